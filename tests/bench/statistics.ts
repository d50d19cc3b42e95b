import { readFileSync } from 'node:fs'
import { type CaptureRow, captureTable, hiddenPopulation } from '@tipstat/statistics'

/**
 * What an interval by resampling costs: 1,000 BCa replicates of a published table of five lists with stepwise selection
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

process.stdout.write(
  `${JSON.stringify({ bench: 'statistics', bcaS: secondsOf('stepwise'), bicS: secondsOf('bic-triples') })}\n`,
)
