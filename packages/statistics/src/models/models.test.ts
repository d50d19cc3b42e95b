import { describe, expect, test } from 'vitest'
import breaks from '../fixtures/breaks_and_index.json' with { type: 'json' }
import bends from '../fixtures/joinpoint.json' with { type: 'json' }
import glm from '../fixtures/loglinear_trend.json' with { type: 'json' }
import kendall from '../fixtures/mann_kendall_sen.json' with { type: 'json' }
import { brokenTrend } from './broken-trend.ts'
import { chainLink } from './chain-link.ts'
import { indexNumbers } from './index-numbers.ts'
import { joinpoint, withBends } from './joinpoint.ts'
import { leastSquares } from './least-squares.ts'
import { logLinearTrend, percentChange } from './log-linear-trend.ts'
import { mannKendall } from './mann-kendall.ts'
import { negativeBinomialRegression } from './negative-binomial-regression.ts'
import { poissonRegression } from './poisson-regression.ts'
import { senSlope } from './sen-slope.ts'

const near = (found: number | undefined, wanted: number, tolerance: number) =>
  expect(Math.abs((found ?? Number.NaN) - wanted) / (Math.abs(wanted) || 1)).toBeLessThan(tolerance)

describe('least squares', () => {
  test('reproduces Longley, whose columns are nearly combinations of each other', () => {
    const { data, coef, se, resid_sd } = glm.longley
    const response = data.map((row) => row.at(-1) ?? 0)
    const columns = [data.map(() => 1), ...(data[0] ?? []).slice(0, -1).map((_, j) => data.map((row) => row[j] ?? 0))]
    const found = leastSquares(columns, response)
    const variance = (found?.residual ?? 0) / (data.length - columns.length)
    near(Math.sqrt(variance), resid_sd, 1e-9)
    for (const [j, each] of coef.entries()) {
      near(found?.coefficients[j], each, 1e-9)
      near(Math.sqrt(variance * (found?.inverse[j]?.[j] ?? 0)), se[j] ?? 0, 1e-9)
    }
  })

  test('gives nothing where columns do not determine the coefficients', () => {
    expect(
      leastSquares(
        [
          [1, 1],
          [2, 2],
        ],
        [1, 2],
      ),
    ).toBeNull()
    expect(
      leastSquares(
        [
          [1, 1, 1],
          [1, 2, 3],
          [2, 4, 6],
        ],
        [1, 2, 4],
      ),
    ).toBeNull()
    expect(leastSquares([[1], [2]], [1])).toBeNull()
  })
})

describe('Poisson regression', () => {
  test.each(glm.series)('reproduces the trend of series $id', ({ year, count, population, poisson }) => {
    const at = [...count.keys()].filter((i) => count[i] !== null)
    const found = poissonRegression({
      columns: [at.map(() => 1), at.map((i) => (year[i] ?? 0) - (year[0] ?? 0))],
      counts: at.map((i) => count[i] ?? 0),
      offset: at.map((i) => Math.log(population[i] ?? 0)),
    })
    near(found?.coefficients[1], poisson.slope, 1e-7)
    near(Math.sqrt(found?.covariance[1]?.[1] ?? 0), poisson.se, 1e-7)
    near(found?.deviance, poisson.deviance, 1e-7)
    near(found?.pearson, poisson.pearson_x2, 1e-7)
    near(found?.logLikelihood, poisson.loglik, 1e-9)
    expect(found?.freedom).toBe(poisson.df)
  })

  test('reproduces the example of Dobson', () => {
    const { counts, coef, se, deviance } = glm.known_glm
    const of = (test: (i: number) => boolean) => counts.map((_, i) => (test(i) ? 1 : 0))
    const columns = [
      of(() => true),
      of((i) => i % 3 === 1),
      of((i) => i % 3 === 2),
      of((i) => (i / 3) >> 0 === 1),
      of((i) => (i / 3) >> 0 === 2),
    ]
    const found = poissonRegression({ columns, counts })
    near(found?.deviance, deviance, 1e-9)
    for (const [j, each] of coef.entries()) {
      expect(Math.abs((found?.coefficients[j] ?? 9) - each)).toBeLessThan(1e-9)
      near(Math.sqrt(found?.covariance[j]?.[j] ?? 0), se[j] ?? 0, 1e-7)
    }
  })

  test('gives nothing where an estimate goes to infinity', () => {
    expect(poissonRegression({ columns: [[1, 1, 1]], counts: [0, 0, 0] })).toBeNull()
    expect(
      poissonRegression({
        columns: [
          [1, 1, 1, 1],
          [0, 0, 1, 1],
        ],
        counts: [3, 4, 0, 0],
      }),
    ).toBeNull()
    expect(() => poissonRegression({ columns: [[1, 1]], counts: [1, -1] })).toThrow(RangeError)
  })
})

describe('the test of Mann and Kendall', () => {
  test.each(kendall.cases)(
    'reproduces $id',
    ({ x, S, varS, tau_b, p_normal_cc, p_exact, sen_slope, sen_ci95, sen_intercept }) => {
      const found = mannKendall(x)
      expect(found.s).toBe(S)
      if (varS !== null) near(found.variance, varS, 1e-12)
      if (tau_b === null) expect(found).toMatchObject({ tau: null, p: null })
      else near(found.tau ?? 0, tau_b, 1e-12)
      const p = p_exact ?? p_normal_cc
      if (p !== null) near(found.p ?? 0, p, 1e-9)
      const sen = senSlope(
        x.map((_, i) => i),
        x,
      )
      near(sen.slope, sen_slope, 1e-12)
      near(sen.intercept, sen_intercept, 1e-12)
      if (sen_ci95 === null) expect(sen.limits).toBeNull()
      else {
        near(sen.limits?.low, sen_ci95[0] ?? 0, 1e-12)
        near(sen.limits?.high, sen_ci95[1] ?? 0, 1e-12)
      }
    },
  )

  test('takes the years as they are', () => {
    const { year, x, S, p_exact, tau, sen_slope } = kendall.unequal_years
    const found = mannKendall(x)
    expect(found.s).toBe(S)
    near(found.p ?? 0, p_exact, 1e-12)
    near(found.tau ?? 0, tau, 1e-12)
    near(senSlope(year, x).slope, sen_slope, 1e-12)
  })
})

describe('the log-linear trend', () => {
  test.each(glm.series)('of $id has the slope of the reference, and its error where counts scatter', (series) => {
    const { year, count, population, poisson, quasipoisson } = series
    const found = logLinearTrend({ years: year, counts: count, population })
    near(found?.apc, poisson.apc, 1e-6)
    near(found?.dispersion, quasipoisson.dispersion, 1e-6)
    // Where they scatter less than chance would, nobody is surer for it.
    if (quasipoisson.dispersion > 1) {
      near(found?.limits.low, quasipoisson.apc_ci95[0] ?? 0, 1e-6)
      near(found?.limits.high, quasipoisson.apc_ci95[1] ?? 0, 1e-6)
      near(found?.p, quasipoisson.p, 1e-6)
    } else
      expect((found?.limits.high ?? 0) - (found?.limits.low ?? 0)).toBeGreaterThan(
        (quasipoisson.apc_ci95[1] ?? 0) - (quasipoisson.apc_ci95[0] ?? 0),
      )
  })

  test('says nothing of four years, and of five no more than a slope', () => {
    const years = [2019, 2020, 2021, 2022, 2023]
    const counts = [10, 12, 14, 15, 18]
    expect(logLinearTrend({ years: years.slice(1), counts: counts.slice(1) })).toBeNull()
    expect(logLinearTrend({ years, counts: [10, null, 14, 15, 18] })).toBeNull()
    expect(logLinearTrend({ years, counts })?.isLongEnough).toBe(false)
    expect(() => logLinearTrend({ years: [...years].reverse(), counts })).toThrow(RangeError)
    expect(() => logLinearTrend({ years, counts, population: [1, 1, 0, 1, 1] })).toThrow(RangeError)
  })
})

describe('a trend with a declared break', () => {
  const {
    year,
    count,
    population,
    break_year,
    apc_before,
    apc_after,
    level_change_pct,
    naive_apc_ignoring_break,
    dispersion,
  } = breaks.its
  const series = { years: year, counts: count, population }

  test('has a slope on each side and a change of level, and none across', () => {
    const found = brokenTrend(series, [break_year])
    near(found?.segments[0]?.apc, apc_before, 1e-6)
    near(found?.segments[1]?.apc, apc_after, 1e-6)
    near(found?.levels[0]?.apc, level_change_pct, 1e-6)
    near(found?.dispersion, dispersion, 1e-6)
    near(logLinearTrend(series)?.apc, naive_apc_ignoring_break, 1e-6)
    expect(found?.segments.map(({ from, to }) => [from, to])).toEqual([
      [2010, 2017],
      [2018, 2023],
    ])
  })

  test('has one slope where a side is short, and is not there where numbers do not determine it', () => {
    near(
      brokenTrend(
        { ...series, years: year.slice(0, 11), counts: count.slice(0, 11), population: population.slice(0, 11) },
        [break_year],
      )?.segments.length,
      2,
      1e-12,
    )
    const found = brokenTrend({ years: year.slice(5), counts: count.slice(5) }, [break_year])
    expect(found?.hasOwnSlopes).toBe(false)
    expect(new Set(found?.segments.map(({ apc }) => apc)).size).toBe(1)
    expect(brokenTrend({ years: [2019, 2020, 2021], counts: [3, 4, 5] }, [2020, 2021])).toBeNull()
  })

  test('is linked where one year is on both bases', () => {
    const { old, new: renewed, factor, linked_on_new_basis } = breaks.chain_link
    const pairs = (of: object) => Object.entries(of).map(([at, value]) => [Number(at), Number(value)] as const)
    const found = chainLink(pairs(old), pairs(renewed))
    expect(found?.factor).toBe(factor)
    expect(found?.years.map((at, i) => [at, found.values[i]])).toEqual(pairs(linked_on_new_basis))
    expect(chainLink([[2016, 3]], [[2017, 4]])).toBeNull()
  })

  test('index numbers hang on a base of 20 and more', () => {
    const { x, base_first } = breaks.index_numbers
    expect(indexNumbers(x, 0)).toEqual(base_first)
    expect(indexNumbers([19, 30], 0)).toBeNull()
  })
})

describe('joinpoints', () => {
  test.each(bends.cases)(
    'of $id are those of the grid search',
    ({ year, count, population, k0, k1, k2, selected_k_by_bic3 }) => {
      const series = { years: year, counts: count, population }
      for (const [k, wanted] of [k0, k1, k2].entries()) {
        const found = withBends(series, k)
        expect(found?.years).toEqual(wanted.joinpoints)
        near(found?.residual, wanted.sse, 1e-7)
        near(found?.bic3, wanted.bic3, 1e-7)
        for (const [i, apc] of wanted.apc.entries()) near(found?.apc[i], apc, 1e-6)
      }
      if (selected_k_by_bic3 <= (year.length < 15 ? 1 : 2))
        expect(joinpoint(series)?.years).toHaveLength(selected_k_by_bic3)
    },
  )

  test('are not looked for in nine years, or where a count is 0', () => {
    const years = Array.from({ length: 12 }, (_, i) => 2010 + i)
    expect(joinpoint({ years: years.slice(3), counts: years.slice(3) })).toBeNull()
    expect(joinpoint({ years, counts: years.map((year) => year - 2010) })).toBeNull()
  })
})

describe('negative binomial regression', () => {
  test.each(glm.series.filter(({ negbin }) => negbin))('of series $id', ({ year, count, population, negbin }) => {
    const at = [...count.keys()].filter((i) => count[i] !== null)
    const found = negativeBinomialRegression({
      columns: [at.map(() => 1), at.map((i) => (year[i] ?? 0) - (year[0] ?? 0))],
      counts: at.map((i) => count[i] ?? 0),
      offset: at.map((i) => Math.log(population[i] ?? 0)),
    })
    if (negbin?.converged_to_poisson) {
      expect(found).toBe('none')
      return
    }
    if (!found || found === 'none') throw new Error('no model')
    near(found.theta, negbin?.theta ?? 0, 1e-4)
    near(found.coefficients[1], negbin?.slope ?? 0, 1e-5)
    near(Math.sqrt(found.covariance[1]?.[1] ?? 0), negbin?.se ?? 0, 1e-4)
    near(found.logLikelihood, negbin?.loglik ?? 0, 1e-8)
  })

  test('of the days that children of Walgett were absent', () => {
    const { days, sex, age, coef, theta } = glm.quine_nb
    const is = (of: readonly string[], code: string) => of.map((each) => (each === code ? 1 : 0))
    const columns = [days.map(() => 1), is(sex, 'M'), is(age, 'F1'), is(age, 'F2'), is(age, 'F3')]
    const found = negativeBinomialRegression({ columns, counts: days })
    if (!found || found === 'none') throw new Error('no model')
    near(found.theta, theta, 1e-4)
    for (const [j, each] of Object.values(coef).entries()) near(found.coefficients[j], each, 1e-5)
    expect(() => negativeBinomialRegression({ columns: [[1, 1]], counts: [1, 0.5] })).toThrow(RangeError)
    expect(negativeBinomialRegression({ columns: [[1, 1]], counts: [0, 0] })).toBeNull()
  })
})

describe('the change that a combination of coefficients stands for', () => {
  test('is as sure as Poisson counts where they scatter less, and less sure where they scatter more', () => {
    const columns = [Array.from({ length: 8 }, () => 1), Array.from({ length: 8 }, (_, i) => i)]
    const of = (counts: readonly number[]) => {
      const model = poissonRegression({ columns, counts })
      if (!model) throw new Error('no model')
      const { limits, apc, p } = percentChange(model, [0, 1])
      const reach = Math.log1p(limits.high / 100) - Math.log1p(apc / 100)
      return { reach: reach / Math.sqrt(model.covariance[1]?.[1] ?? 0), scatter: model.pearson / model.freedom, p }
    }
    const smooth = of([50, 52, 54, 56, 58, 60, 62, 64])
    near(smooth.reach, 1.959963984540054, 1e-9)
    const rough = of([50, 80, 30, 70, 20, 90, 60, 40])
    // The quantile of Student's t with 6 degrees of freedom.
    near(rough.reach, 2.446911848791681 * Math.sqrt(rough.scatter), 1e-9)
    expect(rough.p).toBeGreaterThan(0.05)
  })

  test('of a negative binomial model is widened by what its theta leaves', () => {
    const { year, count, population } = glm.series[1] ?? { year: [], count: [], population: [] }
    const found = negativeBinomialRegression({
      columns: [year.map(() => 1), year.map((_, i) => i)],
      counts: count.map((each) => each ?? 0),
      offset: population.map((each) => Math.log(each ?? 1)),
    })
    if (!found || found === 'none') throw new Error('no model')
    const { limits, apc } = percentChange(found, [0, 1])
    const wald = 100 * Math.expm1((found.coefficients[1] ?? 0) + 1.96 * Math.sqrt(found.covariance[1]?.[1] ?? 0))
    near(apc, 100 * Math.expm1(found.coefficients[1] ?? 0), 1e-12)
    expect(limits.high).toBeGreaterThan(wald)
  })
})
