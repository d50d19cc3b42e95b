import type { Lineage } from './confidential.ts'
import { displayable } from './display.ts'
import type { TableKey } from './table.ts'

/** For whom, on what basis and until when exact data leave the house. */
export interface TransmissionTerms {
  /** What people call it; becomes the name of its folder and file. */
  readonly name: string
  /** The one recipient: `UNODC`, `Eurostat`, a court. */
  readonly to: string
  /** The law or agreement that allows it. */
  readonly basis: string
  /** What the recipient may use it for. */
  readonly purpose: string
  /** Last day on which the recipient may keep and use it, `2027-12-31`. */
  readonly expires: string
}

/** A table that a transmission holds: what it is of and how many cells it has, and none of its numbers. */
export interface TransmittedTable extends TableKey {
  readonly name: string
  readonly cells: number
}

/**
 * Exact data for one recipient, encrypted to the recipient's key. Made by `transmit` (package disclosure) alone. It holds
 * no number that could be read: nothing can be drawn from it, counted in it or released of it, not even in this process.
 */
export interface Transmission {
  /** sha256 of the container before it was encrypted. It holds a secret salt, so that nobody can find counts by trying. */
  readonly id: string
  readonly terms: TransmissionTerms
  /** Public keys (age) that it is encrypted to, sorted. */
  readonly keys: readonly string[]
  /** Counts below it are marked as small (CONF_STATUS A). */
  readonly threshold: number
  /** Where the numbers come from, one for each source, sorted by source. */
  readonly lineages: readonly { readonly source: string; readonly lineage: Lineage }[]
  /** Sorted by name. */
  readonly tables: readonly TransmittedTable[]
  /** sha256 of the encrypted file. */
  readonly encryptedSha256: string
}

const sealed = new WeakMap<object, Uint8Array>()

/** True for a transmission made by disclosure control in this process. */
export const isTransmission = (value: unknown): value is Transmission =>
  typeof value === 'object' && value !== null && sealed.has(value)

/** For package disclosure alone, through `@tipstat/cube/seal`: joins what may be known of a transmission to its encrypted bytes. */
export const sealTransmission = (about: Transmission, encrypted: Uint8Array): Transmission => {
  const said = `Transmission ${about.terms.name} to ${about.terms.to}, ${about.tables.length} tables, encrypted`
  const transmission = freeze(displayable(structuredClone(about), () => ({ 'text/plain': said })))
  sealed.set(transmission, encrypted.slice())
  return transmission
}

/** For package disclosure alone: the encrypted file of a transmission; null for anything that is not one. */
export const encryptedOf = (transmission: Transmission): Uint8Array | null => sealed.get(transmission)?.slice() ?? null

const freeze = <T extends object>(value: T): T => {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) freeze(inner)
  return Object.freeze(value)
}
