import type { Receipt } from '@tipstat/intake'
import { confirmed, type Tallies, type Weights } from '@tipstat/intake/engine'
import { breakdowns, fractionalUnits } from '@tipstat/scheme'
import type { Draft } from './draft.ts'
import { type Engine, rowOf } from './engine.ts'
import { literal } from './field-source.ts'
import type { Marks } from './record-rules.ts'
import { text } from './sql-text.ts'

const n = (value: unknown): number => Number(value ?? 0)

/** Counts the records of `draft` for the receipt. `touched` has the records that groups dispute or warn of. */
export const talliesSql = async (engine: Engine, draft: Draft, marks: Marks, parts: number): Promise<Tallies> => {
  // A record of one part is a row of the file.
  const rows = parts === 1 ? '*' : 'DISTINCT i'
  const { aside, unread, warned } = marks
  const row = await rowOf(
    engine,
    `SELECT count(${rows})::INTEGER AS rows, count(${rows}) FILTER (WHERE NOT gone)::INTEGER AS accepted,
      count(*)::INTEGER AS cells, count(*) FILTER (WHERE NOT gone)::INTEGER AS loaded,
      count(*) FILTER (WHERE NOT gone AND missing IS NOT NULL)::INTEGER AS missing,
      count(*) FILTER (WHERE NOT gone AND lost <> 0)::INTEGER AS unresolved,
      count(*) FILTER (WHERE NOT gone AND disputed)::INTEGER AS disputed,
      count(*) FILTER (WHERE NOT gone AND (warned OR warn))::INTEGER AS warned
    FROM (SELECT d.i, d.missing, d.gone, d.lost, d.warn, coalesce(t.disputed, false) AS disputed, coalesce(t.warned, false) AS warned
      FROM (SELECT i, part, ${draft.measured ? 'missing' : 'NULL AS missing'}, (${aside}) AS gone, (${unread}) AS lost, (${warned}) AS warn FROM draft) d
      LEFT JOIN touched t ON t.i = d.i AND t.part = d.part)`,
  )
  return {
    rows: { read: n(row.rows), accepted: n(row.accepted) },
    cells: {
      read: n(row.cells),
      loaded: n(row.loaded),
      setAside: n(row.cells) - n(row.loaded),
      missing: n(row.missing),
      unresolved: n(row.unresolved),
      disputed: n(row.disputed),
      warned: n(row.warned),
    },
  }
}

/** A field as it stands after the rules on records. */
const standing = (name: string, draft: Draft, { changed }: Marks): string =>
  changed.get(name)?.('v') ?? (draft.fields.includes(name) ? `f_${name}` : literal(draft.constants.get(name), null))

/** Weighs the records as `weightsOf` of intake does. */
export const weightsSql = async (engine: Engine, draft: Draft, marks: Marks): Promise<Weights> => {
  const weight = draft.measured
    ? `CASE WHEN low IS NULL OR (${marks.doubtful}) OR ${standing('unit', draft, marks)} IN (${fractionalUnits.map(text).join(', ')}) THEN 1 ELSE greatest(0, CASE WHEN ${draft.dialect.isInfinite('high')} THEN low ELSE high END) END`
    : '1'
  const has = (name: string) => draft.fields.includes(name) || draft.constants.has(name)
  const bit = draft.bits.get('sex') ?? 0n
  const sex = has('sex')
    ? `CASE WHEN ${draft.dialect.both(`(${marks.unread})`, bit)} = 0 THEN ${standing('sex', draft, marks)} END`
    : "'_T'"
  const { sum: sumOf } = draft.dialect
  const groups =
    await engine.rows(`SELECT CASE WHEN year IS NOT NULL AND sex IS NOT NULL THEN year::VARCHAR || ' ' || sex::VARCHAR END AS name, total, gone, lost
    FROM (SELECT year, sex, ${sumOf('weight', '(i, part)')}::DOUBLE AS total,
      ${sumOf('weight', '(i, part)', 'gone')}::DOUBLE AS gone, ${sumOf('weight', '(i, part)', 'NOT gone AND lost')}::DOUBLE AS lost
    FROM (SELECT i, part, ${standing('year', draft, marks)} AS year, ${sex} AS sex, ${weight} AS weight, (${marks.aside}) AS gone, (${marks.unread}) <> 0 AS lost
      FROM draft WHERE NOT aggregate) GROUP BY year, sex) ORDER BY name, year, sex`)
  const sum = (column: string) => groups.reduce((all, row) => all + n(row[column]), 0)
  return {
    all: sum('total'),
    setAside: sum('gone'),
    unresolved: sum('lost'),
    groups: groups.flatMap((row) =>
      row.name === null ? [] : [{ name: String(row.name), all: n(row.total), lost: n(row.gone) + n(row.lost) }],
    ),
  }
}

/** Numbers for the sender to confirm, as `totalsOf` of intake gives them; `addsExactly` as of the records that are kept. */
export const totalsSql = async (
  engine: Engine,
  draft: Draft,
  marks: Marks,
  record: Receipt['record'],
  addsExactly = false,
): Promise<Receipt['totals']> => {
  if (record !== 'person' && record !== 'count') return []
  const of = (name: string) => `(${standing(name, draft, marks)})`
  const [unit, low, high] = record === 'person' ? ["'persons'", '1', '1'] : [of('unit'), 'low', 'high']
  const whole = record === 'person' ? 'true' : breakdowns.map((name) => `${of(name)} IN ('_T', '_Z')`).join(' AND ')
  const add = draft.dialect[addsExactly || record === 'person' ? 'sum' : 'sumInOrder']
  const sums = (name: string, where?: string) =>
    ['low', 'high'].map((bound) => `${add(bound, '(i, part)', where)}::DOUBLE AS ${name}_${bound}`).join(', ')
  const rows =
    await engine.rows(`SELECT stage, unit, year, count(*)::INTEGER AS numbers, ${sums('numbers')}, count(*) FILTER (WHERE whole)::INTEGER AS grand, ${sums('grand', 'whole')}
    FROM (SELECT i, part, CAST(${of('stage')} AS VARCHAR) AS stage, CAST(${unit} AS VARCHAR) AS unit, ${of('year')} AS year, ${low} AS low, ${high} AS high, (${whole}) AS whole
      FROM draft WHERE NOT (${marks.aside})${record === 'person' ? '' : ' AND low IS NOT NULL'}) GROUP BY stage, unit, year ORDER BY stage, unit, year`)
  return rows.flatMap((row) =>
    confirmed({
      stage: String(row.stage),
      unit: String(row.unit),
      year: n(row.year),
      whole: { records: n(row.grand), low: n(row.grand_low), high: n(row.grand_high) },
      all: { records: n(row.numbers), low: n(row.numbers_low), high: n(row.numbers_high) },
    }),
  )
}

/** Number of findings by rule. */
export const findingsTally = async (engine: Engine): Promise<Receipt['findings']> => {
  const rows = await engine.rows(
    'SELECT code, any_value(severity) AS severity, count(*)::INTEGER AS count FROM findings GROUP BY code ORDER BY code',
  )
  return rows.map((row) => ({ code: String(row.code), severity: String(row.severity), count: n(row.count) }))
}
