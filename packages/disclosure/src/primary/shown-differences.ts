import { type Step, stepsAlong } from './nested.ts'
import type { Places } from './places.ts'
import { isPrinted, type Universe } from './universe.ts'

/** A shown cell less shown cells in it, all else being equal. */
export interface ShownDifference {
  /** The dimension along which they differ. */
  readonly d: number
  readonly plus: number
  readonly minus: readonly number[]
  /** The micro-codes of that dimension that are left. */
  readonly left: readonly string[]
}

/**
 * The differences that a reader can work out in one step along one dimension: a shown cell less one right below it, and a
 * shown cell less all its parts that are shown, where there are several and not all are.
 */
export const shownDifferences = (
  universe: Universe,
  { place, cellAt, shift }: Places,
  isShown: (cell: number) => boolean,
): readonly ShownDifference[] => {
  const { codes, dimensions } = universe
  const printed = codes.filter((_, cell) => isPrinted(universe, cell))
  const found: ShownDifference[] = []
  for (const [d, dimension] of dimensions.entries()) {
    const steps = byWhole(
      stepsAlong(dimension, d, printed).map((step) => ({ ...step, along: shift(d, step.whole, step.code) })),
    )
    for (const [plus, at] of place.entries()) {
      if (!isShown(plus)) continue
      const whole = codes[plus]?.[d] ?? ''
      const shown = new Map<string, number>()
      for (const { code, left, along } of steps.get(whole) ?? []) {
        const cell = cellAt(at + along)
        if (!isShown(cell)) continue
        shown.set(code, cell)
        found.push({ d, plus, minus: [cell], left })
      }
      const parts = dimension.parts[whole] ?? []
      const minus = parts.flatMap((part) => shown.get(part) ?? [])
      if (minus.length < 2 || minus.length === parts.length) continue
      found.push({ d, plus, minus, left: parts.filter((part) => !shown.has(part)) })
    }
  }
  return found
}

interface Placed extends Step {
  /** How far it is from the place of the whole to that of the other. */
  readonly along: number
}

const byWhole = (steps: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>()
  for (const step of steps) {
    const same = found.get(step.whole)
    if (same) same.push(step)
    else found.set(step.whole, [step])
  }
  return found
}
