import type { Plan } from '@tipstat/intake'
import {
  absentFields,
  type CellReader,
  eachReader,
  isOfNumber,
  type Kinds,
  kindsOf,
  typed,
  valueReader,
} from '@tipstat/intake/engine'
import { type FieldName, fieldsOfType, fractionalUnits, hasMeasure } from '@tipstat/scheme'
import type { BoundHeader } from './bound-header.ts'
import { bothOf, holds, staysSql } from './conditions.ts'
import {
  caseDictionary,
  columnDictionary,
  type Dictionary,
  flag,
  joined,
  leftOutDictionary,
  valueDictionary,
} from './dictionary.ts'
import type { Dialect, Engine } from './engine.ts'
import { constantColumn, type FieldSql, fieldSql, isListed, literal, type Source } from './field-source.ts'
import type { RulePlan } from './rule-plan.ts'
import { type SliceSql, sliceSql } from './slices.ts'
import { anyOf, text } from './sql-text.ts'

/** A dictionary where it is used: what findings of it need to be placed. */
export interface Use {
  readonly field: string
  readonly dictionary: Dictionary
  readonly header: BoundHeader
  /** Where it is read, as SQL over the joined dictionaries; null where always. */
  readonly applies: string | null
  /** The same over rows of the draft's `places` as `c` and `draft` as `d`. */
  readonly applied: string | null
  /** The part that it belongs to; null for all. */
  readonly part: number | null
}

/**
 * The records of a file on their way, and what is known of their columns: `i` (the row of `cells`), `part`, `f_*`, the
 * attributes of fields, `m` (rules on one field that fail), `aside`, `doubtful`, `aggregate`, `warned`, `told` (anything was found of a cell), `unread` (fields that could
 * not be read, one bit each), `slice` where records add up, and of measures `low`, `high`, `precision`, `missing`, `five`, `said`.
 */
export interface Draft {
  readonly kinds: Kinds
  /** Fields that are the same in every record of the file. */
  readonly constants: ReadonlyMap<string, unknown>
  /** Names of the SQL types of codes, by field. */
  readonly types: ReadonlyMap<string, string>
  /** The codes of those types, sorted. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly uses: readonly Use[]
  readonly fields: readonly string[]
  readonly bits: ReadonlyMap<string, bigint>
  readonly measured: boolean
  /** Whether its records are parts of cells that add up. */
  readonly sliced: boolean
  /** Whether its numbers add up to the same in any order; not known at first. */
  readonly addsExactly?: boolean
  /** How many records a row of the file makes. */
  readonly parts: number
  /** The rows of the file that hold anything: `i`, and the positions of their cells' texts (`p*`). */
  readonly places: string
  readonly dialect: Dialect
  /** The records, not yet judged by rules on records. */
  readonly sql: string
}

/** Writes the dictionaries of a file, and says how its records come of them; `readers` are those of the plan's columns. */
export const planDraft = async (
  engine: Engine,
  plan: Plan,
  headers: readonly BoundHeader[],
  rules: RulePlan,
  withheld: ReadonlySet<string>,
  readers: readonly CellReader[],
): Promise<Draft> => {
  const { record } = plan.series
  const kinds = kindsOf(record)
  const at = new Map(headers.map((header) => [header.header, header]))
  const bound = (name: string): BoundHeader => {
    const header = at.get(name)
    if (!header) throw new Error(`No column ${name}`)
    return header
  }
  const when = (conditions: Plan['cases']): string | null =>
    conditions.length === 0
      ? null
      : `(${conditions.map(({ header, texts }) => holds(bound(header), texts)).join(' AND ')})`
  const stays = staysSql(plan, bound)
  const uses: Use[] = []
  const sources = new Map<string, Source[]>()
  const say = (field: string, source: Source) => sources.set(field, [...(sources.get(field) ?? []), source])
  const base = { ...absentFields(record), ...typed(plan.fixed, kinds) }
  for (const { name } of fieldsOfType(record)) say(name, { is: 'constant', held: base[name] ?? null, applies: null })
  for (const [n, column] of plan.columns.entries()) {
    const read = readers[n]
    if (withheld.has(column.header) || !read) continue
    const header = bound(column.header)
    const applies = when(column.when)
    const dictionary = await columnDictionary(engine, `d${n}`, column.field, read, header.texts, { kinds, rules })
    const told = bothOf(applies, stays)
    uses.push({ field: column.field, dictionary, header, applies: told, applied: told, part: null })
    const p = `c.p${header.index}`
    if (header.isId) say(column.field, { is: 'id', dictionary, cell: `c.c${header.index}`, p, applies })
    else say(column.field, { is: 'dictionary', dictionary, applies })
  }
  for (const [n, { header: name, texts }] of plan.cases.entries()) {
    const header = bound(name)
    const dictionary = await caseDictionary(engine, `q${n}`, header.texts, texts)
    uses.push({ field: 'case', dictionary, header, applies: stays, applied: stays, part: null })
  }
  for (const [n, { header: name, reasons }] of (plan.leftOut ?? []).entries()) {
    const header = bound(name)
    const dictionary = await leftOutDictionary(engine, `o${n}`, header.texts, reasons)
    uses.push({ field: 'case', dictionary, header, applies: null, applied: null, part: null })
  }
  const slice = await sliceSql(engine, plan, bound)
  for (const one of plan.sets)
    for (const [field, held] of Object.entries(typed(one.set, kinds)))
      say(field, { is: 'constant', held, applies: when(one.when) })
  const parts = hasMeasure(record) ? plan.values : [null]
  const partCodes = parts.map((part) => typed(part?.fixed ?? {}, kinds))
  const { types, lists } = await writeTypes(engine, kinds, sources, uses, partCodes)
  const places = placesSql(headers)
  const made: string[] = []
  const all = { constants: new Map<string, unknown>(), fields: [] as string[] }
  const perPart = partCodes.map((codes) => {
    const fields = new Map<string, FieldSql>()
    for (const { name } of fieldsOfType(record)) {
      if (name === 'value') continue
      const mine = [...(sources.get(name) ?? [])]
      if (codes[name] !== undefined) mine.push({ is: 'constant', held: codes[name], applies: null })
      fields.set(name, fieldSql(name, mine, types.get(name) ?? null, rules))
    }
    return fields
  })
  for (const { name } of fieldsOfType(record)) {
    if (name === 'value') continue
    const held = perPart.map((fields) => fields.get(name))
    const [first] = held
    const same = held.every(
      (each) => each?.is === 'constant' && joined(each.held) === joined(first?.is === 'constant' ? first.held : null),
    )
    const years = perPart.some((fields) => fields.get('ageYears')?.is === 'columns')
    if (same && first?.is === 'constant' && !(name === 'age' && years)) all.constants.set(name, first.held)
    else all.fields.push(name)
  }
  const bits = new Map(fieldsOfType(record).map(({ name }, i) => [name as string, 1n << BigInt(i)]))
  for (const [part, fields] of perPart.entries()) {
    const value = parts[part]
      ? await valueUses(engine, plan, part, bound(parts[part]?.header ?? ''), fields, uses, stays)
      : null
    const { dialect } = engine
    made.push(selectPart({ part, fields, all, kinds, types, rules, uses, value, bits, places, slice, dialect }))
  }
  return {
    kinds,
    constants: all.constants,
    types,
    lists,
    uses,
    fields: all.fields,
    bits,
    measured: hasMeasure(record),
    sliced: slice !== null,
    parts: parts.length,
    places,
    dialect: engine.dialect,
    sql: made.join(' UNION ALL '),
  }
}

/** Makes a list of codes for each field, so that a record costs a byte or two a field, and casts the dictionaries to it. */
const writeTypes = async (
  engine: Engine,
  kinds: Kinds,
  sources: ReadonlyMap<string, readonly Source[]>,
  uses: readonly Use[],
  partCodes: readonly Readonly<Record<string, unknown>>[],
): Promise<Pick<Draft, 'types' | 'lists'>> => {
  const types = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  for (const [field, mine] of sources) {
    if (!isListed(kinds.get(field)) || mine.every(({ is }) => is === 'constant') === true) {
      if (field !== 'age' || !uses.some((use) => use.field === 'ageYears')) continue
    }
    const values = new Set<string>(['', '_U'])
    for (const source of mine)
      if (source.is === 'constant' && source.held !== null) values.add(String(joined(source.held)))
    for (const codes of partCodes) if (codes[field] !== undefined) values.add(String(joined(codes[field])))
    for (const use of uses) {
      if (use.field === field) for (const value of use.dictionary.values) values.add(value)
      if (field === 'age') for (const band of use.dictionary.bands) values.add(band)
    }
    if (values.size > 100_000) continue
    const columns = uses.flatMap(({ field: used, dictionary: { table } }) => [
      ...(used === field ? [{ table, column: 'v' }] : []),
      ...(field === 'age' && used === 'ageYears' ? [{ table, column: 'y' }] : []),
    ])
    const list = [...values].sort()
    lists.set(field, list)
    types.set(field, await engine.dialect.makeList(engine, `v_${field}`, list, columns))
  }
  return { types, lists }
}

/** The dictionaries of a part's numbers: counts are whole, rates and estimates are not, and a row may decide which it is. */
interface ValueSql {
  readonly column: (name: string) => string
}

const valueUses = async (
  engine: Engine,
  plan: Plan,
  part: number,
  header: BoundHeader,
  fields: ReadonlyMap<string, FieldSql>,
  uses: Use[],
  stays: string | null,
): Promise<ValueSql> => {
  const said = (name: FieldName): string => {
    const field = fields.get(name)
    if (!field) return "''"
    return field.is === 'constant' ? literal(field.held, null) : field.of('v')
  }
  const drafted = (name: FieldName): string => (fields.get(name)?.is === 'columns' ? `d.f_${name}` : said(name))
  const isWhole = (of: (name: FieldName) => string) =>
    `(${of('unit')} NOT IN (${fractionalUnits.map(text).join(', ')}) AND ${of('status')} <> 'E')`
  const whole = isWhole(said)
  const constant = (['unit', 'status'] as const).every((name) => (fields.get(name)?.is ?? 'constant') === 'constant')
  const unitOf = (name: string) => {
    const field = fields.get(name)
    return field?.is === 'constant' ? String(field.held) : ''
  }
  const make = async (wholeOnes: boolean, applies: string | null, applied: string | null) => {
    const table = `n${part}${wholeOnes ? 'w' : 'f'}`
    const read = plan.values[part]?.each ? eachReader() : valueReader(plan, wholeOnes)
    const dictionary = await valueDictionary(engine, table, header.texts, read)
    uses.push({
      field: 'value',
      dictionary,
      header,
      applies: bothOf(applies, stays),
      applied: bothOf(applied, stays),
      part,
    })
    return table
  }
  if (constant) {
    const table = await make(
      !(fractionalUnits as readonly string[]).includes(unitOf('unit')) && unitOf('status') !== 'E',
      null,
      null,
    )
    return { column: (name) => `${table}.${name}` }
  }
  const over = isWhole(drafted)
  const [w, f] = [await make(true, whole, over), await make(false, `NOT ${whole}`, `NOT ${over}`)]
  return { column: (name) => `CASE WHEN ${whole} THEN ${w}.${name} ELSE ${f}.${name} END` }
}

interface PartInput {
  readonly part: number
  readonly fields: ReadonlyMap<string, FieldSql>
  readonly all: { readonly fields: readonly string[] }
  readonly kinds: Kinds
  readonly types: ReadonlyMap<string, string>
  readonly rules: RulePlan
  readonly uses: readonly Use[]
  readonly value: ValueSql | null
  readonly bits: ReadonlyMap<string, bigint>
  readonly places: string
  readonly slice: SliceSql | null
  readonly dialect: Dialect
}

const placesSql = (headers: readonly BoundHeader[]): string => {
  const positions = headers.map(({ index, position, isId }) => `${position} AS p${index}${isId ? `, c${index}` : ''}`)
  return `SELECT ${['rowid AS i', ...positions].join(', ')} FROM cells WHERE NOT blank`
}

const selectPart = (input: PartInput): string => {
  const { part, fields, all, rules, uses, value, bits, places, slice, dialect } = input
  const mine = uses.filter((use) => use.part === null || use.part === part)
  const columns = ['c.i', `${part} AS part`]
  const masks: string[] = []
  for (const name of all.fields) {
    const field = fields.get(name)
    const of = (column: string) => columnSql(name, column, input, field)
    columns.push(`${of('v')} AS f_${name}`)
    for (const each of rules.attributes) if (each.field === name) columns.push(`${of(each.column)} AS ${each.column}`)
    if (rules.single.some((rule) => rule.field === name)) masks.push(of('m'))
  }
  // What is the same everywhere and wrong is wrong everywhere.
  for (const [name, field] of fields)
    if (!all.fields.includes(name) && field.is === 'constant' && rules.single.some((rule) => rule.field === name))
      masks.push(constantColumn(field.held, name, 'm', null, rules))
  columns.push(`${dialect.all(masks.map((mask) => `coalesce(${mask}, 0)`))} AS m`)
  if (value)
    columns.push(
      ...['low', 'high', '"precision"', 'missing', 'five', 'said'].map((name) => `${value.column(name)} AS ${name}`),
    )
  if (slice) columns.push(`${slice.sql} AS slice`)
  const flagged = (bit: number, of: (field: string) => boolean = () => true) =>
    mine.flatMap(({ dictionary, applies, field }) =>
      (dictionary.flags & bit) === 0 || !of(field)
        ? []
        : [
            `(${applies === null ? '' : `${applies} AND `}coalesce(${dialect.both(`${dictionary.table}.flags`, bit)}, 0) <> 0)`,
          ],
    )
  columns.push(`${anyOf(flagged(flag.aside))} AS aside`)
  columns.push(`${anyOf(flagged(flag.aside, isOfNumber))} AS doubtful`)
  columns.push(`${anyOf(flagged(flag.aggregate))} AS aggregate`)
  columns.push(`${anyOf(flagged(flag.warned))} AS warned`)
  columns.push(`${anyOf(flagged(flag.told))} AS told`)
  const unresolved = mine.flatMap(({ dictionary, applies, field }) => {
    if ((dictionary.flags & flag.unresolved) === 0) return []
    const bit = bits.get(field === 'ageYears' ? 'age' : field) ?? 0n
    const where = `${applies === null ? '' : `${applies} AND `}coalesce(${dialect.both(`${dictionary.table}.flags`, flag.unresolved)}, 0) <> 0`
    return [`CASE WHEN ${where} THEN ${bit}::BIGINT ELSE 0::BIGINT END`]
  })
  columns.push(`${dialect.all(unresolved)} AS unread`)
  // Every text stands in its dictionary, but for ordinary case numbers.
  const joins = mine.map(
    ({ dictionary: { table }, header }) =>
      `${header.isId ? 'LEFT ' : ''}JOIN ${table} ON ${table}.p = c.p${header.index}`,
  )
  return `SELECT ${columns.join(', ')} FROM (${places}) c ${[...joins, ...(slice?.joins ?? [])].join(' ')}`
}

/** Years of age give the band where none is known. */
const columnSql = (
  name: string,
  column: string,
  { fields, kinds, types, rules }: PartInput,
  field: FieldSql | undefined,
): string => {
  const plain = !field
    ? 'NULL'
    : field.is === 'columns'
      ? field.of(column)
      : constantColumn(field.held, name, column, types.get(name) ?? null, rules)
  const years = fields.get('ageYears')
  if (name !== 'age' || years?.is !== 'columns' || !kinds.has('ageYears')) return plain
  const age = !field ? 'NULL' : field.is === 'columns' ? field.of('v') : literal(field.held, types.get('age') ?? null)
  const mine = column === 'v' ? 'y' : column === 'm' ? 'ym' : column
  return `CASE WHEN ${age} = '_U' AND ${years.of('v')} IS NOT NULL THEN ${years.of(mine)} ELSE ${plain} END`
}
