import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Decoded, decode, type Grid, IntakeRefusal, type Plan } from '@tipstat/intake'
import type { CsvFile } from './load-cells.ts'

/** A CSV file that DuckDB can read as it lies, so far as can be seen without reading its records. */
export interface RegularCsv {
  readonly csv: CsvFile
  /** The beginning of the file, decoded: what was understood of it, and its header. */
  readonly decoded: Decoded
  readonly head: Grid
  readonly sha256: string
  readonly bytes: number
  /** Physical lines of the file. */
  readonly lines: number
}

/** How much of a file is looked at to learn its dialect. */
const headSize = 1 << 20

/**
 * Looks whether a file is plain enough for the bulk path: UTF-8 without a mark, the header in its first line, one line
 * end throughout, no blank line, no NUL, two columns or more. Null where it is not: then intake's own reader takes it,
 * which knows what to say. One pass over the bytes, 1 MB at a time; hashes them on the way.
 */
export const regularCsv = async (path: string, plan: Plan): Promise<RegularCsv | null> => {
  if (plan.encoding !== null && !/^utf-?8$/i.test(plan.encoding)) return null
  if (plan.header !== null && plan.header !== 1) return null
  const file = await open(path, 'r')
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(headSize)
    let [bytes, lines, start, tail] = [0, 0, Buffer.alloc(0) as Buffer, '']
    let regular = true
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      if (bytesRead === 0) break
      const chunk = buffer.subarray(0, bytesRead)
      hash.update(chunk)
      if (bytes === 0) start = Buffer.from(chunk)
      if (regular && !isPlain(chunk, tail)) regular = false
      lines += lineFeeds(chunk)
      tail = chunk.subarray(-2).toString('latin1')
      bytes += bytesRead
    }
    if (!regular || bytes === 0) return null
    const found = dialectOf(start, bytes > start.length, basename(path), plan)
    return found
      ? {
          ...found,
          csv: { path, ...found.csv },
          sha256: hash.digest('hex'),
          bytes,
          lines: lines + (tail.endsWith('\n') ? 0 : 1),
        }
      : null
  } finally {
    await file.close()
  }
}

const lineFeeds = (chunk: Buffer): number => {
  let count = 0
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++
  return count
}

/** No NUL, and no blank line, also not across two chunks. */
const isPlain = (chunk: Buffer, tail: string): boolean => {
  const start = tail + chunk.subarray(0, 2).toString('latin1')
  return (
    chunk.indexOf(0) < 0 &&
    chunk.indexOf('\n\n') < 0 &&
    chunk.indexOf('\n\r\n') < 0 &&
    !start.includes('\n\n') &&
    !start.includes('\n\r\n')
  )
}

type Dialect = Pick<RegularCsv, 'decoded' | 'head'> & { readonly csv: Omit<CsvFile, 'path'> }

const dialectOf = (start: Buffer, isCut: boolean, file: string, plan: Plan): Dialect | null => {
  const whole = isCut ? start.subarray(0, start.lastIndexOf(10) + 1) : start
  let decoded: Decoded
  try {
    decoded = decode(whole, { file, ...(plan.delimiter === null ? {} : { delimiter: plan.delimiter }) })
  } catch (error) {
    // The beginning may end inside a quoted cell; whatever it is, intake's reader will say it better.
    if (error instanceof IntakeRefusal) return null
    throw error
  }
  const { dialect, grids, damageTotals } = decoded
  const [head] = grids
  if (!dialect || !head || dialect.bom || dialect.encoding !== 'utf-8') return null
  if (dialect.newline !== '\n' && dialect.newline !== '\r\n') return null
  if ((damageTotals?.ragged ?? 0) + (damageTotals?.['stray-quote'] ?? 0) > 0) return null
  const width = head.rows[0]?.length ?? 0
  if (width < 2 || head.row[0] !== 1 || head.line[0] !== 1 || (head.line[1] ?? 2) !== 2) return null
  return { csv: { delimiter: dialect.delimiter, newline: dialect.newline, width }, decoded, head }
}
