import { type FieldKind, fieldOf, type Shape, shapes } from '@tipstat/scheme'
import { identifierKinds, normaliseHeader } from '@tipstat/seeds/vocabulary'
import { columnLetter } from './column-letter.ts'
import { dateForms } from './date-forms.ts'
import type { Grid } from './grid.ts'
import { nearHeaders } from './near-headers.ts'
import { isOwnColumn } from './own-columns.ts'
import type { Plan } from './plan.ts'
import { IntakeRefusal } from './refusal.ts'

/** A column of the file as the rules see it (subject `column`). */
export interface ColumnFact {
  /** Position in the grid; -1 for a column that the plan needs and the file lacks. */
  readonly index: number
  readonly letter: string
  readonly header: string
  /** `withheld`: mapped, but free text by its header, so that it is not loaded. */
  readonly role: 'mapped' | 'ignored' | 'unmapped' | 'missing' | 'withheld'
  /** Kind of direct identifier that the header looks like; empty for none. */
  readonly identifier: string
  readonly identifierSeverity: string
  /** Kind of identifier that the cells look like (person records only); empty for none. */
  readonly pattern: string
  /** Of a column of dates or years that are written in several ways, the ways (`dateForms`); empty where in one. */
  readonly dateForms: string
  /** Of a missing column, the header of the unmapped one that it most likely is; empty for none. */
  readonly near: string
}

/** The header of a grid: where it stands, and its columns. */
export interface HeaderFound {
  /** Index of the header's record in the grid. */
  readonly at: number
  /** Records before it. */
  readonly leadRows: number
  readonly columns: readonly ColumnFact[]
}

/** Finds the header where the plan says, else the first record that holds most of the plan's headers. */
export const findHeader = (grid: Grid, plan: Plan): HeaderFound => {
  const at = headerAt(grid, plan)
  const header = at < 0 ? [] : (grid.rows[at] ?? [])
  const textsOf = (index: number) => grid.rows.slice(at + 1).map((row) => row[index] ?? '')
  return { at, leadRows: Math.max(at, 0), columns: columnFacts(header, plan, textsOf) }
}

/** Index of the header's record in the grid; -1 where the plan names a row that is not there. */
export const headerAt = (grid: Grid, plan: Plan): number =>
  plan.header === null ? bestHeader(grid, headersOf(plan)) : grid.row.indexOf(plan.header)

/** The texts of a column, each at least once: what is judged is whether any of them looks like an identifier. */
export type TextsOf = (index: number) => Iterable<string>

/**
 * The columns of a file by their headers, and those that the plan needs and the file lacks. Throws
 * `intake.repeated-header` where several columns bear a name that the plan speaks of: none of them is the one meant.
 */
export const columnFacts = (headers: readonly string[], plan: Plan, textsOf: TextsOf): readonly ColumnFact[] => {
  const wanted = headersOf(plan)
  const header = headers.map((cell) => cell.trim())
  refuseRepeated(header, wanted)
  const present = header.map((text, index) => columnFact(text, index, wanted, plan, textsOf))
  const missing = [...wanted].filter((text) => !header.includes(text))
  const strangers = present.filter((column) => column.role === 'unmapped' && column.identifier === '')
  const near = missing.length > 0 ? nearHeaders(missing, strangers, plan, textsOf) : new Map<string, string>()
  return [...present, ...missing.map((text) => missingFact(text, near.get(text) ?? ''))]
}

const refuseRepeated = (header: readonly string[], wanted: ReadonlySet<string>): void => {
  const repeated = header.find((text, index) => wanted.has(text) && header.indexOf(text) < index)
  if (repeated === undefined) return
  const letters = header.flatMap((text, index) => (text === repeated ? [columnLetter(index)] : []))
  throw new IntakeRefusal('intake.repeated-header', { header: repeated, columns: letters.join(', ') })
}

/** Headers that the plan speaks of. */
export const headersOf = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...plan.columns.flatMap((column) => [column.header, ...column.when.map((each) => each.header)]),
    ...plan.values.map((column) => column.header),
    ...plan.cases.map(({ header }) => header),
    ...(plan.leftOut ?? []).map(({ header }) => header),
    ...(Array.isArray(plan.slices) ? plan.slices : []),
    ...plan.sets.flatMap((one) => one.when.map((each) => each.header)),
  ])

/** Looks in the first 30 records; ties go to the earlier one. */
const bestHeader = (grid: Grid, wanted: ReadonlySet<string>): number => {
  const scores = grid.rows
    .slice(0, 30)
    .map((row) => new Set(row.map((cell) => cell.trim()).filter((cell) => wanted.has(cell))).size)
  const best = Math.max(0, ...scores)
  return best === 0 ? 0 : scores.indexOf(best)
}

const columnFact = (
  header: string,
  index: number,
  wanted: ReadonlySet<string>,
  plan: Plan,
  textsOf: TextsOf,
): ColumnFact => {
  if (isOwnColumn(header) && !wanted.has(header)) return ownFact(header, index)
  const isHarmless = isOnlyNumbers(header, index, plan, textsOf) || isTablePosition(header, index, plan, textsOf)
  const { kind, severity } = isHarmless ? none : identifierOf(header)
  return {
    index,
    letter: columnLetter(index),
    header,
    role: roleOf(header, kind, wanted, plan),
    identifier: kind,
    identifierSeverity: severity,
    pattern: plan.series.record === 'person' ? patternOf(textsOf(index)) : '',
    dateForms: holdsDates(header, plan) ? dateForms(textsOf(index)).join(', ') : '',
    near: '',
  }
}

const roleOf = (header: string, kind: string, wanted: ReadonlySet<string>, plan: Plan): ColumnFact['role'] => {
  if (wanted.has(header)) return isFreeText(header, kind, plan) ? 'withheld' : 'mapped'
  return header === '' || plan.ignore.includes(header) ? 'ignored' : 'unmapped'
}

/** A column that looks like free text or an exact time, and would be loaded as it stands rather than as codes. */
const isFreeText = (header: string, kind: string, plan: Plan): boolean =>
  (kind === 'free_text' || kind === 'exact_time') &&
  plan.columns.some((column) => column.header === header && (column.field === 'note' || column.field === 'law'))

/** `Nombre` is a name in Spanish and a number in French: mapped to numbers, and without a letter in it, it holds no names. */
const isOnlyNumbers = (header: string, index: number, plan: Plan, textsOf: TextsOf): boolean =>
  plan.values.some((column) => column.header === header) &&
  identifierOf(header).kind === 'name' &&
  [...textsOf(index)].every((text) => {
    const cell = text.trim()
    return Object.hasOwn(plan.blanks, cell) || !/\p{L}/u.test(cell)
  })

/**
 * Coordinates of a place are two numbers. `33.58.1` in such a column is the position of a series in a table of many
 * dimensions, as statistical offices publish it; in records of persons it is not asked what it might be.
 */
const isTablePosition = (header: string, index: number, { series }: Plan, textsOf: TextsOf): boolean => {
  if (series.record === 'person' || !/^coordinates?$/.test(normaliseHeader(header))) return false
  const texts = [...textsOf(index)].filter((text) => text.trim() !== '')
  return texts.length > 0 && texts.every((text) => /^\d{1,4}(?:\.\d{1,4}){2,12}$/.test(text.trim()))
}

const ownFact = (header: string, index: number): ColumnFact => ({
  ...missingFact(header, ''),
  index,
  letter: columnLetter(index),
  role: 'ignored',
})

const missingFact = (header: string, near: string): ColumnFact => ({
  index: -1,
  letter: '',
  header,
  role: 'missing',
  identifier: '',
  identifierSeverity: '',
  pattern: '',
  dateForms: '',
  near,
})

/** Kinds of fields whose cells may hold dates. */
const ofDates: ReadonlySet<FieldKind> = new Set(['year', 'date'])

const holdsDates = (header: string, plan: Plan): boolean =>
  plan.columns.some((column) => column.header === header && ofDates.has(fieldOf(column.field).kind))

const none = { kind: '', severity: '' }

/** Chinese hints have no word boundaries and are looked for anywhere; others as whole words. */
const identifierOf = (header: string): { readonly kind: string; readonly severity: string } => {
  const words = normaliseHeader(header)
  const padded = ` ${words} `
  const hit = identifierKinds.find(
    ({ hints, wholeHeaderOnly }) =>
      wholeHeaderOnly.includes(words) ||
      hints.some((hint) => (/\p{Script=Han}/u.test(hint) ? words.includes(hint) : padded.includes(` ${hint} `))),
  )
  return hit ?? none
}

const patterns: readonly Shape[] = ['e-mail', 'phone', 'url', 'iban', 'coordinates']

const patternOf = (texts: Iterable<string>): string => {
  const found = new Set<Shape>()
  for (const text of texts) {
    const start = text.slice(0, 2000)
    for (const shape of patterns) if (!found.has(shape) && shapes[shape].test(start)) found.add(shape)
  }
  return patterns.find((shape) => found.has(shape)) ?? ''
}
