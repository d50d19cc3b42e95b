import { readFileSync } from 'node:fs'
import type { Histories } from './histories.ts'

/** A published table of `fixtures/mse`: its lists and counts. Histories that it does not name are observed zeros. */
export const tableOf = (name: string): Histories & { readonly names: readonly string[] } => {
  const text = readFileSync(new URL(`../fixtures/mse/${name}.csv`, import.meta.url), 'utf8')
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(','))
  const names = header.slice(0, -1)
  const counts = new Float64Array(1 << names.length)
  for (const row of rows) {
    const history = names.reduce((mask, _, list) => mask | (row[list] === '1' ? 1 << list : 0), 0)
    counts[history] = (counts[history] ?? 0) + Number(row.at(-1))
  }
  return { names, lists: names.length, counts }
}

/** Pairs as the reference names them, `A:B`. */
export const namedPair = (names: readonly string[], set: number): string =>
  names.filter((_, list) => set & (1 << list)).join(':')
