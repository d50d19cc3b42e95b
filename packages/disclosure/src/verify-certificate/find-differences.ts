import { contextOf, contextOfOthers, thresholdsOf } from './contexts.ts'
import {
  along,
  beyond,
  type Categories,
  codesOf,
  contextsOf,
  type FamilyGrids,
  type Finding,
  type Grid,
  keyOf,
} from './family-grids.ts'
import { isHarmless, leastOutside, type PolicyRules } from './policy-rules.ts'

/** A told total less told parts of it. */
interface Difference {
  readonly whole: Grid
  readonly total: number
  readonly grid: Grid
  /** The dimension of the parts, and which of its categories are taken away. */
  readonly d: number
  readonly less: readonly number[]
  readonly parts: readonly number[]
  readonly count: number
}

/**
 * What a reader gets in one step along one dimension, from a total and one part of it, or all of its parts that are told: a
 * small count, or a row of which one category tells. Whichever tables of the same persons they stand in.
 */
export const findDifferences = (family: FamilyGrids, rules: PolicyRules): readonly Finding[] => {
  const thresholds = thresholdsOf(rules)
  const most = Math.max(...thresholds)
  const found: Finding[] = []
  for (const grid of family.grids.values())
    for (const i of grid.by.keys()) {
      const whole = family.grids.get(keyOf(grid.by.toSpliced(i, 1)))
      const categories = family.dimensions[grid.by[i] ?? -1]
      if (!whole || !categories) continue
      const contexts = contextsOf(family, whole)
      const groups = groupsIn(family, rules)
      for (const difference of differencesAlong(whole, grid, i, categories)) {
        const { count, total, d, less, parts } = difference
        if (count < most) {
          const left = contextsLeft(categories, less)
          const threshold = Math.max(...left.map((bits) => thresholds[(contexts[total] ?? 0) | bits] ?? 0))
          if (count < threshold)
            found.push({
              kind: 'difference',
              cells: codesOf(family, whole, total, new Map([[d, beyond(categories, less)]])),
              spread: threshold - 1,
              isTold: true,
              file: grid.file,
              line: grid.line[parts[0] ?? 0] ?? 0,
            })
        }
        if (count > 1) found.push(...groups(difference))
      }
    }
  return found
}

function* differencesAlong(whole: Grid, grid: Grid, i: number, { isMultiple }: Categories): Generator<Difference> {
  const { d, size, stride, first } = along(grid, i)
  for (let total = 0; total < whole.value.length; total++) {
    if (whole.isTold[total] !== 1) continue
    const all = whole.value[total] ?? 0
    const row = first(total)
    const less: number[] = []
    let rest = all
    for (let c = 0; c < size; c++) {
      const part = row + c * stride
      if (grid.isTold[part] !== 1) continue
      const count = all - (grid.value[part] ?? 0)
      less.push(c)
      rest -= grid.value[part] ?? 0
      if (count > 0) yield { whole, total, grid, d, less: [c], parts: [part], count }
    }
    if (!isMultiple && less.length > 1 && rest > 0)
      yield { whole, total, grid, d, less, parts: less.map((c) => row + c * stride), count: rest }
  }
}

/** The contexts of what is left, the strictest of which counts. Of who is not in one category of several only that is known. */
const contextsLeft = (categories: Categories, less: readonly number[]): readonly number[] => {
  const { name, isMultiple, finest } = categories
  const left = isMultiple ? [] : beyond({ ...categories, finest }, less)
  return left.length > 0 ? [...new Set(left.map((code) => contextOf(name, code)))] : [contextOfOthers(name)]
}

/** Of the persons of a difference, by each sensitive dimension, the category that tells, where any category of them is told. */
const groupsIn = ({ dimensions, grids, ...family }: FamilyGrids, rules: PolicyRules) => {
  const sensitive = dimensions.flatMap(({ name }, s) => (rules.sensitive.includes(name) ? [s] : []))
  const over = ({ by }: Grid, s: number) => {
    const beside = [...by, s].sort((a, b) => a - b)
    const grid = grids.get(keyOf(beside))
    return grid && { grid, ...along(grid, beside.indexOf(s)) }
  }
  const known = new Map<Grid, ReadonlyMap<number, ReturnType<typeof over>>>()
  const overEach = (grid: Grid) => {
    const found = known.get(grid) ?? new Map(sensitive.map((s) => [s, grid.by.includes(s) ? undefined : over(grid, s)]))
    known.set(grid, found)
    return found
  }
  return ({ whole, total, grid, d, less, parts, count }: Difference): readonly Finding[] =>
    sensitive.flatMap((s): readonly Finding[] => {
      const [categories, from, of] = [dimensions[s], overEach(whole).get(s), overEach(grid).get(s)]
      if (s === d || !categories || !from || !of) return []
      const needs = leastOutside(count, rules)
      const outsideOf = (c: number): number => {
        let persons = from.grid.value[from.first(total) + c * from.stride] ?? 0
        for (const part of parts) persons -= of.grid.value[of.first(part) + c * of.stride] ?? 0
        return count - persons
      }
      const isTold = (c: number): boolean =>
        from.grid.isTold[from.first(total) + c * from.stride] === 1 &&
        parts.every((part) => of.grid.isTold[of.first(part) + c * of.stride] === 1)
      const holders = categories.codes.flatMap((code, c) => {
        const outside = outsideOf(c)
        return outside >= 0 && outside < needs && !isHarmless(code) ? [{ c, code, outside }] : []
      })
      if (holders.length === 0 || !categories.codes.some((_, c) => isTold(c))) return []
      const left = beyond(dimensions[d] as Categories, less)
      const view = { ...family, dimensions, grids }
      return holders.flatMap(({ c, code, outside }) => {
        const others = beyond(categories, [c])
        if (categories.isComplete && others.length === 0) return []
        const about = {
          kind: 'difference',
          spread: needs - outside,
          isTold: true,
          file: of.grid.file,
          line: of.grid.line[of.first(parts[0] ?? 0) + c * of.stride] ?? 0,
        } as const
        return [[code], others].map((codes) => ({
          ...about,
          cells: codesOf(
            view,
            whole,
            total,
            new Map([
              [d, left],
              [s, codes],
            ]),
          ),
        }))
      })
    })
}
