import { canonical, sha256Hex } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { makePublicUse } from './public-use/make-public-use.ts'
import { options, personsOf, plenty } from './public-use/public-use.test-data.ts'
import { verifyPublicUse } from './verify-public-use.ts'

const made = makePublicUse(personsOf(plenty), options).file

type Edit = (manifest: Record<string, unknown>, texts: Map<string, string>) => void

/** The file with something changed, and every hash made right again. */
const forged = (edit: Edit): readonly string[] => {
  const texts = new Map(made.texts)
  const manifest = JSON.parse(texts.get('manifest.json') ?? '')
  edit(manifest, texts)
  for (const name of Object.keys(manifest.files)) manifest.files[name] = sha256Hex(texts.get(name) ?? '')
  const text = canonical(manifest)
  texts.set('manifest.json', text)
  texts.set('manifest.sha256', `${sha256Hex(text)}  manifest.json\n`)
  return kindsOf(texts)
}

const kindsOf = (texts: ReadonlyMap<string, string>) =>
  verifyPublicUse(new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]))).problems.map(
    ({ kind, line }) => (line === undefined ? kind : `${kind} ${line}`),
  )

const csv = 'cases-2020.csv'
const inCsv =
  (change: (text: string) => string): Edit =>
  (manifest, texts) => {
    const text = change(texts.get(csv) ?? '')
    texts.set(csv, text)
    manifest.records = text.split('\n').length - 2
  }

describe('a public-use file, forged with every hash made right again', () => {
  test('is verified as it is', () => expect(forged(() => {})).toEqual([]))

  test.each<[string, Edit, readonly string[]]>([
    ['a class of fewer than k', inCsv((text) => text.replace('2021,M,LAB\n2021,M,LAB\n', '')), ['not-anonymous 20']],
    ['a class that is all alike', inCsv((text) => text.replaceAll('2020,F,LAB', '2020,F,SEX')), ['not-diverse 2']],
    [
      'a class whose values differ, and all tell the same',
      inCsv((text) => text.replaceAll('2020,F,LAB', '2020,F,LAB|SEX')),
      ['not-diverse 2'],
    ],
    [
      'rows in another order',
      inCsv((text) => text.replace('2020,F,LAB\n', '').concat('2020,F,LAB\n')),
      ['records-order 25'],
    ],
    ['a formula', inCsv((text) => text.replace('2020,F,LAB', '2020,F,=LAB')), ['records-shape 2']],
    ['a quoted cell', inCsv((text) => text.replace('2020,F,LAB', '2020,F,"LAB"')), ['records-shape 2']],
    ['a column more', inCsv((text) => text.replaceAll('\n2', '\n1,2')), ['records-shape 2']],
    ['another number of rows than it says', (manifest) => Object.assign(manifest, { records: 23 }), ['records-shape']],
    ['something besides in the manifest', (manifest) => Object.assign(manifest, { exact: [1] }), ['manifest']],
    ['no k', (manifest) => Object.assign(manifest.demands as object, { k: 1 }), ['manifest']],
    [
      'one role that checks and approves',
      (manifest) => Object.assign(manifest.approval as object, { approved: 'Data Protection  Officer' }),
      ['manifest'],
    ],
    [
      'real data without a decision',
      (manifest) => Object.assign(manifest.lineage as object, { madeUp: false }),
      ['no-decision'],
    ],
    ['a README that says nothing', (_, texts) => texts.set('README.txt', 'cases-2020\n'), ['readme']],
    ['a file more', (_, texts) => texts.set('names.csv', 'x\n'), ['extra-file']],
    ['a file less', (_, texts) => texts.delete('columns.json'), ['missing-file']],
  ])('with %s is not', (_, edit, kinds) => {
    expect(forged(edit)).toEqual(kinds)
  })

  test('with one letter changed is not the file', () => {
    const texts = new Map(made.texts).set(csv, (made.texts.get(csv) ?? '').replace('2021,M,SEX', '2021,M,BEG'))
    expect(kindsOf(texts)).toEqual(['hash', 'records-order 23'])
  })

  test('a folder without a manifest is none', () => {
    expect(verifyPublicUse(new Map())).toMatchObject({ id: null, problems: [{ kind: 'missing-folder' }] })
  })
})
