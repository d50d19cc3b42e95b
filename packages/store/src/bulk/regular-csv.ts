import { createHash, type Hash, randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Decoded, decode, defaultLimits, type Grid, IntakeRefusal, type Plan } from '@tipstat/intake'
import { type Dialect, headerAt, type TextStream, textStream } from '@tipstat/intake/engine'
import { withPath } from '../durable-files.ts'
import type { CsvFile } from './load-cells.ts'

/** A CSV file that DuckDB can read, as it lies or as a copy in UTF-8, so far as can be seen without reading its records. */
export interface RegularCsv {
  /** What DuckDB is to read: the file, or its copy. */
  readonly csv: CsvFile
  /** The beginning of the file, decoded: what was understood of it, and its header. */
  readonly decoded: Decoded
  readonly head: Grid
  /** How the sender's own file is written: `decoded` tells it of what DuckDB reads. */
  readonly dialect: Dialect
  readonly sha256: string
  readonly bytes: number
  /** Physical lines of the file. */
  readonly lines: number
  /** The sender's own file, and the encoding that the mapping declares for it. */
  readonly original: string
  readonly encoding: string | null
  /** Size and time of last change, when it was looked through. */
  readonly stats: Stats
  /** The sheet of a workbook that was copied: rows are counted as the sheet counts them, and lines are rows. */
  readonly sheet?: string
  /** Copy in UTF-8 that is no longer needed once it was loaded; null where the file is read as it lies. */
  readonly copy: string | null
}

/** Columns of a regular file at most: each is a part of every statement, and has memory of its own while a file is read. */
export const widest = 250

/** What makes a CSV file irregular, so that intake's own reader has to take it: it knows what to say. */
export type Irregularity =
  /** Bytes that are not in the encoding they should be in, or in one that is not known. */
  | 'encoding'
  | 'nul'
  | 'blank-lines'
  /** Line ends of several kinds, or of an old kind within cells. */
  | 'line-ends'
  /** Something before the header, a header of several lines, one that may be repeated below, or another table beside it. */
  | 'header'
  /** Merged cells of a sheet. */
  | 'merged'
  /** No table of two columns or more. */
  | 'no-table'
  /** More columns than `widest`. */
  | 'wide'
  /** Records with more or fewer cells than the others, or a note of one cell below them. */
  | 'ragged'
  /** Quotation marks where none should be, or that are not closed. */
  | 'quotes'
  /** A line or a cell of so many characters that intake may refuse it. */
  | 'long-cells'
  /** Records and the line ends within them do not add up to the lines of the file. */
  | 'lines'
  /** Not told by DuckDB in a way that could be named. */
  | 'unreadable'
  /** Columns that show who people are. */
  | 'identifiers'

/** A file that was looked through once: what it is, and whether it is regular. */
export interface SeenCsv {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly stats: Stats
  readonly regular: RegularCsv | null
  /** Null where it is regular. */
  readonly irregular: Irregularity | null
}

/** How much of a file is read at a time, and looked at to learn its dialect and which texts are usual. */
const pieceSize = 1 << 20
const firstPieceSize = 1 << 18

/** Who loads a file while it is still looked through: begins once its header is known, and stops where it is irregular. */
export interface EarlyLoader {
  begin(csv: CsvFile, head: Grid): void
  stop(): Promise<void>
}

/**
 * Looks through a CSV file once, 1 MB at a time, and hashes it on the way: whether its header is in its first line, with
 * one kind of line end, no blank line, no NUL, two columns or more. A file that is not in UTF-8 is copied in UTF-8 into
 * `temporary` on the way, for DuckDB; without such a folder it is not regular. Any other may be loaded meanwhile.
 */
export const lookAtCsv = async (
  path: string,
  plan: Plan,
  temporary?: string,
  loader?: EarlyLoader,
): Promise<SeenCsv> => {
  const file = await open(path, 'r')
  try {
    const stats = await file.stat()
    const look = new Look(path, plan, temporary, stats)
    let loads = false
    try {
      const buffer = Buffer.allocUnsafe(pieceSize)
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, look.hasBegun() ? pieceSize : firstPieceSize)
        if (bytesRead === 0) break
        await look.see(buffer.subarray(0, bytesRead))
        const inPlace = look.inPlace()
        if (loader && inPlace && !loads) loader.begin(inPlace.csv, inPlace.head)
        if (loads && !inPlace) await loader?.stop()
        loads = inPlace !== null
      }
      const seen = await look.end()
      if (loads && !seen.regular) await loader?.stop()
      return { name: basename(path), stats, ...seen }
    } finally {
      await look.close()
    }
  } finally {
    await file.close()
  }
}

/** A file is read more than once, and has to be the same each time. Throws an `IntakeRefusal` where it is not. */
export const refuseChanged = async (path: string, { size, mtimeMs, ino }: Stats): Promise<void> => {
  const now = await stat(path).catch(() => null)
  if (now?.size !== size || now.mtimeMs !== mtimeMs || now.ino !== ino)
    throw new IntakeRefusal('intake.unreadable', { file: path, reason: 'changed' })
}

/** Holds what was seen of a file so far, and the copy that is being written. */
class Look {
  private readonly hash: Hash = createHash('sha256')
  private readonly counts = { bytes: 0, lineEnds: 0, open: 0, endsAtEnd: 0 }
  private tail: Buffer = Buffer.alloc(0)
  private irregular: Irregularity | null = null
  private found: Found | null = null
  private stream: TextStream | null = null
  private copy: { readonly path: string; readonly file: FileHandle } | null = null

  constructor(
    private readonly path: string,
    private readonly plan: Plan,
    private readonly temporary: string | undefined,
    private readonly stats: Stats,
  ) {
    if (plan.header !== null && plan.header !== 1) this.irregular = 'header'
  }

  async see(bytes: Buffer): Promise<void> {
    this.hash.update(bytes)
    if (this.counts.bytes === 0) await this.begin(bytes)
    this.counts.bytes += bytes.length
    if (this.irregular !== null) return
    if (!this.stream) this.look(bytes)
    else await this.take(() => this.stream?.write(bytes) ?? '')
  }

  hasBegun(): boolean {
    return this.counts.bytes > 0
  }

  /** What is known of a file that is read as it lies, and has been regular so far; null for any other. */
  inPlace(): { readonly csv: CsvFile; readonly head: Grid } | null {
    if (this.irregular !== null || this.copy !== null || !this.found) return null
    return { csv: { ...this.found.csv, path: this.path }, head: this.found.head }
  }

  /** Decides how the file is read. UTF-8 is read as it lies, with or without a mark: whether it is valid, DuckDB says. */
  private async begin(bytes: Buffer): Promise<void> {
    if (this.irregular !== null) return
    const stream = this.undamaged(() => textStream(bytes, basename(this.path), this.plan.encoding ?? undefined))
    if (!stream || stream.encoding === 'utf-8') return
    if (this.temporary === undefined) {
      this.irregular = 'encoding'
      return
    }
    this.stream = stream
    const path = join(this.temporary, `${randomUUID()}.csv`)
    this.copy = { path, file: await open(path, 'wx', 0o600) }
  }

  /** Writes more of the copy, and looks at it. */
  private async take(decode: () => string): Promise<void> {
    const text = this.undamaged(() => Buffer.from(decode(), 'utf8'))
    if (!text || text.length === 0) return
    try {
      await this.copy?.file.writeFile(text)
    } catch (error) {
      throw withPath(error, this.copy?.path ?? '')
    }
    this.look(text)
  }

  /** What can be decoded. Whatever else it is, intake's reader will say it better. */
  private undamaged<T>(decode: () => T): T | null {
    try {
      return decode()
    } catch (error) {
      if (!(error instanceof IntakeRefusal)) throw error
      this.irregular = 'encoding'
      return null
    }
  }

  private look(text: Buffer): void {
    const seam = Buffer.concat([this.tail, text.subarray(0, seamSize)])
    const isFirst = this.found === null
    const run = lineEndsAtEnd(text)
    // Blank lines at the very end are no records to anybody.
    const goesOn = this.counts.endsAtEnd > 1 && run.bytes < text.length
    this.irregular =
      strangeLines(text) ?? strangeLines(seam) ?? (goesOn ? 'blank-lines' : isFirst ? this.begun(text) : null)
    if (this.irregular !== null || !this.found) return
    this.counts.endsAtEnd = run.ends + (run.bytes === text.length ? this.counts.endsAtEnd : 0)
    const { delimiter, newline } = this.found.csv
    if (quoteAfterSpace(text, delimiter) || quoteAfterSpace(seam, delimiter)) this.irregular = 'quotes'
    // Old line ends are told from those within cells only where there are no others.
    if (newline === '\r' && text.includes(10)) this.irregular = 'line-ends'
    const { ends, longest, open } = linesOf(text, newline === '\r' ? 13 : 10, this.counts.open)
    if (longest > longestLine) this.irregular = 'long-cells'
    this.counts.lineEnds += ends
    this.counts.open = open
    // The piece is read into again.
    this.tail = Buffer.from((text.length < seamSize ? seam : text).subarray(-seamSize))
  }

  /** Learns the dialect from the first piece. */
  private begun(text: Buffer): Irregularity | null {
    const found = dialectOf(text, basename(this.path), this.plan)
    if (typeof found === 'string') return found
    // A second mark would be taken for the first.
    if (this.copy && found.decoded.dialect?.bom === true) return 'encoding'
    this.found = found
    return null
  }

  async end(): Promise<Omit<SeenCsv, 'name' | 'stats'>> {
    if (this.irregular === null && this.stream) await this.take(() => this.stream?.end() ?? '')
    const about = { sha256: this.hash.digest('hex'), bytes: this.counts.bytes }
    const { found } = this
    const irregular = this.irregular ?? (found && endsInNote(this.tail, found.csv) ? 'ragged' : null)
    if (irregular !== null || !found) return { ...about, regular: null, irregular: irregular ?? 'no-table' }
    const { newline } = found.csv
    const blank = Math.max(0, this.counts.endsAtEnd - 1)
    const lines = this.counts.lineEnds - blank + (this.tail.toString('latin1').endsWith(newline) ? 0 : 1)
    const copy = this.copy?.path ?? null
    const csv = { ...found.csv, path: copy ?? this.path }
    return {
      ...about,
      regular: {
        ...found,
        ...about,
        csv,
        dialect: { ...found.dialect, ...(this.stream ? { encoding: this.stream.encoding, bom: this.stream.bom } : {}) },
        lines,
        original: this.path,
        encoding: this.plan.encoding,
        stats: this.stats,
        copy,
      },
      irregular: null,
    }
  }

  async close(): Promise<void> {
    await this.copy?.file.close()
  }
}

/** Whether the last line may hold its first cell alone: intake tells a note from a record. */
const endsInNote = (tail: Buffer, { delimiter, width }: Shape): boolean =>
  width > 2 &&
  tail
    .toString('latin1')
    .replaceAll(/[\r\n" ]/g, '')
    .endsWith(delimiter.repeat(width - 1))

/** A cell of two lines that is too long for intake has one that is longer; the cells of three are looked at once they are read. */
const longestLine = defaultLimits.cellChars / 2

/** How many lines end in a piece, the longest line in it in bytes, and how long its last one is so far; `open` is what went before. */
const linesOf = (bytes: Buffer, mark: number, before: number): { ends: number; longest: number; open: number } => {
  let [ends, longest, start] = [0, 0, -before]
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    ends++
    if (at - start > longest) longest = at - start
    start = at + 1
  }
  const open = bytes.length - start
  return { ends, longest: Math.max(longest, open), open }
}

/** How much on either side of a seam between two pieces is looked at together. */
const seamSize = 256

type Shape = Omit<CsvFile, 'path'>

/** Lines that DuckDB would read otherwise than intake; blank ones at the end are for whoever sees more of the file. */
const strangeLines = (bytes: Buffer): Irregularity | null => {
  if (bytes.indexOf(0) >= 0) return 'nul'
  const end = bytes.length - lineEndsAtEnd(bytes).bytes
  const isWithin = (blank: string) => {
    const at = bytes.indexOf(blank)
    return at >= 0 && at < end
  }
  return ['\n\n', '\n\r\n', '\r\r'].some(isWithin) ? 'blank-lines' : null
}

/** The line ends with which a piece ends: how many bytes, and how many lines. */
const lineEndsAtEnd = (bytes: Buffer): { readonly bytes: number; readonly ends: number } => {
  let [start, ends] = [bytes.length, 0]
  for (; start > 0; start--) {
    const byte = bytes[start - 1]
    if (byte !== 10 && byte !== 13) break
    if (byte === 10 || bytes[start] !== 10) ends++
  }
  return { bytes: bytes.length - start, ends }
}

/** A quoted cell with space before it: DuckDB takes space and quotes away, intake leaves both. */
const quoteAfterSpace = (bytes: Buffer, delimiter: string): boolean => {
  const space = delimiter === '\t' ? [32] : [32, 9]
  const boundaries = [10, 13, ...Buffer.from(delimiter).subarray(-1)]
  return space.some((mark) => {
    const wanted = Buffer.from([mark, 34])
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      let before = at
      while (before > 0 && space.includes(bytes[before] ?? 0)) before--
      if (boundaries.includes(bytes[before] ?? 0)) return true
    }
    return false
  })
}

type Found = Pick<RegularCsv, 'decoded' | 'head' | 'dialect'> & { readonly csv: Shape }

/** The dialect as the first piece of the text shows it. */
const dialectOf = (start: Buffer, file: string, plan: Plan): Found | Irregularity => {
  let whole = wholeLines(start)
  // The piece may end inside a quoted cell: then its last record is left out. A quote that is open further up shows later.
  for (let tries = 0; ; tries++) {
    const decoded = decodeHead(whole, file, plan)
    if (!(decoded instanceof IntakeRefusal)) return shapeOf(decoded, plan)
    const line = Number(decoded.params.line)
    if (decoded.code !== 'intake.unclosed-quote' || tries === 3 || line < 2) return refusals[decoded.code] ?? 'no-table'
    whole = firstLines(whole, line - 1)
  }
}

/** Up to the last line end. A carriage return at the very end may be half of one. */
const wholeLines = (start: Buffer): Buffer => {
  const end = Math.max(start.lastIndexOf(10), start.subarray(0, -1).lastIndexOf(13))
  return end < 0 ? start : start.subarray(0, end + 1)
}

const firstLines = (text: Buffer, lines: number): Buffer => {
  const mark = text.includes(10) ? 10 : 13
  let at = -1
  for (let i = 0; i < lines; i++) at = text.indexOf(mark, at + 1)
  return text.subarray(0, at + 1)
}

const decodeHead = (text: Buffer, file: string, plan: Plan): Decoded | IntakeRefusal => {
  try {
    return decode(text, { file, ...(plan.delimiter === null ? {} : { delimiter: plan.delimiter }) })
  } catch (error) {
    if (error instanceof IntakeRefusal) return error
    throw error
  }
}

const shapeOf = (decoded: Decoded, plan: Plan): Found | Irregularity => {
  const { dialect, grids, damageTotals } = decoded
  const [head] = grids
  if (!dialect || !head) return 'no-table'
  // DuckDB reads UTF-8: what was read as another encoding, for want of a declared one, is for intake.
  if (dialect.knownBy === 'read') return 'encoding'
  if (dialect.newline === 'mixed') return 'line-ends'
  if (dialect.quoting !== 'usual') return 'quotes'
  if ((damageTotals?.ragged ?? 0) > 0) return 'ragged'
  if ((damageTotals?.['stray-quote'] ?? 0) > 0) return 'quotes'
  const width = head.rows[0]?.length ?? 0
  if (width < 2) return 'no-table'
  if (width > widest) return 'wide'
  if (head.row[0] !== 1 || head.line[0] !== 1 || (head.line[1] ?? 2) !== 2) return 'header'
  // Intake takes the record that holds most of the mapped headers, wherever it stands.
  if (headerAt(head, plan) !== 0 || plan.range !== undefined) return 'header'
  return { csv: { delimiter: dialect.delimiter, newline: dialect.newline, width }, decoded, head, dialect }
}

const refusals: Readonly<Record<string, Irregularity>> = {
  'intake.encoding': 'encoding',
  'intake.encoding-undecided': 'encoding',
  'intake.unclosed-quote': 'quotes',
  'intake.nul': 'nul',
}
