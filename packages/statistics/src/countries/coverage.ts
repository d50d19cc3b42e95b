import type { Release, Statistic } from '@tipstat/cube'
import { cellsOf, isNumber, isWithheld, type PlacedCell } from '../cell.ts'
import { demandOptions } from '../demand-options.ts'
import { demandRelease } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leavesOut } from '../left-out.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, isRegion, liesWithin } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'

/** Options of `coverage`. */
export interface CoverageOptions {
  /** Id of the source. Default: all of the release. */
  readonly source?: string
  /** Stages. Default: all of the release. */
  readonly stages?: readonly string[]
  /** One country. Default: all countries. */
  readonly area?: string
  /** M49 code of a region: only its countries. Default: all countries. */
  readonly within?: string
}

const optionNames = { source: true, stages: true, area: true, within: true } as const

const columns = ['area', 'year', 'state', 'tables'] as const

/**
 * Which country has numbers for which year: a row for every country and every year from the first to the last of the
 * tables looked at. `reported`: all numbers that the tables have are printed in full. `reported-censored`: some are
 * withheld or printed as a bound. `withheld`: all are withheld. `none`: no number in any table; that is not a report of
 * zero. `tables` is how many tables hold a number. Regions are no country and have no row.
 *
 * Throws StatisticsRefusal where the release has no row of these stages and countries.
 *
 * @example
 * coverage(release, { stages: ['V_DET'], area: 'HRV' }).table.array('state')
 * // => ['reported', 'reported']
 */
export const coverage = (release: Release, options: CoverageOptions = {}): Statistic => {
  demandRelease(release)
  demandOptions(options, optionNames)
  const { source, stages, area: only, within } = options
  const tables = release.tables.filter(
    (table) => (source === undefined || table.source === source) && (!stages || stages.includes(table.stage)),
  )
  const held = tables.map((table) =>
    groupBy(
      cellsOf(table, only).filter(({ area }) => !isRegion(area) && liesWithin(area, within)),
      ({ area, year }) => `${area} ${year}`,
    ),
  )
  const cells = held.flatMap((each) => [...each.values()].flat())
  if (cells.length === 0) {
    const there = [...new Set(release.tables.map((table) => table.stage))].join(', ')
    throw new StatisticsRefusal('statistics.no-coverage', {
      wanted: (stages ?? []).join(', ') || '–',
      there: there || '–',
    })
  }
  const areas = [...new Set(cells.map(({ area }) => area))].sort(compareAreas)
  const rows = areas.flatMap((area) =>
    yearsOf(cells).map((year) => {
      const groups = held.map((each) => each.get(`${area} ${year}`) ?? [])
      return { area, year, state: stateOf(groups.flat()), tables: groups.filter((each) => each.some(isNumber)).length }
    }),
  )
  return statisticOf(release, 'coverage', columns, rows, {
    sentences: [
      {
        code: 'coverage.countries',
        params: { countries: new Set(rows.filter(({ tables }) => tables > 0).map(({ area }) => area)).size },
      },
    ],
    notes: [{ code: leavesOut(release) ? 'coverage.none-or-withheld' : 'coverage.none-is-not-zero', params: {} }],
  })
}

const stateOf = (cells: readonly PlacedCell[]): string => {
  const isInPart = ({ status }: PlacedCell) => status === 'censored' || status === 'suppressed'
  if (!cells.some(isNumber)) return cells.some(isWithheld) ? 'withheld' : 'none'
  return cells.some(isInPart) ? 'reported-censored' : 'reported'
}

/** All years from the first to the last. */
const yearsOf = (cells: readonly PlacedCell[]): readonly number[] => {
  const years = cells.map(({ year }) => year)
  const first = years.reduce((a, b) => Math.min(a, b))
  const last = years.reduce((a, b) => Math.max(a, b))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
