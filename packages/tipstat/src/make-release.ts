import { join } from 'node:path'
import type { Confidential, Release } from '@tipstat/cube'
import { policies, protect, protectWithCertificate, writeRelease } from '@tipstat/disclosure'
import { baseTable, keepCertificate, type Store, tables, tabulate } from '@tipstat/store'
import type { Project, ReleaseConfig, TableConfig } from './project.ts'
import { CommandRefusal } from './refusal.ts'

/** Options of a release. */
export interface MakeReleaseOptions {
  /** ISO 8601 instant: the release as it would have been then. */
  readonly asOf?: string
}

/** Tabulates, protects and writes one release of a project. Refused by disclosure where it can't be shown to be safe. */
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
  const release = await protectedBy(config, cubes, store, name, options)
  await writeRelease(release, join(project.out, 'release', name))
  return release
}

/** Protects cubes as a release says; certificates go into the store. */
const protectedBy = async (
  config: ReleaseConfig,
  cubes: readonly Confidential[],
  store: Store,
  name: string,
  options: MakeReleaseOptions,
): Promise<Release> => {
  if (config.policy === 'already-public') return protect(cubes, policies.alreadyPublic, { name })
  if (config.policy === 'round-5') return protect(cubes, policies.round5, { name })
  const { release, certificates } = await protectWithCertificate(cubes, suppressing[config.policy], {
    name,
    secret: await store.shelf.caseKey(),
    baseOf: ({ source, stage, unit, counting, reference }, by) =>
      baseTable(store, { source, stage, unit, counting, reference, by, ...agesOf(config, name), ...options }),
  })
  const [submission = ''] = release.manifest.lineage.submissions
  for (const certificate of certificates) await keepCertificate(store, certificate, submission)
  return release
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
