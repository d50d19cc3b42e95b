import type { Breakdown } from '@tipstat/scheme'
import { parseAge } from '@tipstat/seeds/codes'
import { type CellRow, groupCells, sumCells } from './cells.ts'
import { StoreRefusal } from './refusal.ts'

/** An age band with its bounds; `high` may be Infinity. */
export interface Band {
  readonly code: string
  readonly low: number
  readonly high: number
}

/** Reads the age bands that a table is wanted by. */
export const bandsOf = (codes: readonly string[]): readonly Band[] =>
  codes.map((code) => {
    const band = parseAge(code)
    if (!band) throw new StoreRefusal('store.bad-band', { band: code })
    return { code, ...band }
  })

/**
 * Adds age bands up to wider ones, only where the narrow bands printed fill the wide one from end to end without gap or
 * overlap; a wide band that is not filled is left out. Unknown age stays unknown.
 */
export const rollAges = (
  cells: readonly CellRow[],
  by: readonly Breakdown[],
  bands: readonly Band[],
): readonly CellRow[] =>
  groupCells(
    cells,
    by.filter((name) => name !== 'age'),
  ).flatMap((group) => {
    const unknown = group.filter(({ codes }) => codes.age === '_U')
    const wide = bands.flatMap((band) => {
      const parts = group.filter(({ codes }) => within(codes.age, band))
      const [first] = parts
      if (!first || !fills(parts, band)) return []
      return [{ ...first, codes: { ...first.codes, age: band.code }, ...sumCells(parts) }]
    })
    return [...wide, ...unknown]
  })

const within = (code: string | undefined, band: Band): boolean => {
  const age = parseAge(code ?? '')
  return age !== null && age.low >= band.low && age.high <= band.high
}

const fills = (parts: readonly CellRow[], band: Band): boolean => {
  const ages = parts.flatMap(({ codes }) => parseAge(codes.age ?? '') ?? []).sort((a, b) => a.low - b.low)
  let next = band.low
  for (const { low, high } of ages) {
    if (low !== next) return false
    next = high + 1
  }
  return next === band.high + 1
}

/** Adds the cells of a finer table over dimensions whose parts make up the total. */
export const rollDimensions = (cells: readonly CellRow[], by: readonly Breakdown[]): readonly CellRow[] =>
  groupCells(cells, by).flatMap((group) => {
    const [first] = group
    if (!first) return []
    const codes = Object.fromEntries(by.map((name) => [name, first.codes[name]])) as CellRow['codes']
    return [{ ...first, codes, ...sumCells(group) }]
  })
