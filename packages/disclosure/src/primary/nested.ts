import type { CellCodes, SumDimension } from '../sums/lattice.ts'

/** From one code of a dimension to one that lies in it. */
export interface Step {
  readonly whole: string
  readonly code: string
  /** The micro-codes that are left. */
  readonly left: readonly string[]
}

/** The micro-codes of each code that is in use or in `parts`. */
const leavesOf = ({ parts }: SumDimension, used: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, ReadonlySet<string>>()
  const leaves = (code: string): ReadonlySet<string> => {
    const found = known.get(code)
    if (found) return found
    const below = parts[code]
    const own = below ? new Set(below.flatMap((part) => [...leaves(part)])) : new Set([code])
    known.set(code, own)
    return own
  }
  for (const code of used) leaves(code)
  return new Map([...used].map((code) => [code, leaves(code)]))
}

const contains = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean =>
  outer.size > inner.size && [...inner].every((code) => outer.has(code))

/**
 * The steps along dimension `d` from one code to one right below it, with no other between the two: a total less a filter,
 * a region less an older composition of itself, a parent less one child. `cells` are the codes of what is printed. There are
 * as many steps as there are lines between codes, and so as many differences as there are equations.
 */
export const stepsAlong = (dimension: SumDimension, d: number, cells: readonly CellCodes[]): readonly Step[] => {
  const used = leavesOf(dimension, new Set(cells.map((codes) => codes[d] ?? '')))
  return [...used].flatMap(([whole, outer]) => {
    const inside = [...used].filter(([, inner]) => contains(outer, inner))
    return inside
      .filter(([, inner]) => !inside.some(([, between]) => contains(between, inner)))
      .map(([code, inner]) => ({ whole, code, left: [...outer].filter((leaf) => !inner.has(leaf)) }))
  })
}
