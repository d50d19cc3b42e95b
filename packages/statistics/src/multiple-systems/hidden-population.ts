import type { Message } from '@tipstat/language'
import { demandOptions } from '../demand-options.ts'
import type { StatisticsCode } from '../messages/en.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { type CaptureTable, historiesOf } from './capture-table.ts'
import { refuseFewLists, smallList } from './gates.ts'
import { type HiddenMethod, type MethodFlag, type MethodOutcome, methodsFor, runMethod } from './hidden-methods.ts'
import { type HiddenRange, hiddenRange, twoDigits } from './hidden-range.ts'
import { notesOf, sentencesOf, warningsOf } from './hidden-statements.ts'
import { informativeLists } from './informative-lists.ts'
import { type Models, modelsOf } from './models.ts'

/** Options of `hiddenPopulation`. */
export interface HiddenPopulationOptions {
  /** Whether the lists hold potential or confirmed victims: an estimate is of the same. There is no default. */
  readonly victims: 'potential' | 'confirmed'
  /** Tables drawn for each interval. Default: 1,000. */
  readonly replicates?: number
  /** The same seed gives the same intervals. Default: 1. */
  readonly seed?: number
  /** Level of the intervals. Default: 0.95. */
  readonly level?: number
  /** Default: all for so many lists but `historical`. Fewer make the range narrower, and the result says so. */
  readonly methods?: readonly HiddenMethod[]
  /** `chapman` accepts two lists, whose independence can't be looked into. Default: `refuse`. */
  readonly twoLists?: 'refuse' | 'chapman'
}

const optionNames = {
  victims: true,
  replicates: true,
  seed: true,
  level: true,
  methods: true,
  twoLists: true,
} as const

/** What one method says, to two digits. */
export interface MethodResult {
  readonly method: HiddenMethod
  /** All persons, on a list or on none, as text; null where the method can estimate nothing from the table. */
  readonly estimate: string | null
  readonly interval: HiddenRange | null
  readonly flags: readonly MethodFlag[]
}

/**
 * A hidden population: a range over methods, never one number. Its numbers are texts, rounded to two digits, the limits of
 * intervals outward; no count of the capture table but the totals of its lists is in it, those below 20 not exactly.
 */
export interface HiddenPopulation {
  readonly victims: 'potential' | 'confirmed'
  /** From the least to the greatest estimate of a method: of all persons, on a list or on none. */
  readonly range: HiddenRange
  /** From the lowest to the highest limit of an interval. */
  readonly interval: HiddenRange
  readonly level: number
  readonly methods: readonly MethodResult[]
  /** The lists that were used, with their totals as text. */
  readonly lists: readonly { readonly name: string; readonly cases: string }[]
  /** What may be said; words stand in `statisticsMessages`. */
  readonly sentences: readonly Message<StatisticsCode>[]
  /** What must be said beside it: assumptions, criticism, what it can't be used for. */
  readonly notes: readonly Message<StatisticsCode>[]
  /** What makes this table a weak ground. */
  readonly warnings: readonly Message<StatisticsCode>[]
}

/**
 * Estimates how many victims there are, on a list or on none, from how lists overlap (multiple systems estimation). An
 * experiment that nothing else calls: methods that can all be defended differ by as much as three times on the same table.
 * Formulas, sources, assumptions and criticism: docs/methods/multiple-systems.md. With five lists it takes half a minute,
 * with eight about one.
 *
 * Throws StatisticsRefusal: `hidden.no-table` for anything but a `captureTable`; `hidden.few-lists` for fewer than three
 * lists that tell something, or fewer than two; `hidden.method` for a method that isn't for so many lists;
 * `hidden.no-estimate` where no method can estimate anything; `hidden.victims` where it isn't said of whom the lists are. And
 * RangeError for numbers of replicates, seeds and levels that are none.
 *
 * @example
 * // Invented.
 * const table = captureTable(['police', 'shelter', 'labour'], [
 *   { on: ['police'], cases: 140 },
 *   { on: ['shelter'], cases: 130 },
 *   { on: ['labour'], cases: 90 },
 *   { on: ['police', 'shelter'], cases: 31 },
 *   { on: ['police', 'labour'], cases: 22 },
 *   { on: ['shelter', 'labour'], cases: 18 },
 *   { on: ['police', 'shelter', 'labour'], cases: 7 },
 * ])
 * hiddenPopulation(table, { victims: 'potential', replicates: 50 }).range.low
 * // => '1000'
 */
export const hiddenPopulation = (table: CaptureTable, options: HiddenPopulationOptions): HiddenPopulation => {
  demandOptions(options, optionNames)
  const { histories, kept, dropped } = informativeLists(historiesOf(table))
  if (options.victims !== 'potential' && options.victims !== 'confirmed') throw new StatisticsRefusal('hidden.victims')
  refuseFewLists(histories.lists, options.twoLists === 'chapman' ? 2 : 3)
  const nameOf = (list: number) => table.lists[list] ?? ''
  const names = kept.map(nameOf)
  const methods = chosenMethods(histories.lists, options.methods)
  const { replicates = 1000, seed = 1, level = 0.95 } = options
  if (!Number.isInteger(replicates) || replicates < 1)
    throw new RangeError(`Replicates are a whole number above 0: ${replicates} is not`)
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1: ${level} does not`)
  const models = modelsOf(histories)
  const outcomes = methods.map((method) => runMethod(method, models, { replicates, seed, level }))
  const found = outcomes.filter((outcome) => outcome !== null)
  if (found.length === 0) throw new StatisticsRefusal('hidden.no-estimate')

  const estimates = spanOf(found.map(({ estimate }) => estimate))
  const range = hiddenRange(twoDigits(estimates.low), twoDigits(estimates.high))
  const limits = spanOf(found.flatMap(({ low, high }) => [low, high]))
  const interval = hiddenRange(twoDigits(limits.low, 'down'), twoDigits(limits.high, 'up'))
  const results = methods.map((method, i) => resultOf(method, outcomes[i] ?? null))
  const isWhole = methodsFor(histories.lists).every((method) => methods.includes(method))
  return {
    victims: options.victims,
    range,
    interval,
    level,
    methods: results,
    lists: names.map((name, list) => ({ name, cases: totalOf(models, list) })),
    sentences: sentencesOf(options.victims, { range, interval, level, methods: results }),
    notes: notesOf({ isWhole, methods, dropped: dropped.map(nameOf) }),
    warnings: warningsOf(models, names, outcomes),
  }
}

const chosenMethods = (lists: number, chosen: readonly HiddenMethod[] | undefined): readonly HiddenMethod[] => {
  const there = methodsFor(lists)
  if (chosen === undefined) return there
  const possible: readonly HiddenMethod[] = lists > 2 ? [...there, 'historical'] : there
  if (chosen.length === 0 || !chosen.every((method) => possible.includes(method)))
    throw new StatisticsRefusal('hidden.method', { lists, methods: possible.join(', ') })
  return possible.filter((method) => chosen.includes(method))
}

const spanOf = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) })

const resultOf = (method: HiddenMethod, outcome: MethodOutcome | null): MethodResult =>
  outcome === null
    ? { method, estimate: null, interval: null, flags: [] }
    : {
        method,
        estimate: twoDigits(outcome.estimate),
        interval: hiddenRange(twoDigits(outcome.low, 'down'), twoDigits(outcome.high, 'up')),
        flags: outcome.flags,
      }

const totalOf = ({ overlaps }: Models, list: number): string => {
  const total = overlaps[1 << list] ?? 0
  return total < smallList ? `<${smallList}` : String(total)
}
