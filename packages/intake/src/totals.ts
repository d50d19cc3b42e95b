import { breakdowns, type CountRecord, type SchemeRecord } from '@tipstat/scheme'
import type { Receipt } from './submission.ts'

type Total = Receipt['totals'][number]

/** Totals for the sender to confirm, by stage, unit and year: grand totals as printed for counts, persons for cases. */
export const totalsOf = (records: readonly SchemeRecord[]): readonly Total[] => {
  const totals = new Map<
    string,
    { stage: string; unit: string; year: number; records: number; low: number; high: number }
  >()
  for (const record of records) {
    if (record.type !== 'person' && (record.type !== 'count' || !isGrandTotal(record))) continue
    const [unit, low, high] = record.type === 'person' ? ['persons', 1, 1] : [record.unit, ...bounds(record)]
    if (low === null || high === null) continue
    const name = `${record.stage} ${unit} ${record.year}`
    const total = totals.get(name) ?? {
      stage: record.stage,
      unit: String(unit),
      year: record.year,
      records: 0,
      low: 0,
      high: 0,
    }
    total.records++
    total.low += Number(low)
    total.high += Number(high)
    totals.set(name, total)
  }
  return [...totals.values()].sort((a, b) =>
    a.stage < b.stage ? -1 : a.stage > b.stage ? 1 : a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.year - b.year,
  )
}

const isGrandTotal = (record: CountRecord): boolean =>
  breakdowns.every((dimension) => record[dimension] === '_T' || record[dimension] === '_Z')

/** Rates of several areas don't add up: a rate is given only bounds of its own, by the caller's single area. */
const bounds = (record: CountRecord): readonly [number | null, number | null] =>
  record.value.missing !== undefined ? [null, null] : [record.value.low, record.value.high]
