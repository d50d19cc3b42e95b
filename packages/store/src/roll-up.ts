import type { Breakdown } from '@tipstat/scheme'
import { parseAge } from '@tipstat/seeds/codes'
import { type CellRow, groupCells, sumCells } from './cells.ts'
import { codesOverlap, overlappingDimensions } from './overlap.ts'
import { StoreRefusal } from './refusal.ts'

/** An age band with its bounds; `high` may be Infinity. */
export interface Band {
  readonly code: string
  readonly low: number
  readonly high: number
}

/** Children and adults: how persons are given by age where nobody asks otherwise. */
export const childAdult: readonly string[] = ['Y0T17', 'Y_GE18']

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

/** Cells by wider age bands. */
export interface AgeRoll {
  readonly cells: readonly CellRow[]
  /** Cells that were left out, since narrower bands are there, but do not fill them; they have no number. */
  readonly unfilled: readonly CellRow[]
  /** Every cell found its band, so that ages still make up the total. */
  readonly whole: boolean
  /** Some band was added up. */
  readonly computed: boolean
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
      unfilled: wide.flatMap(({ code, parts }) => (parts.length > 0 ? [] : (unfilledBand(group, code) ?? []))),
      whole: group.every((cell) => unknown.includes(cell) || used.has(cell)),
      computed: wide.some(({ code, parts }) => parts.some(({ codes }) => codes.age !== code)),
    }
  })
  return {
    cells: rolled.flatMap((group) => group.cells),
    unfilled: rolled.flatMap((group) => group.unfilled),
    whole: rolled.every(({ whole }) => whole),
    computed: rolled.some(({ computed }) => computed),
  }
}

/** A cell without a number where a group has persons of the band, but not all of them by themselves. */
const unfilledBand = (group: readonly CellRow[], band: string): CellRow | undefined => {
  const touching = group.find(({ codes }) => codesOverlap('age', codes.age ?? '', band))
  return (
    touching && {
      ...touching,
      codes: { ...touching.codes, age: band },
      low: Number.NaN,
      high: Number.NaN,
      status: 'not-available',
    }
  )
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

/** What must be known of a finer table to add it up. */
export interface Finer {
  readonly source: string
  readonly by: readonly Breakdown[]
  /** Where the source prints its zeros, a part that it doesn't print is not zero. */
  readonly zerosPrinted: boolean
  /** Cells that the table should have, and has not. */
  readonly unfilled: readonly CellRow[]
}

/**
 * Adds the cells of a finer table over dimensions whose parts make up the total. A part that is missing leaves the sum
 * bounded below only. Throws `store.overlapping-parts` where parts hold the same persons (a form of exploitation and a
 * kind of it, or ages 0 to 17 and 0 to 14).
 */
export const rollDimensions = (
  cells: readonly CellRow[],
  by: readonly Breakdown[],
  finer: Finer,
): readonly CellRow[] => {
  const over = finer.by.filter((name) => !by.includes(name))
  refuseOverlap(cells, by, over, finer)
  const parts = partsByArea(cells, over)
  const unfilled = new Set(finer.unfilled)
  return groupCells([...cells, ...finer.unfilled], by).flatMap((group) => {
    const [first] = group
    if (!first || group.every((cell) => unfilled.has(cell))) return []
    const codes = Object.fromEntries(by.map((name) => [name, first.codes[name]])) as CellRow['codes']
    const lacking = finer.zerosPrinted && lacks(group, over, parts.get(first.area) ?? new Map())
    return [{ ...first, codes, ...sumCells(group, lacking) }]
  })
}

const partName = ({ codes }: CellRow, over: readonly Breakdown[]): string => over.map((name) => codes[name]).join(' ')

/** The parts that a table has of each area, in any year. */
const partsByArea = (
  cells: readonly CellRow[],
  over: readonly Breakdown[],
): ReadonlyMap<string, ReadonlyMap<string, CellRow>> => {
  const parts = new Map<string, Map<string, CellRow>>()
  for (const cell of cells) {
    const ofArea = parts.get(cell.area) ?? new Map<string, CellRow>()
    parts.set(cell.area, ofArea.set(partName(cell, over), cell))
  }
  return parts
}

/** Whether a group lacks a part that its area has elsewhere, and has nothing that stands for it (bands change with the years). */
const lacks = (group: readonly CellRow[], over: readonly Breakdown[], parts: ReadonlyMap<string, CellRow>): boolean => {
  const there = new Set(group.map((cell) => partName(cell, over)))
  return [...parts].some(([name, part]) => !there.has(name) && !group.some((cell) => cellsOverlap(cell, part, over)))
}

const cellsOverlap = (a: CellRow, b: CellRow, over: readonly Breakdown[]): boolean =>
  over.every((name) => codesOverlap(name, a.codes[name] ?? '', b.codes[name] ?? ''))

/** Refuses cells that hold the same persons as another of its group (by `by`), in dimensions to be added over. Throws `store.overlapping-parts`. */
export const refuseOverlap = (
  cells: readonly CellRow[],
  by: readonly Breakdown[],
  over: readonly Breakdown[],
  finer: Pick<Finer, 'source' | 'by'>,
): void => {
  const codes = (name: Breakdown) => new Set(cells.map((cell) => cell.codes[name] ?? ''))
  if (overlappingDimensions(over, codes).length === 0) return
  for (const group of groupCells(cells, by)) {
    group.forEach((cell, i) => {
      const other = group.slice(i + 1).find((next) => cellsOverlap(cell, next, over))
      const field = other && over.find((name) => cell.codes[name] !== other.codes[name])
      if (!other || !field) return
      throw new StoreRefusal('store.overlapping-parts', {
        source: finer.source,
        by: finer.by.join(', '),
        field,
        first: cell.codes[field] ?? '',
        second: other.codes[field] ?? '',
      })
    })
  }
}
