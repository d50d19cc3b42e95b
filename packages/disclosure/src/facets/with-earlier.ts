import type { ProtectedUniverse } from '../primary/protected-universe.ts'
import type { Found } from '../primary/universe.ts'
import { primary, shown, unprinted } from '../sums/sums.ts'
import type { ToldSum } from '../verify-certificate/certificate.ts'
import type { EarlierNumbers } from './earlier-numbers.ts'
import type { Family, FamilyUniverse } from './family.ts'
import { rowCells } from './row-cells.ts'

/** What everybody knows is not protected any more; what hangs on it is. */
export const withoutTold = ({ cells, virtual }: Found, { told }: EarlierNumbers): Found => ({
  cells: cells.filter(({ cell }) => !told.has(cell)),
  virtual,
})

/** A universe in which what was told before is shown and can't be otherwise, and what was withheld before is and stays unknown. */
export const withEarlier = (
  universe: ProtectedUniverse,
  { told, held, revised }: EarlierNumbers,
  { tables }: Family,
  of: FamilyUniverse,
): ProtectedUniverse => {
  if (told.size + held.size + revised.size === 0) return universe
  const { value } = universe.sums
  const own = new Set(tables.flatMap((table) => [...rowCells(table, of)]))
  const pattern = Uint8Array.from(universe.pattern)
  for (const cell of revised)
    if (!own.has(cell) && !held.has(cell) && pattern[cell] === shown) pattern[cell] = unprinted
  for (const cell of held) if (pattern[cell] === shown) pattern[cell] = primary
  for (const cell of told) pattern[cell] = shown
  const isTold = (cell: number) => told.has(cell)
  return {
    ...universe,
    pattern,
    demand: withHeld(universe, held),
    knowledge: {
      low: universe.knowledge.low.map((low, cell) => (isTold(cell) ? (value[cell] ?? 0) : low)),
      high: universe.knowledge.high.map((high, cell) => (isTold(cell) ? (value[cell] ?? 0) : high)),
    },
  }
}

/**
 * What was withheld before must at least not be known exactly. Where nothing else asks that it is withheld, whoever is alone
 * in another cell may have known it all along.
 */
const withHeld = ({ demand, sums }: ProtectedUniverse, held: ReadonlySet<number>): ProtectedUniverse['demand'] => {
  const spread = new Map([...demand.cells].map((cell, i) => [cell, demand.spread[i] ?? 0]))
  const knownInside = new Set([...held].filter((cell) => !spread.has(cell) && (sums.value[cell] ?? 0) > 0))
  for (const cell of knownInside) spread.set(cell, 1)
  const sorted = [...spread].sort(([a], [b]) => a - b)
  return {
    cells: Int32Array.from(sorted, ([cell]) => cell),
    spread: Float64Array.from(sorted, ([, wide]) => wide),
    knownInside,
  }
}

/**
 * What earlier releases, and others elsewhere, told, whether the tables of this one say it again or not: of what everybody knows
 * the verifier asks nothing.
 */
export const toldBefore = (of: FamilyUniverse, { told }: EarlierNumbers): readonly ToldSum[] => {
  const { codes, sums } = of.universe
  const together = new Map(of.elsewhere.map(({ cell, cells }) => [cell, cells]))
  return [...told]
    .sort((a, b) => a - b)
    .map((cell) => ({ cells: together.get(cell) ?? [codes[cell] ?? []], count: sums.value[cell] ?? 0 }))
}
