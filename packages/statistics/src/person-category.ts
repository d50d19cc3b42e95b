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
