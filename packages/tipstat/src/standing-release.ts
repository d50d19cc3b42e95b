import { join } from 'node:path'
import { type Confidential, isOfConfidential, type Release } from '@tipstat/cube'
import { DisclosureRefusal, type EarlierRelease, openRelease } from '@tipstat/disclosure'
import { Refusal } from '@tipstat/language'
import { type Store, type StoredSubmission, submissions } from '@tipstat/store'
import { cubesOf } from './make-release.ts'
import type { Project, ReleaseConfig } from './project.ts'
import { lastOf, madeBefore, releasesBefore } from './release-ledger.ts'
import { submissionsBehind } from './submissions-behind.ts'

/** What a run does with a release: leaves the one that stands, or makes it, of today's data or of those of a moment. */
export type Standing =
  | { readonly does: 'leave'; readonly release: Release }
  | { readonly does: 'make'; readonly asOf?: string }

/**
 * What becomes of a release when the project is run. One of confidential data that has left the house, as the ledger of the
 * store has it, stays what it is once its data have changed: its folder is left where it verifies, and is otherwise made
 * again as of its data. Everything else is made of the data in force: drafts, releases of unchanged data, and numbers that
 * their owner has published.
 */
export const standingOf = async (project: Project, store: Store, name: string): Promise<Standing> => {
  const config = project.config.releases[name]
  const own = (await releasesBefore(store)).filter(
    ({ manifest }) => manifest.name === name && isOfConfidential(manifest.proof),
  )
  // Without an approval a draft is asked for, and drafts have not left the house.
  if (!config?.approval || own.length === 0) return { does: 'make' }
  const held = await submissions(store)
  for (const release of own) {
    const behind = await submissionsBehind(store, release.manifest)
    if (held.some((each) => behind.includes(each.id) && isInForce(each))) return { does: 'make' }
  }
  const release = await wholeRelease(join(project.out, 'release', name))
  if (release && own.some(({ id }) => id === release.id)) return { does: 'leave', release }
  if (release) return { does: 'make' }
  const last = lastOf(own)
  const asOf = last && (await momentOf(store, config, name, last, held))
  return asOf === undefined ? { does: 'make' } : { does: 'make', asOf }
}

const isInForce = ({ state, verdict }: StoredSubmission): boolean => state === verdict && verdict !== 'rejected'

/** The release of a folder; null where there is none, or one that does not verify. */
const wholeRelease = (folder: string): Promise<Release | null> =>
  openRelease(folder).catch((error: unknown) => {
    if (error instanceof DisclosureRefusal) return null
    throw error
  })

/** A moment at which the data of a release were in force, and the same tables come of them; undefined where there is none. */
const momentOf = async (
  store: Store,
  config: ReleaseConfig,
  name: string,
  release: EarlierRelease,
  held: readonly StoredSubmission[],
): Promise<string | undefined> => {
  const [behind = ''] = await submissionsBehind(store, release.manifest)
  const asOf = held.find(({ id }) => id === behind)?.receivedAt
  if (asOf === undefined) return undefined
  try {
    const cubes: Confidential[] = []
    for (const table of config.tables) cubes.push(...(await cubesOf(store, table, { asOf })))
    const same = madeBefore([release], name, cubes, await store.shelf.caseKey())
    return same.length > 0 ? asOf : undefined
  } catch (error) {
    // Tables that those data don't have, or data that have been destroyed: then it is refused as one of today's data is.
    if (error instanceof Refusal) return undefined
    throw error
  }
}
