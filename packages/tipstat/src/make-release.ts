import { join } from 'node:path'
import type { Confidential, Release } from '@tipstat/cube'
import { policies, protect, writeRelease } from '@tipstat/disclosure'
import { type Store, tables, tabulate } from '@tipstat/store'
import type { Project, TableConfig } from './project.ts'
import { CommandRefusal } from './refusal.ts'

const policyOf = { 'already-public': policies.alreadyPublic, 'round-5': policies.round5 } as const

/** Tabulates, protects and writes one release of a project. Refused by disclosure where it can't be shown to be safe. */
export const makeRelease = async (
  project: Project,
  store: Store,
  name: string,
  options: { /** ISO 8601 instant: the release as it would have been then. */ readonly asOf?: string } = {},
): Promise<Release> => {
  const config = project.config.releases[name]
  if (!config)
    throw new CommandRefusal('command.no-release', { name, known: Object.keys(project.config.releases).join(', ') })
  const cubes: Confidential[] = []
  for (const table of config.tables) cubes.push(...(await cubesOf(store, table, options)))
  const release = protect(cubes, policyOf[config.policy], { name })
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
