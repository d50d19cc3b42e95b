import type { Draft } from './conform.ts'
import type { Plan } from './plan.ts'

/** How much of a file was lost or not understood, in persons. */
export interface Rates {
  readonly setAside: number
  readonly unresolved: number
  readonly passesLimit: boolean
  /** Where the limit is passed: overall, or a year by sex. */
  readonly over: readonly string[]
}

/** Groups of fewer persons than this don't reject a file by themselves: one record would be enough. */
const smallestGroup = 50

/**
 * Share of persons set aside and unresolved, overall and in any year by sex. A record weighs what its number can be at
 * most (`<5` weighs 4, so that rare origins are not weightless); a person weighs one, and so does an unreadable number.
 * Declared aggregates repeat what their areas report: nothing is lost with them.
 */
export const ratesOf = (drafts: readonly Draft[], plan: Plan): Rates => {
  const overall = { all: 0, setAside: 0, unresolved: 0 }
  const groups = new Map<string, { all: number; lost: number }>()
  for (const draft of drafts) {
    if (draft.aggregate) continue
    const weight = weightOf(draft)
    const lost = draft.setAside || draft.unresolved.length > 0
    overall.all += weight
    if (draft.setAside) overall.setAside += weight
    else if (draft.unresolved.length > 0) overall.unresolved += weight
    const name = `${draft.fields.year ?? '?'} ${draft.fields.sex}`
    const group = groups.get(name) ?? { all: 0, lost: 0 }
    group.all += weight
    if (lost) group.lost += weight
    groups.set(name, group)
  }
  const share = (part: number, all: number) => (all === 0 ? 0 : Math.round((part / all) * 1e6) / 1e6)
  const over = [
    ...(share(overall.setAside + overall.unresolved, overall.all) > plan.limit ? ['overall'] : []),
    ...[...groups].filter(([, { all, lost }]) => all >= smallestGroup && lost / all > plan.limit).map(([name]) => name),
  ].sort()
  return {
    setAside: share(overall.setAside, overall.all),
    unresolved: share(overall.unresolved, overall.all),
    passesLimit: over.length === 0,
    over,
  }
}

const weightOf = ({ value }: Draft): number => {
  if (value === null || value.missing !== undefined) return 1
  return Math.max(0, Number.isFinite(value.high) ? value.high : value.low)
}
