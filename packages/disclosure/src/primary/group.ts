import { isHarmless } from './contexts.ts'
import { type Places, placesOf } from './places.ts'
import { type Row, rowsAlong } from './rows.ts'
import {
  type Found,
  isPrinted,
  membersBetween,
  type PrimaryCell,
  sizeOf,
  type Universe,
  type VirtualCell,
} from './universe.ts'

/** When a row tells of each person in it. */
export interface GroupLimits {
  /** Dimensions of which the category harms who is known to be in it. Area, year, sex and age are none by default. */
  readonly dimensions: readonly string[]
  /** A category that holds a greater share of its row discloses. */
  readonly share: number
  /** The share is tested in rows of so many persons at most; all, and all but one, in rows of every size. null: no end. */
  readonly shareUpTo: number | null
}

/** A row of which one category holds all, all but one, or too great a share. */
export interface TellingRow {
  readonly row: Row
  /** The categories that do. */
  readonly holders: readonly number[]
  /** How many a reader must hold possible in all other categories together, at least. */
  readonly needs: number
  readonly persons: number
}

/**
 * How many persons a reader must hold possible outside of one category of a row, so that neither all nor all but one are
 * known to be in it, nor more than the share.
 */
export const neededBeside = (persons: number, { share, shareUpTo }: GroupLimits): number =>
  Math.max(2, shareUpTo === null || persons <= shareUpTo ? persons - Math.floor(share * persons + 1e-9) : 0)

/** The rows of the sensitive dimensions that tell. Not known, not recorded is no category that harms. */
export const tellingRows = (
  universe: Universe,
  limits: GroupLimits,
  places: Places = placesOf(universe),
): readonly TellingRow[] => {
  const { sums, codes, dimensions } = universe
  const { value } = sums
  return dimensions.flatMap(({ name }, d) => {
    if (!limits.dimensions.includes(name)) return []
    return rowsAlong(universe, places, d).flatMap((row): TellingRow | readonly TellingRow[] => {
      const persons =
        row.total >= 0 ? (value[row.total] ?? 0) : row.cells.reduce((sum, cell) => sum + (value[cell] ?? 0), 0)
      if (persons <= 1 || !row.cells.some((cell) => isPrinted(universe, cell))) return []
      const needs = neededBeside(persons, limits)
      const holders = row.cells.filter(
        (cell) =>
          persons - (value[cell] ?? 0) < needs && !isHarmless(codes[cell]?.[d] ?? '') && hasOthers(universe, row, cell),
      )
      return holders.length > 0 ? [{ row, holders, needs, persons }] : []
    })
  })
}

/** Whether anybody of a row could be anywhere else: what can only be in one category tells nothing by being there. */
const hasOthers = ({ sums }: Universe, { total, cells }: Row, cell: number): boolean =>
  total >= 0 ? sizeOf(sums, total) > sizeOf(sums, cell) : cells.length > 1

/**
 * Group disclosure: among the categories of a sensitive dimension within a row of more than one person, all, all but one, or
 * more than a share are in one category. Whoever knows that somebody is in the row knows the category, however many they
 * are; where it is all but one, that one does. The category is withheld, and a reader must hold it possible that enough
 * persons are outside of it: that, their sum, is protected itself. (Group attribute disclosure and
 * within-group disclosure: Hundepool et al., Handbook on Statistical Disclosure Control, 5.2; attack A10.)
 */
export const groupCells = (universe: Universe, limits: GroupLimits, places: Places = placesOf(universe)): Found => {
  const { sums } = universe
  const cells: PrimaryCell[] = []
  const virtual: VirtualCell[] = []
  for (const { row, holders, needs, persons } of tellingRows(universe, limits, places)) {
    for (const cell of holders) {
      const spread = needs - (persons - (sums.value[cell] ?? 0))
      cells.push({ cell, reason: 'group', spread })
      const others = row.cells.filter((each) => each !== cell)
      const [plus, minus] = row.total >= 0 ? [[row.total], [cell]] : [others, []]
      virtual.push({ members: membersBetween(sums, plus, minus), plus, minus, reason: 'group', spread })
    }
  }
  return { cells, virtual }
}
