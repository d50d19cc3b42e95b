import { type Finding, type RecordType, rules, type Subject } from '@tipstat/scheme'
import { columnLetter } from './column-letter.ts'
import type { ColumnFact } from './columns.ts'
import { type Draft, placeOf } from './conform.ts'
import type { Grid } from './grid.ts'
import type { Plan, PlanField } from './plan.ts'
import { effectOf, findingOf, type Runner, runner } from './rule-runner.ts'

/** Rules that run on the records of a type, and those that can't, with what they lack. */
export interface RuleSet {
  readonly each: readonly Runner[]
  readonly groups: readonly Runner[]
  readonly ran: readonly string[]
  readonly notRun: readonly { readonly code: string; readonly lacks: string }[]
}

/** Fields that every record has, whatever the mapping says. */
const always: ReadonlySet<string> = new Set(['value', 'key', 'file', 'field', 'area', 'year', 'stage', 'unit'])

/** Chooses the rules that a plan gives the fields for. */
export const rulesFor = (record: RecordType, plan: Plan): RuleSet => {
  const known = mappedFields(plan)
  const mine = rules.filter((rule) => rule.on === record || rule.on === 'record')
  const lack = (fields: readonly string[]) =>
    fields.find((name) => !always.has(name) && !name.startsWith('series.') && !known.has(name))
  const judged = mine.map((rule) => ({ rule, lacks: lack([...rule.fields, ...(rule.needs ?? [])]) }))
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

/** Runs the rules on each record; marks what is set aside, unresolved or warned of. */
export const checkEach = (drafts: readonly Draft[], set: RuleSet, locate: Locate): readonly Finding[] => {
  const findings: Finding[] = []
  for (const draft of drafts) {
    if (draft.setAside) continue
    for (const each of set.each) {
      if (each.judge(draft.fields, [draft.fields]) !== 'fails') continue
      const { place, field, value } = locate(draft, each.rule.fields[0])
      findings.push(findingOf(each, place, each.params(draft.fields, [draft.fields]), { ...field, ...value }))
      mark(draft, each)
    }
  }
  return findings
}

const mark = (draft: Draft, each: Runner): void => {
  const effect = effectOf(each.rule, undefined)
  if (effect === 'set-aside') draft.setAside = true
  if (effect === 'unresolved') {
    for (const name of each.rule.fields) leaveUnresolved(draft, name === 'ageYears' ? 'age' : name)
  }
  if (each.rule.severity === 'warning') draft.warned = true
}

const leaveUnresolved = (draft: Draft, name: string): void => {
  if (!draft.unresolved.includes(name)) draft.unresolved.push(name)
  if (name === 'form') draft.fields.forms = ['_U']
  if (name === 'age') draft.fields.ageYears = null
  draft.fields[name] = '_U'
}

/** Finds the place of a draft's field: column, and the text as sent. */
export type Locate = (
  draft: Draft,
  field: string | undefined,
) => {
  readonly place: Finding['place']
  readonly field: { readonly field?: string }
  readonly value: { readonly value?: string }
}

/** Locates fields through the plan. A rule's second field is not looked for: its first one names the column. */
export const locator = (grid: Grid, columns: readonly ColumnFact[], plan: Plan): Locate => {
  const indexOf = (header: string) => columns.find((column) => column.header === header)?.index ?? -1
  const byField = new Map<PlanField, readonly number[]>()
  for (const column of plan.columns)
    byField.set(column.field, [...(byField.get(column.field) ?? []), indexOf(column.header)])
  const values = plan.values.map(({ header }) => indexOf(header))
  return (draft, name) => {
    const base = { ...placeOf(grid, draft.at), part: draft.part }
    const index =
      name === 'value'
        ? values[draft.part]
        : (byField.get(name as PlanField) ?? byField.get('ageYears'))?.find((i) => i >= 0)
    const header = index === undefined ? undefined : columns.find((column) => column.index === index)?.header
    if (index === undefined || index < 0 || header === undefined) return { place: base, field: {}, value: {} }
    const text = grid.rows[draft.at]?.[index] ?? ''
    const secret = name === 'id'
    return {
      place: { ...base, column: { letter: columnLetter(index), name: header } },
      field: name === undefined ? {} : { field: name },
      value: secret ? {} : { value: text },
    }
  }
}

/** Facts of the series that rules on records read. */
export const seriesFacts = (plan: Plan, latestYear: number): Subject => ({
  'series.exhaustive': plan.series.exhaustive,
  'series.multiple': plan.series.multiple,
  'series.latestYear': latestYear,
})
