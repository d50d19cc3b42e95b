import type { TableKey } from '@tipstat/cube'
import { familyKey } from '../facets/family.ts'
import { isAbout, type NumberElsewhere } from '../facets/number-elsewhere.ts'
import type { PublicUseUniverse } from '../public-use/manifest.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { EarlierPublicUse } from './public-use-entry.ts'
import type { EarlierRelease } from './release-entry.ts'

/*
 * The classes of a public-use file are counts: beside tables of the same persons they could be added and subtracted. As long
 * as nothing audits both together, one of the two goes out of a universe, and never the other.
 */

/**
 * Throws `disclosure.out-as-tables` where a release of the persons of a public-use file is out, and `disclosure.out-elsewhere`
 * where a number of them was printed elsewhere.
 */
export const refuseBesideTables = (
  universe: PublicUseUniverse,
  releases: readonly EarlierRelease[],
  elsewhere: readonly NumberElsewhere[],
): void => {
  const number = elsewhere.find(isAbout({ ...universe, by: [] }))
  if (number) throw new DisclosureRefusal('disclosure.out-elsewhere', { where: number.where })
  const other = releases.find(({ tables }) => tables.some((table) => isSame(table, universe)))
  if (!other) return
  const { name, policy } = other.manifest
  throw new DisclosureRefusal('disclosure.out-as-tables', { release: name, policy: policy.name })
}

/** Throws `disclosure.out-as-records` where a public-use file of the persons of some tables is out. */
export const refuseBesideRecords = (tables: readonly TableKey[], files: readonly EarlierPublicUse[]): void => {
  const other = files.find(({ manifest }) => tables.some((table) => isSame(table, manifest.universe)))
  if (other) throw new DisclosureRefusal('disclosure.out-as-records', { file: other.manifest.name })
}

const isSame = (a: PublicUseUniverse, b: PublicUseUniverse): boolean =>
  familyKey({ ...a, by: [] }) === familyKey({ ...b, by: [] })
