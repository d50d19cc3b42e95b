import { factorise, solveFactorised } from './cholesky.ts'
import type { Histories } from './histories.ts'
import type { Design } from './log-linear-design.ts'
import { sumOverSubsets, sumOverSupersets } from './subset-sums.ts'

/** A log-linear model at its maximum likelihood. */
export interface Fit {
  readonly design: Design
  /** Expected number of cases on no list. */
  readonly dark: number
  readonly deviance: number
  /** One for each of `design.parameters`. */
  readonly coefficients: Float64Array
  /** Cholesky factor of their Fisher information. */
  readonly information: Float64Array
  /** At each history the expected number of cases; at 0 those on no list. */
  readonly expected: Float64Array
}

const mostRounds = 50

/**
 * Fits the Poisson log-linear model of a design: the number of cases with history w has mean exp(sum of the parameters of
 * the sets within w). Iteratively reweighted least squares from counts plus 0.1 (McCullagh and Nelder 1989, 2.5), steps
 * halved where the deviance would rise, until a step gains less than 1e-12. Null where the information is singular or
 * nothing is reached in 50 rounds: neither is expected of a design that passes `checkDesign`. Where `dark` is given, that
 * many cases are taken to be on no list.
 */
export const fitLogLinear = (
  histories: Histories,
  design: Design,
  overlaps: Float64Array,
  dark: number | null = null,
): Fit | null => {
  const size = design.parameters.length
  const information = new Float64Array(size * size)
  const slope = new Float64Array(size)
  const table: Table = dark === null ? { ...histories, from: 1 } : { counts: withDark(histories.counts, dark), from: 0 }
  let at = firstRound(table, design, information)
  for (let round = 0; at !== null && round < mostRounds; round += 1) {
    const sums = at.expected.slice()
    if (dark === null) sums[0] = 0
    if (!inform(sums, design, information)) return null
    for (let i = 0; i < size; i += 1) {
      const set = design.parameters[i] ?? 0
      slope[i] = (overlaps[set] ?? 0) - (sums[set] ?? 0)
    }
    slope[0] = (slope[0] ?? 0) + (dark ?? 0)
    const step = solveFactorised(information, size, slope.slice())
    let gain = 0
    for (let i = 0; i < size; i += 1) gain += (step[i] ?? 0) * (slope[i] ?? 0)
    at = advance(table, design, at, step)
    if (at !== null && gain < 1e-12) return { design, dark: at.expected[0] ?? Number.NaN, information, ...at }
  }
  return null
}

/** Standard error of one coefficient, by its place; the first is that of the logarithm of `dark`. The model is taken as given. */
export const standardError = ({ design, information }: Fit, parameter: number): number => {
  const size = design.parameters.length
  const unit = new Float64Array(size)
  unit[parameter] = 1
  return Math.sqrt(solveFactorised(information, size, unit)[parameter] ?? Number.NaN)
}

/** The counts that are fitted: from history 1 on, or from 0 where the cases on no list are taken as known. */
interface Table {
  readonly counts: Float64Array
  readonly from: 0 | 1
}

const withDark = (counts: Float64Array, dark: number): Float64Array => {
  const all = counts.slice()
  all[0] = dark
  return all
}

interface Point {
  readonly coefficients: Float64Array
  readonly expected: Float64Array
  readonly deviance: number
}

/**
 * Factorises the Fisher information of expected numbers, and leaves their sums over supersets in their place: the entry
 * of two parameters is the expected number on all lists of both.
 */
const inform = (expected: Float64Array, { parameters }: Design, information: Float64Array): boolean => {
  const sums = sumOverSupersets(expected)
  const size = parameters.length
  for (let i = 0; i < size; i += 1) {
    const set = parameters[i] ?? 0
    for (let j = 0; j <= i; j += 1) information[i * size + j] = sums[set | (parameters[j] ?? 0)] ?? 0
  }
  return factorise(information, size)
}

/** Least squares of the logarithms of the counts plus 0.1, weighted by them. */
const firstRound = (table: Table, design: Design, information: Float64Array): Point | null => {
  const { counts, from } = table
  const weights = new Float64Array(counts.length)
  const working = new Float64Array(counts.length)
  for (let history = from; history < counts.length; history += 1) {
    if (!isPossible(design, history)) continue
    const count = counts[history] ?? 0
    const weight = count + 0.1
    weights[history] = weight
    working[history] = weight * Math.log(weight) + count - weight
  }
  sumOverSupersets(working)
  if (!inform(weights, design, information)) return null
  const right = new Float64Array(design.parameters.length)
  for (let i = 0; i < right.length; i += 1) right[i] = working[design.parameters[i] ?? 0] ?? 0
  return evaluate(table, design, solveFactorised(information, right.length, right))
}

/** The cases on no list are always possible. */
const isPossible = ({ possible }: Design, history: number): boolean => history === 0 || possible[history] === 1

const advance = (table: Table, design: Design, from: Point, step: Float64Array): Point | null => {
  for (let part = 1; part > 1e-4; part /= 2) {
    const coefficients = from.coefficients.slice()
    for (let i = 0; i < step.length; i += 1) coefficients[i] = (coefficients[i] ?? 0) + part * (step[i] ?? 0)
    const to = evaluate(table, design, coefficients)
    if (to.deviance <= from.deviance + 1e-9 * (1 + from.deviance)) return to
  }
  return null
}

const evaluate = ({ counts, from }: Table, design: Design, coefficients: Float64Array): Point => {
  const { parameters } = design
  const expected = new Float64Array(counts.length)
  for (let i = 0; i < parameters.length; i += 1) expected[parameters[i] ?? 0] = coefficients[i] ?? 0
  sumOverSubsets(expected)
  let deviance = 0
  for (let history = 0; history < counts.length; history += 1) {
    const mean = isPossible(design, history) ? Math.exp(expected[history] ?? 0) : 0
    expected[history] = mean
    if (history < from || mean === 0) continue
    const count = counts[history] ?? 0
    deviance += 2 * ((count === 0 ? 0 : count * Math.log(count / mean)) - count + mean)
  }
  return { coefficients, expected, deviance: Number.isNaN(deviance) ? Number.POSITIVE_INFINITY : deviance }
}
