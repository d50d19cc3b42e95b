import type { Universe } from './universe.ts'

/** Where the cells of a universe stand: each has a whole number made of its codes, and so has each cell beside it. */
export interface Places {
  /** The place of each cell. */
  readonly place: Float64Array
  /** The cell at a place; -1 where there is none. */
  readonly cellAt: (place: number) => number
  /** How far it is along dimension `d` from a code to another. */
  readonly shift: (d: number, from: string, to: string) => number
}

/** Places up to which a list of all of them is kept: 16 MB. */
const densest = 4_000_000

/** Numbers the places of a universe. */
export const placesOf = ({ codes, dimensions }: Universe): Places => {
  const index = dimensions.map(({ parts }, d) => {
    const known = new Map<string, number>()
    const add = (code: string) => known.has(code) || known.set(code, known.size)
    for (const [code, below] of Object.entries(parts)) for (const each of [code, ...below]) add(each)
    for (const cell of codes) add(cell[d] ?? '')
    return known
  })
  const strides: number[] = []
  const size = index.reduce((stride, known) => {
    strides.push(stride)
    return stride * known.size
  }, 1)
  const place = Float64Array.from(codes, (cell) =>
    cell.reduce((sum, code, d) => sum + (index[d]?.get(code) ?? 0) * (strides[d] ?? 0), 0),
  )
  return {
    place,
    cellAt: size <= densest ? dense(place, size) : sparse(place),
    shift: (d, from, to) => ((index[d]?.get(to) ?? 0) - (index[d]?.get(from) ?? 0)) * (strides[d] ?? 0),
  }
}

const dense = (place: Float64Array, size: number): Places['cellAt'] => {
  const cells = new Int32Array(size).fill(-1)
  for (let cell = 0; cell < place.length; cell++) cells[place[cell] ?? 0] = cell
  return (at) => cells[at] ?? -1
}

const sparse = (place: Float64Array): Places['cellAt'] => {
  const cells = new Map<number, number>()
  for (const [cell, at] of place.entries()) cells.set(at, cell)
  return (at) => cells.get(at) ?? -1
}
