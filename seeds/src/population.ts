import { firstYear, lastDerivedYear, populationRows } from './generated/population.ts'

/** Mid-year population, and where it comes from. */
export interface Population {
  readonly persons: number
  readonly source: string
}

/**
 * Population of a country in a year, 2000 to 2025, also of one sex, of children or of adults; null where there is none,
 * never a guess. Sex and age add up to the total exactly. Regions have none: which countries to add is for the caller.
 * Totals are of World Population Prospects 2024; the split is that of World Population Prospects 2019, interpolated and
 * scaled to the total, so that it is right in structure and only nearly so in level.
 */
export const population = (
  area: string,
  year: number,
  sex?: 'F' | 'M' | undefined,
  age?: 'Y0T17' | 'Y_GE18' | undefined,
): Population | null => {
  const cells = lines().get(area)
  const cell = cells?.years[year - firstYear]
  if (!cells || cell === undefined) return null
  const isWhole = sex === undefined && age === undefined
  if (cells.kind === 'total' && !isWhole) return null
  const persons = cell
    .split(' ')
    .filter((_, part) => cells.kind === 'total' || isAsked(part, sex, age))
    .reduce((sum, part) => sum + Number(part), 0)
  return { persons, source: sourceOf(cells.kind, year, isWhole) }
}

type Kind = 'total' | 'scaled' | 'made-up'

interface Line {
  readonly kind: Kind
  readonly years: readonly string[]
}

/** Parts of a cell: girls, women, boys, men. */
const isAsked = (part: number, sex: 'F' | 'M' | undefined, age: 'Y0T17' | 'Y_GE18' | undefined): boolean =>
  (sex === undefined || (sex === 'F') === part < 2) && (age === undefined || (age === 'Y0T17') === (part % 2 === 0))

const sourceOf = (kind: Kind, year: number, isWhole: boolean): string => {
  if (kind === 'made-up') return 'made up'
  const basis = year <= lastDerivedYear ? ', from births and crude birth rate' : ''
  const total = `United Nations, World Population Prospects 2024${basis}`
  return isWhole ? total : `${total}; sex and age of World Population Prospects 2019, interpolated and scaled to it`
}

let read: ReadonlyMap<string, Line> | undefined
const lines = (): ReadonlyMap<string, Line> => {
  read ??= new Map(
    populationRows.map((line) => {
      const [area = '', kind = '', ...years] = line.split('\t')
      return [area, { kind: kind as Kind, years }]
    }),
  )
  return read
}
