import { join } from 'node:path'
import type { Approval, Confidential, Release } from '@tipstat/cube'
import {
  accountOf,
  policies,
  protect,
  protectWithCertificate,
  refuseOtherTables,
  roundingAccountOf,
  writeRelease,
} from '@tipstat/disclosure'
import { baseTable, keepCertificate, type Store, tables, tabulate } from '@tipstat/store'
import { writeAccount } from './account/write-account.ts'
import type { Project, ReleaseConfig, TableConfig } from './project.ts'
import { CommandRefusal } from './refusal.ts'

/** Options of a release. */
export interface MakeReleaseOptions {
  /** ISO 8601 instant: the release as it would have been then. */
  readonly asOf?: string
}

/**
 * Tabulates, protects and writes one release of a project, and the account of it for the one who signs. Refused by
 * disclosure where it can't be shown to be safe, and where its tables are not those that were approved.
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
  const cubes: Confidential[] = []
  for (const table of config.tables) cubes.push(...(await cubesOf(store, table, options)))
  const release = await protectedBy(project, config, cubes, store, name, options)
  // Only now: who looks at tables that were not approved needs the account of them.
  if (config.approval?.tables) refuseOtherTables(release, config.approval.tables)
  await writeRelease(release, join(project.out, 'release', name))
  return release
}

/** Protects cubes as a release says; certificates go into the store. */
const protectedBy = async (
  project: Project,
  config: ReleaseConfig,
  cubes: readonly Confidential[],
  store: Store,
  name: string,
  options: MakeReleaseOptions,
): Promise<Release> => {
  const about = { name, ...approvalOf(config) }
  if (config.policy === 'already-public') return protect(cubes, policies.alreadyPublic, about)
  if (config.policy === 'round-5') {
    const rounded = protect(cubes, policies.round5, about)
    await writeAccount(project, roundingAccountOf(rounded, cubes))
    return rounded
  }
  const certified = await protectWithCertificate(cubes, suppressing[config.policy], {
    ...about,
    secret: await store.shelf.caseKey(),
    baseOf: ({ source, stage, unit, counting, reference }, by) =>
      baseTable(store, { source, stage, unit, counting, reference, by, ...agesOf(config, name), ...options }),
  })
  await writeAccount(project, accountOf(certified, cubes))
  const [submission = ''] = certified.release.manifest.lineage.submissions
  for (const certificate of certified.certificates) await keepCertificate(store, certificate, submission)
  return certified.release
}

/** Who stands for a release, as its manifest says it. */
const approvalOf = ({ approval }: ReleaseConfig): { readonly approval?: Approval } => {
  if (!approval) return {}
  const { drafted, checked, approved, embargo } = approval
  return { approval: { drafted, checked, approved, ...(embargo === undefined ? {} : { embargo }) } }
}

const suppressing = {
  'national-annual': policies.nationalAnnual,
  justice: policies.justice,
  regional: policies.regional,
} as const

/** The age bands of all tables by age: where they differed, ages of one table could be subtracted from those of another. */
const agesOf = ({ tables: entries }: ReleaseConfig, name: string): { readonly ageBands?: readonly string[] } => {
  const byAge = entries.flatMap((entry) =>
    'by' in entry && entry.by.some((by) => by.includes('age')) ? [entry.ages] : [],
  )
  if (new Set(byAge.map((ages) => ages?.join())).size > 1) throw new CommandRefusal('command.several-ages', { name })
  const [ages] = byAge
  return ages ? { ageBands: ages } : {}
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
