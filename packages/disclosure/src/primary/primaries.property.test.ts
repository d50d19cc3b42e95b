import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thresholdOf } from './contexts.ts'
import { findPrimaries, withheldCells } from './find-primaries.ts'
import { type Preset, presets } from './presets.ts'
import { protectedUniverse } from './protected-universe.ts'
import { product, universeOf } from './table-universe.test-data.ts'
import { type Found, membersOf, type Universe } from './universe.ts'

const preset: Preset = presets.nationalAnnual
const dimensions = [
  { name: 'area', parts: { ZZZ: ['ZZ-1', 'ZZ-2'] } },
  { name: 'age', parts: { _T: ['Y0T17', 'Y_GE18'] } },
  { name: 'form', parts: { _T: ['SEX', 'LAB', 'ORG'], LAB: ['LAB_DOM', 'LAB_CHILD'] } },
]
const micro = product([
  ['ZZ-1', 'ZZ-2'],
  ['Y0T17', 'Y_GE18'],
  ['SEX', 'LAB_DOM', 'LAB_CHILD', 'ORG'],
])
const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }))
const counts = fc.array(count, { minLength: micro.length, maxLength: micro.length })
const universe = (values: readonly number[]): Universe => universeOf(dimensions, micro, values)

const names = ({ codes }: Universe, { cells, virtual }: Found): readonly string[] =>
  [
    ...cells.map(({ cell, reason, spread }) => `${codes[cell]?.join(' ')} ${reason} ${spread}`),
    ...virtual.map(({ members, reason, spread }) =>
      [...[...members].map((m) => codes[m]?.join(' ') ?? '').sort(), reason, spread].join(' '),
    ),
  ].sort()

test('every cell with someone in it and fewer than the threshold of its context is primary', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom<Preset>(presets.nationalAnnual, presets.justice), (values, each) => {
      if (!each.thresholds) return
      const table = universe(values)
      const withheld = withheldCells(table, findPrimaries(table, each))
      const threshold = thresholdOf(dimensions, each.thresholds)
      for (const [cell, persons] of table.sums.value.entries())
        if (persons > 0 && persons < threshold(table.codes[cell] ?? [])) expect(withheld.has(cell)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('a greater threshold withholds every cell that a smaller one does for its own sake', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 8 }), (values, more) => {
      const table = universe(values)
      const { thresholds } = presets.nationalAnnual
      const greater = { ...thresholds, national: 5 + more, childrenCrossed: 10 + more }
      const after = withheldCells(table, findPrimaries(table, { ...preset, thresholds: greater }))
      const { cells } = findPrimaries(table, preset)
      for (const { cell, reason } of cells) if (reason !== 'difference') expect(after.has(cell)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('the order of dimensions, of codes and of cells changes nothing', () => {
  fc.assert(
    fc.property(counts, fc.shuffledSubarray([...micro.keys()], { minLength: micro.length }), (values, order) => {
      const before = universe(values)
      const turned = universeOf(
        dimensions
          .map(({ name, parts }) => ({
            name,
            parts: Object.fromEntries(Object.entries(parts).map(([code, below]) => [code, [...below].reverse()])),
          }))
          .reverse(),
        order.map((m) => [...(micro[m] ?? [])].reverse()),
        order.map((m) => values[m] ?? 0),
      )
      const back = { ...turned, codes: turned.codes.map((codes) => [...codes].reverse()) }
      expect(names(back, findPrimaries(turned, preset))).toEqual(names(before, findPrimaries(before, preset)))
    }),
    { numRuns: 25 },
  )
})

test('virtual cells are what shown cells give, are no cells themselves, and are asked for', () => {
  fc.assert(
    fc.property(counts, (values) => {
      const table = universe(values)
      const found = findPrimaries(table, preset)
      const { value } = table.sums
      const asked = protectedUniverse(table, found, 'withheld')
      const sum = (cells: readonly number[]) => cells.reduce((all, cell) => all + (value[cell] ?? 0), 0)
      for (const [i, { members, plus, minus }] of found.virtual.entries()) {
        const persons = [...members].reduce((all, m) => all + (value[m] ?? 0), 0)
        expect(persons).toBe(sum(plus) - sum(minus))
        expect(asked.sums.value[value.length + i]).toBe(persons)
        for (let cell = 0; cell < value.length; cell++)
          expect([...membersOf(table.sums, cell)].join()).not.toBe([...members].join())
      }
      expect(asked.targets).toHaveLength(found.virtual.length)
    }),
    { numRuns: 25 },
  )
})

test('of every shown cell and shown part of it, what is left is no small count that nobody protects', () => {
  fc.assert(
    fc.property(counts, (values) => {
      const table = universe(values)
      const found = findPrimaries(table, preset)
      const withheld = withheldCells(table, found)
      const set = (members: Iterable<number>) => [...members].join()
      const known = new Set([
        ...found.virtual.map(({ members }) => set(members)),
        ...[...table.sums.value.keys()].map((cell) => set(membersOf(table.sums, cell))),
      ])
      const at = new Map(table.codes.map((codes, cell) => [codes.join(), cell]))
      for (const [whole, codes] of table.codes.entries())
        for (const [d, code] of codes.entries())
          for (const part of table.dimensions[d]?.parts[code] ?? []) {
            const inner = at.get(codes.with(d, part).join()) ?? -1
            const left = (table.sums.value[whole] ?? 0) - (table.sums.value[inner] ?? 0)
            if (withheld.has(whole) || withheld.has(inner) || left === 0 || left >= 5) continue
            const inside = new Set(membersOf(table.sums, inner))
            expect(known.has(set(membersOf(table.sums, whole).filter((m) => !inside.has(m))))).toBe(true)
          }
    }),
    { numRuns: 25 },
  )
})
