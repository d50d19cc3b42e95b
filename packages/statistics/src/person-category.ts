import { ageContains, parseAge } from '@tipstat/seeds/codes'
import { categoryOf } from './cell.ts'
import type { Breakdown } from './find-table.ts'

/**
 * The category of a cell in shares. Of sex by age: women, girls, men and boys (`F.Y_GE18`, `F.Y0T17`, `M.Y_GE18`,
 * `M.Y0T17`), into which ages that nest are merged; other sex at any age is `_O`; what lacks sex or age is `_U`. An age
 * that straddles 18 is never forced into either and keeps its code (`F.Y15T19`). Of any other breakdown: the codes as
 * they are, and `_U` where one of them is not recorded.
 */
export const personCategory = (codes: readonly string[], by: readonly Breakdown[]): string => {
  const bySexAndAge = by.length === 2 && by.includes('sex') && by.includes('age')
  if (!bySexAndAge) return codes.includes('_U') ? '_U' : categoryOf(codes)
  const [sex = '', age = ''] = [codes[by.indexOf('sex')], codes[by.indexOf('age')]]
  if (sex === '_O') return '_O'
  if (sex === '_U' || age === '_U') return '_U'
  const group = ['Y_GE18', 'Y0T17'].find((each) => ageContains(each, age))
  return `${sex}.${group ?? age}`
}

/**
 * Whether cells of one category are all that it has, where a table may lack codes under which no number is shown: the
 * sum of women of 18 to 24 and 30 or more is not that of women. Categories of other tables than sex by age are one cell.
 */
export const isWholeCategory = (
  category: string,
  cells: readonly (readonly string[])[],
  by: readonly Breakdown[],
): boolean => {
  const bySexAndAge = by.length === 2 && by.includes('sex') && by.includes('age')
  if (!bySexAndAge) return cells.length === 1 && (category !== '_U' || by.length === 1)
  const ages = cells.map((codes) => codes[by.indexOf('age')] ?? '')
  const group = category.split('.')[1]
  if (group !== undefined) return ages.every((age) => age === group) || fills(ages, group)
  const own = cells.filter((codes) => codes[by.indexOf('sex')] === category)
  const anyAge = own.map((codes) => codes[by.indexOf('age')] ?? '')
  const ofKnownSex = ['F', 'M'].every((sex) => cells.some((codes) => codes[by.indexOf('sex')] === sex))
  return anyAge.includes('_U') && fills(anyAge, 'Y_GE0') && (category === '_O' || ofKnownSex)
}

/** Whether bands of age follow each other without a gap from the start to the end of another. */
const fills = (ages: readonly string[], whole: string): boolean => {
  const band = parseAge(whole)
  const bands = ages.flatMap((age) => parseAge(age) ?? []).sort((a, b) => a.low - b.low)
  if (!band || bands[0]?.low !== band.low || bands.at(-1)?.high !== band.high) return false
  return bands.every(({ low }, i) => i === 0 || low === (bands[i - 1]?.high ?? 0) + 1)
}

/** Two age codes of one group of cells that overlap, so that the cells must not be added; undefined where none do. */
export const overlappingAges = (ages: readonly string[]): readonly [string, string] | undefined => {
  const bands = [...new Set(ages)].flatMap((age) => {
    const band = parseAge(age)
    return band ? [{ age, ...band }] : []
  })
  for (const [i, a] of bands.entries()) {
    const b = bands.slice(i + 1).find((each) => each.low <= a.high && a.low <= each.high)
    if (b) return [a.age, b.age]
  }
  return undefined
}
