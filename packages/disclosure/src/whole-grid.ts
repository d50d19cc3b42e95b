import type { CubeTable } from '@tipstat/cube'

/** What stands in each column of a table that places its cells: area and year together, then each dimension. */
const places = (table: CubeTable): readonly (readonly string[])[] => [
  table.area.map((area, i) => `${area} ${table.year[i]}`),
  ...table.by.map((name) => table.codes[name] ?? []),
]

/** Whether a table holds every combination of its places and codes exactly once. */
export const isWholeGrid = (table: CubeTable): boolean => {
  const columns = places(table)
  const combinations = columns.reduce((product, column) => product * new Set(column).size, 1)
  const rows = new Set(table.area.map((_, i) => columns.map((column) => column[i]).join(',')))
  return rows.size === table.length && combinations === table.length
}

/**
 * Leaves out each place and code under which no number is shown. A code is in a table because it occurs somewhere: were
 * it printed with nothing but the symbol for 0 to 4, the reader could tell that somebody is there. What stays in has a
 * printed number, and tells nothing that this number does not. A whole grid stays whole.
 */
export const dropHiddenCodes = (table: CubeTable): CubeTable => {
  const shown = places(table).map((column) => ({
    column,
    codes: new Set(column.filter((_, i) => table.status[i] !== 'suppressed' && table.high[i] !== 0)),
  }))
  const isKept = (_: unknown, i: number) => shown.every(({ column, codes }) => codes.has(column[i] ?? ''))
  const area = table.area.filter(isKept)
  return {
    ...table,
    length: area.length,
    area,
    year: table.year.filter(isKept),
    codes: Object.fromEntries(table.by.map((name) => [name, (table.codes[name] ?? []).filter(isKept)])),
    low: table.low.filter(isKept),
    high: table.high.filter(isKept),
    status: table.status.filter(isKept),
    disputed: table.disputed.filter(isKept),
  }
}
