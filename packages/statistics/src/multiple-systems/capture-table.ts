import { displayable } from '@tipstat/cube'
import { StatisticsRefusal } from '../refusal.ts'
import type { Histories } from './histories.ts'

declare const captured: unique symbol

/**
 * How many cases are on which lists. Confidential: most of its numbers are ones and twos. It shows its lists and nothing
 * else: printed, inspected, cloned or written as JSON it has no count in it.
 */
export interface CaptureTable {
  readonly [captured]: true
  /** Names of the lists. */
  readonly lists: readonly string[]
}

/** Cases with one capture history. */
export interface CaptureRow {
  /** The lists that they are on, and on no other. */
  readonly on: readonly string[]
  /** How many they are. */
  readonly cases: number
}

const mostLists = 8

const held = new WeakMap<object, Histories>()

/**
 * A capture table from rows; rows of the same history are added up, and a history without a row has no cases. Cases are
 * linked before, by a keyed hash that is not brought here.
 *
 * Throws StatisticsRefusal `hidden.lists` for lists without a name of their own or more than eight, `hidden.row` for a row
 * that is no history; the refusal tells its place and nothing of what is in it.
 *
 * @example
 * const table = captureTable(['police', 'shelter', 'labour'], [
 *   { on: ['police'], cases: 40 },
 *   { on: ['police', 'shelter'], cases: 6 },
 * ])
 * table.lists
 * // => ['police', 'shelter', 'labour']
 */
export const captureTable = (lists: readonly string[], rows: readonly CaptureRow[]): CaptureTable => {
  if (new Set(lists).size !== lists.length || lists.includes('') || lists.length > mostLists)
    throw new StatisticsRefusal('hidden.lists', { most: mostLists })
  const counts = new Float64Array(1 << lists.length)
  for (const [i, row] of rows.entries()) {
    const history = historyOf(lists, row)
    if (history === null || !Number.isSafeInteger(row.cases) || row.cases < 0)
      throw new StatisticsRefusal('hidden.row', { row: i + 1 })
    counts[history] = (counts[history] ?? 0) + row.cases
  }
  const table = displayable({ lists: [...lists] } as unknown as CaptureTable, () => ({
    'text/plain': `Confidential capture table of ${lists.length} lists`,
  }))
  held.set(table, { lists: lists.length, counts })
  return Object.freeze(table)
}

/** The counts of a capture table: for this folder alone. Throws StatisticsRefusal `hidden.no-table` for anything else. */
export const historiesOf = (table: CaptureTable): Histories => {
  const histories = held.get(table)
  if (histories === undefined) throw new StatisticsRefusal('hidden.no-table')
  return histories
}

const historyOf = (lists: readonly string[], { on }: CaptureRow): number | null => {
  let history = 0
  for (const name of on) {
    const list = lists.indexOf(name)
    if (list < 0 || history & (1 << list)) return null
    history |= 1 << list
  }
  return history === 0 ? null : history
}
