import { say } from '@tipstat/language'
import { expect, test } from 'vitest'
import cases from '../fixtures/aggregation.json' with { type: 'json' }
import { statisticsMessages } from '../messages/index.ts'
import { codes, look, type Row, releaseOf, releaseWith, tableOf } from '../releases.test-data.ts'
import { type MatchedChangeOptions, matchedChange } from './matched-change.ts'

const names: Readonly<Record<string, string>> = { A: 'HRV', B: 'SRB', C: 'ITA', D: 'ESP' }
const rows = cases.data.map(({ country, year, victims }): Row => [names[country] ?? '', year, victims ?? '..'])
const persons = new Map(cases.data.map(({ country, pop }) => [names[country] ?? '', pop]))
const round = (number: number) => Math.round(number * 1e4) / 1e4
const ask = (some: readonly Row[], options: Partial<MatchedChangeOptions> = {}) =>
  matchedChange(releaseOf(tableOf({ by: [] }, some)), {
    stage: 'V_DET',
    level: 'world',
    population: (area) => ({ persons: persons.get(area) ?? 0, source: 'made up' }),
    ...options,
  })

test('each step is by the countries of both years, chained, as in the reference', () => {
  const found = ask(rows)
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
  expect(codes(found.notes)).toEqual([
    'matched.same-countries',
    'aggregate.detections',
    'trend.detection',
    'matched.random-variation',
    'matched.poisson-alone',
  ])
  expect(found.sentences[0]).toMatchObject({ code: 'matched.latest', params: { countries: 3, expected: 4 } })
})

test('two years that are further apart are compared directly, by the countries of both', () => {
  const [found] = look(ask(rows, { years: [2019, 2022] }), 'from to countries ratioLow dropped')
  expect(found).toEqual([2019, 2022, 3, round(1 + cases.matched_growth_2019_2022_pct / 100), 'ITA'])
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

test('so is one whose source declares a break, and a note says what changed', () => {
  const declared = { year: 2022, what: 'law', areas: ['ITA'] } as const
  const release = releaseWith([declared], tableOf({ by: [] }, rows))
  const found = matchedChange(release, { stage: 'V_DET', level: 'world' })
  expect(look(found, 'to countries dropped').at(-1)).toEqual([2022, 2, 'ESP ITA'])
  expect(found.notes).toContainEqual({ code: 'break.law', params: { years: '2022' } })
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

const four = ['HRV', 'SRB', 'ITA', 'ESP']
const twoYears = (before: readonly (number | string)[], now: readonly (number | string)[]): readonly Row[] =>
  four.flatMap((area, i): readonly Row[] => [
    [area, 2019, before[i] ?? '..'],
    [area, 2020, now[i] ?? '..'],
  ])
const saidOf = (rows: readonly Row[]) => ask(rows).sentences.map((sentence) => say(sentence, 'en', statisticsMessages))

test('a step carries limits of random variation, widened by how much more than chance the countries differ', () => {
  const found = ask(twoYears([100, 80, 90, 110], [120, 60, 100, 115]))
  expect(look(found, 'ratioLow ratioHigh low high dispersion flags')).toEqual([
    [1.0395, 1.0395, 0.7854, 1.3761, 1.3836, ''],
  ])
  expect(codes(found.notes)).toContain('matched.random-variation')
  expect(codes(found.notes)).not.toContain('matched.poisson-alone')
})

test('a sum rose, fell, or neither can be told, in one number where both bounds agree', () => {
  expect(saidOf(twoYears([400, 380, 390, 410], [604, 570, 590, 620]))).toEqual([
    'World: from 2019 to 2020, in the countries with a number in both years (4 of 4), the sum rose by 51% (95 per cent interval of random variation: 36% to 67%).',
  ])
  expect(saidOf(twoYears([604, 570, 590, 620], [400, 380, 390, 410]))).toEqual([
    'World: from 2019 to 2020, in the countries with a number in both years (4 of 4), the sum fell by 34% (95 per cent interval of random variation: -40% to -26%).',
  ])
  expect(saidOf(twoYears([100, 80, 90, 110], [120, 60, 100, 115]))).toEqual([
    'World: in the countries with a number in both years (4 of 4), the sums of 2019 and 2020 cannot be told apart from random variation (95 per cent interval of the change: -21% to 38%).',
  ])
})

test('censored numbers widen both bounds and limits, and are said as such', () => {
  const rows: readonly Row[] = [
    ...twoYears([100, 90, 95, 105], [150, 140, 145, 155]),
    ['AUT', 2019, '<20'],
    ['AUT', 2020, '<20'],
  ]
  const found = ask(rows)
  expect(look(found, 'countries fromLow fromHigh ratioLow ratioHigh')).toEqual([[5, 390, 409, 1.4425, 1.5615]])
  expect(saidOf(rows)).toEqual([
    expect.stringMatching(
      /the sum rose by at least 44% and at most 56% \(95 per cent interval of random variation: \d+% to \d+%\)/,
    ),
  ])
})

test('nothing is said of small sums, and a country that is most of the sum does not tell how far chance goes', () => {
  const small = ask(twoYears([3, 3, 3, 3], [9, 9, 9, 9]))
  expect(small.sentences).toEqual([])
  expect(look(small, 'flags')).toEqual([['unreliable wide']])
  expect(codes(small.notes)).toContain('change.flagged')
  expect(saidOf(twoYears([4000, 30, 20, 25], [5000, 30, 20, 25]))).toEqual([
    'World: from 2019 to 2020, in the countries with a number in both years (4 of 4), the sum changed by 25%. How much of that is chance can’t be told: the countries are too few or too unequal.',
  ])
})

test('of several lines none is spoken of, unless one is asked for', () => {
  const rows = [...twoYears([400, 380, 390, 410], [604, 570, 590, 620]), ['AUT', 2019, 50], ['AUT', 2020, 60]] as const
  const bySubregion = { level: 'subregion' } as const
  const none = ask(rows, bySubregion)
  expect(none.sentences).toEqual([])
  expect(none.notes).toContainEqual({ code: 'sentences.choose', params: { n: 2 } })
  expect(ask(rows, { ...bySubregion, speakOf: { area: '039' } }).sentences).toMatchObject([{ code: 'matched.rose' }])
  expect(ask(rows, { ...bySubregion, speakOf: { area: '039', category: 'F' } }).sentences).toEqual([])
})

test('a category that is spoken of is named', () => {
  const rows = twoYears([400, 380, 390, 410], [604, 570, 590, 620]).flatMap(([area, year, count]): readonly Row[] => [
    [area, Number(year), 'F', count ?? 0],
    [area, Number(year), 'M', 5],
  ])
  const options = { stage: 'V_DET', level: 'world', by: ['sex'], speakOf: { category: 'F' } } as const
  const { sentences, notes } = matchedChange(releaseOf(tableOf({ by: ['sex'] }, rows)), options)
  expect(say(sentences[0] ?? { code: '', params: {} }, 'en', statisticsMessages)).toMatch(/^World, Female: from 2019/)
  expect(codes(notes)).not.toContain('sentences.choose')
})

test('a step of the past may be spoken of as well as the last', () => {
  const rows = [...twoYears([400, 380, 390, 410], [604, 570, 590, 620]), ...four.map((area): Row => [area, 2021, 600])]
  expect(ask(rows).sentences).toMatchObject([{ params: { to: '2021' } }])
  expect(ask(rows, { speakOf: { to: 2020 } }).sentences).toMatchObject([
    { code: 'matched.rose', params: { to: '2020' } },
  ])
  expect(ask(rows, { speakOf: { to: 1999 } }).sentences).toEqual([])
})

test('expected are all Member States of a region, or those named, and whoever reports', () => {
  const rows = twoYears([10, 10, 10, 10], [10, 10, 10, 10])
  expect(look(ask(rows, { level: 'region', expected: 'member-states' }), 'area countries expected')).toEqual([
    ['150', 4, 43],
  ])
  expect(look(ask(rows, { expected: ['AUT', 'HRV'] }), 'countries expected')).toEqual([[4, 5]])
})

test('a number that contradicts itself enters as printed, unless it is to be left out; then it is named', () => {
  const disputed = [...twoYears([10, 10, 10, 10], [10, 10, 10, 10]), ['AUT', 2019, '5!'], ['AUT', 2020, '7!']] as const
  const found = ask(disputed)
  expect(look(found, 'countries fromLow toLow dropped')).toEqual([[5, 45, 47, '']])
  expect(codes(found.notes)).toContain('statistics.disputed')
  expect(look(ask(disputed, { disputed: 'left-out' }), 'countries fromLow dropped')).toEqual([[4, 40, 'AUT']])
})

test('the countries of a region are named by it', () => {
  const found = ask(twoYears([10, 10, 10, 10], [10, 10, 10, 10]), { within: '039' })
  expect(look(found, 'area countries')).toEqual([['039', 4]])
})

test('money has no random variation of counting', () => {
  const release = releaseOf(tableOf({ by: [], unit: 'USD' }, twoYears([10, 10, 10, 10], [11, 11, 11, 11])))
  const found = matchedChange(release, { stage: 'V_DET', level: 'world' })
  expect(look(found, 'ratioLow low high')).toEqual([[1.1, null, null]])
})
