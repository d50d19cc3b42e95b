import { caseCount, type Histories, overlapCounts } from './histories.ts'

/** A table of the lists that tell something, with their places before and those of the lists left out. */
export interface Informative {
  readonly histories: Histories
  readonly kept: readonly number[]
  readonly dropped: readonly number[]
}

/**
 * Leaves out, one after the other, lists that tell nothing of the others: empty ones, those that hold every case, and those
 * that hold the same cases as one before. Who is on no other list is unseen from then on.
 */
export const informativeLists = (histories: Histories): Informative => {
  let [left, kept]: [Histories, readonly number[]] = [histories, Array.from({ length: histories.lists }, (_, i) => i)]
  const dropped: number[] = []
  for (let at = uninformative(left); at >= 0; at = uninformative(left)) {
    left = without(left, at)
    dropped.push(kept[at] ?? 0)
    kept = kept.filter((_, i) => i !== at)
  }
  return { histories: left, kept, dropped: dropped.sort((a, b) => a - b) }
}

/** The first list that tells nothing, -1 for none. */
const uninformative = (histories: Histories): number => {
  const overlaps = overlapCounts(histories)
  const cases = caseCount(histories)
  const on = (set: number) => overlaps[set] ?? 0
  return Array.from({ length: histories.lists }, (_, list) => 1 << list).findIndex((list, i, all) => {
    const isTwin = all.slice(0, i).some((other) => on(other) === on(list) && on(other | list) === on(list))
    return on(list) === 0 || on(list) === cases || isTwin
  })
}

const without = ({ lists, counts }: Histories, list: number): Histories => {
  const fewer = new Float64Array(1 << (lists - 1))
  const below = (1 << list) - 1
  for (const [history, count] of counts.entries()) {
    const rest = (history & below) | ((history >> 1) & ~below)
    if (rest !== 0) fewer[rest] = (fewer[rest] ?? 0) + count
  }
  return { lists: lists - 1, counts: fewer }
}
