import { join } from 'node:path'
import type { Confidential, Release } from '@tipstat/cube'
import { isDraft, refuseOtherTables, writeRelease } from '@tipstat/disclosure'
import { type Store, tables, tabulate } from '@tipstat/store'
import { accountPageOf } from './account/write-account.ts'
import type { Project, TableConfig } from './project.ts'
import { protectRelease } from './protect-release.ts'
import { CommandRefusal } from './refusal.ts'
import { enterRelease, refuseAfterPublicUse } from './release-ledger.ts'
import type { ReleaseProgress } from './say-protection.ts'

/** Options of a release. */
export interface MakeReleaseOptions {
  /** ISO 8601 instant: the release as it would have been then. */
  readonly asOf?: string
  /** Told what takes time. Numbers of cells, and no values. */
  readonly onProgress?: (progress: ReleaseProgress) => void
}

/**
 * Tabulates, protects and writes one release of a project, and the account of it for the one who signs. What is no draft is
 * in the ledger before it is in the folder: from then on it counts as known. Refused by disclosure where it can't be shown
 * to be safe, alone and with all that is in the ledger, and where its tables are not those that were approved.
 */
export const makeRelease = async (
  project: Project,
  store: Store,
  name: string,
  options: MakeReleaseOptions = {},
): Promise<Release> => {
  const config = project.config.releases[name]
  if (!config)
    throw new CommandRefusal('command.no-release', { name, known: Object.keys(project.config.releases).join(', ') })
  const moment = options.asOf === undefined ? {} : { asOf: options.asOf }
  options.onProgress?.({ step: 'tabulate', open: 0 })
  const cubes: Confidential[] = []
  for (const table of config.tables) cubes.push(...(await cubesOf(store, table, moment)))
  await refuseAfterPublicUse(
    store,
    cubes.map(({ table }) => table),
  )
  const release = await protectRelease(project, store, name, config, cubes, options)
  // Only now: who looks at tables that were not approved needs the account of them.
  if (config.approval?.tables)
    refuseOtherTables(release, config.approval.tables, accountPageOf(project, release.manifest) ?? '')
  if (!isDraft(release.manifest)) await enterRelease(store, release)
  await writeRelease(release, join(project.out, 'release', name))
  return release
}

/** The cubes of one entry of `tables`: of all tables of a source, or of each breakdown that it names. */
export const cubesOf = async (
  store: Store,
  table: TableConfig,
  moment: { readonly asOf?: string },
): Promise<readonly Confidential[]> => {
  const cubes: Confidential[] = []
  if ('all' in table) {
    for (const { source, stage, unit, counting, reference, by } of await tables(store, {
      source: table.source,
      ...moment,
    })) {
      cubes.push(await tabulate(store, { source, stage, unit, counting, reference, by, ...moment }))
    }
    return cubes
  }
  const { source, stage, unit, ages } = table
  for (const by of table.by) {
    cubes.push(
      await tabulate(store, {
        source,
        stage,
        by,
        ...moment,
        ...(unit ? { unit } : {}),
        ...(ages && by.includes('age') ? { ageBands: ages } : {}),
      }),
    )
  }
  return cubes
}
