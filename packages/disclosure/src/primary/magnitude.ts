import { isPrinted, type PrimaryCell, type Universe } from './universe.ts'

/** The largest contributions to each cell of `sums`, the largest first; each list may end after those that are needed. */
export type Largest = readonly (readonly number[])[]

/**
 * Dominance, the (n,k) rule: the `n` largest contributors make up more than `k` per cent of a sum of money, days or persons
 * an agency. Spread: the protection levels of both sides together, twice (100 / k) × their sum less the total. How it is
 * shared between the sides is not asked. (Hundepool et al., Handbook on Statistical Disclosure Control, 4.2, tables of
 * sensitivity rules and of upper protection levels.)
 */
export const dominated = (
  universe: Universe,
  largest: Largest,
  { n, k }: { readonly n: number; readonly k: number },
): readonly PrimaryCell[] =>
  testEach(universe, largest, 'dominance', (sum, contributions) => {
    const top = contributions.slice(0, n).reduce((total, each) => total + each, 0)
    return (top * 100) / k - sum
  })

/**
 * The p per cent rule: the second largest contributor, who knows its own part, could estimate the largest to within `p` per
 * cent. With one contributor there is no second, and it is known exactly. Spread as of dominance: twice p per cent of the
 * largest less what all but the two contribute.
 */
export const estimable = (universe: Universe, largest: Largest, p: number): readonly PrimaryCell[] =>
  testEach(universe, largest, 'p-percent', (sum, [first = 0, second = 0]) => (p / 100) * first - (sum - first - second))

/** Cells of which a rule asks to be unsure by more than nothing. */
const testEach = (
  universe: Universe,
  largest: Largest,
  reason: 'dominance' | 'p-percent',
  lacks: (sum: number, contributions: readonly number[]) => number,
): readonly PrimaryCell[] => {
  const { value } = universe.sums
  if (largest.length !== value.length) throw new RangeError('There is one list of contributions for each cell')
  const found: PrimaryCell[] = []
  for (const [cell, sum] of value.entries()) {
    if (sum === 0 || !isPrinted(universe, cell)) continue
    const lack = lacks(sum, largest[cell] ?? [])
    if (lack > 1e-9 * sum) found.push({ cell, reason, spread: Math.ceil(2 * lack - 1e-9 * sum) })
  }
  return found
}
