import type { TableKey } from '@tipstat/cube'
import { type Breakdown, breakdowns } from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'
import type { CellRow } from './cells.ts'
import type { TableEntry } from './current.ts'
import { StoreRefusal } from './refusal.ts'

/** Which table is wanted. */
export interface TableQuery {
  readonly source: string
  readonly stage: string
  /** Dimensions to break down by, besides area and year. */
  readonly by: readonly Breakdown[]
  /** Needed only where the source has tables that differ in it. */
  readonly unit?: string
  readonly counting?: string
  readonly reference?: string
  /** Needed only where several authorities count the same cells. */
  readonly authority?: string
  readonly areas?: readonly string[]
  /** First and last year. */
  readonly years?: readonly [number, number]
  /**
   * Age bands to add up to, none overlapping another. Default for persons: children (0 to 17) and adults; for counts the
   * bands as sent, as for an empty list. Who is of a known age outside all of them is left out, and age then does not make up the total.
   */
  readonly ageBands?: readonly string[]
  /** ISO 8601 instant: the table as it stood then. */
  readonly asOf?: string
}

/** Refuses what nobody knows: it would give an empty table, or another one. Throws `store.unknown-code`. */
export const refuseUnknown = ({ by, areas = [] }: TableQuery): void => {
  const names: readonly string[] = breakdowns
  const dimension = by.find((name) => !names.includes(name))
  if (dimension !== undefined) throw new StoreRefusal('store.unknown-code', { field: 'by', code: dimension })
  const area = areas.find((code) => !lists.area.has(code))
  if (area !== undefined) throw new StoreRefusal('store.unknown-code', { field: 'areas', code: area })
}

/** Whether a cell is of the areas and years that are wanted. */
export const isWanted =
  ({ areas, years }: TableQuery) =>
  ({ area, year }: Pick<CellRow, 'area' | 'year'>): boolean =>
    (!areas || areas.includes(area)) && (!years || (year >= years[0] && year <= years[1]))

/** The one unit, counting unit and reference date that the query can mean. */
export const chooseKey = (entries: readonly TableEntry[], query: TableQuery): Omit<TableKey, 'by'> => {
  const { source, stage } = query
  const mine = entries.filter(
    (entry) =>
      entry.stage === stage &&
      (!query.unit || entry.unit === query.unit) &&
      (!query.counting || entry.counting === query.counting) &&
      (!query.reference || entry.reference === query.reference) &&
      (!query.authority || entry.authorities.includes(query.authority)),
  )
  if (mine.length === 0) throw noSuchTable(query, entries)
  const one = (field: 'unit' | 'counting' | 'reference'): string => {
    const values = [...new Set(mine.map((entry) => entry[field]))].sort()
    if (values.length > 1)
      throw new StoreRefusal('store.several-tables', { source, stage, field, known: values.join(', ') })
    return values[0] ?? ''
  }
  return { source, stage, unit: one('unit'), counting: one('counting'), reference: one('reference') }
}

/** The refusal that names the tables there are. */
export const noSuchTable = ({ source, stage, by }: TableQuery, entries: readonly TableEntry[]): StoreRefusal => {
  const known = [...new Set(entries.map((entry) => `${entry.stage} (${entry.by.join(', ') || '-'})`))].join('; ')
  return new StoreRefusal('store.no-such-table', { source, stage, by: by.join(', ') || '-', known: known || '-' })
}

/** The tables that differ from the one wanted in their breakdown alone. */
export const alike = (entries: readonly TableEntry[], key: TableKey): readonly TableEntry[] =>
  entries.filter((entry) =>
    (['stage', 'unit', 'counting', 'reference'] as const).every((name) => entry[name] === key[name]),
  )
