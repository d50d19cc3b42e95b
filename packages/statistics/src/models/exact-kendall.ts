/** Probability that |S| is at least so great where all orders of n values are alike: by the number of inversions (Kendall 1938). */
export const exactKendall = (n: number, s: number): number => {
  let share = [1]
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(share.length + size - 1).fill(0)
    for (const [inversions, each] of share.entries())
      for (let more = 0; more < size; more++) next[inversions + more] = (next[inversions + more] ?? 0) + each / size
    share = next
  }
  const most = (n * (n - 1)) / 2
  const p = share.reduce(
    (sum, each, inversions) => (Math.abs(most - 2 * inversions) >= Math.abs(s) ? sum + each : sum),
    0,
  )
  return Math.min(1, p)
}
