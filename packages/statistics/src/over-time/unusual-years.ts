import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { categoryOf, cellsOf, isHeldBack, isNumber, isOneNumber, type PlacedCell } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leftOutNote, withYearsLeftOut } from '../left-out.ts'
import type { Dispersion } from '../models/series-dispersion.ts'
import { statisticOf, yearList } from '../statistic-of.ts'
import { benjaminiHochberg } from '../tables/adjusted-p.ts'
import { commonDispersion, moderatedDispersion, successiveDispersion } from '../unusual/dispersion.ts'
import { modifiedZ } from '../unusual/modified-z.ts'
import { predictCount, yearsBefore } from '../unusual/predict-count.ts'
import { type Break, breakNotes, breaksOf, breakYears } from './series-breaks.ts'

/** Options of `unusualYears`. */
export interface UnusualYearsOptions extends Omit<TableChoice, 'unit'> {
  readonly area: string
  /** First years of a new law, definition, source or counting unit besides those that the source declares: years before are no base for those after. Default: none. */
  readonly breaks?: readonly number[]
}

/**
 * What a number is beside the years before it: `unusual`; `as-expected`; `too-short`, fewer than 3 of the 5 years before have a number;
 * `break`, they would, but for a break; `ranges`, the number or one of those before is a range or withheld, and not all that it may be is
 * unusual.
 */
export type UnusualStatus = 'unusual' | 'as-expected' | 'too-short' | 'ranges' | 'break'

const optionNames = { ...ofTable, by: true, area: true, breaks: true } as const

const columns = [
  'area',
  'category',
  'year',
  'low',
  'high',
  'years',
  'expected',
  'expectedLow',
  'expectedHigh',
  'p',
  'pAdjusted',
  'modifiedZ',
  'dispersion',
  'status',
] as const

/** Of the limits, and of what is called unusual. */
const level = 0.95

/** Fewer numbers have no median distance that says anything. */
const fewestForModifiedZ = 5

/**
 * Which numbers of an area and table are out of line with the years before, so that the data should be checked: each category and each
 * year of which at least 3 of the 5 years before have a number. `expected` is their mean, `expectedLow` to `expectedHigh` the counts
 * that are not unusual of one number alone, at 95 per cent (`predictCount`). By how much the counts of the category scatter more than Poisson counts
 * is taken from all its other years, by their successive differences, and drawn to the other categories as far as these agree
 * (`successiveDispersion`, `moderatedDispersion`); `dispersion` is that. `p` is two-sided, of a range the largest of
 * all its values; `pAdjusted` is p for all numbers screened together (Benjamini and Hochberg), below 0.05 `unusual`: a number outside its own limits
 * may be `as-expected`, and a note then says so. `modifiedZ` stands
 * beside it, where the numbers of five years and more can be ranged about their median. Whatever is unusual is neither good nor bad, and
 * nothing is said of why. Numbers are counts: residents hardly change in five years.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, or it has no row of the area.
 *
 * @example
 * unusualYears(release, { stage: 'V_DET', area: 'HRV' }).table.array('status')
 * // => ['too-short', 'too-short']
 */
export const unusualYears = (release: Release, options: UnusualYearsOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area } = options
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  demandArea(table, area)
  const cells = withYearsLeftOut(release, cellsOf(table, area))
  const usable = cells.filter((cell) => (isNumber(cell) || isHeldBack(cell)) && !cell.disputed)
  const inForce = breaksOf(
    release,
    table,
    area,
    usable.map(({ year }) => year),
    options.breaks,
  )
  const breaks = breakYears(inForce)
  const lines = [...groupBy(usable, ({ codes }) => categoryOf(codes)).values()].map((line) =>
    line.toSorted((a, b) => a.year - b.year),
  )
  const own = lines.flatMap((line) => successiveDispersion(stretchesOf(line, breaks)) ?? [])
  const common = commonDispersion(own)
  const screened = lines.flatMap((line) => line.map((cell) => screen(cell, line, breaks, common)))
  const tested = screened.filter(({ p }) => p !== null)
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p ?? 1))
  const pAdjusted = new Map(tested.map((each, i) => [each, adjusted[i] ?? 1]))
  const rows = screened.map((each) => {
    const p = pAdjusted.get(each) ?? null
    const { cell, ...rest } = each
    const { year, codes, low, high } = cell
    return {
      area,
      category: categoryOf(codes),
      year,
      low: Number.isNaN(low) ? null : low,
      high: Number.isNaN(high) ? null : high,
      ...rest,
      pAdjusted: p,
      status: p !== null && p < 1 - level ? ('unusual' as const) : each.status,
    }
  })
  return statisticOf(release, 'unusual-years', columns, rows, {
    sentences: sentencesOf(rows, lines.length),
    notes: notesOf(rows, inForce, [...leftOutNote(release, table), ...disputedNote(cells)]),
  })
}

interface Screened {
  readonly cell: PlacedCell
  readonly years: number
  readonly expected: number | null
  readonly expectedLow: number | null
  readonly expectedHigh: number | null
  readonly p: number | null
  readonly modifiedZ: number | null
  readonly dispersion: number | null
  readonly status: UnusualStatus
}

const isCount = (cell: PlacedCell): boolean => isOneNumber(cell) && Number.isSafeInteger(cell.low)

const screen = (
  cell: PlacedCell,
  line: readonly PlacedCell[],
  breaks: readonly number[],
  common: Dispersion | null,
): Screened => {
  const { year, low, high } = cell
  const near = line.filter((each) => each.year < year && each.year >= year - yearsBefore.most)
  const before = near.filter((each) => startOf(each.year, breaks) === startOf(year, breaks))
  const none = {
    cell,
    years: before.length,
    expected: null,
    expectedLow: null,
    expectedHigh: null,
    p: null,
    modifiedZ: modifiedZOf(cell, line, breaks),
    dispersion: null,
  }
  if (before.length < yearsBefore.fewest)
    return { ...none, status: near.length < yearsBefore.fewest ? 'too-short' : 'break' }
  if (!before.every(isCount) || !Number.isSafeInteger(low) || !Number.isSafeInteger(high))
    return { ...none, status: 'ranges' }
  const others = stretchesOf(
    line.filter((each) => each.year !== year),
    breaks,
  )
  const own = successiveDispersion(others)
  const dispersion = own ? moderatedDispersion(own, common) : (common ?? undefined)
  const counts = before.map((each) => each.low)
  const ends = [...new Set([low, high])].map((count) => predictCount(counts, count, level, dispersion))
  const [first] = ends
  if (!first) return { ...none, status: 'ranges' }
  const { expected, limits } = first
  const isAround = low <= expected && expected <= high
  const p = isAround ? 1 : Math.max(...ends.map(({ above, below }) => Math.min(1, 2 * Math.min(above, below))))
  const isWithin = low >= limits.low && high <= limits.high
  return {
    ...none,
    expected,
    expectedLow: limits.low,
    expectedHigh: limits.high,
    p,
    dispersion: first.dispersion,
    status: low === high || isWithin ? 'as-expected' : 'ranges',
  }
}

/** The year from which on a series is counted as in this one. */
const startOf = (year: number, breaks: readonly number[]): number =>
  breaks.reduce((start, each) => (each <= year && each > start ? each : start), Number.NEGATIVE_INFINITY)

/** The counts of a category between breaks, in order. */
const stretchesOf = (line: readonly PlacedCell[], breaks: readonly number[]): readonly (readonly number[])[] =>
  [...groupBy(line.filter(isCount), ({ year }) => String(startOf(year, breaks))).values()].map((cells) =>
    cells.map(({ low }) => low),
  )

const modifiedZOf = (cell: PlacedCell, line: readonly PlacedCell[], breaks: readonly number[]): number | null => {
  const alike = line.filter((each) => isCount(each) && startOf(each.year, breaks) === startOf(cell.year, breaks))
  if (alike.length < fewestForModifiedZ) return null
  return modifiedZ(alike.map(({ low }) => low))?.[alike.indexOf(cell)] ?? null
}

type Row = Omit<Screened, 'cell'> & {
  readonly category: string
  readonly year: number
  readonly low: number | null
  readonly high: number | null
}

const sentencesOf = (rows: readonly Row[], categories: number): readonly Message[] => {
  const unusual = rows.filter(({ status }) => status === 'unusual')
  if (unusual.length === 0)
    return rows.some(({ status }) => status === 'as-expected') ? [{ code: 'unusual.none', params: {} }] : []
  return unusual.map(({ category, year, low, high, expectedLow, expectedHigh }): Message => {
    const params = {
      year: String(year),
      low: low ?? 0,
      high: high ?? 0,
      least: expectedLow ?? 0,
      most: expectedHigh ?? 0,
    }
    return categories > 1 || category !== '_T'
      ? { code: 'unusual.year-category', params: { ...params, category } }
      : { code: 'unusual.year', params }
  })
}

/** Whether a number lies outside its own limits, and all numbers together don't make it unusual. */
const isOutsideAlone = ({ low, high, expectedLow, expectedHigh, status }: Row): boolean =>
  status === 'as-expected' &&
  ((high ?? 0) < (expectedLow ?? 0) || (low ?? 0) > (expectedHigh ?? Number.POSITIVE_INFINITY))

const notesOf = (rows: readonly Row[], breaks: readonly Break[], others: readonly Message[]): readonly Message[] => {
  const yearsOf = (wanted: UnusualStatus) => rows.filter(({ status }) => status === wanted).map(({ year }) => year)
  const note = (code: string, params: Message['params'] = {}): Message => ({ code, params })
  const [broken, ranges] = [yearsOf('break'), yearsOf('ranges')]
  return [
    note('unusual.meaning'),
    ...(rows.some(({ p }) => p !== null) ? [note('unusual.screening'), note('unusual.steady')] : []),
    ...(rows.some(isOutsideAlone) ? [note('unusual.alone')] : []),
    ...(broken.length > 0 ? [note('unusual.breaks', { years: yearList(breakYears(breaks)) })] : []),
    ...breakNotes(breaks),
    ...(yearsOf('too-short').length > 0 ? [note('unusual.too-short')] : []),
    ...(ranges.length > 0 ? [note('unusual.ranges', { years: yearList(ranges) })] : []),
    ...others,
  ]
}
