import type { Margin } from './margins.ts'
import { outside } from './margins.ts'

/**
 * What is left of the numbers of one table beside what another shows of them, as a margin of its own: the bounds of all that
 * is withheld or left out under each number together. Proportional fitting would come to it too, but in steps that grow ever
 * smaller where little is left. null where nothing is withheld or left out.
 */
const restOf = (whole: Margin, table: Margin): Margin | null => {
  const rowOf = new Int32Array(whole.rowOf.length).fill(outside)
  const [shownLow, shownHigh] = [new Float64Array(whole.low.length), new Float64Array(whole.low.length)]
  const added = new Set<number>()
  let isLeft = false
  for (let each = 0; each < rowOf.length; each++) {
    const [above, row] = [whole.rowOf[each] ?? outside, table.rowOf[each] ?? outside]
    if (above < 0) continue
    if (row === outside || (row >= 0 && table.high[row] === Infinity)) {
      rowOf[each] = above
      isLeft = true
    } else if (row >= 0 && !added.has(row)) {
      added.add(row)
      shownLow[above] = (shownLow[above] ?? 0) + (table.low[row] ?? 0)
      shownHigh[above] = (shownHigh[above] ?? 0) + (table.high[row] ?? 0)
    }
  }
  if (!isLeft) return null
  return {
    name: whole.name,
    by: whole.by,
    low: whole.low.map((low, row) => Math.max(0, low - (shownHigh[row] ?? 0))),
    high: whole.high.map((high, row) => Math.max(0, high - (shownLow[row] ?? 0))),
    rowOf,
  }
}

/** The rests of all pairs of margins of which one is by some of the dimensions of the other. */
export const restsOf = (margins: readonly Margin[]): readonly Margin[] =>
  margins.flatMap((table) =>
    margins.flatMap((whole) => {
      const isWhole =
        whole !== table && table.by.length > whole.by.length && whole.by.every((name) => table.by.includes(name))
      const rest = isWhole ? restOf(whole, table) : null
      return rest === null ? [] : [rest]
    }),
  )
