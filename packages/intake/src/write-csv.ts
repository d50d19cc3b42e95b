import iconv from 'iconv-lite'
import { isUnicode } from './encoding.ts'
import type { Decoded } from './grid.ts'

/** How a CSV file was written. */
export type Dialect = NonNullable<Decoded['dialect']>

/** A cell to be written; a number that no text can be mistaken for is never quoted. */
export type WrittenCell = string | number

/** Writes rows as a sender writes them. */
export interface CsvWriter {
  /** What stands before the first record: the byte order mark, where the sender's file has one. */
  readonly start: Uint8Array
  /** Rows in the sender's encoding, with the sender's delimiter and line ends. The last `quoted` cells of each are quoted. */
  write(rows: readonly (readonly WrittenCell[])[], quoted?: number): Uint8Array
  /** Whether the encoding holds every character of a text. */
  holds(text: string): boolean
}

/**
 * Writes CSV as a file was written that was sent: so that the same mapping reads it. Line ends of several kinds become
 * CRLF; an encoding that had to be found becomes UTF-8 with its mark, since a few records might not tell it again.
 */
export const csvWriter = (dialect: Dialect): CsvWriter => {
  const { delimiter, newline } = dialect
  const { encoding, bom } = dialect.knownBy === 'read' ? { encoding: 'utf-8', bom: true } : dialect
  const end = newline === 'mixed' ? '\r\n' : newline
  const encode = encoderOf(encoding)
  const needsQuotes = delimitersFor(delimiter)
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  return {
    start: bom ? encode('\uFEFF') : new Uint8Array(),
    write: (rows, quoted = 0) => {
      const lines = rows.map((cells) => {
        const first = cells.length - quoted
        const line = cells.map((cell, at) => {
          const text = String(cell)
          return typeof cell === 'string' && (at >= first || needsQuotes.test(text)) ? quote(text) : text
        })
        return line.join(delimiter) + end
      })
      return encode(lines.join(''))
    },
    holds: (text) => isUnicode(encoding) || iconv.decode(iconv.encode(text, encoding), encoding) === text,
  }
}

const encoderOf = (encoding: string): ((text: string) => Uint8Array) => {
  if (encoding !== 'utf-8') return (text) => iconv.encode(text, encoding, { addBOM: false })
  const encoder = new TextEncoder()
  return (text) => encoder.encode(text)
}

/**
 * Texts that need quotation marks. Any usual delimiter is one of them: a spreadsheet that cuts by another than the file's
 * own must not find a cell of its own in the middle of a text.
 */
const delimitersFor = (delimiter: string): RegExp =>
  new RegExp(`["\\r\\n,;\\t|${delimiter.replace(/[\\\]^-]/g, '\\$&')}]|^\\s|\\s$`)
