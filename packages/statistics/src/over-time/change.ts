import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf, isNumber, isOneNumber, type PlacedCell } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { denominatorOf, type PopulationOf } from '../denominators.ts'
import { disputedNote } from '../disputed-note.ts'
import { type Breakdown, demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { clusteredRateRatio } from '../intervals/clustered-rate-ratio.ts'
import type { CountOf } from '../intervals/rate-ratio.ts'
import { type ReliabilityRules, reliabilityFlags, reliabilityRules } from '../intervals/reliability.ts'
import { leftOutNote } from '../left-out.ts'
import { seriesDispersion } from '../models/series-dispersion.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { statisticOf } from '../statistic-of.ts'
import { holm } from '../tables/adjusted-p.ts'
import {
  demandEffects,
  type Widened,
  type Widening,
  type WideningOptions,
  wideningNotes,
  wideningOf,
} from '../widening.ts'
import { countLine } from './count-line.ts'
import { breakNotes, breaksOf, breakYears } from './series-breaks.ts'
import { type SpeakOf, spokenLines, unspokenNote } from './spoken-lines.ts'

/** Options of `change`. */
export interface ChangeOptions extends Omit<TableChoice, 'unit'>, WideningOptions, SpeakOf {
  readonly area: string
  /** The two years, the earlier first. */
  readonly from: number
  readonly to: number
  /** First years of a new law, definition, source or counting unit, besides those that the source declares: nothing is stated across them. */
  readonly breaks?: readonly number[]
  /** From when on a number is flagged, and no sentence is made of it. */
  readonly reliability?: ReliabilityRules
  /** Denominators. Default: mid-year population of World Population Prospects, as `@tipstat/seeds` holds it. */
  readonly population?: PopulationOf
}

/**
 * `compared`: the ratio has an interval; `ranges`: a number is a range, and the interval is the widest that it allows;
 * `missing`: one of the years has no number; `break`: the years are not counted alike.
 */
export type ChangeStatus = 'compared' | 'ranges' | 'missing' | 'break'

const optionNames = {
  ...ofTable,
  by: true,
  area: true,
  from: true,
  to: true,
  designEffect: true,
  breaks: true,
  reliability: true,
  population: true,
  speakOf: true,
} as const

const columns = [
  'area',
  'category',
  'from',
  'to',
  'beforeLow',
  'beforeHigh',
  'nowLow',
  'nowHigh',
  'measure',
  'ratio',
  'low',
  'high',
  'p',
  'pHolm',
  'widening',
  'effect',
  'flags',
  'status',
] as const

/** Below it a change is called one. */
const significant = 0.05

/**
 * Two years of one table and area compared, category by category: the ratio of rates where residents are known, else of counts, with the
 * exact conditional 95 per cent interval and p of two Poisson counts (`rateRatio`): random variation alone. Two intervals that
 * overlap are no test. Where victims come in cases both are widened by `effect` (`clusteredRateRatio`). `widening` says by what: the
 * design effect that is stated, else the dispersion of the other years of the category around their trend (`seriesDispersion`), which
 * the change that is looked at is not in, widened by Student's t and never below 1. It takes five other years with an exact number;
 * two years alone tell of no dispersion, and where there are fewer nothing widens, and a note says so. `pHolm` is p for several
 * categories looked at together (Holm 1979). Flags name counts and intervals too uncertain to speak of (`reliabilityFlags`), of the
 * smaller of both counts; no sentence is made of such a pair, nor of one across a break. Censored numbers give an interval from the least that they allow to the greatest, and no p.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, where it has no row of the area, or none of one of the years,
 * RangeError for a design effect not above 0, and where the earlier year does not come first.
 *
 * @example
 * change(release, { stage: 'V_DET', area: 'HRV', from: 2020, to: 2021 }).kind
 * // => 'change'
 */
export const change = (release: Release, options: ChangeOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  if (!(options.from < options.to))
    throw new RangeError(`The earlier year comes first: ${options.from} is not before ${options.to}`)
  const { area, from, to, breaks = [], reliability = reliabilityRules, population = residents } = options
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  demandArea(table, area)
  demandEffects(options, table.by)
  const cells = cellsOf(table, area)
  for (const year of [from, to])
    if (!cells.some((cell) => cell.year === year))
      throw new StatisticsRefusal('statistics.no-year', { area, year: String(year) })
  const between = breaksOf(release, table, area, [from, to], breaks)
  const isBroken = between.length > 0
  const years = cells.map(({ year }) => year)
  const all = breakYears(breaksOf(release, table, area, years, breaks))
  const pairs = [...groupBy(cells, ({ codes }) => categoryOf(codes)).values()].map((line) => {
    const of = (year: number) => line.find((cell) => cell.year === year)
    const category = categoryOf(line[0]?.codes ?? [])
    const others = line.filter((cell) => isOneNumber(cell) && cell.year !== from && cell.year !== to)
    const { series } = countLine(others, table.by, population)
    const widened = wideningOf(category, options, seriesDispersion(series, all), false)
    return { category, ...compare(of(from), of(to), table.by, isBroken, { population, reliability, widened }) }
  })
  const tested = pairs.filter(({ p }) => p !== null)
  const adjusted = new Map(holm(tested.map(({ p }) => p ?? 1)).map((p, i) => [tested[i]?.category, p]))
  const rows = pairs.map((pair) => ({ area, from, to, ...pair, pHolm: adjusted.get(pair.category) ?? null }))
  const spoken = spokenLines(rows, options.speakOf)
  return statisticOf(release, 'change', columns, rows, {
    sentences: spoken.flatMap(sentenceOf),
    notes: [
      ...(tested.length > 0
        ? [
            { code: 'rates.random-variation', params: {} },
            ...wideningNotes(pairs.flatMap(({ widening }) => widening ?? [])),
            { code: 'trend.detection', params: {} },
          ]
        : []),
      ...(rows.some(isOutsideAlone) ? [{ code: 'change.alone', params: {} }] : []),
      ...breakNotes(between),
      ...(pairs.some(({ flags }) => flags !== '') ? [{ code: 'change.flagged', params: {} }] : []),
      ...(pairs.some(({ status }) => status === 'ranges') ? [{ code: 'change.ranges', params: {} }] : []),
      ...unspokenNote(rows.length, spoken.length),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}

interface CompareOptions {
  readonly population: PopulationOf
  readonly reliability: ReliabilityRules
  readonly widened: Widened
}

interface Compared {
  readonly beforeLow: number | null
  readonly beforeHigh: number | null
  readonly nowLow: number | null
  readonly nowHigh: number | null
  readonly measure: 'rate' | 'count'
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  readonly p: number | null
  /** null where there is no interval. */
  readonly widening: Widening | null
  readonly effect: number | null
  readonly flags: string
  readonly status: ChangeStatus
}

const compare = (
  before: PlacedCell | undefined,
  now: PlacedCell | undefined,
  by: readonly Breakdown[],
  isBroken: boolean,
  { population, reliability, widened }: CompareOptions,
): Compared => {
  const persons = [before, now].map((cell) => (cell ? (denominatorOf(cell, by, population)?.persons ?? null) : null))
  const isRate = persons.every((each) => each !== null && each > 0)
  const boundOf = (cell: PlacedCell | undefined, bound: 'low' | 'high') => (cell && isNumber(cell) ? cell[bound] : null)
  const numbers = {
    beforeLow: boundOf(before, 'low'),
    beforeHigh: boundOf(before, 'high'),
    nowLow: boundOf(now, 'low'),
    nowHigh: boundOf(now, 'high'),
    measure: isRate ? ('rate' as const) : ('count' as const),
  }
  const none = { ...numbers, ratio: null, low: null, high: null, p: null, widening: null, effect: null, flags: '' }
  if (!before || !now || !isNumber(before) || !isNumber(now) || before.disputed || now.disputed)
    return { ...none, status: 'missing' }
  if (isBroken) return { ...none, status: 'break' }
  const at = (count: number, side: 0 | 1): CountOf => ({ count, exposure: isRate ? (persons[side] ?? 1) : 1 })
  if ([before, now].every((cell) => isOneNumber(cell) && Number.isInteger(cell.low))) {
    const found = clusteredRateRatio(at(before.low, 0), at(now.low, 1), widened.effect)
    const { ratio, low, high, p } = found
    const flags = reliabilityFlags(Math.min(before.low, now.low), { value: ratio ?? 0, low, high }, reliability)
    return { ...numbers, ratio, low, high, p, ...widened, flags: flags.join(' '), status: 'compared' }
  }
  if (!Number.isFinite(before.high) || !Number.isFinite(now.high)) return { ...none, status: 'missing' }
  // A number that is not whole, as of an estimate, lies between two that are.
  const [least, most] = [({ low }: PlacedCell) => Math.floor(low), ({ high }: PlacedCell) => Math.ceil(high)]
  const low = clusteredRateRatio(at(most(before), 0), at(least(now), 1), widened.effect).low
  const high = clusteredRateRatio(at(least(before), 0), at(most(now), 1), widened.effect).high
  return { ...none, low, high, ...widened, status: 'ranges' }
}

interface Row extends Compared {
  readonly area: string
  readonly category: string
  readonly from: number
  readonly to: number
  readonly pHolm: number | null
}

/** Whether the interval of a pair leaves out 1, and p for all that are compared is not small. */
const isOutsideAlone = ({ low, high, pHolm }: Row): boolean =>
  low !== null && high !== null && pHolm !== null && (low > 1 || high < 1) && pHolm >= significant

/** What may be said of one pair, by p for all that are compared: nothing where it is flagged. */
const sentenceOf = (row: Row): readonly Message[] => {
  const { area, category, from, to, measure, ratio, low, high, pHolm, flags } = row
  if (ratio === null || low === null || high === null || pHolm === null || flags !== '') return []
  const limits = { low: low - 1, high: high - 1, change: Math.abs(ratio - 1) }
  const params = { area, category, from: String(from), to: String(to), ...limits }
  if (pHolm >= significant || (low <= 1 && high >= 1)) return [{ code: 'change.no-change', params }]
  return [{ code: `change.${measure}-${ratio > 1 ? 'rose' : 'fell'}`, params }]
}
