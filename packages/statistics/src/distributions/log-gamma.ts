/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series, k = 1 ... 8 (Abramowitz and Stegun 1964, 6.1.40). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const

/** Riemann's zeta function less 1, at 2, 3 ... 31 (Abramowitz and Stegun 1964, table 23.3). */
const zetaLessOne = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10, 4.656629065033784e-10,
] as const

/** 1 less Euler's constant. */
const oneLessEuler = 0.42278433509846713

/** From here on eight terms of Stirling's series are exact to the last digit of a double. */
const far = 15

/** What Stirling's formula leaves out: log Gamma(x + 1) - (x + 1/2) log x + x - log(2 pi) / 2, for x > 0. */
export const stirlingError = (x: number): number => {
  if (x >= far) return stirling.reduceRight((sum, c) => sum / (x * x) + c, 0) / x
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - Math.log(2 * Math.PI) / 2
}

/**
 * Natural logarithm of the gamma function for x > 0: power series around its zeros at 1 and 2, so that it keeps its
 * digits there; recurrence up to 15, Stirling's series from there (Abramowitz and Stegun 1964, 6.1.33, 6.1.15, 6.1.41).
 * It holds 1e-12 relative from 1e-300 to 1e300.
 *
 * @throws RangeError for 0 and below.
 * @example
 * logGamma(10.3)
 * // => 13.482036786138386
 */
export const logGamma = (x: number): number => {
  if (!(x > 0)) throw new RangeError(`logGamma is for numbers above 0, not ${x}`)
  if (x >= 1.5 && x <= 2.5) return aroundTwo(x - 2)
  if (x >= 0.5 && x < 1.5) return aroundTwo(x - 1) - Math.log1p(x - 1)
  let product = 1
  let shifted = x
  while (shifted < far) {
    product *= shifted
    shifted += 1
  }
  const large = (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2
  return large + stirling.reduceRight((sum, c) => sum / (shifted * shifted) + c, 0) / shifted - Math.log(product)
}

/** log Gamma(1 + u) for u from 0 to 1, which keeps its digits where u is tiny. */
export const logGammaOnePlus = (u: number): number => (u <= 0.5 ? aroundTwo(u) - Math.log1p(u) : aroundTwo(u - 1))

/** log Gamma(x + d) - log Gamma(x), which keeps its digits where d is tiny, for d from 0 to 1. */
export const logGammaDifference = (x: number, d: number): number => {
  let sum = 0
  let shifted = x
  while (shifted < far + 1) {
    sum -= Math.log1p(d / shifted)
    shifted += 1
  }
  const small = stirlingError(shifted + d - 1) - stirlingError(shifted - 1)
  return sum + small + (shifted + d - 0.5) * Math.log1p(d / (shifted - 1)) + d * Math.log(shifted - 1) - d
}

/** log Gamma(2 + u) for u from -1/2 to 1/2. */
const aroundTwo = (u: number): number =>
  u * (oneLessEuler + zetaLessOne.reduceRight((sum, zeta, i) => -u * sum + zeta / (i + 2), 0) * u)
