import {
  type Finding,
  fieldsOfType,
  isFieldName,
  type RecordType,
  type Rule,
  rules,
  type Subject,
} from '@tipstat/scheme'
import type { ColumnFact } from './columns.ts'
import { type Draft, isOfNumber, type Kinds, kindsOf, placeOf, unread } from './conform.ts'
import type { Grid } from './grid.ts'
import type { Plan } from './plan.ts'
import { effectOf, findingOf, type Runner, runner } from './rule-runner.ts'

/** Rules that run on the records of a type, and those that can't, with what they lack. */
export interface RuleSet {
  readonly each: readonly Runner[]
  readonly groups: readonly Runner[]
  readonly ran: readonly string[]
  readonly notRun: readonly { readonly code: string; readonly lacks: string }[]
}

/** What a rule can speak of whatever the mapping says: the record itself, and fields that every record has. */
const always: ReadonlySet<string> = new Set(['key', 'file', 'field'])

/** Chooses the rules of a record type, and of those the ones that a plan gives the fields for. */
export const rulesFor = (record: RecordType, plan: Plan): RuleSet => {
  const fields = new Map(fieldsOfType(record).map((field) => [field.name as string, field]))
  const known = mappedFields(plan)
  const exists = (name: string) => always.has(name) || name.startsWith('series.') || fields.has(name)
  const given = (name: string) => always.has(name) || name.startsWith('series.') || known.has(name) || isSaid(name)
  const isSaid = (name: string) => fields.get(name)?.identity === true
  const names = (rule: (typeof rules)[number]) => [...rule.fields, ...(rule.needs ?? [])]
  const mine = rules.filter(
    (rule) => rule.on === record || (rule.on === 'record' && names(rule).every((name) => exists(name))),
  )
  const judged = mine.map((rule) => ({ rule, lacks: names(rule).find((name) => !given(name)) }))
  const able = judged.filter(({ lacks }) => lacks === undefined).map(({ rule }) => rule)
  return {
    each: able.filter((rule) => rule.over === 'each').map(runner),
    groups: able.filter((rule) => rule.over === 'group').map(runner),
    ran: [...new Set(able.map(({ code }) => code))].sort(),
    notRun: judged.flatMap(({ rule, lacks }) => (lacks === undefined ? [] : [{ code: rule.code, lacks }])),
  }
}

/** Fields that some column, fixed value or case of the mapping speaks of. */
export const mappedFields = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...plan.columns.map(({ field }) => field),
    ...plan.columns.filter(({ field }) => field === 'ageYears').map(() => 'age'),
    ...Object.keys(plan.fixed),
    ...plan.values.flatMap(({ fixed }) => Object.keys(fixed)),
    ...plan.sets.flatMap(({ set }) => Object.keys(set)),
  ])

/**
 * Runs the rules on each record; marks what is set aside, unresolved or warned of. All rules judge the record as it was
 * read: what one finds changes nothing for the next, so that their order says nothing.
 */
export const checkEach = (drafts: readonly Draft[], set: RuleSet, plan: Plan, locate: Locate): readonly Finding[] => {
  const kinds = kindsOf(plan.series.record)
  return drafts.flatMap((draft) => {
    if (draft.setAside) return []
    const failing = set.each.filter((each) => each.judge(draft.fields, [draft.fields]) === 'fails')
    const findings = failing.map((each) => {
      const { place, field, value } = locate(draft, each.rule)
      return findingOf(each, place, each.params(draft.fields, [draft.fields]), { ...field, ...value })
    })
    for (const each of failing) mark(draft, each, kinds)
    return findings
  })
}

const mark = (draft: Draft, each: Runner, kinds: Kinds): void => {
  const effect = effectOf(each.rule, undefined)
  if (effect === 'set-aside') {
    draft.setAside = true
    if (each.rule.fields.some(isOfNumber)) draft.doubtful = true
  }
  if (effect === 'unresolved') for (const name of each.rule.fields) leaveUnresolved(draft, name, kinds)
  if (each.rule.severity === 'warning') draft.warned = true
}

/** Years of age count under their band: what is wrong with them is wrong with the age. */
const leaveUnresolved = (draft: Draft, name: string, kinds: Kinds): void => {
  const field = name === 'ageYears' ? 'age' : name
  if (!isFieldName(field)) return
  if (!draft.unresolved.includes(field)) draft.unresolved.push(field)
  draft.fields[field] = unread(field, kinds)
  if (field === 'age') draft.fields.ageYears = null
}

/** Finds the place of what a rule says of a draft: column, and the text as sent where it may be repeated. */
export type Locate = (
  draft: Draft,
  rule: Rule,
) => {
  readonly place: Finding['place']
  readonly field: { readonly field?: string }
  readonly value: { readonly value?: string }
}

/** Locates fields through the plan. A rule's second field is not looked for: its first one names the column. */
export const locator = (grid: Grid, columns: readonly ColumnFact[], plan: Plan): Locate => {
  const kinds = kindsOf(plan.series.record)
  const columnOf = columnLocator(columns, plan)
  return (draft, { fields: [name], conceals }) => {
    const base = { ...placeOf(grid, draft.at), part: draft.part }
    const column = columnOf(name, draft.part)
    if (!column) return { place: base, field: {}, value: {} }
    const text = grid.rows[draft.at]?.[column.index] ?? ''
    const secret = conceals || (name !== undefined && kinds.get(name) === 'id')
    return {
      place: { ...base, column: { letter: column.letter, name: column.header } },
      field: name === undefined ? {} : { field: name },
      value: secret ? {} : { value: text },
    }
  }
}

/** The column that a field of a record is read from, if any; of a measure, that of the record's part. */
export const columnLocator = (
  columns: readonly ColumnFact[],
  plan: Plan,
): ((field: string | undefined, part: number) => ColumnFact | undefined) => {
  const at = (header: string | undefined) => columns.find((column) => column.header === header && column.index >= 0)
  const byField = new Map<string, ColumnFact>()
  for (const { field, header } of plan.columns) {
    const column = at(header)
    if (column && !byField.has(field)) byField.set(field, column)
  }
  const values = plan.values.map(({ header }) => at(header))
  return (field, part) => {
    if (field === 'value') return values[part]
    return byField.get(field ?? '') ?? (field === 'age' ? byField.get('ageYears') : undefined)
  }
}

/** Facts of the series that rules on records read. */
export const seriesFacts = (plan: Plan, latestYear: number): Subject => ({
  'series.exhaustive': plan.series.exhaustive,
  'series.multiple': plan.series.multiple,
  'series.latestYear': latestYear,
})
