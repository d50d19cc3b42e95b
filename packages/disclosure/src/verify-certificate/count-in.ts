import type { Counted } from './universe.ts'

/** Cells by their codes: those of the rows of one file, or of all demands. */
export interface Grid {
  /** For each dimension the codes that occur, and the place of each. */
  readonly places: readonly ReadonlyMap<string, number>[]
  /** The last of the cells that has a number (made of its places), -1 where none has it. */
  readonly last: (key: number) => number
  /** For each cell the one before it that has the same codes, or -1. */
  readonly before: Int32Array
  /** Whether any cell has the area with the year of a number. */
  readonly isPlace: (key: number) => boolean
}

/**
 * The grid of some cells. Null where numbers can't tell so many cells apart. `pair`: the dimensions that are a place together,
 * area and year; a place may be left out as one. Default: each for itself.
 */
export const gridOf = (
  dimensions: number,
  cells: readonly (readonly string[])[],
  pair: readonly number[] = [],
): Grid | null => {
  const places = Array.from({ length: dimensions }, () => new Map<string, number>())
  const at = new Int32Array(cells.length * dimensions)
  for (let d = 0; d < dimensions; d++) {
    const place = places[d] ?? new Map<string, number>()
    for (let i = 0; i < cells.length; i++) {
      const code = cells[i]?.[d] ?? ''
      const known = place.get(code)
      at[i * dimensions + d] = known ?? place.size
      if (known === undefined) place.set(code, place.size)
    }
  }
  const sizes = places.map(({ size }) => size)
  const size = sizes.reduce((product, each) => product * each, 1)
  if (!Number.isSafeInteger(size)) return null
  const before = new Int32Array(cells.length)
  const seen = openNumbers(size, cells.length)
  for (let i = 0; i < cells.length; i++) {
    let key = 0
    for (let d = 0; d < dimensions; d++) key = key * (sizes[d] ?? 0) + (at[i * dimensions + d] ?? 0)
    before[i] = seen.get(key)
    seen.set(key, i)
  }
  const strides = sizes.map((_, d) => sizes.slice(d + 1).reduce((product, each) => product * each, 1))
  const pairOf = (place: (d: number) => number) => pair.reduce((number, d) => number * (sizes[d] ?? 0) + place(d), 0)
  const pairs = new Set(cells.map((_, i) => pairOf((d) => at[i * dimensions + d] ?? 0)))
  const isPlace = (key: number) => pairs.has(pairOf((d) => Math.floor(key / (strides[d] ?? 1)) % (sizes[d] ?? 1)))
  return { places, last: seen.get, before, isPlace }
}

/** A number for each key below `size`, -1 at first. An array where most keys are used, which is ten times as fast as a map. */
const openNumbers = (size: number, used: number) => {
  if (size <= 65_536 + 8 * used) {
    const array = new Int32Array(size).fill(-1)
    return {
      get: (key: number) => array[key] ?? -1,
      set: (key: number, value: number) => {
        array[key] = value
      },
    }
  }
  const map = new Map<number, number>()
  return { get: (key: number) => map.get(key) ?? -1, set: (key: number, value: number) => void map.set(key, value) }
}

/** Which rows each micro-cell counts in: those of m are `row[start[m]]` to `row[start[m + 1] - 1]`. */
export interface CountedIn {
  readonly start: Int32Array
  readonly row: Int32Array
  /** Grids between whose cells there is one of micro-cells that is not among them. */
  readonly incomplete: ReadonlySet<number>
}

/** Counts every micro-cell in all the rows whose codes are its own or sums over them. `rowOf`: the row of each cell of each grid. */
export const countIn = (
  universe: readonly Counted[],
  index: readonly (readonly number[])[],
  grids: readonly Grid[],
  rowOf: readonly ArrayLike<number>[],
): CountedIn => {
  const size = index[0]?.length ?? 0
  const start = new Int32Array(size + 1)
  const row: number[] = []
  const incomplete = new Set<number>()
  const visits = grids.map(({ last, before, isPlace, ...grid }, g) =>
    cellsOver(universe, grid, index, (key) => {
      let i = last(key)
      if (i < 0 && isPlace(key)) incomplete.add(g)
      for (; i >= 0; i = before[i] ?? -1) row.push(rowOf[g]?.[i] ?? 0)
    }),
  )
  for (let m = 0; m < size; m++) {
    for (const visit of visits) visit(m)
    start[m + 1] = row.length
  }
  return { start, row: Int32Array.from(row), incomplete }
}

/** Tells the numbers of all cells of a grid that a micro-cell counts in, in which codes occur that are its own or over them. */
const cellsOver = (
  universe: readonly Counted[],
  { places }: Pick<Grid, 'places'>,
  index: readonly (readonly number[])[],
  tell: (key: number) => void,
) => {
  const steps = universe.map(({ over }, d) => {
    const stride = places.slice(d + 1).reduce((product, { size }) => product * size, 1)
    const stepOf = (code: string) => {
      const place = places[d]?.get(code)
      return place === undefined ? [] : [place * stride]
    }
    return over.map((codes) => codes.flatMap(stepOf))
  })
  const last = steps.length
  const go = (m: number, d: number, key: number): void => {
    if (d === last) {
      tell(key)
      return
    }
    const some = steps[d]?.[index[d]?.[m] ?? 0] ?? []
    for (let i = 0; i < some.length; i++) go(m, d + 1, key + (some[i] ?? 0))
  }
  return (m: number) => go(m, 0, 0)
}
