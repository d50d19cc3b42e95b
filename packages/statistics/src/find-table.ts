import { type CubeTable, isReleased, type Release, tableName } from '@tipstat/cube'
import { StatisticsRefusal } from './refusal.ts'

/** A dimension that a table can be broken down by. */
export type Breakdown = CubeTable['by'][number]

/** Which table of a release is meant. What is not given must not be needed: several tables that fit are refused. */
export interface TableChoice {
  /** Id of the source. */
  readonly source?: string
  /** Stage, such as `V_DET` or `P_CONV`. */
  readonly stage: string
  /** Unit, such as `persons` or `per-100000`. Default: the only one there is, `persons` where there are several. */
  readonly unit?: string
  /** Counting unit, for a source that counts in several ways. */
  readonly counting?: string
  /** What the year is the year of, for a source that has several. */
  readonly reference?: string
  /** Exactly the dimensions of the table, in any order; none for a table of totals. Default: none. */
  readonly by?: readonly Breakdown[]
}

/** Refuses anything that disclosure control did not make: a bare table, parsed JSON, a release of another process. */
export const demandRelease = (release: Release): void => {
  if (!isReleased(release)) throw new StatisticsRefusal('statistics.not-released')
}

/**
 * The one table of a release that is meant; of several that fit, those that hold `area`, where given. Throws
 * StatisticsRefusal where there is none, or more than one, naming those there are.
 */
export const findTable = (release: Release, choice: TableChoice, area?: string): CubeTable => {
  const { stage, source, counting, reference, by = [] } = choice
  const fits = release.tables.filter(
    (table) =>
      table.stage === stage &&
      (source === undefined || table.source === source) &&
      (counting === undefined || table.counting === counting) &&
      (reference === undefined || table.reference === reference) &&
      hasBreakdown(table, by),
  )
  const found = narrow(ofUnit(fits, choice.unit), area)
  const [only] = found
  if (only && found.length === 1) return only
  const wanted = [stage, choice.unit, by.length ? by.join(', ') : 'total'].filter((part) => part !== undefined)
  const [code, there] = only
    ? (['statistics.several-tables', found.map(longName)] as const)
    : (['statistics.no-table', release.tables.map(tableName)] as const)
  throw new StatisticsRefusal(code, { wanted: wanted.join(' / '), tables: [...new Set(there)].join('; ') || '–' })
}

/** The table by `by` that belongs to another: same source, stage, unit, counting and reference. */
export const tableBeside = (release: Release, of: CubeTable, by: readonly Breakdown[]): CubeTable | undefined =>
  release.tables.find(
    (table) =>
      hasBreakdown(table, by) &&
      table.source === of.source &&
      table.stage === of.stage &&
      table.unit === of.unit &&
      table.counting === of.counting &&
      table.reference === of.reference,
  )

/** The table of totals that belongs to a table by some breakdown. */
export const totalsOf = (release: Release, of: CubeTable): CubeTable | undefined => tableBeside(release, of, [])

/**
 * Whether a table is of totals: only of these are sentences made that name no category. One category that happens to be the only one
 * shown is not all persons.
 */
export const isOfAll = (table: CubeTable): boolean => table.by.length === 0

/** Refuses an area that a table has no row for. */
export const demandArea = (table: CubeTable, area: string): void => {
  if (!table.area.includes(area)) throw new StatisticsRefusal('statistics.no-area', { area, table: tableName(table) })
}

const hasBreakdown = (table: CubeTable, by: readonly Breakdown[]): boolean =>
  table.by.length === by.length && by.every((dimension) => table.by.includes(dimension))

const ofUnit = (tables: readonly CubeTable[], unit: string | undefined): readonly CubeTable[] => {
  if (unit !== undefined) return tables.filter((table) => table.unit === unit)
  const units = new Set(tables.map((table) => table.unit))
  return units.size > 1 && units.has('persons') ? tables.filter((table) => table.unit === 'persons') : tables
}

const narrow = (tables: readonly CubeTable[], area: string | undefined): readonly CubeTable[] => {
  if (tables.length < 2 || area === undefined) return tables
  const holding = tables.filter((table) => table.area.includes(area))
  return holding.length ? holding : tables
}

/** With what else may tell two tables of one name apart. */
const longName = (table: CubeTable): string => `${tableName(table)} (${table.counting}, ${table.reference})`
