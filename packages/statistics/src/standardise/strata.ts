import type { CellStatus, CubeTable, Release } from '@tipstat/cube'
import { ageContains } from '@tipstat/seeds/codes'
import { type Cell, isNumber, sumCells } from '../cell.ts'
import type { PopulationOf } from '../denominators.ts'
import { leavesOut } from '../left-out.ts'
import type { Part } from '../shares/share-bases.ts'
import { yearsOfArea } from '../shares/share-years.ts'

/** What persons and residents are grouped by. */
export type StandardisedBy = readonly ['sex'] | readonly ['age'] | readonly ['sex', 'age']

/** A group of residents. */
export interface Group {
  readonly sex?: 'F' | 'M'
  readonly age?: 'Y0T17' | 'Y_GE18'
}

/** Persons of an area and year by group; those of no group, or not known of which, may be of any. */
export interface Strata {
  readonly area: string
  readonly year: number
  /** In the order of the groups; null where the number of a group is not known, not even by bounds. */
  readonly placed: readonly Cell[] | null
  readonly unplaced: Cell
  /** Why there is no number, where a group has none. */
  readonly missing: CellStatus
  readonly disputed: boolean
}

const sexes = ['F', 'M'] as const
const ages = ['Y0T17', 'Y_GE18'] as const

/** The groups of a breakdown. */
export const groupsOf = (by: StandardisedBy): readonly Group[] =>
  by.length === 2
    ? sexes.flatMap((sex) => ages.map((age) => ({ sex, age })))
    : by[0] === 'sex'
      ? sexes.map((sex) => ({ sex }))
      : ages.map((age) => ({ age }))

/** Residents of each group; null where one is not known or empty. */
export const residentsOf = (
  groups: readonly Group[],
  area: string,
  year: number,
  population: PopulationOf,
): readonly number[] | null => {
  const persons = groups.map(({ sex, age }) => population(area, year, sex, age)?.persons ?? 0)
  return persons.every((each) => each > 0) ? persons : null
}

const nobody: Cell = { low: 0, high: 0, status: 'exact', disputed: false }

/**
 * The persons of an area by group, year by year. Where parts and rest make up a shown total, what is withheld or not printed lies in
 * the rest; else a group without a number, or persons of no known number outside of the groups, leave a year without strata.
 */
export const strataOf = (
  release: Release,
  table: CubeTable,
  area: string,
  groups: readonly Group[],
): readonly Strata[] =>
  yearsOfArea(release, table, area).map((year): Strata => {
    const isClosed = year.base === 'total' && year.parts.some(({ share }) => share !== null)
    const grouped = groups.map((group) => year.parts.filter((part) => isIn(group, part)))
    const others = year.parts.filter((part) => !grouped.some((parts) => parts.includes(part)))
    const told = (parts: readonly Part[]) => sumOf(isClosed ? parts.filter(isNumber) : parts)
    const placed = grouped.map((parts) => (parts.length > 0 || isClosed ? told(parts) : null))
    const unplaced = told(others)
    const isKnown = (isClosed || !leavesOut(release)) && isNumber(unplaced)
    return {
      area,
      year: year.year,
      placed: isKnown && placed.every((cell) => cell !== null && isNumber(cell)) ? (placed as readonly Cell[]) : null,
      unplaced,
      missing: year.parts.find((part) => !isNumber(part))?.status ?? 'not-available',
      disputed: year.parts.some(({ disputed }) => disputed),
    }
  })

const sumOf = (parts: readonly Part[]): Cell => (parts.length ? sumCells(parts) : nobody)

const isIn = ({ sex, age }: Group, { category }: Part): boolean => {
  const [first = '', second = first] = category.split('.')
  return (sex === undefined || first === sex) && (age === undefined || ageContains(age, second))
}

/** All persons of an area and year, in whatever group; null where a group is not known. */
export const personsOf = ({ placed, unplaced }: Strata): Cell | null => placed && sumCells([...placed, unplaced])
