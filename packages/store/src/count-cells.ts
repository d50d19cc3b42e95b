import type { CellStatus, TableKey } from '@tipstat/cube'
import type { Breakdown } from '@tipstat/scheme'
import type { CellRow, Found } from './cells.ts'
import type { Current, TableEntry } from './current.ts'
import { alike, noSuchTable, type TableQuery } from './query.ts'
import { codesOf, type Row, read } from './read-rows.ts'
import { StoreRefusal } from './refusal.ts'
import { bandsOf, rollAges, rollDimensions } from './roll-up.ts'
import { countCells } from './sql.ts'
import type { Store } from './store.ts'

const isRate = (unit: string): boolean => unit === 'per-100000' || unit === 'per-cent'

/**
 * Counts of the table wanted: as sent, or added up from a finer table, or to wider ages. Throws StoreRefusal where
 * they can't honestly be given. With `isAddedUp` they are to be added to each other afterwards: then no place may have
 * cells of two authorities.
 */
export const tabulateCounts = async (
  store: Store,
  current: Current,
  key: TableKey,
  query: TableQuery,
  entries: readonly TableEntry[],
  { isAddedUp = false }: { readonly isAddedUp?: boolean } = {},
): Promise<Found> => {
  const same = alike(entries, key)
  const exact = exactTable(same, key)
  const bands = query.ageBands?.length && key.by.includes('age') ? bandsOf(query.ageBands) : null
  const source = tableBehind(entries, key, current)
  if (!source) throw noSuchTable(query, entries)
  if ((!exact || bands) && isRate(key.unit)) {
    throw new StoreRefusal('store.rates-never-add', {
      source: key.source,
      known: same.map((entry) => entry.by.join(', ') || '-').join('; '),
    })
  }
  const { stage, unit, counting, reference } = key
  const rows = await read(
    store,
    countCells(await store.relation(current.id, 'records'), source.by, current.series.addsUp),
    {
      stage,
      unit,
      counting,
      reference,
      breakdown: source.by.join(','),
      authority: query.authority ?? '',
    },
  )
  const wanted = rows.filter((row) => !query.areas || query.areas.includes(String(row.area)))
  refuseMixed(wanted, source, isAddedUp || !exact || bands !== null)
  const cells = wanted.map((row) => countCell(row, source.by))
  const aged = bands ? rollAges(cells, source.by, bands) : { cells, unfilled: [], whole: true, computed: false }
  const finerTable = { ...source, zerosPrinted: current.series.zerosPrinted, unfilled: aged.unfilled }
  return {
    cells: exact ? aged.cells : rollDimensions(aged.cells, key.by, finerTable),
    partial: aged.whole ? [] : ['age'],
    computed: !exact || aged.computed,
  }
}

const exactTable = (entries: readonly TableEntry[], key: TableKey): TableEntry | undefined =>
  entries.find((entry) => entry.by.join() === key.by.join())

/** The table that came in, of which a table wanted is made: itself, or a finer one to add up; none where there is no such. */
export const tableBehind = (
  entries: readonly TableEntry[],
  key: TableKey,
  current: Current,
): TableEntry | undefined => {
  const same = alike(entries, key)
  return exactTable(same, key) ?? finer(same, key, current)
}

/** What two authorities count is never one cell, nor added up: they may count the same persons. */
const refuseMixed = (rows: readonly Row[], { source, stage, authorities }: TableEntry, adding: boolean): void => {
  if (authorities.length < 2) return
  const places = new Map<string, string>()
  for (const { area, year, authorities: counting } of rows) {
    const name = (counting as readonly unknown[]).map(String).join(', ')
    const place = `${area} ${year}`
    const isMixed = adding && (places.get(place) ?? name) !== name
    places.set(place, name)
    if (!isMixed && !name.includes(', ')) continue
    throw new StoreRefusal('store.several-tables', { source, stage, field: 'authority', known: authorities.join(', ') })
  }
}

/** The coarsest finer table whose extra dimensions add up to the total. */
const finer = (entries: readonly TableEntry[], { by }: TableKey, { series }: Current): TableEntry | undefined =>
  entries
    .filter((entry) => by.every((name) => entry.by.includes(name)))
    .filter((entry) =>
      entry.by.every(
        (name) => by.includes(name) || (series.exhaustive.includes(name) && !series.multiple.includes(name)),
      ),
    )
    .sort((a, b) => a.by.length - b.by.length)[0]

const countCell = (row: Row, by: readonly Breakdown[]): CellRow => ({
  area: String(row.area),
  year: Number(row.year),
  codes: codesOf(row, by),
  low: row.low === null ? Number.NaN : Number(row.low),
  high: row.high === null ? Number.NaN : Number(row.high),
  status: String(row.status) as CellStatus,
  disputed: row.disputed === true,
})
