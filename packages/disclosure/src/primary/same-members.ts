import type { Sums } from '../sums/sums.ts'
import { sizeOf } from './universe.ts'

/**
 * Finds the cell of the same micro-cells as a sum; -1 where there is none. The first, where there are several. What it looks
 * them up by is made when it is first asked.
 */
export const cellFinder = (sums: Sums): ((members: Int32Array) => number) => {
  const { micro, value, start, member } = sums
  const first = new Map<number, number>()
  const next = new Int32Array(value.length).fill(-1)
  const enlist = () => {
    for (let cell = value.length - 1; cell >= micro; cell--) {
      const [from, to] = [start[cell] ?? 0, start[cell + 1] ?? 0]
      const mark = markOf(to - from, member[from], member[to - 1])
      next[cell] = first.get(mark) ?? -1
      first.set(mark, cell)
    }
  }
  const isSame = (cell: number, members: Int32Array): boolean => {
    if (sizeOf(sums, cell) !== members.length) return false
    const from = start[cell] ?? 0
    for (let i = 0; i < members.length; i++) if (member[from + i] !== members[i]) return false
    return true
  }
  return (members) => {
    if (members.length === 1) return members[0] ?? -1
    if (first.size === 0) enlist()
    let cell = first.get(markOf(members.length, members[0], members[members.length - 1])) ?? -1
    while (cell >= 0 && !isSame(cell, members)) cell = next[cell] ?? -1
    return cell
  }
}

/** A number by which most different sets differ: of how many, which first and which last. */
export const markOf = (size: number, first = 0, last = 0): number =>
  Math.imul(size, 92_821) ^ Math.imul(first, 486_187) ^ last

/** Whether two ascending lists of micro-cells are the same. */
export const areSame = (a: Int32Array, b: Int32Array): boolean => a.length === b.length && a.every((m, i) => m === b[i])
