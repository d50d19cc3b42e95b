import { countIn, type Sums } from '../sums/sums.ts'
import type { Evidence, Table } from './evidence.ts'

/**
 * A few tables of the evidence that prove as much as all of them: always the one that takes the protected cells furthest
 * towards what is demanded, each in proportion to that (the greedy cover of Chvatal 1979), then without those that the
 * later ones made needless.
 */
export const fewestTables = (sums: Sums, evidence: Evidence): readonly Table[] => {
  const { cells, spread } = evidence.demand
  const truth = Float64Array.from(cells, (c) => sums.value[c] ?? 0)
  const counts = evidence.tables.map((table) => Float64Array.from(cells, (c) => countIn(sums, table, c)))
  const low = Float64Array.from(truth)
  const high = Float64Array.from(truth)
  const left = new Set(counts.keys())
  const taken: number[] = []
  for (;;) {
    let best = -1
    let most = 1e-9
    for (const t of left) {
      const gain = gainOf(counts[t] ?? truth, low, high, spread)
      if (gain > most) [best, most] = [t, gain]
    }
    if (best < 0) break
    left.delete(best)
    taken.push(best)
    widen(low, high, counts[best] ?? truth)
  }
  const needed = withoutNeedless(taken, counts, truth, spread)
  return needed.sort((a, b) => a - b).flatMap((t) => evidence.tables[t] ?? [])
}

/** How much nearer a table takes the cells that are not as far apart as demanded, as the sum of shares of the demand. */
const gainOf = (count: Float64Array, low: Float64Array, high: Float64Array, spread: Float64Array): number => {
  let gain = 0
  for (let i = 0; i < count.length; i++) {
    const [from, to, asked, n] = [low[i] ?? 0, high[i] ?? 0, spread[i] ?? 0, count[i] ?? 0]
    const missing = asked - (to - from)
    if (missing > 1e-6) gain += Math.min(missing, Math.max(from - n, n - to, 0)) / asked
  }
  return gain
}

const widen = (low: Float64Array, high: Float64Array, count: Float64Array): void => {
  for (let i = 0; i < count.length; i++) {
    if ((count[i] ?? 0) < (low[i] ?? 0)) low[i] = count[i] ?? 0
    if ((count[i] ?? 0) > (high[i] ?? 0)) high[i] = count[i] ?? 0
  }
}

/** Tries to do without each table, the first taken last: it proves the most. */
const withoutNeedless = (
  taken: readonly number[],
  counts: readonly Float64Array[],
  truth: Float64Array,
  spread: Float64Array,
): number[] => {
  const reached = (tables: readonly number[]): Float64Array => {
    const low = Float64Array.from(truth)
    const high = Float64Array.from(truth)
    for (const t of tables) widen(low, high, counts[t] ?? truth)
    return high.map((to, i) => Math.min(spread[i] ?? 0, to - (low[i] ?? 0)))
  }
  let kept = [...taken]
  const goal = reached(kept)
  for (const t of taken.toReversed()) {
    const fewer = kept.filter((each) => each !== t)
    const now = reached(fewer)
    if (goal.every((each, i) => (now[i] ?? 0) >= each - 1e-6)) kept = fewer
  }
  return kept
}
