import type { StatementKey } from '@tipstat/schemas'
import { type Command, Option } from 'commander'

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
export const withStatements = (command: Command): Command =>
  statements.reduce(
    (all, [flags, description]) => all.addOption(new Option(flags, description).conflicts('mapping')),
    command,
  )

const statements = [
  ['--title <text>', 'of a template: title of the source, as it stands under figures'],
  ['--coverage <text>', 'of a template: what the data cover'],
  ['--age-moment <text>', 'of a template: moment to which ages refer'],
  ['--controller <office>', 'of a template of persons: who answers for the data'],
  ['--basis <law>', 'of a template of persons: legal basis of the processing'],
  ['--retain-until <date>', 'of a template of persons: last day on which they may be kept, 2031-12-31'],
  ['--published-by <owner>', 'of a template: who has published the data; with the three that follow'],
  ['--published-url <link>', 'of a template: where'],
  ['--published-date <date>', 'of a template: on which day, 2025-03-31'],
  ['--published-licence <name>', 'of a template: under which licence'],
  ['--exhaustive <fields>', 'of a template: dimensions whose parts make up the total, with commas: sex,age'],
  ['--multiple <fields>', 'of a template: dimensions in which one person may stand in several categories'],
] as const

/** Declares how a file is read: by a mapping, or as a filled template, which says the rest itself. */
export const withReading = (command: Command): Command =>
  withStatements(
    command
      .addOption(
        new Option('--mapping <file>', 'the mapping that says what each column means; a filled template needs none'),
      )
      .addOption(
        new Option(
          '--source <name>',
          'of a template: name of its source; country and record, such as ken-count, where absent',
        ).conflicts('mapping'),
      ),
  )

/** Declares that a template is for programs. It has no mark and no notes: what stands in those can't be said. */
export const withCodes = new Option('--codes', 'for programs: short names and codes, as CSV').conflicts([
  'country',
  ...statements.map(([flags]) => new Option(flags).attributeName()),
])
