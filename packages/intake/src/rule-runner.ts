import type { Params } from '@tipstat/language'
import {
  compile,
  type Finding,
  fieldOf,
  filters,
  isFieldName,
  type Place,
  type Rule,
  type Subject,
  type Worth,
} from '@tipstat/scheme'

/** What a rule says of a subject: `open` where it does not apply or can't be decided. */
export type RuleVerdict = 'holds' | 'fails' | 'open'

/** A rule made ready to run. */
export interface Runner {
  readonly rule: Rule
  readonly judge: (subject: Subject, members: readonly Subject[]) => RuleVerdict
  readonly params: (subject: Subject, members: readonly Subject[]) => Params
  /** Conditions of the rule's aggregates: the members of a group that it speaks of. */
  readonly filters: readonly ((member: Subject) => boolean)[]
}

/** Compiles a rule of the scheme for the interpreter. */
export const runner = (rule: Rule): Runner => {
  const [where, holds] = [rule.where ? compile(rule.where) : undefined, compile(rule.holds)]
  const params = Object.entries(rule.params ?? {}).map(([name, expression]) => [name, compile(expression)] as const)
  return {
    rule,
    filters: filters(rule.holds),
    judge: (subject, members) => {
      if (where && where(subject, members) !== true) return 'open'
      const verdict = holds(subject, members)
      return verdict === false ? 'fails' : verdict === true ? 'holds' : 'open'
    },
    params: (subject, members) => Object.fromEntries(params.map(([name, of]) => [name, shown(of(subject, members))])),
  }
}

/** A value as a message shows it: `12`, `0–4`, `≥ 12`. */
export const shown = (value: Worth): string | number => {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value === null || typeof value === 'boolean') return String(value ?? '')
  if ('low' in value)
    return value.low === value.high
      ? value.low
      : value.high === Infinity
        ? `≥ ${value.low}`
        : `${value.low}–${value.high}`
  return value.join(', ')
}

/** Whether a record can't be placed or counted without a field (architecture.md, Verdicts). `key`: its identity as such. */
const isIdentity = (name: string): boolean => name === 'key' || (isFieldName(name) && fieldOf(name).identity === true)

/** What a failing rule does to its record. */
export const effectOf = (rule: Rule, field: string | undefined): Finding['effect'] => {
  if (rule.severity === 'fatal') return 'refuse-file'
  if (rule.declared) return 'set-aside'
  if (rule.severity !== 'error') return 'none'
  if (rule.fields.includes('file')) return 'refuse-file'
  if (rule.over === 'group') return rule.fields.length > 0 ? 'disputed' : 'none'
  const fields = rule.fields.map((name) => (name === 'field' ? (field ?? 'field') : name))
  if (fields.length === 0) return 'none'
  return fields.some(isIdentity) ? 'set-aside' : 'unresolved'
}

/** A finding from a failing rule. */
export const findingOf = (
  { rule }: Runner,
  place: Place,
  params: Params,
  more: { readonly field?: string; readonly value?: string; readonly suggestion?: string } = {},
): Finding => ({
  code: rule.code,
  params,
  severity: rule.severity,
  effect: effectOf(rule, more.field),
  place,
  ...(more.value === undefined ? {} : { value: more.value }),
  ...(more.suggestion === undefined ? {} : { suggestion: more.suggestion }),
})
