import type { CubeTable } from '@tipstat/cube'
import { StatisticsRefusal } from '../refusal.ts'

/** Units that do not add up over countries: rates, shares, indices, and money of different currencies. */
const notAdditive: readonly string[] = ['per-100000', 'per-cent', 'ratio', 'index', 'XDC']

/** Units that are no number of events: they add up, but chance is no matter of counting. */
const notCounted: readonly string[] = [...notAdditive, 'USD', 'EUR']

/** Refuses a table whose numbers do not add up over countries. */
export const demandAdditive = ({ unit }: CubeTable): void => {
  if (notAdditive.includes(unit)) throw new StatisticsRefusal('statistics.rates-dont-add', { unit })
}

/** Whether numbers of a unit are counts, of which random variation can be worked out. */
export const isCounted = (unit: string): boolean => !notCounted.includes(unit)
