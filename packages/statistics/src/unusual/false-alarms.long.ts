import { country, lists } from '@tipstat/seeds/codes'
import { expect, test } from 'vitest'
import { compareCountries } from '../countries/compare-countries.ts'
import * as normal from '../distributions/normal.ts'
import { unusualYears } from '../over-time/unusual-years.ts'
import { type Random, randomFrom } from '../random/random-from.ts'
import { look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { expectOnPage, perCent, range, scattered } from '../scattered.test-data.ts'
import { funnel } from './funnel.ts'
import { modifiedZ, unusualFrom } from './modified-z.ts'
import { farringtonBound, predictCount } from './predict-count.ts'

/** How often numbers are called unusual of which none is, and how often one that is. */

const means = [5, 20, 100]
const series = (n: number, mean: number, dispersion: number, random: Random) =>
  Array.from({ length: n }, () => scattered(mean, dispersion, random))

test('of single numbers in line with the others as many are called unusual as docs/methods/trends.md says', () => {
  const random = randomFrom(3)
  const draws = 2000
  const rows = [1, 2, 5].map((dispersion) => {
    const shareOf = (isCalled: (mean: number) => number, each = 1) =>
      range(
        means.map((mean) => {
          let called = 0
          for (let k = 0; k < draws; k += each) called += isCalled(mean)
          return perCent(called, draws)
        }),
      )
    const predicted = (years: number) => (mean: number) => {
      const { above, below } = predictCount(
        series(years, mean, dispersion, random),
        scattered(mean, dispersion, random),
      )
      return 2 * Math.min(above, below) < 0.01 ? 1 : 0
    }
    return [
      String(dispersion),
      shareOf(predicted(3)),
      shareOf(predicted(5)),
      shareOf((mean) =>
        scattered(mean, dispersion, random) > farringtonBound(series(5, mean, dispersion, random)) ? 1 : 0,
      ),
      shareOf(
        (mean) =>
          (modifiedZ(series(10, mean, dispersion, random)) ?? []).filter((z) => Math.abs(z) > unusualFrom).length,
        10,
      ),
      shareOf((mean) => {
        const observed = series(20, mean, dispersion, random)
        const rate = observed.reduce((sum, count) => sum + count, 0) / 20
        return funnel(
          observed,
          observed.map(() => rate),
        ).points.filter(({ z }) => Math.abs(z) > 1.959963984540054).length
      }, 20),
    ]
  })
  expectOnPage(
    [
      'dispersion',
      '`predictCount` of 3 years, 1',
      'of 5 years, 1',
      '`farringtonBound`, 2.5',
      '`modifiedZ` above 3.5',
      '`funnel`, 5',
    ],
    rows,
  )
})

const forms = ['SEX', 'LAB', 'SERV', 'ORG', 'CRIM', 'BEG', 'FMAR', 'ADOP', 'SURR', 'MIL', 'MIX', '_O']

/** One release of so many categories and years; the last year of the first category is so many times what it should be. */
const yearsOf = (categories: number, mean: number, dispersion: number, times: number, random: Random) => {
  const rows = forms.slice(0, categories).flatMap((form, c) =>
    Array.from({ length: 10 }, (_, i): Row => {
      const expected = c === 0 && i === 9 ? mean * times : mean
      return ['HRV', 2010 + i, form, scattered(expected, dispersion, random)]
    }),
  )
  const found = unusualYears(releaseOf(tableOf({ by: ['form'] }, rows)), { stage: 'V_DET', area: 'HRV', by: ['form'] })
  const called = look(found, 'status category year').filter(([status]) => status === 'unusual')
  return { any: called.length > 0, first: called.some(([, category, year]) => category === 'SEX' && year === 2019) }
}

test('tables of years have a number called unusual as often as docs/methods/trends.md says', () => {
  const random = randomFrom(4)
  const tables = 150
  const rows = [1, 4, 12].flatMap((categories) =>
    [1, 2, 5].map((dispersion) => {
      const share = (times: number, of: 'any' | 'first') =>
        means.map((mean) => {
          let called = 0
          for (let k = 0; k < tables; k++) if (yearsOf(categories, mean, dispersion, times, random)[of]) called++
          return perCent(called, tables)
        })
      const [doubled, tripled] = [share(2, 'first'), share(3, 'first')]
      const alarms = share(1, 'any')
      expect(Math.max(...alarms.map(Number))).toBeLessThan(12)
      return [
        String(categories),
        String(dispersion),
        range(alarms),
        ...[doubled, tripled].map((each) => each.join(', ')),
      ]
    }),
  )
  expectOnPage(
    [
      'categories',
      'dispersion',
      'any, where nothing is',
      'one year twice as high: means 5, 20, 100',
      'three times as high',
    ],
    rows,
  )
})

const areas: readonly string[] = lists.area.codes.filter((code) => country(code) && !country(code)?.madeUp).slice(0, 40)
/** From half a million to eight million residents. */
const residents = (area: string) => ({
  persons: 500_000 * 2 ** (areas.indexOf(area) % 5),
  source: 'made up',
})

/** One release of so many countries; the rate of the third is so many times that of the others, which differ by a normal `spread`. */
const countriesOf = (countries: number, mean: number, spread: number, times: number, random: Random) => {
  const rows = areas.slice(0, countries).map((area, i): Row => {
    const own = Math.exp(spread * normal.quantile(Math.max(random(), Number.MIN_VALUE)))
    return [
      area,
      2021,
      scattered((mean * residents(area).persons * own * (i === 2 ? times : 1)) / 2_000_000, 1, random),
    ]
  })
  const found = compareCountries(releaseOf(tableOf({ by: [] }, rows)), {
    stage: 'V_DET',
    years: [2021],
    population: residents,
  })
  const called = look(found, 'status area').filter(([status]) => status === 'unusual')
  return { any: called.length > 0, first: called.some(([, area]) => area === areas[2]) }
}

test('countries are called unusual as often as docs/methods/trends.md says', () => {
  const random = randomFrom(5)
  const tables = 200
  const rows = [10, 40].flatMap((countries) =>
    [0, 0.25, 0.5].map((spread) => {
      const share = (times: number, of: 'any' | 'first') =>
        means.map((mean) => {
          let called = 0
          for (let k = 0; k < tables; k++) if (countriesOf(countries, mean, spread, times, random)[of]) called++
          return perCent(called, tables)
        })
      const [alarms, found] = [share(1, 'any'), share(4, 'first')]
      expect(Math.max(...alarms.map(Number))).toBeLessThan(15)
      return [String(countries), String(spread), alarms.join(', '), found.join(', ')]
    }),
  )
  expectOnPage(['countries', 'spread', 'any, where none is', 'one rate four times as high'], rows)
})
