import type { TableKey } from '@tipstat/cube'
import { type Breakdown, breakdowns, type Series } from '@tipstat/scheme'
import { instantOf } from './instant.ts'
import type { Store } from './open-store.ts'
import { StoreRefusal } from './refusal.ts'
import { bandsOf, childAdult } from './roll-up.ts'
import { countTables, currentSubmission, personTables } from './sql.ts'

/** The submission of a source that counts. */
export interface Current {
  readonly id: string
  readonly schemeVersion: string
  readonly series: Series
}

/** Later than any instant that can be written. */
const always = '9999-12-31T23:59:59.999Z'

/** The latest submission of a source that was not rejected, as of a moment. Throws `store.no-source`. */
export const currentOf = async ({ connection }: Store, source: string, asOf = always): Promise<Current> => {
  const [row] = (await connection.runAndReadAll(currentSubmission, { source, asOf: instantOf(asOf) })).getRowObjectsJS()
  if (row)
    return {
      id: String(row.id),
      schemeVersion: String(row.scheme_version),
      series: JSON.parse(String(row.series)) as Series,
    }
  const known = (
    await connection.runAndReadAll("SELECT DISTINCT source FROM submission WHERE verdict <> 'rejected' ORDER BY source")
  ).getRowObjectsJS()
  throw new StoreRefusal('store.no-source', {
    source,
    known: known.map((each) => String(each.source)).join(', ') || '-',
  })
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
 * The tables of one submission: those that the counts came in, or all that person records can be broken down to. With
 * an area, those that hold anything of it.
 */
export const tablesOf = async (
  { connection }: Store,
  { id, series }: Current,
  area = '',
): Promise<readonly TableEntry[]> => {
  const sql = series.record === 'count' ? countTables : personTables(bandsOf(childAdult))
  const rows = (await connection.runAndReadAll(sql, { submission: id, area })).getRowObjectsJS()
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
    return subsets(breakdowns.filter((name) => row[name] === true)).map((by) => ({
      ...base,
      by,
      cells: by.reduce((cells, name) => cells * Number(row[`${name}_codes`]), Number(row.places)),
    }))
  })
}

const splitBreakdown = (text: string): readonly Breakdown[] =>
  breakdowns.filter((name) => text.split(',').includes(name))

const subsets = (names: readonly Breakdown[]): readonly (readonly Breakdown[])[] =>
  names.reduce<readonly (readonly Breakdown[])[]>((all, name) => all.concat(all.map((set) => [...set, name])), [[]])
