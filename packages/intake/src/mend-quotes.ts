import { type RecordScan, scanRecords } from './record-scan.ts'

/** A text in which quotation marks that open no cell are written as part of one, and the records that had them. */
export interface Mended {
  readonly text: string
  readonly scan: RecordScan
  /** Records (from 0) with a mark that stands for itself. */
  readonly records: readonly number[]
}

/** Marks that are looked at before a file is given up, and what it has to have so that its shape tells. */
const [mostMarks, fewestCells, fewestRecords] = [50, 4, 10]

/**
 * Takes a quotation mark that is never closed as it should be for a character of its cell. Whether that is what it is, the
 * shape of the file tells, and only where it is plain: see `isPlain`. Null where a mark can't be such a one.
 */
export const mendQuotes = (body: string, delimiter: string, first: RecordScan, limitCells: number): Mended | null => {
  let [text, scan] = [body, first]
  const records: number[] = []
  while (scan.unclosed) {
    if (records.length === mostMarks) return null
    records.push(scan.unclosed.record)
    const mended = asCharacter(text, scan.unclosed.at, delimiter)
    if (mended === null) return null
    text = mended
    scan = scanRecords(text, delimiter, limitCells)
  }
  return { text, scan, records: [...new Set(records)] }
}

/**
 * Whether a mended text has one shape: ten records or more, of four cells or more, nineteen of twenty alike, and among
 * these every one that was mended and the one after it. A cell that ends where it should not, or runs over lines, can't
 * have as many cells as all others line after line.
 */
export const isPlain = (rows: readonly (readonly string[])[], width: number, records: readonly number[]): boolean => {
  const alike = rows.filter((cells) => cells.length === width).length
  const isUsual = (record: number) => (rows[record]?.length ?? width) === width
  return (
    width >= fewestCells &&
    rows.length >= fewestRecords &&
    alike >= rows.length * 0.95 &&
    records.every((record) => isUsual(record) && isUsual(record + 1))
  )
}

/** The same text with the mark at `at` written as a character; null where its cell doesn't end on its line. */
const asCharacter = (text: string, at: number, delimiter: string): string | null => {
  // A mark before a quoted cell belongs into it.
  if (text[at + 1] === '"') return text[at + 2] === '"' ? null : `${text.slice(0, at)}"""${text.slice(at + 2)}`
  const end = endOfCell(text, at, delimiter)
  return `${text.slice(0, at)}"${text.slice(at, end).replaceAll('"', '""')}"${text.slice(end)}`
}

const endOfCell = (text: string, from: number, delimiter: string): number => {
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === delimiter || character === '\n' || character === '\r') return at
  }
  return text.length
}
