import { cellsOf } from './delimiter.ts'
import { type RecordScan, scanRecords } from './record-scan.ts'

/** A text in which quotation marks that open or close no cell are written as part of one, and the records that had them. */
export interface Mended {
  readonly text: string
  readonly scan: RecordScan
  /** Records (from 0) with a mark that stands for itself. */
  readonly records: readonly number[]
}

/** Lines that are looked at before a file is given up, and how long a file may be: each line means to go over it again. */
const [mostLines, longestText] = [50, 5_000_000]

/** What a file has to have so that its shape tells. */
const [fewestCells, fewestRecords] = [4, 10]

/**
 * Takes quotation marks that can't stand where they stand for characters of their cells, line by line: each such line must
 * then have the usual number of cells, in one way and no other. Whether the file has a shape that tells so much, `isPlain`
 * says. Null where a line can't be read so.
 */
export const mendQuotes = (body: string, delimiter: string, first: RecordScan, limitCells: number): Mended | null => {
  if (body.length > longestText) return null
  let [text, scan] = [body, first]
  const records: number[] = []
  while (scan.unclosed) {
    const { record } = scan.unclosed
    if (records.length === mostLines || records.includes(record)) return null
    records.push(record)
    const start = scan.starts[record] ?? 0
    const end = endOfLine(text, start)
    const width = cellsAround(text, start, end, delimiter)
    const lines = mendLine(text.slice(start, end), delimiter, 0).filter((line) => width === cellsIn(line, delimiter))
    const [line] = lines
    if (line === undefined || new Set(lines).size > 1) return null
    text = text.slice(0, start) + line + text.slice(end)
    scan = scanRecords(text, delimiter, limitCells)
  }
  return { text, scan, records }
}

/**
 * Whether the shape of a file tells that what was mended is right: around each such record ten others or more of four cells
 * or more, nine of ten with as many cells as it has, and the next one among them. A cell that ends where it should not, or
 * runs over lines, can't have as many cells as all others line after line.
 */
export const isPlain = (rows: readonly (readonly string[])[], records: readonly number[]): boolean =>
  records.every((record) => {
    const width = rows[record]?.length ?? 0
    const around = [...rows.slice(Math.max(0, record - near), record), ...rows.slice(record + 1, record + 1 + near)]
    const alike = around.filter((cells) => cells.length === width).length
    const next = rows[record + 1]
    return (
      width >= fewestCells &&
      around.length >= fewestRecords &&
      alike >= around.length * 0.9 &&
      (next === undefined || next.length === width)
    )
  })

/** The most frequent number of cells of the lines around one, quoted ones aside. */
const cellsAround = (text: string, start: number, end: number, delimiter: string): number => {
  const before = text
    .slice(Math.max(0, start - nearText), start)
    .split(lineEnd)
    .slice(-near - 1, -1)
  const after = text
    .slice(end, end + nearText)
    .replace(lineEnd, '')
    .split(lineEnd)
    .slice(0, near)
  const tally = new Map<number, number>()
  for (const line of [...before, ...after]) {
    const cells = cellsOf(line, delimiter)
    tally.set(cells, (tally.get(cells) ?? 0) + 1)
  }
  return [...tally].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
}

const lineEnd = /\r\n|\r|\n/

/** Records before and after one that are looked at, and text of them. */
const [near, nearText] = [10, 50_000]

const cellsIn = (line: string, delimiter: string): number => {
  const { unclosed, starts } = scanRecords(line, delimiter)
  return unclosed || starts.length !== 1 ? 0 : cellsOf(line, delimiter)
}

/** Marks of one line that are looked at: each can be taken in two ways. */
const mostMarks = 4

/** The ways to read a line with marks that can't stand where they stand: each opens no cell, or ends it at the next delimiter. */
const mendLine = (line: string, delimiter: string, marks: number): readonly string[] => {
  const { unclosed } = scanRecords(line, delimiter)
  if (!unclosed) return [line]
  if (marks === mostMarks) return []
  const asOpening = asQuoted(line, unclosed.at, delimiter)
  const asItself = asCharacter(line, unclosed.at, delimiter)
  // Where the cell ends at the same delimiter either way, it is quoted.
  const cells = cellsIn(asItself, delimiter)
  const isSameCell = asOpening !== null && cells > 0 && cellsIn(asOpening, delimiter) === cells
  const ways = isSameCell ? [asOpening] : [asItself, asOpening]
  return ways.flatMap((way) => (way === null || way === line ? [] : mendLine(way, delimiter, marks + 1)))
}

/** The mark at `at` as a character of its cell, which ends at the next delimiter. */
const asCharacter = (line: string, at: number, delimiter: string): string => {
  const next = line.indexOf(delimiter, at)
  const end = next < 0 ? line.length : next
  return `${line.slice(0, at)}"${line.slice(at, end).replaceAll('"', '""')}"${line.slice(end)}`
}

/**
 * The mark at `at` opens its cell, which ends at the first mark before a delimiter that no backslash goes before; null where
 * there is none. Two marks within are one, as ever.
 */
const asQuoted = (line: string, at: number, delimiter: string): string | null => {
  for (let close = line.indexOf('"', at + 1); close >= 0; close = line.indexOf('"', close + 1)) {
    const after = line[close + 1]
    if ((after !== undefined && after !== delimiter) || line[close - 1] === '\\') continue
    const content = line.slice(at + 1, close).replaceAll('""', '"')
    return `${line.slice(0, at)}"${content.replaceAll('"', '""')}"${line.slice(close + 1)}`
  }
  return null
}

const endOfLine = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at
  return text.length
}
