import { readFileSync } from 'node:fs'
import { drawOrigins, drawSeries, type FigureOptions } from '@tipstat/charts'
import type { Statistic } from '@tipstat/cube'
import { addNoise, estimateVariance, maxEntropyNoise, recordKey, sumsOf } from '@tipstat/disclosure/engine'
import { origins, rates, series, shares } from '@tipstat/statistics'
import { describe, expect, test } from 'vitest'
import { inventedRelease, type Person, persons } from '../../packages/disclosure/src/fixtures/invented-release.ts'
import { openReader } from '../../packages/disclosure/src/fixtures/reader.ts'

const file = new URL('../../packages/disclosure/src/fixtures/cases/attack_cases.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly {
  readonly id: string
  readonly constraints?: object
  readonly attacker_integers?: readonly number[]
}[]
const attackerFinds = (id: string) => cases.find((each) => each.id === id)?.attacker_integers

const area = 'HRV'
const stage = 'V_IDN'
const options: FigureOptions = { id: 'a', language: 'en', title: 'T', subtitle: 'S', source: 'X', notes: [] }

/** Twenty men in 2023, and few in 2024, who are withheld beside so many others. */
const fewMen = (men: number): readonly Person[] => [
  ...persons(30, { area, year: 2023 }),
  ...persons(20, { area, year: 2023, sex: 'M' }),
  ...persons(25, { area, year: 2023, sex: '_U' }),
  ...persons(28, { area }),
  ...persons(men, { area, sex: 'M' }),
  ...persons(20 - men, { area, sex: '_U' }),
]
const released = (men: number) => inventedRelease(fewMen(men), [[], ['sex']])
const menIn2024 = ({ table }: Statistic) =>
  (table.objects() as readonly Readonly<Record<string, unknown>>[]).filter(
    ({ year, category }) => year === 2024 && category === 'M',
  )
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => n)

test('every reference attack that is no system of sums is held here; the others are in suppress/attack-cases.test.ts', () => {
  expect(cases).toHaveLength(27)
  expect(cases.filter(({ constraints }) => !constraints).map(({ id }) => id)).toEqual(
    'A04 A04b A05 A05b A05c A10 A11 A12 A13 A15 A16 A17'.split(' '),
  )
})

describe('numbers that are worked out', () => {
  test('A04 and A04b: a share inherits that its number is withheld', async () => {
    const roundsTo = (all: number, share: number, unit: number) =>
      upTo(all).filter((n) => Math.abs(Math.round((100 * n) / all / unit) * unit - share) < 1e-9)
    expect(roundsTo(48, 6.3, 0.1)).toEqual(attackerFinds('A04'))
    expect(roundsTo(31, 10, 1)).toEqual(attackerFinds('A04b'))
    const { release } = await released(3)
    const [row, ...more] = menIn2024(shares(release, { stage, area, by: ['sex'] }))
    expect([row, more]).toMatchObject([{ status: 'suppressed', value: null, share: null }, []])
    const [low, high] = [Number(row?.shareLow ?? 0), Number(row?.shareHigh ?? 1)]
    expect(upTo(20).filter((n) => n / 48 >= low && n / 48 <= high)).toEqual(upTo(20))
  })

  test('A05: so does a rate', async () => {
    expect(upTo(50).filter((n) => Math.round((n / 713_000) * 1e7) / 100 === 0.42)).toEqual(attackerFinds('A05'))
    const { release } = await released(3)
    const [row] = menIn2024(rates(release, { stage, area, by: ['sex'] }))
    expect(row).toMatchObject({ status: 'suppressed', value: null, rate: null, rateLow: null, rateHigh: null })
  })

  test('A05b: so does what is said of the years, and no change is worked out', async () => {
    expect(upTo(50).filter((n) => (n - 12) / 12 === -0.75)).toEqual(attackerFinds('A05b'))
    const { release } = await released(3)
    const all = series(release, { stage, area, by: ['sex'] })
    expect(all.table.columnNames()).toEqual(['area', 'year', 'category', 'value', 'low', 'high', 'status', 'disputed'])
    expect(menIn2024(all)).toMatchObject([{ value: null, low: null, high: null, status: 'suppressed' }])
    expect(all.sentences).toEqual([])
  })

  test('A05c: no mark hangs on it: a figure of two men is that of three, and of four', async () => {
    const figureOf = async (men: number) => {
      const { spec, alt, long, rows } = drawSeries(
        series((await released(men)).release, { stage, area, by: ['sex'] }),
        options,
      )
      return JSON.stringify([spec, alt, long, rows])
    }
    const three = await figureOf(3)
    expect(await figureOf(2)).toBe(three)
    expect(await figureOf(4)).toBe(three)
    expect(three).toContain('28')
  })
})

test('A09b is let through: with one symbol for all, nothing more is withheld', async () => {
  const { files, families } = await inventedRelease(
    [...persons(4, {}), ...persons(4, { sex: 'M' }), ...persons(4, { sex: '_U' }), ...persons(40, { year: 2023 })],
    [[], ['sex']],
  )
  expect(files.get('data/invented.V_IDN.persons.total.csv')).toContain('ZZZ,2024,12,12,12,exact,0\n')
  expect(families).toHaveLength(1)
  const reader = await openReader(files, { codes: { sex: ['M', '_U'] } })
  for (const sex of ['F', 'M', '_U']) expect(reader.rangeOf({ year: '2024', sex })).toEqual([0, 12])
})

test('A10: fourteen children are all in one form: the reader must hold two elsewhere possible', async () => {
  const form = ['LAB']
  const people = [
    ...persons(14, { citizenship: 'ALB', age: 'Y0T17' }),
    ...['BGR', 'ROU', 'HUN'].flatMap((citizenship) => [
      ...persons(20, { citizenship, age: 'Y0T17' }),
      ...persons(20, { citizenship, age: 'Y0T17', form }),
    ]),
  ]
  const { files } = await inventedRelease(people, [[], ['citizenship'], ['form'], ['form', 'citizenship']])
  const reader = await openReader(files)
  expect(reader.rangeOf({ citizenship: 'ALB' })).toEqual([14, 14])
  const [low, high] = reader.rangeOf({ citizenship: 'ALB', form: (codes) => !codes.includes('SEX') })
  expect([low, high >= 2]).toEqual([0, true])
})

test('A11: what is not drawn is in no part of a figure, and nothing confidential is drawn', async () => {
  const { release } = await released(3)
  const statistic = series(release, { stage, area, by: ['sex'] })
  const raw = statistic.table.assign(statistic.table.impute({}).derive({ n_raw: 'd => 918273' }).select('n_raw'))
  const { spec, columns, rows, alt, long, notes } = drawSeries({ ...statistic, table: raw }, options)
  expect(JSON.stringify([spec, columns, rows, alt, long, notes])).not.toMatch(/n_raw|918/)
  expect(() => drawSeries({ ...statistic, basis: 'confidential' }, options)).toThrowError(/charts\.not-released/)
})

test('A12: of nine victims eight were in a form: the ninth is not worked out', async () => {
  const people = [
    ...persons(8, { citizenship: 'ALB', form: ['LAB', 'SEX'] }),
    ...persons(1, { citizenship: 'ALB', form: ['SEX'] }),
    ...persons(40, { citizenship: 'BGR', form: ['SEX'] }),
    ...persons(40, { citizenship: 'BGR', form: ['LAB'] }),
  ]
  const { files } = await inventedRelease(people, [[], ['citizenship'], ['form', 'citizenship']])
  const reader = await openReader(files, { codes: { citizenship: ['ALB'], form: ['LAB', 'SEX'] } })
  const [low, high] = reader.rangeOf({ citizenship: 'ALB', form: (codes) => !codes.includes('LAB') })
  expect(high - low).toBeGreaterThanOrEqual(4)
})

test('A13: a ranking has what is withheld last, in the order of codes, whichever is larger', async () => {
  const ranked = async (albania: number, moldova: number) => {
    const people = [
      ...persons(60, { area, citizenship: 'ROU' }),
      ...persons(40, { area, citizenship: 'BGR' }),
      ...['ALB', 'MDA', 'ROU', 'BGR'].flatMap((citizenship) => persons(20, { area, year: 2023, citizenship })),
      ...persons(albania, { area, citizenship: 'ALB' }),
      ...persons(moldova, { area, citizenship: 'MDA' }),
    ]
    const { release } = await inventedRelease(people, [[], ['citizenship']])
    const statistic = origins(release, { stage, area, years: [2024] })
    const { spec, rows } = drawOrigins(statistic, options)
    return { codes: [...(statistic.table.array('origin') as Iterable<string>)], drawn: JSON.stringify([spec, rows]) }
  }
  const one = await ranked(2, 4)
  expect(one.codes).toEqual(['ROU', 'BGR', 'ALB', 'MDA'])
  expect(await ranked(4, 2)).toEqual(one)
})

test('A15: a category that is not listed may be none, or as many as are under the symbol', async () => {
  const people = [
    ...persons(60, { citizenship: 'ROU' }),
    ...persons(40, { citizenship: 'BGR' }),
    ...persons(9, { citizenship: 'HUN' }),
    ...persons(2, { citizenship: 'ALB' }),
  ]
  const { files } = await inventedRelease(people, [[], ['citizenship']])
  expect(files.get('data/invented.V_IDN.persons.by-citizenship.csv')).not.toContain('ALB')
  const reader = await openReader(files, { codes: { citizenship: ['ALB', 'HUN'] } })
  const [low, high] = reader.rangeOf({ citizenship: 'ALB' })
  expect([low, high >= 4]).toEqual([0, true])
})

describe('cell key', () => {
  test('A16: the same cases have the same noise in every table', () => {
    const noise = maxEntropyNoise({ D: 5, V: 3, js: 2 })
    const keys = ['a', 'b', 'c'].map((id) => recordKey(new Uint8Array(32).fill(1), id))
    const [a = 0, b = 0, c = 0] = keys
    const inParts = addNoise(sumsOf([7, 5, 9], [[0, 1]]), [a, b, c], noise)
    const whole = addNoise(sumsOf([12, 9], []), [(a + b) % 2 ** 32, c], noise)
    expect(whole[0]).toBe(inParts[3])
  })

  test('A17: what nine views of one sum tell together is said: 8/9 of the variance of one', () => {
    const { direct, best, views } = estimateVariance(sumsOf([3, 1, 4, 1, 5, 9, 2, 6], [[0, 1, 2, 3, 4, 5, 6, 7]]), 8, 4)
    expect([direct, views]).toEqual([4, 9])
    expect(best).toBeCloseTo((8 / 9) * 4, 10)
  })
})
