import { type FieldName, fieldsOfType, hasMeasure, keyOf, type RecordField, type RecordType } from '@tipstat/scheme'
import { findSubmission } from './find-submission.ts'
import { recordColumns } from './record-table.ts'
import { StoreRefusal } from './refusal.ts'
import { leastForRatio } from './revision-flags.ts'
import { quoteName, quoteText } from './sql-text.ts'
import type { Store } from './store.ts'

/** A number as two submissions have it: bounds, or the reason why there is none; null where the key is not there. */
export type Held = { readonly low: number; readonly high: number } | { readonly missing: string } | null

/** What became of one key. */
export interface KeyChange {
  readonly kind: 'added' | 'removed' | 'changed'
  /** Fields of the key, but for those that are totals. Of persons: area, year and stage. */
  readonly key: Readonly<Record<string, string | number>>
  readonly before: Held
  readonly after: Held
  /** Fields that are not the same, besides the key. */
  readonly fields: readonly string[]
  /** Why a revision like this has to be looked at; empty where it has not. */
  readonly flags: readonly RevisionFlag[]
}

/**
 * What makes a revision implausible. `ratio`: more than twice, or less than half, of at least 20; `missing`: a total
 * that there was, and is no more; `vanished`: a key that held more than 5 per cent of its table; `sign`: one is
 * negative, the other positive.
 */
export type RevisionFlag = 'ratio' | 'missing' | 'vanished' | 'sign'

/** Sums over all records of a table: what two submissions are held against. */
export interface ControlTotal {
  readonly key: Readonly<Record<string, string | number>>
  readonly records: readonly [number, number]
  readonly low: readonly [number, number]
  readonly high: readonly [number, number]
}

/** How two submissions differ. */
export interface Diff {
  readonly a: string
  readonly b: string
  readonly record: RecordType
  /** Records by kind of change. Persons without an id can't be recognised again: they are `unmatched`, of both together. */
  readonly counts: Readonly<Record<'same' | 'added' | 'removed' | 'changed' | 'unmatched', number>>
  /** Persons without an id, of either. */
  readonly unmatched: readonly [number, number]
  /** How many records changed in each field, most first. */
  readonly fields: readonly { readonly field: string; readonly records: number }[]
  readonly totals: readonly ControlTotal[]
  /** Implausible ones first, at most `limit`. Of persons cells by area, year and stage, never a record. */
  readonly changes: readonly KeyChange[]
  /** Keys with any change, and with a flag. */
  readonly changed: number
  readonly flagged: number
}

/**
 * What a submission changes against another: for each key what was added, removed and changed, sums of both, and
 * revisions that are not plausible. Persons are matched by their pseudonyms, and shown as numbers only. Throws
 * StoreRefusal: no such submission, destroyed persons, or records of different types.
 */
export const diff = async (
  store: Store,
  a: string,
  b: string,
  { limit = 1000 }: { /** Changes listed. Default: 1000. */ readonly limit?: number } = {},
): Promise<Diff> => {
  const [first, second] = [await findSubmission(store, a), await findSubmission(store, b)]
  if (first.record !== second.record)
    throw new StoreRefusal('store.unlike-records', { first: first.id.slice(0, 16), second: second.id.slice(0, 16) })
  for (const { id, state } of [first, second])
    if (state === 'purged') throw new StoreRefusal('store.purged', { submission: id })
  const from = [await relationOf(store, first), await relationOf(store, second)] as const
  const plan = planOf(first.record)
  return store.connected(async (connection) => {
    const all = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS()
    await connection.run(`CREATE TEMP TABLE pair AS ${pairs(plan, from)}`)
    const [counts = {}] = await all(countsSql)
    const [without = {}] = plan.record === 'person' ? await all(unmatchedSql(from)) : []
    const unmatched = [Number(without.a ?? 0), Number(without.b ?? 0)] as const
    await connection.run(`CREATE TEMP TABLE joined AS ${joined(plan, from)}`)
    const fields = await all(fieldsSql(plan))
    const cells = plan.record === 'person' ? personCells(from) : countCells(plan, from)
    await connection.run(`CREATE TEMP TABLE cells AS ${cells}`)
    const totals = await all(totalsSql(plan, from))
    const [tally = {}] = await all(
      `SELECT count(*)::INTEGER AS changed, count(*) FILTER (WHERE len(flags) > 0)::INTEGER AS flagged FROM cells`,
    )
    const changes = await all(
      `SELECT * FROM cells ORDER BY len(flags) = 0, ${plan.shown.map(quoteName).join(', ')} LIMIT ${Math.max(0, Math.trunc(limit))}`,
    )
    return {
      a: first.id,
      b: second.id,
      record: first.record,
      counts: {
        same: Number(counts.same),
        added: Number(counts.added),
        removed: Number(counts.removed),
        changed: Number(counts.changed),
        unmatched: unmatched[0] + unmatched[1],
      },
      unmatched,
      fields: fields.map(({ field, records }) => ({ field: String(field), records: Number(records) })),
      totals: totals.map((row) => totalOf(row, plan.table)),
      changes: changes.map((row) => changeOf(row, plan)),
      changed: Number(tally.changed),
      flagged: Number(tally.flagged),
    }
  })
}

const relationOf = async (
  store: Store,
  { id, verdict, record }: { readonly id: string; readonly verdict: string; readonly record: RecordType },
): Promise<string> => {
  // A rejected submission has no records: everything of the other is added, or removed.
  if (verdict !== 'rejected') return store.relation(id, 'records')
  const columns = recordColumns(record).map(({ name, sql }) => `NULL::${sql} AS ${quoteName(name)}`)
  return `(SELECT ${columns.join(', ')} WHERE false)`
}

const columnsOf = ({ name, kind }: RecordField): readonly string[] =>
  kind === 'measure' ? ['low', 'high', 'precision', 'missing'] : [name]

/** What is compared of a record type. */
interface Plan {
  readonly record: RecordType
  /** Columns that make the key. */
  readonly key: readonly string[]
  /** Fields that may have changed, and their columns. */
  readonly rest: readonly { readonly field: string; readonly columns: readonly string[] }[]
  /** Columns of the key that are shown. */
  readonly shown: readonly string[]
  /** What tells tables apart, whose records are added to control totals. */
  readonly table: readonly string[]
  readonly isMeasured: boolean
}

const planOf = (record: RecordType): Plan => {
  const key: readonly FieldName[] = record === 'person' ? ['id'] : keyOf(record)
  const rest = fieldsOfType(record)
    .filter(({ name }) => !key.includes(name))
    .map((field) => ({ field: field.name as string, columns: columnsOf(field) }))
  const isMeasured = hasMeasure(record)
  const tables: Readonly<Record<RecordType, readonly string[]>> = {
    person: ['stage', 'year'],
    count: ['stage', 'unit', 'breakdown', 'year'],
    context: ['indicator', 'unit', 'year'],
    policy: ['year'],
    practice: ['year'],
  }
  return {
    record,
    key,
    rest,
    shown: record === 'person' ? ['area', 'year', 'stage'] : key,
    table: tables[record],
    isMeasured,
  }
}

/**
 * Records of both, matched by key; a key that stands more than once, by its turn. Only places and hashes are held against
 * each other here, two of 64 bits for a key and one for the rest, so that millions fit into memory.
 */
const pairs = ({ key, rest, record }: Plan, [a, b]: readonly [string, string]): string => {
  const keys = key.map(quoteName).join(', ')
  const others = rest.flatMap((each) => each.columns.map(quoteName)).join(', ')
  const known = record === 'person' ? ' WHERE id IS NOT NULL' : ''
  const of = (from: string) => `(
  SELECT *, row_number() OVER (PARTITION BY k1, k2 ORDER BY row, part) AS turn
  FROM (SELECT row, part, hash(${keys}) AS k1, hash('', ${keys}) AS k2, hash(${others}) AS rest FROM ${from}${known}))`
  return `
SELECT a.row AS a_row, a.part AS a_part, b.row AS b_row, b.part AS b_part, a.row IS NOT NULL AS in_a, b.row IS NOT NULL AS in_b,
  a.rest IS NOT DISTINCT FROM b.rest AS same
FROM ${of(a)} AS a FULL JOIN ${of(b)} AS b USING (k1, k2, turn)`
}

const countsSql = `
SELECT count(*) FILTER (WHERE in_a AND in_b AND same) AS same, count(*) FILTER (WHERE in_a AND in_b AND NOT same) AS changed,
  count(*) FILTER (WHERE NOT in_a) AS added, count(*) FILTER (WHERE NOT in_b) AS removed
FROM pair`

/** What is not the same, with the columns of both; of persons only those that both have. */
const joined = ({ key, rest, record }: Plan, [a, b]: readonly [string, string]): string => {
  const shown = record === 'person' ? [] : key
  const columns = rest.flatMap((each) => each.columns)
  const one = (name: string) => `coalesce(a.${quoteName(name)}, b.${quoteName(name)}) AS ${quoteName(name)}`
  const both = (name: string) =>
    `a.${quoteName(name)} AS ${quoteName(`a_${name}`)}, b.${quoteName(name)} AS ${quoteName(`b_${name}`)}`
  return `
SELECT ${[...shown.map(one), ...(record === 'count' ? [one('breakdown')] : []), 'in_a', 'in_b', ...columns.map(both)].join(', ')}
FROM (SELECT * FROM pair WHERE ${record === 'person' ? 'in_a AND in_b AND NOT same' : 'NOT (in_a AND in_b AND same)'}) AS pair
  LEFT JOIN ${a} AS a ON a.row = a_row AND a.part = a_part LEFT JOIN ${b} AS b ON b.row = b_row AND b.part = b_part`
}

const differs = (columns: readonly string[]): string =>
  `(${columns.map((name) => `${quoteName(`a_${name}`)} IS DISTINCT FROM ${quoteName(`b_${name}`)}`).join(' OR ')})`

const unmatchedSql = ([a, b]: readonly [string, string]): string =>
  `SELECT (SELECT count(*) FROM ${a} WHERE id IS NULL) AS a, (SELECT count(*) FROM ${b} WHERE id IS NULL) AS b`

const fieldsSql = ({ rest }: Plan): string =>
  `${rest
    .map(
      ({ field, columns }) =>
        `SELECT ${quoteText(field)} AS field, count(*) AS records FROM joined WHERE in_a AND in_b AND ${differs(columns)} HAVING count(*) > 0`,
    )
    .join(' UNION ALL ')} ORDER BY records DESC, field`

const ratioFlag = `greatest(a_high, b_high) >= ${leastForRatio} AND (b_low > 2 * a_high OR b_high < a_low / 2)`

/** Keys of which anything is not the same, with what makes them implausible. */
const countCells = ({ rest, table, isMeasured, record }: Plan, [a]: readonly [string, string]): string => {
  const changed = rest.map(
    ({ field, columns }) => `CASE WHEN in_a AND in_b AND ${differs(columns)} THEN ${quoteText(field)} END`,
  )
  const given = (each: readonly string[]) => `list_filter([${each.join(', ')}], lambda f: f IS NOT NULL)`
  if (!isMeasured) return `SELECT *, ${given(changed)} AS fields, []::VARCHAR[] AS flags FROM joined`
  const names = table.map(quoteName).join(', ')
  const isTotal = record === 'count' ? "breakdown = ''" : 'true'
  const flags = [
    `CASE WHEN in_a AND in_b AND ${ratioFlag} THEN 'ratio' END`,
    `CASE WHEN in_a AND in_b AND a_low IS NOT NULL AND b_low IS NULL AND ${isTotal} THEN 'missing' END`,
    "CASE WHEN NOT in_b AND a_low > 0.05 * all_low THEN 'vanished' END",
    "CASE WHEN in_a AND in_b AND (a_high < 0 AND b_low > 0 OR a_low > 0 AND b_high < 0) THEN 'sign' END",
  ]
  return `
SELECT *, ${given(changed)} AS fields, ${given(flags)} AS flags
FROM joined LEFT JOIN (SELECT ${names}, sum(low) AS all_low FROM ${a} GROUP BY ALL) USING (${names})`
}

/** Persons by area, year and stage: of no person anything is shown. */
const personCells = ([a, b]: readonly [string, string]): string => {
  const of = (from: string) => `(SELECT area, year, stage, count(*)::DOUBLE AS n FROM ${from} GROUP BY ALL)`
  return `
SELECT *, list_filter([
    CASE WHEN in_a AND in_b AND ${ratioFlag} THEN 'ratio' END,
    CASE WHEN NOT in_b AND a_low > 0.05 * sum(a_low) OVER (PARTITION BY stage) THEN 'vanished' END
  ], lambda f: f IS NOT NULL) AS flags
FROM (
  SELECT area, year, stage, a.n AS a_low, a.n AS a_high, NULL AS a_missing, b.n AS b_low, b.n AS b_high, NULL AS b_missing,
    a.n IS NOT NULL AS in_a, b.n IS NOT NULL AS in_b, []::VARCHAR[] AS fields
  FROM ${of(a)} AS a FULL JOIN ${of(b)} AS b USING (area, year, stage)
) WHERE a_low IS DISTINCT FROM b_low`
}

const totalsSql = ({ table, isMeasured }: Plan, [a, b]: readonly [string, string]): string => {
  const names = table.map(quoteName).join(', ')
  const [low, high] = isMeasured ? ['sum(low)', 'sum(high)'] : ['count(*)', 'count(*)']
  const of = (from: string) =>
    `(SELECT ${names}, count(*) AS n, ${low} AS low, ${high} AS high FROM ${from} GROUP BY ALL)`
  const both = ['n', 'low', 'high'].map(
    (name) => `coalesce(a.${name}, 0)::DOUBLE AS a_${name}, coalesce(b.${name}, 0)::DOUBLE AS b_${name}`,
  )
  return `SELECT ${names}, ${both.join(', ')} FROM ${of(a)} AS a FULL JOIN ${of(b)} AS b USING (${names}) ORDER BY ${names}`
}

type Row = Readonly<Record<string, unknown>>

const totalOf = (row: Row, table: readonly string[]): ControlTotal => ({
  key: keyOfRow(row, table),
  records: [Number(row.a_n), Number(row.b_n)],
  low: [Number(row.a_low), Number(row.b_low)],
  high: [Number(row.a_high), Number(row.b_high)],
})

const keyOfRow = (row: Row, names: readonly string[]): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const held = row[name]
      if (held === null || held === '_T') return []
      return [[name, typeof held === 'number' ? held : String(held)]]
    }),
  )

const changeOf = (row: Row, { shown, isMeasured, record }: Plan): KeyChange => ({
  kind: row.in_a ? (row.in_b ? 'changed' : 'removed') : 'added',
  key: keyOfRow(row, shown),
  before: isMeasured || record === 'person' ? heldOf(row, 'a') : null,
  after: isMeasured || record === 'person' ? heldOf(row, 'b') : null,
  fields: (row.fields as readonly unknown[]).map(String),
  flags: row.flags as readonly RevisionFlag[],
})

const heldOf = (row: Row, side: 'a' | 'b'): Held => {
  if (row[`in_${side}`] !== true) return null
  if (row[`${side}_low`] !== null) return { low: Number(row[`${side}_low`]), high: Number(row[`${side}_high`]) }
  return { missing: String(row[`${side}_missing`]) }
}
