import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileMapping, entryTrouble, type Plan, readMapping } from '@tipstat/intake'
import { languages } from '@tipstat/language'
import { statementKeys } from '@tipstat/schemas'
import { type Breakdown, breakdowns } from '@tipstat/scheme'
import { parse } from 'yaml'
import { z } from 'zod'
import { CommandRefusal } from './refusal.ts'
import { refuseStrayElsewhere } from './refuse-stray-elsewhere.ts'

const breakdown = z.enum(breakdowns)
const table = z.union([
  z.strictObject({ source: z.string(), all: z.literal('true') }),
  z.strictObject({
    source: z.string(),
    stage: z.string(),
    unit: z.string().optional(),
    by: z.array(z.array(breakdown)),
    ages: z.array(z.string()).optional(),
  }),
])
/** ISO 3166-1 alpha-3 or UN M49: an area, too, becomes part of a folder's name. */
const area = z.string().regex(/^(?:[A-Z]{3}|\d{3})$/)
const report = z.union([
  z.strictObject({ level: z.enum(['national', 'regional']), area, release: z.string() }),
  z.strictObject({ level: z.literal('global'), release: z.string() }),
])
/** Names that become folders: nothing in them can climb out. */
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** A file of the inbox: with the mapping that reads it; or a filled template, which needs none. */
const inboxEntry = z
  .strictObject({
    file: z.string().regex(/^[^/\\]+$/),
    mapping: name.optional(),
    replaces: z.string().min(1).optional(),
    source: z.string().min(1).optional(),
    states: z.partialRecord(z.enum(statementKeys), z.string().min(1)).optional(),
  })
  // A mapping names the source, and states the rest itself.
  .refine(({ mapping, source, states }) => mapping === undefined || (source === undefined && states === undefined))

/** A text of one line, for people. */
const line = z.string().min(1).max(500)

/** Exact data for one recipient, encrypted to the recipient's key. */
const transmission = z.strictObject({
  to: line,
  key: z.string().min(1),
  basis: line,
  purpose: line,
  expires: z.iso.date(),
  // Read as text, like all of the file; to an editor it is a number.
  threshold: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .meta({ type: ['string', 'integer'], minimum: 1, maximum: 9999 })
    .optional(),
  tables: z.array(table),
})

/** Ways to protect a release. */
const policyNames = ['already-public', 'round-5', 'national-annual', 'justice', 'regional', 'interactive'] as const

/** How policy `interactive` protects: the first where none is named. */
const methods = ['rounding', 'cell-key'] as const

/** Who stands for a release, by role and never by name; and which tables they looked at. */
const approval = z.strictObject({
  drafted: line,
  checked: line,
  approved: line,
  tables: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  embargo: z.iso.date().optional(),
})

const release = z.strictObject({
  policy: z.enum(policyNames),
  method: z.enum(methods).optional(),
  approval: approval.optional(),
  /** Why it may be seen which numbers have been revised by a few persons: those of the digest, and no others. */
  revisions: z.array(z.strictObject({ why: line, numbers: z.string().regex(/^[0-9a-f]{64}$/) })).default([]),
  tables: z.array(table),
})

/** A number, read as text like all of the file; to an editor it is a number. */
const digits = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern)
    .meta({ type: ['string', 'integer'] })

/** A count that was printed elsewhere, of areas, years and codes together; `revised`: the data have changed since. */
const elsewhere = z.strictObject({
  where: line,
  source: z.string(),
  stage: z.string(),
  unit: z.string().optional(),
  count: digits(/^(?:0|[1-9]\d{0,14})$/),
  areas: z.array(z.string().min(1)).min(1),
  years: z.array(digits(/^[12]\d{3}(?:-[12]\d{3})?$/)).min(1),
  codes: z.partialRecord(breakdown, z.array(z.string().min(1)).min(1)).default({}),
  revised: z.literal('true').optional(),
})

/** A number in the text of the file; to an editor it is a number. */
const numberText = (form: RegExp, meta: Readonly<Record<string, unknown>>) =>
  z
    .string()
    .regex(form)
    .meta({ type: ['string', 'number'], ...meta })

/** A share from 0 to 1. */
const share = numberText(/^(?:0(?:\.\d{1,6})?|1(?:\.0+)?)$/, { minimum: 0, maximum: 1 })
const year = numberText(/^\d{4}$/, { minimum: 1000, maximum: 9999 })

/** A public-use file: records of persons, coarsened until each is one of k. */
const publicUse = z.strictObject({
  source: z.string().min(1),
  stage: z.string().min(1),
  years: z.tuple([year, year]).optional(),
  keys: z.array(z.string().min(1)).min(1),
  coarsest: z.record(z.string(), z.string()).default({}),
  sensitive: z.array(z.string().min(1)).default([]),
  // Whoever is one of two knows the other.
  k: numberText(/^(?:[3-9]|[1-9]\d{1,3})$/, { minimum: 3, maximum: 9999 }).default('5'),
  l: numberText(/^[1-9]\d?$/, { minimum: 1, maximum: 99 }).default('2'),
  largestShare: share.default('0.9'),
  suppressAtMost: share.default('0.02'),
  approval: approval
    .omit({ tables: true })
    .extend({
      records: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    })
    .optional(),
  decision: z.strictObject({ owner: line, date: z.iso.date() }).optional(),
})

const projectSchema = z.strictObject({
  office: z.string().min(1),
  inbox: z.array(inboxEntry),
  releases: z.record(name, release).default({}),
  elsewhere: z.array(elsewhere).default([]),
  transmissions: z.record(name, transmission).default({}),
  publicUse: z.record(name, publicUse).default({}),
  reports: z.array(report).default([]),
  languages: z.array(z.enum(languages)).default(['en']),
})

/** What `tipstat.yaml` says: which files there are, what is released how, and which reports are made. */
export type ProjectConfig = z.infer<typeof projectSchema>
export type InboxEntry = z.infer<typeof inboxEntry>
export type ElsewhereConfig = z.infer<typeof elsewhere>
export type ReleaseConfig = z.infer<typeof release>
export type ReportConfig = z.infer<typeof report>
export type TransmissionConfig = z.infer<typeof transmission>
export type TableConfig = z.infer<typeof table>
export type PublicUseConfig = z.infer<typeof publicUse>

/** JSON Schema (2020-12) of `tipstat.yaml`, for editors that check YAML as it is written. */
export const projectJsonSchema = (): object => z.toJSONSchema(projectSchema, { io: 'input' })

/** A project folder, opened: its configuration, and where what it makes goes. */
export interface Project {
  readonly folder: string
  /** Receipts, store, releases and reports are written below it; the project's own folder where none is named. */
  readonly out: string
  readonly config: ProjectConfig
}

/** Opens a project folder. Throws CommandRefusal where `tipstat.yaml` is missing or says what it can't. */
export const openProject = async (folder: string, options: { readonly out?: string } = {}): Promise<Project> => {
  const path = join(folder, 'tipstat.yaml')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandRefusal('command.no-project', { folder })
  })
  const said = yamlOf(text, path)
  const result = projectSchema.safeParse(said)
  if (!result.success) {
    const trouble = entryTrouble(result.error, said, projectJsonSchema())
    throw new CommandRefusal('command.bad-project', { file: path, ...trouble })
  }
  refuseOtherMethod(result.data)
  refuseStrayElsewhere(result.data, path)
  return { folder, out: options.out ?? folder, config: result.data }
}

/** A method beside a policy that has none would be taken for done. */
const refuseOtherMethod = ({ releases }: ProjectConfig): void => {
  for (const [name, { policy, method }] of Object.entries(releases))
    if (method !== undefined && policy !== 'interactive')
      throw new CommandRefusal('command.other-method', { name, method, policy })
}

const yamlOf = (text: string, file: string): unknown => {
  try {
    return parse(text, { schema: 'failsafe', maxAliasCount: 20 })
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new CommandRefusal('command.bad-project', { file, entry: '(top)', reason })
  }
}

/** Reads and compiles one mapping of a project. */
export const projectPlan = (project: Project, mapping: string): Promise<Plan> =>
  planFrom(join(project.folder, 'mappings', `${mapping}.yaml`), mapping)

/** Letters and digits of any script, `.`, `_` and `-`: the id of a source becomes part of file names. */
const sourceName = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u

/** Throws `command.bad-source-name` for what can't name a source. */
export const checkSourceName = (name: string): void => {
  if (!sourceName.test(name)) throw new CommandRefusal('command.bad-source-name', { name })
}

/** Reads and compiles a mapping file; its id names the source from now on. */
export const planFrom = async (path: string, id: string): Promise<Plan> => {
  if (!sourceName.test(id)) throw new CommandRefusal('command.bad-mapping-name', { name: id })
  const yaml = await readFile(path, 'utf8').catch(() => {
    throw new CommandRefusal('command.no-mapping', { file: path })
  })
  return compileMapping(readMapping(yaml, path), id)
}

/** Breakdown names of `--by sex,age`. */
export const breakdownsOf = (text: string): readonly Breakdown[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const found = breakdowns.find((known) => known === each)
      if (!found) throw new CommandRefusal('command.unknown-breakdown', { name: each, known: breakdowns.join(', ') })
      return found
    })
