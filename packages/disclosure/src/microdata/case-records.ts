import { compareText, fieldOf, isFieldName } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'

/** Records of persons, one row a person, as columns of codes of the scheme; `_U` is unknown. Confidential unless said otherwise. */
export interface CaseRecords {
  readonly length: number
  readonly columns: Readonly<Record<string, readonly string[]>>
}

/** What is not known. It matches nothing but itself in a class, and is no value of its own where values are to differ. */
export const unknownCode = '_U'

/** A column as numbers: `of[row]` is the place of its text in `texts`, which are sorted. */
export interface CodedColumn {
  readonly texts: readonly string[]
  readonly of: Uint32Array
}

/** Kinds of fields that name a person or a case, or are in somebody's own words. Nothing makes them fit for a public-use file. */
const neverIn = ['id', 'text', 'path', 'date']

/** Throws `disclosure.direct-identifier` for a column that the scheme says is an identifier, a date, a route or free text. */
export const refuseIdentifier = (name: string): void => {
  if (isFieldName(name) && neverIn.includes(fieldOf(name).kind))
    throw new DisclosureRefusal('disclosure.direct-identifier', { column: name })
}

/**
 * The column of some records. Throws DisclosureRefusal where there is none, where it is as long as no other, and where the
 * scheme says that it is a direct identifier or free text.
 */
export const columnOf = (records: CaseRecords, name: string): readonly string[] => {
  refuseIdentifier(name)
  const column = Object.hasOwn(records.columns, name) ? records.columns[name] : undefined
  if (column === undefined || column.length !== records.length)
    throw new DisclosureRefusal('disclosure.bad-records', { column: name })
  return column
}

/** Codes a column of some records. Throws as `columnOf` does. */
export const codeColumn = (records: CaseRecords, name: string): CodedColumn => {
  const column = columnOf(records, name)
  const seen = new Map<string, number>()
  const found = new Uint32Array(column.length)
  for (let row = 0; row < column.length; row++) {
    const text = column[row] ?? ''
    let number = seen.get(text)
    if (number === undefined) {
      number = seen.size
      seen.set(text, number)
    }
    found[row] = number
  }
  const texts = [...seen.keys()].sort(compareText)
  const place = new Uint32Array(texts.length)
  for (const [i, text] of texts.entries()) place[seen.get(text) ?? 0] = i
  for (let row = 0; row < found.length; row++) found[row] = place[found[row] ?? 0] ?? 0
  return { texts, of: found }
}
