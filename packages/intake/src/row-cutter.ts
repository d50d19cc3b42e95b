import { cutRecords } from './decode-csv.ts'
import { decodeText } from './encoding.ts'
import type { Grid } from './grid.ts'
import { scanRecords } from './record-scan.ts'
import type { Dialect } from './write-csv.ts'

/** Records cut at a time: a grid of a whole file costs many times its text. */
const batch = 1000

/**
 * The records of a CSV file that `decode` has read, some at a time, with their numbers; blank ones are left out, as in its
 * grid. For whoever goes through a file once more without keeping it.
 */
export function* cutRows(
  bytes: Uint8Array,
  { encoding, delimiter, newline }: Dialect,
): Generator<Pick<Grid, 'rows' | 'row'>> {
  const whole = decodeText(bytes, '', encoding).text
  const text = whole.slice(/^"?sep=[,;\t|]"?(?:\r\n|\r|\n)/i.exec(whole)?.[0].length ?? 0)
  const { starts } = scanRecords(text, delimiter)
  const ending = newline === 'mixed' ? '\n' : newline
  for (let from = 0; from < starts.length; from += batch) {
    const to = Math.min(from + batch, starts.length)
    const records =
      newline === 'mixed'
        ? Array.from({ length: to - from }, (_, i) =>
            text.slice(starts[from + i], starts[from + i + 1]).replace(/(?:\r\n|\r|\n)$/, '\n'),
          ).join('')
        : text.slice(starts[from], starts[to])
    const { data } = cutRecords(records, delimiter, ending)
    if (data.length !== to - from) throw new Error(`Cut ${data.length} records where the scan found ${to - from}`)
    const kept = data.flatMap((cells, i) => (cells.every((cell) => cell === '') ? [] : [{ cells, row: from + i + 1 }]))
    yield { rows: kept.map(({ cells }) => cells), row: kept.map(({ row }) => row) }
  }
}
