import type { Limits } from '../intervals/limits.ts'
import { addLimits, shareBounds, shareVariation } from '../shares/share-bounds.ts'
import { type CountryGroups, type FlowClass, flowClass, flowClasses, m49Groups } from './flow-class.ts'
import { asLimits, type FlowCount } from './flow-count.ts'

/** Persons in a class of flows, and their share. */
export interface FlowShare extends Limits {
  readonly flow: FlowClass
  /** Of the persons of known origin; of class `_U`, of all. null where it may be that there are none. */
  readonly share: Limits | null
  /** Wilson interval of the share at 95 per cent, the widest that the bounds allow: random variation alone. */
  readonly variation: Limits | null
}

/** Classes of flows, and what their shares are of. */
export interface FlowShares {
  readonly classes: readonly FlowShare[]
  /** Persons of known origin. */
  readonly known: Limits
}

/**
 * Flows by class, with shares of the persons of known origin; those of unknown origin stand apart, with their share of
 * all. Bounds of counts give bounds of shares: least when all other classes are largest. Classes without a flow are left
 * out.
 *
 * @example
 * const found = flowShares([
 *   { origin: 'ITA', detection: 'ITA', count: 60 },
 *   { origin: 'NGA', detection: 'ITA', count: 40 },
 *   { origin: null, detection: 'ITA', count: 25 },
 * ])
 * found.classes.map(({ share }) => share?.low)
 * // => [0.6, 0.4, 0.2]
 */
export const flowShares = (
  flows: readonly FlowCount[],
  groupsOf: (country: string) => CountryGroups = m49Groups,
): FlowShares => {
  const classed = flows.map((each) => ({
    flow: flowClass(each.origin, each.detection, groupsOf),
    count: asLimits(each.count),
  }))
  const sums = flowClasses.flatMap((flow) => {
    const own = classed.filter((each) => each.flow === flow)
    return own.length ? [{ flow, ...addLimits(own.map(({ count }) => count)) }] : []
  })
  return {
    classes: sums.map((sum) => ({ ...sum, ...sharedBy(sum, otherClasses(sum, sums)) })),
    known: addLimits(sums.filter(({ flow }) => flow !== '_U')),
  }
}

/** What the share of a class is measured against: the other classes of known origin. */
export const otherClasses = <T extends { readonly flow: FlowClass }>(one: T, all: readonly T[]): readonly T[] =>
  all.filter((each) => each !== one && each.flow !== '_U')

const sharedBy = (part: Limits, others: readonly Limits[]) => ({
  share: shareBounds(part, addLimits(others)),
  variation: shareVariation(part, addLimits(others)),
})
