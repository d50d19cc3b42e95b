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
 * Who is alone in a cell with the symbol knows that it is 1, and that there is nobody where a zero is printed. For each of them and each protected cell that does not lie within
 * theirs there must be a table in which their cell is as it is and the other is not.
 */
export const pairsOf = (
  { dimensions }: Certificate,
  rows: readonly Wanted[],
  truth: Float64Array,
  isProtected: (row: number) => boolean,
): Pairs => {
  const isIn = withinBy(dimensions)
  const zeros = rows.flatMap(({ printed, cells }) => (printed === 0 ? cells : []))
  const isWithin = (cell: readonly string[], outer: readonly string[]): boolean =>
    isIn(cell, outer) || zeros.some((zero) => isIn(cell, zero))
  const asked = [...rows.keys()].filter(isProtected)
  const insiders = [...rows.keys()].filter((r) => truth[r] === 1 && rows[r]?.printed === 'symbol')
  const open = new Map(
    insiders.map((insider) => {
      const own = rows[insider]?.cells[0] ?? []
      return [insider, new Set(asked.filter((r) => !rows[r]?.cells.every((cell) => isWithin(cell, own))))]
    }),
  )
  return {
    take: (changed) => {
      for (const [insider, left] of open) if (!changed[insider]) for (const r of left) if (changed[r]) left.delete(r)
    },
    open: () => [...new Set([...open.values()].flatMap((left) => [...left]))].sort((a, b) => a - b),
  }
}

/** Whether all that a cell is made of is in another. */
const withinBy = (dimensions: Certificate['dimensions']) => {
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
  return (inner: readonly string[], outer: readonly string[]): boolean =>
    leaves.every((of, d) => {
      const [small, large] = [of(inner[d] ?? ''), of(outer[d] ?? '')]
      return small.size <= large.size && [...small].every((leaf) => large.has(leaf))
    })
}
