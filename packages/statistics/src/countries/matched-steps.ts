import { type Cell, isNumber, isOneNumber, type PlacedCell, sumCells } from '../cell.ts'
import { groupBy } from '../group-by.ts'
import { ratioOfSums } from '../intervals/ratio-of-sums.ts'
import { type ReliabilityFlag, reliabilityFlags } from '../intervals/reliability.ts'

/** A step from one year with a number to the next, by the countries that have one in both. */
export interface MatchedStep {
  readonly from: number
  readonly to: number
  readonly matched: readonly string[]
  readonly dropped: readonly string[]
  readonly fromLow: number
  readonly fromHigh: number
  readonly toLow: number
  readonly toHigh: number
  /** Bounds by what the printed numbers allow; null where nothing can be divided by. */
  readonly ratioLow: number | null
  readonly ratioHigh: number | null
  /** Limits of random variation about them; null where there is no ratio, and for what is no count. */
  readonly low: number | null
  readonly high: number | null
  /** Of the countries with one number in both years; null where the limits are of Poisson numbers alone. */
  readonly dispersion: number | null
  readonly flags: readonly ReliabilityFlag[]
  readonly indexLow: number | null
  readonly indexHigh: number | null
}

/** Steps of one line of cells: of one category over the countries of one group. */
export const matchedSteps = (
  line: readonly PlacedCell[],
  {
    isBroken,
    panel,
    isCount,
    withDisputed,
  }: {
    /** Whether a country counts otherwise from a year on that lies after the first and not after the second. */
    readonly isBroken: (area: string, from: number, to: number) => boolean
    readonly panel: boolean
    readonly isCount: boolean
    readonly withDisputed: boolean
  },
): readonly MatchedStep[] => {
  const byYear = new Map(
    [...groupBy(line.filter(isNumber), ({ year }) => String(year))].map(([year, cells]) => [
      Number(year),
      new Map(cells.map((cell) => [cell.area, cell])),
    ]),
  )
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const usable = (year: number, area: string) => {
    const cell = byYear.get(year)?.get(area)
    return cell && (withDisputed || !cell.disputed) && Number.isFinite(cell.high) ? cell : undefined
  }
  const always = (area: string) => years.every((year) => usable(year, area))
  let index: readonly [number, number] | null = [100, 100]
  return years.slice(1).map((to, i): MatchedStep => {
    const from = years[i] ?? to
    const either = [...new Set([from, to].flatMap((year) => [...(byYear.get(year)?.keys() ?? [])]))].sort()
    const pairs = either.flatMap((area): readonly MatchedPair[] => {
      const [before, now] = [usable(from, area), usable(to, area)]
      return before && now && !isBroken(area, from, to) && (!panel || always(area)) ? [{ area, before, now }] : []
    })
    const matched = pairs.map(({ area }) => area)
    const link = linkOf(pairs, isCount)
    const { ratioLow, ratioHigh } = link
    index = index && ratioLow !== null && ratioHigh !== null ? [index[0] * ratioLow, index[1] * ratioHigh] : null
    return {
      from,
      to,
      matched,
      dropped: either.filter((area) => !matched.includes(area)),
      ...link,
      indexLow: index?.[0] ?? null,
      indexHigh: index?.[1] ?? null,
    }
  })
}

interface MatchedPair {
  readonly area: string
  readonly before: Cell
  readonly now: Cell
}

type Link = Omit<MatchedStep, 'from' | 'to' | 'matched' | 'dropped' | 'indexLow' | 'indexHigh'>

const linkOf = (pairs: readonly MatchedPair[], isCount: boolean): Link => {
  const old = sumCells(pairs.map(({ before }) => before))
  const sum = sumCells(pairs.map(({ now }) => now))
  const ratioLow = old.high > 0 ? sum.low / old.high : null
  const ratioHigh = old.low > 0 ? sum.high / old.low : null
  const bounds = { fromLow: old.low, fromHigh: old.high, toLow: sum.low, toHigh: sum.high, ratioLow, ratioHigh }
  const none = { ...bounds, low: null, high: null, dispersion: null, flags: [] }
  const isWhole = pairs.every(({ before, now }) => [before, now].every(isWholeCell))
  if (ratioLow === null || ratioHigh === null || !isCount || !isWhole) return none
  const isExact = ({ before, now }: MatchedPair) => isOneNumber(before) && isOneNumber(now)
  const exact = pairs.filter(isExact).map(({ before, now }) => ({ before: before.low, now: now.low }))
  const rest = pairs.filter((pair) => !isExact(pair))
  const restOf = (side: 'before' | 'now', bound: 'low' | 'high') => sumCells(rest.map((pair) => pair[side]))[bound]
  const least = ratioOfSums(exact, { rest: { before: restOf('before', 'high'), now: restOf('now', 'low') } })
  const most = ratioOfSums(exact, { rest: { before: restOf('before', 'low'), now: restOf('now', 'high') } })
  const [low, high] = [least.low, most.high]
  const flags = reliabilityFlags(Math.min(old.low, sum.low), { value: ratioHigh, low, high })
  return { ...bounds, low, high, dispersion: least.dispersion, flags }
}

const isWholeCell = ({ low, high }: Cell) => Number.isInteger(low) && Number.isInteger(high) && low >= 0
