import { codeListOf } from '@tipstat/scheme'
import type { ProjectConfig } from './project.ts'
import { CommandRefusal } from './refusal.ts'

/**
 * Throws `command.bad-project` for a number printed elsewhere whose source nothing else in the file names, or whose stage or unit
 * there is not: it would be of no table, and nothing would be proved together with it.
 */
export const refuseStrayElsewhere = (config: ProjectConfig, file: string): void => {
  const { inbox, releases, transmissions, publicUse } = config
  const tables = [...Object.values(releases), ...Object.values(transmissions)].flatMap((each) => each.tables)
  const named = [...tables, ...Object.values(publicUse)].map(({ source }) => source)
  const sources = new Set([...named, ...inbox.flatMap(({ mapping, source }) => mapping ?? source ?? [])])
  for (const [i, { source, stage, unit }] of config.elsewhere.entries()) {
    const refuse = (name: string, known: Iterable<string>) => {
      const entry = `elsewhere / ${i} / ${name}`
      throw new CommandRefusal('command.bad-project', { file, issue: 'choice', entry, known: [...known].join(', ') })
    }
    if (!sources.has(source)) refuse('source', sources)
    if (!codeListOf('stage').has(stage)) refuse('stage', codeListOf('stage').codes)
    if (unit !== undefined && !codeListOf('unit').has(unit)) refuse('unit', codeListOf('unit').codes)
  }
}
