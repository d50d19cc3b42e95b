import { describe, expect, test } from 'vitest'
import nist from '../fixtures/nist-strd.json' with { type: 'json' }
import { leastSquares, plainLeastSquares } from './least-squares.ts'

/** Digits to which a value agrees with a certified one, which has 15. */
const digits = (found: number, certified: number) =>
  Math.min(15, -Math.log10(Math.abs(found - certified) / (Math.abs(certified) || 1)))

/**
 * Digits that are reached for coefficients, their errors and the residual deviation. Filip's powers up to the tenth, rounded to
 * doubles, determine 7.6 digits: what is left of the certified values by exact arithmetic on the rounded ones. The deviation of
 * NumAcc3 and NumAcc4, 0.1, is as much as the seventh and eighth digits of values that doubles hold to 16.
 */
const reached: Readonly<Record<string, readonly [coefficients: number, errors: number]>> = {
  Norris: [13.5, 13.5],
  Pontius: [13, 13],
  NoInt1: [14, 14],
  NoInt2: [14, 14],
  Filip: [7.6, 7.6],
  Wampler1: [14, 14],
  Wampler2: [13, 14],
  Wampler3: [14, 14],
  Wampler4: [14, 14],
  Wampler5: [14, 14],
  NumAcc1: [14, 14],
  NumAcc2: [14, 14],
  NumAcc3: [14, 9],
  NumAcc4: [14, 8],
  Mavro: [14, 13],
  Michelso: [14, 13.5],
}

describe('least squares has the certified values of', () => {
  test.each(nist.regression)('$name', ({ name, powers, x, y, coefficients, errors, deviation }) => {
    const columns = powers.map((power) => x.map((value) => value ** power))
    const [ofCoefficients = 0, ofErrors = 0] = reached[name] ?? []
    const found = leastSquares(columns, y)
    const variance = (found?.residual ?? Number.NaN) / (y.length - columns.length)
    expect(digits(Math.sqrt(variance), deviation)).toBeGreaterThan(ofErrors)
    for (const [j, each] of coefficients.entries()) {
      expect(digits(found?.coefficients[j] ?? Number.NaN, each)).toBeGreaterThan(ofCoefficients)
      const error = Math.sqrt(variance * (found?.inverse[j]?.[j] ?? Number.NaN))
      expect(digits(error, errors[j] ?? Number.NaN)).toBeGreaterThan(ofErrors)
    }
  })

  test.each(nist.univariate)('$name, as mean and standard deviation', ({ name, y, repeat, mean, deviation }) => {
    const [first = 0, ...rest] = y
    const values = [first, ...Array.from({ length: repeat }, () => rest).flat()]
    const [ofMean = 0, ofDeviation = 0] = reached[name] ?? []
    const found = leastSquares([values.map(() => 1)], values)
    expect(digits(found?.coefficients[0] ?? Number.NaN, mean)).toBeGreaterThan(ofMean)
    const variance = (found?.residual ?? Number.NaN) / (values.length - 1)
    expect(digits(Math.sqrt(variance), deviation)).toBeGreaterThan(ofDeviation)
  })
})

test('a step of a model without correction is right to five digits where Wampler makes it hardest', () => {
  for (const { name, powers, x, y, coefficients } of nist.regression) {
    const found = plainLeastSquares(
      powers.map((power) => x.map((value) => value ** power)),
      y,
    )
    for (const [j, each] of coefficients.entries())
      expect(digits(found?.coefficients[j] ?? Number.NaN, each), name).toBeGreaterThan(5)
  }
})
