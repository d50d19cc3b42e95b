import { type Confidential, type Release, type TableKey, tableName } from '@tipstat/cube'
import {
  type EarlierRelease,
  earlierPublicUses,
  earlierReleases,
  maskedSubmission,
  refuseBesideRecords,
  releaseEntry,
} from '@tipstat/disclosure'
import { compareText } from '@tipstat/scheme'
import { addToLedger, ledgerEntries, openCertificate, osUser, type Store, StoreRefusal } from '@tipstat/store'
import { submissionsBehind } from './submissions-behind.ts'

/** What has left the house, as the ledger of a store has it. */
export const releasesBefore = async (store: Store): Promise<readonly EarlierRelease[]> =>
  earlierReleases((await ledgerEntries(store)).map(({ text }) => text))

/** Throws `disclosure.out-as-records` where a public-use file of the persons of some tables has left the house. */
export const refuseAfterPublicUse = async (store: Store, tables: readonly TableKey[]): Promise<void> =>
  refuseBesideRecords(tables, earlierPublicUses((await ledgerEntries(store)).map(({ text }) => text)))

/** Enters a release into the ledger, once: from then on everybody knows its numbers. A store in memory has none. */
export const enterRelease = async (store: Store, release: Release): Promise<void> => {
  if (store.folder !== ':memory:') await addToLedger(store, releaseEntry(release))
}

/**
 * The releases that one to be made now may be the same as: of the same name, data and tables. Made again, it is proved
 * together with those that it was proved with then, so that it comes out to the byte.
 */
export const madeBefore = (
  releases: readonly EarlierRelease[],
  name: string,
  cubes: readonly Confidential[],
  secret: string,
): readonly EarlierRelease[] => {
  const names = cubes
    .map(({ table }) => tableName(table))
    .sort()
    .join('\n')
  const submissions = (cubes[0]?.lineage.submissions ?? []).map((id) => maskedSubmission(secret, id)).sort()
  return releases.filter(
    ({ manifest, tables: own }) =>
      manifest.name === name &&
      manifest.lineage.submissions.join() === submissions.join() &&
      own.map(tableName).sort().join('\n') === names,
  )
}

/** The last of some releases of one name: each was proved together with all before it, so that it is the one that knows most. */
export const lastOf = (releases: readonly EarlierRelease[]): EarlierRelease | undefined =>
  releases.toSorted(
    (a, b) => (b.manifest.earlier?.length ?? 0) - (a.manifest.earlier?.length ?? 0) || compareText(a.id, b.id),
  )[0]

/** Those of some releases that another was proved together with. */
export const provedWith = (
  releases: readonly EarlierRelease[],
  { manifest }: EarlierRelease,
): readonly EarlierRelease[] => releases.filter(({ id }) => manifest.earlier?.includes(id))

/** The certificates of releases that can still be read, by their sha256. Each opening is logged. */
export const certificatesOf = async (
  store: Store,
  releases: readonly EarlierRelease[],
  what: string,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = new Map<string, Uint8Array>()
  for (const { manifest } of releases) {
    const opening = {
      who: osUser(),
      purpose: 'release',
      what,
      submissions: await submissionsBehind(store, manifest),
      at: new Date().toISOString(),
    }
    for (const { sha256 } of manifest.certificates ?? []) {
      try {
        found.set(sha256, await openCertificate(store, sha256, opening))
      } catch (error) {
        if (!(error instanceof StoreRefusal && error.code === 'store.no-certificate')) throw error
      }
    }
  }
  return found
}
