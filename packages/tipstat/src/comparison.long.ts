import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, type Plan, readMapping } from '@tipstat/intake'
import { languages } from '@tipstat/language'
import { openStore, type Store } from '@tipstat/store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkedText } from './check-text.ts'
import type { CheckedFile } from './checked-file.ts'
import { withComparison } from './comparison.ts'
import { withCheckedFile } from './with-checked-file.ts'

const planOf = (yaml: string): Plan => compileMapping(readMapping(yaml, 'test'), 'test')

const counts = planOf(`source: Police
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, law: Act, reference: DETECTION }
coverage: Whole country
columns:
  year: year
  sex: { sex: { total: _T, women: F, men: M } }
  country: { citizenship: { "": _T, Nigeria: NGA, Romania: ROU } }
  n: { value: count }
`)

const persons = planOf(`source: Shelters
record: person
processing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }
made-up: true
fixed: { area: ZZZ, stage: V_DET }
limit: 1
columns:
  year: year
  id: id
  sex: { sex: codes }
  age: ageYears
  forms: { form: codes, separator: ";" }
`)

let folder = ''
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-compared-'))
  store = await openStore(':memory:')
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const today = '2026-11-30'
let written = 0

const checked = async <T>(
  rows: readonly string[],
  plan: Plan,
  largeFrom: number,
  work: (checked: CheckedFile) => Promise<T>,
): Promise<T> => {
  const path = join(folder, `${written++}.csv`)
  await writeFile(path, `${rows.join('\n')}\n`)
  const pseudonyms = async () => ({ key: await store.shelf.caseKey(), source: plan.series.source })
  return withCheckedFile(path, plan, { today, largeFrom, pseudonyms }, work)
}

const submit = (rows: readonly string[], plan: Plan) =>
  checked(rows, plan, 1e9, (each) => each.submit(store, { receivedAt: '2026-01-10' }))

const header = 'year,sex,country,n'
const before = [
  header,
  ...[2020, 2021, 2022, 2023].flatMap((year, i) => [
    `${year},total,,${100 + i}`,
    `${year},women,,${60 + i}`,
    `${year},total,Nigeria,7`,
  ]),
]
const after = [
  ...before.map((row) => row.replace('2022,total,,102', '2022,total,,112').replace('Nigeria', 'Romania')),
  '2024,total,,400',
  '2024,women,,66',
]

/** What either executor says of a file against the store; both say the same. */
const comparedBy = async (rows: readonly string[], plan: Plan) => {
  const by = (largeFrom: number) => checked(rows, plan, largeFrom, (each) => withComparison(store, each))
  const [small, large] = [await by(1e9), await by(0)]
  expect(large.compared).toEqual(small.compared)
  return small
}

describe('a file against the last submission of its source', () => {
  test('says what is new, gone, revised and beyond expectation, by either executor', async () => {
    const { receipt } = await submit(before, counts)
    const { compared } = await comparedBy(after, counts)
    expect(compared).toMatchObject({
      against: { submission: receipt.submission, receivedAt: '2026-01-10T00:00:00.000Z' },
      years: { new: [2024], gone: [] },
      categories: [
        { change: 'new', field: 'citizenship', code: 'ROU', records: 4 },
        { change: 'vanished', field: 'citizenship', code: 'NGA', records: 4 },
      ],
      revised: [{ year: 2022, by: '', before: { low: 102 }, after: { low: 112 }, difference: 10 }],
      jumps: [{ year: 2024, by: '', value: { low: 400, high: 400 } }],
    })
  })

  test('is told in a section of its own, which says “check the data” and never that they are wrong', async () => {
    await submit(before, counts)
    const text = checkedText(await comparedBy(after, counts), 'en')
    const section = text.slice(text.indexOf('Against your last submission'))
    expect(section).toContain('2022  Detected victims · Croatia: 102 → 112 (+10; +9.8 %)')
    expect(section).toMatch(/check the data\n {4}2024 {2}.*: 400; expected between \d+ and \d+ \(2020: 100/)
    expect(section).toContain('No longer in citizenship (records before): Nigeria (4)')
    expect(text).not.toMatch(/wrong|error/i)
  })

  test.each(languages)('is told in %s', async (language) => {
    await submit(before, counts)
    const text = checkedText(await comparedBy(after, counts), language)
    expect(text).toContain('400')
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('is nothing where nothing came before, and says so', async () => {
    const given = await comparedBy(before, counts)
    expect(given.compared).toEqual({ none: true })
    expect(checkedText(given, 'en')).toContain('nothing to compare with')
  })

  test('that is the same says that nothing stands out', async () => {
    await submit(before, counts)
    const again = [...before].map((row) => row.replace('2020,women,,60', '2020,women,,60 '))
    expect(checkedText(await comparedBy(again, counts), 'en')).toContain('Nothing stands out.')
  })

  test('that is in the store already is compared with the one it replaced, as it was then', async () => {
    await submit(before, counts)
    const then = await comparedBy(after, counts)
    await submit(after, counts)
    const { compared } = await checked(after, counts, 1e9, (each) => withComparison(store, each))
    expect(compared).toMatchObject({ against: { receivedAt: '2026-01-10T00:00:00.000Z' } })
    expect(compared).toEqual(then.compared)
  })

  test('that is rejected is compared with nothing', async () => {
    await submit(before, counts)
    expect((await comparedBy([header, 'x,total,,1'], counts)).compared).toBeUndefined()
  })
})

describe('records of persons', () => {
  const person = (year: number, i: number, sex: string, form: string) =>
    `${year},P${year}-${i},${sex},${20 + i},${form}`
  const of = (year: number, count: number, form = 'SEX') =>
    Array.from({ length: count }, (_, i) => person(year, i, i % 2 === 0 ? 'F' : 'M', form))
  const head = 'year,id,sex,age,forms'
  const held = [head, ...of(2020, 12), ...of(2021, 14), ...of(2022, 13)]

  test('are compared as numbers, and no record or pseudonym is among them', async () => {
    await submit(held, persons)
    const { compared } = await comparedBy([...held.slice(0, -1), ...of(2023, 90, 'LAB;SEX')], persons)
    expect(compared).toMatchObject({
      years: { new: [2023] },
      categories: [{ change: 'new', field: 'form', code: 'LAB', records: 90 }],
      revised: [{ year: 2022, before: { low: 13 }, after: { low: 12 }, difference: -1 }],
    })
    const jumps = compared && 'jumps' in compared ? compared.jumps.map(({ by, code }) => [by, code]) : []
    expect(jumps).toEqual([
      ['', ''],
      ['age', 'Y_GE18'],
      ['form', 'SEX'],
      ['sex', 'F'],
      ['sex', 'M'],
    ])
    expect(JSON.stringify(compared)).not.toMatch(/P20\d\d-/)
  })
})
