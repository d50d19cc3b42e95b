import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { type Cell, cellsOf, isNumber, isWithheld, sumAtLeast, sumCells } from '../cell.ts'
import { demandOneOf } from '../demand-options.ts'
import { type Breakdown, demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import type { Limits } from '../intervals/limits.ts'
import { leavesOut } from '../left-out.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, groupOf, isRegion, liesWithin, type RegionLevel, regionLevels } from '../region.ts'
import { citizenshipFlow } from './citizenship-flow.ts'
import type { FlowClass } from './flow-class.ts'
import { type CitizenCell, inYear, nameNationals } from './name-nationals.ts'

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
export interface FlowCell extends CitizenCell {
  /** The country, or the group that it belongs to. */
  readonly detection: string
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
  demandOneOf('level', level, regionLevels)
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
  const apart = new Set(named.filter((cell) => cell.citizenship === cell.area).map(inYear))
  const placed = named.flatMap((cell): readonly FlowCell[] => {
    const detection = detectionOf(cell.area)
    const flow = citizenshipFlow(cell.citizenship, cell.area, apart.has(inYear(cell)))
    return detection === null ? [] : [{ ...cell, detection, flow }]
  })
  return placed.sort((a, b) => compareAreas(a.detection, b.detection))
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
