import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { type Cell, cellsOf, isNumber, isWithheld, type PlacedCell, sumAtLeast, sumCells } from '../cell.ts'
import { type Breakdown, demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import type { Limits } from '../intervals/limits.ts'
import { leavesOut } from '../left-out.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, groupOf, isRegion, liesWithin, type RegionLevel } from '../region.ts'
import { citizenshipFlow, isOwn } from './citizenship-flow.ts'
import type { FlowClass } from './flow-class.ts'

/** Which numbers by citizenship are meant. */
export interface FlowsOptions extends Omit<TableChoice, 'unit' | 'by'> {
  /** One country of detection. Default: the groups of `level`. */
  readonly area?: string
  /** What countries of detection are grouped to. Default: `subregion`. Without meaning for one `area`. */
  readonly level?: RegionLevel
  /** M49 code of a region: only countries of detection in it enter. Default: all. */
  readonly within?: string
  /** Years whose numbers are added. Default: all years of the table. */
  readonly years?: readonly number[]
}

/** A printed number of persons of one citizenship, with the place of detection that it is counted in. */
export interface FlowCell extends PlacedCell {
  /** The country, or the group that it belongs to. */
  readonly detection: string
  /** That of nationals is the code of their country. */
  readonly citizenship: string
  readonly flow: FlowClass
}

/** The cells of the one table by citizenship, and by `by`, that is meant. */
export const findFlows = (
  release: Release,
  options: FlowsOptions,
  by: readonly Breakdown[] = [],
): { readonly table: CubeTable; readonly cells: readonly FlowCell[] } => {
  demandRelease(release)
  const table = findTable(release, { ...options, unit: 'persons', by: ['citizenship', ...by] }, options.area)
  if (options.area !== undefined) demandArea(table, options.area)
  if (table.multiple.includes('citizenship'))
    throw new StatisticsRefusal('statistics.several-citizenships', { table: tableName(table) })
  const cells = flowCells(table, options)
  if (!cells.some(isNumber))
    throw new StatisticsRefusal('statistics.no-origins', { area: options.area ?? options.within ?? '001' })
  return { table, cells }
}

/** The cells of a table by citizenship that are asked for, by place of detection. */
export const flowCells = (
  table: CubeTable,
  { area, level = 'subregion', within, years }: FlowsOptions,
): readonly FlowCell[] => {
  const groupIn = (country: string) => {
    const group = groupOf(country, level)
    return level === 'world' && group !== null ? (within ?? group) : group
  }
  const detectionOf = (country: string) => area ?? (liesWithin(country, within) ? groupIn(country) : null)
  const cells = cellsOf(table, area).filter(
    (cell) =>
      (isNumber(cell) || isWithheld(cell)) &&
      (years === undefined || years.includes(cell.year)) &&
      !isRegion(cell.area),
  )
  const named = nameNationals(cells, table.by.indexOf('citizenship'))
  const apart = new Set(named.filter((cell) => cell.citizenship === cell.area).map(keyOf))
  const placed = named.flatMap((cell): readonly FlowCell[] => {
    const detection = detectionOf(cell.area)
    const flow = citizenshipFlow(cell.citizenship, cell.area, apart.has(keyOf(cell)))
    return detection === null ? [] : [{ ...cell, detection, flow }]
  })
  return placed.sort((a, b) => compareAreas(a.detection, b.detection))
}

const keyOf = ({ area, year }: PlacedCell): string => `${area} ${year}`

/**
 * Cells with their citizenship, nationals under the code of their country. Where a source prints them both so and as
 * nationals, it may be of the same persons or of others: at least the greater of both numbers, at most their sum.
 */
const nameNationals = (cells: readonly PlacedCell[], at: number) => {
  const named = cells.map((cell) => {
    const citizenship = cell.codes[at] ?? '_U'
    return { ...cell, citizenship: isOwn(citizenship, cell.area) ? cell.area : citizenship }
  })
  const inFull = (cell: (typeof named)[number]) =>
    [keyOf(cell), cell.citizenship, ...cell.codes.filter((_, i) => i !== at)].join(' ')
  return [...groupBy(named, inFull).values()].flatMap((group) => {
    const [first] = group
    if (!first || group.length === 1 || !group.every(isNumber)) return group
    const low = group.reduce((most, cell) => Math.max(most, cell.low), 0)
    return [{ ...first, ...sumCells(group), low, disputed: true }]
  })
}

/**
 * The sum of some cells: a lower bound alone where one of them is withheld, or, in a release that leaves categories out,
 * where it has several codes, of which some may be left out.
 */
export const sumFlow = (release: Release, cells: readonly FlowCell[], isOneCode: boolean): Cell =>
  cells.some(isWithheld) || (leavesOut(release) && !isOneCode) ? sumAtLeast(cells) : sumCells(cells)

/** A sum as bounds: of what is withheld throughout nothing is known. */
export const limitsOf = ({ low, high }: Cell): Limits =>
  Number.isNaN(low) ? { low: 0, high: Number.POSITIVE_INFINITY } : { low, high }

/** Countries with a number in some cells. */
export const countriesIn = (cells: readonly FlowCell[]): number =>
  new Set(cells.filter(isNumber).map(({ area }) => area)).size
