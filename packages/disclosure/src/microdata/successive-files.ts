import { DisclosureRefusal } from '../refusal.ts'
import { type Anonymity, anonymity } from './anonymity.ts'
import { type CaseRecords, columnOf } from './case-records.ts'
import { type Diversity, diversity } from './diversity.ts'

/** A public-use file, and which person each of its rows is: known to the owner alone, never part of the file. */
export interface PersonsOfFile {
  readonly records: CaseRecords
  readonly keys: readonly string[]
  readonly sensitive?: readonly string[]
  /** Keyed hash, or any name, of the person of each row. */
  readonly person: readonly string[]
}

/** What several files together leave of some persons. */
export interface Together {
  readonly anonymity: Anonymity
  readonly diversity: readonly Diversity[]
}

/**
 * What public-use files, the earliest first, leave to somebody who holds all of them. Who knows of a person in which of them
 * she is meets her classes in these (composition attack, Ganta et al. 2008); who knows that she is new, or gone, is left
 * with those who came or went (Xiao and Tao 2007). So persons count as alike only if they are so in every file, one in
 * which they are not standing as a class of its own; what is sensitive is as it stands in the last file that has it of her.
 * Each file may well hold k and l alone, and not together. `last`: of the persons of the last file; `gone`: of those who
 * are in earlier ones only. Throws DisclosureRefusal where a person stands in a file twice, where persons and rows differ in
 * number, or a column is missing.
 */
export const successiveFiles = (
  files: readonly PersonsOfFile[],
  { k }: { readonly k: number },
): { readonly last: Together; readonly gone: Together } => {
  const placed = files.map((file) => ({ ...file, rows: rowsOf(file) }))
  const persons = [...new Set(files.flatMap(({ person }) => person))]
  const isLast = (person: string) => placed.at(-1)?.rows.has(person) === true
  return {
    last: together(placed, persons.filter(isLast), k),
    gone: together(
      placed,
      persons.filter((person) => !isLast(person)),
      k,
    ),
  }
}

/** No code is empty. */
const absent = ''

type Placed = PersonsOfFile & { readonly rows: ReadonlyMap<string, number> }

const together = (files: readonly Placed[], persons: readonly string[], k: number): Together => {
  const keys = Object.fromEntries(
    files.flatMap((file, i) => file.keys.map((name) => [`${i} ${name}`, inFile(file, name, persons)] as const)),
  )
  const sensitive = [...new Set(files.flatMap((file) => file.sensitive ?? []))]
  return {
    anonymity: anonymity({ length: persons.length, columns: keys }, Object.keys(keys), k),
    diversity: sensitive.flatMap((name) => diversityOf(files, persons, keys, name)),
  }
}

const inFile = ({ records, rows }: Placed, name: string, persons: readonly string[]): readonly string[] => {
  const column = columnOf(records, name)
  return persons.map((person) => column[rows.get(person) ?? -1] ?? absent)
}

/** Of those of whom some file tells it. Classes are of them, or of others, as a whole. */
const diversityOf = (
  files: readonly Placed[],
  persons: readonly string[],
  keys: Readonly<Record<string, readonly string[]>>,
  name: string,
): readonly Diversity[] => {
  const told = files.filter(({ sensitive = [] }) => sensitive.includes(name)).map((file) => inFile(file, name, persons))
  const last = persons.map((_, i) => told.findLast((column) => column[i] !== absent)?.[i] ?? absent)
  const those = last.flatMap((value, i) => (value === absent ? [] : [i]))
  if (those.length === 0) return []
  const pick = (column: readonly string[]) => those.map((i) => column[i] ?? absent)
  const columns = Object.fromEntries(Object.entries(keys).map(([key, column]) => [key, pick(column)]))
  return [diversity({ length: those.length, columns: { ...columns, [name]: pick(last) } }, Object.keys(columns), name)]
}

const rowsOf = ({ records, person }: PersonsOfFile): ReadonlyMap<string, number> => {
  const rows = new Map(person.map((each, row) => [each, row]))
  if (rows.size !== records.length || person.length !== records.length)
    throw new DisclosureRefusal('disclosure.bad-records', { column: 'person' })
  return rows
}
