/** What rounding or noise costs the reader. Confidential: beside a small table it gives counts away. */
export interface ChangeCost {
  /** Printed cells. */
  readonly cells: number
  /** Cells that are printed as another number than they are. */
  readonly changed: number
  /** Sum of how far each cell moved (L1). */
  readonly moved: number
  /** How far the cell moved that moved most. */
  readonly movedMost: number
  /**
   * Utility by Hellinger distance, from 0 to 1: 1 - sqrt(sum (sqrt f - sqrt g)^2 / 2) / sqrt(sum f), f the true and g the
   * printed counts (Shlomo, Antal and Elliot 2015, Journal of Official Statistics 31, 305-324). It is 1 where nothing
   * changed. Where there is nobody in any cell, 1 if nobody is printed and 0 otherwise.
   */
  readonly utility: number
  /** Cells with somebody in them that are printed as 0. */
  readonly zerosMade: number
}

/** What a change cost, over the cells that are printed: those of which `shown` is a number. */
export const changeCost = (value: Float64Array, shown: Float64Array): ChangeCost => {
  const cost = { cells: 0, changed: 0, moved: 0, movedMost: 0, zerosMade: 0 }
  let all = 0
  let distance = 0
  for (const [c, after] of shown.entries()) {
    if (Number.isNaN(after)) continue
    const before = value[c] ?? 0
    const by = Math.abs(after - before)
    cost.cells++
    if (by > 0) cost.changed++
    if (after === 0 && before > 0) cost.zerosMade++
    cost.moved += by
    cost.movedMost = Math.max(cost.movedMost, by)
    all += before
    distance += (Math.sqrt(before) - Math.sqrt(after)) ** 2
  }
  const utility = distance === 0 ? 1 : all === 0 ? 0 : Math.max(0, 1 - Math.sqrt(distance / 2 / all))
  return { ...cost, utility }
}
