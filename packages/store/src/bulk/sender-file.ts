import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plan, Received } from '@tipstat/intake'
import { cutRecords, setAsideLayout, streamSheet } from '@tipstat/intake/engine'
import type { Finding, Place } from '@tipstat/scheme'
import { findingOf } from '../record-values.ts'
import { duckdbEngine } from './duckdb-engine.ts'
import { rowOf } from './engine.ts'
import { LineRanges, utf8Pieces } from './line-ranges.ts'
import type { ReceivedCsv } from './receive-csv.ts'
import { refuseChanged } from './regular-csv.ts'

/** A record set aside, in the sender's own layout, with the findings that put it there. */
export type SetAsideRow = Received['setAside']['rows'][number]

/** Equal findings together: the first of them, how many there are, and the first of the first three records. */
export interface GroupedFindings {
  readonly first: Finding
  readonly count: number
  readonly firstThree: readonly Finding[]
}

/** Rows of a query, some at a time. */
async function* batches(
  { connection }: ReceivedCsv,
  sql: string,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  const result = await connection.stream(sql)
  const names = result.columnNames()
  for (;;) {
    const chunk = await result.fetchChunk()
    if (!chunk || chunk.rowCount === 0) return
    yield chunk.getRows().map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]])))
  }
}

/** All findings of a checked file, in their order, some at a time. */
export async function* readFindings(received: ReceivedCsv): AsyncGenerator<readonly Finding[]> {
  const { name } = received.receipt.file
  for await (const rows of batches(received, 'SELECT * FROM findings ORDER BY position'))
    yield rows.map((row) => findingOf(row, name))
}

/** Codes whose findings are told apart by the text of the cell. */
const byText = "(starts_with(code, 'TIP-CODE') OR starts_with(code, 'TIP-FILE'))"

/** Findings of a group that are looked at for its first three records. */
const looked = 12

/** The first findings of three records: parts of one are not told apart. */
const firstOfRecords = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ place }, at) => at === 0 || findings[at - 1]?.place.row !== place.row).slice(0, 3)

/** The findings in groups of one rule, one column and one text: gravest first, then the most frequent; and how many groups. */
export const groupedFindings = async (
  received: ReceivedCsv,
  limit: number,
): Promise<{ readonly groups: readonly GroupedFindings[]; readonly total: number }> => {
  const { connection } = received
  await connection.run(`CREATE OR REPLACE TEMP TABLE grouped AS
    SELECT count(*)::INTEGER AS n, min(position, ${looked}) AS positions,
      CASE any_value(severity) WHEN 'fatal' THEN 0 WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END AS gravity, code
    FROM findings GROUP BY code, coalesce(letter, ''), CASE WHEN ${byText} THEN coalesce(value, '') ELSE '' END`)
  const { total } = await rowOf(duckdbEngine(connection), 'SELECT count(*)::INTEGER AS total FROM grouped')
  const reader = await connection.runAndReadAll(`SELECT g.rank, g.n, f.*
    FROM (SELECT *, row_number() OVER (ORDER BY gravity, n DESC, code, positions[1]) AS rank FROM grouped ORDER BY rank LIMIT ${limit}) g
    JOIN findings f ON list_contains(g.positions, f.position) ORDER BY g.rank, f.position`)
  const groups = new Map<string, { count: number; findings: Finding[] }>()
  for (const row of reader.getRowObjectsJS()) {
    const group = groups.get(String(row.rank)) ?? { count: Number(row.n), findings: [] }
    group.findings.push(findingOf(row, received.receipt.file.name))
    groups.set(String(row.rank), group)
  }
  return {
    groups: [...groups.values()].flatMap(({ count, findings }) => {
      const [first] = findings
      return first ? [{ first, count, firstThree: firstOfRecords(findings) }] : []
    }),
    total: Number(total),
  }
}

/** Findings that set a record aside. */
const aside = "effect = 'set-aside' AND row > 1"

/** How many records were set aside by each rule, the most frequent first: a record with several reasons counts under its first. */
export const setAsideByRule = async ({
  connection,
}: ReceivedCsv): Promise<readonly { readonly code: string; readonly count: number }[]> => {
  const [codes = [], counts = []] = await duckdbEngine(connection).columns(
    `SELECT code, count(*)::INTEGER AS n FROM (SELECT arg_min(code, position) AS code, min(position) AS first
      FROM findings WHERE ${aside} GROUP BY row) GROUP BY code ORDER BY n DESC, min(first)`,
  )
  return codes.map((code, at) => ({ code: String(code), count: Number(counts[at]) }))
}

/** The header of what is set aside. */
export const setAsideHeader = ({ columns }: ReceivedCsv): readonly string[] => setAsideLayout(columns).names

/** How many records are cut at a time. */
const batchSize = 1000

interface Wanted {
  readonly row: number
  readonly from: number
  readonly to: number
  readonly reasons: Finding[]
}

/** How many physical lines each record takes besides its own: `i` is the record after the header, from 1. */
const inside = '(SELECT i, lines - coalesce(lag(lines) OVER (ORDER BY i), 0) AS inside FROM skips)'

/**
 * The records set aside, as the sender wrote them, some at a time. The file is read once more, and nothing of it is cut
 * into cells but the lines of these records.
 */
export async function* readSetAside(received: ReceivedCsv): AsyncGenerator<readonly SetAsideRow[]> {
  const { file, columns } = received
  if (file.sheet !== undefined) {
    yield* setAsideOfSheet(received)
    return
  }
  const { csv, original } = file
  const pieces = utf8Pieces(original, file.encoding ?? undefined)
  const lines = new LineRanges(pieces, csv.newline)
  const { show } = setAsideLayout(columns)
  try {
    for await (const wanted of wantedLines(received)) {
      const cut: Buffer[] = []
      for (const { from, to } of wanted) cut.push(await lines.cut(from, to))
      const { data } = cutRecords(Buffer.concat(cut).toString('utf8'), csv.delimiter, csv.newline)
      if (data.length !== wanted.length)
        throw new Error(`Cut ${data.length} records where ${wanted.length} are set aside`)
      yield wanted.map(({ row, reasons }, at) => ({ cells: show(data[at] ?? []), row, reasons }))
    }
    await refuseChanged(original, file.stats)
  } finally {
    await pieces.return(undefined)
  }
}

/** The same of a workbook. */
async function* setAsideOfSheet(received: ReceivedCsv): AsyncGenerator<readonly SetAsideRow[]> {
  const { show } = setAsideLayout(received.columns)
  const rows = new Set<number>()
  for await (const wanted of wantedLines(received)) for (const { row } of wanted) rows.add(row)
  const kept = await rowsOfSheet(received, rows)
  for await (const wanted of wantedLines(received))
    yield wanted.map(({ row, reasons }) => ({ cells: show(kept.get(row) ?? []), row, reasons }))
}

/** Rows of a workbook's sheet by their number: it is read once more, and only these are kept. */
const rowsOfSheet = async (
  { file: { original, stats }, plan }: ReceivedCsv,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const found = new Map<number, readonly string[]>()
  if (wanted.size === 0) return found
  const { sheet, decimal } = JSON.parse(plan) as Plan
  streamSheet(await readFile(original), { file: basename(original), sheet, decimal }, (cells, row) => {
    if (wanted.has(row)) found.set(row, cells)
  })
  await refuseChanged(original, stats)
  return found
}

/**
 * The cells of some records, as the sender wrote them, by their number: the file is read once more, up to the last of
 * them.
 */
export const readRows = async (
  received: ReceivedCsv,
  places: readonly Pick<Place, 'row' | 'line'>[],
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const { connection, file } = received
  if (file.sheet !== undefined) return rowsOfSheet(received, new Set(places.map(({ row }) => row)))
  const found = new Map<number, readonly string[]>()
  const sorted = [...new Map(places.map((place) => [place.row, place])).values()].sort((a, b) => a.row - b.row)
  if (sorted.length === 0) return found
  const rows = sorted.map(({ row }) => Math.trunc(row)).join(', ')
  const [at = [], more = []] = await duckdbEngine(connection).columns(
    `SELECT (i + 1)::INTEGER, inside::INTEGER FROM ${inside} WHERE i + 1 IN (${rows})`,
  )
  const within = new Map(at.map((row, index) => [Number(row), Number(more[index])]))
  const { csv, original } = file
  const pieces = utf8Pieces(original, file.encoding ?? undefined)
  const lines = new LineRanges(pieces, csv.newline)
  try {
    for (const { row, line } of sorted) {
      const text = await lines.cut(line, line + 1 + (within.get(row) ?? 0))
      const { data } = cutRecords(text.toString('utf8'), csv.delimiter, csv.newline)
      found.set(row, data[0] ?? [])
    }
    await refuseChanged(original, file.stats)
  } finally {
    await pieces.return(undefined)
  }
  return found
}

/** The sender's file as it lies on disk, whole: for files of which that is known to be little. */
export const readSentBytes = async ({ file: { original, stats } }: ReceivedCsv): Promise<Uint8Array> => {
  const bytes = await readFile(original)
  await refuseChanged(original, stats)
  return bytes
}

/** Where the records stand that were set aside, and why, in the order of the file. */
async function* wantedLines(received: ReceivedCsv): AsyncGenerator<readonly Wanted[]> {
  const { name } = received.receipt.file
  let wanted: Wanted[] = []
  const found = batches(
    received,
    `SELECT f.*, coalesce(s.inside, 0)::INTEGER AS inside FROM findings f
      LEFT JOIN ${inside} s ON s.i = f.row - 1
      WHERE ${aside} ORDER BY f.position`,
  )
  for await (const rows of found) {
    for (const each of rows) {
      const [row, from, inside] = [Number(each.row), Number(each.line), Number(each.inside)]
      const before = wanted.at(-1)
      const reason = findingOf(each, name)
      if (before?.row === row) {
        before.reasons.push(reason)
        continue
      }
      if (wanted.length === batchSize) {
        yield wanted
        wanted = []
      }
      wanted.push({ row, from, to: from + 1 + inside, reasons: [reason] })
    }
  }
  if (wanted.length > 0) yield wanted
}
