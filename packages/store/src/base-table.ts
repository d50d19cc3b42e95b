import { createHmac } from 'node:crypto'
import type { BaseTable } from '@tipstat/cube'
import { type Breakdown, compareText, fractionalUnits } from '@tipstat/scheme'
import type { CellRow } from './cells.ts'
import { tabulateCounts } from './count-cells.ts'
import { readPersons } from './person-cells.ts'
import { isWanted, type TableQuery } from './query.ts'
import type { Row } from './read-rows.ts'
import { StoreRefusal } from './refusal.ts'
import { refuseOverlap } from './roll-up.ts'
import { keyedSets, personSets } from './sql.ts'
import type { Store } from './store.ts'
import { type WantedTable, wantedTable } from './wanted-table.ts'

/** A row of a base table. */
interface BaseRow {
  readonly area: string
  readonly year: number
  readonly codes: Readonly<Partial<Record<Breakdown, readonly string[]>>>
  readonly count: number
  readonly agencies: readonly string[]
  /** Sum of the record keys of the persons, where it was asked for. */
  readonly key?: number
}

/**
 * Counts by the dimensions of a query in which nobody stands twice. Of persons only what occurs, by the whole set of their
 * codes: added up over any of the dimensions, a row under each code of its set, they are the numbers of `tabulate`. Of a
 * table of counts its cells, zeros as they were sent; one without a number is no row. Throws StoreRefusal as `tabulate`
 * does, for counts that are not exact, that overlap, or that count a person under several codes; and, where `keys` are asked
 * for, `store.no-record-keys` for counts and for persons without an id of person or case.
 */
export const baseTable = async (
  store: Store,
  query: TableQuery,
  { keys = false }: { readonly keys?: boolean } = {},
): Promise<BaseTable> => {
  const wanted = await wantedTable(store, query)
  const { by } = wanted.key
  const isPerson = wanted.current.series.record === 'person'
  if (keys && !isPerson) throw noRecordKeys(query)
  const rows = isPerson ? await personRows(store, wanted, query, keys) : await countRows(store, wanted, query)
  return {
    by,
    length: rows.length,
    area: rows.map(({ area }) => area),
    year: rows.map(({ year }) => year),
    codes: Object.fromEntries(by.map((name) => [name, rows.map(({ codes }) => codes[name] ?? [])])),
    count: rows.map(({ count }) => count),
    agencies: rows.map(({ agencies }) => agencies),
    ...(keys ? { keys: rows.map(({ key = Number.NaN }) => key) } : {}),
  }
}

const noRecordKeys = ({ source, stage }: TableQuery): StoreRefusal =>
  new StoreRefusal('store.no-record-keys', { source, stage })

const personRows = async (
  store: Store,
  wanted: WantedTable,
  query: TableQuery,
  keys: boolean,
): Promise<readonly BaseRow[]> => {
  const { rows } = keys
    ? await readPersons(store, wanted, query, keyedSets, { secret: await recordSecret(store) })
    : await readPersons(store, wanted, query, personSets)
  if (rows.some((row) => Number(row.without ?? 0) > 0)) throw noRecordKeys(query)
  return rows.map((row) => personRow(row, wanted.key.by)).filter(isWanted(query))
}

/** What the keys of records hang on: as secret as the key of the pseudonyms, and another. */
const recordSecret = async (store: Store): Promise<string> =>
  createHmac('sha256', await store.shelf.caseKey())
    .update('tipstat record keys')
    .digest('hex')

const personRow = (row: Row, by: readonly Breakdown[]): BaseRow => ({
  area: String(row.area),
  year: Number(row.year),
  codes: Object.fromEntries(by.map((name) => [name, (row[name] as readonly unknown[]).map(String)])),
  count: Number(row.persons),
  agencies: (row.agencies as readonly unknown[]).map(String),
  ...(row.key === undefined ? {} : { key: Number(row.key) }),
})

const countRows = async (store: Store, wanted: WantedTable, query: TableQuery): Promise<readonly BaseRow[]> => {
  const { current, key, entries } = wanted
  const several = key.by.filter((name) => current.series.multiple.includes(name))
  if (several.length > 0)
    throw new StoreRefusal('store.several-a-person', { source: key.source, field: several.join(', ') })
  const found = await tabulateCounts(store, current, key, query, entries, { isAddedUp: true })
  const numbers = found.cells.filter(isWanted(query)).filter(({ low }) => !Number.isNaN(low))
  if ((fractionalUnits as readonly string[]).includes(key.unit) || !numbers.every(isWhole))
    throw new StoreRefusal('store.not-exact', {
      source: key.source,
      stage: key.stage,
      by: key.by.join(', ') || '-',
    })
  refuseOverlap(numbers, [], key.by, key)
  return [...numbers].sort(byText(key.by)).map(({ area, year, codes, low }) => ({
    area,
    year,
    codes: Object.fromEntries(key.by.map((name) => [name, [codes[name] ?? '']])),
    count: low,
    // Cells of several are refused: a table of counts that is added up is of one.
    agencies: [''],
  }))
}

/** Whether a cell says how many there are, and nothing else. */
const isWhole = ({ status, low, high }: CellRow): boolean =>
  status === 'exact' && low === high && Number.isSafeInteger(low) && low >= 0

const byText =
  (by: readonly Breakdown[]) =>
  (a: CellRow, b: CellRow): number =>
    compareText(a.area, b.area) ||
    a.year - b.year ||
    by.reduce((order, name) => order || compareText(a.codes[name] ?? '', b.codes[name] ?? ''), 0)
