import { spawnSync } from 'node:child_process'
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
 * repeated (`bcaS`), and with the best of a hundred models of pairs and triples by BIC (`bicS`). Where R is present, the same trends by
 * its `glm` and `cor.test` (`trendInRS`, else null), and the most that a change differs from R's (`apart`, in points of per cent). Seconds on one thread.
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

const random = randomFrom(1)
const all = Array.from({ length: series }, (_, s) => years.map((_, i) => randomPoisson(5 + (s % 200) + i, random)))

const trends = (): { readonly seconds: number; readonly changes: readonly number[] } => {
  const start = performance.now()
  const changes = all.map((counts) => {
    const found = logLinearTrend({ years, counts })
    const { p } = mannKendall(counts)
    if (!found || p === undefined) throw new Error('A series has no trend')
    reliabilityFlags(counts.at(-1) ?? 0, { value: found.apc, ...found.limits })
    return found.apc
  })
  return { seconds: Number(((performance.now() - start) / 1000).toFixed(2)), changes }
}

/** Reads a series a line, and writes its seconds and then the change of each: what `trends` does, by functions that come with R. */
const script = `
lines <- strsplit(readLines(file("stdin")), ",")
years <- 0:9
start <- proc.time()[["elapsed"]]
changes <- vapply(lines, function(line) {
  counts <- as.numeric(line)
  fit <- glm(counts ~ years, family = quasipoisson)
  limits <- coef(fit)[[2]] + c(-1, 1) * qt(0.975, 8) * summary(fit)$coefficients[2, 2]
  p <- suppressWarnings(cor.test(years, counts, method = "kendall")$p.value)
  100 * expm1(coef(fit)[[2]])
}, 0)
cat(proc.time()[["elapsed"]] - start, formatC(changes, digits = 17), sep = "\n")
`

const trendsInR = () => {
  const input = all.map((counts) => counts.join()).join('\n')
  const { status, stdout } = spawnSync('Rscript', ['--vanilla', '-e', script], { input, encoding: 'utf8' })
  if (status !== 0) return null
  const [seconds = 0, ...changes] = stdout.trim().split('\n').map(Number)
  return { seconds: Number(seconds.toFixed(2)), changes }
}

const own = trends()
const inR = trendsInR()
const apart = inR && own.changes.reduce((most, each, i) => Math.max(most, Math.abs(each - (inR.changes[i] ?? 0))), 0)

const line = {
  bench: 'statistics',
  series,
  trendS: own.seconds,
  trendInRS: inR?.seconds ?? null,
  apart: apart === null ? null : Number(apart.toExponential(1)),
  bcaS: secondsOf('stepwise'),
  bicS: secondsOf('bic-triples'),
}
process.stdout.write(`${JSON.stringify(line)}\n`)
