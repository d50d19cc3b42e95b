import { contextOf } from './contexts.ts'

/** A dimension besides area and year; all its categories together are its total. */
export interface Categories {
  readonly name: string
  /** The categories that tables may print. */
  readonly codes: readonly string[]
  /** Whether a person may be in several. */
  readonly isMultiple: boolean
  /** The finest codes as far as they are known: those categories themselves, or sets of them, and whatever there is besides. */
  readonly finest: readonly string[]
  /** The finest codes of each category. */
  readonly finestOf: readonly ReadonlySet<string>[]
  /** Whether all finest codes are known: else somebody may always be in no category. */
  readonly isComplete: boolean
}

/** The cells of some dimensions together, in each area and year. The place of a cell is made of those of its codes, the last dimension first. */
export interface Grid {
  /** Numbers of the dimensions, ascending. */
  readonly by: readonly number[]
  readonly strides: readonly number[]
  readonly sizes: readonly number[]
  /** What each cell counts; NaN where that is not known. */
  readonly value: Float64Array
  /** 1 where every reader knows it: it is printed, or a sum of what is. */
  readonly isTold: Uint8Array
  /** The line of the file; 0 where there is none. */
  readonly line: Int32Array
  /** The file that prints these cells, or from which they follow. */
  readonly file: string
  /** Dimensions of which the categories of this file make up the total. */
  readonly whole: ReadonlySet<number>
}

/** Cells of the same persons by all sets of dimensions of which a reader has numbers, by `keyOf` the set. */
export interface FamilyGrids {
  /** Area and year. */
  readonly places: readonly (readonly [area: string, year: string])[]
  readonly dimensions: readonly Categories[]
  readonly grids: ReadonlyMap<string, Grid>
}

/** A file as cells of a family: the dimensions that it is by. */
export interface FamilyFile {
  readonly file: string
  readonly by: readonly number[]
  readonly whole: ReadonlySet<number>
}

export const keyOf = (by: readonly number[]): string => by.join()

/** Cells of one set of dimensions that are looked at: more than the protector takes forty times over. */
const mostCells = 4_000_000

/**
 * Empty grids for some files: those of each file, and of all that follows from it by adding up over dimensions in which a
 * person stands once. Null where they would be too many cells.
 */
export const emptyGrids = (
  places: number,
  dimensions: readonly Categories[],
  files: readonly FamilyFile[],
): Map<string, Grid> | null => {
  const grids = new Map<string, Grid>()
  const add = ({ file, by, whole }: FamilyFile): boolean => {
    const sizes = by.map((d) => dimensions[d]?.codes.length ?? 0)
    const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1))
    const size = sizes.reduce((product, each) => product * each, places)
    if (size > mostCells) return false
    const value = new Float64Array(size).fill(Number.NaN)
    const [isTold, line] = [new Uint8Array(size), new Int32Array(size)]
    if (!grids.has(keyOf(by))) grids.set(keyOf(by), { by, strides, sizes, value, isTold, line, file, whole })
    return true
  }
  // What is printed before what follows from it.
  for (const file of files) if (!add(file)) return null
  for (const file of files.toSorted((a, b) => b.by.length - a.by.length)) {
    const free = file.by.filter((d) => !dimensions[d]?.isMultiple)
    for (let choice = 1; choice < 2 ** free.length; choice++) {
      const out = new Set(free.filter((_, i) => (choice >> i) & 1))
      if (!add({ ...file, by: file.by.filter((d) => !out.has(d)) })) return null
    }
  }
  return grids
}

/** The cells of one dimension beside each other: a cell of the grid without it, and how far apart its parts are. */
export interface Along {
  /** Number of the dimension. */
  readonly d: number
  readonly size: number
  readonly stride: number
  /** The first part of a cell of the grid without the dimension. */
  readonly first: (cell: number) => number
}

/** How a grid lies over the one without the dimension that is at place `i` of its own. */
export const along = ({ by, sizes, strides }: Grid, i: number): Along => {
  const [d, size, stride] = [by[i] ?? -1, sizes[i] ?? 0, strides[i] ?? 1]
  return { d, size, stride, first: (cell) => Math.floor(cell / stride) * stride * size + (cell % stride) }
}

/** The contexts of every cell of a grid. */
export const contextsOf = (
  { places, dimensions }: FamilyGrids,
  { by, sizes, strides, value }: Omit<Grid, 'file'>,
): Uint8Array => {
  const bits = new Uint8Array(value.length)
  const inPlace = sizes.reduce((product, size) => product * size, 1)
  const ofPlace = places.map(([area]) => contextOf('area', area))
  for (let cell = 0; cell < bits.length; cell++) bits[cell] = ofPlace[Math.floor(cell / inPlace)] ?? 0
  for (const [i, d] of by.entries()) {
    const { name, codes } = dimensions[d] ?? { name: '', codes: [] }
    const [size, stride] = [sizes[i] ?? 1, strides[i] ?? 1]
    const ofCode = codes.map((code) => contextOf(name, code))
    if (ofCode.some((each) => each > 0))
      for (let cell = 0; cell < bits.length; cell++)
        bits[cell] = (bits[cell] ?? 0) | (ofCode[Math.floor(cell / stride) % size] ?? 0)
  }
  return bits
}

/** The codes of a cell: of each dimension its category, or `_T`. Other codes may stand for some of them, by the number of the dimension. */
export const codesOf = (
  { places, dimensions }: FamilyGrids,
  { by, sizes, strides }: Pick<Grid, 'by' | 'sizes' | 'strides'>,
  cell: number,
  instead: ReadonlyMap<number, readonly string[]> = new Map(),
): CellSet => {
  const inPlace = sizes.reduce((product, size) => product * size, 1)
  return {
    place: places[Math.floor(cell / inPlace)] ?? ['', ''],
    codes: dimensions.map(({ codes }, d) => {
      const i = by.indexOf(d)
      const own = i < 0 ? '_T' : (codes[Math.floor(cell / (strides[i] ?? 1)) % (sizes[i] ?? 1)] ?? '')
      return instead.get(d) ?? [own]
    }),
  }
}

/** All cells of one place that have one of these codes in each dimension. */
export interface CellSet {
  readonly place: readonly [area: string, year: string]
  readonly codes: readonly (readonly string[])[]
}

/** The finest codes of a dimension that are in none of some categories. */
export const beyond = ({ finest, finestOf }: Categories, categories: readonly number[]): readonly string[] =>
  finest.filter((code) => !categories.some((c) => finestOf[c]?.has(code)))

/** What must not be known, or not so well: the sum of some cells. */
export interface Finding {
  readonly kind: 'small' | 'group' | 'difference'
  readonly cells: CellSet
  /** How far apart the values are that a reader must hold possible. */
  readonly spread: number
  /** Whether every reader is told the number at the place, as a printed one is. */
  readonly isTold: boolean
  readonly file: string
  /** 0: none. */
  readonly line: number
}
