import { contextOf, thresholdsOf } from './contexts.ts'
import { codesOf, contextsOf, type Finding, keyOf } from './family-grids.ts'
import type { PolicyRules } from './policy-rules.ts'
import type { TrueFamily } from './true-family.ts'

/**
 * Few persons who have two codes of one dimension together: whoever knows that everybody has one takes them from the two
 * numbers and the total. Looked for in each cell of which a table shows the categories.
 */
export const findTwoCodes = ({ family, countWith }: TrueFamily, rules: PolicyRules): readonly Finding[] => {
  const thresholds = thresholdsOf(rules)
  return family.dimensions.flatMap(({ name, codes, isMultiple, finestOf }, d) => {
    const pairs = codes.flatMap((one, a) =>
      codes.slice(a + 1).flatMap((two, i) => {
        const both = [...(finestOf[a] ?? [])].filter((code) => finestOf[a + 1 + i]?.has(code))
        return isMultiple && both.length > 0 ? [{ one, two, both }] : []
      }),
    )
    return [...family.grids.values()].flatMap((grid) => {
      const over = grid.by.includes(d) ? undefined : family.grids.get(keyOf([...grid.by, d].sort((a, b) => a - b)))
      if (!over || pairs.length === 0) return []
      const contexts = contextsOf(family, grid)
      return pairs.flatMap(({ one, two, both }) =>
        [...countWith(grid, d, new Set(both))].flatMap((count, cell): readonly Finding[] => {
          const of = (code: string) => thresholds[(contexts[cell] ?? 0) | contextOf(name, code)] ?? 0
          const threshold = Math.max(of(one), of(two))
          if (count === 0 || count >= threshold) return []
          const cells = codesOf(family, grid, cell, new Map([[d, both]]))
          return [{ kind: 'difference', cells, spread: threshold - 1, isTold: false, file: over.file, line: 0 }]
        }),
      )
    })
  })
}
