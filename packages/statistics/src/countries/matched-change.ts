import type { Release, Statistic } from '@tipstat/cube'
import { population as residents } from '@tipstat/seeds/population'
import { cellsOf, isNumber, type PlacedCell } from '../cell.ts'
import { demandOneOf, demandOptions, demandYears, ofTable } from '../demand-options.ts'
import type { PopulationOf } from '../denominators.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { leftOutNote } from '../left-out.ts'
import { breakNotes, breaksAmong, breaksOf } from '../over-time/series-breaks.ts'
import { unspokenNote } from '../over-time/spoken-lines.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { groupsWithin, type RegionLevel } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'
import { demandAdditive, isCounted } from './additive-units.ts'
import { countryLines } from './country-lines.ts'
import { type ExpectedCountries, expectedCountries } from './expected-countries.ts'
import { sentencesOfMatched } from './matched-sentences.ts'
import { matchedSteps } from './matched-steps.ts'
import { noResidentsNote, populationCoverage } from './population-coverage.ts'

/** The first year of a new law, definition, source or counting unit in a country. */
export interface CountryBreak {
  readonly area: string
  readonly year: number
}

/** Options of `matchedChange`. */
export interface MatchedChangeOptions extends TableChoice {
  /** What to compare: the world, regions or subregions. */
  readonly level: RegionLevel
  /** M49 code of a region: only its countries enter. Default: all countries. */
  readonly within?: string
  /** First years from which a country counts otherwise, besides those that its source declares: it is left out of the step into such a year. Default: none. */
  readonly breaks?: readonly CountryBreak[]
  /** Only these years, each against the one before: two of them are compared directly. Default: every year with a number. */
  readonly years?: readonly number[]
  /** Only countries with a number in every year from the first to the last. Default: each step by the countries of both its years. */
  readonly panel?: boolean
  /** Numbers about which the source contradicts itself: `included` as printed, by their bounds where there are two; or `left-out`. Default: `included`. */
  readonly disputed?: 'included' | 'left-out'
  /** Of how many countries the matched ones are. Default: those with any number in the release. */
  readonly expected?: ExpectedCountries
  /** For the share of residents who live in matched countries. Default: World Population Prospects. */
  readonly population?: PopulationOf
  /**
   * Of which line a sentence is made, by its area and category, and of its step into which year. Default: of the only line there is, of
   * none where there are several; of the last step.
   */
  readonly speakOf?: { readonly area?: string; readonly category?: string; readonly to?: number }
}

const optionNames = {
  ...ofTable,
  unit: true,
  by: true,
  level: true,
  within: true,
  breaks: true,
  years: true,
  panel: true,
  disputed: true,
  expected: true,
  population: true,
  speakOf: true,
} as const

const columns = [
  'area',
  'category',
  'from',
  'to',
  'countries',
  'expected',
  'coverage',
  'fromLow',
  'fromHigh',
  'toLow',
  'toHigh',
  'ratioLow',
  'ratioHigh',
  'low',
  'high',
  'dispersion',
  'flags',
  'indexLow',
  'indexHigh',
  'dropped',
] as const

/**
 * How the numbers of countries changed from year to year, by the same countries in both years: for each step the sums over
 * the countries that have a number in both, their ratio, and, chained, an index of 100 in the first year. All numbers are of one
 * table, and so of one stage, unit, reference date, source and layout; a country with a break in between is not matched. Censored
 * numbers enter by their bounds, and so `ratioLow` and `ratioHigh` and the index are bounds, too: the least sum by the greatest,
 * and the other way round. `low` and `high` are 95 per cent limits of random variation about these bounds, widened by how much
 * more than Poisson numbers the countries vary (`dispersion`; see `ratioOfSums`); the index has none. `dropped` names the
 * countries that have a number in one of the two years alone, a break, or a number about which the source contradicts itself,
 * if `disputed` leaves these out; `expected` are all
 * with any number in the release, or those asked for, `coverage` the share of their residents who live in matched countries. A
 * chain drifts where countries come and go: it is read with the countries of its steps. A year without a matched country
 * breaks it. Nothing is filled in, and what is not reported is not zero.
 *
 * Throws StatisticsRefusal where no table, or more than one, fits, for what does not add up, and where no country lies `within`.
 *
 * @example
 * matchedChange(release, { stage: 'V_DET', level: 'world' }).table.array('ratioLow')
 * // => [1.1481481481481481]
 */
export const matchedChange = (release: Release, options: MatchedChangeOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const {
    level,
    within,
    years: asked,
    breaks = [],
    panel = false,
    population = residents,
    speakOf = {},
    disputed = 'included',
  } = options
  demandOptions(speakOf, { area: true, category: true, to: true }, 'speakOf')
  demandOneOf('disputed', disputed, ['included', 'left-out'])
  demandYears(
    'breaks',
    breaks.map(({ year }) => year),
  )
  const table = findTable(release, options)
  demandAdditive(table)
  const groupIn = groupsWithin(level, within)
  const isAsked = ({ year }: PlacedCell) => asked === undefined || asked.includes(year)
  const cells = cellsOf(table).filter((cell) => isNumber(cell) && groupIn(cell.area) !== null && isAsked(cell))
  if (cells.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const expected = expectedCountries(release, options.expected ?? 'with-a-number', groupIn)
  const given = (area: string) => breaks.filter((each) => each.area === area).map(({ year }) => year)
  const isBroken = (area: string, from: number, to: number) =>
    breaksOf(release, table, area, [from, to], given(area)).length > 0
  const steps = countryLines(cells, table.by, groupIn).map(({ area, category, cells: line }) => {
    const all = expected.get(area) ?? []
    return matchedSteps(line, {
      isBroken,
      panel,
      isCount: isCounted(table.unit),
      withDisputed: disputed === 'included',
    }).map(({ matched, ...step }) => ({
      area,
      category,
      ...step,
      countries: matched.length,
      expected: all.length,
      coverage: populationCoverage(matched, all, step.to, population),
      flags: step.flags.join(' '),
      dropped: step.dropped.join(' '),
    }))
  })
  const rows = steps.flat()
  const spoken = steps.filter(([first]) => {
    const { area = first?.area, category = first?.category } = speakOf
    return first?.area === area && first?.category === category
  })
  const years = [...new Set(rows.map(({ to }) => to))]
  const note = (code: string, isNeeded: boolean) => (isNeeded ? [{ code, params: {} }] : [])
  return statisticOf(release, 'matched-change', columns, rows, {
    sentences: spoken.length === 1 ? sentencesOfMatched(spoken[0] ?? [], speakOf.to) : [],
    notes: [
      { code: 'matched.same-countries', params: {} },
      { code: 'aggregate.detections', params: {} },
      { code: 'trend.detection', params: {} },
      ...note(
        'matched.bounds',
        rows.some(({ ratioLow, ratioHigh }) => ratioLow !== ratioHigh),
      ),
      ...note(
        'matched.random-variation',
        rows.some(({ low }) => low !== null),
      ),
      ...note(
        'matched.poisson-alone',
        rows.some(({ low, dispersion }) => low !== null && dispersion === null),
      ),
      ...note(
        'change.flagged',
        rows.some(({ flags }) => flags !== ''),
      ),
      ...breakNotes(breaksAmong(release, table, cells, given)),
      ...noResidentsNote([...expected.values()].flat(), years, population),
      ...unspokenNote(steps.length, spoken.length === 1 ? 1 : 0),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}
