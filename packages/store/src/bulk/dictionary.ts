import {
  type CellRead,
  type CellReader,
  caseReader,
  effectOf,
  heldOf,
  type Kinds,
  leftOutReader,
  unread,
} from '@tipstat/intake/engine'
import { canonical, type FieldName, fieldOf, isFieldName } from '@tipstat/scheme'
import type { Dialect, Engine, SqlValue } from './engine.ts'
import type { Texts } from './load-cells.ts'
import type { RulePlan } from './rule-plan.ts'

/** What a cell does to its record, as bits of `flags`; `told` where anything is found of it. */
export const flag = { aside: 1, unresolved: 2, aggregate: 4, warned: 8, told: 16 } as const

/**
 * What the texts of a column are worth, one row a text: read and judged by the interpreter's own readers. Tables of a
 * dictionary `d`: `d` (`p`, the value, attributes of its field, `m`, `flags`) and `d`x (its findings).
 */
export interface Dictionary {
  readonly table: string
  /** Whether any text of it has a finding, and the flags that occur. */
  readonly failing: boolean
  readonly flags: number
  /** Distinct values, as they stand in the table. */
  readonly values: ReadonlySet<string>
  /** Columns that are the same for every text, with what they are. */
  readonly uniform: ReadonlyMap<string, SqlValue>
  /** Distinct bands that years of age give (of `ageYears` alone). */
  readonly bands: ReadonlySet<string>
}

/** Several codes of one field as one text; no code holds the mark. */
export const joined = (held: unknown): SqlValue => (Array.isArray(held) ? held.join(';') : ((held ?? null) as SqlValue))

/** Which rules that read one field fail for a value of it. */
export const failingBits = (field: string, held: unknown, { single, facts }: RulePlan): bigint => {
  let bits = 0n
  for (const each of single) {
    if (each.field !== field) continue
    const subject = { ...facts, [field]: held }
    if (each.runner.judge(subject, [subject]) === 'fails') bits |= each.bit
  }
  return bits
}

const valueType = (kinds: Kinds, field: string, { texts }: Dialect): string => {
  const kind = kinds.get(field)
  if (kind === 'year' || kind === 'integer') return 'INTEGER'
  return kind === 'decimal' ? 'DOUBLE' : texts
}

/** Writes the dictionary of a column of codes, plain numbers, dates or texts. */
export const columnDictionary = async (
  engine: Engine,
  table: string,
  field: FieldName,
  read: CellReader,
  texts: Texts,
  { kinds, rules }: { readonly kinds: Kinds; readonly rules: RulePlan },
): Promise<Dictionary> => {
  const cells = texts.text.map(read)
  const held = cells.map((cell) => (cell.failed ? unread(field, kinds) : heldOf(cell, field, kinds)))
  const mine = rules.attributes.filter((each) => each.field === field)
  const ofAge = field === 'ageYears' ? rules.attributes.filter((each) => each.field === 'age') : []
  const bands = held.map((years) => (field === 'ageYears' && years !== null ? `Y${years}` : null))
  const columns: readonly (readonly [string, readonly SqlValue[]])[] = [
    [`v ${valueType(kinds, field, engine.dialect)}`, held.map(joined)],
    ...mine.map((each) => [`${each.column} ${each.type}`, held.map(each.of)] as const),
    ['m BIGINT', held.map((value) => failingBits(field, value, rules))],
    ...(field === 'ageYears'
      ? ([
          [`y ${engine.dialect.texts}`, bands],
          ...ofAge.map(
            (each) =>
              [`${each.column} ${each.type}`, bands.map((band) => (band === null ? null : each.of(band)))] as const,
          ),
          ['ym BIGINT', bands.map((band) => (band === null ? 0n : failingBits('age', band, rules)))],
        ] as const)
      : []),
  ]
  return writeDictionary(engine, table, field, texts, cells, columns)
}

/** Writes the dictionary of a column of numbers. */
export const valueDictionary = async (
  engine: Engine,
  table: string,
  texts: Texts,
  read: CellReader,
): Promise<Dictionary> => {
  const cells = texts.text.map(read)
  const values = cells.map(({ number }) => (number && 'value' in number ? number.value : null))
  const known = values.map((value) => (value !== null && value.missing === undefined ? value : null))
  const columns: readonly (readonly [string, readonly SqlValue[]])[] = [
    ['low DOUBLE', known.map((value) => value?.low ?? null)],
    ['high DOUBLE', known.map((value) => value?.high ?? null)],
    ['"precision" VARCHAR', known.map((value) => value?.precision ?? null)],
    ['missing VARCHAR', values.map((value) => value?.missing ?? null)],
    ['five BOOLEAN', known.map((value) => (value?.precision === 'exact' ? value.low % 5 === 0 : null))],
    ['said VARCHAR', values.map((value, i) => said(value?.missing, known[i] ?? null))],
  ]
  return writeDictionary(engine, table, 'value', texts, cells, columns)
}

/** A number as the rules on repeated keys compare it. */
const said = (missing: string | undefined, value: { readonly low: number; readonly high: number } | null): string =>
  value ? `${value.low}..${value.high}` : (missing ?? '')

/** Writes the dictionary of a column that cases turn on: nothing but the findings of texts that no case knows. */
export const caseDictionary = (
  engine: Engine,
  table: string,
  texts: Texts,
  known: readonly string[],
): Promise<Dictionary> => writeDictionary(engine, table, 'case', texts, texts.text.map(caseReader(known)), [])

/** Writes the dictionary of a column whose records may be left out: nothing but the findings of those. */
export const leftOutDictionary = (
  engine: Engine,
  table: string,
  texts: Texts,
  reasons: Readonly<Record<string, string>>,
): Promise<Dictionary> => writeDictionary(engine, table, 'case', texts, texts.text.map(leftOutReader(reasons)), [])

const writeDictionary = async (
  engine: Engine,
  table: string,
  field: string,
  { p, text }: Texts,
  cells: readonly CellRead[],
  columns: readonly (readonly [string, readonly SqlValue[]])[],
): Promise<Dictionary> => {
  const flags = cells.map((cell) => flagsOf(cell, field))
  const declared = ['p INTEGER', ...columns.map(([declaration]) => declaration), 'flags TINYINT']
  await engine.run(`CREATE TEMP TABLE ${table} (${declared.join(', ')})`)
  await engine.append(table, [p, ...columns.map(([, values]) => values), flags])
  const failures = cells.flatMap(({ failures }, at) => failures.map((failure, ord) => ({ at, ord, failure })))
  if (failures.length > 0) {
    await engine.run(
      `CREATE TEMP TABLE ${table}x (p INTEGER, ord INTEGER, code VARCHAR, severity VARCHAR, effect VARCHAR, value VARCHAR, suggestion VARCHAR, params VARCHAR)`,
    )
    await engine.append(`${table}x`, [
      failures.map(({ at }) => p[at] ?? -1),
      failures.map(({ ord }) => ord),
      failures.map(({ failure }) => failure.runner.rule.code),
      failures.map(({ failure }) => failure.runner.rule.severity),
      failures.map(({ failure }) => effectOf(failure.runner.rule, field)),
      failures.map(({ at }) => (isSecret(field) ? null : (text[at] ?? ''))),
      failures.map(({ failure }) => failure.suggestion ?? null),
      failures.map(({ failure: { params } }) =>
        canonical(isSecret(field) && params.value !== undefined ? { ...params, value: '…' } : params),
      ),
    ])
  }
  const of = (name: string) => columns.find(([declaration]) => declaration === name)?.[1] ?? []
  return {
    table,
    failing: failures.length > 0,
    flags: flags.reduce((all, one) => all | one, 0),
    values: new Set(
      of(`v ${engine.dialect.texts}`)
        .filter((value) => value !== null)
        .map(String),
    ),
    uniform: uniformOf(columns),
    bands: new Set(
      of(`y ${engine.dialect.texts}`)
        .filter((value) => value !== null)
        .map(String),
    ),
  }
}

/** Columns of masks and attributes whose value is the same for every text: they need no join. */
const uniformOf = (columns: readonly (readonly [string, readonly SqlValue[]])[]): ReadonlyMap<string, SqlValue> => {
  const uniform = new Map<string, SqlValue>()
  for (const [declaration, values] of columns) {
    const [name = ''] = declaration.split(' ')
    const [first = null] = values
    if (/^(?:a\d+|m|ym)$/.test(name) && values.every((value) => value === first)) uniform.set(name, first)
  }
  return uniform
}

const isSecret = (field: string): boolean => isFieldName(field) && fieldOf(field).kind === 'id'

const flagsOf = ({ failures, aggregate }: CellRead, field: string): number =>
  failures.reduce(
    (flags, { runner: { rule } }) => {
      const effect = effectOf(rule, field)
      const warned = rule.severity === 'warning' ? flag.warned : 0
      return flags | (effect === 'set-aside' ? flag.aside : effect === 'unresolved' ? flag.unresolved : 0) | warned
    },
    (aggregate ? flag.aggregate : 0) | (failures.length > 0 ? flag.told : 0),
  )
