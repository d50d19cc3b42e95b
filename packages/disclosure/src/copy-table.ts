import { type CellStatus, type CubeTable, isMissingStatus, tableName } from '@tipstat/cube'
import { breakdowns, missingReasons, precisions } from '@tipstat/scheme'
import { describeTable } from './describe-table.ts'
import { DisclosureRefusal } from './refusal.ts'

/**
 * A table with the columns that a release has, and nothing else: what hangs on a table besides does not leave with it,
 * and no array is shared with the caller, who could change it after the proof. Throws DisclosureRefusal for columns of
 * unequal length, codes that could be a formula or a path, and numbers that contradict their status.
 */
export const copyTable = (table: CubeTable): CubeTable => {
  const by = [...table.by]
  const copy: CubeTable = {
    ...describeTable(table),
    by,
    length: table.length,
    area: [...table.area],
    year: [...table.year],
    codes: Object.fromEntries(by.map((name) => [name, [...(table.codes[name] ?? [])]])),
    low: table.low.map(withoutMinusZero),
    high: table.high.map(withoutMinusZero),
    status: [...table.status],
    disputed: [...table.disputed],
  }
  const problem = problemOf(copy)
  if (problem) throw new DisclosureRefusal('disclosure.bad-table', { table: tableName(table), problem })
  return copy
}

const withoutMinusZero = (bound: number): number => (bound === 0 ? 0 : bound)

const problemOf = (table: CubeTable): string | null => {
  const name = tableName(table)
  if (!/^[A-Za-z0-9]/.test(name) || name.length > 200) return 'name'
  if (new Set(table.by).size < table.by.length || table.by.some((each) => !breakdowns.includes(each))) return 'by'
  const codes = [table.area, ...table.by.map((each) => table.codes[each] ?? [])]
  const columns = [...codes, table.year, table.low, table.high, table.status, table.disputed]
  if (columns.some((column) => column.length !== table.length)) return 'length'
  if (codes.some((column) => column.some((code) => !/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(code)))) return 'code'
  if (table.year.some((year) => !/^[1-9]\d{3}$/.test(String(year)))) return 'year'
  if (table.disputed.some((flag) => typeof flag !== 'boolean')) return 'disputed'
  return table.status.every((status, i) => isCell(table.low[i], table.high[i], status)) ? null : 'number'
}

const isCell = (low = Number.NaN, high = Number.NaN, status: CellStatus): boolean => {
  if (![...precisions, 'suppressed', ...missingReasons].includes(status)) return false
  if (isMissingStatus(status)) return Number.isNaN(low) && Number.isNaN(high)
  return low >= 0 && Number.isFinite(low) && low <= high && (status !== 'exact' || low === high)
}
