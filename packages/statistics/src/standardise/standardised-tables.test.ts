import type { CubeTable, Statistic } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import type { PopulationOf } from '../denominators.ts'
import cases from '../fixtures/standardisation.json' with { type: 'json' }
import { poissonInterval } from '../intervals/poisson-interval.ts'
import { certifiedOf, codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { directRate } from './direct-rate.ts'
import { type StandardisedRatesOptions, standardisedRates } from './standardised-rates.ts'
import { standardisedRatios } from './standardised-ratios.ts'

/** Girls, women, boys and men of three countries; others are not known. */
const residents: Readonly<Record<string, readonly [number, number, number, number]>> = {
  HRV: [100_000, 400_000, 110_000, 390_000],
  ITA: [2_000_000, 5_000_000, 2_100_000, 4_900_000],
  ESP: [1_500_000, 4_000_000, 1_600_000, 3_900_000],
}
const population: PopulationOf = (area, _, sex, age) => {
  const own = residents[area]
  if (!own) return null
  const isAsked = (i: number) =>
    (sex === undefined || (sex === 'F') === i < 2) && (age === undefined || (age === 'Y0T17') === (i % 2 === 0))
  return { persons: own.filter((_each, i) => isAsked(i)).reduce((sum, each) => sum + each, 0), source: 'made up' }
}
/** Women and girls, men and boys of all three. */
const standard = [13_000_000, 13_000_000] as const

const totals = (...rows: readonly Row[]) => tableOf({ by: [] }, rows)
const bySex = (...rows: readonly Row[]) => tableOf({ by: ['sex'] }, rows)
type Options = Partial<StandardisedRatesOptions>
const rates = (tables: readonly CubeTable[], options: Options = {}) =>
  standardisedRates(releaseOf(...tables), { stage: 'V_DET', by: ['sex'], population, ...options })
const ratios = (tables: readonly CubeTable[], options: Options = {}) =>
  standardisedRatios(releaseOf(...tables), { stage: 'V_DET', by: ['sex'], population, ...options })
const row = (statistic: Statistic, columns: string) => look(statistic, columns)[0]
const digits = (...numbers: readonly number[]) => numbers.map((number) => Math.round(number * 1e4) / 1e4)

/** The direct rate of women and men of Croatia, as the plain function gives it. */
const direct = (women: number, men: number) => {
  const { rate, low, high } = directRate([
    { count: women, population: 500_000, standard: standard[0] },
    { count: men, population: 500_000, standard: standard[1] },
  ])
  return { rate, low, high }
}

describe('standardised rates', () => {
  test('are the direct rate of the groups in the structure of the standard, beside the crude one', () => {
    const found = rates([bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 20])])
    const { rate, low, high } = direct(60, 20)
    expect(row(found, 'area year value population crude rate rateLow rateHigh widening flags')).toEqual([
      'HRV',
      2020,
      80,
      1_000_000,
      8,
      ...digits(rate, low, high),
      'none',
      '',
    ])
    expect(codes(found.notes)).toEqual([
      'standardised.population',
      'standardised.coarse',
      'rates.random-variation',
      'widening.none',
    ])
  })

  test('with the country itself as the standard are the crude rates', () => {
    const found = rates([tableOf({ by: ['sex', 'age'] }, fourGroups)], {
      by: ['sex', 'age'],
      standard: { area: 'HRV', year: 2020 },
    })
    expect(row(found, 'crude rate')).toEqual([10, 10])
  })

  test('by children and adults merge bands that nest, and take the world in 2020 as the standard', () => {
    const found = rates(
      [
        tableOf({ by: ['age'] }, [
          ...(['Y0T9', 'Y10T17'] as const).map((age): Row => ['HRV', 2020, age, 5]),
          ['HRV', 2020, 'Y_GE18', 40],
        ]),
      ],
      { by: ['age'] },
    )
    // Children 10 of 210,000 and adults 40 of 790,000; in all three countries 7,410,000 and 18,590,000.
    expect(row(found, 'rate')).toEqual(digits(((10 / 2.1) * 7.41 + (40 / 7.9) * 18.59) / 26))
    expect(found.notes[0]).toEqual({ code: 'standardised.population', params: { area: '001', year: '2020' } })
  })

  test('are ranges where persons are of no known group, who may be of any', () => {
    const found = rates([bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 20], ['HRV', 2020, '_U', 10])], {
      standard: { area: 'ITA', year: 2020 },
    })
    const of = (women: number, men: number) =>
      directRate([
        { count: women, population: 500_000, standard: 7_000_000 },
        { count: men, population: 500_000, standard: 7_000_000 },
      ])
    expect(row(found, 'value rate rateLow rateHigh')).toEqual([
      90,
      null,
      ...digits(Math.min(of(70, 20).low, of(60, 30).low), Math.max(of(70, 20).high, of(60, 30).high)),
    ])
    expect(codes(found.notes)).toContain('standardised.ranges')
  })

  test('take persons whom the total has and no group', () => {
    const found = rates([totals(['HRV', 2020, 100]), bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 20])])
    expect(row(found, 'value rate rateHigh')).toEqual([100, null, ...digits(direct(60, 40).high)])
  })

  test('take censored groups by their bounds', () => {
    const found = rates([bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', '<5'])])
    expect(row(found, 'value low high rate rateLow rateHigh')).toEqual([
      null,
      60,
      64,
      null,
      ...digits(direct(60, 0).low, direct(60, 4).high),
    ])
  })

  test.each([
    ['a group is not there', [['HRV', 2020, 'F', 60]]],
    [
      'a group is missing',
      [
        ['HRV', 2020, 'F', 60],
        ['HRV', 2020, 'M', '..'],
      ],
    ],
    [
      'it is not known how many are of no group',
      [
        ['HRV', 2020, 'F', 60],
        ['HRV', 2020, 'M', 20],
        ['HRV', 2020, '_U', '..'],
      ],
    ],
  ] as readonly [string, readonly Row[]][])('are null where %s', (_, rows) => {
    const found = rates([bySex(...rows)])
    expect(row(found, 'value rate rateLow rateHigh flags')).toEqual([null, null, null, null, ''])
    expect(codes(found.notes)).toContain('standardised.none')
  })

  test('of a certified release take what is withheld for any group, and are null without a total', () => {
    const parts = bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 'x'])
    const of = (...tables: readonly CubeTable[]) =>
      row(
        standardisedRates(certifiedOf(...tables), { stage: 'V_DET', by: ['sex'], population }),
        'rate rateLow rateHigh',
      )
    expect(of(totals(['HRV', 2020, 80]), parts)).toEqual([null, ...digits(direct(60, 20).low, direct(60, 20).high)])
    expect(of(parts)).toEqual([null, null, null])
  })

  test('are null where residents are not known, and no standard is made up', () => {
    expect(row(rates([bySex(['AUT', 2020, 'F', 60], ['AUT', 2020, 'M', 20])]), 'value crude rate')).toEqual([
      80,
      null,
      null,
    ])
    const unknown = () => rates([bySex(['HRV', 2020, 'F', 60])], { standard: { area: 'AUT', year: 2020 } })
    expect(unknown).toThrow('statistics.no-standard')
  })

  test('widen by a stated design effect, else by the dispersion of all persons over the years', () => {
    const counts = [12, 40, 18, 33, 9, 45, 25, 30]
    const rows = counts.flatMap((n, i): Row[] => [
      ['HRV', 2012 + i, 'F', n],
      ['HRV', 2012 + i, 'M', n],
    ])
    expect(row(rates([bySex(...rows)]), 'widening')).toEqual(['dispersion'])
    const [low = 0, high = 0] = row(rates([bySex(...rows)], { designEffect: 4 }), 'rateLow rateHigh') as number[]
    const quarter = directRate([
      { count: 3, population: 500_000, standard: 1 },
      { count: 3, population: 500_000, standard: 1 },
    ])
    expect(low).toBeCloseTo(4 * quarter.low, 4)
    expect(high).toBeCloseTo(4 * quarter.high, 4)
  })

  test('keep their value where one enormous year widens all others beyond any number', () => {
    const found = rates([
      bySex(
        ...[1, 2, 1, 9000, 2, 1, 2, 1].flatMap((n, i): Row[] => [
          ['HRV', 2012 + i, 'F', n],
          ['HRV', 2012 + i, 'M', n],
        ]),
      ),
    ])
    expect(row(found, 'crude rate rateLow')).toEqual([0.2, 0.2, 0])
  })

  test('are of every country of the table, and of no region', () => {
    const found = rates([
      bySex(
        ...['150', 'HRV', 'ITA'].flatMap((area): Row[] => [
          [area, 2020, 'F', 60],
          [area, 2020, 'M', 20],
        ]),
      ),
    ])
    expect(look(found, 'area')).toEqual([['HRV'], ['ITA']])
  })
})

/** A hundred persons, 10 in every 100,000 residents of Croatia. */
const fourGroups: readonly Row[] = [
  ['HRV', 2020, 'F', 'Y0T17', 30],
  ['HRV', 2020, 'F', 'Y_GE18', 50],
  ['HRV', 2020, 'M', 'Y0T17', 5],
  ['HRV', 2020, 'M', 'Y_GE18', 15],
]

describe('standardised ratios', () => {
  const others: readonly Row[] = [
    ['ESP', 2020, 'F', 110],
    ['ESP', 2020, 'M', 55],
    ['ITA', 2020, 'F', 140],
    ['ITA', 2020, 'M', 70],
  ]

  test('are persons over those expected at the pooled rates of the other countries, with exact limits', () => {
    const found = ratios([bySex(['HRV', 2020, 'F', 20], ['HRV', 2020, 'M', 8], ...others)], { area: 'HRV' })
    // Women 250 of 12,500,000, men 125 of 12,500,000: 2 and 1 in 100,000, and so 10 and 5 of 500,000.
    const { low, high } = poissonInterval(28)
    expect(row(found, 'value others expectedLow expectedHigh ratio ratioLow ratioHigh')).toEqual([
      28,
      2,
      15,
      15,
      ...digits(28 / 15, low / 15, high / 15),
    ])
    expect(codes(found.notes).slice(0, 2)).toEqual(['standardised.others', 'standardised.coarse'])
  })

  test('count a country’s own persons of no known group, and those of others as of any group', () => {
    const own = ratios([bySex(['HRV', 2020, 'F', 20], ['HRV', 2020, 'M', 4], ['HRV', 2020, '_U', 4], ...others)], {
      area: 'HRV',
    })
    expect(row(own, 'value ratio')).toEqual([28, ...digits(28 / 15)])
    const found = ratios([bySex(['HRV', 2020, 'F', 20], ['HRV', 2020, 'M', 8], ...others, ['ITA', 2020, '_U', 25])], {
      area: 'HRV',
    })
    const { low, high } = poissonInterval(28)
    expect(row(found, 'expectedLow expectedHigh ratio ratioLow ratioHigh')).toEqual([
      16,
      16,
      ...digits(28 / 16, low / 16, high / 16),
    ])
    const censored = ratios(
      [bySex(['HRV', 2020, 'F', 20], ['HRV', 2020, 'M', '<5'], ...others.slice(0, 3), ['ITA', 2020, 'M', '<96'])],
      { area: 'HRV' },
    )
    // Men of the others: 55 to 150 of 12,500,000, so 2.2 to 6 of 500,000.
    expect(row(censored, 'low high expectedLow expectedHigh ratio ratioLow ratioHigh')).toEqual([
      20,
      24,
      12.2,
      16,
      null,
      ...digits(poissonInterval(20).low / 16, poissonInterval(24).high / 12.2),
    ])
    expect(codes(censored.notes)).toContain('standardised.ranges')
  })

  test('take nothing from regions, from countries of unknown groups or residents, or from other years', () => {
    const found = ratios(
      [
        bySex(
          ['150', 2020, 'F', 900],
          ['150', 2020, 'M', 900],
          ['AUT', 2020, 'F', 900],
          ['AUT', 2020, 'M', 900],
          ['ESP', 2021, 'F', 900],
          ['ESP', 2021, 'M', 900],
          ['HRV', 2020, 'F', 20],
          ['HRV', 2020, 'M', 8],
          ['ITA', 2020, 'F', 900],
          ['ITA', 2020, 'M', 'x'],
        ),
      ],
      { area: 'HRV' },
    )
    expect(row(found, 'value others expectedLow ratio ratioLow')).toEqual([28, 0, null, null, null])
    expect(codes(found.notes)).toContain('standardised.none')
  })

  test('have the expected number, value and limits of the reference', () => {
    const { count, population: own, standard_rates_per_100k: elsewhere, smr, expected, smr_exact_ci95 } = cases.indirect
    const table = (area: string, counts: readonly number[]) =>
      (['F', 'M'] as const).flatMap((sex, s) =>
        (['Y0T17', 'Y_GE18'] as const).map((age, a): Row => [area, 2020, sex, age, counts[2 * s + a] ?? 0]),
      )
    const found = ratios([tableOf({ by: ['sex', 'age'] }, [...table('HRV', count), ...table('ITA', elsewhere)])], {
      by: ['sex', 'age'],
      area: 'HRV',
      population: (area, _, sex, age) => ({
        persons: area === 'ITA' ? 100_000 : (own[(sex === 'M' ? 2 : 0) + (age === 'Y0T17' ? 0 : 1)] ?? 0),
        source: 'made up',
      }),
    })
    expect(row(found, 'value expectedLow expectedHigh ratio ratioLow ratioHigh')).toEqual([
      21,
      expected,
      expected,
      ...digits(smr, ...smr_exact_ci95),
    ])
  })

  test('nobody expected gives no ratio', () => {
    const none = others.map(([area, year, sex]): Row => [area, year, sex ?? '', 0])
    const found = ratios([bySex(['HRV', 2020, 'F', 20], ['HRV', 2020, 'M', 8], ...none)], { area: 'HRV' })
    expect(row(found, 'expectedLow expectedHigh ratio ratioHigh')).toEqual([0, 0, null, null])
  })
})
