import type { TableKey } from '@tipstat/cube'
import { isAbout, type NumberElsewhere } from '../facets/number-elsewhere.ts'
import { DisclosureRefusal } from '../refusal.ts'

/** Refuses rounding and noise where an exact number of the same persons was printed elsewhere: beside it they hide less (attack A08). */
export const refuseUnrounded = (tables: readonly TableKey[], elsewhere: readonly NumberElsewhere[]): void => {
  const number = elsewhere.find((each) => tables.some((table) => isAbout(table)(each)))
  if (number) throw new DisclosureRefusal('disclosure.elsewhere-exact', { where: number.where })
}
