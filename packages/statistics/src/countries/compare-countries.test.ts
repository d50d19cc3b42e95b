import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import { statisticsMessages } from '../messages/index.ts'
import { codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { funnelLimits } from '../unusual/funnel.ts'
import { type CompareCountriesOptions, compareCountries } from './compare-countries.ts'

const areas = ['AUT', 'BEL', 'BGR', 'CZE', 'DNK', 'FIN', 'HRV', 'HUN', 'SVK']
/** A million residents each. */
const million = () => ({ persons: 1_000_000, source: 'made up' })
const rowsOf = (numbers: readonly (number | string)[], year = 2021) =>
  numbers.map((each, i): Row => [areas[i] ?? '', year, each])
const ask = (rows: readonly Row[], options: Partial<CompareCountriesOptions> = {}) =>
  compareCountries(releaseOf(tableOf({ by: options.by ?? [] }, rows)), {
    stage: 'V_DET',
    years: [2021],
    population: million,
    ...options,
  })

test('a country out of line with the pooled rate is to be checked', () => {
  const found = ask(rowsOf([30, 28, 33, 31, 95, 32, 29, 27, 34]))
  expect(look(found, 'area status')).toEqual(areas.map((area) => [area, area === 'DNK' ? 'unusual' : 'as-expected']))
  expect(look(found, 'years population rateLow rateHigh expectedLow expectedHigh')[0]).toEqual([
    '2021',
    1_000_000,
    3,
    3,
    37.6667,
    37.6667,
  ])
  expect(found.sentences.map((each) => say(each, 'en', statisticsMessages))).toEqual([
    'Check the data of Denmark (2021): 95, where the rate of all these countries together leads to expect 21 to 59.',
  ])
  expect(codes(found.notes)).toEqual([
    'unusual.meaning',
    'countries.reporting-differs',
    'unusual.screening',
    'rates.denominator',
  ])
  for (const language of languages)
    for (const each of found.sentences) expect(say(each, language, statisticsMessages)).toMatch(/2021.*95/)
})

test('limits are those of the funnel where countries differ by chance alone, and wider where they differ more', () => {
  const [even] = look(ask(rowsOf([30, 28, 33, 31, 30, 32, 29, 27, 30])), 'low95 high95 low998 high998')
  const round = (value: number) => Math.round(value * 1e4) / 1e4
  expect(even).toEqual(
    [0.95, 0.998].flatMap((level) => {
      const { low, high } = funnelLimits(30, level)
      return [round(30 * low), round(30 * high)]
    }),
  )
  const uneven = ask(rowsOf([5, 90, 10, 60, 200, 20, 8, 40, 2]))
  expect(look(uneven, 'status').flat()).toEqual(areas.map(() => 'as-expected'))
  expect(codes(uneven.sentences)).toEqual(['countries.none'])
  expect(Number(look(uneven, 'between')[0]?.[0])).toBeGreaterThan(0.4)
})

test('a range enters the pooled rate by its bounds, and is unusual only where all that it may be is', () => {
  const found = ask(rowsOf([30, 28, 33, 31, 30, 32, 29, 27, '<5']))
  expect(look(found, 'expectedLow expectedHigh')[0]).toEqual([26.6667, 27.1111])
  expect(look(found, 'area low high status').at(-1)).toEqual(['SVK', 0, 4, 'unusual'])
  expect(look(ask(rowsOf([30, 28, 33, 31, 30, 32, 29, 27, '1~33'])), 'status').at(-1)).toEqual(['ranges'])
  expect(codes(ask(rowsOf([30, 28, 33, 31, 30, 32, 29, 27, '1~33'])).notes)).toContain('countries.ranges')
})

test('several years are added up, each country over the years that it has', () => {
  const found = ask([...rowsOf([30, 28, 33, 31, 30, 32], 2020), ...rowsOf([30, 28, 33, 31, 30], 2021)], {
    years: [2020, 2021],
  })
  expect(look(found, 'area years low population rateLow').slice(-2)).toEqual([
    ['DNK', '2020, 2021', 60, 2_000_000, 3],
    ['FIN', '2020', 32, 1_000_000, 3.2],
  ])
})

test('a country without known residents is named, and compared with nobody', () => {
  const found = ask(rowsOf([30, 28, 33, 31, 30, 32, 29]), {
    population: (area) => (area === 'BEL' ? null : million()),
  })
  expect(look(found, 'area rateLow p status')[1]).toEqual(['BEL', null, null, 'no-denominator'])
  expect(found.notes).toContainEqual({ code: 'countries.no-denominator', params: { areas: 'BEL' } })
  expect(look(found, 'expectedLow')[0]).toEqual([30.8333])
})

test('a category of which nobody knows the residents is not compared', () => {
  const found = compareCountries(
    releaseOf(
      tableOf(
        { by: ['sex'] },
        areas.map((area): Row => [area, 2021, '_U', 30]),
      ),
    ),
    { stage: 'V_DET', years: [2021], by: ['sex'] },
  )
  expect(look(found, 'status').flat()).toEqual(areas.map(() => 'no-denominator'))
  expect(found.sentences).toEqual([])
})

test('only the countries within a region, and never regions', () => {
  const rows: Row[] = [...rowsOf([30, 28, 33, 31, 30, 32, 29]), ['150', 2021, 9000], ['JPN', 2021, 900]]
  const found = ask(rows, { within: '150' })
  expect(look(found, 'area').flat()).toEqual(areas.slice(0, 7))
  expect(() => ask(rows, { within: '019' })).toThrow(/no-countries/)
  expect(() => ask(rows, { years: [1999] })).toThrow(/no-countries/)
})

test('four countries, or none with a person, are not compared', () => {
  expect(look(ask(rowsOf([30, 28, 33, 90])), 'rateLow p status').at(-1)).toEqual([9, null, 'too-few'])
  expect(look(ask(rowsOf([0, 0, 0, 0, 0, 0])), 'status').flat()).toEqual(Array.from({ length: 6 }, () => 'too-few'))
  expect(codes(ask(rowsOf([30, 28, 33, 90])).notes)).toContain('countries.too-few')
  expect(ask(rowsOf([30, 28, 33, 90])).sentences).toEqual([])
})

test('withheld and disputed numbers are in no rate', () => {
  const found = ask(rowsOf([30, 28, 33, 31, 30, 'x', '900!', '..']))
  expect(look(found, 'area').flat()).toEqual(areas.slice(0, 5))
  expect(codes(found.notes)).toContain('statistics.disputed')
})

test('categories are compared each by itself, and screened together', () => {
  const rows = areas.flatMap((area, i): Row[] => [
    [area, 2021, 'F', area === 'HRV' ? 120 : 30 + (i % 3)],
    [area, 2021, 'M', 20 + (i % 4)],
  ])
  const found = ask(rows, { by: ['sex'] })
  expect(found.sentences.map(({ code, params }) => [code, params.area, params.category])).toEqual([
    ['countries.area-category', 'HRV', 'F'],
  ])
})

test('a number that is not whole, as of an estimate, is compared as well', () => {
  const found = ask(rowsOf([30, 28, 33.5, 31, 95, 32, 29, 27, 34]))
  expect(look(found, 'area status')).toContainEqual(['BGR', 'as-expected'])
  expect(look(ask(rowsOf([30, 28, 33, 31, 95.5, 32, 29, 27, 34])), 'area status')).toContainEqual(['DNK', 'unusual'])
})
