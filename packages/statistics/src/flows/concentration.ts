import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { demandOneOf, demandOptions, ofTable } from '../demand-options.ts'
import { groupBy } from '../group-by.ts'
import { leavesOut } from '../left-out.ts'
import { addLimits, shareColumns } from '../shares/share-bounds.ts'
import { statisticOf } from '../statistic-of.ts'
import { countriesIn, type FlowCell, type FlowsOptions, findFlows, limitsOf } from './flow-cells.ts'
import { flowNotes } from './flow-notes.ts'
import { herfindahlIndex } from './herfindahl-index.ts'
import { type RouteFlows, routeSums } from './route-sums.ts'
import { topShare } from './top-share.ts'

/** Options of `concentration`. */
export interface ConcentrationOptions extends FlowsOptions {
  /** Which flows are routes. Default: `all`, with nationals in their own country. */
  readonly flows?: RouteFlows
  /** How many routes are the largest. Default: 3. */
  readonly top?: number
}

const optionNames = { ...ofTable, area: true, level: true, within: true, years: true, flows: true, top: true } as const

const columns = [
  'detection',
  'routes',
  'low',
  'high',
  'hhi',
  'hhiLow',
  'hhiHigh',
  'top',
  'share',
  'shareLow',
  'shareHigh',
  'countries',
  'disputed',
] as const

/**
 * Whether the persons detected in a place are of few routes, from country to country, or of many: the Herfindahl-Hirschman
 * index (`herfindahlIndex`, 0 to 1) and the share of the `top` largest routes (`topShare`), of all persons of known
 * origin, who are `low` to `high`. Places as in `flows`. Persons whose origin is no country, such as foreign citizens
 * (`_FOR`), may be on any route: bounds allow for that.
 *
 * In a release that leaves out categories without a shown number (see `leavesOut`) both are null: routes may be missing.
 *
 * Throws StatisticsRefusal as `flows` does, and RangeError where `top` is not a whole number from 1.
 *
 * @example
 * concentration(release, { stage: 'V_DET', area: 'HRV', top: 1 }).table.array('hhi')
 * // => [0.5629552549427681]
 */
export const concentration = (release: Release, options: ConcentrationOptions): Statistic => {
  demandOptions(options, optionNames)
  const { flows = 'all', top = 3 } = options
  demandOneOf('flows', flows, ['all', 'cross-border'])
  const found = findFlows(release, options)
  const mayLack = leavesOut(release)
  const places = [...groupBy(found.cells, ({ detection }) => detection)].map(([detection, cells]) =>
    concentrationOf(release, detection, cells, flows, top),
  )
  const rows = places.map(({ detection, sums, whole, index, share, countries }) => ({
    detection,
    routes: sums.routes.length,
    low: whole.low,
    high: mayLack ? Number.POSITIVE_INFINITY : whole.high,
    hhi: index && index.low === index.high ? index.low : null,
    hhiLow: index?.low ?? null,
    hhiHigh: index?.high ?? null,
    top,
    ...shareColumns(share),
    countries,
    disputed: sums.routes.some(({ disputed }) => disputed),
  }))
  return statisticOf(release, 'concentration', columns, rows, {
    sentences: places.flatMap(({ detection, index, share }): readonly Message[] =>
      index && share && share.low > 0
        ? [{ code: 'concentration.top', params: { area: detection, top, ...share } }]
        : [],
    ),
    notes: [
      { code: 'routes.citizenship', params: {} },
      { code: 'concentration.index', params: {} },
      ...(mayLack ? [] : [{ code: `routes.base-${flows}`, params: {} }]),
      ...flowNotes(
        release,
        found,
        options.area,
        places.flatMap(({ sums }) => sums.routes),
      ),
    ],
  })
}

const concentrationOf = (
  release: Release,
  detection: string,
  cells: readonly FlowCell[],
  flows: RouteFlows,
  top: number,
) => {
  const sums = routeSums(release, cells, 'country', flows)
  const numbers = sums.routes.map(limitsOf)
  const mayLack = leavesOut(release)
  return {
    detection,
    sums,
    whole: addLimits([...numbers, sums.unplaced]),
    index: mayLack ? null : herfindahlIndex(numbers, sums.unplaced),
    share: mayLack ? null : topShare(numbers, top, sums.unplaced),
    countries: countriesIn(cells),
  }
}
