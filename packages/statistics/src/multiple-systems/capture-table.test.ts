import { inspect } from 'node:util'
import { jupyterDisplay } from '@tipstat/cube'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaptureRow, type CaptureTable, captureTable, historiesOf } from './capture-table.ts'
import { informativeLists } from './informative-lists.ts'

const lists = ['police', 'shelter', 'labour']
const rows = [
  { on: ['police'], cases: 777_777 },
  { on: ['police', 'shelter'], cases: 888_888 },
  { on: ['labour'], cases: 999_999 },
]

const refusal = (make: () => unknown): { readonly code: string; readonly params: unknown } => {
  try {
    make()
  } catch (error) {
    const { code, params } = error as { code: string; params: unknown }
    return { code, params }
  }
  throw new Error('Nothing was refused')
}

describe('captureTable', () => {
  test('holds the cases of each history', () => {
    expect(historiesOf(captureTable(lists, rows))).toEqual({
      lists: 3,
      counts: Float64Array.from([0, 777_777, 0, 888_888, 999_999, 0, 0, 0]),
    })
  })

  test('adds up rows of the same history, in any order of their lists', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.shuffledSubarray(lists, { minLength: 1 }), fc.nat(50)), { maxLength: 12 }),
        (drawn) => {
          const split: readonly CaptureRow[] = drawn.flatMap(([on, cases]) => [
            { on, cases: Math.floor(cases / 3) },
            { on: [...on].reverse(), cases: cases - Math.floor(cases / 3) },
          ])
          const whole = drawn.map(([on, cases]) => ({ on, cases }))
          expect(historiesOf(captureTable(lists, split))).toEqual(historiesOf(captureTable(lists, whole)))
        },
      ),
      { seed: 1 },
    )
  })

  test('tells none of its counts when it is printed, inspected, displayed, listed or written as JSON', () => {
    const table = captureTable(lists, rows)
    const display = (table as unknown as Record<symbol, () => unknown>)[jupyterDisplay]?.()
    const shown = [
      JSON.stringify(table),
      String(table),
      inspect(table, { showHidden: true, depth: 9, getters: true }),
      JSON.stringify(display),
      JSON.stringify(Reflect.ownKeys(table).map(String)),
      JSON.stringify({ ...table }),
    ].join()
    expect(shown).not.toMatch(/777|888|999/)
    expect(display).toEqual({ 'text/plain': 'Confidential capture table of 3 lists' })
    expect(Object.isFrozen(table)).toBe(true)
  })

  test('is refused, and nothing of it told, where a row is no history', () => {
    const wrong: readonly CaptureRow[] = [
      { on: ['Maria Example'], cases: 1 },
      { on: [], cases: 1 },
      { on: ['police', 'police'], cases: 1 },
      { on: ['police'], cases: -1 },
      { on: ['police'], cases: 1.5 },
      { on: ['police'], cases: Number.NaN },
    ]
    for (const row of wrong)
      expect(refusal(() => captureTable(lists, [...rows, row]))).toEqual({ code: 'hidden.row', params: { row: 4 } })
  })

  test('is refused for lists without names of their own, and for more than eight', () => {
    for (const names of [['a', 'a'], ['a', ''], [...'abcdefghi']])
      expect(refusal(() => captureTable(names, []))).toEqual({ code: 'hidden.lists', params: { most: 8 } })
    expect(captureTable([...'abcdefgh'], []).lists.length).toBe(8)
  })

  test('of somebody else’s making is no capture table', () => {
    const copy = { ...captureTable(lists, rows) } as CaptureTable
    expect(refusal(() => historiesOf(copy)).code).toBe('hidden.no-table')
  })
})

describe('informativeLists', () => {
  const left = (names: readonly string[], given: readonly CaptureRow[]) => {
    const { histories, kept, dropped } = informativeLists(historiesOf(captureTable(names, given)))
    return { counts: [...histories.counts], kept: kept.map((i) => names[i]), dropped: dropped.map((i) => names[i]) }
  }

  test('keeps lists that tell something', () => {
    expect(left(lists, rows).dropped).toEqual([])
  })

  test('leaves out an empty list, a list of everybody and the twin of another', () => {
    expect(
      left(
        ['empty', 'everybody', 'a', 'twin of a', 'b'],
        [
          { on: ['everybody'], cases: 5 },
          { on: ['everybody', 'a', 'twin of a'], cases: 3 },
          { on: ['everybody', 'a', 'twin of a', 'b'], cases: 2 },
          { on: ['everybody', 'b'], cases: 4 },
        ],
      ),
    ).toEqual({ counts: [0, 3, 4, 2], kept: ['a', 'b'], dropped: ['empty', 'everybody', 'twin of a'] })
  })

  test('looks again after each, since a list may tell nothing only then', () => {
    expect(
      left(
        ['everybody', 'a', 'b'],
        [
          { on: ['everybody'], cases: 5 },
          { on: ['everybody', 'a'], cases: 3 },
        ],
      ),
    ).toEqual({ counts: [0], kept: [], dropped: ['everybody', 'a', 'b'] })
  })
})
