import type { Finding, Interval, Subject } from '@tipstat/scheme'
import type { Locate, RuleSet } from './check-records.ts'
import type { Draft } from './conform.ts'
import { findingOf, type Runner } from './rule-runner.ts'

/** A cell of a table: the records with one key, as one subject. Where they differ its value is their hull. */
interface Member {
  readonly subject: Subject
  readonly drafts: readonly Draft[]
}

/** Runs the rules over groups of records; marks the records of a contradiction as disputed, choosing none of them. */
export const checkGroups = (
  drafts: readonly Draft[],
  set: RuleSet,
  key: readonly string[],
  locate: Locate,
): readonly Finding[] => {
  const kept = drafts.filter((draft) => !draft.setAside)
  const sent: readonly Member[] = kept.map((draft) => ({ subject: draft.fields, drafts: [draft] }))
  const cells = set.groups.some(({ rule }) => !rule.asSent && rule.on === 'count') ? cellsOf(kept, key) : sent
  const [ofSent, ofCells] = [groupsOf(sent), groupsOf(cells)]
  return set.groups.flatMap((each) => {
    const { asSent, on, by = [] } = each.rule
    return checkGroup(each, (asSent || on !== 'count' ? ofSent : ofCells)(by), locate)
  })
}

type Groups = readonly (readonly Member[])[]

/** Groups of members, each kind of which is made once: many rules look at the same groups. */
const groupsOf = (members: readonly Member[]) => {
  const known = new Map<string, Groups>()
  return (by: readonly string[]): Groups => {
    const name = by.join()
    const groups = known.get(name) ?? groupBy(members, by)
    known.set(name, groups)
    return groups
  }
}

const checkGroup = (each: Runner, groups: Groups, locate: Locate): readonly Finding[] => {
  const { rule } = each
  const findings: Finding[] = []
  for (const group of rule.window ? groups.flatMap(consecutiveYears) : groups) {
    const subjects = group.map(({ subject }) => subject)
    const [first] = group
    if (!first || each.judge(first.subject, subjects) !== 'fails') continue
    const params = each.params(first.subject, subjects)
    const concerned = concernedBy(each, group)
    for (const draft of rule.report === 'members' ? concerned : concerned.slice(0, 1)) {
      const { place, field, value } = locate(draft, rule)
      findings.push(findingOf(each, place, params, { ...field, ...value }))
    }
    for (const draft of concerned) {
      if (rule.severity === 'error' && rule.fields.length > 0) draft.disputed = true
      if (rule.severity === 'warning') draft.warned = true
    }
  }
  return findings
}

/** The records that an aggregate of the rule speaks of, in the order of the file; all where none has a condition. */
const concernedBy = (each: Runner, group: readonly Member[]): readonly Draft[] => {
  const tests = each.filters
  const members = tests.length === 0 ? group : group.filter(({ subject }) => tests.some((test) => test(subject)))
  return (members.length === 0 ? group : members)
    .flatMap(({ drafts }) => drafts)
    .sort((a, b) => a.row - b.row || a.part - b.part)
}

const consecutiveYears = (group: readonly Member[]): readonly (readonly Member[])[] => {
  const year = ({ subject }: Member) => Number(subject.year)
  const sorted = [...group].sort((a, b) => year(a) - year(b))
  return sorted.flatMap((member, i) => {
    const next = sorted[i + 1]
    return next && year(next) === year(member) + 1 ? [[member, next]] : []
  })
}

const cellsOf = (drafts: readonly Draft[], key: readonly string[]): readonly Member[] =>
  groupBy(
    drafts.map((draft) => ({ subject: draft.fields, drafts: [draft] })),
    key,
  ).map((same) => {
    const [first] = same
    if (!first || same.length === 1) return first ?? { subject: {}, drafts: [] }
    return {
      subject: { ...first.subject, value: hull(same.map(({ subject }) => subject.value)) },
      drafts: same.flatMap((each) => each.drafts),
    }
  })

const hull = (values: readonly unknown[]): Interval | null => {
  const known = values.filter((value): value is Interval => value !== null)
  if (known.length === 0) return null
  // One by one: a key may have more records than a function may have arguments.
  return known.reduce((a, b) => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }))
}

const groupBy = <T extends { readonly subject: Subject }>(
  members: readonly T[],
  by: readonly string[],
): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const member of members) {
    const name = by.map((field) => String(member.subject[field] ?? '')).join('\u0001')
    const group = groups.get(name)
    if (group) group.push(member)
    else groups.set(name, [member])
  }
  return [...groups.values()]
}
