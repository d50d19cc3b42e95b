import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import type { Cell } from '../cell.ts'
import { compareCodes } from '../code-order.ts'
import { tableBeside } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import type { Limits } from '../intervals/limits.ts'
import { leavesOut } from '../left-out.ts'
import { isWholeCategory, overlappingAges, personCategory } from '../person-category.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { addLimits, shareBounds, shareVariation } from '../shares/share-bounds.ts'
import { countriesIn, type FlowCell, type FlowsOptions, flowCells, limitsOf, sumFlow } from './flow-cells.ts'

/** A category of one flow in one place, with its share. */
export interface ProfilePart extends Cell {
  readonly category: string
  readonly countries: number
  readonly base: 'known' | 'all' | 'persons'
  readonly share: Limits | null
  readonly variation: Limits | null
}

/** The categories of one flow in one place, in the order of the code lists, not recorded last. */
export const profileParts = (
  release: Release,
  table: CubeTable,
  options: FlowsOptions,
  cells: readonly FlowCell[],
): readonly ProfilePart[] => {
  const parts = partsOf(release, table, cells, options.area !== undefined)
  const persons = table.multiple.length > 0 ? personsOf(release, table, options, cells) : undefined
  return parts.map((part) => {
    const base = persons !== undefined ? 'persons' : part.category === '_U' ? 'all' : 'known'
    if (leavesOut(release)) return { ...part, base, share: null, variation: null }
    if (persons !== undefined)
      return { ...part, base, share: persons && shareOfAll(limitsOf(part), persons), variation: null }
    const others = addLimits(parts.filter((each) => each !== part && each.category !== '_U').map(limitsOf))
    return {
      ...part,
      base,
      share: shareBounds(limitsOf(part), others),
      variation: shareVariation(limitsOf(part), others),
    }
  })
}

const partsOf = (release: Release, { by }: CubeTable, cells: readonly FlowCell[], isOne: boolean) => {
  const at = by.indexOf('citizenship')
  const others = by.filter((_, i) => i !== at)
  const coded = cells.map((cell) => ({ ...cell, codes: cell.codes.filter((_, i) => i !== at) }))
  coded.sort((a, b) => compareCodes(others)(a.codes, b.codes))
  const isWhole = (category: string, group: readonly FlowCell[]) =>
    isOne &&
    group.every(({ flow }) => flow === 'DOM') &&
    [...groupBy(group, ({ year }) => String(year)).values()].every((own) =>
      isWholeCategory(
        category,
        own.map(({ codes }) => codes),
        others,
      ),
    )
  const parts = [...groupBy(coded, ({ codes }) => personCategory(codes, others))].map(([category, group]) => ({
    ...sumFlow(release, group, isWhole(category, group)),
    category,
    countries: countriesIn(group),
  }))
  return parts.sort((a, b) => Number(a.category === '_U') - Number(b.category === '_U'))
}

/** The same persons in the table by citizenship alone; null where it lacks some of them. */
const personsOf = (
  release: Release,
  table: CubeTable,
  options: FlowsOptions,
  cells: readonly FlowCell[],
): Limits | null => {
  const key = ({ area, year, citizenship }: FlowCell) => `${area} ${year} ${citizenship}`
  const byCitizenship = tableBeside(release, table, ['citizenship'])
  const wanted = new Set(cells.map(key))
  const persons = byCitizenship ? flowCells(byCitizenship, options).filter((cell) => wanted.has(key(cell))) : []
  return persons.length === wanted.size ? addLimits(persons.map(limitsOf)) : null
}

/** Share of persons, in categories that overlap. A part of persons is no more than all of them. */
const shareOfAll = (part: Limits, persons: Limits): Limits | null => {
  if (!(persons.low > 0)) return null
  const low = Number.isFinite(persons.high) ? Math.min(1, part.low / persons.high) : 0
  return { low, high: Math.max(low, Math.min(1, part.high / persons.low)) }
}

/** Ages of one country and year that overlap would count persons twice; of several, they are no categories of one profile. */
export const refuseOverlaps = (cells: readonly FlowCell[], table: CubeTable): void => {
  const at = table.by.indexOf('age')
  if (at < 0) return
  const by = table.by.filter((dimension) => dimension !== 'citizenship')
  const categoryOf = ({ codes }: FlowCell) =>
    personCategory(
      codes.filter((_, i) => table.by[i] !== 'citizenship'),
      by,
    )
  const each = [...groupBy(cells, ({ area, year }) => `${area} ${year}`).values()].map((group) =>
    overlappingAges(group.map(({ codes }) => codes[at] ?? '')),
  )
  const overlap = [...each, overlappingAges(cells.flatMap((cell) => categoryOf(cell).split('.')))].find(Boolean)
  if (overlap)
    throw new StatisticsRefusal('statistics.overlapping-ages', { ages: overlap.join(', '), table: tableName(table) })
}
