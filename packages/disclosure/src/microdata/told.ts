import { codeListOf, fieldOf, isFieldName } from '@tipstat/scheme'
import { unknownCode } from './case-records.ts'

/** Between the codes of a person in a column that may have several. */
export const setSeparator = '|'

/** What a mixed form is made of. */
const mixed: Readonly<Record<string, readonly string[]>> = { MIX_SEXLAB: ['SEX', 'LAB'] }

/**
 * The codes that a value of a column tells of a person: each of its set, and all that they are kinds of. Who was exploited
 * in domestic work was exploited in forced labour, whichever of the two stands there. None where any part is unknown: it
 * may be any of them.
 */
export const toldBy = (column: string, text: string): readonly string[] => {
  const codes = text.split(setSeparator)
  if (codes.includes(unknownCode)) return []
  return [...new Set(codes.flatMap((code) => withAbove(column, code)))]
}

const withAbove = (column: string, code: string): readonly string[] => {
  const above: string[] = [code, ...(column === 'form' ? (mixed[code] ?? []) : [])]
  if (!isFieldName(column) || fieldOf(column).kind === 'age' || fieldOf(column).list === undefined) return above
  const list = codeListOf(column)
  for (let at = code; list.has(at); ) {
    const { parent } = list.get(at)
    if (parent === null || parent === '_T') break
    above.push(parent)
    at = parent
  }
  return above
}
