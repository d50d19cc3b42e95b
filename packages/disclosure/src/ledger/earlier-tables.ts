import { type CubeTable, type Proof, tableName } from '@tipstat/cube'
import type { EarlierTable } from '../facets/earlier-numbers.ts'
import { familyKey } from '../facets/family.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { readCertificate } from '../verify-certificate/read-certificate.ts'
import { countedThen } from './counted-then.ts'
import type { EarlierRelease } from './release-entry.ts'

/** Whether a release speaks of the same persons as some tables. */
export const isRelated = (tables: readonly CubeTable[]): ((release: EarlierRelease) => boolean) => {
  const keys = new Set(tables.map(familyKey))
  return (release) => release.tables.some((table) => keys.has(familyKey(table)))
}

/** The tables of earlier releases, each with what its cells counted then as far as its certificate can still be read. */
export const earlierTables = (
  releases: readonly EarlierRelease[],
  certificates: ReadonlyMap<string, Uint8Array>,
): readonly EarlierTable[] =>
  releases.flatMap(({ id, manifest, tables }) => {
    const readers = (manifest.certificates ?? []).map(({ sha256, tables: names }) => {
      const bytes = certificates.get(sha256)
      const certificate = bytes ? readCertificate(new TextDecoder().decode(bytes)) : null
      return { names, countThen: certificate ? countedThen(certificate) : () => null }
    })
    return tables.map((table) => ({
      table,
      release: id,
      countThen: readers.find(({ names }) => names.includes(tableName(table)))?.countThen ?? (() => null),
    }))
  })

/**
 * One method a universe, never mixed: what rounding says of a number would narrow what suppression withholds (attack A08).
 * Numbers as their owner published them are facts that suppression is proved with; beside them rounding and noise
 * hide less. `round-5` promises nothing, and takes invented data only.
 */
export const refuseOtherMethods = (
  tables: readonly CubeTable[],
  releases: readonly EarlierRelease[],
  proof: Exclude<Proof, 'owner-published'>,
): void => {
  const takesPublished = proof === 'certificate' || proof === 'rounding'
  const isOther = (other: Proof) => other !== proof && (other !== 'owner-published' || !takesPublished)
  const other = releases.filter(isRelated(tables)).find(({ manifest }) => isOther(manifest.proof))
  if (!other) return
  const { name, policy } = other.manifest
  const method = policy.parameters.method === undefined ? '' : ` (${policy.parameters.method})`
  throw new DisclosureRefusal('disclosure.other-method', { release: name, policy: `${policy.name}${method}` })
}
