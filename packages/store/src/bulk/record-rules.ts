import { effectOf, isOfNumber, type Runner, shown, unread } from '@tipstat/intake/engine'
import { canonical, type FieldName, fieldsOf, isFieldName } from '@tipstat/scheme'
import type { Draft } from './draft.ts'
import { type Engine, rowOf } from './engine.ts'
import { type SqlWorth, toSql, truthOf } from './expression-sql.ts'
import { constantColumn } from './field-source.ts'
import { recordScope } from './record-scope.ts'
import type { RulePlan } from './rule-plan.ts'
import { text } from './sql-text.ts'

/** A rule on records that fails somewhere, and how its failing records are found. */
export interface FailingRule {
  readonly runner: Runner
  /** SQL over `draft`: whether the rule fails for a record. */
  readonly fails: string
}

/** Writes the table `draft` with the rules that fail for each record: `m` those on one field, `x` those across fields. */
export const judgeRecords = async (engine: Engine, draft: Draft, rules: RulePlan): Promise<readonly FailingRule[]> => {
  const scope = recordScope(draft, rules)
  const cross = rules.cross.map(({ runner: { rule }, bit }) => {
    const where = rule.where ? truthOf(toSql(rule.where, scope)) : 'true'
    return `CASE WHEN ${where} AND NOT ${truthOf(toSql(rule.holds, scope))} THEN ${bit}::BIGINT ELSE 0::BIGINT END`
  })
  const spent = rules.attributes.filter(
    ({ field, column }) => draft.fields.includes(field) && !rules.groupAttributes.has(column),
  )
  const left = engine.dialect.everyColumnBut(['m', ...spent.map(({ column }) => column)])
  await engine.run(`CREATE TABLE draft AS SELECT ${left}, CASE WHEN aside THEN 0::BIGINT ELSE m END AS m,
    CASE WHEN aside THEN 0::BIGINT ELSE ${engine.dialect.all(cross)} END AS x FROM (${draft.sql})`)
  const { m, x, made, filled } = await rowOf(
    engine,
    `SELECT coalesce(${engine.dialect.allOf('m')}, 0)::VARCHAR AS m, coalesce(${engine.dialect.allOf('x')}, 0)::VARCHAR AS x,
      count(*)::INTEGER AS made, (SELECT count(*) FROM cells WHERE NOT blank)::INTEGER AS filled FROM draft`,
  )
  if (Number(made) !== Number(filled) * draft.parts) throw new Error('A text is not in its dictionary')
  const [single, across] = [BigInt(String(m)), BigInt(String(x))]
  return [
    ...rules.single.flatMap(({ runner, bit }) =>
      (single & bit) === 0n ? [] : [{ runner, fails: `${engine.dialect.both('m', bit)} <> 0` }],
    ),
    ...rules.cross.flatMap(({ runner, bit }) =>
      (across & bit) === 0n ? [] : [{ runner, fails: `${engine.dialect.both('x', bit)} <> 0` }],
    ),
  ]
}

/** What failing rules do to records, as SQL over `draft`. */
export interface Marks {
  readonly aside: string
  /** Set aside for its number, or for what that counts. */
  readonly doubtful: string
  readonly warned: string
  /** Fields that are unread, by cells or by rules, one bit each. */
  readonly unread: string
  /** Fields that a rule leaves unread: what stands in their columns then. */
  readonly changed: ReadonlyMap<string, (column: string) => string>
}

/** Works out what the failing rules do. */
export const marksOf = (failing: readonly FailingRule[], draft: Draft, rules: RulePlan): Marks => {
  const of = (effect: string) => failing.filter(({ runner }) => effectOf(runner.rule, undefined) === effect)
  const lost = new Map<string, string[]>()
  for (const { runner, fails } of of('unresolved'))
    for (const name of runner.rule.fields) {
      const field = name === 'ageYears' ? 'age' : name
      if (isFieldName(field)) lost.set(field, [...(lost.get(field) ?? []), fails])
    }
  const changed = new Map<string, (column: string) => string>()
  for (const [field, conditions] of lost) {
    changed.set(field, changedColumn(field, `(${conditions.join(' OR ')})`, draft, rules))
    if (field === 'age' && draft.fields.includes('ageYears'))
      changed.set('ageYears', changedColumn('ageYears', `(${conditions.join(' OR ')})`, draft, rules))
  }
  const bits = [...lost].map(
    ([field, conditions]) =>
      `CASE WHEN ${conditions.join(' OR ')} THEN ${draft.bits.get(field) ?? 0n}::BIGINT ELSE 0::BIGINT END`,
  )
  const ofNumber = of('set-aside').filter(({ runner }) => runner.rule.fields.some(isOfNumber))
  return {
    doubtful: ['doubtful', ...ofNumber.map(({ fails }) => fails)].join(' OR '),
    aside: ['aside', ...of('set-aside').map(({ fails }) => fails)].join(' OR '),
    warned: [
      'warned',
      ...failing.filter(({ runner }) => runner.rule.severity === 'warning').map(({ fails }) => fails),
    ].join(' OR '),
    unread: draft.dialect.all(['unread', ...bits]),
    changed,
  }
}

const changedColumn =
  (field: string, lost: string, draft: Draft, rules: RulePlan) =>
  (column: string): string => {
    const type = draft.types.get(field) ?? null
    const nothing = unread(field as FieldName, draft.kinds)
    const before = draft.fields.includes(field)
      ? column === 'v'
        ? `f_${field}`
        : column
      : constantColumn(draft.constants.get(field), field, column, type, rules)
    return `CASE WHEN ${lost} THEN ${constantColumn(nothing, field, column, type, rules)} ELSE ${before} END`
  }

/**
 * The findings of a rule on records, as SQL that gives `i, part, params`. The words' parameters are worked out by the
 * interpreter, once for each distinct set of the fields they speak of.
 */
export const recordFindings = async (
  engine: Engine,
  { runner, fails }: FailingRule,
  at: number,
  draft: Draft,
  rules: RulePlan,
): Promise<string> => {
  const fields = [...new Set(Object.values(runner.rule.params ?? {}).flatMap((each) => [...fieldsOf(each)]))].filter(
    (name) => !name.startsWith('series.') && (draft.fields.includes(name) || name === 'value'),
  )
  if (fields.length === 0) {
    const subject = { ...Object.fromEntries(draft.constants), ...rules.facts }
    return `SELECT i, part, ${text(canonical(runner.params(subject, [subject])))} AS params FROM draft WHERE ${fails}`
  }
  const columns = fields.flatMap((name) => (name === 'value' ? ['low', 'high'] : [`f_${name}`]))
  const rows = await engine.rows(`SELECT DISTINCT ${columns.join(', ')} FROM draft WHERE ${fails}`)
  const table = `params${at}`
  await engine.run(
    `CREATE TEMP TABLE ${table} AS SELECT *, NULL::VARCHAR AS params, 0::INTEGER AS n FROM (SELECT DISTINCT ${columns.join(', ')} FROM draft) WHERE false`,
  )
  const said = rows.map((row) => {
    const subject = { ...Object.fromEntries(draft.constants), ...rules.facts, ...subjectOf(row, fields, draft) }
    return canonical(runner.params(subject, [subject]))
  })
  await engine.append(table, [
    ...columns.map((column) => rows.map((row) => (row[column] ?? null) as string | number | null)),
    said,
    rows.map((_, n) => n),
  ])
  const same = columns.map((column) => `d.${column} IS NOT DISTINCT FROM p.${column}`).join(' AND ')
  return `SELECT d.i, d.part, p.params FROM (SELECT * FROM draft WHERE ${fails}) d JOIN ${table} p ON ${same}`
}

const subjectOf = (
  row: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  draft: Draft,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields.map((name) => {
      if (name === 'value') return [name, row.low === null ? null : { low: row.low, high: row.high }]
      const held = row[`f_${name}`] ?? null
      const kind = draft.kinds.get(name)
      return [name, (kind === 'codes' || kind === 'path') && typeof held === 'string' ? held.split(';') : held]
    }),
  )

/** A worth that a query gave, as the words of a finding show it. */
export const shownWorth = (worth: SqlWorth, values: readonly unknown[]): string | number => {
  const [first, second] = values
  if (worth.is === 'interval') {
    if (first === null || first === undefined) return shown(null)
    return shown(worth.exact ? Number(first) : { low: Number(first), high: Number(second) })
  }
  if (worth.is === 'truth') return shown(first === null || first === undefined ? null : first === true)
  return shown(first === null || first === undefined ? null : String(first))
}
