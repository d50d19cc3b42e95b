import {
  type Breakdown,
  breakdowns,
  fieldNames,
  fieldsOfType,
  type RecordField,
  type RecordType,
} from '@tipstat/scheme'
import { parseAge } from '@tipstat/seeds/codes'
import { hashPrefix, keyedHashSql } from '../keyed-hash.ts'
import type { Draft } from './draft.ts'
import type { Engine } from './engine.ts'
import { literal } from './field-source.ts'
import { joinBlock, lineSql } from './findings-sql.ts'
import type { Marks } from './record-rules.ts'
import { text } from './sql-text.ts'

/** What the ids of a source are hashed with. */
export interface Pseudonyms {
  readonly key: string
  readonly source: string
}

/** The records that are kept: SQL, and the columns that are the same in all of them. */
export interface KeptRecords {
  readonly sql: string
  readonly constants: Readonly<Record<string, unknown>>
}

/**
 * The records that are kept, with the columns of `recordColumns` that differ, in the order of the file: codes in lists of
 * their own (ENUM), which cost a byte or two, and several of them as one text.
 */
export const recordsSql = async (
  engine: Engine,
  record: RecordType,
  draft: Draft,
  marks: Marks,
  pseudonyms: Pseudonyms,
): Promise<KeptRecords> => {
  const isConstant = (name: string) => !draft.fields.includes(name) && !marks.changed.has(name) && name !== 'value'
  const standing = (name: string): string =>
    marks.changed.get(name)?.('v') ??
    (draft.fields.includes(name) ? `f_${name}` : literal(draft.constants.get(name), null))
  const all = fieldsOfType(record)
  const hashed = await hashing(engine, pseudonyms)
  const columns = [
    '(i + 2)::INTEGER AS "row"',
    'part::INTEGER AS part',
    `${lineSql('i', draft.dialect)} AS line`,
    ...all
      .filter(({ name }) => !isConstant(name))
      .flatMap((field) => fieldColumns(field, standing(field.name), hashed)),
    ...(record === 'person' && !isConstant('age') ? ageColumns(draft, standing('age')) : []),
    ...(record === 'count' ? [`${breakdownSql(standing, isConstant, draft)} AS breakdown`] : []),
    `${await unresolvedSql(engine, draft, marks)} AS unresolved`,
    'coalesce(disputed, false) AS disputed',
  ]
  const sql = `SELECT ${columns.join(', ')} FROM (SELECT d.*, t.disputed, k.base, k.inside FROM draft d ${joinBlock('d.i', draft.dialect)}
    LEFT JOIN (SELECT i AS touched_i, part AS touched_part, disputed FROM touched) t
    ON t.touched_i = d.i AND t.touched_part = d.part) k WHERE NOT (${marks.aside})`
  const constants = all
    .filter(({ name }) => isConstant(name))
    .map(({ name }) => [name, draft.constants.get(name) ?? null])
  return { sql, constants: { ...Object.fromEntries(constants), ...constantAge(record, isConstant('age'), draft) } }
}

/** How an engine hashes an id. */
const hashing = async (engine: Engine, { key, source }: Pseudonyms): Promise<(id: string) => string> => {
  const { secret, sha256 } = engine.dialect
  const prefix = await secret(engine, hashPrefix(key, source))
  return (id) => keyedHashSql(prefix, id, sha256)
}

/** No upper age: far above any. */
const bounded = (age: number | undefined): number | null =>
  age === undefined ? null : Number.isFinite(age) ? age : 999

const constantAge = (record: RecordType, isConstant: boolean, draft: Draft): Readonly<Record<string, unknown>> => {
  if (record !== 'person' || !isConstant) return {}
  const band = parseAge(String(draft.constants.get('age') ?? ''))
  return { age_low: bounded(band?.low), age_high: bounded(band?.high) }
}

const fieldColumns = ({ name, kind }: RecordField, sql: string, hashed: (sql: string) => string): readonly string[] => {
  switch (kind) {
    case 'codes':
    case 'path':
      return [`(${sql}) AS "${name}"`]
    case 'id':
      return [`${sql === 'NULL' ? 'NULL::VARCHAR' : hashed(sql)} AS "${name}"`]
    case 'measure':
      return ['low', 'high', '"precision"', 'missing']
    case 'year':
    case 'integer':
      return [`CAST(${sql} AS INTEGER) AS "${name}"`]
    case 'decimal':
      return [`CAST(${sql} AS DOUBLE) AS "${name}"`]
    default:
      return [`(${sql}) AS "${name}"`]
  }
}

/** First and last year of age of each record's band, which is one of the list that the file's ages make up. */
const ageColumns = ({ types, lists, dialect }: Draft, age: string): readonly string[] => {
  const [type, list] = [types.get('age'), lists.get('age')]
  if (!type || !list) throw new Error('Ages that differ have a list of their own')
  const bands = list.map(parseAge)
  const bound = (name: 'low' | 'high') => {
    const bounds = bands.map((band) => bounded(band?.[name]))
    return `${dialect.beside(age, type, list, bounds)} AS age_${name}`
  }
  return [bound('low'), bound('high')]
}

/** The dimensions that are not totals, in the order of the scheme. */
const breakdownSql = (
  standing: (name: Breakdown) => string,
  isConstant: (name: string) => boolean,
  draft: Draft,
): string => {
  const said = breakdowns.flatMap((name) => {
    if (!isConstant(name)) return [`CASE WHEN (${standing(name)}) NOT IN ('_T', '_Z') THEN ${text(name)} END`]
    return ['_T', '_Z'].includes(String(draft.constants.get(name))) ? [] : [text(name)]
  })
  return said.length === 0 ? "''" : draft.dialect.withCommas(said)
}

/** Names of the fields that were not read, for the few combinations that occur. */
const unresolvedSql = async (engine: Engine, draft: Draft, { unread }: Marks): Promise<string> => {
  const [masks = []] = await engine.columns(
    `SELECT DISTINCT (${unread})::VARCHAR FROM draft WHERE (${unread}) <> 0 ORDER BY 1`,
  )
  const cases = masks.map((mask) => {
    const names = fieldNames.filter((name) => (BigInt(String(mask)) & (draft.bits.get(name) ?? 0n)) !== 0n)
    return `WHEN ${String(mask)} THEN ${text(names.join(','))}`
  })
  return cases.length === 0 ? "''" : `CASE (${unread}) ${cases.join(' ')} ELSE '' END`
}
