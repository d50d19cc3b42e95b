import type { Places } from './places.ts'
import type { Universe } from './universe.ts'

/** The categories of one dimension right below one code of it, all else being equal. */
export interface Row {
  /** Place of the total, whether that is a cell or not. */
  readonly at: number
  /** The cell that is the total of the row; -1 where it is none of the universe. */
  readonly total: number
  /** The cells of its categories, as far as they are cells of the universe, in the order of `parts`. */
  readonly cells: readonly number[]
  /** The codes of the row: of its total, whether that is a cell or not. */
  readonly code: string
}

/** All rows of a universe along dimension `d`. */
export const rowsAlong = (
  { codes, dimensions }: Universe,
  { place, cellAt, shift }: Places,
  d: number,
): readonly Row[] => {
  const parts = dimensions[d]?.parts ?? {}
  const above = new Map<string, string[]>()
  for (const [code, below] of Object.entries(parts))
    for (const each of below) above.set(each, [...(above.get(each) ?? []), code])
  const found = new Map<number, string>()
  for (const [cell, at] of place.entries()) {
    const code = codes[cell]?.[d] ?? ''
    for (const parent of above.get(code) ?? []) found.set(at + shift(d, code, parent), parent)
  }
  return [...found].map(([at, code]) => ({
    at,
    total: cellAt(at),
    cells: (parts[code] ?? []).map((part) => cellAt(at + shift(d, code, part))).filter((cell) => cell >= 0),
    code,
  }))
}
