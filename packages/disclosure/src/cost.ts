import type { CubeTable } from '@tipstat/cube'
import { shownOf } from './round.ts'

/** What protection cost the reader: cells hidden and changed, and how far changed ones moved. Six decimals. */
export const costOf = (before: readonly CubeTable[], after: readonly CubeTable[]): Readonly<Record<string, number>> => {
  const cost = { cells: 0, hidden: 0, changed: 0, movedInAll: 0, movedAtMost: 0 }
  after.forEach((table, t) => {
    table.status.forEach((status, i) => {
      cost.cells++
      if (status === 'suppressed') cost.hidden++
      if (status !== 'rounded') return
      const moved = Math.abs(shownOf({ low: table.low[i] ?? 0, high: table.high[i] ?? 0 }) - (before[t]?.low[i] ?? 0))
      if (moved > 0) cost.changed++
      cost.movedInAll += moved
      cost.movedAtMost = Math.max(cost.movedAtMost, moved)
    })
  })
  return { ...cost, shareHidden: cost.cells === 0 ? 0 : Math.round((cost.hidden / cost.cells) * 1e6) / 1e6 }
}
