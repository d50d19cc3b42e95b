import { countIn, type Pattern, primary, type Sums, secondary } from '../sums/sums.ts'
import type { Demand, Table } from './evidence.ts'

/** Somebody who is alone in a cell and so knows its count, and a protected cell that they may work out by it. */
export interface InsiderGap {
  /** The cell of one person. */
  readonly insider: number
  /** The protected cell. */
  readonly cell: number
}

/** Pairs of an insider and a protected cell for which there is no table yet, and tables that close some of them. */
export interface OpenPairs {
  /** Takes a table in. True where it closes a pair. */
  readonly close: (table: Table) => boolean
  readonly gaps: () => readonly InsiderGap[]
  readonly isOpen: (gap: InsiderGap) => boolean
  readonly isOpenFor: (insider: number) => boolean
  /** How many are open. */
  readonly size: () => number
}

/** Whether all of a cell lies in another. */
export type IsWithin = (cell: number, other: number) => boolean

/** By micro-cells. */
export const byMembers =
  (sums: Sums): IsWithin =>
  (cell, other) => {
    const outer = membersOf(sums, other)
    return membersOf(sums, cell).every((m) => outer.includes(m))
  }

/**
 * Who is alone in a withheld cell knows that it is 1. For each of them and each other protected cell there must be a table
 * in which the insider's cell is as it is and the other is not. What lies within the insider's own cell is not another: they
 * know of themselves.
 */
export const openPairs = (
  sums: Sums,
  pattern: Pattern,
  { cells, knownInside }: Demand,
  isWithin: IsWithin = byMembers(sums),
): OpenPairs => {
  const words = (cells.length + 31) >>> 5
  const insiders = [...pattern.keys()].filter(
    (c) => sums.value[c] === 1 && (pattern[c] === primary || pattern[c] === secondary),
  )
  const open = insiders.map((insider) => {
    const bits = new Uint32Array(words)
    for (const [i, c] of cells.entries()) if (!knownInside?.has(c) && !isWithin(c, insider)) set(bits, i)
    return bits
  })
  const close = (table: Table): boolean => {
    const changed = new Uint32Array(words)
    for (const [i, c] of cells.entries()) if (countIn(sums, table, c) !== sums.value[c]) set(changed, i)
    let isOfUse = false
    for (const [s, insider] of insiders.entries()) {
      const bits = open[s]
      if (!bits || countIn(sums, table, insider) !== 1) continue
      for (let w = 0; w < words; w++) {
        const closed = (bits[w] ?? 0) & (changed[w] ?? 0)
        if (closed === 0) continue
        isOfUse = true
        bits[w] = (bits[w] ?? 0) & ~closed
      }
    }
    return isOfUse
  }
  const gaps = () =>
    insiders.flatMap((insider, s) =>
      [...cells].flatMap((cell, i) => (((open[s]?.[i >>> 5] ?? 0) >>> (i & 31)) & 1 ? [{ insider, cell }] : [])),
    )
  const size = () => open.reduce((sum, bits) => sum + bits.reduce((ones, word) => ones + bitsIn(word), 0), 0)
  const placeOf = new Map(insiders.map((insider, s) => [insider, s]))
  const cellAt = new Map([...cells].map((cell, i) => [cell, i]))
  const isOpen = ({ insider, cell }: InsiderGap) => {
    const [s, i] = [placeOf.get(insider) ?? -1, cellAt.get(cell) ?? -1]
    return (((open[s]?.[i >>> 5] ?? 0) >>> (i & 31)) & 1) === 1
  }
  const isOpenFor = (insider: number) => open[placeOf.get(insider) ?? -1]?.some((word) => word !== 0) ?? false
  return { close, gaps, isOpen, isOpenFor, size }
}

/** The pairs that some tables leave open. Such a pair is not exposed for certain: no table was looked for. */
export const insiderGaps = (
  sums: Sums,
  pattern: Pattern,
  { demand, tables }: { readonly demand: Demand; readonly tables: readonly Table[] },
  isWithin?: IsWithin,
): readonly InsiderGap[] => {
  const pairs = openPairs(sums, pattern, demand, isWithin)
  for (const table of tables) pairs.close(table)
  return pairs.gaps()
}

const membersOf = ({ start, member }: Sums, c: number): Int32Array => member.subarray(start[c], start[c + 1])

const bitsIn = (word: number): number => {
  let ones = 0
  for (let left = word; left !== 0; left &= left - 1) ones++
  return ones
}

const set = (bits: Uint32Array, i: number): void => {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31))
}
