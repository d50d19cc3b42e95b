import type { Manifest } from '@tipstat/cube'
import type { FolderFiles, ReleaseVerification } from '@tipstat/disclosure'
import { openCertificate, osUser, StoreRefusal } from '@tipstat/store'
import { type StoreUse, withStore } from './open-for.ts'
import { submissionsBehind } from './submissions-behind.ts'

/** What a store has of the certificates that a release names and that were not given. */
export interface TakenCertificates {
  /** By their sha256. */
  readonly taken: ReadonlyMap<string, Uint8Array>
  /** sha256 of those that can't be had from the store. */
  readonly missing: readonly string[]
}

/**
 * Takes from a store the certificates of a release that were not given, and logs each that is opened. `found` is what its
 * files alone gave: of a release with problems nothing confidential is opened, as what its manifest says is not believed.
 */
export const takeCertificates = async (
  folder: string,
  files: FolderFiles,
  found: ReleaseVerification,
  use: StoreUse,
): Promise<TakenCertificates> => {
  const taken = new Map<string, Uint8Array>()
  const missing: string[] = []
  const wanted = found.certificates.filter((each) => each.found === 'unchecked')
  if (found.problems.length > 0 || wanted.length === 0) return { taken, missing }
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json') ?? undefined)) as Manifest
  const what = `verify ${found.id?.slice(0, 16)}`
  const access = { who: osUser(), purpose: use.purpose ?? 'verify', what }
  await withStore(folder, 'read-only', what, use, async (store) => {
    const submissions = await submissionsBehind(store, manifest)
    for (const { sha256 } of wanted) {
      try {
        taken.set(
          sha256,
          await openCertificate(store, sha256, { ...access, submissions, at: new Date().toISOString() }),
        )
      } catch (error) {
        if (!(error instanceof StoreRefusal && error.code === 'store.no-certificate')) throw error
        missing.push(sha256)
      }
    }
  })
  return { taken, missing }
}
