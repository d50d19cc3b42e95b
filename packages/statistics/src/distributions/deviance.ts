/**
 * u - log(1 + u), without the cancellation of its terms for small u; the unit of Loader's saddle-point form (2000, Fast
 * and accurate computation of binomial probabilities). `logarithm` is log(1 + u), computed without adding 1 to u.
 */
export const unitDeviance = (u: number, logarithm: number): number => {
  if (!(Math.abs(u) <= 0.5)) return u - logarithm
  // With v = u / (2 + u): log(1 + u) = 2 (v + v^3 / 3 + v^5 / 5 ...) and u = 2 v / (1 - v).
  const v = u / (2 + u)
  const square = v * v
  let power = v * square
  let sum = power / 3
  for (let k = 5; ; k += 2) {
    power *= square
    const next = sum + power / k
    if (next === sum) return u * v - 2 * sum
    sum = next
  }
}

/** a - n x with n = a + b, its products exact (Dekker 1971), so that it keeps its digits where n x is near a. */
export const distanceFromMean = (a: number, b: number, x: number): number => {
  const n = a + b
  const lostOfSum = a > b ? b - (n - a) : a - (n - b)
  const product = n * x
  return a - product - productError(n, x, product) - lostOfSum * x
}

const productError = (left: number, right: number, product: number): number => {
  const [leftHigh, leftLow] = halves(left)
  const [rightHigh, rightLow] = halves(right)
  return leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow)
}

const halves = (value: number): readonly [number, number] => {
  const scaled = 134_217_729 * value
  const high = scaled - (scaled - value)
  return [high, value - high]
}
