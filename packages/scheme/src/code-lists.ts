import { type CodeList, lists, parseAge } from '@tipstat/seeds/codes'
import { type FieldName, fieldOf } from './fields.ts'

/** The code list of a coded field. Throws RangeError for a field that has none. */
export const codeListOf = (name: FieldName): CodeList => {
  const { list } = fieldOf(name)
  const found = list === undefined ? undefined : (lists as Readonly<Record<string, CodeList>>)[list]
  if (!found) throw new RangeError(`${name} has no code list`)
  return found
}

/** Whether a text is a code of a field; ages follow a grammar rather than a list. */
export const isCode = (name: FieldName, code: string): boolean =>
  codeListOf(name).has(code) || (fieldOf(name).kind === 'age' && parseAge(code) !== null)
