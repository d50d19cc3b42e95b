import type { Release } from '@tipstat/cube'
import { lists } from '@tipstat/seeds/codes'
import { type Cell, isWithheld } from '../cell.ts'
import { compareIn } from '../code-order.ts'
import { groupBy } from '../group-by.ts'
import type { Limits } from '../intervals/limits.ts'
import { compareAreas, groupOf } from '../region.ts'
import { countriesIn, type FlowCell, limitsOf, sumFlow } from './flow-cells.ts'
import type { FlowClass } from './flow-class.ts'
import { namedRegions } from './named-regions.ts'

/** From where to where a route leads: from country to country, or between groups of countries. */
export type RouteLevel = 'country' | 'subregion' | 'region'

/** Which flows are routes: all of known origin, or those across a border. */
export type RouteFlows = 'all' | 'cross-border'

/** Persons of one origin detected in one place. */
export interface RouteSum extends Cell {
  readonly origin: string
  readonly detection: string
  readonly flow: FlowClass
  readonly countries: number
}

export interface RouteSums {
  /** Largest first, what is certain before what may be; what is withheld throughout is last. */
  readonly routes: readonly RouteSum[]
  /** Persons of known flow, whose origin is no country, or no group of the level: on a route, but not known on which. */
  readonly unplaced: Limits
  /** Persons of whom not even that is known. */
  readonly unknown: Limits
}

/** Cells by route. A route without anybody is none. */
export const routeSums = (
  release: Release,
  cells: readonly FlowCell[],
  level: RouteLevel,
  flows: RouteFlows,
): RouteSums => {
  const asked = cells.filter(({ flow }) => flow !== '_U' && (flows === 'all' || flow !== 'DOM'))
  const placed = asked.flatMap((cell) => {
    const route = routeOf(cell, level)
    return route ? [{ ...cell, ...route }] : []
  })
  const routes = [...groupBy(placed, ({ origin, detection }) => `${origin} ${detection}`).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { origin, detection } = first
    const flow = group.every((each) => each.flow === first.flow) ? first.flow : 'CB'
    const sum = sumFlow(release, group, level === 'country')
    return [{ ...sum, origin, detection, flow, countries: countriesIn(group) }]
  })
  const rest = (of: readonly FlowCell[]) => (of.length ? limitsOf(sumFlow(release, of, false)) : nobody)
  return {
    routes: routes.filter(({ high }) => high !== 0).sort(bySize),
    unplaced: rest(asked.filter((cell) => routeOf(cell, level) === null)),
    unknown: rest(cells.filter(({ flow }) => flow === '_U')),
  }
}

const nobody: Limits = { low: 0, high: 0 }

const routeOf = ({ area, citizenship, flow, detection }: FlowCell, level: RouteLevel) => {
  if (level === 'country') return lists.area.has(citizenship) ? { origin: citizenship, detection: area } : null
  const place = groupOf(area, level) ?? detection
  if (flow === 'DOM') return { origin: '_NAT', detection: place }
  const origin = groupOf(citizenship, level) ?? (level === 'region' ? namedRegions[citizenship] : undefined)
  return origin === undefined ? null : { origin, detection: place }
}

const bySize = (a: RouteSum, b: RouteSum): number => {
  if (isWithheld(a) !== isWithheld(b)) return Number(isWithheld(a)) - Number(isWithheld(b))
  const size = isWithheld(a) ? 0 : b.low - a.low || descending(a.high, b.high)
  return size || compareOrigins(a.origin, b.origin) || compareAreas(a.detection, b.detection)
}

const descending = (a: number, b: number): number => (a === b ? 0 : a < b ? 1 : -1)

const compareOrigins = (a: string, b: string): number => compareAreas(a, b) || compareIn(lists.citizenship, a, b)
