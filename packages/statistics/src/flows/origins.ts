import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { lists } from '@tipstat/seeds/codes'
import {
  type Cell,
  cellsOf,
  isNumber,
  isWithheld,
  numberColumns,
  type PlacedCell,
  sumAtLeast,
  sumCells,
} from '../cell.ts'
import { compareIn } from '../code-order.ts'
import { demandOneOf, demandOptions, demandTop, ofTable } from '../demand-options.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandArea, demandRelease, findTable, type TableChoice, totalsOf } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leavesOut, leftOutNote } from '../left-out.ts'
import { addedNote } from '../over-time/series-breaks.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, groupOf, isRegion, liesWithin } from '../region.ts'
import { shareBounds, shareColumns } from '../shares/share-bounds.ts'
import { statisticOf } from '../statistic-of.ts'
import { type CitizenCell, nameNationals } from './name-nationals.ts'
import { namedRegions } from './named-regions.ts'
import { periodNotes } from './period-notes.ts'
import { personsIn, shareOfPersons } from './persons-in.ts'

/** Options of `origins`. */
export interface OriginsOptions extends Omit<TableChoice, 'unit' | 'by'> {
  /** What countries of detection and of citizenship are grouped to. Default: `subregion`. Without meaning for one `area`. */
  readonly level?: 'region' | 'subregion'
  /** Years whose numbers are added. Default: all years of the table. */
  readonly years?: readonly number[]
  /** One country of detection: origins are then single citizenships. */
  readonly area?: string
  /** M49 code of a region: only countries of detection in it enter. Default: all. */
  readonly within?: string
  /** For one `area`: how many citizenships to give, largest first, besides not recorded. Default: all. */
  readonly top?: number
}

const optionNames = { ...ofTable, area: true, level: true, within: true, years: true, top: true } as const

const columns = [
  'detection',
  'origin',
  'low',
  'high',
  'value',
  'status',
  'share',
  'shareLow',
  'shareHigh',
  'countries',
  'disputed',
] as const

/**
 * Where detected persons come from, by citizenship: a proxy, since a citizenship is neither a place of recruitment nor a
 * route. `detection` is the M49 region or subregion of the reporting country (or the country, where `area` is given),
 * `origin` that of the citizenship; own nationals are `_NAT`, whether printed so or by name; what is no country keeps
 * its code (`_FOR`, `_STLS`, `_O`), and not recorded is `_U`, where unresolved citizenships are. A region given instead
 * of a country (`_R_AFR`) is that region at level `region`.
 *
 * Numbers are sums of the printed cells over countries and years: lower bounds to `low`, upper bounds to `high`, a
 * censored cell with its own bounds, never a total less its parts; nationals printed both by name and as such are at least the
 * greater of both numbers and at most their sum, and disputed. `countries` have a number in the sum. Shares are of
 * all printed cells of the place of detection, not recorded included; `share` is null where only its bounds are known.
 *
 * In a release that leaves out categories without a shown number (see `leavesOut`) a sum that holds a withheld number, or
 * may hold one that is left out, has a lower bound alone; what is withheld throughout stands after all others, in the
 * order of the code lists. Shares are then of the published totals of the same years, for one `area` where all of these
 * are shown; there are none otherwise.
 *
 * Throws StatisticsRefusal where no table of persons by citizenship, or more than one, fits, or nothing is left of it.
 *
 * @example
 * origins(release, { stage: 'V_DET', level: 'region' }).table.array('origin')
 * // => ['_NAT', '150']
 * origins(release, { stage: 'V_DET', area: 'HRV', top: 10 }).table.array('share')
 * // => [0.6774193548387096, 0.3225806451612903]
 */
export const origins = (release: Release, options: OriginsOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area, within, years, level = 'subregion' } = options
  demandTop(options.top)
  demandOneOf('level', level, ['region', 'subregion'])
  const table = findTable(release, { ...options, unit: 'persons', by: ['citizenship'] }, area)
  if (area !== undefined) demandArea(table, area)
  const detectionOf = (cell: PlacedCell) => area ?? (liesWithin(cell.area, within) ? groupOf(cell.area, level) : null)
  const isAsked = ({ year }: PlacedCell) => years === undefined || years.includes(year)
  const mayLack = leavesOut(release)
  const asked = cellsOf(table, area).filter(
    (cell) => (isNumber(cell) || isWithheld(cell)) && isAsked(cell) && !isRegion(cell.area),
  )
  const flows = nameNationals(asked, 0).flatMap((cell) => {
    const detection = detectionOf(cell)
    return detection === null ? [] : [{ ...cell, detection, origin: originOf(cell, area ? null : level) }]
  })
  if (!flows.some(isNumber)) throw new StatisticsRefusal('statistics.no-origins', { area: area ?? within ?? '001' })
  const places = [...groupBy(flows, ({ detection }) => detection)].sort(([a], [b]) => compareAreas(a, b))
  const ranked = places.map(([detection, cells]) => ({ detection, sums: sumsOf(cells, area !== undefined, mayLack) }))
  const persons = mayLack ? personsIn(totalsOf(release, table), area, flows) : null
  const rows = ranked.flatMap(({ detection, sums }) =>
    cut(sums, options).map((sum) => ({
      detection,
      origin: sum.origin,
      ...numberColumns(sum),
      ...(mayLack ? sharesOfPersons(sum, persons) : sharesOf(sum, sums)),
      countries: sum.countries,
      disputed: sum.disputed,
    })),
  )
  return statisticOf(release, 'origins', columns, rows, {
    // A citizenship that is left out of the table may be more frequent than all that are in it.
    sentences: area === undefined || mayLack ? [] : largestOf(ranked[0]?.sums ?? []),
    notes: [
      ...notesOf(flows.filter(isNumber), recordedIn(rows), recordedIn(shownSums(ranked)), area !== undefined),
      ...addedNote(release, table, flows.filter(isNumber)),
      ...(persons === null ? [] : [{ code: 'origins.share-of-total', params: {} }]),
      ...(ranked.some(({ sums }) => sums.some(isAtLeast)) ? [{ code: 'origins.at-least', params: {} }] : []),
      ...leftOutNote(release, table),
      ...disputedNote(flows),
    ],
  })
}

interface Flow extends PlacedCell {
  readonly detection: string
  readonly origin: string
}

interface OriginSum extends Cell {
  readonly origin: string
  readonly countries: number
}

const originOf = ({ area, citizenship }: CitizenCell, level: 'region' | 'subregion' | null): string => {
  if (citizenship === area) return '_NAT'
  if (level === null) return citizenship
  return groupOf(citizenship, level) ?? (level === 'region' ? namedRegions[citizenship] : undefined) ?? citizenship
}

/**
 * Of one country by size, what is certain first, and what is withheld last; of a region in the order of the lists. Not
 * recorded is last.
 */
const sumsOf = (flows: readonly Flow[], bySize: boolean, mayLack: boolean): readonly OriginSum[] => {
  const sums = [...groupBy(flows, ({ origin }) => origin)].map(([origin, cells]) => ({
    ...(cells.some(isWithheld) || (mayLack && !bySize && holdsSeveral(origin)) ? sumAtLeast(cells) : sumCells(cells)),
    origin,
    countries: new Set(cells.filter(isNumber).map(({ area }) => area)).size,
  }))
  const size = (a: OriginSum, b: OriginSum) => {
    if (!bySize) return 0
    if (isWithheld(a) || isWithheld(b)) return Number(isWithheld(a)) - Number(isWithheld(b))
    return b.low - a.low || descending(a.high, b.high)
  }
  return sums.sort(
    (a, b) => Number(a.origin === '_U') - Number(b.origin === '_U') || size(a, b) || compareOrigins(a.origin, b.origin),
  )
}

/** Whether an origin stands for several codes of the table, own nationals among them where they are printed by name. */
const holdsSeveral = (origin: string): boolean => origin === '_NAT' || lists.area.has(origin)

const isAtLeast = (sum: Cell): boolean => sum.status === 'suppressed' && sum.high === Number.POSITIVE_INFINITY

const descending = (a: number, b: number): number => (a === b ? 0 : a < b ? 1 : -1)

/** Own nationals, then regions and countries, then what is no country. */
const compareOrigins = (a: string, b: string): number =>
  rankOf(a) - rankOf(b) || compareAreas(a, b) || compareIn(lists.citizenship, a, b)

const rankOf = (origin: string): number => (origin === '_NAT' ? 0 : lists.area.has(origin) ? 1 : 2)

const cut = (sums: readonly OriginSum[], { area, top }: OriginsOptions): readonly OriginSum[] => {
  if (area === undefined || top === undefined) return sums
  const recorded = sums.filter(({ origin }) => origin !== '_U')
  return [...recorded.slice(0, top), ...sums.filter(({ origin }) => origin === '_U')]
}

const shownSums = (ranked: readonly { readonly sums: readonly OriginSum[] }[]): readonly OriginSum[] =>
  ranked.flatMap(({ sums }) => sums.filter((sum) => !isWithheld(sum)))

const recordedIn = (rows: readonly { readonly origin: string }[]): number =>
  rows.filter(({ origin }) => origin !== '_U').length

/** Share of the parts. */
const sharesOf = (part: OriginSum, all: readonly OriginSum[]) =>
  shareColumns(shareBounds(part, sumCells(all.filter((each) => each !== part))))

const sharesOfPersons = (part: OriginSum, persons: number | null) => shareColumns(shareOfPersons(part, persons))

/** The citizenship that certainly is the most frequent. */
const largestOf = (sums: readonly OriginSum[]): readonly Message[] => {
  const [first, ...others] = sums.filter(({ origin }) => origin !== '_U')
  if (!first || others.length === 0 || others.some(({ high }) => !(high < first.low))) return []
  const { origin, low, high } = first
  return Number.isFinite(high) ? [{ code: 'origins.largest', params: { origin, low, high } }] : []
}

const notesOf = (flows: readonly Flow[], given: number, all: number, isOne: boolean): readonly Message[] => [
  { code: 'origins.citizenship-is-a-proxy', params: {} },
  ...periodNotes(flows, isOne),
  ...(given < all ? [{ code: 'origins.top', params: { given, all } }] : []),
]
