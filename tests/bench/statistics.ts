import { readFileSync } from 'node:fs'
import {
  type CaptureRow,
  captureTable,
  hiddenPopulation,
  logLinearTrend,
  mannKendall,
  randomFrom,
  randomPoisson,
  reliabilityFlags,
} from '@tipstat/statistics'

/**
 * What trends cost: 10,000 invented series of ten years (country by form by sex by age), each with its change a year, interval,
 * the test of Mann and Kendall and flags (`trendS`). What an interval by resampling costs: 1,000 BCa replicates of a published table of five lists with stepwise selection
 * repeated (`bcaS`), and with the best of a hundred models of pairs and triples by BIC (`bicS`). Seconds on one thread.
 * `npm run bench -- statistics`.
 */
const [header = '', ...lines] = readFileSync(
  new URL('../../packages/statistics/src/fixtures/mse/ukdat_5.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
const lists = header.split(',').slice(0, -1)
const rows: readonly CaptureRow[] = lines.map((line) => {
  const cells = line.split(',')
  return { on: lists.filter((_, i) => cells[i] === '1'), cases: Number(cells.at(-1)) }
})
const table = captureTable(lists, rows)

const secondsOf = (method: 'stepwise' | 'bic-triples'): number => {
  const start = performance.now()
  hiddenPopulation(table, { victims: 'potential', methods: [method], replicates: 1000 })
  return Number(((performance.now() - start) / 1000).toFixed(2))
}

const series = 10_000
const years = Array.from({ length: 10 }, (_, i) => 2014 + i)

const secondsOfTrends = (): number => {
  const random = randomFrom(1)
  const all = Array.from({ length: series }, (_, s) => years.map((_, i) => randomPoisson(5 + (s % 200) + i, random)))
  const start = performance.now()
  for (const counts of all) {
    const found = logLinearTrend({ years, counts })
    const { p } = mannKendall(counts)
    if (found) reliabilityFlags(counts.at(-1) ?? 0, { value: found.apc, ...found.limits })
    if (!found || p === undefined) throw new Error('A series has no trend')
  }
  return Number(((performance.now() - start) / 1000).toFixed(2))
}

process.stdout.write(
  `${JSON.stringify({ bench: 'statistics', series, trendS: secondsOfTrends(), bcaS: secondsOf('stepwise'), bicS: secondsOf('bic-triples') })}\n`,
)
