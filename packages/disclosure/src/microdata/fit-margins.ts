import { isWithheld, type Margin, type Margins, unlisted } from './margins.ts'
import { restsOf } from './rests.ts'

/** Expected persons of each combination, and how well they fit. */
export interface Fitted {
  readonly expected: Float64Array
  readonly rounds: number
  /** How far a sum lies outside of its bounds, at most: near 0 where the tables agree. */
  readonly largestGap: number
  /** Cells, withheld or missing, for which nobody is expected: no number that is shown tells anything of them. */
  readonly undrawn: number
}

/** Rounds towards the middles of the bounds, and then into the bounds, at most. */
const [towards, into] = [30, 1000]

/** A gap that is none. */
const none = 1e-7

/**
 * Iterative proportional fitting (Deming and Stephan 1940) of one table of expected persons to margins that are known by
 * bounds. Starts from equal numbers in all combinations that are listed, scales the sums of one margin after another to
 * the middles of their bounds, which a hidden number is taken for at first, and then only sums that lie outside of their
 * bounds to the nearer bound. What no margin says is spread independently of the rest, as far as the margins allow. A
 * withheld cell gets its share of what is left of shown numbers (`restsOf`), and nobody where no shown number holds it:
 * any number would be out of the air.
 */
export const fitMargins = ({ margins, combinations }: Margins): Fitted => {
  const expected = new Float64Array(combinations).fill(1)
  for (const { rowOf } of margins)
    for (let each = 0; each < combinations; each++) if (rowOf[each] === unlisted) expected[each] = 0
  const isHeld = heldBy(margins, combinations)
  for (let each = 0; each < combinations; each++) if (!isHeld[each]) expected[each] = 0
  const all = [...margins, ...restsOf(margins)]
  for (let round = 0; round < towards; round++)
    for (const margin of all) scale(expected, margin, ({ low, high }) => (high === Infinity ? low : (low + high) / 2))
  for (let round = 1; ; round++) {
    for (const margin of all) scale(expected, margin, ({ low, high }, sum) => Math.min(high, Math.max(low, sum)))
    const largestGap = margins.reduce((most, margin) => Math.max(most, gapOf(expected, margin)), 0)
    if (largestGap <= none || round === into)
      return { expected, rounds: towards + round, largestGap, undrawn: undrawnOf(margins, isHeld) }
  }
}

/** Whether a number that is shown holds each combination. */
const heldBy = (margins: readonly Margin[], combinations: number): Uint8Array => {
  const isHeld = new Uint8Array(combinations)
  for (const { rowOf, low, high } of margins)
    for (let each = 0; each < combinations; each++) {
      const row = rowOf[each] ?? unlisted
      if (row >= 0 && !isWithheld(low[row], high[row])) isHeld[each] = 1
    }
  return isHeld
}

/** Cells of which no combination is held. */
const undrawnOf = (margins: readonly Margin[], isHeld: Uint8Array): number =>
  margins.reduce((count, { rowOf, low }) => {
    const drawn = new Set(rowOf.filter((_, each) => isHeld[each] === 1))
    return count + low.filter((_, row) => !drawn.has(row)).length
  }, 0)

const sumsOf = (expected: Float64Array, { rowOf, low }: Margin): Float64Array => {
  const sums = new Float64Array(low.length)
  for (let each = 0; each < expected.length; each++) {
    const row = rowOf[each] ?? unlisted
    if (row >= 0) sums[row] = (sums[row] ?? 0) + (expected[each] ?? 0)
  }
  return sums
}

const scale = (
  expected: Float64Array,
  margin: Margin,
  target: (bounds: { readonly low: number; readonly high: number }, sum: number) => number,
): void => {
  const { rowOf, low, high } = margin
  const factor = sumsOf(expected, margin).map((sum, row) => {
    const bounds = { low: low[row] ?? 0, high: high[row] ?? Infinity }
    // No number is known of it at all.
    if (isWithheld(bounds.low, bounds.high)) return 1
    return sum > 0 ? target(bounds, sum) / sum : 1
  })
  for (let each = 0; each < expected.length; each++) {
    const row = rowOf[each] ?? unlisted
    if (row >= 0) expected[each] = (expected[each] ?? 0) * (factor[row] ?? 1)
  }
}

const gapOf = (expected: Float64Array, margin: Margin): number =>
  sumsOf(expected, margin).reduce(
    (most, sum, row) => Math.max(most, (margin.low[row] ?? 0) - sum, sum - (margin.high[row] ?? Infinity)),
    0,
  )
