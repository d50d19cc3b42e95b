import { open, rm } from 'node:fs/promises'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { defaultLimits, type Grid, type Plan, type Receipt } from '@tipstat/intake'
import {
  acceptedVerdict,
  type CellReader,
  type ColumnFact,
  checkFile,
  checkSeries,
  columnBeside,
  columnFacts,
  columnReader,
  ratesOf,
  receiptOf,
  type SeriesSeen,
} from '@tipstat/intake/engine'
import { canonical } from '@tipstat/scheme'
import type { BoundHeader } from './bound-header.ts'
import { type Draft, planDraft } from './draft.ts'
import { duckdbEngine } from './duckdb-engine.ts'
import { earlyLoader } from './early-loader.ts'
import type { Engine } from './engine.ts'
import { orderedFindings, writeBlocks, writeFound, writeSkips } from './findings-sql.ts'
import { judgeGroups, writeKept } from './group-rules.ts'
import type { LoadedCells, LoadedColumn, Texts } from './load-cells.ts'
import { loadedColumns } from './loaded-columns.ts'
import { lookAtWorkbook } from './look-at-workbook.ts'
import { judgeRecords, marksOf, recordFindings } from './record-rules.ts'
import { type Pseudonyms, recordsSql } from './records-sql.ts'
import { type Irregularity, lookAtCsv, type RegularCsv, type SeenCsv } from './regular-csv.ts'
import { planRules } from './rule-plan.ts'
import { perhapsSwallowed } from './swallowed-cells.ts'
import { findingsTally, talliesSql, totalsSql, weightsSql } from './tallies-sql.ts'

/** What is known of a file when it is received, as intake's `receive` is told it. */
export interface CsvOptions {
  readonly latestYear: number
  /** What ids are hashed with; asked for once the file was checked, where it is a function. */
  readonly pseudonyms: Pseudonyms | (() => Promise<Pseudonyms>)
  /**
   * DuckDB's share of memory; what does not fit goes to a private temporary folder. Default: 512 MB, of a workbook 192 MB; a
   * file of so many columns that a step does not fit is checked again with four times as much.
   */
  readonly memory?: string
  /** Where what does not fit into memory goes; nothing is written to disk where absent. */
  readonly temporary?: string
  /** Codes of the only rules on records and groups to run; all where absent. For benchmarks. */
  readonly only?: ReadonlySet<string>
  /** Told as each stage ends, with its milliseconds: for progress and benchmarks. */
  readonly onStage?: (stage: Stage, milliseconds: number) => void
  /** Told what was seen of the file once it was looked through, before anything else is made of it. */
  readonly onSeen?: (seen: SeenCsv) => Promise<void>
  /** Told what makes the file irregular, where it is. */
  readonly onIrregular?: (irregular: Irregularity) => void
}

export type Stage = 'look' | 'load' | 'read' | 'judge' | 'group' | 'list' | 'records'

/** A checked file in an engine: `records` (with `constants`) and `findings` have the columns that the store keeps, in order. */
export interface CheckedCsv {
  readonly id: string
  readonly plan: string
  readonly series: Plan['series']
  readonly receipt: Receipt
  readonly records: 'records'
  /** Columns that are the same in every record, and are not in `records`. */
  readonly constants: Readonly<Record<string, unknown>>
  readonly findings: 'findings'
  /** The file as it was read. */
  readonly file: RegularCsv
  readonly columns: readonly ColumnFact[]
}

/** A file that was checked in a DuckDB of its own. */
export interface ReceivedCsv extends CheckedCsv {
  readonly connection: DuckDBConnection
  close(): void
}

/**
 * Checks a CSV file with DuckDB: one scan of the file, every distinct text of a column read once by the readers of
 * intake, rules across fields and over groups as SQL. Gives what `receive` gives, record for record and finding for
 * finding (`receive-csv.test.ts` holds the two together), but never a JavaScript object a record. Null where the file is
 * not as regular as that, or shows who people are: then `receive` takes it, which knows what to say.
 */
export const receiveCsv = async (path: string, plan: Plan, options: CsvOptions): Promise<ReceivedCsv | null> => {
  const isBook = options.temporary !== undefined && (await isWorkbook(path))
  if (options.memory !== undefined) return receiveIn(options.memory, isBook, path, plan, options)
  const megabytes = isBook ? 192 : 512
  let isSeen = false
  const onSeen = async (seen: SeenCsv) => {
    if (!isSeen) await options.onSeen?.(seen)
    isSeen = true
  }
  try {
    return await receiveIn(`${megabytes}MB`, isBook, path, plan, { ...options, onSeen })
  } catch (error) {
    if (!isOutOfMemory(error)) throw error
    return receiveIn(`${4 * megabytes}MB`, isBook, path, plan, { ...options, onSeen })
  }
}

/** Whether DuckDB says that a step did not fit into its share of memory. It has no codes, only words. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Out of Memory Error')

const receiveIn = async (
  memory: string,
  isBook: boolean,
  path: string,
  plan: Plan,
  options: CsvOptions,
): Promise<ReceivedCsv | null> => {
  const clock = stages(options.onStage)
  const { temporary } = options
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: memory,
    temp_directory: temporary ?? '',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  const engine = duckdbEngine(connection)
  const loader = earlyLoader(connection, engine, plan)
  try {
    const seen =
      isBook && temporary !== undefined
        ? await lookAtWorkbook(path, plan, temporary)
        : await lookAtCsv(path, plan, temporary, loader)
    await options.onSeen?.(seen)
    clock('look')
    if (!seen.regular) options.onIrregular?.(seen.irregular ?? 'unreadable')
    const received = seen.regular && (await checkCsv(engine, seen.regular, plan, options, clock, loader.cells()))
    if (!received) close()
    return received && { ...received, connection, close }
  } catch (error) {
    await loader.stop()
    close()
    throw error
  }
}

/** Whether a file is an archive, as workbooks are, by its first bytes. */
const isWorkbook = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.toString('latin1') === 'PK'
  } finally {
    await file.close()
  }
}

/** Whether every column that is read holds its own header as a text: then a row may repeat it, which intake looks at. */
const mayRepeatHeader = (
  header: readonly string[],
  columns: readonly LoadedColumn[],
  texts: ReadonlyMap<number, Texts>,
): boolean => {
  const read = columns.filter(({ storage }) => storage === 'texts')
  const holdsItself = ({ index }: LoadedColumn) =>
    texts.get(index)?.text.some((text) => text.trim() === header[index]?.trim()) ?? false
  return read.length > 0 && read.every(holdsItself)
}

export const stages = (tell: CsvOptions['onStage']) => {
  let before = performance.now()
  return (stage: Stage) => {
    const now = performance.now()
    tell?.(stage, now - before)
    before = now
  }
}

/**
 * Checks a regular CSV file in an engine that holds nothing else, or what it is `loading` of that file. Null where the
 * file is not as regular as it looked.
 */
export const checkCsv = async (
  engine: Engine,
  file: RegularCsv,
  plan: Plan,
  { latestYear, pseudonyms, only, onIrregular }: CsvOptions,
  clock: (stage: Stage) => void,
  loading?: Promise<LoadedCells> | null,
): Promise<CheckedCsv | null> => {
  const irregular = (what: Irregularity): null => {
    onIrregular?.(what)
    return null
  }
  const { head, decoded, csv } = file
  const cells = head.rows[0] ?? []
  const columns = loadedColumns(head, plan)
  const readers = readAhead(head, plan)
  let loaded: LoadedCells
  try {
    loaded = await (loading ?? engine.dialect.cells.load(engine, csv, columns, head.rows.slice(1)))
  } catch (error) {
    // Whatever the engine stumbles over, intake's own reader finds, and says where it stands.
    if (error instanceof Error && engine.dialect.isUnreadable(error)) return irregular(irregularityOf(error))
    throw error
  } finally {
    // In clear text, and not needed any more.
    if (file.copy !== null) await rm(file.copy, { force: true })
  }
  clock('load')
  const texts = await engine.dialect.cells.textsOf(engine, columns, loaded)
  const isSheet = file.sheet !== undefined
  if (!isSheet && [...texts.values()].some(({ text }) => perhapsSwallowed(text, csv))) return irregular('quotes')
  if ([...texts.values()].some(({ text }) => text.some(isTooLong))) return irregular('long-cells')
  if (mayRepeatHeader(cells, columns, texts)) return irregular('header')
  const facts = columnFacts(cells, plan, (index) => texts.get(index)?.text ?? [])
  if (columnBeside(facts) !== null) return irregular('header')
  const header = { at: 0, leadRows: 0, columns: facts }
  const ofFile = checkFile(decoded, head, header, plan)
  if (ofFile.some(({ effect }) => effect === 'refuse-file')) return irregular('identifiers')
  const headers = await bindHeaders(engine, columns, facts, texts, loaded)
  const withheld = new Set(facts.filter(({ role }) => role === 'withheld').map((column) => column.header))
  const rules = planRules(plan, latestYear, only)
  const parts = Math.max(1, plan.values.length)
  const draft = await planDraft(engine, plan, headers, rules, withheld, readers)
  clock('read')
  await writeSkips(engine, headers)
  const [[rows = 0] = []] = await engine.columns('SELECT count(*)::INTEGER FROM cells')
  // Every line of the file is in a record, or something was not read.
  if (1 + Number(rows) + (await linesWithin(engine)) !== file.lines) return irregular('lines')
  // The lines of a copy are nobody's: a row of a sheet is one, however many its cells show.
  if (isSheet) await engine.run('DELETE FROM skips')
  const failing = await judgeRecords(engine, draft, rules)
  await writeBlocks(engine, Number(rows))
  const marks = marksOf(failing, draft, rules)
  clock('judge')
  const kept = await writeKept(engine, draft, rules, marks, parts)
  const groups = await judgeGroups(engine, kept, rules)
  const touching = groups.flatMap(({ runner: { rule }, concerned }) => [
    ...(rule.severity === 'error' && rule.fields.length > 0
      ? [`SELECT i, part, true AS disputed, false AS warned FROM (${concerned})`]
      : []),
    ...(rule.severity === 'warning' ? [`SELECT i, part, false AS disputed, true AS warned FROM (${concerned})`] : []),
  ])
  const { any } = engine.dialect
  const untouched = 'SELECT 0::BIGINT AS i, 0 AS part, false AS disputed, false AS warned WHERE false'
  await engine.run(
    `CREATE TABLE touched AS SELECT i, part, ${any('disputed')} AS disputed, ${any('warned')} AS warned FROM (${[untouched, ...touching].join(' UNION ALL ')}) GROUP BY i, part`,
  )
  clock('group')
  const byRule: { runner: (typeof failing)[number]['runner']; sql: string }[] = []
  for (const [at, each] of failing.entries())
    byRule.push({ runner: each.runner, sql: await recordFindings(engine, each, at, draft, rules) })
  for (const { runner, findings } of groups) byRule.push({ runner, sql: findings })
  const ofSeries = checkSeries(head, plan, await seenIn(engine, draft, plan))
  await writeFound(engine, { ofFile: [...ofFile, ...ofSeries], draft, headers, facts, plan, byRule, parts })
  await engine.run(`CREATE TABLE findings AS ${orderedFindings(head.line[0] ?? 1, engine.dialect, file.sheet)}`)
  await engine.run('DROP TABLE found')
  await engine.run('DROP TABLE cells')
  clock('list')
  const about = { name: head.file, sha256: file.sha256, bytes: file.bytes }
  const tallies = await talliesSql(engine, draft, marks, parts)
  const rates = ratesOf(await weightsSql(engine, draft, marks), plan.limit)
  const counts = await findingsTally(engine)
  const verdict = rates.passesLimit ? acceptedVerdict(counts.some(({ severity }) => severity !== 'info')) : 'rejected'
  const totals =
    verdict === 'rejected' ? [] : await totalsSql(engine, draft, marks, plan.series.record, kept.addsExactly)
  const receipt = receiptOf({ plan, file: about, verdict, tallies, rates, set: rules.set, totals, findings: counts })
  const keyed = typeof pseudonyms === 'function' ? await pseudonyms() : pseudonyms
  const records = await recordsSql(engine, plan.series.record, draft, marks, keyed)
  // A few are sorted; where there are many, they are the larger side of every join, and stay in the order of the file.
  const order = !engine.dialect.keepsOrder || Number(rows) * parts < 200_000 ? ' ORDER BY i, part' : ''
  await engine.run(`CREATE VIEW records AS ${records.sql}${order}${verdict === 'rejected' ? ' LIMIT 0' : ''}`)
  clock('records')
  return {
    id: receipt.submission,
    plan: canonical(plan),
    series: plan.series,
    receipt,
    records: 'records',
    constants: records.constants,
    findings: 'findings',
    file,
    columns: facts,
  }
}

const isTooLong = (cell: string): boolean => cell.length > defaultLimits.cellChars

/** What the records hold of the series, as they were read. */
const seenIn = async (engine: Engine, draft: Draft, { series }: Plan): Promise<SeriesSeen> => ({
  stages: await stagesOf(engine, draft),
  years: series.breaks ? await yearsOf(engine, draft) : [],
})

const stagesOf = async (engine: Engine, draft: Draft): Promise<ReadonlySet<string>> => {
  if (!draft.fields.includes('stage')) return new Set([String(draft.constants.get('stage'))])
  const [stages = []] = await engine.columns('SELECT DISTINCT CAST(f_stage AS VARCHAR) FROM draft')
  return new Set(stages.map(String))
}

const yearsOf = async (engine: Engine, draft: Draft): Promise<SeriesSeen['years']> => {
  const names = ['area', 'stage', 'year'].filter((name) => draft.fields.includes(name))
  const columns =
    names.length === 0
      ? []
      : await engine.columns(
          `SELECT DISTINCT ${names.map((name) => `CAST(f_${name} AS VARCHAR)`).join(', ')} FROM draft`,
        )
  const textOf = (name: string, row: number) =>
    String(names.includes(name) ? columns[names.indexOf(name)]?.[row] : draft.constants.get(name))
  const rows = names.length === 0 ? 1 : (columns[0]?.length ?? 0)
  return Array.from({ length: rows }, (_, row) => ({
    area: textOf('area', row),
    stage: textOf('stage', row),
    year: Number(textOf('year', row)),
  })).filter(({ year }) => Number.isSafeInteger(year))
}

const linesWithin = async (engine: Engine): Promise<number> => {
  const [[lines = 0] = []] = await engine.columns('SELECT coalesce(max(lines), 0)::INTEGER FROM skips')
  return Number(lines)
}

/** Readers of the plan's columns, which have read the usual texts already: there is time while the file is loaded. */
const readAhead = ({ rows: [header = [], ...rows] }: Grid, plan: Plan): readonly CellReader[] =>
  plan.columns.map((column) => {
    const read = columnReader(column, plan)
    const index = header.findIndex((cell) => cell.trim() === column.header)
    for (const row of rows) read(row[index] ?? '')
    return read
  })

const bindHeaders = async (
  engine: Engine,
  columns: readonly LoadedColumn[],
  facts: readonly ColumnFact[],
  texts: ReadonlyMap<number, Texts>,
  loaded: LoadedCells,
): Promise<readonly BoundHeader[]> => {
  const headers: BoundHeader[] = []
  for (const column of columns) {
    const fact = facts.find(({ index }) => index === column.index)
    if (!fact || column.storage === 'unread') continue
    const found = texts.get(column.index) ?? { p: [], text: [] }
    const position = await engine.dialect.cells.positionOf(engine, column, found, loaded)
    headers.push({
      header: fact.header,
      index: column.index,
      letter: fact.letter,
      texts: { p: [-1, ...found.p], text: ['', ...found.text] },
      position,
      isId: column.storage === 'ids',
    })
  }
  return headers
}

/** What an engine stumbled over, so far as its words tell. */
const irregularityOf = ({ message }: Error): Irregularity => {
  if (/^Expected Number of Columns/im.test(message)) return 'ragged'
  if (/^Value with unterminated quote|^The quote/im.test(message)) return 'quotes'
  return /^Invalid unicode/im.test(message) ? 'encoding' : 'unreadable'
}
