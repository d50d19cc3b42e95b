import { expect, test } from 'vitest'
import { type Random, randomFrom } from '../random/random-from.ts'
import { expectOnPage, perCent, range, scattered } from '../scattered.test-data.ts'
import { brokenTrend } from './broken-trend.ts'
import { joinpoint } from './joinpoint.ts'
import { logLinearTrend, percentChange, type YearlyChange } from './log-linear-trend.ts'
import { mannKendall } from './mann-kendall.ts'
import { negativeBinomialRegression } from './negative-binomial-regression.ts'
import { poissonRegression } from './poisson-regression.ts'

/** How often limits of 95 per cent hold the change that series were drawn with, by 2,000 series of each kind. */

const replicates = 2000
const means = [5, 20, 100]
const slope = 0.05
const level = 0.5
const yearsOf = (n: number) => Array.from({ length: n }, (_, i) => 2000 + i)
const holds = ({ limits }: YearlyChange, log: number) =>
  limits.low <= 100 * Math.expm1(log) && 100 * Math.expm1(log) <= limits.high

interface Covered {
  readonly trend: string
  readonly level: string | null
  readonly negativeBinomial: string
  readonly wald: string
}

/** Of series about a mean in the middle, and of those with a change of level there. */
const coverage = (n: number, mean: number, dispersion: number, random: Random): Covered => {
  const years = yearsOf(n)
  const middle = Math.floor(n / 2)
  const columns = [years.map(() => 1), years.map((_, i) => i)]
  const of = { trend: 0, level: 0, negativeBinomial: 0, wald: 0 }
  const tried = { trend: 0, level: 0, negativeBinomial: 0 }
  for (let k = 0; k < replicates; k++) {
    const expected = years.map((_, i) => mean * Math.exp(slope * (i - (n - 1) / 2)))
    const counts = expected.map((each) => scattered(each, dispersion, random))
    const trend = logLinearTrend({ years, counts })
    if (trend) {
      tried.trend++
      if (holds(trend, slope)) of.trend++
    }
    const found = negativeBinomialRegression({ columns, counts })
    const model = found === 'none' ? poissonRegression({ columns, counts }) : found
    if (model) {
      tried.negativeBinomial++
      if (holds(percentChange(model, [0, 1]), slope)) of.negativeBinomial++
      const error = Math.sqrt(model.covariance[1]?.[1] ?? 0)
      if (Math.abs((model.coefficients[1] ?? 0) - slope) <= 1.959963984540054 * error) of.wald++
    }
    if (n < 8) continue
    const raised = expected.map((each, i) => scattered(i < middle ? each : each * Math.exp(level), dispersion, random))
    const [jump] = brokenTrend({ years, counts: raised }, [years[middle] ?? 0])?.levels ?? []
    if (jump) {
      tried.level++
      if (holds(jump, level)) of.level++
    }
  }
  return {
    trend: perCent(of.trend, tried.trend),
    level: tried.level > 0 ? perCent(of.level, tried.level) : null,
    negativeBinomial: perCent(of.negativeBinomial, tried.negativeBinomial),
    wald: perCent(of.wald, tried.negativeBinomial),
  }
}

test('limits of a trend hold what they say as often as docs/methods/trends.md says', () => {
  const random = randomFrom(1)
  const rows = [5, 8, 10, 15].flatMap((n) =>
    [1, 2, 5].map((dispersion) => {
      const found = means.map((mean) => coverage(n, mean, dispersion, random))
      const levels = found.flatMap((each) => each.level ?? [])
      for (const { trend } of found) {
        expect(Number(trend)).toBeGreaterThanOrEqual(94)
        // Where counts scatter as chance would, the wider of two intervals is wider than it need be.
        expect(Number(trend)).toBeLessThan(dispersion > 1 && n >= 8 ? 97 : 99)
      }
      return [
        String(n),
        String(dispersion),
        range(found.map(({ trend }) => trend)),
        levels.length > 0 ? range(levels) : '–',
        range(found.map(({ negativeBinomial }) => negativeBinomial)),
        range(found.map(({ wald }) => wald)),
      ]
    }),
  )
  expectOnPage(
    [
      'years',
      'dispersion',
      '`logLinearTrend`',
      'level of `brokenTrend`',
      '`negativeBinomialRegression`, `percentChange`',
      'the same, b ± 1.96 errors',
    ],
    rows,
  )
})

test('a trend is found in series without one as often as docs/methods/trends.md says', () => {
  const random = randomFrom(2)
  const rows = [8, 10, 15].map((n) => {
    const years = yearsOf(n)
    const shares = [1, 5].flatMap((dispersion) => {
      const of = means.map((mean) => {
        const hit = { trend: 0, kendall: 0, bends: 0, tried: 0 }
        for (let k = 0; k < replicates; k++) {
          const counts = years.map(() => scattered(mean, dispersion, random))
          if ((logLinearTrend({ years, counts })?.p ?? 1) < 0.05) hit.trend++
          if ((mannKendall(counts).p ?? 1) < 0.05) hit.kendall++
          const bent = joinpoint({ years, counts })
          if (bent) hit.tried++
          if (bent && bent.years.length > 0) hit.bends++
        }
        return hit
      })
      for (const { trend, kendall } of of) {
        expect(trend / replicates).toBeLessThan(0.065)
        expect(kendall / replicates).toBeLessThan(0.06)
      }
      return [
        range(of.map(({ trend }) => perCent(trend, replicates))),
        range(of.map(({ kendall }) => perCent(kendall, replicates))),
        n < 10 ? '–' : range(of.filter(({ tried }) => tried > 0).map(({ bends, tried }) => perCent(bends, tried))),
      ]
    })
    return [String(n), ...shares]
  })
  expectOnPage(
    [
      'years',
      '`logLinearTrend`',
      '`mannKendall`',
      '`joinpoint`',
      '`logLinearTrend`, dispersion 5',
      '`mannKendall`',
      '`joinpoint`',
    ],
    rows,
  )
})
