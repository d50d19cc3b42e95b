/**
 * Everything that is published of one universe, as sums over counts that are never negative. Cells are numbered: first
 * the micro-cells (the finest counts, published or not), then the sums of them. All arrays are plain data, none is
 * changed by those who take them.
 */
export interface Sums {
  /** Number of micro-cells: cells 0 to `micro` - 1. */
  readonly micro: number
  /** True count of each cell, micro-cells and sums. Whole, and confidential. */
  readonly value: Float64Array
  /** The micro-cells of cell c: `member[start[c]]` to `member[start[c + 1] - 1]`, ascending. A micro-cell has itself. */
  readonly start: Int32Array
  readonly member: Int32Array
  /**
   * Equations that hold between cells and say together all that `member` says, sparse: each a run in `equation`, its first
   * entry a cell that is the sum of the others.
   */
  readonly equationStart: Int32Array
  readonly equation: Int32Array
  /** What holds besides, whatever is shown. None where all sums are over the same micro-cells. */
  readonly links: readonly Link[]
}

/** Two ways to count the same persons, by micro-cells that lie in different tables: the sum of `plus` is that of `minus`. */
export interface Link {
  readonly plus: Int32Array
  readonly minus: Int32Array
}

/** What the reader is shown of a cell. */
export const shown = 0
/** Withheld, since its count would expose somebody. */
export const primary = 1
/** Withheld, since it would give a primary cell away (complementary suppression). */
export const secondary = 2
/** A zero under the symbol that small counts and complementary cells have too. It need not be protected itself. */
export const zero = 3
/** Not printed at all, by nobody: a cross cell that a reader may ask about, but is told nothing of. */
export const unprinted = 4

/** One of `shown`, `primary`, `secondary`, `zero`, `unprinted` for each cell. */
export type Pattern = Uint8Array

/**
 * Sums over micro-cells, each given by its members. `equations`, each a sum and its parts as numbers of cells, may be
 * fewer numbers than the members are: without them a sum is the sum of its members.
 */
export const sumsOf = (
  micro: ArrayLike<number>,
  sums: readonly ArrayLike<number>[],
  equations: readonly ArrayLike<number>[] = sums.map((members, i) => [micro.length + i, ...Array.from(members)]),
  links: readonly Link[] = [],
): Sums => {
  const size = micro.length + sums.length
  const value = new Float64Array(size)
  value.set(micro)
  const start = new Int32Array(size + 1)
  const member = new Int32Array(micro.length + sums.reduce((total, each) => total + each.length, 0))
  for (let c = 0; c < micro.length; c++) member[c] = start[c] = c
  start[micro.length] = micro.length
  for (const [i, members] of sums.entries()) {
    const from = start[micro.length + i] ?? 0
    member.set(members, from)
    member.subarray(from, from + members.length).sort()
    start[micro.length + i + 1] = from + members.length
    for (let m = 0; m < members.length; m++)
      value[micro.length + i] = (value[micro.length + i] ?? 0) + (micro[members[m] ?? 0] ?? 0)
  }
  const equationStart = new Int32Array(equations.length + 1)
  const equation = new Int32Array(equations.reduce((total, each) => total + each.length, 0))
  for (const [i, each] of equations.entries()) {
    equation.set(each, equationStart[i])
    equationStart[i + 1] = (equationStart[i] ?? 0) + each.length
  }
  return { micro: micro.length, value, start, member, equationStart, equation, links }
}

/** Sums with more of them behind, each by its micro-cells. */
export const withSums = (sums: Sums, more: readonly Int32Array[]): Sums =>
  extended(
    sums,
    more,
    more.map((members, i) => Int32Array.of(sums.value.length + i, ...members)),
    sums.links,
  )

/** The same sums without links: what each says has a cell of its own, behind all others, that both its sides make up. */
export const withoutLinks = (sums: Sums): Sums =>
  extended(
    sums,
    sums.links.map(({ plus }) => plus),
    sums.links.flatMap(({ plus, minus }, i) =>
      [plus, minus].map((side) => Int32Array.of(sums.value.length + i, ...side)),
    ),
    [],
  )

const extended = (
  { micro, value, start, member, equationStart, equation }: Sums,
  more: readonly Int32Array[],
  saying: readonly Int32Array[],
  links: readonly Link[],
): Sums => {
  const runs = (begin: Int32Array, of: Int32Array, first: number) =>
    Array.from({ length: begin.length - 1 - first }, (_, i) => of.subarray(begin[first + i], begin[first + i + 1]))
  return sumsOf(
    value.subarray(0, micro),
    [...runs(start, member, micro), ...more],
    [...runs(equationStart, equation, 0), ...saying],
    links,
  )
}

/** Refuses sums of linked tables, for those who reckon with one table alone: they would find more possible than is. */
export const refuseLinks = ({ links }: Sums): void => {
  if (links.length > 0) throw new RangeError('Sums of linked tables are not understood here')
}

/** The count of a cell in a table of all micro-cells. */
export const countIn = ({ start, member }: Sums, table: ArrayLike<number>, cell: number): number => {
  let count = 0
  for (let k = start[cell] ?? 0; k < (start[cell + 1] ?? 0); k++) count += table[member[k] ?? 0] ?? 0
  return count
}
