import type { CaseRecords } from '../microdata/case-records.ts'

/** Records with the person of each. */
export interface RecordsOfPersons {
  readonly records: CaseRecords
  /** Keyed hash, or any name, of the person of each row. */
  readonly person: readonly string[]
}

/** One record a person. */
export interface OnePerPerson extends RecordsOfPersons {
  /** Persons who stood in several records that differ: nobody knows which is hers, and she is left out. */
  readonly unclear: number
}

/**
 * Each person once: k is of persons, and one who stands in several records would hide herself. Records of one person that
 * are alike are one; those of a person whose records differ are left out.
 */
export const onePerPerson = ({ records, person }: RecordsOfPersons): OnePerPerson => {
  const names = Object.keys(records.columns)
  const textOf = (row: number) => JSON.stringify(names.map((name) => records.columns[name]?.[row]))
  const first = new Map<string, number>()
  const unclear = new Set<string>()
  for (const [row, each] of person.entries()) {
    const before = first.get(each)
    if (before === undefined) first.set(each, row)
    else if (textOf(before) !== textOf(row)) unclear.add(each)
  }
  const rows = [...first].flatMap(([each, row]) => (unclear.has(each) ? [] : [row]))
  return { ...pickRows({ records, person }, rows), unclear: unclear.size }
}

/** Some rows of records, in that order. */
export const pickRows = ({ records, person }: RecordsOfPersons, rows: ArrayLike<number>): RecordsOfPersons => {
  const pick = (column: readonly string[]) => Array.from(rows, (row) => column[row] ?? '')
  const columns = Object.entries(records.columns).map(([name, column]) => [name, pick(column)] as const)
  return { records: { length: rows.length, columns: Object.fromEntries(columns) }, person: pick(person) }
}
