import type { CubeTable } from '@tipstat/cube'
import { compareText } from '@tipstat/scheme'

/**
 * A table with its rows by area, year, and then the text of their codes: the order of the code lists is that of the
 * running scheme, and what a release was as of a day does not change with it.
 */
export const sortRows = (table: CubeTable): CubeTable => {
  const { area, year, by, codes } = table
  const order = area
    .map((_, row) => row)
    .sort(
      (a, b) =>
        compareText(area[a] ?? '', area[b] ?? '') ||
        (year[a] ?? 0) - (year[b] ?? 0) ||
        by.reduce((found, name) => found || compareText(codes[name]?.[a] ?? '', codes[name]?.[b] ?? ''), 0),
    )
  const sorted = <T>(column: readonly T[]): readonly T[] => order.map((row) => column[row] as T)
  return {
    ...table,
    area: sorted(area),
    year: sorted(year),
    codes: Object.fromEntries(by.map((name) => [name, sorted(codes[name] ?? [])])),
    low: sorted(table.low),
    high: sorted(table.high),
    status: sorted(table.status),
    disputed: sorted(table.disputed),
  }
}
