import type { RecordType } from '@tipstat/scheme'

/** What a mapping says under `published`: all four of them, or none. */
export const publishedKeys = ['published-by', 'published-url', 'published-date', 'published-licence'] as const

/** Dimensions of which something is true, parted by commas. */
export const dimensionKeys = ['exhaustive', 'multiple'] as const

/** What an office states of a whole file, by the names that mappings use: the title of the source is `source`. */
export const statementKeys = [
  'source',
  'coverage',
  'age-moment',
  'controller',
  'basis',
  'retain-until',
  ...publishedKeys,
  ...dimensionKeys,
] as const
export type StatementKey = (typeof statementKeys)[number]

/** Statements as they were filled in; one that was left blank is absent. */
export type Statements = Readonly<Partial<Record<StatementKey, string>>>

/** On what footing records of persons are held. */
export const processingKeys = ['controller', 'basis', 'retain-until'] as const satisfies readonly StatementKey[]

/**
 * Which statements a template of a record type has a cell for: those that every office is asked for, and of the others
 * those that are made beforehand.
 */
export const statementsOfType = (type: RecordType, said: Statements = {}): readonly StatementKey[] => [
  ...asked(type),
  ...[...publishedKeys, ...dimensionKeys].filter((key) => said[key] !== undefined),
]

const asked = (type: RecordType): readonly StatementKey[] => {
  if (type === 'person') return ['source', 'coverage', 'age-moment', ...processingKeys]
  return type === 'count' ? ['source', 'coverage', 'age-moment'] : ['source']
}

/**
 * How a row of statements is known again in any language and wherever it was moved to: the third cell says which it is,
 * the second what is stated.
 */
export const statementMark = (key: StatementKey): string => `tipstat:${key}`

/** The statements that stand in the rows of a sheet. */
export const readStatements = (rows: readonly (readonly string[])[]): Statements => {
  const found = statementKeys.flatMap((key) => {
    const row = rows.find((cells) => cells.some((cell, i) => i > 0 && cell.trim() === statementMark(key)))
    const at = row?.findIndex((cell) => cell.trim() === statementMark(key)) ?? 0
    const said = row?.[at - 1]?.trim() ?? ''
    return said === '' ? [] : [[key, said] as const]
  })
  return Object.fromEntries(found)
}

/** What an office states beside its cells, and what is known of the file that was filled in. */
export interface TemplateStatement {
  /** Title of the source. */
  readonly source?: string
  /** On what footing person records are held. Without it intake refuses them and says what is lacking. */
  readonly processing?: { readonly controller: string; readonly basis: string; readonly retainUntil: string }
  /** Where its owner has published it. What is lacking of it intake names when it reads the mapping. */
  readonly published?: Readonly<Partial<Record<'by' | 'url' | 'date' | 'licence', string>>>
  /** Dimensions whose parts make up the total; and those in which one person may stand in several categories. */
  readonly exhaustive?: readonly string[]
  readonly multiple?: readonly string[]
  /** Whether the data are invented. */
  readonly madeUp?: boolean
  /** The mark of the template as filled, where it was made by another version of the scheme. */
  readonly mark?: string
  readonly coverage?: string
  readonly ageMoment?: string
  /** Country that all records are of. */
  readonly country?: string | null
  /** Headers that the filled file has: of the others only required ones are asked for. Default: all of the template. */
  readonly headers?: readonly string[]
  /** Name of the sheet as filled, where it was renamed. */
  readonly sheet?: string
  /** Encoding of a CSV file that a spreadsheet saved, where it is not UTF-8. */
  readonly encoding?: string
}

/** Statements as a mapping takes them. A footing that is not stated in full is none. */
export const statementOf = (said: Statements): TemplateStatement => {
  const { source, coverage, 'age-moment': ageMoment, controller, basis, 'retain-until': retainUntil } = said
  const isFounded = controller !== undefined && basis !== undefined && retainUntil !== undefined
  return {
    ...(source === undefined ? {} : { source }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(ageMoment === undefined ? {} : { ageMoment }),
    ...(isFounded ? { processing: { controller, basis, retainUntil } } : {}),
    ...publishedOf(said),
    ...(said.exhaustive === undefined ? {} : { exhaustive: partsOf(said.exhaustive) }),
    ...(said.multiple === undefined ? {} : { multiple: partsOf(said.multiple) }),
  }
}

const publishedOf = (said: Statements): Pick<TemplateStatement, 'published'> => {
  const stated = publishedKeys.flatMap((key) => {
    const text = said[key]
    return text === undefined ? [] : [[key.replace('published-', ''), text] as const]
  })
  return stated.length === 0 ? {} : { published: Object.fromEntries(stated) }
}

/** The parts of a text between commas of any script. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,،，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
