/** How far a function lies above the value wanted at a point, and how steeply it rises there. */
export interface Excess {
  readonly excess: number
  readonly slope: number
}

/**
 * Where a rising or falling function has an excess of 0: Newton's method, held between bounds. It ends when a step is
 * lost in rounding, or no longer smaller than the one before it.
 */
export const invert = (excessAt: (at: number) => Excess, start: number): number => {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  let at = start
  let before = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 200; turn += 1) {
    const { excess, slope } = excessAt(at)
    if (excess === 0) return at
    if (excess > 0 === slope > 0) high = at
    else low = at
    const wanted = at - excess / slope
    if (Math.abs(wanted - at) <= Number.EPSILON * Math.max(1, Math.abs(at))) return wanted
    const next = between(wanted, low, high)
    const step = Math.abs(next - at)
    if (step >= before && step < 1e-10) return at
    before = step
    at = next
  }
  return at
}

/** A step that leaves the bounds, or is no number, halves them instead. */
const between = (next: number, low: number, high: number): number => {
  if (next > low && next < high) return next
  if (low === Number.NEGATIVE_INFINITY) return high - 1
  if (high === Number.POSITIVE_INFINITY) return low + 1
  return (low + high) / 2
}

/** The standard normal number with `p` above it, to 0.0005 (Abramowitz and Stegun 1964, 26.2.23). Only a start. */
export const roughNormal = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(p))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
}
