import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { decode, type Grid } from '@tipstat/intake'
import { readFile } from '@tipstat/intake/node'
import {
  readStatements,
  readTemplateMark,
  type Statements,
  type TemplateLanguage,
  type TemplateMark,
  templateColumns,
} from '@tipstat/schemas'
import { type RecordType, recordTypeNames, schemeVersion } from '@tipstat/scheme'
import { CommandRefusal } from './refusal.ts'
import { savedEncoding } from './saved-encoding.ts'

/** A template that was filled in, as its header tells it. */
export interface FoundTemplate {
  readonly record: RecordType
  readonly language: TemplateLanguage
  readonly version: string
  readonly country: string | null
  /** The mark as it stands in the file; null for a template with codes, which has none. */
  readonly mark: string | null
  /** Headers of the file, in order. */
  readonly headers: readonly string[]
  /** The sheet that was filled in; null for CSV. */
  readonly sheet: string | null
  /** Encoding of a CSV file that is not UTF-8, where its headers and labels prove it. */
  readonly encoding: string | null
  /** What the office states of the whole file; of CSV nothing. */
  readonly statements: Statements
}

/** So much of a CSV file holds its header, also below some lines of title. */
const headBytes = 1 << 16

/** A header is looked for in so many records, as that of any other file is. */
const headRows = 30

/**
 * Tells whether a file is a template of ours, whatever it is called: by the mark in its header, in a workbook or in CSV of
 * any delimiter and encoding that a spreadsheet saves; one with codes by its whole header. Null where it is none. Throws
 * the refusals of a file that can't be read, and `command.several-templates`.
 */
export const findTemplate = async (path: string): Promise<FoundTemplate | null> => {
  const head = await readHead(path)
  // What can't be opened is refused in the words of whoever reads files.
  if (head === null || head.subarray(0, 2).toString('latin1') === 'PK')
    return inWorkbook(await readFile(path), basename(path))
  return inCsv(head, basename(path))
}

const readHead = async (path: string): Promise<Buffer | null> => {
  const file = await open(path, 'r').catch(() => null)
  try {
    if (!file || !(await file.stat()).isFile()) return null
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file?.close()
  }
}

interface Marked {
  readonly grid: Grid
  readonly at: number
  readonly text: string
  readonly mark: TemplateMark
}

const inWorkbook = (bytes: Uint8Array, file: string): FoundTemplate | null => {
  const { grids } = decode(bytes, { file })
  const marked = grids.filter(({ hidden }) => !hidden).flatMap((grid) => markedIn(grid) ?? [])
  // A sheet that was copied and left empty is no second template.
  const filled = marked.filter(({ grid, at }) => grid.rows.length > at + 1)
  const [found, other] = filled.length > 0 ? filled : marked
  if (!found) return null
  if (other) {
    const sheets = filled.map(({ grid }) => grid.sheet ?? '').join(', ')
    throw new CommandRefusal('command.several-templates', { file, sheets }, 1)
  }
  return {
    ...found.mark,
    mark: found.text,
    headers: (found.grid.rows[found.at] ?? []).map((cell) => cell.trim()),
    sheet: found.grid.sheet ?? null,
    encoding: null,
    statements: readStatements(grids.filter((grid) => grid !== found.grid).flatMap(({ rows }) => rows)),
  }
}

const markedIn = (grid: Grid): Marked | null => {
  for (const [at, row] of grid.rows.slice(0, headRows).entries()) {
    for (const cell of row) {
      const mark = readTemplateMark(cell)
      if (mark) return { grid, at, text: cell.trim(), mark }
    }
  }
  return null
}

const inCsv = (head: Buffer, file: string): FoundTemplate | null => {
  const { text, bytesOf } = asciiOf(head)
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  for (const line of lines.slice(0, headRows)) {
    const found = markIn(line)
    const mark = found === null ? null : readTemplateMark(found)
    if (mark === null) continue
    // A letter may have been cut in two at the end.
    const whole = head.length < headBytes ? text : text.slice(0, text.lastIndexOf('\n'))
    const encoding = savedEncoding(bytesOf(whole), mark)
    const headers = headersOf(bytesOf(line), encoding, file)
    return { ...mark, mark: found, headers, sheet: null, encoding, statements: {} }
  }
  return withCodes(lines, file)
}

/**
 * The beginning of a CSV file as a text in which a mark can be read whatever the encoding is, since it is ASCII; and the
 * bytes that a part of it came from, those of UTF-16 as UTF-8.
 */
const asciiOf = (head: Buffer): { readonly text: string; readonly bytesOf: (part: string) => Uint8Array } => {
  const [a = 0, b = 0] = head
  const isLittle = a === 0xff && b === 0xfe
  const isBig = a === 0xfe && b === 0xff
  const body = head.subarray(isLittle || isBig ? 2 : isUtf8Marked(head) ? 3 : 0)
  if (!isLittle && !isBig) return { text: body.toString('latin1'), bytesOf: (part) => Buffer.from(part, 'latin1') }
  const even = Buffer.from(body.subarray(0, body.length - (body.length % 2)))
  const text = (isBig ? even.swap16() : even).toString('utf16le')
  return { text, bytesOf: (part) => Buffer.from(part, 'utf8') }
}

const isUtf8Marked = ([a, b, c]: Uint8Array): boolean => a === 0xef && b === 0xbb && c === 0xbf

/** A cell that begins as marks do, in any place of a line and with any delimiter. */
const markIn = (line: string): string | null =>
  /(?:^|[,;\t|])\s*"?\s*(tipstat\/[\w./]+)\s*"?\s*(?=$|[,;\t|])/.exec(line)?.[1] ?? null

/** The cells of a header line, as they are in the encoding of the file. */
const headersOf = (line: Uint8Array, encoding: string | null, file: string): readonly string[] => {
  const { grids } = decode(line, { file, ...(encoding === null ? {} : { encoding }) })
  return (grids[0]?.rows[0] ?? []).map((cell) => cell.trim())
}

/** A flat file with codes bears no mark, since other tools would take it for a name: its header has to be whole. */
const withCodes = ([first]: readonly string[], file: string): FoundTemplate | null => {
  if (first === undefined || !/^[\x20-\x7e\t]+$/.test(first)) return null
  const headers = headersOf(Buffer.from(first), null, file)
  const record = recordTypeNames.find((type) => {
    const wanted = templateColumns(type, 'codes')
    return wanted.length === headers.length && wanted.every(({ header }, i) => header === headers[i])
  })
  if (!record) return null
  const base = { language: 'codes', version: schemeVersion, country: null, mark: null } as const
  return { record, ...base, headers, sheet: null, encoding: null, statements: {} }
}
