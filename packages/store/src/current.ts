import type { TableKey } from '@tipstat/cube'
import { type Breakdown, breakdowns, type Series } from '@tipstat/scheme'
import { historyOf } from './history.ts'
import { instantOf } from './instant.ts'
import { StoreRefusal } from './refusal.ts'
import { bandsOf, childAdult } from './roll-up.ts'
import { countTables, personBreakdowns, personTables } from './sql.ts'
import type { Store } from './store.ts'

/** The submission of a source that counts. */
export interface Current {
  readonly id: string
  readonly schemeVersion: string
  readonly tipstat: string
  readonly series: Series
}

/**
 * The submission of a source that was in force at a moment, or is now. Throws `store.no-source`, and `store.purged` for
 * one whose records have been destroyed since.
 */
export const currentOf = async ({ shelf }: Store, source: string, asOf?: string): Promise<Current> => {
  const entries = await shelf.entries()
  const moment = asOf === undefined ? undefined : instantOf(asOf)
  const { current } = historyOf(entries, moment)
  const held = current.get(source)
  if (!held) {
    const known = [...historyOf(entries).current.keys()].sort().join(', ') || '-'
    const first = historyOf(entries).submissions.find((each) => each.source === source && each.verdict !== 'rejected')
    const isLater = moment !== undefined && first !== undefined && first.receivedAt > moment
    throw new StoreRefusal('store.no-source', {
      source,
      known,
      ...(isLater ? { asOf: moment, first: first.receivedAt } : {}),
    })
  }
  const { id, schemeVersion, tipstat } = held
  if (entries.some((entry) => entry.type === 'purged' && entry.submission === id))
    throw new StoreRefusal('store.purged', { submission: id })
  return { id, schemeVersion, tipstat, series: (await shelf.description(id)).series }
}

/** A table that the store can give, and how much it holds. */
export interface TableEntry extends TableKey {
  /** Who counted, sorted. Cells of one table may come from several; where two count the same cell, one has to be named. */
  readonly authorities: readonly string[]
  readonly areas: number
  readonly years: readonly [number, number]
  /** Cells that the table has; for persons with zeros, and by children and adults. */
  readonly cells: number
}

/**
 * The tables of one submission: those that the counts came in, or person records by up to two dimensions that say
 * anything (`tabulate` takes more). With an area, those that hold anything of it. Other records make no tables.
 */
export const tablesOf = async (store: Store, { id, series }: Current, area = ''): Promise<readonly TableEntry[]> => {
  if (series.record !== 'count' && series.record !== 'person') return []
  const from = await store.relation(id, 'records')
  const sql = series.record === 'count' ? countTables(from) : personTables(from, bandsOf(childAdult))
  const rows = (await store.connection.runAndReadAll(sql, { area })).getRowObjectsJS()
  return rows.flatMap((row) => {
    const base = {
      source: series.source,
      stage: String(row.stage),
      unit: series.record === 'count' ? String(row.unit) : 'persons',
      counting: String(row.counting),
      reference: String(row.reference),
      authorities: (row.authorities as readonly unknown[]).map(String),
      areas: Number(row.areas),
      years: [Number(row.first), Number(row.last)] as const,
    }
    if (series.record === 'count') {
      return [{ ...base, by: splitBreakdown(String(row.breakdown)), cells: Number(row.cells) }]
    }
    return upToTwo(personBreakdowns.filter((name) => row[`${name}_said`] === true)).map((by) => ({
      ...base,
      by,
      cells: by.reduce((cells, name) => cells * Number(row[`${name}_codes`]), Number(row.places)),
    }))
  })
}

const splitBreakdown = (text: string): readonly Breakdown[] =>
  breakdowns.filter((name) => text.split(',').includes(name))

/** None, each, and each with each that stands after it. */
const upToTwo = (names: readonly Breakdown[]): readonly (readonly Breakdown[])[] => [
  [],
  ...names.map((name) => [name]),
  ...names.flatMap((name, i) => names.slice(i + 1).map((other) => [name, other])),
]
