import { type CubeTable, isMissingStatus } from '@tipstat/cube'
import { thresholdOf } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import type { CellCodes } from '../sums/lattice.ts'
import { cellOf } from './facet.ts'
import type { FamilyUniverse } from './family.ts'

/** A table of an earlier release, and what its cells counted then; null where nobody knows any more. */
export interface EarlierTable {
  readonly table: CubeTable
  /** Id of its release. Absent: all are of one. */
  readonly release?: string
  readonly countThen: (codes: Readonly<Record<string, string>>) => number | null
}

/** What earlier releases say of a universe, by numbers of cells. */
export interface EarlierNumbers {
  /** Printed before, or elsewhere, as they are today: everybody knows them, and they can't be withheld. */
  readonly told: ReadonlySet<number>
  /** Withheld before, and to be withheld now. */
  readonly held: ReadonlySet<number>
  /** Printed before, but revised since: that is no fact of today. */
  readonly revised: ReadonlySet<number>
}

/**
 * What earlier releases say. What was withheld stays so, until its count has been revised to the threshold or above, and by
 * as much as the threshold: a reader who sees a number appear beside an old table takes the old one to be near it. What was
 * printed and is still true is a fact for every reader; what was printed and has been revised is none, and is looked at as
 * if it had not been printed.
 */
export const earlierNumbers = (
  tables: readonly EarlierTable[],
  { universe, coded, elsewhere }: FamilyUniverse,
  { thresholds }: Preset,
): EarlierNumbers => {
  const { sums, codes, dimensions } = universe
  const numberOf = new Map(codes.map((cell, c) => [cell.join(' '), c]))
  const thresholdAt = thresholds ? thresholdOf(dimensions, thresholds) : () => 1
  const told = new Set(elsewhere.map(({ cell }) => cell))
  const held = new Set<number>()
  const revised = new Set<number>()
  for (const { table, countThen } of tables)
    for (const [row, status] of table.status.entries()) {
      const cell = isMissingStatus(status) ? undefined : numberOf.get(cellOf(table, row, coded).join(' '))
      if (cell === undefined) continue
      const count = sums.value[cell] ?? 0
      if (status === 'suppressed') {
        const then = countThen(named(dimensions, codes[cell] ?? []))
        const threshold = thresholdAt(codes[cell] ?? [])
        if (then === null || Math.abs(count - then) < threshold || count < threshold) held.add(cell)
      } else if (table.low[row] === count && table.high[row] === count) told.add(cell)
      else revised.add(cell)
    }
  for (const cell of told) held.delete(cell)
  return { told, held, revised }
}

const named = (dimensions: readonly { readonly name: string }[], codes: CellCodes): Readonly<Record<string, string>> =>
  Object.fromEntries(dimensions.map(({ name }, d) => [name, codes[d] ?? '']))
