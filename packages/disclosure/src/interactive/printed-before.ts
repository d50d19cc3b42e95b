import { isMissingStatus, shownNumber } from '@tipstat/cube'
import { cellOf } from '../facets/facet.ts'
import type { FamilyUniverse } from '../facets/family.ts'
import { policies } from '../policy.ts'
import type { ToldInterval } from '../rounding/told-bounds.ts'

/** A rounded number as it was printed: what it said, and what it told. */
export interface Printed extends ToldInterval {
  readonly shown: number
}

/** What earlier releases printed of a universe, by numbers of cells. */
export interface PrintedBefore {
  /** Still true of today's count: printed again as it was. */
  readonly kept: ReadonlyMap<number, Printed>
  /**
   * Intervals that a reader takes to be left: the last number that was printed is not true any more, or was printed in place
   * of one that was not true then.
   */
  readonly left: ReadonlyMap<number, readonly ToldInterval[]>
}

/**
 * What earlier releases, the oldest first, printed of a universe. A second rounding of one count would tell where both
 * intervals meet: so the last number that was printed stays as long as it is true. A row that a table left out was a 0.
 */
export const printedBefore = ({ filled, universe, coded }: FamilyUniverse, base: number): PrintedBefore => {
  const { sums, codes } = universe
  const numberOf = new Map(codes.map((cell, c) => [cell.join(' '), c]))
  const isAggregate = (cell: number) => (sums.start[cell + 1] ?? 0) - (sums.start[cell] ?? 0) > 1
  const isWide = ({ low, high }: ToldInterval) => high - low > 2 * (base - 1) || (low === 0 && high > 2 * (base - 1))
  const rows = filled.flatMap(({ table }) =>
    [...table.area.keys()].flatMap((row) => {
      const status = table.status[row] ?? 'not-available'
      const cell = isMissingStatus(status) ? undefined : numberOf.get(cellOf(table, row, coded).join(' '))
      return cell === undefined ? [] : [{ cell, status, low: table.low[row] ?? 0, high: table.high[row] ?? 0 }]
    }),
  )
  const wereStepped = rows.some((row) => Number.isFinite(row.high) && isWide(row))
  const chain = new Map<number, Printed[]>()
  for (const { cell, status, low, high } of rows) {
    const most = wereStepped && isAggregate(cell) ? 2 * base - 1 : base - 1
    const printed: Printed =
      status === 'suppressed'
        ? { shown: 0, low: 0, high: Number.isFinite(high) ? high : most }
        : { shown: shownNumber(policies.interactive, { low, high }) ?? Number.NaN, low, high }
    const before = chain.get(cell) ?? []
    if (before.at(-1)?.shown !== printed.shown) before.push(printed)
    chain.set(cell, before)
  }
  const kept = new Map<number, Printed>()
  const left = new Map<number, readonly ToldInterval[]>()
  for (const [cell, printed] of chain) {
    const count = sums.value[cell] ?? 0
    const isTrue = ({ low, high }: ToldInterval) => low <= count && count <= high
    const last = printed.at(-1)
    if (last && isTrue(last)) kept.set(cell, last)
    const others = (last && isTrue(last) ? printed.slice(-2, -1) : printed.slice(-1)).filter((each) => !isTrue(each))
    if (others.length > 0) left.set(cell, others)
  }
  return { kept, left }
}
