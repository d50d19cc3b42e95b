import type { CellCodes, SumDimension } from '../sums/lattice.ts'
import type { Sums } from '../sums/sums.ts'

/** The cells of one universe by their codes: what the primary rules look at. A `Lattice` is one, of which all is printed. */
export interface Universe {
  /** Confidential. */
  readonly sums: Sums
  /** The codes of each cell of `sums`, in the order of `dimensions`. */
  readonly codes: readonly CellCodes[]
  readonly dimensions: readonly SumDimension[]
  /** 1 for each cell that is to be printed, 0 for one that is there for the sums' sake. Default: all are printed. */
  readonly printed?: Uint8Array
}

/** Why something is withheld for its own sake. */
export type PrimaryReason = 'small' | 'contributors' | 'group' | 'zero' | 'difference' | 'dominance' | 'p-percent'

/** A cell that is withheld for its own sake. */
export interface PrimaryCell {
  /** Its number in `sums`. */
  readonly cell: number
  readonly reason: PrimaryReason
  /** How far apart the values are that a reader must hold possible. 0: it is withheld since it would tell another. */
  readonly spread: number
}

/** A sum that nobody prints, but that a reader would get by adding and subtracting what is printed. */
export interface VirtualCell {
  /** Its micro-cells, ascending. */
  readonly members: Int32Array
  /** The printed cells that give it: the sum of `plus` less the sum of `minus`. */
  readonly plus: readonly number[]
  readonly minus: readonly number[]
  readonly reason: PrimaryReason
  readonly spread: number
}

/** What a rule finds. */
export interface Found {
  readonly cells: readonly PrimaryCell[]
  readonly virtual: readonly VirtualCell[]
}

/** Whether a cell is to be printed. */
export const isPrinted = ({ printed }: Universe, cell: number): boolean => printed === undefined || printed[cell] === 1

/** The micro-cells of a cell, ascending. */
export const membersOf = ({ start, member }: Sums, cell: number): Int32Array =>
  member.subarray(start[cell], start[cell + 1])

/** How many micro-cells a cell has. */
export const sizeOf = ({ start }: Sums, cell: number): number => (start[cell + 1] ?? 0) - (start[cell] ?? 0)

/** The micro-cells of some cells without those of others, ascending. */
export const membersBetween = (sums: Sums, plus: readonly number[], minus: readonly number[]): Int32Array => {
  const isOut = new Set<number>()
  for (const cell of minus) for (const m of membersOf(sums, cell)) isOut.add(m)
  if (plus.length === 1) return membersOf(sums, plus[0] ?? -1).filter((m) => !isOut.has(m))
  const left = new Set<number>()
  for (const cell of plus) for (const m of membersOf(sums, cell)) if (!isOut.has(m)) left.add(m)
  return Int32Array.from(left).sort()
}
