import { type BaseTable, type CubeTable, isMissingStatus } from '@tipstat/cube'
import { total } from '../primary/contexts.ts'
import { type CellCodes, type Lattice, latticeOf, type SumDimension } from '../sums/lattice.ts'
import type { Clique } from './cliques.ts'
import { type CodedDimension, microCode } from './dimension-codes.ts'
import { cellsElsewhere, type NumberElsewhere } from './number-elsewhere.ts'

/** All that is printed within one clique of dimensions, as sums over its micro-cells: area, year, and a code of each dimension. */
export interface Facet {
  readonly clique: Clique
  /** Area and year, of which nothing is a sum, then those of the clique. */
  readonly dimensions: readonly SumDimension[]
  readonly coded: readonly CodedDimension[]
  /** Confidential. */
  readonly lattice: Lattice
  /** 1 for each cell of the lattice that a table prints. */
  readonly printed: Uint8Array
  /** 1 for each cell that a reader may work out by adding up rows of a table, or that a number from elsewhere counts, printed ones among them: the rules look at these, too. */
  readonly seen: Uint8Array
  /** The agencies that reported the persons of each micro-cell. */
  readonly agencies: readonly ReadonlySet<string>[]
}

/** Area and year of a cell. */
export type Place = readonly [area: string, year: string]

/** What every cell has before its codes: nothing is the sum of them. */
export const placeDimensions: readonly SumDimension[] = [
  { name: 'area', parts: {} },
  { name: 'year', parts: {} },
]

/** The facet of a clique. `base` holds the counts of its dimensions; what it has no row of is zero, in each of `places`. */
export const facetOf = (
  clique: Clique,
  coded: readonly CodedDimension[],
  places: readonly Place[],
  base: BaseTable,
  tables: readonly CubeTable[],
  elsewhere: readonly NumberElsewhere[] = [],
): Facet => {
  const dimensions = [...placeDimensions, ...coded]
  const codes = coded.reduce<readonly CellCodes[]>(
    (cells, { micro }) => cells.flatMap((cell) => micro.map((code) => [...cell, code])),
    places,
  )
  const at = new Map(codes.map((cell, i) => [cell.join(' '), i]))
  const count = new Float64Array(codes.length)
  const agencies = codes.map(() => new Set<string>())
  for (let row = 0; row < base.length; row++) {
    const cell = [
      base.area[row] ?? '',
      String(base.year[row]),
      ...coded.map(({ name, isMultiple }) => microCode(base.codes[name]?.[row] ?? [], isMultiple)),
    ]
    const i = at.get(cell.join(' '))
    if (i === undefined) continue
    count[i] = (count[i] ?? 0) + (base.count[row] ?? 0)
    for (const agency of base.agencies[row] ?? []) agencies[i]?.add(agency)
  }
  const isHere = new Set(places.map((place) => place.join(' ')))
  const cells = tables
    .filter(({ by }) => by.every((name) => clique.by.includes(name)))
    .flatMap((table) => printedCells(table, coded))
    .filter(([area, year]) => isHere.has(`${area} ${year}`))
  const margins = marginsOf(clique, coded, places, tables)
  const known = elsewhere
    .filter((number) => Object.keys(number.codes).every((name) => clique.by.includes(name)))
    .flatMap((number) => cellsElsewhere(number, coded))
  const lattice = latticeOf(dimensions, { codes, count }, [...cells, ...margins, ...known])
  const seen = new Uint8Array(lattice.codes.length)
  for (const cell of lattice.numbers) if (cell >= 0) seen[cell] = 1
  const printed = new Uint8Array(lattice.codes.length)
  for (const cell of lattice.numbers.subarray(0, cells.length)) if (cell >= 0) printed[cell] = 1
  return { clique, dimensions, coded, lattice, printed, seen, agencies }
}

/**
 * Sums that no table prints, but that follow from one by adding up its rows: over dimensions in which a person stands once.
 * Where a row is withheld they do not follow, and nothing is lost by asking that they stay unknown.
 */
const marginsOf = (
  { by: own }: Clique,
  coded: readonly CodedDimension[],
  places: readonly Place[],
  tables: readonly CubeTable[],
): readonly CellCodes[] => {
  const sets = new Map<string, readonly string[]>()
  for (const { by, multiple } of tables) {
    const kept = by.filter((name) => multiple.includes(name))
    const free = by.filter((name) => !multiple.includes(name))
    for (let choice = 0; choice < 2 ** free.length; choice++) {
      const set = [...kept, ...free.filter((_, i) => (choice >> i) & 1)]
      if (set.every((name) => own.includes(name)))
        sets.set(own.filter((name) => set.includes(name as never)).join(), set)
    }
  }
  return [...sets.values()].flatMap((set) =>
    coded.reduce<readonly CellCodes[]>(
      (cells, { name, printed }) =>
        cells.flatMap((cell) => (set.includes(name) ? printed : [total]).map((code) => [...cell, code])),
      places,
    ),
  )
}

/** The cells of a table that have a number, by their codes in a facet. */
const printedCells = (table: CubeTable, coded: readonly CodedDimension[]): readonly CellCodes[] =>
  table.area.flatMap((_, row) => (isMissingStatus(table.status[row] ?? 'exact') ? [] : [cellOf(table, row, coded)]))

/** The codes of a row of a table: area, year, and a code of each dimension, `_T` where the table is not by it. */
export const cellOf = (
  { area, year, by, codes }: CubeTable,
  row: number,
  dimensions: readonly Pick<CodedDimension, 'name'>[],
): CellCodes => [
  area[row] ?? '',
  String(year[row]),
  ...dimensions.map(({ name }) => (by.includes(name) ? (codes[name]?.[row] ?? '') : total)),
]
