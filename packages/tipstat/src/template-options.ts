import type { StatementKey } from '@tipstat/schemas'
import { type Command, Option } from 'commander'
import type { HelpCode } from './messages/help/help-messages.ts'

/** What can be said of a filled template on the command line: what a mapping says of any other file. */
export interface TemplateUse {
  readonly mapping?: string
  readonly source?: string
  readonly title?: string
  readonly coverage?: string
  readonly ageMoment?: string
  readonly controller?: string
  readonly basis?: string
  readonly retainUntil?: string
  readonly publishedBy?: string
  readonly publishedUrl?: string
  readonly publishedDate?: string
  readonly publishedLicence?: string
  readonly exhaustive?: string
  readonly multiple?: string
}

/** The statements among the options, by the names that mappings use. */
export const statedIn = (use: TemplateUse): Readonly<Record<StatementKey, string | undefined>> => ({
  source: use.title,
  coverage: use.coverage,
  'age-moment': use.ageMoment,
  controller: use.controller,
  basis: use.basis,
  'retain-until': use.retainUntil,
  'published-by': use.publishedBy,
  'published-url': use.publishedUrl,
  'published-date': use.publishedDate,
  'published-licence': use.publishedLicence,
  exhaustive: use.exhaustive,
  multiple: use.multiple,
})

/** Declares the statements of an office, for the command that makes templates and for those that read them. */
export const withStatements = (command: Command, t: (text: HelpCode) => string): Command =>
  statements.reduce((all, [flags, text]) => all.addOption(new Option(flags, t(text)).conflicts('mapping')), command)

const statements = [
  ['--title <text>', 'option.title'],
  ['--coverage <text>', 'option.coverage'],
  ['--age-moment <text>', 'option.age-moment'],
  ['--controller <office>', 'option.controller'],
  ['--basis <law>', 'option.basis'],
  ['--retain-until <date>', 'option.retain-until'],
  ['--published-by <owner>', 'option.published-by'],
  ['--published-url <link>', 'option.published-url'],
  ['--published-date <date>', 'option.published-date'],
  ['--published-licence <name>', 'option.published-licence'],
  ['--exhaustive <fields>', 'option.exhaustive'],
  ['--multiple <fields>', 'option.multiple'],
] as const satisfies readonly (readonly [string, HelpCode])[]

/** Declares how a file is read: by a mapping, or as a filled template, which says the rest itself. */
export const withReading = (command: Command, t: (text: HelpCode) => string): Command =>
  withStatements(
    command
      .addOption(new Option('--mapping <file>', t('option.mapping')))
      .addOption(new Option('--source <name>', t('option.source-template')).conflicts('mapping')),
    t,
  )

/** Declares that a template is for programs. It has no mark and no notes: what stands in those can't be said. */
export const codesOption = (description: string): Option =>
  new Option('--codes', description).conflicts([
    'country',
    ...statements.map(([flags]) => new Option(flags).attributeName()),
  ])
