import type { Statistic } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import type { PopulationOf } from './denominators.ts'
import type { Breakdown } from './find-table.ts'
import cases from './fixtures/poisson-interval.json' with { type: 'json' }
import { clusteredCountInterval } from './intervals/clusters.ts'
import { poissonInterval } from './intervals/poisson-interval.ts'
import { seriesDispersion } from './models/series-dispersion.ts'
import { type RatesOptions, rates } from './rates.ts'
import { codes, look, type Row, releaseOf, releaseWith, tableOf } from './releases.test-data.ts'

/** A million persons, half of them women and girls, a fifth of them children; nothing for 2030. */
const population: PopulationOf = (_, year, sex, age) =>
  year === 2030
    ? null
    : { persons: 1_000_000 * (sex ? 0.5 : 1) * (age ? (age === 'Y0T17' ? 0.2 : 0.8) : 1), source: 'made up' }

const ask = (by: readonly Breakdown[], ...rows: readonly Row[]) =>
  rates(releaseOf(tableOf({ by }, rows)), { stage: 'V_DET', area: 'HRV', by, population })

test('a rate carries the exact Poisson interval of its count; a range runs from limit to limit, without a rate', () => {
  const found = ask([], ['HRV', 2020, 27], ['HRV', 2021, 0], ['HRV', 2022, '<5'], ['HRV', 2023, '..'])
  expect(look(found, 'year category value population rate rateLow rateHigh status')).toEqual([
    [2020, '_T', 27, 1_000_000, 2.7, 1.7793, 3.9284, 'exact'],
    [2021, '_T', 0, 1_000_000, 0, 0, 0.3689, 'exact'],
    [2022, '_T', null, 1_000_000, null, 0, 1.0242, 'censored'],
    [2023, '_T', null, 1_000_000, null, null, null, 'not-available'],
  ])
  expect(poissonInterval(4).high).toBeCloseTo(10.242, 3)
  expect(codes(found.notes)).toEqual([
    'rates.random-variation',
    'widening.none',
    'reliability.flagged',
    'rates.denominator',
  ])
  expect(found.sentences).toEqual([
    {
      code: 'rates.latest',
      params: { area: 'HRV', category: '_T', year: '2021', rate: 0, low: 0, high: poissonInterval(0).high / 10 },
    },
  ])
})

test('rates have the value and the limits of every reference case at 95 per cent', () => {
  const reference = cases.cases.filter(({ conf }) => conf === 0.95)
  const limits = reference.map(({ count, population: persons }) => {
    const found = rates(releaseOf(tableOf({ by: [] }, [['HRV', 2020, count]])), {
      stage: 'V_DET',
      area: 'HRV',
      population: () => ({ persons, source: 'made up' }),
    })
    return look(found, 'rate rateLow rateHigh')[0]
  })
  const round = (number: number | undefined) => Math.round((number ?? 0) * 1e4) / 1e4
  expect(limits.length).toBe(12)
  expect(limits).toEqual(
    reference.map(({ rate_per_100k: rate, rate_exact_per_100k: [low, high] }) => [rate, low, high].map(round)),
  )
})

test('a count without an upper bound has a rate without one', () => {
  expect(look(ask([], ['HRV', 2020, '10~Infinity']), 'low high rateLow rateHigh')).toEqual([
    [10, Number.POSITIVE_INFINITY, 0.4795, Number.POSITIVE_INFINITY],
  ])
})

test('by sex and age each count is divided by its own residents; what has none is named', () => {
  const found = ask(
    ['sex', 'age'],
    ['HRV', 2020, 'F', 'Y0T17', 10],
    ['HRV', 2020, 'M', 'Y_GE18', 20],
    ['HRV', 2020, 'M', 'Y18T24', 5],
    ['HRV', 2020, '_U', '_U', 3],
  )
  expect(look(found, 'category population rate')).toEqual([
    ['F.Y0T17', 100_000, 10],
    ['M.Y_GE18', 400_000, 5],
    ['M.Y18T24', null, null],
    ['_U._U', null, null],
  ])
  expect(found.notes.at(-1)).toEqual({
    code: 'rates.no-denominator',
    params: { categories: 'M.Y18T24 _U._U', years: '2020' },
  })
})

test('forms are divided by all residents, citizenships by nobody', () => {
  expect(look(ask(['form'], ['HRV', 2020, 'SEX', 10]), 'rate')).toEqual([[1]])
  expect(look(ask(['citizenship'], ['HRV', 2020, 'SVN', 10]), 'rate population')).toEqual([[null, null]])
})

test('a year without a population has no rate', () => {
  expect(look(ask([], ['HRV', 2030, 10]), 'value population rate rateLow')).toEqual([[10, null, null, null]])
})

test('the default denominators are those of World Population Prospects', () => {
  const found = rates(releaseOf(tableOf({ by: [] }, [['HRV', 2025, 100]])), { stage: 'V_DET', area: 'HRV' })
  expect(look(found, 'population')).toEqual([[3_835_005]])
})

test('rates are of persons alone', () => {
  const release = releaseOf(tableOf({ by: [], unit: 'per-100000' }, [['HRV', 2020, 1.2]]))
  expect(() => rates(release, { stage: 'V_DET', area: 'HRV' })).toThrow('statistics.no-table')
})

describe('for victims who come in cases', () => {
  const counts = [12, 40, 18, 33, 9, 45, 25, 30]
  const series = (...numbers: readonly (number | string)[]) =>
    numbers.map((number, i): Row => ['HRV', 2012 + i, number])
  const of = (rows: readonly Row[], options: Partial<RatesOptions> = {}) =>
    rates(releaseOf(tableOf({ by: options.by ?? [] }, rows)), { stage: 'V_DET', area: 'HRV', population, ...options })
  const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]
  const dispersion = seriesDispersion({ years, counts })?.dispersion ?? 0
  const widthOf = (statistic: Statistic) => look(statistic, 'rateLow rateHigh widening effect').at(0)
  const limits = (count: number, effect: number) => {
    const { low, high } = clusteredCountInterval(count, effect)
    return [low, high].map((limit) => Math.round(limit * 1e3) / 1e4)
  }

  test('eight years widen each rate by their dispersion, as the trend of the same numbers gives it', () => {
    const found = of(series(...counts))
    expect(dispersion).toBeGreaterThan(5)
    expect(widthOf(found)).toEqual([...limits(12, dispersion), 'dispersion', Math.round(dispersion * 1e4) / 1e4])
    expect(codes(found.notes)).toContain('widening.dispersion')
    expect(codes(found.notes)).not.toContain('widening.none')
  })

  test('five to seven years are widened by Student’s t as well, four not at all', () => {
    const five = seriesDispersion({ years: years.slice(0, 5), counts: counts.slice(0, 5) })?.dispersion ?? 0
    // 3.18244630528371 is the quantile of Student's t at 0.975 with 3 degrees of freedom.
    const effect = five * (3.18244630528371 / 1.95996398454005) ** 2
    expect(widthOf(of(series(...counts.slice(0, 5))))).toEqual([
      ...limits(12, effect),
      'dispersion',
      Math.round(effect * 1e4) / 1e4,
    ])
    expect(widthOf(of(series(...counts.slice(0, 4))))).toEqual([...limits(12, 1), 'none', 1])
  })

  test('years that scatter less than chance would, narrow nothing', () => {
    expect(widthOf(of(series(30, 31, 30, 31, 30, 31, 30, 31)))).toEqual([...limits(30, 1), 'dispersion', 1])
  })

  test('a stated design effect comes first, of all categories or of the one it is of', () => {
    expect(widthOf(of(series(...counts), { designEffect: 3 }))).toEqual([...limits(12, 3), 'design-effect', 3])
    const bySex = of(
      [
        ['HRV', 2020, 'F', 20],
        ['HRV', 2020, 'M', 20],
      ],
      { by: ['sex'], designEffect: { F: 4 } },
    )
    expect(look(bySex, 'category widening effect')).toEqual([
      ['F', 'design-effect', 4],
      ['M', 'none', 1],
    ])
    expect(codes(bySex.notes).filter((code) => code.startsWith('widening'))).toEqual([
      'widening.design-effect',
      'widening.none',
    ])
    expect(() => of(series(9), { designEffect: 0 })).toThrow(RangeError)
  })

  test('ranges, disputed and withheld years are no part of the dispersion, but are widened by it', () => {
    const found = of(series(...counts, '<5', '90!', 'x'))
    const rows = look(found, 'year rateLow rateHigh widening effect')
    const effect = Math.round(dispersion * 1e4) / 1e4
    expect(rows.at(8)).toEqual([2020, 0, limits(4, dispersion)[1], 'dispersion', effect])
    expect(rows.at(9)).toEqual([2021, ...limits(90, dispersion), 'dispersion', effect])
    expect(rows.at(10)).toEqual([2022, null, null, null, null])
  })

  test('a change of how victims are counted is no scatter', () => {
    const broken = series(20, 21, 20, 21, 80, 81, 80, 81)
    const effect = (options: Partial<RatesOptions>) => Number(look(of(broken, options), 'effect')[0]?.[0])
    expect(effect({})).toBeGreaterThan(5)
    expect(effect({ breaks: [2016] })).toBe(1)
  })

  test('nor is one that the source declares, and it is said', () => {
    const numbers = tableOf({ by: [] }, series(20, 21, 20, 21, 80, 81, 80, 81))
    const declared = releaseWith([{ year: 2016, what: 'law' }], numbers)
    const found = rates(declared, { stage: 'V_DET', area: 'HRV', population })
    expect(look(found, 'widening effect')[0]).toEqual(['dispersion', 1])
    expect(codes(found.notes)[0]).toBe('break.law')
  })

  test('one enormous year among small ones does not stop the others from having an interval', () => {
    const found = look(of(series(1, 2, 1, 9000, 2, 1, 2, 1)), 'rate rateLow effect')
    expect(Number(found[0]?.[2])).toBeGreaterThan(1000)
    expect(found[0]?.slice(0, 2)).toEqual([0.1, 0])
  })
})

describe('what is small or wide is flagged, and nothing is hidden for it', () => {
  const flags = (cell: number | string, options: Partial<RatesOptions> = {}) =>
    look(
      rates(releaseOf(tableOf({ by: [] }, [['HRV', 2020, cell]])), {
        stage: 'V_DET',
        area: 'HRV',
        population,
        ...options,
      }),
      'flags',
    )[0]?.[0]

  test.each([
    [0, 'very-unreliable'],
    [4, 'very-unreliable wide'],
    [9, 'very-unreliable'],
    [10, 'unreliable'],
    [19, 'unreliable'],
    [20, ''],
    ['<5', 'very-unreliable'],
    ['18~22', 'unreliable'],
    ['x', ''],
    ['..', ''],
  ])('%s persons: %s', (cell, wanted) => {
    expect(flags(cell)).toBe(wanted)
  })

  test('an interval that cases widen may be wide of any count, and each rule is switched off by null', () => {
    expect(flags(100, { designEffect: 20 })).toBe('wide')
    expect(flags(9, { reliability: { veryUnreliableBelow: null, unreliableBelow: null, widest: null } })).toBe('')
    expect(flags(9, { reliability: { veryUnreliableBelow: null, unreliableBelow: 20, widest: null } })).toBe(
      'unreliable',
    )
  })
})
