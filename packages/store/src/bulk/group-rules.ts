import type { Runner } from '@tipstat/intake/engine'
import { canonical, cellKey, type expression } from '@tipstat/scheme'
import type { Draft } from './draft.ts'
import { type Engine, rowOf } from './engine.ts'
import { exactNumber, type Scope, type SqlWorth, toSql, truthOf } from './expression-sql.ts'
import { type Marks, shownWorth } from './record-rules.ts'
import { recordScope } from './record-scope.ts'
import { childrenOf, type RulePlan } from './rule-plan.ts'

type Expression = expression.Expression

/** The records that count, as they stand after the rules on records: what the rules on groups speak of. */
export const keptDraft = (draft: Draft, { changed }: Marks): Draft => ({
  ...draft,
  fields: [...new Set([...draft.fields, ...changed.keys()])],
  constants: new Map([...draft.constants].filter(([name]) => !changed.has(name))),
})

/**
 * Makes `kept`: a record that is not set aside, `ord` its place in the file, `unread_row` its number where a part of its
 * key could not be read. Of counts also `cell`, the place of the first record with the same key.
 */
export const writeKept = async (
  engine: Engine,
  draft: Draft,
  rules: RulePlan,
  marks: Marks,
  parts: number,
): Promise<Draft> => {
  const kept = keptDraft(draft, marks)
  const keyBits = cellKey.reduce((bits, name) => bits | (draft.bits.get(name) ?? 0n), 0n)
  const columns = kept.fields.flatMap((name) => {
    const made = marks.changed.get(name)
    const attributes = rules.attributes
      .filter(({ field, column }) => field === name && rules.groupAttributes.has(column))
      .map(({ column }) => column)
    return [
      made ? `${made('v')} AS f_${name}` : `f_${name}`,
      ...attributes.map((column) => (made ? `${made(column)} AS ${column}` : column)),
    ]
  })
  const slice = draft.sliced ? ['slice'] : []
  const measure = draft.measured ? ['low', 'high', '"precision"', 'missing', 'five', 'said'] : []
  const select = `SELECT i, part, i * ${parts} + part AS ord, ${[...columns, ...slice, ...measure].join(', ')},
    CASE WHEN ${engine.dialect.both(`(${marks.unread})`, keyBits)} <> 0 THEN (i + 2)::VARCHAR ELSE '' END AS unread_row
    FROM draft WHERE NOT (${marks.aside})`
  if (!draft.measured) await engine.run(`CREATE TEMP VIEW kept AS ${select}`)
  else {
    const key = keyColumns(cellKey, kept)
    const partition = key.length === 0 ? '' : `PARTITION BY ${key.join(', ')}`
    await engine.run(`CREATE TABLE kept AS SELECT *, min(ord) OVER (${partition}) AS cell FROM (${select})`)
  }
  return draft.measured ? { ...kept, addsExactly: await addsExactly(engine) } : kept
}

/** Whether all numbers are whole, and so small that no sum of them is rounded: then their order does not matter. */
const addsExactly = async (engine: Engine): Promise<boolean> => {
  const high = `CASE WHEN ${engine.dialect.isInfinite('high')} THEN 0 ELSE high END`
  const { parts, most, records } = await rowOf(
    engine,
    `SELECT count(*)::INTEGER AS records, coalesce(max(greatest(abs(low), abs(${high}))), 0)::DOUBLE AS most,
      count(CASE WHEN low <> floor(low) OR ${high} <> floor(${high}) THEN 1 END)::INTEGER AS parts FROM kept`,
  )
  return Number(parts) === 0 && Number(most) * Number(records) < Number.MAX_SAFE_INTEGER
}

/** Columns of a key that are not the same in every record. */
const keyColumns = (names: readonly string[], kept: Draft): readonly string[] =>
  names.flatMap((name) => {
    if (name === 'unread') return ['unread_row']
    if (name === 'slice') return kept.sliced ? ['slice'] : []
    if (name === 'text') return kept.measured ? ['said'] : []
    return kept.fields.includes(name) ? [`f_${name}`] : []
  })

/** Cells of tables: records with one key as one, the numbers that differ as their hull. */
const writeCellTable = async (engine: Engine, kept: Draft, rules: RulePlan): Promise<void> => {
  const key = keyColumns(cellKey, kept)
  const others = [
    ...kept.fields.map((name) => `f_${name}`).filter((column) => !key.includes(column)),
    ...rules.attributes
      .filter(({ field, column }) => kept.fields.includes(field) && rules.groupAttributes.has(column))
      .map(({ column }) => column),
    'five',
    'said',
  ].map((column) => `${engine.dialect.first(column, 'ord')} AS ${column}`)
  await engine.run(`CREATE TABLE cell AS SELECT ${[...key, ...others, 'min(low) AS low', 'max(high) AS high', 'min(ord) AS ord'].join(', ')}
    FROM kept${key.length === 0 ? ' HAVING count(*) > 0' : ` GROUP BY ${key.join(', ')}`}`)
}

/** A rule on groups that fails: where its findings are, and the records that it concerns. */
export interface FailingGroups {
  readonly runner: Runner
  /** SQL that gives `i, part, params`. */
  readonly findings: string
  /** SQL that gives `i, part`. */
  readonly concerned: string
}

/** Runs the rules on groups over `kept`. */
export const judgeGroups = async (engine: Engine, kept: Draft, rules: RulePlan): Promise<readonly FailingGroups[]> => {
  if (rules.groups.some(({ rule }) => rule.on === 'count' && !rule.asSent)) await writeCellTable(engine, kept, rules)
  const failing: FailingGroups[] = []
  for (const [at, runner] of rules.groups.entries()) {
    const found = await judgeGroup(engine, runner, at, kept, rules)
    if (found) failing.push(found)
  }
  return failing
}

const judgeGroup = async (
  engine: Engine,
  runner: Runner,
  at: number,
  kept: Draft,
  rules: RulePlan,
): Promise<FailingGroups | null> => {
  const { rule } = runner
  const ofCells = rule.on === 'count' && !rule.asSent
  const key = keyColumns(rule.by ?? [], kept)
  if (rule.window && !kept.fields.includes('year')) return null
  const members = rule.window ? consecutiveYears(key) : ofCells ? 'cell' : 'kept'
  const by = rule.window ? ['pair'] : key
  const first = rule.window ? 'f_year' : 'ord'
  const memberScope = recordScope(kept, rules)
  const scope = groupScope(memberScope, by, (sql) => engine.dialect.first(sql, first))
  const params = Object.entries(rule.params ?? {}).map(([name, of]) => [name, toSql(of, scope)] as const)
  const shown = params.flatMap(([, worth], n) => worthColumns(worth).map((sql, k) => `${sql} AS q${n}_${k}`))
  const where = rule.where ? `${truthOf(toSql(rule.where, scope))} AND ` : ''
  const groups = `g${at}`
  await engine.run(`CREATE TEMP TABLE ${groups} AS SELECT ${[...by, ...shown, 'min(ord) AS gid'].join(', ')} FROM ${members}
    ${by.length === 0 ? '' : `GROUP BY ${by.join(', ')}`} HAVING count(*) > 0 AND ${where}NOT ${truthOf(toSql(rule.holds, scope))}`)
  const said = await sayParams(engine, groups, params)
  if (said === null) return null
  const filters = filtersOf(rule.holds).map((each) => `coalesce(${truthOf(toSql(each, memberScope))}, false)`)
  const hit = filters.length === 0 ? 'true' : `(${filters.join(' OR ')})`
  const same = by.map((column) => `m.${column} IS NOT DISTINCT FROM g.${column}`).join(' AND ') || 'true'
  const joined = `SELECT ${ofCells ? 'm.ord AS cell' : 'm.i, m.part, m.ord'}, m.hit, g.gid, g.params
    FROM (SELECT *, ${hit} AS hit FROM ${members}) m JOIN ${said} g ON ${same}`
  const spoken = `SELECT * FROM (SELECT *, ${engine.dialect.any('hit')} OVER (PARTITION BY gid) AS spoken FROM (${joined})) WHERE hit OR NOT spoken`
  const records = ofCells
    ? `SELECT k.i, k.part, k.ord, s.gid, s.params FROM (${spoken}) s JOIN kept k ON k.cell = s.cell`
    : spoken
  const concerned = `c${at}`
  await engine.run(`CREATE TEMP TABLE ${concerned} AS SELECT i, part, ord, gid, params FROM (${records})`)
  const reported =
    rule.report === 'members'
      ? concerned
      : `(SELECT ${engine.dialect.first('i', 'ord')} AS i, ${engine.dialect.first('part', 'ord')} AS part, any_value(params) AS params FROM ${concerned} GROUP BY gid)`
  return {
    runner,
    findings: `SELECT i, part, params FROM ${reported}`,
    concerned: `SELECT i, part FROM ${concerned}`,
  }
}

/** Pairs of cells that are alike but for a year and the next. */
const consecutiveYears = (key: readonly string[]): string => {
  const same = [...key.map((column) => `a.${column} IS NOT DISTINCT FROM b.${column}`), 'b.f_year = a.f_year + 1'].join(
    ' AND ',
  )
  return `(SELECT a.*, a.ord AS pair FROM cell a JOIN cell b ON ${same} UNION ALL SELECT b.*, a.ord AS pair FROM cell a JOIN cell b ON ${same})`
}

/** A group as its rule sees it: outside of aggregates, its first member. */
const groupScope = (members: Scope, by: readonly string[], first: (sql: string) => string): Scope => {
  const lift = (worth: SqlWorth): SqlWorth => {
    const one = (sql: string) => (by.includes(sql) || !/[a-z]\w*$/.test(sql) || /^'/.test(sql) ? sql : first(sql))
    switch (worth.is) {
      case 'interval':
        return worth.exact ? exactNumber(one(worth.low)) : { ...worth, low: one(worth.low), high: one(worth.high) }
      case 'nothing':
        return worth
      default:
        return { ...worth, sql: one(worth.sql) }
    }
  }
  return {
    dialect: members.dialect,
    field: (name) => lift(members.field(name)),
    known: (part) => {
      const worth = members.known(part)
      return worth ? lift(worth) : null
    },
    members,
    order: 'ord',
    ...(members.addsExactly ? { addsExactly: true } : {}),
  }
}

const worthColumns = (worth: SqlWorth): readonly string[] => {
  if (worth.is === 'nothing') return ['NULL::VARCHAR']
  if (worth.is === 'interval')
    return worth.exact ? [`${worth.low}::DOUBLE`] : [`${worth.low}::DOUBLE`, `${worth.high}::DOUBLE`]
  return [worth.is === 'truth' ? `CAST(${worth.sql} AS BOOLEAN)` : `CAST(${worth.sql} AS VARCHAR)`]
}

/** Puts the words' parameters beside the failing groups; null where no group fails. */
const sayParams = async (
  engine: Engine,
  groups: string,
  params: readonly (readonly [string, SqlWorth])[],
): Promise<string | null> => {
  const columns = params.flatMap(([, worth], n) => worthColumns(worth).map((_, k) => `q${n}_${k}`))
  const rows = await engine.rows(
    `SELECT ${columns.length === 0 ? 'count(*)::INTEGER AS n' : `DISTINCT ${columns.join(', ')}`} FROM ${groups}`,
  )
  const none = columns.length === 0 ? rows[0]?.n === 0 : rows.length === 0
  if (none) return null
  const said = rows.map((row) =>
    canonical(
      Object.fromEntries(
        params.map(([name, worth], n) => [
          name,
          shownWorth(
            worth,
            worthColumns(worth).map((_, k) => row[`q${n}_${k}`]),
          ),
        ]),
      ),
    ),
  )
  if (columns.length === 0) return `(SELECT *, '{}' AS params FROM ${groups})`
  const table = `${groups}p`
  await engine.run(
    `CREATE TEMP TABLE ${table} AS SELECT ${columns.join(', ')}, NULL::VARCHAR AS params FROM ${groups} WHERE false`,
  )
  await engine.append(table, [
    ...columns.map((column) => rows.map((row) => (row[column] ?? null) as string | number | boolean | null)),
    said,
  ])
  const same = columns.map((column) => `g.${column} IS NOT DISTINCT FROM p.${column}`).join(' AND ')
  return `(SELECT g.*, p.params FROM ${groups} g JOIN ${table} p ON ${same})`
}

/** Conditions of the aggregates of an expression: the members that a rule speaks of. */
const filtersOf = (of: Expression): readonly Expression[] => [
  ...('where' in of && of.where ? [of.where] : []),
  ...childrenOf(of).flatMap(filtersOf),
]
