/** The two tails of a distribution at a point, each computed on its own, so that a tiny one keeps its digits. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

/** Which tail a probability is of: below the quantile, or above it. */
export type Tail = 'lower' | 'upper'

export const otherTail = (tail: Tail): Tail => (tail === 'lower' ? 'upper' : 'lower')

/** One tail that was computed directly: its value is exp(`logFront`) times `factor`. */
export interface OneTail {
  readonly tail: Tail
  readonly logFront: number
  readonly factor: number
}

/** So near to 1 a tail leaves too few digits for the other one, which is then computed by a formula of its own. */
const nearOne = 0.98

export const valuesOf = ({ tail, logFront, factor }: OneTail, remainder: () => number): Tails => {
  const value = Math.exp(logFront) * factor
  const other = value > nearOne ? remainder() : 1 - value
  return tail === 'lower' ? { lower: value, upper: other } : { lower: other, upper: value }
}

export const logarithmsOf = ({ tail, logFront, factor }: OneTail, remainder: () => number): Tails => {
  const logarithm = logFront + Math.log(factor)
  const value = Math.exp(logarithm)
  const other = value > nearOne ? Math.log(remainder()) : Math.log1p(-value)
  return tail === 'lower' ? { lower: logarithm, upper: other } : { lower: other, upper: logarithm }
}
