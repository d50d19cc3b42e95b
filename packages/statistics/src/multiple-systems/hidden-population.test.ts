import { languages, say } from '@tipstat/language'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statisticsMessages } from '../messages/index.ts'
import { allByBic } from './best-by-bic.ts'
import { type CaptureRow, type CaptureTable, captureTable } from './capture-table.ts'
import { averageGraphs } from './graph-averaging.ts'
import { runMethod } from './hidden-methods.ts'
import { type HiddenPopulationOptions, hiddenPopulation } from './hidden-population.ts'
import { hiddenPopulationOfParts } from './hidden-population-of-parts.ts'
import { twoDigits } from './hidden-range.ts'
import type { Histories } from './histories.ts'
import { modelsOf } from './models.ts'
import { profileLikelihood } from './profile-likelihood.ts'
import { selectStepwise } from './stepwise.ts'
import { tableOf } from './tables.test-data.ts'
import { chapman } from './two-lists.ts'

const rowsOf = (name: string): { readonly names: readonly string[]; readonly rows: readonly CaptureRow[] } => {
  const { names, counts } = tableOf(name)
  const on = (history: number) => names.filter((_, list) => history & (1 << list))
  const rows = Array.from(counts, (cases, history) => ({ on: on(history), cases })).slice(1)
  return { names, rows }
}

const captured = (name: string): CaptureTable => {
  const { names, rows } = rowsOf(name)
  return captureTable(names, rows)
}

const few: HiddenPopulationOptions = { victims: 'potential', replicates: 40 }

const codeOf = (make: () => unknown): string => {
  try {
    make()
  } catch (error) {
    return (error as { code: string }).code
  }
  return 'nothing was refused'
}

describe('hiddenPopulation', () => {
  test('gives a range over methods, rounded to two digits: Korea from 140 to 270', () => {
    const { range, methods, victims, level, lists } = hiddenPopulation(captured('korea'), few)
    expect({ ...range }).toEqual({ low: '140', high: '270' })
    expect(methods.map(({ method, estimate }) => [method, estimate])).toEqual([
      ['independence', '140'],
      ['stepwise', '270'],
      ['bic-pairs', '160'],
      ['graph-averaging', '210'],
    ])
    expect({ victims, level, lists }).toEqual({
      victims: 'potential',
      level: 0.95,
      lists: [
        { name: 'b', cases: '77' },
        { name: 'c', cases: '71' },
        { name: 'd', cases: '59' },
      ],
    })
  })

  test('of Kosovo spans the published 14,342 and 10,357, and says that nothing can be divided by it', () => {
    const found = hiddenPopulation(captured('kosovo'), { ...few, methods: ['bic-pairs', 'bic-triples'] })
    expect({ ...found.range }).toEqual({ low: '10000', high: '14000' })
    expect(found.notes.map(({ code }) => code)).toEqual([
      'hidden.closed',
      'hidden.linked',
      'hidden.reachable',
      'hidden.no-referral',
      'hidden.random-variation',
      'hidden.criticism',
      'hidden.rounded',
      'hidden.no-denominator',
      'hidden.chosen-methods',
    ])
  })

  test('gives the historical rule where it is asked for: the United Kingdom from 10 to 13 thousand, by one method', () => {
    const found = hiddenPopulation(captured('ukdat'), { ...few, methods: ['historical'] })
    expect(found.methods.map(({ estimate, interval }) => [estimate, { ...interval }])).toEqual([
      ['11000', { low: '9900', high: '14000' }],
    ])
  })

  test('says in every language what it is of, and writes its numbers as the language does', () => {
    const { sentences } = hiddenPopulation(captured('kosovo'), { ...few, victims: 'confirmed', methods: ['stepwise'] })
    const said = languages.map((language) => sentences.slice(0, 1).map((one) => say(one, language, statisticsMessages)))
    expect(said.flat()).toEqual([
      'Confirmed victims on the lists and persons like them on no list: 14,000 (range over methods; number of methods: 1).',
      'Victimes confirmées inscrites sur les listes et personnes semblables inscrites sur aucune : 14\u202F000 (fourchette entre méthodes ; nombre de méthodes : 1).',
      'Víctimas confirmadas en las listas y personas como ellas en ninguna lista: 14.000 (rango entre métodos; número de métodos: 1).',
      'Подтверждённые жертвы в списках и подобные им люди вне списков: 14\u00A0000 (размах между методами; число методов: 1).',
      'الضحايا المؤكدون في القوائم ومن يشبههم خارجها: 14,000 (النطاق بين الطرائق؛ عدد الطرائق: 1).',
      '名单上的已确认被害人以及不在任何名单上的类似人员：14,000（各方法之间的范围；方法数：1）。',
    ])
  })

  test('can’t be divided, divided by or added up, neither when it compiles nor when it runs', () => {
    const { range, interval } = hiddenPopulation(captured('korea'), few)
    const attempts: readonly (() => unknown)[] = [
      // @ts-expect-error a range is no denominator
      () => 100_000 / range,
      // @ts-expect-error nor can a rate be made of it
      () => range * 2,
      // @ts-expect-error and ranges of two countries are not added
      () => range + interval,
      () => Number(range),
      () => `${range}`,
    ]
    expect(attempts.map(codeOf)).toEqual(attempts.map(() => 'hidden.no-arithmetic'))
    // @ts-expect-error its bounds are texts
    expect(() => range.low / 2).not.toThrow()
  })

  test('has no count of the table in it but the totals of lists, and of a small list not even that', () => {
    const { names, rows } = rowsOf('kosovo')
    const small = captureTable(
      [...names, 'small'],
      [...rows, { on: ['small'], cases: 13 }, { on: ['small', 'HRW'], cases: 4 }],
    )
    const found = hiddenPopulation(small, { ...few, replicates: 4, methods: ['independence'] })
    const { lists, ...rest } = found
    expect(lists.map(({ cases }) => cases)).toEqual(['1910', '1528', '1786', '689', '<20'])
    const numbers = new Set(JSON.stringify(rest).match(/\d+/g))
    const counts = rows.map(({ cases }) => String(cases)).filter((cases) => cases.length > 2)
    expect(counts.filter((count) => numbers.has(count))).toEqual([])
    expect(found.warnings.find(({ code }) => code === 'hidden.small-lists')?.params).toEqual({
      lists: 'small',
      least: 20,
    })
  })

  test('warns of small lists, of pairs without a common case, and of methods that disagree', () => {
    const codes = (name: string, options: HiddenPopulationOptions) =>
      hiddenPopulation(captured(name), options).warnings.map(({ code }) => code)
    expect(codes('neworl', { ...few, replicates: 4, methods: ['independence'] })).toEqual([
      'hidden.small-lists',
      'hidden.sparse',
      'hidden.some-models-fail',
      'hidden.flagged',
    ])
    expect(codes('ned_5', { ...few, replicates: 10, methods: ['independence', 'stepwise'] })).toContain(
      'hidden.methods-disagree',
    )
    expect(codes('kosovo', { ...few, methods: ['independence', 'stepwise'] })).not.toContain('hidden.methods-disagree')
  })

  test('names lists that it left out because they tell nothing', () => {
    const { names, rows } = rowsOf('korea')
    const found = hiddenPopulation(captureTable([...names, 'empty'], rows), { ...few, methods: ['stepwise'] })
    expect(found.notes.at(-1)).toEqual({ code: 'hidden.dropped-lists', params: { lists: 'empty' } })
    expect(found.methods[0]?.estimate).toBe('270')
  })

  test('is refused for fewer than three lists, and for two unless they are accepted', () => {
    const two = captureTable(
      ['a', 'b'],
      [
        { on: ['a'], cases: 150 },
        { on: ['b'], cases: 100 },
        { on: ['a', 'b'], cases: 50 },
      ],
    )
    const one = captureTable(['a'], [{ on: ['a'], cases: 50 }])
    expect(codeOf(() => hiddenPopulation(two, few))).toBe('hidden.few-lists')
    expect(codeOf(() => hiddenPopulation(one, { ...few, twoLists: 'chapman' }))).toBe('hidden.few-lists')
    const accepted = hiddenPopulation(two, { ...few, twoLists: 'chapman' })
    expect(accepted.methods.map(({ method, estimate }) => [method, estimate])).toEqual([['two-lists', '590']])
    expect(accepted.notes.map(({ code }) => code)).toContain('hidden.two-lists-untested')
  })

  test('is refused for a method that is not for so many lists, and where nothing can be estimated', () => {
    expect(codeOf(() => hiddenPopulation(captured('korea'), { ...few, methods: ['bic-triples'] }))).toBe(
      'hidden.method',
    )
    expect(codeOf(() => hiddenPopulation(captured('korea'), { ...few, methods: [] }))).toBe('hidden.method')
    const apart = captureTable(
      ['a', 'b', 'c'],
      ['a', 'b', 'c'].map((list) => ({ on: [list], cases: 30 })),
    )
    expect(codeOf(() => hiddenPopulation(apart, { ...few, methods: ['independence', 'stepwise'] }))).toBe(
      'hidden.no-estimate',
    )
  })

  test('is refused where it is not said of whom the lists are, and for numbers that are none', () => {
    const untold = { replicates: 4 } as HiddenPopulationOptions
    expect(codeOf(() => hiddenPopulation(captured('korea'), untold))).toBe('hidden.victims')
    for (const wrong of [{ replicates: 0 }, { level: 95 }, { seed: -1 }])
      expect(() => hiddenPopulation(captured('korea'), { ...few, ...wrong })).toThrow(RangeError)
  })

  test('is the same for the same seed, and does not see how rows are split', () => {
    const { names, rows } = rowsOf('korea')
    const split = rows.flatMap(({ on, cases }) => [
      { on, cases: Math.floor(cases / 2) },
      { on, cases: Math.ceil(cases / 2) },
    ])
    const whole = hiddenPopulation(captureTable(names, rows), few)
    expect(hiddenPopulation(captureTable(names, split), few)).toEqual(whole)
  })
})

describe('estimates', () => {
  const relabelled = ({ lists, counts }: Histories, order: readonly number[]): Histories => {
    const moved = new Float64Array(counts.length)
    for (const [history, count] of counts.entries()) {
      const to = order.reduce((set, place, list) => set | (history & (1 << list) ? 1 << place : 0), 0)
      moved[to] = count
    }
    return { lists, counts: moved }
  }

  test.each(['korea', 'kosovo', 'western', 'ned_5', 'ukdat'])(
    'of %s do not depend on the order of the lists',
    (name) => {
      const all = (histories: Histories) => {
        const models = modelsOf(histories)
        const stepwise = selectStepwise(models)
        return [
          models.estimate([])?.dark,
          stepwise?.fit.dark,
          profileLikelihood(models, stepwise?.interactions ?? [])?.high,
          histories.lists <= 4 ? allByBic(models, 3)[0]?.fit.dark : 1,
          histories.lists <= 4 ? averageGraphs(histories, 0.95).mean : 1,
        ].map((value) => value ?? Number.NaN)
      }
      const table = tableOf(name)
      const wanted = all(table)
      const places = Array.from({ length: table.lists }, (_, list) => list)
      fc.assert(
        fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
          const off = all(relabelled(table, order)).filter(
            (value, i) => !(Math.abs(value / (wanted[i] ?? 0) - 1) < 1e-7),
          )
          expect(off).toEqual([])
        }),
        { numRuns: 5, seed: 1 },
      )
    },
  )

  test('of two lists are Chapman’s', () => {
    const { estimate, low, high } = chapman({ lists: 2, counts: Float64Array.from([0, 150, 100, 50]) }, 0.95)
    expect(estimate).toBeCloseTo(594.12, 2)
    // Seber's variance is 201 151 150 100 / (51^2 52).
    expect(high - estimate).toBeCloseTo(1.959964 * Math.sqrt((201 * 151 * 150 * 100) / (51 ** 2 * 52)), 4)
    expect(low).toBeCloseTo(2 * estimate - high, 9)
  })

  test('say what their limits rest on', () => {
    const western = runMethod('stepwise', modelsOf(tableOf('western')), { replicates: 60, seed: 1, level: 0.95 })
    expect(western?.flags).toContain('extreme-limit')
  })
})

describe('parts', () => {
  const girls = captured('korea')

  test('are estimated each by itself', () => {
    const found = hiddenPopulationOfParts({ girls, women: captured('kosovo') }, { ...few, methods: ['stepwise'] })
    expect(Object.entries(found).map(([part, { range }]) => [part, range.low])).toEqual([
      ['girls', '270'],
      ['women', '14000'],
    ])
  })

  test.each([
    ['lists of 30 and more', 'western', false],
    ['small lists and pairs without a common case', 'neworl', true],
  ] as const)('with %s are refused altogether where that is below the gate', (_, name, isWeak) => {
    const parts = () => hiddenPopulationOfParts({ girls, other: captured(name) }, { ...few, methods: ['independence'] })
    expect(codeOf(parts)).toBe(isWeak ? 'hidden.weak-part' : 'nothing was refused')
  })

  test('with two lists are refused', () => {
    const two = captureTable(
      ['a', 'b'],
      [
        { on: ['a', 'b'], cases: 90 },
        { on: ['a'], cases: 60 },
        { on: ['b'], cases: 70 },
      ],
    )
    expect(codeOf(() => hiddenPopulationOfParts({ girls, two }, few))).toBe('hidden.weak-part')
  })
})

test('numbers are rounded to two digits, in the direction that is wanted', () => {
  expect([0, 4.4, 9.6, 99.5, 123.4, 11408.9, 999_999].map((value) => twoDigits(value))).toEqual([
    '0',
    '4',
    '10',
    '100',
    '120',
    '11000',
    '1000000',
  ])
  expect([twoDigits(9982.3, 'down'), twoDigits(13181.7, 'up'), twoDigits(100, 'up')]).toEqual(['9900', '14000', '100'])
})
