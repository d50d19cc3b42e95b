import type { CubeTable } from '@tipstat/cube'
import type { CodedDimension } from './dimension-codes.ts'
import type { EarlierTable } from './earlier-numbers.ts'
import type { Place } from './facet.ts'

/**
 * An earlier table with rows for what it left out: a category, area or year of which it had no number to show. To a reader
 * they are withheld as those with the symbol are. A place that no table of its release has was not there then.
 */
export const fillEarlier = (
  earlier: EarlierTable,
  coded: readonly CodedDimension[],
  places: readonly Place[],
  known: ReadonlySet<string>,
): EarlierTable => {
  const { table } = earlier
  const own = coded.filter(({ name }) => table.by.includes(name))
  const keyOf = (cell: readonly string[]) => cell.join(' ')
  const rows = new Set(
    table.area.map((area, row) =>
      keyOf([area, String(table.year[row]), ...own.map(({ name }) => table.codes[name]?.[row] ?? '')]),
    ),
  )
  const grid = own.reduce<readonly (readonly string[])[]>(
    (cells, { printed }) => cells.flatMap((cell) => printed.map((code) => [...cell, code])),
    places.filter((place) => known.has(keyOf(place))),
  )
  const absent = grid.filter((cell) => !rows.has(keyOf(cell)))
  const more = <T>(column: readonly T[], of: (cell: readonly string[]) => T): readonly T[] => [
    ...column,
    ...absent.map(of),
  ]
  const filled: CubeTable = {
    ...table,
    length: table.length + absent.length,
    area: more(table.area, ([area = '']) => area),
    year: more(table.year, ([, year]) => Number(year)),
    codes: Object.fromEntries(
      own.map(({ name }, d) => [name, more(table.codes[name] ?? [], (cell) => cell[2 + d] ?? '')]),
    ),
    low: more(table.low, () => 0),
    high: more(table.high, () => Infinity),
    status: more(table.status, () => 'suppressed' as const),
    disputed: more(table.disputed, () => false),
  }
  return { ...earlier, table: filled }
}
