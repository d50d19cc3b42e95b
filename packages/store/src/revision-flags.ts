/** Fewer persons than this double without anybody having to ask. */
export const leastForRatio = 20

interface Bounds {
  readonly low: number
  readonly high: number
}

/** Whether a number became more than twice, or less than half, of what it was: what `diff` flags as `ratio`. */
export const isDoubledOrHalved = (before: Bounds, after: Bounds): boolean =>
  Math.max(before.high, after.high) >= leastForRatio && (after.low > 2 * before.high || after.high < before.low / 2)
