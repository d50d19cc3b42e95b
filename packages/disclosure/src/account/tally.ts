import { type CellKind, cellKinds } from './kinds.ts'

/** Cells and the persons in them. Confidential. */
export interface Tally {
  readonly cells: number
  /** Persons, each in every cell that they are in: several of a table where they may have several codes. */
  readonly persons: number
}

/** What became of the cells of a table or of several. Confidential, but for the numbers of cells. */
export interface Tallies extends Tally {
  /** Not shown as a number: under the symbol, or left out. */
  readonly withheld: Tally
  readonly shareOfCells: number
  readonly shareOfPersons: number
  /** By kind, in the order of `cellKinds`, those that occur. */
  readonly kinds: Readonly<Partial<Record<CellKind, Tally>>>
}

/** Counts cells and persons by kind. */
export const tallyOf = (cells: readonly { readonly kind: CellKind; readonly persons: number }[]): Tallies =>
  talliesOf(
    new Map(
      cellKinds.map((kind) => {
        const own = cells.filter((cell) => cell.kind === kind)
        return [kind, { cells: own.length, persons: own.reduce((sum, { persons }) => sum + persons, 0) }]
      }),
    ),
  )

/** The sum of several. */
export const sumOf = (all: readonly Tallies[]): Tallies =>
  talliesOf(new Map(cellKinds.map((kind) => [kind, added(all.flatMap(({ kinds }) => kinds[kind] ?? []))])))

const talliesOf = (kinds: ReadonlyMap<CellKind, Tally>): Tallies => {
  const all = added([...kinds.values()])
  const withheld = added([...kinds].flatMap(([kind, tally]) => (kind === 'shown' ? [] : [tally])))
  return {
    ...all,
    withheld,
    shareOfCells: share(withheld.cells, all.cells),
    shareOfPersons: share(withheld.persons, all.persons),
    kinds: Object.fromEntries([...kinds].filter(([, { cells }]) => cells > 0)),
  }
}

const added = (all: readonly Tally[]): Tally => ({
  cells: all.reduce((sum, { cells }) => sum + cells, 0),
  persons: all.reduce((sum, { persons }) => sum + persons, 0),
})

/** Six decimals. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6)
