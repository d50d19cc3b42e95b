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

/** Reads the age bands that a table is wanted by. Throws StoreRefusal for what is no band, and for bands that overlap. */
export const bandsOf = (codes: readonly string[]): readonly Band[] => {
  const bands = codes.map((code) => {
    const band = parseAge(code)
    if (!band) throw new StoreRefusal('store.bad-band', { band: code })
    return { code, ...band }
  })
  const sorted = [...bands].sort((a, b) => a.low - b.low || a.high - b.high)
  sorted.forEach((band, i) => {
    const next = sorted[i + 1]
    if (next && next.low <= band.high)
      throw new StoreRefusal('store.overlapping-bands', { band: band.code, other: next.code })
  })
  return bands
}

/** Whether every age falls into one of the bands. */
export const coverAllAges = (bands: readonly Band[]): boolean => fill(bands, { low: 0, high: Infinity })

/** Cells by wider age bands; `whole` where every cell found its band, so that ages still make up the total. */
export interface AgeRoll {
  readonly cells: readonly CellRow[]
  readonly whole: boolean
}

/**
 * Adds age bands up to wider ones, only where the narrow bands printed fill the wide one from end to end without gap or
 * overlap, or where it is printed itself; a wide band that is not filled is left out. Unknown age stays unknown.
 */
export const rollAges = (cells: readonly CellRow[], by: readonly Breakdown[], bands: readonly Band[]): AgeRoll => {
  const others = by.filter((name) => name !== 'age')
  const rolled = groupCells(cells, others).map((group) => {
    const unknown = group.filter(({ codes }) => codes.age === '_U')
    const wide = bands.map((band) => ({ code: band.code, parts: partsOf(group, band) }))
    const used = new Set(wide.flatMap(({ parts }) => parts))
    return {
      cells: [
        ...wide.flatMap(({ code, parts: [first, ...rest] }) =>
          first ? [{ ...first, codes: { ...first.codes, age: code }, ...sumCells([first, ...rest]) }] : [],
        ),
        ...unknown,
      ],
      whole: group.every((cell) => unknown.includes(cell) || used.has(cell)),
    }
  })
  return { cells: rolled.flatMap((group) => group.cells), whole: rolled.every(({ whole }) => whole) }
}

/** The cells that make up a band: the band itself where it is printed, else narrower ones that fill it, else none. */
const partsOf = (group: readonly CellRow[], band: Band): readonly CellRow[] => {
  const itself = group.filter(({ codes }) => codes.age === band.code)
  if (itself.length > 0) return itself
  const parts = group.filter(({ codes }) => within(codes.age, band))
  const ages = parts.flatMap(({ codes }) => parseAge(codes.age ?? '') ?? [])
  return fill(ages, band) ? parts : []
}

const within = (code: string | undefined, band: Band): boolean => {
  const age = parseAge(code ?? '')
  return age !== null && age.low >= band.low && age.high <= band.high
}

/** Whether ages fill a band from end to end, each age once. */
const fill = (ages: readonly Pick<Band, 'low' | 'high'>[], band: Pick<Band, 'low' | 'high'>): boolean => {
  let next = band.low
  for (const { low, high } of [...ages].sort((a, b) => a.low - b.low)) {
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
