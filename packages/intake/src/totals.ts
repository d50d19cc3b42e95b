import { breakdowns, type CountRecord, compareText, fractionalUnits, type SchemeRecord } from '@tipstat/scheme'
import type { Receipt } from './submission.ts'

type Total = Receipt['totals'][number]

/** Numbers that are added up, of so many records. */
interface Added {
  records: number
  low: number
  high: number
}

/** What one stage has in a unit and year: of records that stand for a total, and of all records. */
export interface Addition {
  readonly stage: string
  readonly unit: string
  readonly year: number
  readonly whole: Readonly<Added>
  readonly all: Readonly<Added>
}

/**
 * Numbers for the sender to confirm, by stage, unit and year: grand totals as printed for counts, persons for cases. Counts
 * that have no total with a number have the sum of all their numbers, for the sender to hold against a sum of the column.
 */
export const totalsOf = (records: readonly SchemeRecord[]): readonly Total[] => {
  const additions = new Map<string, Addition & { readonly whole: Added; readonly all: Added }>()
  for (const record of records) {
    if (record.type !== 'person' && record.type !== 'count') continue
    const [unit, low, high] = record.type === 'person' ? ['persons', 1, 1] : [record.unit, ...bounds(record)]
    if (low === null || high === null) continue
    const { stage, year } = record
    const name = `${stage} ${unit} ${year}`
    const addition = additions.get(name) ?? { stage, unit: String(unit), year, whole: nothing(), all: nothing() }
    add(addition.all, Number(low), Number(high))
    if (record.type === 'person' || isGrandTotal(record)) add(addition.whole, Number(low), Number(high))
    additions.set(name, addition)
  }
  return [...additions.values()]
    .sort((a, b) => compareText(a.stage, b.stage) || compareText(a.unit, b.unit) || a.year - b.year)
    .flatMap(confirmed)
}

/** What is to be confirmed of an addition: its totals, or the sum of its parts; rates, amounts and indices have no such sum. */
export const confirmed = ({ stage, unit, year, whole, all }: Addition): readonly Total[] => {
  if (whole.records > 0) return [{ stage, unit, year, ...whole }]
  const isOfCounts = !(fractionalUnits as readonly string[]).includes(unit)
  return all.records > 0 && isOfCounts ? [{ of: 'parts', stage, unit, year, ...all }] : []
}

const nothing = (): Added => ({ records: 0, low: 0, high: 0 })

const add = (to: Added, low: number, high: number): void => {
  to.records++
  to.low += low
  to.high += high
}

const isGrandTotal = (record: CountRecord): boolean =>
  breakdowns.every((dimension) => record[dimension] === '_T' || record[dimension] === '_Z')

/** Rates of several areas don't add up: a rate is given only bounds of its own, by the caller's single area. */
const bounds = (record: CountRecord): readonly [number | null, number | null] =>
  record.value.missing !== undefined ? [null, null] : [record.value.low, record.value.high]
