import type { Sum, Summary } from '@tipstat/store'
import { describe, expect, test } from 'vitest'
import { compareSummaries } from './compare-summaries.ts'

const key = { area: 'HRV', stage: 'V_DET', unit: 'persons', counting: 'PERSON', reference: '_U', authority: 'POLICE' }

type Row = readonly [year: number, value: number | null, by?: string, code?: string]

const sums = (...rows: readonly Row[]): readonly Sum[] =>
  rows.map(([year, value, by = '', code = '']) => ({
    key,
    by,
    code,
    year,
    records: 1,
    numbers: value === null ? 0 : 1,
    low: value ?? 0,
    high: value ?? 0,
  }))

const summary = (rows: readonly Sum[], codes: Summary['codes'] = []): Summary => ({
  record: 'count',
  records: rows.length,
  years: [...new Set(rows.map(({ year }) => year))].sort(),
  codes,
  sums: rows,
})

const years = (values: readonly number[], by = '', code = ''): readonly Row[] =>
  values.map((value, i) => [2015 + i, value, by, code])

describe('categories', () => {
  test('are new or gone by the codes that occur, those of most records first', () => {
    const before = summary(sums(), [
      { field: 'sex', code: 'F', records: 4 },
      { field: 'form', code: 'BEG', records: 2 },
    ])
    const after = summary(sums(), [
      { field: 'sex', code: 'F', records: 1 },
      { field: 'citizenship', code: 'NGA', records: 1 },
      { field: 'form', code: 'OTH', records: 7 },
    ])
    expect(compareSummaries(before, after).categories).toEqual([
      { change: 'new', field: 'form', code: 'OTH', records: 7 },
      { change: 'vanished', field: 'form', code: 'BEG', records: 2 },
      { change: 'new', field: 'citizenship', code: 'NGA', records: 1 },
    ])
  })
})

describe('totals of years that both have', () => {
  test('are revised where they differ, the greatest revision first', () => {
    const { revised } = compareSummaries(
      summary(sums([2020, 100], [2021, 50], [2022, 0], [2023, 30], [2024, 7])),
      summary(sums([2020, 110], [2021, 101], [2022, 5], [2023, null], [2024, 7])),
    )
    expect(revised.map(({ year, difference, share, isGreat }) => [year, difference, share, isGreat])).toEqual([
      [2023, null, null, false],
      [2021, 51, 51 / 50, true],
      [2020, 10, 0.1, false],
      [2022, 5, null, false],
    ])
  })

  test('are sums of the parts where a source prints no totals', () => {
    const parts = (n: number) => sums([2020, n, 'sex', 'F'], [2020, 4, 'sex', 'M'])
    const [revision] = compareSummaries(summary(parts(6)), summary(parts(8))).revised
    expect(revision).toMatchObject({ by: 'sex', before: { low: 10, high: 10 }, after: { low: 12, high: 12 } })
    const withTotals = (n: number) => [...parts(n), ...sums([2020, 10])]
    expect(compareSummaries(summary(withTotals(6)), summary(withTotals(8))).revised).toEqual([])
  })
})

describe('new values', () => {
  const compared = (before: readonly Row[], after: readonly Row[]) =>
    compareSummaries(summary(sums(...before)), summary(sums(...before, ...after)))

  test('that the years before do not suggest are jumps, with what was expected', () => {
    const { jumps, counts } = compared(years([100, 97, 104, 99]), [[2019, 400]])
    expect(jumps).toMatchObject([{ year: 2019, value: { low: 400, high: 400 } }])
    expect(jumps[0]?.history.map(({ value }) => value)).toEqual([100, 97, 104, 99])
    expect(jumps[0]?.expected.high).toBeLessThan(400)
    expect(counts.judged).toBe(1)
  })

  test('within them are none, and neither are those with a history of fewer than three years', () => {
    expect(compared(years([100, 97, 104, 99]), [[2019, 112]]).jumps).toEqual([])
    expect(compared(years([100, 97]), [[2017, 4000]])).toMatchObject({ jumps: [], counts: { judged: 0 } })
  })

  test('of years that were there before are revisions, and of rates nothing is expected', () => {
    const before = sums(...years([100, 97, 104, 99]))
    const after = before.map((sum) => (sum.year === 2018 ? { ...sum, low: 400, high: 400 } : sum))
    expect(compareSummaries(summary(before), summary(after))).toMatchObject({ jumps: [], counts: { revised: 1 } })
    const rate = (all: readonly Sum[]) => all.map((sum) => ({ ...sum, key: { ...key, unit: 'per-100000' } }))
    const rates = compareSummaries(summary(rate(before)), summary(rate([...before, ...sums([2019, 900])])))
    expect(rates.counts.judged).toBe(0)
  })

  test('by sex, age and form are looked at in the last year', () => {
    const by = (code: string) => years([50, 52, 49, 51], 'sex', code)
    const { jumps } = compared(
      [...by('F'), ...by('M')],
      [
        [2019, 300, 'sex', 'F'],
        [2019, 50, 'sex', 'M'],
        [2020, 51, 'sex', 'F'],
        [2020, 2, 'sex', 'M'],
      ],
    )
    expect(jumps.map(({ year, code }) => [year, code])).toEqual([[2020, 'M']])
  })

  test('in many tables raise no more alarms than in one', () => {
    const one = compared(years([100, 97, 104, 99]), [[2019, 150]]).jumps
    const forms = Array.from({ length: 40 }, (_, i) => `F${i}`)
    const many = compared(
      forms.flatMap((code) => years([100, 97, 104, 99], 'form', code)),
      forms.map((code) => [2019, 150, 'form', code] as const),
    ).jumps
    expect([one.length, many.length]).toEqual([1, 0])
  })
})
