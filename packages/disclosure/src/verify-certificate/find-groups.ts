import { along, beyond, codesOf, type FamilyGrids, type Finding, type Grid, keyOf } from './family-grids.ts'
import { isHarmless, leastOutside, type PolicyRules } from './policy-rules.ts'

/** A category that holds all of a row, all but one, or more than the share. */
export interface Holder {
  readonly grid: Grid
  readonly cell: number
  /** The cells of its row: `row`, and every `stride` from there. */
  readonly row: number
  readonly stride: number
  readonly size: number
  /** How many of the row are in others. */
  readonly outside: number
}

/**
 * Rows of more than one person, by the categories of a sensitive dimension, of which one category tells. That category and all
 * others together must be uncertain: that enough persons are outside of it has to be possible.
 */
export const findGroups = (
  family: FamilyGrids,
  rules: PolicyRules,
): { readonly findings: readonly Finding[]; readonly holders: readonly Holder[] } => {
  const findings: Finding[] = []
  const holders: Holder[] = []
  for (const grid of family.grids.values())
    for (const [i, dimension] of grid.by.entries()) {
      const categories = family.dimensions[dimension]
      const whole = family.grids.get(keyOf(grid.by.toSpliced(i, 1)))
      if (!categories || !whole || !rules.sensitive.includes(categories.name)) continue
      const { size, stride, first } = along(grid, i)
      for (let total = 0; total < whole.value.length; total++) {
        const persons = whole.value[total] ?? 0
        if (!(persons > 1)) continue
        const needs = leastOutside(persons, rules)
        const row = first(total)
        for (let c = 0; c < size; c++) {
          const cell = row + c * stride
          const outside = persons - (grid.value[cell] ?? Number.NaN)
          if (!(outside >= 0 && outside < needs) || isHarmless(categories.codes[c] ?? '')) continue
          const others = beyond(categories, [c])
          if (categories.isComplete && others.length === 0) continue
          holders.push({ grid, cell, row, stride, size, outside })
          const about = {
            kind: 'group',
            spread: needs - outside,
            isTold: grid.isTold[cell] === 1,
            file: grid.file,
            line: grid.line[cell] ?? 0,
          } as const
          findings.push(
            { ...about, cells: codesOf(family, grid, cell) },
            { ...about, cells: codesOf(family, grid, cell, new Map([[dimension, others]])) },
          )
        }
      }
    }
  return { findings, holders }
}
