import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

let folder = ''
const at = (...names: readonly string[]) => join(folder, ...names)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-comparison-'))
  await writeFile(
    at('police.yaml'),
    'source: Police\nrecord: count\nfixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Act }\ncoverage: all\ncolumns: { year: year, n: { value: count } }\n',
  )
  await writeFile(at('first.csv'), 'year,n\n2020,100\n2021,103\n2022,98\n2023,101\n')
  await writeFile(at('second.csv'), 'year,n\n2020,100\n2021,103\n2022,98\n2023,111\n2024,903\n')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const submit = (file: string, ...more: string[]) =>
  tipstat('submit', at(file), '--mapping', at('police.yaml'), '--store', at('store'), ...more)
const check = (file: string, ...more: string[]) => tipstat('check', at(file), '--mapping', at('police.yaml'), ...more)

/** What a comparison of the two files says, in any form. */
const comparison = {
  against: { file: 'first.csv' },
  years: { new: [2024], gone: [] },
  revised: [{ year: 2023, difference: 10 }],
  jumps: [{ year: 2024, value: { low: 903, high: 903 } }],
}

describe('check --store', () => {
  test('compares with the last submission, and stores nothing', async () => {
    await submit('first.csv')
    const { code, out } = await check('second.csv', '--store', at('store'))
    expect(code).toBe(0)
    expect(out).toContain('Against your last submission')
    expect(out).toMatch(/2024 {2}.*: 903; expected between/)
    expect(JSON.parse((await tipstat('submissions', '--store', at('store'), '--format', 'json')).out)).toHaveLength(1)
    const { out: json } = await check('second.csv', '--store', at('store'), '--format', 'json')
    expect(JSON.parse(json)).toMatchObject({ receipt: {}, comparison })
  })

  test('without a store compares with nothing and says nothing of it', async () => {
    expect((await check('second.csv')).out).not.toMatch(/compare|submission/)
    expect(JSON.parse((await check('second.csv', '--format', 'json')).out)).not.toHaveProperty('comparison')
  })
})

describe('submit', () => {
  test('says what changes, once it is stored, and again where it is stored already', async () => {
    expect((await submit('first.csv')).out).toContain('nothing to compare with')
    for (const _ of ['the first time', 'again']) {
      const { code, out } = await submit('second.csv', '--format', 'json')
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ comparison })
    }
    const [receipt = ''] = (await submit('second.csv', '--out', at('receipts'))).out.split('\n')
    expect(receipt).toContain('second.csv')
    expect(await readFile(at('receipts', 'police.receipt.txt'), 'utf8')).toContain(
      '2024  Detected victims · Croatia: 903',
    )
  })
})

describe('submit of a file that lacks years', () => {
  beforeEach(async () => {
    await writeFile(at('short.csv'), 'year,n\n2023,111\n2024,903\n')
    await submit('first.csv')
  })

  test('is refused, and says before that what would change', async () => {
    const { code, out, err } = await submit('short.csv', '--out', at('receipts'))
    expect(code).toBe(2)
    expect(err).toContain('[store.replaces-much]')
    expect(out).toContain('Years that are no longer there: 2020, 2021 and 2022')
    expect(out).toMatch(/2023 {2}.*: 101 → 111/)
    expect(await readFile(at('receipts', 'police.receipt.html'), 'utf8')).toContain('<h2>What changed</h2>')
    const [first, , said = ''] = (await readFile(at('receipts', 'police.receipt.txt'), 'utf8')).split('\n')
    expect(first).toContain('short.csv')
    expect(said).toMatch(/^This file was not stored\. .*2020/)
    expect(await readFile(at('receipts', 'police.receipt.html'), 'utf8')).toContain('<h1>This file was not stored</h1>')
    expect(JSON.parse((await tipstat('submissions', '--store', at('store'), '--format', 'json')).out)).toMatchObject([
      { file: { name: 'first.csv' } },
      { state: 'refused' },
    ])
  })

  test('gives one JSON text, with refusal and comparison', async () => {
    const { code, out } = await submit('short.csv', '--format', 'json', '--lang', 'ar')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      refused: { code: 'store.replaces-much' },
      comparison: { years: { new: [2024], gone: [2020, 2021, 2022] } },
    })
  })
})

describe('run', () => {
  test('writes what changes to the receipt alone, and the same again', async () => {
    const project = async (file: string) => {
      await cp(at(file), at('project', 'inbox', 'counts.csv'))
      await cp(at('police.yaml'), at('project', 'mappings', 'police.yaml'))
      await writeFile(
        at('project', 'tipstat.yaml'),
        'office: Office\ninbox: [{ file: counts.csv, mapping: police }]\nreleases: {}\nreports: []\n',
      )
      return tipstat('run', at('project'))
    }
    const receipts = async () => {
      const names = (await readdir(at('project', 'receipts'))).sort()
      return Promise.all(names.map((name) => readFile(at('project', 'receipts', name), 'utf8')))
    }
    await project('first.csv')
    const { code, out, err } = await project('second.csv')
    expect(code).toBe(0)
    expect(out + err).not.toContain('903')
    const written = await receipts()
    expect(written.join('')).toContain('903; expected between')
    await project('second.csv')
    expect(await receipts()).toEqual(written)
    await writeFile(at('short.csv'), 'year,n\n2023,111\n2024,903\n')
    const refused = await project('short.csv')
    expect(refused.err).toContain('[store.replaces-much]')
    expect(refused.out).toMatch(/counts\.csv: .* \(checked, not stored\)/)
    expect((await receipts()).join('')).toContain('This file was not stored. ')
  })
})
