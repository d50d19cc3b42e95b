import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandArea, demandRelease, findTable } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leftOutNote, withYearsLeftOut } from '../left-out.ts'
import { fewestForJoinpoint, joinpoint } from '../models/joinpoint.ts'
import { statisticOf, yearList } from '../statistic-of.ts'
import { countLine, type Stretch, stretchesOf, yearsToldOf } from './count-line.ts'
import { breakNotes, breaksOf, breakYears } from './series-breaks.ts'
import { spokenLines, unspokenNote } from './spoken-lines.ts'
import { fewPersons, type TrendOptions } from './trend.ts'

/** `found`; `unreliable`, found, but of fewer than 10 persons a year on average; `too-short`, fewer than 10 years; `ranges`, a number is a range or withheld; `zero`, a number is 0 and has no logarithm. */
export type BendStatus = 'found' | 'unreliable' | 'too-short' | 'ranges' | 'zero'

const optionNames = { ...ofTable, by: true, area: true, breaks: true, population: true, speakOf: true } as const

const columns = ['area', 'category', 'from', 'to', 'measure', 'change', 'status'] as const

/**
 * Where the numbers of one table and area bend, for each category: the pieces of a continuous line through the logarithms of rates, or of counts where
 * residents are not known, with the change a year of each in per cent (`joinpoint`; the number of bends by BIC3). Declared breaks
 * part a series, and each stretch is looked at by itself. A description and no test: the pieces carry no interval, since where a
 * series bends is as uncertain as how much, and a change of level that nobody declared looks like two bends.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, or it has no row of the area.
 *
 * @example
 * bends(release, { stage: 'V_DET', area: 'HRV' }).table.array('status')
 * // => ['too-short']
 */
export const bends = (release: Release, options: Omit<TrendOptions, 'family'>): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area, breaks = [], population = residents } = options
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  demandArea(table, area)
  const cells = withYearsLeftOut(release, cellsOf(table, area))
  const lines = [...groupBy(cells, ({ codes }) => categoryOf(codes)).values()].map((line) => {
    const counted = countLine(line, table.by, population)
    const { category, measure, ranges } = counted
    const own = breaksOf(release, table, area, yearsToldOf(counted), breaks)
    const stretches = stretchesOf(counted, breakYears(own)).map(piecesOf)
    return { category, measure, ranges, breaks: own, stretches }
  })
  const rows = lines.flatMap(({ category, measure, stretches }) =>
    stretches.flat().map((piece) => ({ area, category, measure, ...piece })),
  )
  const spoken = spokenLines(lines, options.speakOf)
  const has = (status: BendStatus) => rows.some((row) => row.status === status)
  const ranges = lines.flatMap((line) => line.ranges)
  const note = (code: string, params: Message['params'] = {}): Message => ({ code, params })
  return statisticOf(release, 'bends', columns, rows, {
    sentences: spoken.flatMap(({ category, stretches }) =>
      stretches.flatMap((pieces) => sentenceOf({ area, category }, pieces)),
    ),
    notes: [
      ...(has('found') || has('unreliable') ? [note('bends.description'), note('trend.detection')] : []),
      ...(has('unreliable') ? [note('trend.unreliable')] : []),
      ...(has('too-short') ? [note('bends.too-short')] : []),
      ...(has('zero') ? [note('bends.zero')] : []),
      ...(ranges.length > 0 ? [note('trend.ranges', { years: yearList(ranges) })] : []),
      ...breakNotes(lines.flatMap((line) => line.breaks)),
      ...unspokenNote(lines.length, spoken.length),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly change: number | null
  readonly status: BendStatus
}

const piecesOf = ({ series, ranges, from: first, to: last }: Stretch): readonly Piece[] => {
  const { years } = series
  const none = (status: BendStatus) => [{ from: first, to: last, change: null, status }]
  if (ranges.length > 0) return none('ranges')
  if (years.length < fewestForJoinpoint) return none('too-short')
  const found = joinpoint(series)
  if (!found) return none('zero')
  const ends = [first, ...found.years, last]
  const persons = series.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const status = persons / years.length < fewPersons ? 'unreliable' : 'found'
  return found.apc.map((change, i) => ({ from: ends[i] ?? first, to: ends[i + 1] ?? last, change, status }))
}

/** Where a stretch bends, if it does. How steep its pieces are has no interval, and is not said: see `trend`. */
const sentenceOf = (
  of: { readonly area: string; readonly category: string },
  pieces: readonly Piece[],
): readonly Message[] => {
  const [first, ...later] = pieces
  if (first?.status !== 'found') return []
  const params = { ...of, from: String(first.from), to: String(pieces.at(-1)?.to ?? first.to) }
  return later.length === 0
    ? [{ code: 'bends.none', params }]
    : [{ code: 'bends.in', params: { ...params, years: yearList(later.map(({ from }) => from)) } }]
}
