import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { randomNegativeBinomial, randomPoisson } from './random/random-count.ts'
import type { Random } from './random/random-from.ts'

/** Counts for simulations, and the tables of docs/methods/trends.md that say what came of them. */

/** A count whose variance is its mean times the dispersion. */
export const scattered = (mean: number, dispersion: number, random: Random): number =>
  dispersion === 1 ? randomPoisson(mean, random) : randomNegativeBinomial(mean, mean / (dispersion - 1), random)

export const perCent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1)

/** Of several shares in per cent the least and the greatest. */
export const range = (shares: readonly string[]): string => {
  const sorted = shares.map(Number).sort((a, b) => a - b)
  return `${sorted[0]?.toFixed(1)} to ${sorted.at(-1)?.toFixed(1)}`
}

const page = readFileSync(new URL('../../../docs/methods/trends.md', import.meta.url), 'utf8')

/** Expects a table, header and rows, to stand on the page as it is. */
export const expectOnPage = (header: readonly string[], rows: readonly (readonly string[])[]): void => {
  const wanted = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const start = page.indexOf(wanted[0] ?? '')
  expect(page.slice(Math.max(0, start)).split('\n').slice(0, wanted.length)).toEqual(wanted)
}
