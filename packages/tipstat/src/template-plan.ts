import { basename, extname } from 'node:path'
import { compileMapping, type Plan, readMapping } from '@tipstat/intake'
import {
  processingKeys,
  publishedKeys,
  type StatementKey,
  type Statements,
  statementKeys,
  statementOf,
  type TemplateStatement,
  templateColumns,
  templateMapping,
} from '@tipstat/schemas'
import { schemeVersion } from '@tipstat/scheme'
import { type FoundTemplate, findTemplate } from './find-template.ts'
import { checkSourceName, planFrom } from './project.ts'
import { CommandRefusal } from './refusal.ts'
import { statedIn, type TemplateUse } from './template-options.ts'

/** How a file is to be read: the plan, and the template where it is one. */
export interface FileReading {
  readonly plan: Plan
  readonly template: FoundTemplate | null
}

/** The id of a source: the name of its mapping file. */
export const sourceId = (path: string): string => basename(path, extname(path))

/**
 * How a file is read: by the mapping that is named, else as the template that its mark says it is. `toStore`: a template
 * of no country has to be given the name of its source, since what is stored under a name takes the place of what was; and
 * who stores it has to say, too, that its data are published, since what is published is released as it stands.
 */
export const readingOf = async (
  file: string,
  use: TemplateUse,
  { toStore }: { readonly toStore: boolean },
): Promise<FileReading> => {
  if (use.mapping !== undefined) {
    return { plan: await planFrom(use.mapping, sourceId(use.mapping)), template: null }
  }
  const reading = await templateReading(
    file,
    { said: statedIn(use), ...(use.source ? { source: use.source } : {}) },
    { toStore },
  )
  if (!reading) throw new CommandRefusal('command.no-mark', { file: basename(file) })
  return reading
}

/** What is said of a template beside it: the name of its source, and statements. */
interface SaidOf {
  readonly source?: string
  readonly said: Said
}

type Said = Readonly<Partial<Record<StatementKey, string | undefined>>>

/** How a filled template is read; null where the file is none. `toStore` as in `readingOf`. */
export const templateReading = async (
  file: string,
  { source, said }: SaidOf,
  { toStore }: { readonly toStore: boolean },
): Promise<FileReading | null> => {
  const template = await findTemplate(file)
  if (!template) return null
  if (toStore && source === undefined && template.country === null)
    throw new CommandRefusal('command.template-no-source', { file: basename(file), example: `ken-${template.record}` })
  if (toStore) refuseUnconfirmed(template.statements, said, basename(file))
  const id = source ?? sourceOf(template)
  checkSourceName(id)
  return { plan: templatePlan(template, basename(file), id, said), template }
}

/** A source that nobody named is named by what its mark says: `ken-count`, and never by the name of the file. */
const sourceOf = ({ country, record }: FoundTemplate): string =>
  country === null ? record : `${country.toLowerCase()}-${record}`

/** The plan of a filled template: what its own mapping compiles to, for the columns that it still has. */
const templatePlan = (template: FoundTemplate, file: string, id: string, options: Said): Plan => {
  refuseOthers(template, file)
  const said = together(template.statements, options, file)
  const { record, language, country, headers, mark, sheet, encoding } = template
  const lacks = record === 'person' ? processingKeys.filter((key) => said[key] === undefined) : []
  if (lacks.length > 0)
    throw new CommandRefusal('command.template-no-processing', { file, lacks: lacks.map(optionOf).join(', ') })
  const statement: TemplateStatement = {
    ...statementOf(said),
    country,
    headers,
    ...(mark === null ? {} : { mark }),
    ...(sheet === null ? {} : { sheet }),
    ...(encoding === null ? {} : { encoding }),
  }
  return compileMapping(readMapping(templateMapping(record, language, statement), file), id)
}

/** The option that states the same. */
const optionOf = (key: StatementKey): string => (key === 'source' ? '--title' : `--${key}`)

/** A file may have been changed on its way: its own word that its data are published opens no way around protection. */
const refuseUnconfirmed = (inFile: Statements, options: Said, file: string): void => {
  const unsaid = publishedKeys.filter((key) => inFile[key] !== undefined && options[key] === undefined)
  if (unsaid.length > 0)
    throw new CommandRefusal('command.template-unconfirmed', { file, lacks: unsaid.map(optionOf).join(', ') }, 1)
}

/** What the file states and what the command line does. Neither overrules the other. */
const together = (inFile: Statements, options: Said, file: string): Statements => {
  const all = statementKeys.flatMap((key) => {
    const [own, other] = [inFile[key], options[key]]
    if (own !== undefined && other !== undefined && own !== other)
      throw new CommandRefusal('command.statement-differs', { file, key: optionOf(key), own, other })
    const said = own ?? other
    return said === undefined ? [] : [[key, said] as const]
  })
  return Object.fromEntries(all)
}

/**
 * A template of a later scheme is not read. One of an earlier scheme is, so long as every header is one that the template
 * still has. Of any scheme, a header that it has not beside one that is gone is a question: a breakdown that was renamed
 * would be read as a total else. A column of one's own, where nothing is gone, is only left out, and said.
 */
const refuseOthers = (template: FoundTemplate, file: string): void => {
  const { record, language, country, version, headers, mark } = template
  const order = compareVersions(version, schemeVersion)
  if (order > 0) throw new CommandRefusal('command.template-later', { file, version, scheme: schemeVersion }, 1)
  const known = templateColumns(record, language, country).flatMap(({ header, field }) => (field ? [header] : []))
  const unknown = headers.filter((header) => header !== '' && header !== mark && !known.includes(header))
  const gone = known.filter((header) => !headers.includes(header))
  const columns = unknown.join(', ')
  if (unknown.length === 0) return
  if (order < 0) {
    const made = `tipstat template ${record} --lang ${language}${country === null ? '' : ` --country ${country}`}`
    throw new CommandRefusal('command.template-earlier', { file, version, scheme: schemeVersion, columns, made }, 1)
  }
  if (gone.length > 0) throw new CommandRefusal('command.template-renamed', { file, columns, gone: gone.join(', ') }, 1)
}

const compareVersions = (a: string, b: string): number => {
  const [first, second] = [a, b].map((text) => text.split('.').map(Number)) as [number[], number[]]
  return first.reduce((order, part, i) => order || part - (second[i] ?? 0), 0)
}
