import { compareText, type FieldName, fractionalUnits } from '@tipstat/scheme'
import { nextValue } from '@tipstat/statistics'
import { isDoubledOrHalved, mainBreakdowns, type Sum, type SumKey, type Summary } from '@tipstat/store'

/** A number as it was sent: bounds, or null where there is none. An upper bound that is not known is infinite; JSON has it as null. */
export type Bounds = { readonly low: number; readonly high: number } | null

/** A code that was there and is not, or the reverse. */
export interface CategoryChange {
  readonly change: 'new' | 'vanished'
  readonly field: FieldName
  readonly code: string
  /** Records that have it, in the submission that does. */
  readonly records: number
}

/** A total of a year that both submissions have, and that is not the same in both. */
export interface Revision {
  readonly key: SumKey
  readonly by: string
  readonly year: number
  readonly before: Bounds
  readonly after: Bounds
  /** After less before, of the middles of intervals; null where either has no number. */
  readonly difference: number | null
  /** Difference as a share of before; null where that was 0. */
  readonly share: number | null
  /** More than twice, or less than half, of what it was. */
  readonly isGreat: boolean
}

/** A number of a year that is new, and lies outside of what the years before suggest. */
export interface Jump {
  readonly key: SumKey
  readonly by: string
  readonly code: string
  readonly year: number
  readonly value: { readonly low: number; readonly high: number }
  readonly expected: { readonly low: number; readonly high: number }
  readonly history: readonly { readonly year: number; readonly value: number }[]
}

/** What a submission changes against the one before of its source, in what a sender can look at. */
export interface Differences {
  readonly years: { readonly new: readonly number[]; readonly gone: readonly number[] }
  readonly categories: readonly CategoryChange[]
  readonly revised: readonly Revision[]
  readonly jumps: readonly Jump[]
  /** Exact numbers of each, where the lists end at a thousand; and how many new values had a history to be judged by. */
  readonly counts: Readonly<Record<'categories' | 'revised' | 'jumps' | 'judged', number>>
}

/** Entries that are listed of each. */
const listed = 1000

/** Share of submissions in which chance alone may show any jump. */
const mostFalseAlarms = 0.05

/**
 * Holds what a submission adds up to against the one before: years and categories that are new or gone, totals that were
 * revised, and new values that the years before do not suggest (`nextValue`). The limits of those are as wide as it takes
 * for chance alone to put any value of the submission outside in one submission of twenty at most (Bonferroni), so that a
 * file with many tables does not raise more alarms. A jump is a question and no error.
 */
export const compareSummaries = (before: Summary, after: Summary): Differences => {
  const years = {
    new: after.years.filter((year) => !before.years.includes(year)),
    gone: before.years.filter((year) => !after.years.includes(year)),
  }
  const categories = changedCategories(before, after)
  const revised = revisedTotals(before, after)
  const { jumps, judged } = jumpsOf(seriesOf(before.sums), seriesOf(after.sums), years.new)
  return {
    years,
    categories: categories.slice(0, listed),
    revised: revised.slice(0, listed),
    jumps: jumps.slice(0, listed),
    counts: { categories: categories.length, revised: revised.length, jumps: jumps.length, judged },
  }
}

const changedCategories = (before: Summary, after: Summary): readonly CategoryChange[] => {
  const lacking = (of: Summary, other: Summary, change: CategoryChange['change']) => {
    const known = new Set(other.codes.map(({ field, code }) => `${field} ${code}`))
    return of.codes
      .filter(({ field, code }) => !known.has(`${field} ${code}`))
      .map((each): CategoryChange => ({ change, ...each }))
  }
  // What many records have comes first.
  return [...lacking(after, before, 'new'), ...lacking(before, after, 'vanished')].sort(
    (a, b) =>
      b.records - a.records ||
      compareText(a.field, b.field) ||
      compareText(a.change, b.change) ||
      compareText(a.code, b.code),
  )
}

/** A series of one table: what it has in each year. */
interface Series {
  readonly key: SumKey
  readonly by: string
  readonly code: string
  readonly years: Map<number, Bounds>
}

const nameOf = (key: SumKey, ...more: readonly string[]): string => [...Object.values(key), ...more].join('\u0001')

const seriesOf = (sums: readonly Sum[]): ReadonlyMap<string, Series> => {
  const all = new Map<string, Series>()
  for (const { key, by, code, year, numbers, low, high } of sums) {
    const name = nameOf(key, by, code)
    const series = all.get(name) ?? { key, by, code, years: new Map<number, Bounds>() }
    series.years.set(year, numbers === 0 ? null : { low, high })
    all.set(name, series)
  }
  return all
}

/** Totals of tables; of what has no table of totals, the sums of its other tables. */
const totalsOf = (sums: readonly Sum[]): readonly Sum[] => {
  const withTotal = new Set(sums.filter(({ by }) => by === '').map(({ key }) => nameOf(key)))
  const totals = new Map<string, Sum>()
  for (const sum of sums) {
    if (sum.by !== '' && withTotal.has(nameOf(sum.key))) continue
    const name = nameOf(sum.key, sum.by, String(sum.year))
    const { records = 0, numbers = 0, low = 0, high = 0 } = totals.get(name) ?? {}
    totals.set(name, {
      ...sum,
      code: '',
      records: records + sum.records,
      numbers: numbers + sum.numbers,
      low: low + sum.low,
      high: high + sum.high,
    })
  }
  return [...totals.values()]
}

const revisedTotals = (before: Summary, after: Summary): readonly Revision[] => {
  const now = seriesOf(totalsOf(after.sums))
  const revised = [...seriesOf(totalsOf(before.sums))].flatMap(([name, { key, by, years }]) =>
    [...years].flatMap(([year, held]) => {
      const holds = now.get(name)?.years.get(year)
      return holds === undefined || isSame(held, holds)
        ? []
        : [revisionOf({ key, by, year, before: held, after: holds })]
    }),
  )
  const size = ({ difference }: Revision) => (difference === null ? Infinity : Math.abs(difference))
  return revised.sort((a, b) => (size(b) === size(a) ? a.year - b.year : size(b) - size(a)))
}

const isSame = (a: Bounds, b: Bounds): boolean => a?.low === b?.low && a?.high === b?.high

const revisionOf = (of: Pick<Revision, 'key' | 'by' | 'year' | 'before' | 'after'>): Revision => {
  const { before, after } = of
  if (before === null || after === null) return { ...of, difference: null, share: null, isGreat: false }
  const [was, is] = [middle(before), middle(after)]
  const difference = Number.isFinite(was) && Number.isFinite(is) ? is - was : null
  const share = difference === null || was === 0 ? null : difference / was
  return { ...of, difference, share, isGreat: isDoubledOrHalved(before, after) }
}

const middle = ({ low, high }: { readonly low: number; readonly high: number }): number => (low + high) / 2

/** New years of totals; and of the main breakdowns the last one. */
const jumpsOf = (
  before: ReadonlyMap<string, Series>,
  after: ReadonlyMap<string, Series>,
  newYears: readonly number[],
): { readonly jumps: readonly Jump[]; readonly judged: number } => {
  const last = newYears.at(-1)
  const candidates = [...after].flatMap(([name, series]) =>
    newYears
      .filter((year) => isLookedAt(series, year === last))
      .flatMap((year) => candidateOf(series, before.get(name), year)),
  )
  const level = 1 - mostFalseAlarms / Math.max(1, candidates.length)
  const jumps = candidates.flatMap((each): readonly Jump[] => {
    const expected = nextValue(
      each.history.map(({ value }) => value),
      level,
    )
    const { low, high } = each.value
    return expected && (high < expected.low || low > expected.high) ? [{ ...each, expected }] : []
  })
  return { jumps: jumps.sort((a, b) => b.year - a.year || compareText(a.by, b.by)), judged: candidates.length }
}

const isLookedAt = ({ key, by }: Series, isLast: boolean): boolean =>
  !(fractionalUnits as readonly string[]).includes(key.unit) &&
  (by === '' || (isLast && (mainBreakdowns as readonly string[]).includes(by)))

/** A new value and the years before it, as they were sent before; of years that are new, too, as they are sent now. */
const candidateOf = (
  { key, by, code, years }: Series,
  before: Series | undefined,
  year: number,
): readonly Omit<Jump, 'expected'>[] => {
  const value = years.get(year)
  if (!value || !Number.isFinite(value.high)) return []
  const all = new Map([...years, ...(before?.years ?? [])])
  const history = [...all]
    .sort(([a], [b]) => a - b)
    .flatMap(([past, held]) =>
      past < year && held && Number.isFinite(held.high) ? [{ year: past, value: middle(held) }] : [],
    )
  return history.length < 3 ? [] : [{ key, by, code, year, value, history }]
}
