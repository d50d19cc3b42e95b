import type { CubeTable, Release } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residentsOfWorld } from '@tipstat/seeds/population'
import { isOneNumber } from '../cell.ts'
import type { PopulationOf } from '../denominators.ts'
import { flaggedNote } from '../flags.ts'
import { leftOutNote } from '../left-out.ts'
import { seriesDispersion } from '../models/series-dispersion.ts'
import { breaksOf, breakYears } from '../over-time/series-breaks.ts'
import { yearList } from '../statistic-of.ts'
import { type Widened, type Widening, wideningNotes, wideningOf } from '../widening.ts'
import { personsOf, type Strata } from './strata.ts'

interface WidenedOptions {
  readonly designEffect?: number
  readonly breaks?: readonly number[]
  readonly population?: PopulationOf
}

/** How the results of one area are widened: by the persons of all groups, in years in which they are one number. */
export const widenedStrata = (
  release: Release,
  table: CubeTable,
  years: readonly Strata[],
  { designEffect, breaks, population = residentsOfWorld }: WidenedOptions,
): Widened => {
  const told = years.flatMap((strata) => {
    const all = personsOf(strata)
    const residents = population(strata.area, strata.year)?.persons ?? 0
    return all && isOneNumber(all) && !strata.disputed && residents > 0
      ? [{ year: strata.year, count: all.low, residents }]
      : []
  })
  const series = {
    years: told.map(({ year }) => year),
    counts: told.map(({ count }) => count),
    population: told.map(({ residents }) => residents),
  }
  const found = breaksOf(release, table, years[0]?.area ?? '', series.years, breaks)
  const dispersion = seriesDispersion(series, breakYears(found))
  return wideningOf('_T', designEffect === undefined ? {} : { designEffect }, dispersion, true)
}

/** A row of a standardised result, as far as notes go by it. */
interface Standardised {
  readonly year: number
  readonly widening: Widening | null
  /** The result where it is one number. */
  readonly one: number | null
  readonly flags: string
  readonly disputed: boolean
}

/** What must be said beside standardised results. */
export const standardisedNotes = (
  release: Release,
  table: CubeTable,
  rows: readonly Standardised[],
): readonly Message[] => {
  const note = (code: string, is: (row: Standardised) => boolean): readonly Message[] => {
    const years = rows.filter(is).map(({ year }) => year)
    return years.length ? [{ code, params: { years: yearList(years) } }] : []
  }
  return [
    { code: 'standardised.coarse', params: {} },
    { code: 'rates.random-variation', params: {} },
    ...wideningNotes(rows.flatMap(({ widening }) => widening ?? [])),
    ...note('standardised.ranges', ({ widening, one }) => widening !== null && one === null),
    ...note('standardised.none', ({ widening }) => widening === null),
    ...flaggedNote(rows),
    ...leftOutNote(release, table),
    ...note('statistics.disputed', ({ disputed }) => disputed),
  ]
}
