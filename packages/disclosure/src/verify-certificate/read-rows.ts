import type { Zeros } from './certificate.ts'
import { decode } from './decode.ts'

/** What a row says of its cell: a count, the symbol, or that there is no number. */
export type Printed = number | 'symbol' | 'none'

/** A row of a published file. */
export interface Row {
  readonly line: number
  readonly codes: readonly string[]
  readonly printed: Printed
}

const reasons = ['not-collected', 'not-available', 'confidential', 'not-applicable', 'not-recorded']

/** The rows of a file with these code columns. A line alone where it is none; line 1 where the file or its header is none. */
export const readRows = (
  bytes: Uint8Array,
  columns: readonly string[],
  zeros: Zeros,
): readonly (Row | { readonly line: number })[] => {
  const lines = decode(bytes).split('\n')
  const header = [...columns, 'value', 'low', 'high', 'status', 'disputed'].join(',')
  if (lines.pop() !== '' || lines[0] !== header) return [{ line: 1 }]
  return lines.slice(1).map((text, i) => {
    const cells = text.split(',')
    const codes = cells.slice(0, columns.length)
    const printed = cells.length === columns.length + 5 ? printedOf(cells.slice(columns.length), zeros) : null
    return printed === null ? { line: i + 2 } : { line: i + 2, codes, printed }
  })
}

/** A disputed mark on a cell without a count would tell that there are records of it. */
const printedOf = (cells: readonly string[], zeros: Zeros): Printed | null => {
  const [value = '', low, high, status = '', disputed = ''] = cells
  if (status === 'exact' && /^(?:0|[1-9]\d{0,14})$/.test(value) && low === value && high === value)
    return /^[01]$/.test(disputed) ? Number(value) : null
  if (value !== '' || disputed !== '0') return null
  if (status === 'suppressed') return low === (zeros === 'printed' ? '1' : '0') && high === 'inf' ? 'symbol' : null
  return reasons.includes(status) && low === '' && high === '' ? 'none' : null
}
