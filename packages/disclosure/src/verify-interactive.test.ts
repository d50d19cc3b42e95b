import { canonical, sha256Hex } from '@tipstat/scheme'
import { beforeAll, describe, expect, test } from 'vitest'
import { persons } from './facets/persons.test-data.ts'
import { interactive, type MadeInteractive, withIds } from './interactive/interactive.test-data.ts'
import { policies } from './policy.ts'
import { verifyFiles } from './verify-files.ts'

const people = withIds([
  ...persons(41, { sex: 'F', age: 'Y_GE18' }),
  ...persons(4, { sex: 'M', age: 'Y_GE18' }),
  ...persons(23, { sex: 'F', age: 'Y0T17' }),
  ...persons(12, { sex: 'M', age: 'Y0T17' }),
])
const tables = [[], ['sex'], ['sex', 'age']]
const fileOf = (by: string) => `data/invented.V_IDN.persons.${by}.csv`

/** The problems of a folder in which a file or the manifest was changed, and every hash made right. */
const problemsOf = (
  { files }: MadeInteractive,
  change: (text: string) => string,
  file: string | null,
  edit: (manifest: Record<string, unknown>) => void = () => {},
): readonly string[] => {
  const forged = new Map(files)
  if (file !== null) {
    const [before, after] = [files.get(file) ?? '', change(files.get(file) ?? '')]
    expect(after).not.toBe(before)
    forged.set(file, after)
  }
  const manifest = JSON.parse(files.get('manifest.json') ?? '')
  edit(manifest)
  for (const table of manifest.tables) {
    const text = forged.get(table.file) ?? ''
    table.sha256 = sha256Hex(text)
    table.rows = text.trimEnd().split('\n').length - 1
  }
  manifest.statement = sha256Hex(forged.get('statement.txt') ?? '')
  const text = canonical(manifest)
  forged.set('manifest.json', text)
  forged.set('manifest.sha256', `${sha256Hex(text)}  manifest.json\n`)
  const bytes = new Map([...forged].map(([name, content]) => [name, new TextEncoder().encode(content)]))
  return verifyFiles(bytes).problems.map(({ kind }) => kind)
}

let rounded: MadeInteractive
let noisy: MadeInteractive
beforeAll(async () => {
  rounded = await interactive(people, tables)
  noisy = await interactive(people, tables, { policy: policies.interactiveNoise })
})

describe('a forged release of rounded tables', () => {
  const total = fileOf('total')
  const bySex = fileOf('by-sex')
  test('is shown as the test makes it', () => {
    expect(rounded.files.get(bySex)).toBe(
      'area,year,sex,value,low,high,status,disputed\nZZZ,2024,F,65,61,69,rounded,0\nZZZ,2024,M,15,11,19,rounded,0\n',
    )
    expect(rounded.files.get(total)).toContain('ZZZ,2024,80,76,84,rounded,0\n')
  })

  test.each([
    ['an exact number', bySex, '65,61,69,rounded', '64,64,64,exact', ['not-rounded']],
    ['narrower bounds', bySex, '65,61,69', '65,63,67', ['not-rounded']],
    ['bounds of another number', bySex, '65,61,69', '65,56,64', ['not-rounded']],
    ['no multiple of 5', bySex, '65,61,69', '64,60,68', ['not-rounded']],
    ['a symbol that says more', bySex, '15,11,19,rounded', ',1,4,suppressed', ['not-rounded']],
    ['a symbol with a number', bySex, '15,11,19,rounded', '0,0,4,suppressed', ['not-rounded']],
    ['a mark that it is disputed', bySex, 'rounded,0', 'rounded,1', ['not-rounded']],
    ['parts that do not make up the total', bySex, '65,61,69', '70,66,74', ['not-additive', 'not-additive']],
    ['another total', total, '80,76,84', '85,81,89', ['not-additive', 'not-additive']],
    ['a cell twice', bySex, 'ZZZ,2024,M', 'ZZZ,2024,F', ['repeated-cell']],
  ])('with %s is refused', (_, file, from, to, kinds) => {
    expect(problemsOf(rounded, (text) => text.replace(from, to), file)).toEqual(kinds)
  })

  test('bounds of a total that went a step further are as wide as the method tells, and cost what they tell', () => {
    expect(problemsOf(rounded, (text) => text.replace('80,76,84', '80,71,89'), total)).toEqual(['cost'])
  })

  test.each([
    ['another base', { base: 3 }],
    ['no mention of a step further', { extraSteps: 0 }],
    ['zeros that are printed', { zeros: 'printed' }],
    ['crossings that it allows', { notCrossed: '' }],
    ['noise', { D: 5 }],
  ])('that claims %s is none', (_, claim) => {
    const edit = (manifest: Record<string, unknown>) => {
      const policy = manifest.policy as { parameters: object }
      policy.parameters = { ...policy.parameters, ...claim }
    }
    expect(problemsOf(rounded, (text) => text, null, edit)).toEqual(['manifest'])
  })

  test('that says of itself that it need not be approved, or counts rates, is refused', () => {
    expect(problemsOf(rounded, (text) => text.replace(/^DRAFT.*\n/, ''), 'statement.txt')).toEqual(['statement'])
    const rates = (manifest: Record<string, unknown>) => {
      for (const table of manifest.tables as { unit: string }[]) table.unit = 'per-100000'
    }
    expect(problemsOf(rounded, (text) => text, null, rates)).toContain('not-counts')
  })
})

describe('a forged release with noise', () => {
  const bySex = fileOf('by-sex')
  const row = () => /ZZZ,2024,F,(\d+),\d+,\d+,rounded/.exec(noisy.files.get(bySex) ?? '')
  const withRow = (change: (shown: number) => string) => (text: string) =>
    text.replace(row()?.[0] ?? '', `ZZZ,2024,F,${change(Number(row()?.[1]))}`)

  test.each([
    ['a number of 1 to 2', () => '2,1,7,rounded'],
    ['narrower bounds', (n: number) => `${n},${n - 4},${n + 4},rounded`],
    ['wider bounds', (n: number) => `${n},${n - 6},${n + 6},rounded`],
    ['a small number that may be of nobody', () => '3,0,8,rounded'],
    ['an exact number', () => '64,64,64,exact'],
    ['a symbol that says more', () => ',1,5,suppressed'],
  ])('with %s is refused', (_, change) => {
    expect(problemsOf(noisy, withRow(change), bySex)).toEqual(['not-noise'])
  })

  test('that claims other noise, or that parts make up a total, is none', () => {
    const claim = (change: object) => (manifest: Record<string, unknown>) => {
      const policy = manifest.policy as { parameters: object }
      policy.parameters = { ...policy.parameters, ...change }
    }
    for (const change of [{ D: 4 }, { V: 3 }, { js: 0 }])
      expect(problemsOf(noisy, (text) => text, null, claim(change))).toEqual(['manifest'])
    const additive = (manifest: Record<string, unknown>) => {
      for (const table of manifest.tables as { by: string[]; exhaustive: string[] }[]) table.exhaustive = table.by
    }
    expect(problemsOf(noisy, (text) => text, null, additive)).toEqual(['manifest'])
  })
})
