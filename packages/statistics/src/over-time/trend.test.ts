import { type Language, languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import breaks from '../fixtures/breaks_and_index.json' with { type: 'json' }
import glm from '../fixtures/loglinear_trend.json' with { type: 'json' }
import kendall from '../fixtures/mann_kendall_sen.json' with { type: 'json' }
import { statisticsMessages } from '../messages/index.ts'
import type { CountFamily } from '../models/count-family.ts'
import { codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { type TrendOptions, trend } from './trend.ts'

const ask = (rows: readonly Row[], options: Partial<TrendOptions> = {}) =>
  trend(releaseOf(tableOf({ by: options.by ?? [] }, rows)), {
    stage: 'V_DET',
    area: 'HRV',
    population: (_, year) => ({ persons: 7_100_000 - 0 * year, source: 'made up' }),
    ...options,
  })
const { year, count, break_year } = breaks.its
const rows = year.map((each, i): Row => ['HRV', each, count[i] ?? 0])

test('a rise is stated with its interval, where there are years and persons enough', () => {
  const found = ask(rows)
  expect(look(found, 'category part from to years measure change status')).toEqual([
    ['_T', 'slope', 2010, 2023, 14, 'rate', 13.2411, 'stated'],
  ])
  expect(found.sentences.map(({ code }) => code)).toEqual(['trend.rate-rose'])
  expect(found.sentences[0]?.params).toMatchObject({ from: '2010', to: '2023' })
  expect(codes(found.notes)).toEqual(['rates.random-variation', 'trend.detection'])
})

test('nothing is stated across a break: a row for each stretch and one for the level, and no sentence of seven years', () => {
  const found = ask(rows, { breaks: [break_year] })
  expect(look(found, 'part from to years change status')).toEqual([
    ['slope', 2010, 2017, 8, 7.3712, 'stated'],
    ['slope', 2018, 2023, 6, 8.2278, 'short'],
    ['level', 2018, 2018, 14, 57.6243, 'short'],
  ])
  expect(found.sentences.map(({ params }) => params.to)).toEqual(['2017'])
  expect(codes(found.notes)).toContain('break.given')
})

test('a short stretch has no slope, and lends none: nor is a level known without it', () => {
  expect(look(ask(rows, { breaks: [2012] }), 'part from to years change status')).toEqual([
    ['slope', 2010, 2011, 2, null, 'too-short'],
    ['slope', 2012, 2023, 12, expect.any(Number), 'stated'],
    ['level', 2012, 2012, 14, null, 'undetermined'],
  ])
  const before = ask(rows, { breaks: [1990, 2030] })
  expect(codes(before.notes)).not.toContain('break.given')
  expect(look(before, 'from to')).toEqual([[2010, 2023]])
})

test('few years, few persons, ranges and zeros: said why, and nothing stated', () => {
  const statusOf = (...some: readonly Row[]) => {
    const found = ask(some)
    expect(found.sentences).toEqual([])
    return look(found, 'change status').map(([change, status]) => [change === null, status])[0]
  }
  const of = (...numbers: readonly (number | string)[]) => numbers.map((each, i): Row => ['HRV', 2010 + i, each])
  expect(statusOf(...of(100, 110, 120, 130))).toEqual([true, 'too-short'])
  expect(statusOf(...of(100, 110, '..', 120, 130))).toEqual([true, 'too-short'])
  expect(statusOf(...of(100, 110, 120, 130, 140, 150))).toEqual([false, 'short'])
  expect(statusOf(...of(1, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual([false, 'unreliable'])
  expect(statusOf(...of(1, 2, 3, 4, '<5', 6, 7, 8, 9))).toEqual([true, 'ranges'])
  expect(statusOf(...of(1, 2, 3, 4, 'x', 6, 7, 8, 9))).toEqual([true, 'ranges'])
  expect(statusOf(...of(0, 0, 0, 0, 0, 0, 0, 0))).toEqual([true, 'undetermined'])
})

test('a level series is said to be neither rising nor falling', () => {
  const level = [50, 47, 55, 49, 52, 48, 51, 53, 50].map((each, i): Row => ['HRV', 2012 + i, each])
  expect(ask(level).sentences.map(({ code }) => code)).toEqual(['trend.no-change'])
})

test('each of few lines is spoken of, by the name of its area and category, in six languages', () => {
  const bySex = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].flatMap((each, i): Row[] => [
    ['HRV', each, 'F', 200 + 20 * i],
    ['HRV', each, 'M', 340 - 20 * i],
  ])
  const { sentences, notes } = ask(bySex, { by: ['sex'] })
  const saidOf = (language: Language) => sentences.map((each) => say(each, language, statisticsMessages).slice(0, 48))
  expect(saidOf('en')).toEqual([
    'Croatia, Female: from 2015 to 2022 the rate rose',
    'Croatia, Male: from 2015 to 2022 the rate fell b',
  ])
  expect(languages.map((language) => saidOf(language)[0]?.split(/[:：]/)[0])).toEqual([
    'Croatia, Female',
    'Croatie, Femmes ',
    'Croacia, Mujeres',
    'Хорватия, Женщины',
    'كرواتيا، إناث',
    '克罗地亚，女',
  ])
  expect(codes(notes)).toContain('trend.each')
  expect(codes(notes)).not.toContain('sentences.choose')
  const chosen = ask(bySex, { by: ['sex'], speakOf: { category: 'M' } })
  expect(chosen.sentences).toMatchObject([{ code: 'trend.rate-fell', params: { category: 'M' } }])
  const none = ask(bySex, { by: ['sex'], speakOf: { category: 'X' } })
  expect(none.sentences).toEqual([])
  expect(none.notes).toContainEqual({ code: 'sentences.choose', params: { n: 2 } })
})

test('rises and falls have an interval of the same name, and one is said like the other', () => {
  for (const [rose, fell] of ['trend.rate', 'trend.count', 'change.rate', 'change.count', 'matched'].map((code) =>
    code === 'matched' ? (['matched.rose', 'matched.fell'] as const) : ([`${code}-rose`, `${code}-fell`] as const),
  ))
    for (const language of languages) {
      const params = {
        area: 'HRV',
        category: 'F',
        from: '1',
        to: '2',
        change: 0.1,
        low: 0,
        high: 0,
        countries: 1,
        expected: 1,
      }
      const intervalOf = (code: string) =>
        /[(（].*[)）]/.exec(
          say({ code, params }, language, statisticsMessages).replaceAll('(1', '').replaceAll('（1', ''),
        )?.[0]
      expect(intervalOf(fell)).toBe(intervalOf(rose))
    }
})

test('a range or a withheld number stops the stretch that it lies in, and the change of level', () => {
  const early = rows.map(([area, at, number]): Row => [area, Number(at), at === 2012 ? '<5' : (number ?? 0)])
  const found = ask(early, { breaks: [break_year - 2] })
  expect(look(found, 'part from to years change status')).toEqual([
    ['slope', 2010, 2015, 6, null, 'ranges'],
    ['slope', 2016, 2023, 8, expect.any(Number), 'stated'],
    ['level', 2016, 2016, 14, null, 'ranges'],
  ])
  expect(found.sentences).toMatchObject([{ params: { from: '2016', to: '2023' } }])
  expect(found.notes).toContainEqual({ code: 'trend.ranges', params: { years: '2012' } })
  const withheld = rows.map(([area, at, number]): Row => [area, Number(at), Number(at) < 2012 ? 'x' : (number ?? 0)])
  expect(look(ask(withheld, { breaks: [2012] }), 'part from to years status')).toEqual([
    ['slope', 2010, 2011, 0, 'ranges'],
    ['slope', 2012, 2023, 12, 'stated'],
    ['level', 2012, 2012, 12, 'ranges'],
  ])
})

test('between two breaks without a number there is no change, and the year of the first stands for it', () => {
  const some = rows.filter(([, at]) => at !== 2013)
  expect(look(ask(some, { breaks: [2013, 2014] }), 'part from to years status').slice(0, 3)).toEqual([
    ['slope', 2010, 2012, 3, 'too-short'],
    ['slope', 2013, 2013, 0, 'too-short'],
    ['slope', 2014, 2023, 10, 'stated'],
  ])
})

test('each category has its own line; where residents are not known, counts are followed', () => {
  const bySex = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].flatMap((each, i): Row[] => [
    ['HRV', each, 'F', 40 + 5 * i],
    ['HRV', each, '_U', 90 - 5 * i],
  ])
  expect(look(ask(bySex, { by: ['sex'] }), 'category measure status')).toEqual([
    ['F', 'rate', 'stated'],
    ['_U', 'count', 'stated'],
  ])
})

test('the slope of Sen and the negative binomial trend are those of the references', () => {
  const [first] = kendall.cases
  const counts = (first?.x ?? []).map((each, i): Row => ['HRV', 2012 + i, each])
  expect(look(ask(counts, { population: () => null }), 'measure sen senLow senHigh')).toEqual([
    ['count', first?.sen_slope, first?.sen_ci95?.[0], 3.8333],
  ])
  const over = glm.series.find(({ id }) => id === 'over')
  const population = (_: string, year: number) => ({
    persons: over?.population[over.year.indexOf(year)] ?? 0,
    source: 'made up',
  })
  const scattered = (over?.year ?? []).map((year, i): Row => ['HRV', year, over?.count[i] ?? 0])
  const changeBy = (family: CountFamily) => look(ask(scattered, { population, family }), 'change')[0]?.[0]
  expect(changeBy('quasi-poisson')).toBeCloseTo(over?.quasipoisson.apc ?? 0, 4)
  expect(changeBy('negative-binomial')).toBeCloseTo(over?.negbin?.apc ?? 0, 3)
})

test('numbers that are not whole, as of estimates, have a trend in either family', () => {
  const halves = rows.map(([area, at, number]): Row => [area, Number(at), Number(number) + 0.5])
  expect(look(ask(halves, { family: 'negative-binomial' }), 'change')).toEqual(look(ask(halves), 'change'))
})
