import Papa from 'papaparse'
import { columnLetter } from './column-letter.ts'
import { detectDelimiter } from './delimiter.ts'
import { decodeText, lineAt } from './encoding.ts'
import type { Decoded, Grid } from './grid.ts'
import type { Limits } from './limits.ts'
import { isPlain, mendQuotes } from './mend-quotes.ts'
import { type PlainQuoting, plainQuoting } from './plain-quoting.ts'
import { type RecordScan, scanRecords } from './record-scan.ts'
import { IntakeRefusal } from './refusal.ts'
import { looksSwallowed } from './swallowed-records.ts'

type Damage = Decoded['damage'][number]

/** What a caller knows about a CSV file. */
export interface CsvOptions {
  readonly file: string
  readonly encoding?: string
  readonly words?: readonly string[]
  readonly delimiter?: string
  readonly limits: Limits
}

/**
 * Decodes a CSV file into one grid: every cell as it stands, every record with its number and its physical line. Our scan
 * says where records begin and whether each quote is closed; papaparse cuts the cells; the two must agree.
 */
export const decodeCsv = (bytes: Uint8Array, options: CsvOptions): Decoded => {
  const { file, limits } = options
  const { text, encoding, bom, knownBy } = decodeText(bytes, file, options.encoding, options.words)
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new IntakeRefusal('intake.nul', { file, line: lineAt(text, nul) })
  const hint = separatorLine(text)
  const declared = options.delimiter ?? hint.delimiter
  const plain = declared === undefined ? plainQuoting(text.slice(hint.length)) : asDeclared(text.slice(hint.length))
  const delimiter = checkedDelimiter(declared ?? plain.delimiter ?? detectDelimiter(plain.text))
  const hintLines = hint.length > 0 ? 1 : 0
  const unclosed = (record: number, line: number) =>
    new IntakeRefusal('intake.unclosed-quote', { file, row: record + 1, line: line + hintLines })
  const { body, scan, mended } = scanned(plain.text, delimiter, limits, unclosed)
  if (scan.cells > limits.cells) throw new IntakeRefusal('intake.too-many-cells', { file, limit: limits.cells })
  const records = cutCells(body, delimiter, scan, unclosed)
  const grid = collectRecords(records, scan, hintLines, file, limits)
  if (grid.rows.length === 0) throw new IntakeRefusal('intake.empty', { file })
  const width = usualWidth(grid.rows)
  if (mended && !isPlain(records, mended.records)) throw unclosed(mended.first.record, mended.first.line)
  refuseSwallowed(body, delimiter, scan, width, unclosed)
  return {
    format: 'csv',
    file,
    bytes: bytes.length,
    dialect: { encoding, bom, knownBy, delimiter, quoting: plain.quoting, newline: newlineOf(scan) },
    grids: [grid],
    ...damageOf(grid, scan, mended?.records ?? [], width, hintLines),
  }
}

const asDeclared = (text: string): PlainQuoting => ({ text, quoting: 'usual' })

interface Scanned {
  readonly body: string
  readonly scan: RecordScan
  /** Records whose quotation marks were taken for characters, and the first of these marks. */
  readonly mended?: { readonly records: readonly number[]; readonly first: { record: number; line: number } }
}

/** The records of a text; where a quotation mark is not closed, of the text that takes it for a character. */
const scanned = (body: string, delimiter: string, { cells }: Limits, unclosed: Unclosed): Scanned => {
  const scan = scanRecords(body, delimiter, cells)
  const first = scan.unclosed
  if (!first) return { body, scan }
  const mended = mendQuotes(body, delimiter, scan, cells)
  if (!mended) throw unclosed(first.record, first.line)
  return { body: mended.text, scan: mended.scan, mended: { records: mended.records, first } }
}

/** Excel's own first line `sep=;`, which it reads and does not show. */
const separatorLine = (text: string): { readonly length: number; readonly delimiter?: string } => {
  const match = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i.exec(text)
  return match?.[1] ? { length: match[0].length, delimiter: match[1] } : { length: 0 }
}

const checkedDelimiter = (delimiter: string): string => {
  if (delimiter.length !== 1 || /["\r\n\uFEFF]/.test(delimiter)) {
    throw new IntakeRefusal('intake.delimiter', { delimiter })
  }
  return delimiter
}

type Unclosed = (record: number, line: number) => IntakeRefusal

const cutCells = (body: string, delimiter: string, scan: RecordScan, unclosed: Unclosed): readonly string[][] => {
  const newline = newlineOf(scan)
  const uniform = newline === 'mixed' ? unifyNewlines(body, scan) : body
  const ending = newline === 'mixed' ? '\n' : newline
  const { data, brokenAt } = cutRecords(uniform, delimiter, ending)
  if (brokenAt !== null) throw unclosed(brokenAt, scan.lines[brokenAt] ?? 1)
  if (data.length !== scan.starts.length) {
    throw new Error(`papaparse cut ${data.length} records where the scan found ${scan.starts.length}`)
  }
  return data
}

/** The cells of a text of whole records with one kind of line end, and the first record in which a quote is wrong. */
export const cutRecords = (
  text: string,
  delimiter: string,
  newline: '\n' | '\r\n' | '\r',
): { readonly data: readonly string[][]; readonly brokenAt: number | null } => {
  // papaparse takes spaces between a closing quote and the end of the text for damage, but not those before a newline.
  const ended = /"[ \t]+$/.test(text.slice(-1000)) ? text + newline : text
  // papaparse takes a mark away: one that stands there is no mark of the file any more.
  const kept = ended.startsWith('\uFEFF') ? `\uFEFF${ended}` : ended
  const { data, errors } = Papa.parse<string[]>(kept, { delimiter, newline, skipEmptyLines: false })
  if (ended.endsWith(newline)) data.pop()
  const broken = errors.find((error) => error.type === 'Quotes')
  return { data, brokenAt: broken ? (broken.row ?? 0) : null }
}

const newlineOf = ({ newlines: { lf, crlf, cr } }: RecordScan): '\n' | '\r\n' | '\r' | 'mixed' => {
  if (crlf === 0 && cr === 0) return '\n'
  if (lf === 0 && cr === 0) return '\r\n'
  return lf === 0 && crlf === 0 ? '\r' : 'mixed'
}

/** The same records, each ended by a line feed; newlines inside quoted cells stay as they are. */
const unifyNewlines = (body: string, scan: RecordScan): string =>
  scan.starts
    .map((start, i) => body.slice(start, scan.starts[i + 1] ?? body.length).replace(/(?:\r\n|\r|\n)$/, '\n'))
    .join('')

const collectRecords = (
  records: readonly string[][],
  scan: RecordScan,
  hintLines: number,
  file: string,
  limits: Limits,
): Grid => {
  const [rows, row, line]: [string[][], number[], number[]] = [[], [], []]
  records.forEach((cells, i) => {
    const place = { row: i + 1, line: (scan.lines[i] as number) + hintLines }
    const long = cells.findIndex((cell) => cell.length > limits.cellChars)
    if (long >= 0) {
      throw new IntakeRefusal('intake.cell-too-large', {
        file,
        ...place,
        column: columnLetter(long),
        limit: limits.cellChars,
      })
    }
    if (cells.every((cell) => cell === '')) return
    rows.push(cells)
    row.push(place.row)
    line.push(place.line)
  })
  return { file, hidden: false, rows, row, line }
}

/** The most frequent number of cells; of two equally frequent ones the larger. */
const usualWidth = (rows: readonly (readonly string[])[]): number => {
  const tally = new Map<number, number>()
  for (const cells of rows) tally.set(cells.length, (tally.get(cells.length) ?? 0) + 1)
  return [...tally].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0]
}

const refuseSwallowed = (
  body: string,
  delimiter: string,
  scan: RecordScan,
  width: number,
  unclosed: Unclosed,
): void => {
  scan.lines.forEach((line, i) => {
    if ((scan.lines[i + 1] ?? Number.POSITIVE_INFINITY) - line < 3) return
    const record = body.slice(scan.starts[i], scan.starts[i + 1] ?? body.length)
    if (looksSwallowed(record, delimiter, width)) throw unclosed(i, line)
  })
}

/** Entries of each kind that are listed; the totals stay exact. */
const listed = 1000

const damageOf = (
  grid: Grid,
  scan: RecordScan,
  mended: readonly number[],
  width: number,
  hintLines: number,
): Pick<Decoded, 'damage' | 'damageTotals'> => {
  const stray = [...new Set([...mended, ...scan.stray])]
  const damage: Damage[] = stray.slice(0, listed).map((record) => ({
    kind: 'stray-quote',
    row: record + 1,
    line: (scan.lines[record] as number) + hintLines,
    count: 1,
  }))
  let ragged = 0
  grid.rows.forEach((cells, i) => {
    if (cells.length === width || ragged++ >= listed) return
    damage.push({ kind: 'ragged', row: grid.row[i] as number, line: grid.line[i] as number, count: cells.length })
  })
  damage.sort((a, b) => a.row - b.row)
  return { damage, damageTotals: { ragged, 'stray-quote': scan.strayTotal + stray.length - scan.stray.length } }
}
