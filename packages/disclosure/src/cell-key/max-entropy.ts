/** A probability of each change of a count, ascending. */
export interface Distribution {
  readonly changes: readonly number[]
  readonly probability: readonly number[]
}

/**
 * The distribution of greatest entropy over given changes with mean 0 and a given variance; where there is no such
 * variance, with the nearest that there is. Its form is p(v) proportional to exp(a v + b v^2) (Jaynes, E. T. 1957,
 * Information theory and statistical mechanics, Physical Review 106, 620-630); a and b minimise the convex dual,
 * log sum exp(a v + b (v^2 - V)), by Newton's method with halved steps. Moments hold to 1e-12. Throws where the changes
 * have no distribution with mean 0.
 */
export const maxEntropy = (changes: readonly number[], variance: number): Distribution => {
  const below = changes.filter((v) => v < 0)
  const above = changes.filter((v) => v > 0)
  const still = changes.includes(0)
  if (below.length === 0 || above.length === 0) {
    if (!still) throw new RangeError('These changes have no distribution with mean 0')
    return twoPoints(changes, 0, 0)
  }
  const [inner, next] = still ? [0, 0] : [Math.max(...below), Math.min(...above)]
  const [first, last] = [Math.min(...below), Math.max(...above)]
  if (variance <= -inner * next + edge) return twoPoints(changes, inner, next)
  if (variance >= -first * last - edge) return twoPoints(changes, first, last)
  return { changes, probability: newton(changes, variance) }
}

/** How near to the least or the greatest variance counts as being there. */
const edge = 1e-9

/** All on two changes, one below and one above 0, or on 0 alone: the only distribution with the least or the greatest variance. */
const twoPoints = (changes: readonly number[], low: number, high: number): Distribution => ({
  changes,
  probability: changes.map((v) => {
    if (low === high) return v === low ? 1 : 0
    return v === low ? high / (high - low) : v === high ? -low / (high - low) : 0
  }),
})

/** Moments of p(v) proportional to exp(a v + b (v^2 - V)), and the dual, whose gradient is the first two. */
const momentsOf = (changes: readonly number[], variance: number, a: number, b: number) => {
  const exponent = changes.map((v) => a * v + b * (v * v - variance))
  const top = Math.max(...exponent)
  const weight = exponent.map((each) => Math.exp(each - top))
  const total = weight.reduce((x, y) => x + y, 0)
  const probability = weight.map((each) => each / total)
  const mean = (of: (v: number) => number) => probability.reduce((sum, p, i) => sum + p * of(changes[i] ?? 0), 0)
  const first = mean((v) => v)
  const second = mean((v) => v * v - variance)
  return {
    probability,
    dual: top + Math.log(total),
    first,
    second,
    // Covariances of v and v^2: the Hessian of the dual.
    vv: mean((v) => (v - first) ** 2),
    vw: mean((v) => (v - first) * (v * v - variance - second)),
    ww: mean((v) => (v * v - variance - second) ** 2),
  }
}

const newton = (changes: readonly number[], variance: number): readonly number[] => {
  let [a, b] = [0, 0]
  for (let step = 0; step < 500; step++) {
    const now = momentsOf(changes, variance, a, b)
    if (Math.abs(now.first) < 1e-12 && Math.abs(now.second) < 1e-12) return now.probability
    const determinant = now.vv * now.ww - now.vw ** 2
    const da = -(now.ww * now.first - now.vw * now.second) / determinant
    const db = -(now.vv * now.second - now.vw * now.first) / determinant
    const slope = now.first * da + now.second * db
    let size = 1
    // Near the end the dual no longer falls by more than it is rounded by: then the whole step is right.
    while (
      -slope > 1e-12 &&
      momentsOf(changes, variance, a + size * da, b + size * db).dual > now.dual + 1e-4 * size * slope
    )
      size /= 2
    a += size * da
    b += size * db
  }
  throw new Error('The distribution of greatest entropy was not found')
}
