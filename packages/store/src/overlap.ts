import { type Breakdown, fields } from '@tipstat/scheme'
import { type CodeList, lists, parseAge } from '@tipstat/seeds/codes'

/** The code list of a dimension. */
export const listOf = (dimension: Breakdown): CodeList => lists[fields[dimension].list]

/** Whether a person may be under both codes of a dimension: ages in common, or one code above the other in its list. */
export const codesOverlap = (dimension: Breakdown, a: string, b: string): boolean => {
  if (a === b) return true
  if (dimension === 'age') return agesOverlap(a, b)
  const list = listOf(dimension)
  return list.descends(a, b) || list.descends(b, a)
}

const agesOverlap = (a: string, b: string): boolean => {
  const [one, other] = [parseAge(a), parseAge(b)]
  return one !== null && other !== null && one.low <= other.high && other.low <= one.high
}

/** The dimensions in which some two codes of a table overlap. Where there is none, no two of its cells do. */
export const overlappingDimensions = (
  dimensions: readonly Breakdown[],
  codesOf: (dimension: Breakdown) => ReadonlySet<string>,
): readonly Breakdown[] =>
  dimensions.filter((dimension) => {
    const codes = [...codesOf(dimension)]
    return codes.some((a, i) => codes.slice(i + 1).some((b) => codesOverlap(dimension, a, b)))
  })
