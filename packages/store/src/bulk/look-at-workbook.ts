import { createHash, randomUUID } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { defaultLimits, type Grid, IntakeRefusal, type Plan } from '@tipstat/intake'
import { headerAt, streamSheet } from '@tipstat/intake/engine'
import { withPath } from '../durable-files.ts'
import { type Irregularity, type RegularCsv, type SeenCsv, widest } from './regular-csv.ts'

/**
 * Copies the one sheet of a workbook into `temporary`, row by row, as a CSV file that DuckDB can read: nothing of it stays in
 * memory. Regular is a sheet with its header in its first row, and a record in each row below; any other is for intake's
 * reader, as is one that it refuses.
 */
export const lookAtWorkbook = async (path: string, plan: Plan, temporary: string): Promise<SeenCsv> => {
  const stats = await stat(path)
  const bytes = await readFile(path)
  const seen = {
    name: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    stats,
  }
  const copy = join(temporary, `${randomUUID()}.csv`)
  try {
    const regular = copySheet(bytes, seen.name, plan, copy)
    if (typeof regular !== 'string') {
      const about = { sha256: seen.sha256, bytes: seen.bytes, original: path, encoding: null, stats, copy }
      return { ...seen, regular: { ...regular, ...about }, irregular: null }
    }
    await rm(copy, { force: true })
    return { ...seen, regular: null, irregular: regular }
  } catch (error) {
    await rm(copy, { force: true })
    throw error
  }
}

type Copied = Omit<RegularCsv, 'sha256' | 'bytes' | 'original' | 'encoding' | 'stats' | 'copy'>

/** So many rows are kept, to learn which texts are usual. */
const headRows = 2000

/** So much is written at a time. */
const pieceSize = 1 << 15

class Irregular extends Error {
  constructor(readonly what: Irregularity) {
    super(what)
  }
}

const copySheet = (bytes: Uint8Array, file: string, plan: Plan, copy: string): Copied | Irregularity => {
  if ((plan.header !== null && plan.header !== 1) || plan.range !== undefined) return 'header'
  const writer = new SheetWriter(openSync(copy, 'wx', 0o600), copy)
  try {
    const { sheet: wanted, decimal } = plan
    const streamed = streamSheet(bytes, { file, sheet: wanted, decimal }, (cells, row) => writer.take(cells, row))
    if (streamed === null) return 'no-table'
    writer.end()
    const { sheet, layout, hiddenSheets } = streamed
    if (layout.merged.length > 0) return 'merged'
    const head: Grid = { ...writer.head, file, sheet, hidden: false, layout }
    if (headerAt(head, plan) !== 0) return 'header'
    const decoded = { format: 'xlsx', file, bytes: bytes.length, grids: [head], hiddenSheets, damage: [] } as const
    const marks = { delimiter: ',', newline: '\n' } as const
    const dialect = { encoding: 'utf-8', bom: false, knownBy: 'utf-8', quoting: 'usual', ...marks } as const
    return { csv: { ...marks, path: copy, width: writer.width }, decoded, head, dialect, lines: writer.lines, sheet }
  } catch (error) {
    if (error instanceof Irregular) return error.what
    // Intake's reader meets it, too, and says it.
    if (error instanceof IntakeRefusal) return 'unreadable'
    throw error
  } finally {
    closeSync(writer.handle)
  }
}

/** Writes the rows of a sheet as lines, and keeps the first. */
class SheetWriter {
  readonly head = { rows: [] as (readonly string[])[], row: [] as number[], line: [] as number[] }
  lines = 0
  width = 0
  private last = 0
  private piece: string[] = []
  private length = 0

  constructor(
    readonly handle: number,
    private readonly path: string,
  ) {}

  take(cells: readonly string[], row: number): void {
    if (row !== this.last + 1) throw new Irregular(this.last === 0 ? 'header' : 'blank-lines')
    this.last = row
    if (row === 1) this.width = cells.length
    if (this.width < 2) throw new Irregular('no-table')
    if (this.width > widest) throw new Irregular('wide')
    const mine = cells.length > this.width ? cells.slice(0, this.width) : cells
    // What stands beside the table alone is a record to intake.
    if (cells.length > this.width && mine.every((cell) => cell === '')) throw new Irregular('ragged')
    if (this.head.rows.length <= headRows) {
      this.head.rows.push(mine)
      this.head.row.push(row)
      this.head.line.push(row)
    }
    let line = ''
    for (let i = 0; i < this.width; i++) line += `${i === 0 ? '' : ','}${this.written(mine[i] ?? '')}`
    this.lines++
    this.write(`${line}\n`)
  }

  private written(cell: string): string {
    if (!/[",\r\n]|^\s|\s$/.test(cell)) return cell
    if (cell.includes('\r')) throw new Irregular('line-ends')
    if (cell.length > defaultLimits.cellChars) throw new Irregular('long-cells')
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) this.lines++
    return `"${cell.replaceAll('"', '""')}"`
  }

  private write(line: string): void {
    this.piece.push(line)
    this.length += line.length
    if (this.length >= pieceSize) this.end()
  }

  end(): void {
    try {
      const bytes = Buffer.from(this.piece.join(''), 'utf8')
      for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at)
    } catch (error) {
      throw withPath(error, this.path)
    }
    this.piece = []
    this.length = 0
  }
}
