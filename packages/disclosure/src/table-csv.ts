import { type CubeTable, isMissingStatus, shownNumber } from '@tipstat/cube'
import { numberText } from './number-text.ts'
import { type Policy, policies } from './policy.ts'

/** Columns of a table file: area, year, the codes, then these. */
const valueColumns = ['value', 'low', 'high', 'status', 'disputed'] as const

/**
 * A released table as CSV: codes and numbers only, so that no cell can be a formula. `value` where there is one number to
 * show (for a rounded cell what its policy, round-5 where none is given, prints for its bounds); `low` and `high` empty where a reason for missing stands in `status`;
 * `high` is `inf` where nothing bounds it.
 */
export const tableCsv = (table: CubeTable, policy: Pick<Policy, 'parameters'> = policies.round5): string => {
  const header = ['area', 'year', ...table.by, ...valueColumns]
  const rows = table.area.map((area, i) => [
    area,
    table.year[i],
    ...table.by.map((name) => table.codes[name]?.[i] ?? ''),
    ...valueCells(table, i, policy),
  ])
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`
}

const valueCells = (table: CubeTable, i: number, policy: Pick<Policy, 'parameters'>): readonly string[] => {
  const [low = Number.NaN, high = Number.NaN, status = 'not-available'] = [table.low[i], table.high[i], table.status[i]]
  const disputed = table.disputed[i] ? '1' : '0'
  if (isMissingStatus(status)) return ['', '', '', status, disputed]
  const shown = status === 'rounded' ? shownNumber(policy, { low, high }) : low === high ? low : null
  const value = status === 'suppressed' || shown === null ? '' : numberText(shown)
  return [value, numberText(low), high === Infinity ? 'inf' : numberText(high), status, disputed]
}
