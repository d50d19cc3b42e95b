import type { CubeTable, Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { cellsOf, isNumber, type PlacedCell } from '../cell.ts'
import { expectedCountries } from '../countries/expected-countries.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { breakNotes, breaksAmong, breaksOf } from '../over-time/series-breaks.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { groupOf, groupsWithin, liesWithin } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'
import { sentencesOfJustice } from './justice-sentences.ts'
import { type JusticeRatio, justiceLine, type NumbersByCountry } from './justice-steps.ts'

/** Options of `justiceRatios`. */
export interface JusticeRatiosOptions extends Omit<TableChoice, 'stage' | 'unit' | 'by'> {
  /** One country. Default: the countries of `within` that have all numbers of a ratio, added up. */
  readonly area?: string
  /** M49 code of a region whose countries are added up. Default: the world. Without meaning for one `area`. */
  readonly within?: string
  /** Which victims stand below. Default: stage `V_DET`, of the same source. */
  readonly victims?: Omit<TableChoice, 'unit' | 'by'>
  /** Stages of persons, each against the victims. Default: suspected, prosecuted and convicted. */
  readonly stages?: readonly string[]
  /** Years from the victims to the persons. Default: 0, 1 and 2. */
  readonly lags?: readonly number[]
}

const optionNames = {
  source: true,
  counting: true,
  reference: true,
  area: true,
  within: true,
  victims: true,
  stages: true,
  lags: true,
} as const

const columns = [
  'area',
  'stage',
  'lag',
  'from',
  'to',
  'countries',
  'personsLow',
  'personsHigh',
  'victimsLow',
  'victimsHigh',
  'per100',
  'low',
  'high',
  'flags',
] as const

/**
 * Persons suspected, prosecuted or convicted for each 100 victims detected, with the exact 95 per cent interval of the ratio of two
 * Poisson counts (`countRatio`): random variation alone. The persons are other persons, counted in another unit, and years later:
 * this is no share, and no part of a funnel; a case may have many victims and one offender, or the other way round. Which
 * years belong together is not known, so the victims of the years `from` to `to` stand against the persons of the same years and of
 * `lag` years later, side by side. Where fewer than 10 persons stand against a year, the years from two before it are taken together, if
 * they have all numbers and no break in series. Ranges give bounds: the interval runs from the least to the greatest that they allow, and `per100` is null. Over
 * countries each ratio is of those (`countries`) that have all its numbers. Flags are of the smaller count (`reliabilityFlags`).
 *
 * Throws StatisticsRefusal where no table of victims, or no stage, fits, where several do, and where none has a number of the area.
 *
 * @example
 * const { table } = justiceRatios(release, { area: 'HRV', stages: ['P_CONV'] })
 * table.array('per100').map((ratio) => ratio.toFixed(1))
 * // => ['29.0', '33.3']
 * table.array('lag')
 * // => [0, 1]
 */
export const justiceRatios = (release: Release, options: JusticeRatiosOptions = {}): Statistic => {
  demandRelease(release)
  demandOptions(options, optionNames)
  const { area, within, stages = ['P_SUSP', 'P_PROS', 'P_CONV'], lags = [0, 1, 2], ...choice } = options
  const { victims = { stage: 'V_DET' }, ...of } = choice
  demandOptions(victims, ofTable, 'victims')
  const base = { ...(of.source === undefined ? {} : { source: of.source }), ...victims, unit: 'persons', by: [] }
  const below = findTable(release, base, area)
  if (area !== undefined) demandArea(below, area)
  const tables = stages.map((stage) => ({ stage, found: tableOf(release, { ...of, stage, unit: 'persons' }, area) }))
  const refusal = tables.find(({ found }) => found instanceof StatisticsRefusal)?.found
  const held = tables.flatMap(({ stage, found }) =>
    found instanceof StatisticsRefusal ? [] : [{ stage, table: found }],
  )
  if (held.length === 0 && refusal instanceof StatisticsRefusal) throw refusal
  const detected = numbersOf(below, area, within)
  const lines = held.flatMap(({ stage, table }) => {
    const isBroken = (place: string, years: readonly number[], lag: number) => {
      const later = years.map((year) => year + lag)
      return breaksOf(release, below, place, years).length + breaksOf(release, table, place, later).length > 0
    }
    const persons = numbersOf(table, area, within)
    return lags.map((lag) => ({ stage, lag, line: justiceLine(detected, persons, lag, isBroken) }))
  })
  const broken = [below, ...held.map(({ table }) => table)].flatMap((table) =>
    breaksAmong(release, table, cellsIn(table, area, within)),
  )
  const place = area ?? within ?? '001'
  const rows = lines.flatMap(({ stage, lag, line }) =>
    line.map((ratio) => ({ area: place, stage, lag, ...ratio, flags: ratio.flags.join(' ') })),
  )
  if (rows.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: place })
  const absent = stages.filter((stage) => !held.some((each) => each.stage === stage))
  const expected = area === undefined ? countriesWithNumbers(release, within) : null
  const spoken = lines.filter(({ line }) => {
    const last = line.at(-1)
    return !last || expected === null || isOfMost(last.countries, expected)
  })
  return statisticOf(release, 'justice-ratios', columns, rows, {
    sentences: sentencesOfJustice(spoken, {
      area: place,
      victims: below.stage,
      ...(expected === null ? {} : { expected }),
    }),
    notes: [
      { code: 'justice.no-share', params: {} },
      ...[below, ...held.map(({ table }) => table)].map(unitNote),
      { code: 'justice.lags', params: {} },
      ...notesOf(lines.flatMap(({ line }) => line)),
      ...breakNotes(broken),
      { code: 'rates.random-variation', params: {} },
      ...(area === undefined
        ? [
            { code: 'justice.countries', params: {} },
            ...(spoken.length < lines.length ? [{ code: 'justice.few-countries', params: {} }] : []),
            { code: 'aggregate.detections', params: {} },
          ]
        : []),
      ...(absent.length > 0 ? [{ code: 'stages.absent', params: { stages: absent.join(' ') } }] : []),
      ...disputedNote([below, ...held.map(({ table }) => table)].flatMap((table) => cellsIn(table, area, within))),
    ],
  })
}

/** How many countries have any number in the release. */
const countriesWithNumbers = (release: Release, within: string | undefined): number =>
  [...expectedCountries(release, 'with-a-number', groupsWithin('world', within)).values()].flat().length

/** Whether a ratio over countries is of three at least, and of half of them. */
const isOfMost = (countries: number, expected: number): boolean => countries >= 3 && 2 * countries >= expected

/** The table of a stage, or why there is none. That several fit is not put up with: the caller must choose. */
const tableOf = (release: Release, choice: TableChoice, area: string | undefined): CubeTable | StatisticsRefusal => {
  try {
    const table = findTable(release, choice, area)
    if (area !== undefined) demandArea(table, area)
    return table
  } catch (refusal) {
    if (refusal instanceof StatisticsRefusal && refusal.code !== 'statistics.several-tables') return refusal
    throw refusal
  }
}

const cellsIn = (table: CubeTable, area: string | undefined, within: string | undefined): readonly PlacedCell[] =>
  cellsOf(table, area).filter(
    (cell) => area !== undefined || (groupOf(cell.area, 'world') !== null && liesWithin(cell.area, within)),
  )

const numbersOf = (table: CubeTable, area: string | undefined, within: string | undefined): NumbersByCountry => {
  const numbers = new Map<string, Map<number, PlacedCell>>()
  for (const cell of cellsIn(table, area, within)) {
    if (!isNumber(cell) || cell.disputed || !isWhole(cell)) continue
    const own = numbers.get(cell.area) ?? new Map<number, PlacedCell>()
    numbers.set(cell.area, own.set(cell.year, cell))
  }
  return numbers
}

/** Whether the bounds are counts: what noise has moved below 0, or off whole numbers, is none. */
const isWhole = ({ low, high }: PlacedCell) => low >= 0 && Number.isInteger(low) && Number.isInteger(high)

/** In what a table counts, and of what its year is: two that are divided by each other seldom agree. */
const unitNote = ({ stage, counting, reference }: CubeTable): Message => ({
  code: 'justice.unit',
  params: { stage, counting, reference },
})

const notesOf = (ratios: readonly JusticeRatio[]): readonly Message[] => {
  const note = (code: string, isNeeded: (ratio: JusticeRatio) => boolean) =>
    ratios.some(isNeeded) ? [{ code, params: {} }] : []
  return [
    ...note('justice.pooled', ({ from, to }) => from !== to),
    ...note('justice.bounds', ({ per100 }) => per100 === null),
    ...note('justice.flagged', ({ flags }) => flags.length > 0),
  ]
}
