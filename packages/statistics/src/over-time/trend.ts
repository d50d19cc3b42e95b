import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf } from '../cell.ts'
import { demandOneOf, demandOptions, ofTable } from '../demand-options.ts'
import type { PopulationOf } from '../denominators.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leftOutNote, withYearsLeftOut } from '../left-out.ts'
import { brokenTrend } from '../models/broken-trend.ts'
import type { CountFamily } from '../models/count-family.ts'
import { type CountSeries, fewestForSlope, fewestForWords, logLinearTrend } from '../models/log-linear-trend.ts'
import { mannKendall } from '../models/mann-kendall.ts'
import { senSlope } from '../models/sen-slope.ts'
import { statisticOf, yearList } from '../statistic-of.ts'
import { type CountLine, countLine, stretchesOf, yearsToldOf } from './count-line.ts'
import { type Break, breakNotes, breaksOf, breakYears } from './series-breaks.ts'
import { type SpeakOf, spokenLines, unspokenNote } from './spoken-lines.ts'

/** Options of `trend`. */
export interface TrendOptions extends Omit<TableChoice, 'unit'>, SpeakOf {
  readonly area: string
  /** First years of a new law, definition, source or counting unit, besides those that the source declares: no change is stated across them. */
  readonly breaks?: readonly number[]
  /** How counts scatter about the line. Default: `quasi-poisson`. */
  readonly family?: CountFamily
  /** Denominators. Default: mid-year population of World Population Prospects, as `@tipstat/seeds` holds it. */
  readonly population?: PopulationOf
}

/**
 * What can be said of the change of a series: `stated`; `unreliable`, computed, but of fewer than 10 persons a year on average;
 * `short`, computed, of 5 to 7 years; `too-short`, fewer than 5 years; `ranges`, a number is a range or withheld;
 * `undetermined`, the numbers give no slope (all are zero, or a stretch between breaks is too short).
 */
export type TrendStatus = 'stated' | 'unreliable' | 'short' | 'too-short' | 'ranges' | 'undetermined'

const optionNames = {
  ...ofTable,
  by: true,
  area: true,
  breaks: true,
  family: true,
  population: true,
  speakOf: true,
} as const

const columns = [
  'area',
  'category',
  'part',
  'from',
  'to',
  'years',
  'measure',
  'change',
  'low',
  'high',
  'p',
  'pKendall',
  'sen',
  'senLow',
  'senHigh',
  'dispersion',
  'status',
] as const

/** Persons a year, on average, below which no sentence is made of a change. */
export const fewPersons = 10

/**
 * The change a year of the numbers of one table and area, in per cent, for each category: log-linear Poisson regression on the year
 * with residents as offset where they are known (`measure` is then `rate`, else `count`), widened by overdispersion, with 95
 * per cent limits of random variation (see `logLinearTrend`). Beside it what assumes nothing of the form: the probability of Mann
 * and Kendall, and `sen`, the median of the slopes between all pairs of years (see `senSlope`), in persons a year per 100,000
 * residents, in persons a year where `measure` is `count`. With `breaks` one row for each stretch between them (`part` is `slope`), by its own years alone, and one for the
 * change of level at each break (`level`), where both sides have a slope; none goes across. Numbers that are ranges or withheld give no trend of the
 * stretch between breaks that they lie in, and no change of level: leaving them out would lift it. What
 * rises is what was detected and recorded, which need not be what happened.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, or it has no row of the area.
 *
 * @example
 * trend(release, { stage: 'V_DET', area: 'HRV' }).table.numRows()
 * // => 1
 */
export const trend = (release: Release, options: TrendOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area, breaks = [], family = 'quasi-poisson', population = residents } = options
  demandOneOf('family', family, ['quasi-poisson', 'negative-binomial'])
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  demandArea(table, area)
  const cells = withYearsLeftOut(release, cellsOf(table, area))
  const lines = [...groupBy(cells, ({ codes }) => categoryOf(codes)).values()]
  const found = lines.map((line) =>
    lineOf(countLine(line, table.by, population), (years) => breaksOf(release, table, area, years, breaks), family),
  )
  const spoken = spokenLines(found, options.speakOf)
  const rows = found.flatMap(({ category, parts }) => parts.map((part) => ({ area, category, ...part })))
  return statisticOf(release, 'trend', columns, rows, {
    sentences: spoken.flatMap(({ category, parts }) => sentencesOf({ area, category }, parts)),
    notes: notesOf(found, [
      ...(spoken.length > 1 ? [{ code: 'trend.each', params: {} }] : []),
      ...unspokenNote(found.length, spoken.length),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ]),
  })
}

interface Part {
  readonly part: 'slope' | 'level'
  readonly from: number
  readonly to: number
  readonly years: number
  readonly measure: 'rate' | 'count'
  readonly change: number | null
  readonly low: number | null
  readonly high: number | null
  readonly p: number | null
  readonly pKendall: number | null
  readonly sen: number | null
  readonly senLow: number | null
  readonly senHigh: number | null
  readonly dispersion: number | null
  readonly status: TrendStatus
}

interface Line {
  readonly category: string
  readonly parts: readonly Part[]
  /** Years whose number is a range or withheld. */
  readonly ranges: readonly number[]
  /** Breaks with numbers on both sides. */
  readonly breaks: readonly Break[]
}

const lineOf = (
  line: CountLine,
  breaksWithin: (years: readonly number[]) => readonly Break[],
  family: CountFamily,
): Line => {
  const { category, series, measure, from, to, ranges } = line
  const { years } = series
  const none = (status: TrendStatus): Part => ({
    part: 'slope',
    from,
    to,
    years: years.length,
    measure,
    change: null,
    low: null,
    high: null,
    p: null,
    pKendall: null,
    sen: null,
    senLow: null,
    senHigh: null,
    dispersion: null,
    status,
  })
  const breaks = breaksWithin(yearsToldOf(line))
  const inForce = breakYears(breaks)
  const partsOf = (): readonly Part[] => {
    if (ranges.length > 0 && inForce.length === 0) return [none('ranges')]
    if (years.length < fewestForSlope && ranges.length === 0) return [none('too-short')]
    const parts = inForce.length > 0 ? partsAcross(line, inForce, family) : partsWhole(series, family)
    return parts?.map((part) => ({ ...none('stated'), ...part })) ?? [none('undetermined')]
  }
  return { category, parts: partsOf(), ranges, breaks }
}

type Found = Partial<Part> & Pick<Part, 'status'>

const partsWhole = (series: CountSeries, family: CountFamily): readonly Found[] | null => {
  const found = logLinearTrend(series, 0.95, family)
  if (!found) return null
  const { apc, limits, p, dispersion } = found
  const status = statusOf(series, series.years)
  return [{ change: apc, ...limits, p, dispersion, ...byRanks(series), status }]
}

/** A slope for each stretch by its own years, if these are numbers, and the change of level at each break where all stretches have slopes. */
const partsAcross = (line: CountLine, breaks: readonly number[], family: CountFamily): readonly Found[] => {
  const { series } = line
  const slopes = stretchesOf(line, breaks).map(({ series: own, ranges, from, to }): Found => {
    const { years } = own
    const place = { from, to, years: years.length }
    if (ranges.length > 0) return { ...place, status: 'ranges' }
    const [part] = partsWhole(own, family) ?? []
    if (years.length < fewestForSlope) return { ...place, status: 'too-short' }
    return part ? { ...place, ...part } : { ...place, status: 'undetermined' }
  })
  const joint = slopes.every(({ change }) => change !== undefined) ? brokenTrend(series, breaks, 0.95, family) : null
  const levels = breaks.map((year, i): Found => {
    const found = joint?.levels.find((level) => level.year === year)
    const place = { part: 'level' as const, from: year, to: year }
    if (line.ranges.length > 0) return { ...place, status: 'ranges' }
    if (!joint?.hasOwnSlopes || !found) return { ...place, status: 'undetermined' }
    const beside = [slopes[i]?.status, slopes[i + 1]?.status]
    const status = beside.find((each) => each !== 'stated') ?? 'stated'
    return { ...place, change: found.apc, ...found.limits, p: found.p, dispersion: joint.dispersion, status }
  })
  return [...slopes, ...levels]
}

const statusOf = ({ years, counts }: CountSeries, own: readonly number[]): TrendStatus => {
  const sum = own.reduce((total, year) => total + (counts[years.indexOf(year)] ?? 0), 0)
  if (sum / own.length < fewPersons) return 'unreliable'
  return own.length < fewestForWords ? 'short' : 'stated'
}

/** What the order of the years and the slopes between them say: of rates where there are residents, since counts also rise with them. */
const byRanks = ({ years, counts, population }: CountSeries): Pick<Part, 'pKendall' | 'sen' | 'senLow' | 'senHigh'> => {
  const values = counts.map((count, i) => (count ?? 0) * (population ? 100_000 / (population[i] ?? 1) : 1))
  const { slope, limits } = senSlope(years, values)
  return { pKendall: mannKendall(values).p, sen: slope, senLow: limits?.low ?? null, senHigh: limits?.high ?? null }
}

const sentencesOf = (
  of: { readonly area: string; readonly category: string },
  parts: readonly Part[],
): readonly Message[] =>
  parts
    .filter(({ part, status }) => part === 'slope' && status === 'stated')
    .map(({ from, to, measure, change, low, high }): Message => {
      const params = {
        ...of,
        from: String(from),
        to: String(to),
        change: Math.abs(change ?? 0) / 100,
        low: (low ?? 0) / 100,
        high: (high ?? 0) / 100,
      }
      if ((low ?? 0) > 0) return { code: measure === 'rate' ? 'trend.rate-rose' : 'trend.count-rose', params }
      if ((high ?? 0) < 0) return { code: measure === 'rate' ? 'trend.rate-fell' : 'trend.count-fell', params }
      return { code: 'trend.no-change', params }
    })

const notesOf = (found: readonly Line[], others: readonly Message[]): readonly Message[] => {
  const breaks = found.flatMap((line) => line.breaks)
  const has = (...wanted: readonly TrendStatus[]) =>
    found.some(({ parts }) => parts.some(({ status }) => wanted.includes(status)))
  const ranges = found.flatMap(({ ranges: years }) => years)
  const isComputed = found.some(({ parts }) => parts.some(({ change }) => change !== null))
  const note = (code: string, params: Message['params'] = {}): Message => ({ code, params })
  return [
    ...(isComputed ? [note('rates.random-variation'), note('trend.detection')] : []),
    ...breakNotes(breaks),
    ...(has('too-short') ? [note('trend.too-short')] : []),
    ...(has('short') ? [note('trend.short')] : []),
    ...(has('unreliable') ? [note('trend.unreliable')] : []),
    ...(has('undetermined') ? [note('trend.undetermined')] : []),
    ...(ranges.length > 0 ? [note('trend.ranges', { years: yearList(ranges) })] : []),
    ...others,
  ]
}
