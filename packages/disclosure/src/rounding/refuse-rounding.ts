import { DisclosureRefusal } from '../refusal.ts'
import type { Narrowing } from './find-narrowed.ts'
import type { RoundedSums } from './rounded.ts'

/** Names of the tables that a refusal is about. */
export interface RefusedTables {
  readonly tables: readonly string[]
}

/** Refuses where there is no rounding (`disclosure.rounding-impossible`), or where the search ran out of time (`disclosure.rounding-unfinished`): what it found would depend on the machine. */
export const refuseUnrounded = (
  { status }: Pick<RoundedSums, 'status'>,
  { base, tables }: RefusedTables & { readonly base: number },
): void => {
  const params = { tables: tables.join(', '), base }
  if (status === 'infeasible') throw new DisclosureRefusal('disclosure.rounding-impossible', params)
  if (status === 'stopped') throw new DisclosureRefusal('disclosure.rounding-unfinished', params)
}

/**
 * Refuses where the numbers together tell more of a cell than rounding promises, as where rounded and unrounded ones are
 * mixed (`disclosure.rounding-mixed`), and where it could not be found out in time. Says how many cells, never which count.
 */
export const refuseNarrowed = ({ status, narrowed }: Narrowing, { tables }: RefusedTables): void => {
  const params = { tables: tables.join(', '), cells: narrowed.length }
  if (narrowed.length > 0) throw new DisclosureRefusal('disclosure.rounding-mixed', params)
  if (status === 'stopped') throw new DisclosureRefusal('disclosure.rounding-unfinished', params)
  if (status === 'impossible') throw new Error('No table fits what is told of it')
}
