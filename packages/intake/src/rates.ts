import { fractionalUnits } from '@tipstat/scheme'
import type { Draft } from './conform.ts'

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

/** Persons that a file speaks of, overall and by year and sex; declared aggregates are not among them. */
export interface Weights {
  readonly all: number
  readonly setAside: number
  readonly unresolved: number
  /** By year and sex (`2020 F`), where both could be read: all persons, and those set aside or unresolved. */
  readonly groups: readonly { readonly name: string; readonly all: number; readonly lost: number }[]
}

/**
 * Share of persons set aside and unresolved, overall and in any year by sex. A record weighs what its number can be at
 * most (`<5` weighs 4, so that rare origins are not weightless); a person weighs one, and so does a number that
 * can't be read or is set aside for what it is, a rate, an amount or an index: they don't say how many persons they are of.
 * Declared aggregates repeat what their areas report: nothing is lost with them.
 */
export const ratesOf = ({ all, setAside, unresolved, groups }: Weights, limit: number): Rates => {
  const share = (part: number) => (all === 0 ? 0 : Math.round((part / all) * 1e6) / 1e6)
  const over = [
    ...(share(setAside + unresolved) > limit ? ['overall'] : []),
    ...groups.filter((group) => group.all >= smallestGroup && group.lost / group.all > limit).map(({ name }) => name),
  ].sort()
  return { setAside: share(setAside), unresolved: share(unresolved), passesLimit: over.length === 0, over }
}

/** Weighs drafts. */
export const weightsOf = (drafts: readonly Draft[]): Weights => {
  const overall = { all: 0, setAside: 0, unresolved: 0 }
  const groups = new Map<string, { name: string; all: number; lost: number }>()
  for (const draft of drafts) {
    if (draft.aggregate) continue
    const weight = weightOf(draft)
    const lost = draft.setAside || draft.unresolved.length > 0
    overall.all += weight
    if (draft.setAside) overall.setAside += weight
    else if (lost) overall.unresolved += weight
    // Whose year or sex can't be read is of no group: such a group would be lost in whole, however few they are.
    if (draft.fields.year === null || draft.unresolved.includes('sex')) continue
    const name = `${draft.fields.year} ${draft.fields.sex ?? '_T'}`
    const group = groups.get(name) ?? { name, all: 0, lost: 0 }
    group.all += weight
    if (lost) group.lost += weight
    groups.set(name, group)
  }
  return { ...overall, groups: [...groups.values()] }
}

const weightOf = ({ value, fields, doubtful }: Draft): number => {
  const countsPersons = !doubtful && !(fractionalUnits as readonly unknown[]).includes(fields.unit)
  if (value === null || value.missing !== undefined || !countsPersons) return 1
  return Math.max(0, Number.isFinite(value.high) ? value.high : value.low)
}
