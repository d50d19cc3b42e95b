import type { Cells } from '../bulk/engine.ts'
import { type CsvFile, perhapsIdentifier, type Storage, type Texts, unusualId } from '../bulk/load-cells.ts'
import { text } from '../bulk/sql-text.ts'

/** The table function that reads a file as CSV with some columns, as the server sees it. */
export type FileSource = (path: string, columns: string) => string

const sourceInProcess: FileSource = (path, columns) => `file(${text(path)}, 'CSV', ${text(columns)})`

/**
 * Reads the file once, every column as text, nothing trimmed, nothing guessed. One thread hands the records on, so that
 * they can be counted in the order of the file; others parse ahead of it.
 */
const readCsv = ({ path, delimiter, width }: CsvFile, source: FileSource): string => {
  const columns = Array.from({ length: width }, (_, i) => `c${i} String NOT NULL`).join(', ')
  const settings = [
    `format_csv_delimiter = ${text(delimiter)}`,
    'input_format_csv_skip_first_lines = 1',
    'input_format_csv_detect_header = 0',
    'input_format_csv_trim_whitespaces = 0',
    `input_format_csv_allow_whitespace_or_tab_as_delimiter = ${delimiter === '\t' || delimiter === ' ' ? 1 : 0}`,
    'input_format_csv_skip_trailing_empty_lines = 1',
    'input_format_null_as_default = 0',
    'max_threads = 1',
  ]
  return `(SELECT * FROM ${source(path, columns)} SETTINGS ${settings.join(', ')})`
}

/**
 * A column of texts is kept as they are, in a list of its own (LowCardinality); blank cells are empty. `rowid` numbers
 * the records, and `j*` finds where a text stands (`positionOf`).
 */
export const clickhouseCells = (source: FileSource = sourceInProcess): Cells => ({
  load: async (engine, file, columns) => {
    const all = Array.from({ length: file.width }, (_, i) => `c${i}`)
    const newlines = columns
      .filter(({ storage }) => storage === 'unread')
      .map(({ index }) => `countMatches(c${index}, ${text('\r\n|\r|\n')})`)
    const cells = [
      'rowNumberInAllBlocks()::Int64 AS rowid',
      ...columns.map(({ index, storage }) => `${keptAs[storage](`c${index}`)} AS c${index}`),
      `(${all.map((cell) => `${cell} = ''`).join(' AND ')}) AS blank`,
      `CAST(${newlines.join(' + ') || '0'} AS INTEGER) AS newlines`,
    ]
    await engine.run(`CREATE TABLE cells AS SELECT ${cells.join(', ')} FROM ${readCsv(file, source)}`)
    return { usual: new Map(), rest: new Map() }
  },

  textsOf: async (engine, columns) => {
    const all = new Map<number, Texts>()
    for (const { index, storage } of columns) {
      const listed = storage === 'ids' ? ` AND match(c${index}, ${text(unusualId)})` : ''
      await engine.run(`CREATE TEMP TABLE t${index} AS SELECT (row_number() OVER (ORDER BY x) - 1)::INTEGER AS p, x::VARCHAR AS text
        FROM (SELECT DISTINCT c${index} AS x FROM cells WHERE c${index} <> ''${listed})`)
      const [p = [], texts = []] = await engine.columns(`SELECT p, text FROM t${index} ORDER BY p`)
      all.set(index, { p: p as readonly number[], text: texts as readonly string[] })
    }
    return all
  },

  positionOf: async (engine, { index, storage }, texts) => {
    const blank = storage === 'ids' ? `CASE WHEN c${index} IS NULL THEN -1 END` : '-1'
    if (texts.p.length === 0) return blank
    await engine.run(
      `CREATE TABLE j${index} (text String NOT NULL, p INTEGER) ENGINE = Join(ANY, LEFT, text) SETTINGS persistent = 0 AS SELECT text, p FROM t${index}`,
    )
    return `coalesce(joinGet('j${index}', 'p', ifNull(c${index}, '')), ${blank})`
  },
})

/** How a cell is kept: one that is not read only where it might be an identifier in the wrong place. */
const keptAs: Readonly<Record<Storage, (cell: string) => string>> = {
  texts: (cell) => `${cell}::LowCardinality(String)`,
  ids: (cell) => `nullIf(${cell}, '')`,
  unread: (cell) =>
    `(CASE WHEN match(${cell}, ${text(perhapsIdentifier)}) THEN ${cell} ELSE '' END)::LowCardinality(String)`,
}
