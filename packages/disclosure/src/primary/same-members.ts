import type { Sums } from '../sums/sums.ts'
import { membersOf } from './universe.ts'

/** Finds the cell of the same micro-cells as a sum; -1 where there is none. The first, where there are several. */
export const cellFinder = (sums: Sums): ((members: Int32Array) => number) => {
  const cells = new Map<number, number[]>()
  for (let cell = 0; cell < sums.value.length; cell++) {
    const mark = markOf(membersOf(sums, cell))
    const same = cells.get(mark)
    if (same) same.push(cell)
    else cells.set(mark, [cell])
  }
  return (members) => (cells.get(markOf(members)) ?? []).find((cell) => areSame(membersOf(sums, cell), members)) ?? -1
}

/** A number by which most different sets differ: of how many, which first and which last. */
export const markOf = (members: Int32Array): number =>
  Math.imul(members.length, 92_821) ^ Math.imul(members[0] ?? 0, 486_187) ^ (members.at(-1) ?? 0)

/** Whether two ascending lists of micro-cells are the same. */
export const areSame = (a: Int32Array, b: Int32Array): boolean => a.length === b.length && a.every((m, i) => m === b[i])
