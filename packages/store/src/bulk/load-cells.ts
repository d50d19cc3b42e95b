import type { Engine } from './engine.ts'
import { text } from './sql-text.ts'

/** How the cells of a column are kept. */
export type Storage =
  /** Texts that stand for something: a position in the column's list of texts. */
  | 'texts'
  /** Case numbers: the text itself, and its position only where it is no plain word of printable ASCII. */
  | 'ids'
  /** Not read: only what might be an identifier in the wrong place is kept. */
  | 'unread'

/** A column of the file that is to be loaded. */
export interface LoadedColumn {
  readonly index: number
  readonly storage: Storage
}

/** A file that an engine can read as it lies. */
export interface CsvFile {
  readonly path: string
  readonly delimiter: string
  readonly newline: '\n' | '\r\n' | '\r'
  /** Number of columns. */
  readonly width: number
}

/** The texts of a column, each once: `p` is where each stands, -1 stands for a blank cell. */
export interface Texts {
  readonly p: readonly number[]
  readonly text: readonly string[]
}

/**
 * Reads the file once, all columns as text, nothing cast and no error passed over. `strict_mode` is DuckDB's default and
 * is not named: named, DuckDB 1.5.6 reads a file with CRLF as empty, without a word.
 */
const readCsv = ({ path, delimiter, newline, width }: CsvFile): string => {
  const columns = Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ')
  const line = newline.replace('\r', '\\r').replace('\n', '\\n')
  return `read_csv(${text(path)}, columns = {${columns}}, auto_detect = false, header = false, skip = 1, delim = ${text(delimiter)}, quote = '"', escape = '"', new_line = '${line}', nullstr = '', allow_quoted_nulls = true, max_line_size = 8000000, buffer_size = 16000000)`
}

/** Anything but a word of printable ASCII, or the beginning of what might be an identifier of another kind. */
export const unusualId = '[^!-~]|[@:.;,+]|^00|[A-Z]{2}[0-9]{2}[A-Z0-9]{11}'

/** Loosely what identifiers look like, and cells of three lines; what it lets through is judged more closely. */
export const perhapsIdentifier =
  '@|://|(?i:www\\.)|(?:\\+|00)[0-9][0-9 ().-]{7,17}[0-9]|[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11}|[0-9]\\.[0-9]{4,}\\s*[,;]|\\n[^\\n]*\\n'

/** What the loaded cells are like: the usual texts of columns, and where the others stand in `rest`. */
export interface LoadedCells {
  readonly usual: ReadonlyMap<number, readonly string[]>
  /** Position in `rest`, from 1, by column. */
  readonly rest: ReadonlyMap<number, number>
}

/**
 * Loads the cells of a file into the table `cells`, one row a record in the order of the file (`rowid`). A column of texts
 * is cast to a list of the usual ones, those in the first records (`start`), as it is read, so that a cell costs a byte or
 * two (`k*`); a record with a text that is not among them keeps all its texts as they are (`rest`), and `others` has each of
 * these once. Throws what DuckDB throws where the file is not what was supposed.
 */
export const loadCells = async (
  engine: Engine,
  file: CsvFile,
  columns: readonly LoadedColumn[],
  start: readonly (readonly string[])[],
): Promise<LoadedCells> => {
  const csv = readCsv(file)
  const texts = columns.filter(({ storage }) => storage === 'texts').map(({ index }) => index)
  const usual = new Map<number, readonly string[]>()
  for (const index of texts) {
    const known = [...new Set(start.map((row) => row[index] ?? ''))].filter((cell) => cell !== '').sort()
    if (known.length === 0) continue
    await engine.run(`CREATE TYPE k${index} AS ENUM (${known.map(text).join(', ')})`)
    usual.set(index, known)
  }
  const cast = (index: number) => `TRY_CAST(c${index} AS k${index})`
  const keep = columns.map(({ index, storage }) => ({
    index,
    when: unusualWhen(`c${index}`, storage, usual.has(index) ? cast(index) : null),
  }))
  const newlines = columns
    .filter(({ storage }) => storage === 'unread')
    .map(({ index }) => `coalesce(${countNewlines(`c${index}`)}, 0)`)
  const all = Array.from({ length: file.width }, (_, i) => `c${i}`).join(', ')
  const cells = [
    ...[...usual.keys()].map((index) => `${cast(index)} AS k${index}`),
    ...columns.filter(({ storage }) => storage === 'ids').map(({ index }) => `c${index}`),
    `CASE WHEN ${keep.map(({ when }) => when).join(' OR ')} THEN [${keep.map(({ index, when }) => `CASE WHEN ${when} THEN c${index} END`).join(', ')}] END AS rest`,
    `coalesce(${all}) IS NULL AS blank`,
    `(${newlines.join(' + ') || '0'})::INTEGER AS newlines`,
  ]
  await engine.run(`CREATE TABLE cells AS SELECT ${cells.join(', ')} FROM ${csv}`)
  await engine.run(`CREATE TEMP TABLE others AS SELECT DISTINCT col, text
    FROM (SELECT unnest(range(1, ${columns.length + 1})) AS col, unnest(rest) AS text FROM cells WHERE rest IS NOT NULL) WHERE text IS NOT NULL`)
  return { usual, rest: new Map(columns.map(({ index }, at) => [index, at + 1])) }
}

/** Whether a cell has to be kept as text. */
const unusualWhen = (cell: string, storage: Storage, cast: string | null): string => {
  if (storage === 'texts') return cast === null ? `${cell} IS NOT NULL` : `(${cell} IS NOT NULL AND ${cast} IS NULL)`
  return `coalesce(regexp_matches(${cell}, ${text(storage === 'ids' ? unusualId : perhapsIdentifier)}), false)`
}

/** Line ends in a text: a carriage return before a line feed belongs to it. */
export const countNewlines = (sql: string): string =>
  `(length(${sql}) - length(replace(replace(replace(${sql}, chr(13) || chr(10), ''), chr(10), ''), chr(13), ''))
    - (length(${sql}) - length(replace(${sql}, chr(13) || chr(10), ''))) // 2)`

/** The text of a cell that is not among the usual ones, as SQL over `cells`. */
const restOf = (index: number, { rest }: LoadedCells): string => `rest[${rest.get(index) ?? 0}]`

/** Collects the texts of the columns, each once, into tables `t<index>` (`p`, `text`), and gives them. */
export const textsOf = async (
  engine: Engine,
  columns: readonly LoadedColumn[],
  loaded: LoadedCells,
): Promise<ReadonlyMap<number, Texts>> => {
  const [at = [], other = []] = await engine.columns('SELECT col, text FROM others ORDER BY col, text')
  const others = new Map<number, string[]>()
  for (const { index } of columns) others.set(loaded.rest.get(index) ?? 0, [])
  for (const [n, col] of at.entries()) others.get(Number(col))?.push(String(other[n]))
  const all = new Map<number, Texts>()
  for (const { index } of columns) {
    const texts = [...(loaded.usual.get(index) ?? []), ...(others.get(loaded.rest.get(index) ?? 0) ?? [])]
    all.set(index, { p: texts.map((_, p) => p), text: texts })
    await engine.run(`CREATE TEMP TABLE t${index} (p INTEGER, text VARCHAR)`)
    await engine.append(`t${index}`, [texts.map((_, p) => p), texts])
  }
  return all
}

/**
 * Where the text of a cell stands among its column's texts, as SQL over `cells`: -1 for a blank cell, NULL for an
 * ordinary case number.
 */
export const positionOf = async (
  engine: Engine,
  { index, storage }: LoadedColumn,
  texts: Texts,
  loaded: LoadedCells,
): Promise<string> => {
  const usual = loaded.usual.get(index)
  const parts = usual ? [`enum_code(k${index})::INTEGER`] : []
  if (texts.p.length > (usual?.length ?? 0)) {
    await engine.run(`CREATE TYPE f${index} AS ENUM (SELECT text FROM t${index} ORDER BY p)`)
    parts.push(`enum_code(${restOf(index, loaded)}::f${index})::INTEGER`)
  }
  const blank = storage === 'ids' ? `CASE WHEN c${index} IS NULL THEN -1 END` : '-1'
  return parts.length === 0 ? blank : `coalesce(${[...parts, blank].join(', ')})`
}
