import type { TableKey } from '@tipstat/cube'
import type { Breakdown } from '@tipstat/scheme'
import { total } from '../primary/contexts.ts'
import { membersOf } from '../primary/universe.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { CellCodes } from '../sums/lattice.ts'
import { withSums } from '../sums/sums.ts'
import type { CodedDimension } from './dimension-codes.ts'
import type { Place } from './facet.ts'
import type { Joined } from './join-facets.ts'

/**
 * A count of the same persons that was printed elsewhere, in a report, a speech or a table of another office: of some areas and
 * years together, and of some codes together in each dimension that is named. Everybody knows it.
 */
export interface NumberElsewhere extends Pick<TableKey, 'source' | 'stage'>, Partial<Pick<TableKey, 'unit'>> {
  /** For people: `Annual report 2022, page 4`. */
  readonly where: string
  readonly count: number
  readonly areas: readonly string[]
  readonly years: readonly number[]
  readonly codes: Readonly<Partial<Record<Breakdown, readonly string[]>>>
  /** The data have been revised since: it is no fact of today, but what is shown now can be taken from it. */
  readonly revised?: true
}

/** A number that was printed elsewhere as a cell of a universe. */
export interface CellElsewhere extends Pick<NumberElsewhere, 'where'> {
  readonly cell: number
  /** The cells that it is the sum of, by their codes. */
  readonly cells: readonly CellCodes[]
}

/** Whether a number is of the persons of some tables. */
export const isAbout =
  ({ source, stage, unit }: TableKey) =>
  (number: NumberElsewhere): boolean =>
    number.source === source && number.stage === stage && (number.unit ?? unit) === unit

/** The areas and years of a number. */
export const placesElsewhere = ({ areas, years }: NumberElsewhere): readonly Place[] =>
  areas.flatMap((area) => years.map((year): Place => [area, String(year)]))

/** The cells that a number is the sum of, by codes of some dimensions; `_T` in those that it does not name. */
export const cellsElsewhere = (
  number: NumberElsewhere,
  dimensions: readonly Pick<CodedDimension, 'name'>[],
): readonly CellCodes[] =>
  dimensions.reduce<readonly CellCodes[]>(
    (cells, { name }) => cells.flatMap((cell) => (number.codes[name] ?? [total]).map((code) => [...cell, code])),
    placesElsewhere(number),
  )

/**
 * A universe with what was printed elsewhere of it. Throws DisclosureRefusal where a number is not what is counted today, and
 * where it counts somebody twice.
 */
export const withElsewhere = (
  joined: Joined,
  coded: readonly CodedDimension[],
  numbers: readonly NumberElsewhere[],
): Joined & { readonly elsewhere: readonly CellElsewhere[] } => {
  const { universe } = joined
  const numberOf = new Map(universe.codes.map((cell, c) => [cell.join(' '), c]))
  const sums: Int32Array[] = []
  const elsewhere = numbers.flatMap((number): readonly CellElsewhere[] => {
    const found = cellsElsewhere(number, coded).flatMap((codes) => {
      const cell = numberOf.get(codes.join(' '))
      return cell === undefined ? [] : [{ codes, cell }]
    })
    const members = found.flatMap(({ cell }) => [...membersOf(universe.sums, cell)])
    const count = members.reduce((sum, m) => sum + (universe.sums.value[m] ?? 0), 0)
    const { where } = number
    if (new Set(members).size < members.length) throw new DisclosureRefusal('disclosure.elsewhere-twice', { where })
    if (count !== number.count) throw new DisclosureRefusal('disclosure.elsewhere-otherwise', { where })
    const cells = found.map(({ codes }) => codes)
    const [only] = found
    if (!only) return []
    if (found.length === 1) return [{ where, cell: only.cell, cells }]
    sums.push(Int32Array.from(members).sort())
    return [{ where, cell: universe.codes.length + sums.length - 1, cells }]
  })
  if (sums.length === 0) return { ...joined, elsewhere }
  const printed = new Uint8Array(universe.codes.length + sums.length)
  printed.set(universe.printed ?? new Uint8Array(universe.codes.length).fill(1))
  return {
    ...joined,
    elsewhere,
    universe: {
      ...universe,
      sums: withSums(universe.sums, sums),
      codes: [...universe.codes, ...sums.map(() => [])],
      printed,
    },
  }
}
