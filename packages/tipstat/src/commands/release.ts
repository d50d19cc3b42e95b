import { join } from 'node:path'
import { digestOf, isDraft } from '@tipstat/disclosure'
import { joinList } from '@tipstat/language'
import { accountPageOf } from '../account/write-account.ts'
import type { Action } from '../command.ts'
import { filesBeside } from '../drafts-beside.ts'
import { makeRelease } from '../make-release.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { openProject } from '../project.ts'
import { words } from '../say.ts'
import { sayProtection } from '../say-protection.ts'
import { filledStore } from '../store-of-project.ts'

interface ReleaseOptions extends StoreUse {
  readonly out?: string
  readonly asOf?: string
}

/** `tipstat release PROJECT NAME`: tells the digest of its tables, the account of it, and whether it may be published. Exit 1 where disclosure control refuses. */
export const releaseCommand: Action<ReleaseOptions> = async ([folder = '', name = ''], options, streams) => {
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  // Two that are made at once would not know of each other: whoever enters the ledger is alone in the store.
  const mode = project.config.releases[name]?.policy === 'already-public' ? 'read-only' : 'read-write'
  return withStore(await filledStore(project), mode, `release ${name}`, options, async (store) => {
    const release = await makeRelease(project, store, name, {
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      onProgress: (progress) => sayProtection(name, progress, options.lang, streams),
    })
    const { proof, approval } = release.manifest
    const [digest, draft] = [digestOf(release), isDraft(release.manifest)]
    const account = accountPageOf(project, release.manifest)
    const besideRecords = await filesBeside(project, release.manifest.tables)
    if (options.format === 'json') {
      const beside = besideRecords.length > 0 ? { besideRecords } : {}
      streams.out(JSON.stringify({ id: release.id, digest, draft, account, ...beside, manifest: release.manifest }))
      return 0
    }
    streams.out(
      words('release.written', options.lang, {
        folder: join(project.out, 'release', name),
        tables: release.tables.length,
        proof,
      }),
    )
    streams.out(words('release.digest', options.lang, { digest }))
    if (account) streams.out(words('release.account', options.lang, { page: account }))
    if (draft) streams.out(words('release.draft', options.lang))
    if (besideRecords.length > 0)
      streams.out(words('release.beside-records', options.lang, { files: joinList(besideRecords, options.lang) }))
    if (approval?.embargo) streams.out(words('release.embargo', options.lang, { day: approval.embargo }))
    return 0
  })
}
