import type { Message } from '@tipstat/language'
import { type Coarsening, type CoarseningStep, coarsen, coarseningsOf } from './coarsen.ts'
import { findPrimaries, withheldCells } from './find-primaries.ts'
import { placesOf } from './places.ts'
import type { Preset } from './presets.ts'
import { rowsAlong } from './rows.ts'
import { isPrinted, type Universe } from './universe.ts'

/** What one step of coarsening would change. Confidential, but for the numbers of cells. */
export interface CoarseningCost {
  readonly coarsening: Coarsening
  /** Printed cells, and those of them that are withheld for their own sake, before and after. */
  readonly printed: readonly [before: number, after: number]
  readonly primary: readonly [before: number, after: number]
  /** Persons in inner cells that are not shown, before and after. Inner: with nothing printed below. */
  readonly hidden: readonly [before: number, after: number]
  /** What shown inner cells tell of a person on average, in bits (Shannon's entropy; withheld cells tell nothing). */
  readonly told: readonly [before: number, after: number]
  /**
   * Bits a person that the shown cells tell less; below 0 where they tell more, since fewer are withheld. A loss is spread
   * over the cells that need not be withheld any more, so that a step that helps little is not the cheapest.
   */
  readonly cost: number
}

/** Code of the advice to coarsen a table. */
export type AdviceCode = `coarsen.${CoarseningStep | 'none'}`

/**
 * The steps by which a universe could be made coarser, with what each costs the reader, the cheapest first: how much less
 * the cells tell that are still shown. Steps after which no fewer cells are withheld for their own sake are left out.
 */
export const coarsenings = (universe: Universe, preset: Preset): readonly CoarseningCost[] => {
  const before = costOf(universe, preset)
  return coarseningsOf(universe.dimensions)
    .map((coarsening): CoarseningCost => {
      const after = costOf(coarsen(universe, coarsening), preset)
      const freed = before.primary - after.primary
      const lost = before.told - after.told
      return {
        coarsening,
        printed: [before.printed, after.printed],
        primary: [before.primary, after.primary],
        hidden: [before.hidden, after.hidden],
        told: [before.told, after.told],
        cost: freed <= 0 ? Number.POSITIVE_INFINITY : lost > 0 ? lost / freed : lost,
      }
    })
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost || a.primary[1] - b.primary[1] || a.hidden[1] - b.hidden[1])
}

/** The step that costs least, in words that tell no count of persons. */
export const coarseningAdvice = (all: readonly CoarseningCost[]): Message<AdviceCode> => {
  const [best] = all
  if (!best) return { code: 'coarsen.none', params: {} }
  const { coarsening, primary } = best
  return {
    code: `coarsen.${coarsening.step}`,
    params: { dimension: coarsening.dimension, before: primary[0], after: primary[1] },
  }
}

const costOf = (universe: Universe, preset: Preset) => {
  const { value } = universe.sums
  const withheld = withheldCells(universe, findPrimaries(universe, preset))
  const inner = innerCells(universe)
  const persons = inner.reduce((sum, cell) => sum + (value[cell] ?? 0), 0)
  let [hidden, told] = [0, 0]
  for (const cell of inner) {
    const count = value[cell] ?? 0
    if (withheld.has(cell)) hidden += count
    else if (count > 0) told += (count / persons) * Math.log2(persons / count)
  }
  const printed = value.reduce((sum, _, cell) => sum + (isPrinted(universe, cell) ? 1 : 0), 0)
  return { printed, primary: withheld.size, hidden, told }
}

/** Printed cells of which no part is printed. */
const innerCells = (universe: Universe): readonly number[] => {
  const places = placesOf(universe)
  const hasParts = new Set<number>()
  for (const [d] of universe.dimensions.entries())
    for (const { total, cells } of rowsAlong(universe, places, d))
      if (cells.some((cell) => isPrinted(universe, cell))) hasParts.add(total)
  return [...universe.sums.value.keys()].filter((cell) => isPrinted(universe, cell) && !hasParts.has(cell))
}
