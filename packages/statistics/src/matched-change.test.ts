import { expect, test } from 'vitest'
import cases from './fixtures/aggregation.json' with { type: 'json' }
import { type MatchedChangeOptions, matchedChange } from './matched-change.ts'
import { codes, look, type Row, releaseOf, tableOf } from './releases.test-data.ts'

const names: Readonly<Record<string, string>> = { A: 'HRV', B: 'SRB', C: 'ITA', D: 'ESP' }
const rows = cases.data.map(({ country, year, victims }): Row => [names[country] ?? '', year, victims ?? '..'])
const persons = new Map(cases.data.map(({ country, pop }) => [names[country] ?? '', pop]))
const ask = (some: readonly Row[], options: Partial<MatchedChangeOptions> = {}) =>
  matchedChange(releaseOf(tableOf({ by: [] }, some)), {
    stage: 'V_DET',
    level: 'world',
    population: (area) => ({ persons: persons.get(area) ?? 0, source: 'made up' }),
    ...options,
  })

test('each step is by the countries of both years, chained, as in the reference', () => {
  const found = ask(rows)
  const round = (number: number) => Math.round(number * 1e4) / 1e4
  expect(look(found, 'from to countries fromLow toLow ratioLow ratioHigh')).toEqual(
    cases.matched_pair_links.map(({ from, to, countries, sum_from, sum_to, ratio }) => [
      from,
      to,
      countries.length,
      sum_from,
      sum_to,
      round(ratio),
      round(ratio),
    ]),
  )
  expect(look(found, 'indexLow').flat()).toEqual(cases.chained_index_2019_100.slice(1).map(round))
  expect(look(found, 'dropped').flat()).toEqual(['SRB', 'ESP ITA SRB', 'ESP'])
  expect(look(found, 'expected').flat()).toEqual([4, 4, 4])
  expect(look(found, 'coverage').flat()).toEqual([round(15 / 66), round(10 / 66), round(61 / 66)])
  expect(codes(found.notes)).toEqual(['matched.same-countries', 'aggregate.detections', 'trend.detection'])
  expect(found.sentences[0]).toMatchObject({ code: 'matched.latest', params: { countries: 3, expected: 4 } })
})

test('a panel is of the countries of all years', () => {
  expect(look(ask(rows, { panel: true }), 'countries fromLow toLow')).toEqual([
    [1, 100, 110],
    [1, 110, 105],
    [1, 105, 120],
  ])
})

test('a country that counts otherwise from a year on is not matched into it', () => {
  const found = ask(rows, { breaks: [{ area: 'ITA', year: 2022 }] })
  expect(look(found, 'to countries dropped').at(-1)).toEqual([2022, 2, 'ESP ITA'])
})

test('censored numbers make bounds, and a year without a common country ends the chain', () => {
  const some: readonly Row[] = [
    ['HRV', 2019, 10],
    ['SRB', 2019, '<5'],
    ['HRV', 2020, '<5'],
    ['SRB', 2020, 20],
    ['ITA', 2021, 7],
    ['ITA', 2022, 14],
  ]
  const found = ask(some)
  expect(look(found, 'to countries ratioLow ratioHigh indexLow indexHigh')).toEqual([
    [2020, 2, 1.4286, 2.4, 142.8571, 240],
    [2021, 0, null, null, null, null],
    [2022, 1, 2, 2, null, null],
  ])
  expect(codes(found.notes)).toContain('matched.bounds')
})

test('rates do not add up', () => {
  const release = releaseOf(tableOf({ by: [], unit: 'per-100000' }, [['HRV', 2020, 1.2]]))
  expect(() => matchedChange(release, { stage: 'V_DET', level: 'world' })).toThrow(/rates-dont-add/)
})
