import type { Release } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { DisclosureRefusal } from '../refusal.ts'
import type { CaseRecords } from './case-records.ts'
import { fitMargins } from './fit-margins.ts'
import { type Axis, type LeftOutTable, marginsOf } from './margins.ts'
import type { MicrodataNoteCode } from './refusal-codes.ts'
import { randomFrom } from './xoshiro128.ts'

/** Records of nobody. Not confidential: drawn from what is released. */
export interface Synthetic {
  /** First column `synthetic`, `1` in every row; then `area`, `year` and the dimensions of the tables, blank where the release leaves the code out. */
  readonly records: CaseRecords
  /** What has to stand with the file, wherever it goes. */
  readonly note: Message<MicrodataNoteCode>
  /** Names of the tables that were drawn from, and those that were left out, each with the reason. */
  readonly drawnFrom: readonly string[]
  readonly leftOut: readonly LeftOutTable[]
  /** Persons that the released tables add up to as fitted, before any sampling. */
  readonly expected: number
  /** How far a fitted sum lies outside of what is released, at most: more than a half where tables contradict each other. */
  readonly largestGap: number
  /** Cells, withheld or missing, for which nobody is drawn: no number that is shown tells anything of them. */
  readonly undrawn: number
}

/** More rows than a demonstration needs, and fewer than fill the memory. */
const mostRows = 5_000_000

/**
 * Synthetic records for training and demonstration, drawn from the released margins alone: fitted (`fitMargins`), then
 * sampled without replacement at random order of combinations (systematic sampling, Madow 1949; Goodman and Kish 1950), so
 * that each combination comes as often as expected, rounded up or down. Whether a record is like a real person is chance:
 * no record was an input. `seed` is a whole number, `size` the number of rows, as many as persons unless given. Throws
 * DisclosureRefusal for anything but a release, and where it can't be drawn from.
 */
export const synthesise = (
  release: Release,
  options: {
    readonly seed: number
    readonly size?: number
    /** Stage of the tables to draw from, such as `V_DET`; to be named where the release holds several. */
    readonly stage?: string
    /** Names of the tables to draw from; all of the stage unless given. */
    readonly tables?: readonly string[]
  },
): Synthetic => {
  const { seed, size } = options
  if (!Number.isSafeInteger(seed)) throw new DisclosureRefusal('disclosure.bad-parameter', { parameter: 'seed' })
  const margins = marginsOf(release, options)
  const { expected, largestGap, undrawn } = fitMargins(margins)
  const persons = expected.reduce((sum, each) => sum + each, 0)
  const rows = size ?? Math.round(persons)
  if (!Number.isSafeInteger(rows) || rows < 1 || rows > mostRows || !(persons > 0))
    throw new DisclosureRefusal('disclosure.bad-parameter', { parameter: 'size' })
  const counts = drawCounts(expected, persons, rows, randomFrom(seed))
  return {
    records: recordsOf(margins.axes, counts, rows),
    note: { code: 'disclosure.synthetic-note', params: { release: release.manifest.name } },
    drawnFrom: margins.margins.map(({ name }) => name),
    leftOut: margins.leftOut,
    expected: persons,
    largestGap,
    undrawn,
  }
}

/** Whole numbers that add up to `rows`, each its expected share of them rounded up or down. */
export const drawCounts = (expected: Float64Array, total: number, rows: number, random: () => number): Int32Array => {
  const order = Int32Array.from(expected.keys()).filter((each) => (expected[each] ?? 0) > 0)
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
  const counts = new Int32Array(expected.length)
  const start = random()
  let [sum, drawn] = [0, 0]
  for (const [i, each] of order.entries()) {
    sum += expected[each] ?? 0
    // The last one ends the sum where it has to end, whatever rounding made of it.
    const until = i === order.length - 1 ? rows : Math.min(rows, Math.floor((sum / total) * rows + start))
    counts[each] = until - drawn
    drawn = until
  }
  return counts
}

const recordsOf = (axes: readonly Axis[], counts: Int32Array, rows: number): CaseRecords => {
  const columns = axes.map(({ name }) => [name, Array<string>(rows)] as const)
  let row = 0
  for (let each = 0; each < counts.length; each++) {
    const count = counts[each] ?? 0
    if (count === 0) continue
    let rest = each
    for (let axis = axes.length - 1; axis >= 0; axis--) {
      const codes = axes[axis]?.codes ?? []
      columns[axis]?.[1].fill(codes[rest % codes.length] ?? '', row, row + count)
      rest = Math.floor(rest / codes.length)
    }
    row += count
  }
  return { length: rows, columns: { synthetic: Array<string>(rows).fill('1'), ...Object.fromEntries(columns) } }
}
