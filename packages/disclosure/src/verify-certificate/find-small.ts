import { thresholdsOf } from './contexts.ts'
import { codesOf, contextsOf, type FamilyGrids, type Finding } from './family-grids.ts'
import type { PolicyRules } from './policy-rules.ts'

/** Counts above 0 and below the threshold of their context: a reader must hold possible what the symbol stands for, 0 to k - 1. */
export const findSmall = (family: FamilyGrids, rules: PolicyRules): readonly Finding[] => {
  const thresholds = thresholdsOf(rules)
  const most = Math.max(...thresholds)
  const found: Finding[] = []
  for (const grid of family.grids.values()) {
    const contexts = contextsOf(family, grid)
    const { value, isTold, line, file } = grid
    for (let cell = 0; cell < value.length; cell++) {
      const count = value[cell] ?? 0
      if (!(count > 0 && count < most)) continue
      const threshold = thresholds[contexts[cell] ?? 0] ?? 0
      if (count < threshold)
        found.push({
          kind: 'small',
          cells: codesOf(family, grid, cell),
          spread: threshold - 1,
          isTold: isTold[cell] === 1,
          file,
          line: line[cell] ?? 0,
        })
    }
  }
  return found
}
