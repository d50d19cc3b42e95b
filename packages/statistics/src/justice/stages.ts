import type { CubeTable, Release, Statistic } from '@tipstat/cube'
import { cellsOf, numberColumns } from '../cell.ts'
import { pool } from '../countries/pool.ts'
import { demandOptions } from '../demand-options.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { statisticOf } from '../statistic-of.ts'

/** Options of `stages`. */
export interface StagesOptions extends Omit<TableChoice, 'stage' | 'by'> {
  /** Stages, in the order in which they are shown. Default: persons prosecuted and convicted. */
  readonly stages?: readonly string[]
  /** One country. Default: the countries of `within`, added up by their printed bounds. */
  readonly area?: string
  /** M49 code of a region whose countries are added up. Default: the world. Without meaning for one `area`. */
  readonly within?: string
}

const optionNames = {
  source: true,
  unit: true,
  counting: true,
  reference: true,
  stages: true,
  area: true,
  within: true,
} as const

const columns = ['area', 'year', 'category', 'value', 'low', 'high', 'status', 'disputed'] as const

/**
 * Totals of several stages over the years, side by side, as printed: persons prosecuted and convicted, say. A stage
 * that the release has no totals of for the area is named in a note. Stages count different persons, often in another
 * year, so none is divided by another.
 *
 * Throws StatisticsRefusal where no stage has totals for the area, or where several tables fit a stage.
 *
 * @example
 * stages(release, { stages: ['P_SUSP', 'P_PROS', 'P_CONV'], area: 'HRV' }).table.array('value')
 * // => [15, 9]
 */
export const stages = (release: Release, options: StagesOptions): Statistic => {
  demandRelease(release)
  demandOptions(options, optionNames)
  const { stages: asked = ['P_PROS', 'P_CONV'], area, within, ...choice } = options
  const found = asked.map((stage) => ({ stage, ...totals(release, { ...choice, stage }, area, within) }))
  const held = found.flatMap(({ stage, cells }) => (cells ? [{ stage, cells }] : []))
  const refusal = found.find((each) => each.refusal)?.refusal
  if (held.length === 0 && refusal) throw refusal
  const rows = held.flatMap(({ stage, cells }) =>
    cells.map((cell) => ({
      area: cell.area,
      year: cell.year,
      category: stage,
      ...numberColumns(cell),
      disputed: cell.disputed,
    })),
  )
  const absent = found.filter(({ refusal }) => refusal).map(({ stage }) => stage)
  return statisticOf(release, 'stages', columns, rows, {
    notes: [
      { code: 'stages.not-a-funnel', params: {} },
      ...(area === undefined
        ? [
            { code: 'aggregate.changing-set', params: {} },
            { code: 'aggregate.detections', params: {} },
          ]
        : []),
      ...(absent.length ? [{ code: 'stages.absent', params: { stages: absent.join(' ') } }] : []),
      ...disputedNote(held.flatMap(({ cells }) => cells)),
    ],
  })
}

/** Cells of a stage's totals, or why there are none. That several tables fit is not put up with: the caller must choose. */
const totals = (release: Release, choice: TableChoice, area: string | undefined, within: string | undefined) => {
  try {
    const table = findTable(release, choice, area)
    if (area === undefined) return { ...ofCountries(table, within), refusal: undefined }
    demandArea(table, area)
    return { cells: cellsOf(table, area), refusal: undefined }
  } catch (refusal) {
    if (refusal instanceof StatisticsRefusal && refusal.code !== 'statistics.several-tables') {
      return { cells: undefined, refusal }
    }
    throw refusal
  }
}

const ofCountries = (table: CubeTable, within: string | undefined) => {
  const { cells, area } = pool(table, within)
  if (cells.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: area })
  return { cells }
}
