import { type CubeTable, isMissingStatus } from './table.ts'

/** Column names of a table as a person reads it. */
export const columnNames = (table: CubeTable): readonly string[] => ['area', 'year', ...table.by, 'value', 'status']

/** Rows of a table as a person reads it: one number where there is one, else the interval or nothing. */
export const tableRows = (table: CubeTable): readonly (readonly (string | number)[])[] =>
  table.area.map((area, i) => {
    const [low = Number.NaN, high = Number.NaN, status = 'not-available'] = [
      table.low[i],
      table.high[i],
      table.status[i],
    ]
    const isUnknown = isMissingStatus(status) || (low === 0 && high === Infinity)
    const value = isUnknown ? '' : low === high ? low : `${low}–${high === Infinity ? '' : high}`
    return [
      area,
      table.year[i] ?? 0,
      ...table.by.map((name) => table.codes[name]?.[i] ?? ''),
      value,
      table.disputed[i] ? `${status}, disputed` : status,
    ]
  })
