import type { Params } from '@tipstat/language'
import { codeListOf } from '../code-lists.ts'
import { type FieldName, fieldOf } from '../fields.ts'
import { isCodedKind } from '../record-types.ts'

/** Most codes that a sentence names. */
const mostNamed = 24

/** All codes of a field, where they are few enough to be named in a sentence; none of a longer list. */
export const shortCodes = (field: FieldName): readonly string[] => {
  const { codes } = codeListOf(field)
  return codes.length <= mostNamed ? codes : []
}

/** What a field wants, for the words of a text that it can't take: its kind (`decimal`, `date`, ...), and its codes where they are few. */
export const wantedIn = (field: FieldName): Params => {
  const { kind } = fieldOf(field)
  const codes = isCodedKind(kind) ? shortCodes(field) : []
  return { kind, ...(codes.length > 0 ? { codes: codes.join(', ') } : {}) }
}
