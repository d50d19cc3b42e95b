/** 2^27 + 1: splits a double into two halves of which products are exact (Veltkamp 1968). */
const splitter = 134_217_729

/**
 * Sum of products, as if it were worked out with twice the digits and rounded once (Ogita, Rump and Oishi 2005, Accurate sum and
 * dot product). For numbers below 10^300. For models of this package alone.
 */
export const compensatedDot = (length: number, a: (i: number) => number, b: (i: number) => number): number => {
  let sum = 0
  let lost = 0
  for (let i = 0; i < length; i++) {
    const [x, y] = [a(i), b(i)]
    const product = x * y
    const [xWide, yWide] = [splitter * x, splitter * y]
    const [xHigh, yHigh] = [xWide - (xWide - x), yWide - (yWide - y)]
    const [xLow, yLow] = [x - xHigh, y - yHigh]
    const ofProduct = xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow)
    const next = sum + product
    const back = next - sum
    lost += sum - (next - back) + (product - back) + ofProduct
    sum = next
  }
  return sum + lost
}
