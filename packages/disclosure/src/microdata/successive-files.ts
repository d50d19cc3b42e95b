import { DisclosureRefusal } from '../refusal.ts'
import { type Anonymity, anonymity } from './anonymity.ts'
import { type CaseRecords, columnOf } from './case-records.ts'
import { type Diversity, diversity } from './diversity.ts'

/** A public-use file, and which person each of its rows is: known to the owner alone, never part of the file. */
export interface PersonsOfFile {
  readonly records: CaseRecords
  /** Keyed hash, or any name, of the person of each row. */
  readonly person: readonly string[]
}

/** What two files together leave. */
export interface TwoFiles {
  readonly anonymity: Anonymity
  readonly diversity: readonly Diversity[]
}

/**
 * What two public-use files leave to somebody who holds both. Who knows of a person that she is in both meets her class in
 * the one with her class in the other (composition attack, Ganta et al. 2008); who knows that she is new, or gone, is
 * left with those who came or went (Xiao and Tao 2007). So persons count as alike only if they are so in either file, one
 * in which they are not standing as a class of its own; what is sensitive is as it stands in the last file that has her.
 * Each file may well hold k and l alone, and not together. Throws DisclosureRefusal where a person stands in a file twice,
 * where persons and rows differ in number, or a column is missing.
 */
export const successiveFiles = (
  first: PersonsOfFile,
  second: PersonsOfFile,
  options: { readonly keys: readonly string[]; readonly sensitive?: readonly string[]; readonly k: number },
): TwoFiles => {
  const { keys, sensitive = [], k } = options
  const [before, after] = [rowsOf(first), rowsOf(second)]
  const persons = [...new Set([...first.person, ...second.person])]
  const inFile = (file: PersonsOfFile, rows: ReadonlyMap<string, number>, name: string) => {
    const column = columnOf(file.records, name)
    return persons.map((person) => column[rows.get(person) ?? -1] ?? absent)
  }
  const alike = keys.flatMap((name) => [
    [`first ${name}`, inFile(first, before, name)] as const,
    [`second ${name}`, inFile(second, after, name)] as const,
  ])
  const told = sensitive.map((name) => {
    const [old, last] = [inFile(first, before, name), inFile(second, after, name)]
    return [`last ${name}`, last.map((value, i) => (value === absent ? (old[i] ?? absent) : value))] as const
  })
  const joined = { length: persons.length, columns: Object.fromEntries([...alike, ...told]) }
  const names = alike.map(([name]) => name)
  return {
    anonymity: anonymity(joined, names, k),
    diversity: sensitive.map((name) => ({ ...diversity(joined, names, `last ${name}`), sensitive: name })),
  }
}

/** No code is empty. */
const absent = ''

const rowsOf = ({ records, person }: PersonsOfFile): ReadonlyMap<string, number> => {
  const rows = new Map(person.map((each, row) => [each, row]))
  if (rows.size !== records.length || person.length !== records.length)
    throw new DisclosureRefusal('disclosure.bad-records', { column: 'person' })
  return rows
}
