import type { FamilyGrids, Grid } from './family-grids.ts'
import type { Holder } from './find-groups.ts'

/** A printed zero by its file and line. */
export interface TellingZero {
  readonly file: string
  readonly line: number
}

/**
 * Printed zeros of a row of which one category holds all, or all but one: they say where these are, though the category itself
 * is withheld. With them zeros that tell such a zero: one that it is a part of, or that is a part of it.
 */
export const zerosThatTell = ({ grids }: FamilyGrids, holders: readonly Holder[]): readonly TellingZero[] => {
  const telling = new Map<Grid, Set<number>>()
  for (const { grid, row, stride, size, outside } of holders) {
    if (outside > 1) continue
    const cells = telling.get(grid) ?? new Set()
    for (let c = 0; c < size; c++) if (grid.value[row + c * stride] === 0) cells.add(row + c * stride)
    telling.set(grid, cells)
  }
  const found: TellingZero[] = []
  for (const grid of grids.values()) {
    const marks = [...telling].flatMap(([other, cells]) => {
      const [fine, coarse] = grid.by.length >= other.by.length ? [grid, other] : [other, grid]
      if (cells.size === 0 || !coarse.by.every((d) => fine.by.includes(d))) return []
      const onto = projection(fine, coarse)
      if (coarse === other) return [(cell: number) => cells.has(onto(cell))]
      const above = new Set([...cells].map(onto))
      return [(cell: number) => above.has(cell)]
    })
    if (marks.length === 0) continue
    for (const [cell, line] of grid.line.entries())
      if (line > 0 && grid.isTold[cell] === 1 && grid.value[cell] === 0 && marks.some((is) => is(cell)))
        found.push({ file: grid.file, line })
  }
  return found
}

/** The cell of a coarser grid that a cell lies in. */
const projection = (fine: Grid, coarse: Grid) => {
  const [inFine, inCoarse] = [fine, coarse].map(({ sizes }) => sizes.reduce((product, size) => product * size, 1))
  return (cell: number): number => {
    let at = Math.floor(cell / (inFine ?? 1)) * (inCoarse ?? 1)
    for (const [i, d] of coarse.by.entries()) {
      const from = fine.by.indexOf(d)
      at += (Math.floor(cell / (fine.strides[from] ?? 1)) % (fine.sizes[from] ?? 1)) * (coarse.strides[i] ?? 0)
    }
    return at
  }
}
