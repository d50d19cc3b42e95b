import type { Limits } from '../intervals/limits.ts'
import { addLimits } from '../shares/share-bounds.ts'
import { asLimits, type FlowCount } from './flow-count.ts'

/** What a country's flows add up to. */
export interface FlowBalance {
  readonly country: string
  /** Persons from it who were detected in other countries. */
  readonly out: Limits
  /** Persons from other countries who were detected in it. */
  readonly in: Limits
  /** Persons from it who were detected in it. */
  readonly domestic: Limits
}

/**
 * Flows out of, into and within each country that is an origin or a country of detection, by its code. `out` counts
 * detections by the countries that report alone; a person counted by two countries is in two of the sums. Persons of
 * unknown origin are in none.
 *
 * @example
 * flowBalance([
 *   { origin: 'ALB', detection: 'ITA', count: 20 },
 *   { origin: 'ITA', detection: 'ITA', count: { low: 1, high: 4 } },
 * ])[1]
 * // => { country: 'ITA', out: { low: 0, high: 0 }, in: { low: 20, high: 20 }, domestic: { low: 1, high: 4 } }
 */
export const flowBalance = (flows: readonly FlowCount[]): readonly FlowBalance[] => {
  const known = flows.filter(({ origin }) => origin !== null)
  const countries = [...new Set(known.flatMap(({ origin, detection }) => [origin ?? '', detection]))].sort()
  const sum = (is: (flow: FlowCount) => boolean) => addLimits(known.filter(is).map(({ count }) => asLimits(count)))
  return countries.map((country) => ({
    country,
    out: sum(({ origin, detection }) => origin === country && detection !== country),
    in: sum(({ origin, detection }) => origin !== country && detection === country),
    domestic: sum(({ origin, detection }) => origin === country && detection === country),
  }))
}
