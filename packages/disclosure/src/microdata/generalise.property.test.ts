import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DisclosureRefusal } from '../refusal.ts'
import { type Generalised, type GeneraliseOptions, generalise } from './generalise.ts'
import { isFit, leastOfAll, naiveClasses } from './naive.test-data.ts'
import { cutKey } from './tables.test-data.ts'

const code = (...letters: readonly string[]) => fc.constantFrom(...letters)

/** Few codes, uneven, some unknown: classes that are just large enough or just not. */
const row = fc.tuple(
  code('aax', 'aay', 'abx', 'bax', 'bay', 'bbz', '_U'),
  code('2019', '2020', '2021', '1998'),
  code('F', 'M', 'M', '_U'),
  code('SEX', 'SEX', 'LAB', 'LAB_DOM', 'LAB|SEX', 'LAB|_U', '_U'),
  code('x', 'y', '_U'),
)

const files = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 40, size: 'max' }),
  k: fc.integer({ min: 2, max: 5 }),
  l: fc.constantFrom(1, 1, 2, 2, 3),
  largestShare: fc.constantFrom(1, 1, 1, 0.9, 0.75, 0.6),
  suppressAtMost: fc.constantFrom(0, 0.1, 0.25, 0.5),
  weight: fc.constantFrom(1, 3),
})

const setUp = ({ rows, weight, ...demand }: typeof files extends fc.Arbitrary<infer T> ? T : never) => {
  const names = ['place', 'year', 'sex', 'form', 'means']
  const columns = Object.fromEntries(names.map((name, i) => [name, rows.map((each) => each[i] ?? '')]))
  const options: GeneraliseOptions = {
    ...demand,
    keys: [{ ...cutKey('place', [2, 1]), weight }, cutKey('year', [3, 2]), cutKey('sex', [])],
    sensitive: ['form', 'means'],
  }
  return { records: { length: rows.length, columns }, options }
}

const attempt = (make: () => Generalised): Generalised | null => {
  try {
    return make()
  } catch (error) {
    if (error instanceof DisclosureRefusal) return null
    throw error
  }
}

test('what comes out is as demanded by the definitions, is as wide as allowed, and loses least of all that could be', () => {
  let made = 0
  fc.assert(
    fc.property(files, (file) => {
      const { records, options } = setUp(file)
      const found = attempt(() => generalise(records, options))
      const least = leastOfAll(records, options)
      expect(found === null).toBe(least === null)
      if (!found || least === null) return
      made++
      const shown = Array.from({ length: found.records.length }, (_, i) =>
        JSON.stringify(options.keys.map(({ name }) => found.records.columns[name]?.[i])),
      )
      for (const each of naiveClasses(shown)) expect(isFit(found.records, each, options)).toBe(true)
      expect(records.length - found.records.length).toBe(found.report.suppressed)
      expect(found.report.suppressed).toBeLessThanOrEqual((options.suppressAtMost ?? 0) * records.length)
      expect(found.report.loss).toBeCloseTo(least, 9)
    }),
    { numRuns: 100, seed: 20261129 },
  )
  // Were most of them refused, the test would say little.
  expect(made).toBeGreaterThan(40)
})

test('each row that stays shows its own codes at the level of its key, and its sensitive values as they were', () => {
  fc.assert(
    fc.property(files, (file) => {
      const { records, options } = setUp(file)
      const found = attempt(() => generalise(records, options))
      for (const [i, from] of (found?.rows ?? []).entries()) {
        for (const [j, { name, levels }] of options.keys.entries()) {
          const level = levels.find((each) => each.name === found?.report.keys[j]?.level)
          expect(found?.records.columns[name]?.[i]).toBe(level?.of(records.columns[name]?.[from] ?? ''))
        }
        expect(found?.records.columns.form?.[i]).toBe(records.columns.form?.[from])
      }
      expect(new Set(found?.rows).size).toBe(found?.rows.length ?? 0)
    }),
    { numRuns: 40, seed: 20261129 },
  )
})

test('to generalise again changes nothing, and neither does the order of the records', () => {
  fc.assert(
    fc.property(files, (file) => {
      const { records, options } = setUp(file)
      const found = attempt(() => generalise(records, options))
      const turned = setUp({ ...file, rows: [...file.rows].reverse() })
      expect(attempt(() => generalise(turned.records, options))?.records).toEqual(found?.records)
      if (!found) return
      const again = generalise(found.records, options)
      expect(again.records).toEqual(found.records)
      expect(again.report.loss).toBe(0)
    }),
    { numRuns: 40, seed: 20261129 },
  )
})
