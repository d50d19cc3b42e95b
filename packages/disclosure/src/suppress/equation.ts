import type { Solver } from '../solver/solver.ts'
import { type Sums, shown } from '../sums/sums.ts'
import type { View } from './reader.ts'

/** How a reader bounds a cell by adding and subtracting what is shown. */
export interface Equation {
  /** The cell that is bounded. */
  readonly cell: number
  readonly bound: 'at-most' | 'at-least'
  /** The bound. Confidential. */
  readonly value: number
  /** Shown cells, each with how many times it is added. */
  readonly terms: readonly { readonly cell: number; readonly times: number }[]
  /** What is left of the bound beside the terms: it follows from what is known of single cells, that they are not negative. */
  readonly rest: number
}

/**
 * The equations by which a reader bounds a cell from above and from below: the solution of the dual programme (Farkas 1902),
 * read as shown cells with their multiples. Where a cell is only narrowed since counts are whole, the bounds are wider than
 * what a reader who tries all whole tables finds. None on a side where nothing bounds it.
 */
export const equationsOf = (
  solver: Solver,
  sums: Sums,
  { pattern, knowledge, space }: View,
  cell: number,
): readonly Equation[] => {
  const { micro, value, start, member, links } = sums
  const column = space.unknown
  const members = (c: number) => [...member.subarray(start[c], start[c + 1])]
  const isKnown = (m: number) => (column[m] ?? -1) < 0
  const rows = [
    ...[...value.keys()]
      .filter((c) => c >= micro && pattern[c] === shown && members(c).some((m) => !isKnown(m)))
      .map((c) => ({ cell: c, entries: members(c).map((m) => ({ m, by: 1 })) })),
    ...links.map(({ plus, minus }) => ({
      cell: -1,
      entries: [...[...plus].map((m) => ({ m, by: 1 })), ...[...minus].map((m) => ({ m, by: -1 }))],
    })),
  ]
  const open = rows.map(({ entries }) => entries.filter(({ m }) => !isKnown(m)))
  const told = Float64Array.from(open, (entries) => entries.reduce((sum, { m, by }) => sum + by * (value[m] ?? 0), 0))
  const starts = [0]
  for (const entries of open) starts.push((starts.at(-1) ?? 0) + entries.length)
  const own = members(cell).filter((m) => !isKnown(m))
  const knownPart = members(cell)
    .filter(isKnown)
    .reduce((sum, m) => sum + (value[m] ?? 0), 0)
  const equation = (bound: Equation['bound']): readonly Equation[] => {
    const sign = bound === 'at-most' ? -1 : 1
    const cost = new Float64Array(space.micro.length)
    for (const m of own) cost[column[m] ?? 0] = sign
    const loaded = solver.load(
      {
        cost,
        low: Float64Array.from(space.micro, (m) => knowledge.low[m] ?? 0),
        high: Float64Array.from(space.micro, (m) => knowledge.high[m] ?? Infinity),
        rowLow: told,
        rowHigh: told,
        start: Int32Array.from(starts),
        index: Int32Array.from(open.flatMap((entries) => entries.map(({ m }) => column[m] ?? 0))),
        coefficient: Float64Array.from(open.flatMap((entries) => entries.map(({ by }) => by))),
      },
      { solver: 'simplex', presolve: 'off' },
    )
    const { status, objective, rowDuals } = loaded.solve()
    loaded.close()
    if (status !== 'optimal') return []
    const times = new Map<number, number>()
    const add = (c: number, by: number) => times.set(c, (times.get(c) ?? 0) + by)
    for (const [r, { cell: c, entries }] of rows.entries()) {
      const dual = tidy(sign * (rowDuals[r] ?? 0))
      if (dual === 0) continue
      if (c >= 0) add(c, dual)
      for (const { m, by } of entries) if (isKnown(m) && (value[m] ?? 0) > 0) add(m, -dual * by)
    }
    for (const m of members(cell)) if (isKnown(m) && (value[m] ?? 0) > 0) add(m, 1)
    const terms = [...times]
      .filter(([, by]) => tidy(by) !== 0)
      .map(([c, by]) => ({ cell: c, times: tidy(by) }))
      .sort((a, b) => b.times - a.times || a.cell - b.cell)
    const total = tidy(sign * objective + knownPart)
    const rest = tidy(total - terms.reduce((sum, { cell: c, times: by }) => sum + by * (value[c] ?? 0), 0))
    return [{ cell, bound, value: total, terms, rest }]
  }
  return [...equation('at-least'), ...equation('at-most')]
}

/** A number as it is meant: the solver works with fractions. */
const tidy = (number: number): number => Math.round(number * 1e6) / 1e6 + 0
