import type { Plan } from '@tipstat/intake'
import { type ColumnFact, columnLocator, effectOf, type Runner } from '@tipstat/intake/engine'
import { canonical, type Finding } from '@tipstat/scheme'
import type { BoundHeader } from './bound-header.ts'
import type { Draft } from './draft.ts'
import type { Dialect, Engine } from './engine.ts'
import { number, text } from './sql-text.ts'

/** Findings as SQL: `i` (row of `cells`), `part` and `params`. */
export interface FoundByRule {
  readonly runner: Runner
  readonly sql: string
}

/** Columns of the table `found`: one row a finding, not yet in order. `seq` and `ord` keep findings of one place in order. */
const columns =
  'i BIGINT, row INTEGER, part INTEGER, letter VARCHAR, header VARCHAR, code VARCHAR, severity VARCHAR, effect VARCHAR, value VARCHAR, suggestion VARCHAR, params VARCHAR, seq INTEGER, ord INTEGER'

/** Writes the table `found`: findings of the file, of cells, of records and of groups. */
export const writeFound = async (
  engine: Engine,
  input: {
    readonly ofFile: readonly Finding[]
    readonly draft: Draft
    readonly headers: readonly BoundHeader[]
    readonly facts: readonly ColumnFact[]
    readonly plan: Plan
    readonly byRule: readonly FoundByRule[]
    readonly parts: number
  },
): Promise<void> => {
  const { ofFile, draft, headers, facts, plan, byRule, parts } = input
  await engine.run(`CREATE TABLE found (${columns})`)
  await appendFileFindings(engine, ofFile)
  // The few rows with such a cell, so that each dictionary does not go through all.
  await engine.run(
    `CREATE TEMP TABLE told AS SELECT * FROM (${draft.places}) c WHERE i IN (SELECT i FROM draft WHERE told)`,
  )
  for (const [seq, { dictionary, header, applied, part }] of draft.uses.entries()) {
    if (!dictionary.failing) continue
    const conditions = [...(applied === null ? [] : [applied]), ...(part === null ? [] : [`d.part = ${part}`])]
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
    // A record of one part is a row of the file: what is asked of its cells alone needs no other table.
    const ofCells = parts === 1 && part === null
    const place = ofCells ? 'c.i, c.i + 2, 0' : 'd.i, d.i + 2, d.part'
    await engine.run(`INSERT INTO found SELECT ${place}, ${text(header.letter)}, ${text(header.header)},
      x.code, x.severity, x.effect, x.value, x.suggestion, x.params, ${seq + 1}, x.ord
      FROM told c JOIN ${dictionary.table}x x ON x.p = c.p${header.index}${ofCells ? '' : ' JOIN draft d ON d.i = c.i'}${where}`)
  }
  const locate = columnLocator(facts, plan)
  for (const [n, found] of byRule.entries()) {
    const seq = 1000 + n
    // A table of its own, so that the few are the smaller side of every join.
    const failing = `failing${n}`
    await engine.run(`CREATE TEMP TABLE ${failing} AS SELECT i, part, params FROM (${found.sql})`)
    for (const part of plan.values.length > 1 ? plan.values.keys() : [0]) {
      const column = locate(found.runner.rule.fields[0], part)
      const header = headers.find(({ index }) => index === column?.index)
      const only = parts > 1 ? ` WHERE r.part = ${part}` : ''
      await engine.run(`INSERT INTO found ${ruleFindings(found.runner, failing, seq, header, draft)}${only}`)
    }
  }
}

const ruleFindings = (
  { rule }: Runner,
  failing: string,
  seq: number,
  header: BoundHeader | undefined,
  draft: Draft,
): string => {
  const told = [text(rule.code), text(rule.severity), text(effectOf(rule, rule.fields[0]))].join(', ')
  if (!header)
    return `SELECT r.i, r.i + 2, r.part, NULL, NULL, ${told}, NULL, NULL, r.params, ${seq}, 0 FROM ${failing} r`
  const place = `${text(header.letter)}, ${text(header.header)}`
  if (rule.conceals || draft.kinds.get(rule.fields[0] ?? '') === 'id')
    return `SELECT r.i, r.i + 2, r.part, ${place}, ${told}, NULL, NULL, r.params, ${seq}, 0 FROM ${failing} r`
  return `SELECT r.i, r.i + 2, r.part, ${place}, ${told}, coalesce(t.text, ''), NULL, r.params, ${seq}, 0
    FROM ${failing} r JOIN (${draft.places}) c ON c.i = r.i LEFT JOIN t${header.index} t ON t.p = c.p${header.index}`
}

const appendFileFindings = (engine: Engine, findings: readonly Finding[]): Promise<void> =>
  engine.append('found', [
    findings.map(() => null),
    findings.map(({ place }) => place.row),
    findings.map(({ place }) => place.part),
    findings.map(({ place }) => place.column?.letter ?? null),
    findings.map(({ place }) => place.column?.name ?? null),
    findings.map(({ code }) => code),
    findings.map(({ severity }) => severity),
    findings.map(({ effect }) => effect),
    findings.map(({ value }) => value ?? null),
    findings.map(({ suggestion }) => suggestion ?? null),
    findings.map(({ params }) => canonical(params)),
    findings.map(() => 0),
    findings.map((_, ord) => ord),
  ])

/**
 * Writes the table `skips`: after which rows of `cells` the physical lines run ahead of the records, since a cell of them
 * holds line ends (`i` the next row, `lines` how many in all so far).
 */
export const writeSkips = async (engine: Engine, headers: readonly BoundHeader[]): Promise<void> => {
  const inner = headers.flatMap(({ texts, position }) => {
    const long = texts.p.flatMap((p, at) => {
      const lines = newlinesIn(texts.text[at] ?? '')
      return lines > 0 ? [`WHEN ${number(p)} THEN ${lines}`] : []
    })
    return long.length === 0 ? [] : [`CASE ${position} ${long.join(' ')} ELSE 0 END`]
  })
  const lines = ['newlines', ...inner].join(' + ')
  await engine.run(`CREATE TABLE skips AS SELECT i + 1 AS i, sum(n) OVER (ORDER BY i) AS lines
    FROM (SELECT rowid AS i, ${lines} AS n FROM cells) WHERE n > 0`)
}

const newlinesIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0

/** Records of a block: few enough that most blocks have no line end within. */
const blockSize = 16

/**
 * Writes the table `blocks`: how far the lines run ahead at the start of each 16 rows (`base`), and within them where any
 * holds line ends (`inside`). A row finds its line by its number alone, so that nothing has to be sorted for it. Blocks of
 * `rowsAtOnce` rows (a multiple of 16) are made at a time, which bounds the memory.
 */
export const writeBlocks = async (engine: Engine, rows: number, rowsAtOnce = 1 << 20): Promise<void> => {
  await engine.run(`CREATE TABLE blocks (b BIGINT, base INTEGER, inside ${engine.dialect.numbers})`)
  const [[some = false] = []] = await engine.columns('SELECT count(*) > 0 FROM skips')
  if (!some) return
  let ahead = 0
  for (let first = 0; first < rows; first += rowsAtOnce)
    ahead = await writeSomeBlocks(engine, first, Math.min(rows, first + rowsAtOnce), ahead)
}

/** Writes the blocks of the rows from `first` to `end`; gives how far the lines run ahead there. */
const writeSomeBlocks = async (engine: Engine, first: number, end: number, before: number): Promise<number> => {
  const [from = [], lines = []] = await engine.columns(
    `SELECT i, lines::INTEGER FROM skips WHERE i >= ${first} AND i < ${end} ORDER BY i`,
  )
  const [b, base, inside]: [bigint[], number[], (readonly number[] | null)[]] = [[], [], []]
  let [at, ahead] = [0, before]
  const aheadAt = (row: number): number => {
    while (at < from.length && Number(from[at]) <= row) ahead = Number(lines[at++])
    return ahead
  }
  for (let start = first; start < end; start += blockSize) {
    const here = aheadAt(start)
    const quiet = at >= from.length || Number(from[at]) >= start + blockSize
    b.push(BigInt(start / blockSize))
    base.push(here)
    inside.push(quiet ? null : Array.from({ length: blockSize }, (_, k) => aheadAt(start + k) - here))
  }
  await engine.append('blocks', [b, base, inside])
  return aheadAt(end)
}

/** The physical line of the row `i` of the file, where `k` is its block: the header is line 1. */
export const lineSql = (i: string, { isAbsent }: Dialect): string =>
  `(2 + ${i} + coalesce(k.base, 0) + CASE WHEN ${isAbsent('k.inside')} THEN 0 ELSE k.inside[${i} % ${blockSize} + 1] END)::INTEGER`

/** Joins the block of a row as `k`. */
export const joinBlock = (i: string, { wholeDivide }: Dialect): string =>
  `LEFT JOIN blocks k ON k.b = ${wholeDivide(i, blockSize)}`

/** The findings in their order, as the store keeps them. */
export const orderedFindings = (headerLine: number, dialect: Dialect, sheet?: string): string => `
SELECT (row_number() OVER (ORDER BY row, part, coalesce(lpad(letter, 4, ' '), ''), code, coalesce(value, ''), seq, ord) - 1)::INTEGER AS position,
  row, CASE WHEN i IS NOT NULL THEN ${lineSql('i', dialect)} WHEN row = 0 THEN 0 ELSE ${headerLine} END AS line, part, ${sheet === undefined ? 'NULL::VARCHAR' : text(sheet)} AS sheet, letter, header, code, severity, effect, NULL::VARCHAR AS field,
  value, suggestion, params
FROM found ${joinBlock('i', dialect)}`
