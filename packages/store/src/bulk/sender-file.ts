import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plan, Received } from '@tipstat/intake'
import { cutRecords, setAsideLayout, streamSheet } from '@tipstat/intake/engine'
import type { Finding } from '@tipstat/scheme'
import { findingOf } from '../record-values.ts'
import { duckdbEngine } from './duckdb-engine.ts'
import { rowOf } from './engine.ts'
import { LineRanges, utf8Pieces } from './line-ranges.ts'
import type { ReceivedCsv } from './receive-csv.ts'
import { refuseChanged } from './regular-csv.ts'

/** A record set aside, in the sender's own layout, with the findings that put it there. */
export type SetAsideRow = Received['setAside']['rows'][number]

/** Equal findings together: the first of them, how many there are, and the first three. */
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

/** The findings in groups of one rule, one column and one text: gravest first, then the most frequent; and how many groups. */
export const groupedFindings = async (
  received: ReceivedCsv,
  limit: number,
): Promise<{ readonly groups: readonly GroupedFindings[]; readonly total: number }> => {
  const { connection } = received
  await connection.run(`CREATE OR REPLACE TEMP TABLE grouped AS
    SELECT count(*)::INTEGER AS n, min(position, 3) AS positions,
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
      return first ? [{ first, count, firstThree: findings }] : []
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

/** The same of a workbook: its sheet is read once more, and the rows of these records are kept. */
async function* setAsideOfSheet(received: ReceivedCsv): AsyncGenerator<readonly SetAsideRow[]> {
  const { file, columns, plan } = received
  const { show } = setAsideLayout(columns)
  const kept = new Map<number, readonly string[]>()
  for await (const wanted of wantedLines(received)) for (const { row } of wanted) kept.set(row, [])
  if (kept.size === 0) return
  const { sheet, decimal } = JSON.parse(plan) as Plan
  streamSheet(await readFile(file.original), { file: basename(file.original), sheet, decimal }, (cells, row) => {
    if (kept.has(row)) kept.set(row, show(cells))
  })
  await refuseChanged(file.original, file.stats)
  for await (const wanted of wantedLines(received))
    yield wanted.map(({ row, reasons }) => ({ cells: kept.get(row) ?? [], row, reasons }))
}

/** Where the records stand that were set aside, and why, in the order of the file. */
async function* wantedLines(received: ReceivedCsv): AsyncGenerator<readonly Wanted[]> {
  const { name } = received.receipt.file
  let wanted: Wanted[] = []
  const found = batches(
    received,
    `SELECT f.*, coalesce(s.inside, 0)::INTEGER AS inside FROM findings f
      LEFT JOIN (SELECT i, lines - coalesce(lag(lines) OVER (ORDER BY i), 0) AS inside FROM skips) s ON s.i = f.row - 1
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
