import type { CubeTable } from '@tipstat/cube'
import type { Axis } from './margins.ts'

/** The code of a record of which the release does not tell under which of the codes left out it belongs. */
export const untold = ''

/** The columns of a table that place its cells. */
export const columnsOf = (table: CubeTable): readonly (readonly [name: string, codes: readonly string[]])[] => [
  ['area', table.area],
  ['year', table.year.map(String)],
  ...table.by.map((name) => [name, table.codes[name] ?? []] as const),
]

/**
 * Axes with `untold` as their first code where it is needed: no table says that its codes are all that there are, and a shown
 * number of the table without the axis is more than its parts can be.
 */
export const axesWithUntold = (tables: readonly CubeTable[], axes: readonly Axis[]): readonly Axis[] =>
  axes.map((axis) => {
    const along = tables.filter(({ by }) => by.some((name) => name === axis.name))
    if (along.length === 0 || along.some(({ exhaustive }) => exhaustive.some((name) => name === axis.name))) return axis
    const isShort = along.some((table) =>
      tables.some((whole) => isWholeOf(whole, table, axis.name) && leavesSomeOut(table, whole)),
    )
    return isShort ? { ...axis, codes: [untold, ...axis.codes] } : axis
  })

const isWholeOf = (whole: CubeTable, table: CubeTable, axis: string): boolean =>
  whole.by.length === table.by.length - 1 && table.by.every((name) => name === axis || whole.by.includes(name))

/** Whether a number of the whole is more than the parts of it in a table can be together. */
const leavesSomeOut = (table: CubeTable, whole: CubeTable): boolean => {
  const most = new Map<string, number>()
  for (let row = 0; row < table.length; row++) {
    const key = keyOf(table, row, whole)
    most.set(key, (most.get(key) ?? 0) + highOf(table, row))
  }
  return whole.low.some((low, row) => low > (most.get(keyOf(whole, row, whole)) ?? Infinity))
}

const keyOf = ({ area, year, codes }: CubeTable, row: number, { by }: CubeTable): string =>
  [area[row], year[row], ...by.map((name) => codes[name]?.[row])].join(' ')

/** The upper bound of a cell; what is missing has none. */
const highOf = ({ high, low }: CubeTable, row: number): number =>
  Number.isNaN(low[row] ?? Number.NaN) ? Infinity : (high[row] ?? Infinity)
