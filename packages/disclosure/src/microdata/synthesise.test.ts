import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { expect, test } from 'vitest'
import { bySex, confidential, published } from '../cubes.test-data.ts'
import { inventedRelease, outside, persons } from '../fixtures/invented-release.ts'
import { policies } from '../policy.ts'
import { protect } from '../protect.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { fitMargins } from './fit-margins.ts'
import { marginsOf } from './margins.ts'
import { recordsCsv } from './public-use-file.ts'
import { type Synthetic, synthesise } from './synthesise.ts'

const [sexes, ages, years] = [
  ['F', 'M'],
  ['Y0T17', 'Y_GE18'],
  [2020, 2021],
] as const

/** Counts of each year by sex and age; sums of them over what a table does not show. */
const counts: Readonly<Record<string, number>> = {
  '2020 F Y0T17': 61,
  '2020 F Y_GE18': 212,
  '2020 M Y0T17': 3,
  '2020 M Y_GE18': 87,
  '2021 F Y0T17': 45,
  '2021 F Y_GE18': 198,
  '2021 M Y0T17': 22,
  '2021 M Y_GE18': 104,
}

type Dimension = 'sex' | 'age'

const tableBy = (by: readonly Dimension[], about: Partial<CubeTable> = {}): CubeTable => {
  const cells = years.flatMap((year) =>
    (by.includes('sex') ? sexes : ['']).flatMap((sex) =>
      (by.includes('age') ? ages : ['']).map((age) => ({ year, sex, age })),
    ),
  )
  const number = cells.map(({ year, sex, age }) =>
    Object.entries(counts).reduce((sum, [key, count]) => {
      const [y, s, a] = key.split(' ')
      return y === String(year) && (sex === '' || s === sex) && (age === '' || a === age) ? sum + count : sum
    }, 0),
  )
  return {
    ...bySex([]),
    by,
    length: cells.length,
    area: cells.map(() => 'HRV'),
    year: cells.map(({ year }) => year),
    codes: Object.fromEntries(by.map((name) => [name, cells.map((cell) => cell[name])])),
    low: number,
    high: number,
    status: cells.map(() => 'exact'),
    disputed: cells.map(() => false),
    exhaustive: by,
    ...about,
  }
}

const tables = [tableBy([]), tableBy(['sex']), tableBy(['age']), tableBy(['sex', 'age'])]
const rounded = protect(
  tables.map((each) => confidential(each)),
  policies.round5,
  { name: 'rounded' },
)
const exact = protect(
  [tableBy(['sex']), tableBy(['age'])].map((each) => confidential(each, published)),
  policies.alreadyPublic,
  { name: 'exact' },
)

const countOf = ({ records }: Synthetic, wanted: Readonly<Record<string, string>>): number =>
  Array.from({ length: records.length }, (_, row) => row).filter((row) =>
    Object.entries(wanted).every(([name, code]) => records.columns[name]?.[row] === code),
  ).length

/** How far the sums of the rows lie outside of what each cell of a release says, at most. */
const farthest = (made: Synthetic, release: Release): number =>
  Math.max(
    ...release.tables.flatMap((table) =>
      table.low.map((low, i) => {
        const codes = Object.fromEntries(table.by.map((name) => [name, table.codes[name]?.[i] ?? '']))
        const count = countOf(made, { ...codes, year: String(table.year[i]) })
        return Math.max(low - count, count - (table.high[i] ?? Infinity))
      }),
    ),
  )

test('rows add up to what is released, within the rounding of the sample', () => {
  const made = synthesise(rounded, { seed: 1 })
  expect(made.largestGap).toBeLessThan(1e-6)
  expect(made.leftOut).toEqual([])
  expect(made.drawnFrom).toHaveLength(4)
  expect(Math.abs(made.records.length - 732)).toBeLessThan(10)
  // Eight combinations, each rounded up or down.
  expect(farthest(made, rounded)).toBeLessThan(4)
  expect(farthest(synthesise(exact, { seed: 1 }), exact)).toBeLessThan(2)
})

test('margins of which only two are known are fitted as if independent (Deming and Stephan 1940)', () => {
  const margins = marginsOf(exact)
  expect(margins.axes.map(({ name }) => name)).toEqual(['area', 'year', 'age', 'sex'])
  const { expected, largestGap } = fitMargins(margins)
  expect(largestGap).toBeLessThan(1e-7)
  // 2020: 64 children of 363, and 273 women and girls.
  expect(expected[0]).toBeCloseTo((64 * 273) / 363, 6)
  expect(expected[3]).toBeCloseTo((299 * 90) / 363, 6)
  expect(expected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(732, 6)
})

test('every row says that it is synthetic, and the note says whence', () => {
  const made = synthesise(rounded, { seed: 1, size: 50 })
  expect(made.records.columns.synthetic).toEqual(Array(50).fill('1'))
  expect(made.note).toEqual({ code: 'disclosure.synthetic-note', params: { release: 'rounded' } })
  const [head, ...rows] = recordsCsv(made.records).trimEnd().split('\n')
  expect(head).toBe('synthetic,area,year,sex,age')
  expect(rows.every((line) => line.startsWith('1,HRV,20'))).toBe(true)
})

test('one seed, one file; another seed, another', () => {
  const made = synthesise(rounded, { seed: 7, size: 30 })
  expect(synthesise(rounded, { seed: 7, size: 30 })).toEqual(made)
  expect(synthesise(rounded, { seed: 8, size: 30 }).records).not.toEqual(made.records)
})

test('what is hidden plays no part: releases that differ in nothing released give the same rows', () => {
  const other = (count: number) =>
    protect(
      [
        confidential(
          bySex([
            ['HRV', 2020, 'F', 100, 'exact'],
            ['HRV', 2020, 'M', count, 'exact'],
            ['HRV', 2021, 'F', 90, 'exact'],
            ['HRV', 2021, 'M', 60, 'exact'],
          ]),
        ),
      ],
      policies.round5,
      { name: 'same' },
    )
  expect(other(1).tables).toEqual(other(4).tables)
  expect(synthesise(other(1), { seed: 3 })).toEqual(synthesise(other(4), { seed: 3 }))
})

/** Invented persons of two years by sex and age, of which `few` men of 2020 are of unknown age. */
const people = (few: number) => [
  ...persons(60, { year: 2020, sex: 'F', age: 'Y_GE18' }),
  ...persons(40, { year: 2020, sex: 'F', age: 'Y0T17' }),
  ...persons(30, { year: 2020, sex: 'M', age: 'Y_GE18' }),
  ...persons(few, { year: 2020, sex: 'M', age: '_U' }),
  ...persons(8 - few, { year: 2020, sex: 'F', age: '_U' }),
  ...persons(50, { year: 2021, sex: 'F', age: 'Y_GE18' }),
  ...persons(45, { year: 2021, sex: 'F', age: 'Y0T17' }),
  ...persons(35, { year: 2021, sex: 'M', age: 'Y_GE18' }),
  ...persons(25, { year: 2021, sex: 'M', age: 'Y0T17' }),
  ...persons(20, { year: 2021, sex: 'M', age: '_U' }),
  ...persons(15, { year: 2021, sex: 'F', age: '_U' }),
]

const withheldIn = ({ tables }: Release) =>
  tables.flatMap(({ status }) => status).filter((each) => each === 'suppressed').length

test('withheld cells share what is left of a shown total, neither none nor more', async () => {
  const { release } = await inventedRelease(people(2), [[], ['age'], ['sex', 'age']])
  expect(withheldIn(release)).toBeGreaterThan(1)
  const made = synthesise(release, { seed: 1 })
  expect(made.largestGap).toBeLessThan(1e-6)
  expect(made).toMatchObject({ undrawn: 0, leftOut: [], records: { length: people(2).length } })
  // Twelve combinations, each rounded up or down; cells without an upper bound add no gap.
  expect(farthest(made, release)).toBeLessThan(6)
  expect(Math.abs(countOf(made, { year: '2020', age: '_U' }) - 8)).toBeLessThan(2)
  expect(countOf(made, { year: '2020', sex: 'M', age: '_U' })).toBeGreaterThan(2)
})

test('what a certificate hides plays no part either: other persons of whom the same is shown give the same rows', async () => {
  const [one, other] = await Promise.all(
    [2, 3].map((few) => inventedRelease(people(few), [[], ['age'], ['sex', 'age']])),
  )
  if (!one || !other) throw new Error('There are two releases.')
  expect(other.release.tables).toEqual(one.release.tables)
  expect(other.release.id).not.toBe(one.release.id)
  expect(synthesise(other.release, { seed: 3 })).toEqual(synthesise(one.release, { seed: 3 }))
})

test('nobody is drawn for cells of which no shown number tells anything, and said so', async () => {
  const { release } = await inventedRelease(people(2), [[], ['age'], ['sex', 'age']])
  const alone = synthesise(release, {
    seed: 1,
    tables: release.tables.filter(({ by }) => by.length === 2).map(tableName),
  })
  expect(alone.undrawn).toBe(withheldIn(release))
  const [table] = release.tables.filter(({ by }) => by.length === 2)
  const shown = table?.low.filter((_, row) => table.status[row] === 'exact').reduce((sum, each) => sum + each, 0)
  expect(alone.records.length).toBe(shown)
  expect(alone.largestGap).toBeLessThan(1e-6)
})

test('persons under codes that a table leaves out have no code, as many as a shown total counts besides', async () => {
  const few = [
    ...people(2),
    ...persons(3, { year: 2020, citizenship: 'ALB' }),
    ...persons(4, { year: 2020, citizenship: 'COL' }),
    ...persons(2, { year: 2021, citizenship: 'ALB' }),
    ...persons(9, { year: 2021, citizenship: outside }),
  ]
  const { release } = await inventedRelease(few, [[], ['citizenship']])
  const made = synthesise(release, { seed: 1 })
  expect(made).toMatchObject({ undrawn: 0, records: { length: few.length } })
  expect(made.largestGap).toBeLessThan(1e-6)
  expect(countOf(made, { year: '2020', citizenship: '' })).toBe(7)
  expect(countOf(made, { year: '2021', citizenship: '' })).toBe(11)
})

test('a code that one table leaves out and another shows is drawn as the other shows it', () => {
  const withUnknown = tableBy(['sex'], {
    ...tableBy(['sex', 'age']),
    by: ['sex'],
    length: 6,
    area: Array(6).fill('HRV'),
    year: [2020, 2020, 2020, 2021, 2021, 2021],
    codes: { sex: ['F', 'M', '_U', 'F', 'M', '_U'] },
    low: [273, 90, 40, 243, 126, 0],
    high: [273, 90, 40, 243, 126, 0],
    status: Array(6).fill('exact'),
    disputed: Array(6).fill(false),
    exhaustive: ['sex'],
  })
  const release = protect(
    [withUnknown, tableBy(['sex', 'age'], { exhaustive: ['age'] })].map((each) => confidential(each, published)),
    policies.alreadyPublic,
    { name: 'partly' },
  )
  const made = synthesise(release, { seed: 1 })
  expect(made.largestGap).toBeLessThan(1e-6)
  expect(countOf(made, { year: '2020', sex: '_U' })).toBe(40)
})

test('nothing but a release is drawn from: not a copy of one, and no confidential table', () => {
  const copy = JSON.parse(JSON.stringify(rounded)) as Release
  const cube = confidential(tableBy(['sex'])) as unknown as Release
  for (const each of [copy, cube, { ...rounded }, { ...rounded, tables }])
    expect(() => synthesise(each, { seed: 1 })).toThrow('disclosure.only-released')
  // @ts-expect-error A confidential cube is of another type.
  expect(() => synthesise(confidential(tableBy(['sex'])), { seed: 1 })).toThrow(DisclosureRefusal)
})

test('tables that overlap, have several answers a person or no persons are left out, and said so', () => {
  const bands = tableBy(['age'], { codes: { age: ['Y0T17', 'Y15T17', 'Y0T17', 'Y15T17'] } })
  const several = tableBy(['sex'], { multiple: ['sex'], exhaustive: [] })
  const make = (...each: readonly CubeTable[]) =>
    protect(
      each.map((table) => confidential(table, published)),
      policies.alreadyPublic,
      { name: 'odd' },
    )
  const made = synthesise(make(tableBy([]), several, bands), { seed: 1 })
  expect(made.drawnFrom).toEqual(['test.V_DET.persons.total'])
  expect(made.leftOut).toEqual([
    { name: 'test.V_DET.persons.by-age', reason: 'overlapping' },
    { name: 'test.V_DET.persons.by-sex', reason: 'several-answers' },
  ])
  expect(() => synthesise(make(several), { seed: 1 })).toThrow('disclosure.no-margins')
  const none = Array<number>(4).fill(Number.NaN)
  const others = [
    tableBy(['sex'], { counting: 'CASE' }),
    tableBy(['age'], { low: none, high: none, status: none.map(() => 'not-available') }),
    tableBy([], { unit: 'offences' }),
  ]
  // The finest is drawn from; what counts otherwise does not go beside it.
  expect(synthesise(make(tableBy(['sex', 'age']), ...others), { seed: 1 }).leftOut).toEqual([
    { name: 'test.V_DET.offences.total', reason: 'not-persons' },
    { name: 'test.V_DET.persons.by-age', reason: 'no-numbers' },
    { name: 'test.V_DET.persons.by-sex', reason: 'other-counting' },
  ])
  const offences = make(tableBy([], { unit: 'offences' }))
  expect(() => synthesise(offences, { seed: 1 })).toThrow('disclosure.no-margins')
  const stages = make(tableBy([]), tableBy([], { stage: 'P_CONV' }))
  expect(() => synthesise(stages, { seed: 1 })).toThrow('disclosure.several-stages')
  expect(synthesise(stages, { seed: 1, stage: 'P_CONV' }).drawnFrom).toEqual(['test.P_CONV.persons.total'])
})

test('tables that contradict each other are said to', () => {
  const doubled = tableBy(['age'], { low: [200, 400, 200, 400], high: [200, 400, 200, 400] })
  const release = protect(
    [tableBy(['sex']), doubled].map((each) => confidential(each, published)),
    policies.alreadyPublic,
    { name: 'odd' },
  )
  expect(synthesise(release, { seed: 1 }).largestGap).toBeGreaterThan(0.5)
})

test.each([
  ['seed', { seed: 1.5 }],
  ['seed', { seed: Number.NaN }],
  ['size', { seed: 1, size: 0 }],
  ['size', { seed: 1, size: 1e9 }],
])('a %s that means nothing is refused: %j', (parameter, options) => {
  expect(() => synthesise(rounded, options)).toThrow(`{"parameter":"${parameter}"}`)
})
