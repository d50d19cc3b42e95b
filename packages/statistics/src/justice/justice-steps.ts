import { isOneNumber, type PlacedCell, sumCells } from '../cell.ts'
import { countRatio } from '../intervals/rate-ratio.ts'
import { type ReliabilityFlag, reliabilityFlags } from '../intervals/reliability.ts'

/** Numbers of each country by year. */
export type NumbersByCountry = ReadonlyMap<string, ReadonlyMap<number, PlacedCell>>

/** Whether a country counts victims otherwise within some years, or persons within the years that many later. */
export type IsBroken = (area: string, years: readonly number[], lag: number) => boolean

/** Persons for each 100 victims of some years. */
export interface JusticeRatio {
  /** Years of the victims. */
  readonly from: number
  readonly to: number
  readonly countries: number
  readonly personsLow: number
  readonly personsHigh: number
  readonly victimsLow: number
  readonly victimsHigh: number
  /** Null where a number is a range, and where no victims were detected. */
  readonly per100: number | null
  readonly low: number
  readonly high: number
  readonly flags: readonly ReliabilityFlag[]
}

/** Persons against a year below which three years are taken together. */
export const fewPersons = 10

/** Ratios of persons to the victims `lag` years before, for each year of victims that has both. */
export const justiceLine = (
  victims: NumbersByCountry,
  persons: NumbersByCountry,
  lag: number,
  isBroken: IsBroken,
): readonly JusticeRatio[] => {
  const years = [...new Set([...victims.values()].flatMap((own) => [...own.keys()]))].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const alone = ratioOf(victims, persons, lag, [year], isBroken)
    if (alone === null || alone.personsLow >= fewPersons) return alone ?? []
    return ratioOf(victims, persons, lag, [year - 2, year - 1, year], isBroken) ?? alone
  })
}

/** Null where no country has all numbers. */
const ratioOf = (
  victims: NumbersByCountry,
  persons: NumbersByCountry,
  lag: number,
  years: readonly number[],
  isBroken: IsBroken,
): JusticeRatio | null => {
  const cells = [...victims.keys()].flatMap((area) => {
    const below = years.flatMap((year) => victims.get(area)?.get(year) ?? [])
    const above = years.flatMap((year) => persons.get(area)?.get(year + lag) ?? [])
    const isWhole = below.length === years.length && above.length === years.length
    return isWhole && !isBroken(area, years, lag) ? [{ below, above }] : []
  })
  if (cells.length === 0) return null
  const [below, above] = [sumCells(cells.flatMap((each) => each.below)), sumCells(cells.flatMap((each) => each.above))]
  const [least, most] = [countRatio(above.low, below.high), countRatio(above.high, below.low)]
  const isOne = isOneNumber(below) && isOneNumber(above) && least.ratio !== null
  const [low, high] = [100 * least.low, 100 * most.high]
  const value = 100 * (least.ratio ?? 0)
  return {
    from: years[0] ?? 0,
    to: years.at(-1) ?? 0,
    countries: cells.length,
    personsLow: above.low,
    personsHigh: above.high,
    victimsLow: below.low,
    victimsHigh: below.high,
    per100: isOne ? value : null,
    low,
    high,
    flags: reliabilityFlags(Math.min(above.low, below.low), { value, low, high }),
  }
}
