import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { numberColumns } from '../cell.ts'
import { demandOneOf, demandOptions, demandTop, ofTable } from '../demand-options.ts'
import { totalsOf } from '../find-table.ts'
import type { Limits } from '../intervals/limits.ts'
import { leavesOut } from '../left-out.ts'
import { addLimits, shareBounds, shareColumns } from '../shares/share-bounds.ts'
import { statisticOf } from '../statistic-of.ts'
import { type FlowsOptions, findFlows, limitsOf } from './flow-cells.ts'
import { flowNotes, totalNote } from './flow-notes.ts'
import { personsIn, shareOfPersons } from './persons-in.ts'
import { type RouteFlows, type RouteLevel, type RouteSum, type RouteSums, routeSums } from './route-sums.ts'

/** Options of `routes`. */
export interface RoutesOptions extends Omit<FlowsOptions, 'level'> {
  /** What origins and countries of detection are grouped to. Default: `country`. Without meaning for one `area`. */
  readonly level?: RouteLevel
  /** Which flows are routes. Default: `all`, with nationals in their own country. */
  readonly flows?: RouteFlows
  /** How many routes to give, largest first. Default: all. */
  readonly top?: number
}

const optionNames = { ...ofTable, area: true, level: true, within: true, years: true, flows: true, top: true } as const

const columns = [
  'origin',
  'detection',
  'flow',
  'low',
  'high',
  'value',
  'status',
  'share',
  'shareLow',
  'shareHigh',
  'cumulative',
  'cumulativeLow',
  'cumulativeHigh',
  'countries',
  'disputed',
] as const

/**
 * Main routes: persons of one citizenship detected in one country, or of the citizenships of one group of countries
 * detected in another, largest first. What is certain comes first: in the order of the lower bounds. Neither is a path
 * that was travelled. Between groups, nationals in their own country are apart, under `_NAT`.
 *
 * Shares are of all persons of known origin who are asked for (with `flows: 'cross-border'` of those who crossed a
 * border), also those whose origin is no country, such as foreign citizens (`_FOR`): these are in the base and in no
 * route. `cumulative` is the share of a route and all before it. Bounds as in `flows`.
 *
 * In a release that leaves out categories without a shown number (see `leavesOut`) shares are of the published totals,
 * for one `area` alone, and none are added up: routes may be missing. Sums of groups are lower bounds.
 *
 * Throws StatisticsRefusal as `flows` does.
 *
 * @example
 * const found = routes(release, { stage: 'V_DET' })
 * found.table.array('origin')
 * // => ['HRV', 'SRB']
 * found.table.array('cumulative')
 * // => [0.6774193548387096, 1]
 */
export const routes = (release: Release, options: RoutesOptions): Statistic => {
  demandOptions(options, optionNames)
  const { area, level = 'country', flows = 'all', top = Number.POSITIVE_INFINITY } = options
  demandTop(top)
  demandOneOf('level', level, ['country', 'subregion', 'region'])
  demandOneOf('flows', flows, ['all', 'cross-border'])
  const found = findFlows(release, { ...options, level: 'world' })
  const sums = routeSums(release, found.cells, area === undefined ? level : 'country', flows)
  const mayLack = leavesOut(release)
  const persons = mayLack ? personsIn(totalsOf(release, found.table), area, found.cells) : null
  const shares = mayLack ? sums.routes.map((route) => sharesOfTotal(route, persons)) : sharesOf(sums)
  const rows = sums.routes.slice(0, top).map((route, i) => ({
    origin: route.origin,
    detection: route.detection,
    flow: route.flow,
    ...numberColumns(route),
    ...columnsOf(shares[i] ?? none),
    countries: route.countries,
    disputed: route.disputed,
  }))
  const [given, all] = [rows.length, sums.routes.length]
  return statisticOf(release, 'routes', columns, rows, {
    // A route that is left out may be larger than all that are not.
    sentences: mayLack ? [] : largestOf(sums),
    notes: [
      { code: 'routes.citizenship', params: {} },
      ...(mayLack ? totalNote(persons) : [{ code: `routes.base-${flows}`, params: {} }]),
      ...(given < all ? [{ code: 'origins.top', params: { given, all } }] : []),
      ...restNote('routes.unplaced', sums.unplaced),
      ...restNote('routes.unknown', sums.unknown),
      ...flowNotes(release, found, options.area, sums.routes),
    ],
  })
}

interface RouteShare {
  readonly share: Limits | null
  readonly cumulative: Limits | null
}

const none: RouteShare = { share: null, cumulative: null }

/** Shares of the routes and of each with all before it, from sums of what is before and after. */
const sharesOf = ({ routes, unplaced }: RouteSums): readonly RouteShare[] => {
  const numbers = routes.map(limitsOf)
  const before = runningSums(numbers)
  const after = runningSums([...numbers].reverse()).reverse()
  return numbers.map((number, i) => {
    const [smaller, larger, withIt] = [after[i + 1] ?? nobody, before[i] ?? nobody, before[i + 1] ?? nobody]
    return {
      share: shareBounds(number, addLimits([larger, smaller, unplaced])),
      cumulative: shareBounds(withIt, addLimits([smaller, unplaced])),
    }
  })
}

const nobody: Limits = { low: 0, high: 0 }

/** Sums of the first none, one, two and so on. */
const runningSums = (numbers: readonly Limits[]): Limits[] => {
  const sums = [nobody]
  for (const number of numbers) sums.push(addLimits([sums.at(-1) ?? nobody, number]))
  return sums
}

const sharesOfTotal = (route: RouteSum, persons: number | null): RouteShare => ({
  share: shareOfPersons(route, persons),
  cumulative: null,
})

const columnsOf = ({ share, cumulative }: RouteShare) => ({
  ...shareColumns(share),
  cumulative: shareColumns(cumulative).share,
  cumulativeLow: cumulative?.low ?? null,
  cumulativeHigh: cumulative?.high ?? null,
})

const restNote = (code: string, rest: Limits): readonly Message[] =>
  rest.high > 0 ? [{ code, params: { ...rest } }] : []

/** The route that certainly is the largest, also where all who are on none of them would be on one. */
const largestOf = ({ routes, unplaced }: RouteSums): readonly Message[] => {
  const [first, ...others] = routes
  if (!first || others.length === 0 || !(unplaced.high < first.low)) return []
  if (others.some((other) => !(limitsOf(other).high + unplaced.high < first.low))) return []
  const { origin, detection, low, high } = first
  return [{ code: 'routes.largest', params: { origin, detection, low, high } }]
}
