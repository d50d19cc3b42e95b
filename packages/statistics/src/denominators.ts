import type { PlacedCell } from './cell.ts'
import type { Breakdown } from './find-table.ts'

/** Residents of an area in a year, also of one sex, of children or of adults; null where there is no such number. */
export type PopulationOf = (
  area: string,
  year: number,
  sex?: 'F' | 'M',
  age?: 'Y0T17' | 'Y_GE18',
) => { readonly persons: number; readonly source: string } | null

/** Breakdowns of what was done to persons, not of who they are: divided by all residents. */
const ofAllResidents: readonly Breakdown[] = ['form', 'scope']

/** The residents that a cell is divided by; null where they are not known, or nobody. */
export const denominatorOf = (
  { area, year, codes }: PlacedCell,
  by: readonly Breakdown[],
  population: PopulationOf,
) => {
  const of = (dimension: Breakdown) => codes[by.indexOf(dimension)]
  const [sex, age] = [of('sex'), of('age')]
  const others = by.filter((dimension) => dimension !== 'sex' && dimension !== 'age')
  if (others.some((dimension) => !ofAllResidents.includes(dimension))) return null
  if (!isIn(['F', 'M', undefined] as const, sex) || !isIn(['Y0T17', 'Y_GE18', undefined] as const, age)) return null
  const found = population(area, year, sex, age)
  return found && found.persons > 0 && Number.isFinite(found.persons) ? found : null
}

const isIn = <T>(values: readonly T[], value: unknown): value is T => values.includes(value as T)
