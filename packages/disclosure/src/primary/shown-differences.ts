import { stepsAlong } from './nested.ts'
import type { Places } from './places.ts'
import { isPrinted, type Universe } from './universe.ts'

/** A shown cell less shown cells in it, all else being equal. */
export interface ShownDifference {
  /** The dimension along which they differ. */
  readonly d: number
  readonly plus: number
  readonly minus: readonly number[]
  /** The micro-codes, or the parts, of that dimension that are left. */
  readonly left: readonly string[]
}

/**
 * The differences that a reader can work out in one step along one dimension: a shown cell less one right below it, and a
 * shown cell less all its parts that are shown, where there are several and not all are.
 */
export const shownDifferences = (
  universe: Universe,
  places: Places,
  isShown: (cell: number) => boolean,
): readonly ShownDifference[] => {
  const { codes, dimensions } = universe
  const { place, cellAt } = places
  const found: ShownDifference[] = []
  for (const [d] of dimensions.entries()) {
    const below = belowEach(universe, places, d)
    for (let plus = 0; plus < place.length; plus++) {
      const steps = isShown(plus) ? below.get(codes[plus]?.[d] ?? '') : undefined
      if (!steps) continue
      const at = place[plus] ?? 0
      for (const { along, left } of steps.single) {
        const cell = cellAt(at + along)
        if (isShown(cell)) found.push({ d, plus, minus: [cell], left })
      }
      const parts = steps.parts.map(({ along }) => cellAt(at + along))
      const minus = parts.filter(isShown)
      if (minus.length < 2 || minus.length === parts.length) continue
      const left = steps.parts.filter((_, i) => !isShown(parts[i] ?? -1)).map(({ code }) => code)
      found.push({ d, plus, minus, left })
    }
  }
  return found
}

interface Below {
  /** The codes in use right below, with how far they are, and what is left without them. */
  readonly single: readonly { readonly along: number; readonly left: readonly string[] }[]
  readonly parts: readonly { readonly along: number; readonly code: string }[]
}

/** What lies right below each code of dimension `d` that has anything below. */
const belowEach = (universe: Universe, { shift }: Places, d: number): ReadonlyMap<string, Below> => {
  const dimension = universe.dimensions[d]
  if (!dimension) return new Map()
  const printed = universe.codes.filter((_, cell) => isPrinted(universe, cell))
  const steps = stepsAlong(dimension, d, printed)
  return new Map(
    [...new Set(steps.map(({ whole }) => whole))].map((whole) => [
      whole,
      {
        single: steps
          .filter((step) => step.whole === whole)
          .map(({ code, left }) => ({ along: shift(d, whole, code), left })),
        parts: (dimension.parts[whole] ?? []).map((code) => ({ along: shift(d, whole, code), code })),
      },
    ]),
  )
}
