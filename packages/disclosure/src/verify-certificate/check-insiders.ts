import type { Certificate } from './certificate.ts'
import type { Wanted } from './check-tables.ts'

/** Pairs of somebody who is alone in a withheld cell and a protected cell that must stay uncertain for them. */
export interface Pairs {
  /** Takes in a table: 1 for each row that it counts otherwise than the true one. */
  readonly take: (changed: Uint8Array) => void
  /** Protected rows that somebody who is alone in another could work out. */
  readonly open: () => readonly number[]
}

/**
 * Who is alone in a cell with the symbol, or of which the row is left out, knows that it is 1, and that there is nobody where a zero is printed. For each of them
 * and each protected cell that does not lie within theirs, but for such zeros, there must be a table in which their cell is as
 * it is and the other is not.
 */
export const pairsOf = (
  { dimensions }: Certificate,
  rows: readonly Wanted[],
  truth: Float64Array,
  isProtected: (row: number) => boolean,
): Pairs => {
  const leavesOf = leavesBy(dimensions)
  const zeros = rows.flatMap(({ printed, cells }) => (printed === 0 ? cells.map(leavesOf) : []))
  const parts = rows.map(({ cells }) => cells.map(leavesOf))
  // Of more than one person some are not theirs.
  const isWithin = (r: number, own: Leaves): boolean =>
    (truth[r] ?? 0) <= 1 && (parts[r] ?? []).every((cell) => isCovered(cell, [own, ...zeros]))
  const asked = [...rows.keys()].filter(isProtected)
  const isWithheld = ({ printed, isLeftOut }: Wanted) => printed === 'symbol' || isLeftOut === true
  const insiders = [...rows.entries()].flatMap(([r, row]) => (truth[r] === 1 && isWithheld(row) ? [r] : []))
  const open = new Map(
    insiders.map((insider) => {
      const own = parts[insider]?.[0] ?? []
      return [insider, new Set(asked.filter((r) => !isWithin(r, own)))]
    }),
  )
  return {
    take: (changed) => {
      for (const [insider, left] of open) if (!changed[insider]) for (const r of left) if (changed[r]) left.delete(r)
    },
    open: () => [...new Set([...open.values()].flatMap((left) => [...left]))].sort((a, b) => a - b),
  }
}

/** The finest codes of a cell in each dimension. */
type Leaves = readonly ReadonlySet<string>[]

const leavesBy = (dimensions: Certificate['dimensions']): ((cell: readonly string[]) => Leaves) => {
  const leaves = dimensions.map(({ sums }) => {
    const parts = new Map(sums)
    const known = new Map<string, ReadonlySet<string>>()
    const find = (code: string): ReadonlySet<string> => {
      const found = known.get(code) ?? new Set(parts.get(code)?.flatMap((part) => [...find(part)]) ?? [code])
      known.set(code, found)
      return found
    }
    return find
  })
  return (cell) => leaves.map((of, d) => of(cell[d] ?? ''))
}

/** Whether all that a cell is made of is in one or another of some cells. */
const isCovered = (cell: Leaves, cells: readonly Leaves[]): boolean => {
  const near = cells.filter((other) => cell.every((own, d) => meets(own, other[d] ?? own)))
  const [first] = near
  if (!first) return false
  const d = cell.findIndex((own, at) => !isInside(own, first[at] ?? own))
  if (d < 0) return true
  const part = (isInside: boolean) =>
    cell.with(d, new Set([...(cell[d] ?? [])].filter((leaf) => first[d]?.has(leaf) === isInside)))
  return isCovered(part(false), near) && isCovered(part(true), near)
}

const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  if (one === other) return true
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const leaf of few) if (many.has(leaf)) return true
  return false
}

const isInside = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean => {
  if (inner === outer) return true
  if (inner.size > outer.size) return false
  for (const leaf of inner) if (!outer.has(leaf)) return false
  return true
}
