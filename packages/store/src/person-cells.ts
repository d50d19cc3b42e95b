import type { TableKey } from '@tipstat/cube'
import type { Breakdown } from '@tipstat/scheme'
import type { CellRow, Found } from './cells.ts'
import type { Current, TableEntry } from './current.ts'
import { alike, noSuchTable, type TableQuery } from './query.ts'
import { codesOf, type Row, read } from './read-rows.ts'
import { StoreRefusal } from './refusal.ts'
import { type Band, bandsOf, childAdult, coverAllAges } from './roll-up.ts'
import { personCells } from './sql.ts'
import type { Store } from './store.ts'
import type { WantedTable } from './wanted-table.ts'

/** Persons of the table wanted, counted. Throws StoreRefusal for what is not recorded of them, and for too large a table. */
export const tabulatePersons = async (
  store: Store,
  current: Current,
  key: TableKey,
  query: TableQuery,
  entries: readonly TableEntry[],
): Promise<Found> => {
  const { rows, bands } = await readPersons(store, { current, key, entries }, query, personCells)
  const cells = withZeros(
    rows.map((row) => personCell(row, key.by)),
    key,
  )
  return { cells, partial: bands.length === 0 || coverAllAges(bands) ? [] : ['age'], computed: false }
}

/** Rows of the persons of the table wanted, as an SQL with `params` of its own groups them, and the age bands of it. Throws for what is not recorded of them. */
export const readPersons = async (
  store: Store,
  { current, key, entries }: WantedTable,
  query: TableQuery,
  grouped: typeof personCells,
  params: Readonly<Record<string, string>> = {},
): Promise<{ readonly rows: readonly Row[]; readonly bands: readonly Band[] }> => {
  const said = new Set(alike(entries, key).flatMap(({ by }) => by))
  if (!key.by.every((name) => said.has(name))) throw noSuchTable(query, entries)
  const bands = bandsOf(query.ageBands ?? childAdult)
  const { stage, counting, reference } = key
  const rows = await read(store, grouped(await store.relation(current.id, 'records'), key.by, bands), {
    stage,
    counting,
    reference,
    authority: query.authority ?? '',
    ...params,
  })
  return { rows, bands }
}

/** More cells than anybody reads, and fewer than fill the memory. */
const mostCells = 1_000_000

/** Person data are complete: what does not occur is zero, in every year and place that has persons at all. */
const withZeros = (cells: readonly CellRow[], { stage, by }: TableKey): readonly CellRow[] => {
  const codes = by.map((name) => [...new Set(cells.flatMap((cell) => cell.codes[name] ?? []))])
  const places = new Map(cells.map(({ area, year }) => [`${area} ${year}`, { area, year }]))
  const size = codes.reduce((product, each) => product * each.length, places.size)
  if (size > mostCells)
    throw new StoreRefusal('store.too-many-cells', { stage, by: by.join(', '), cells: size, limit: mostCells })
  const combinations = codes.reduce<readonly (readonly string[])[]>(
    (all, next) => all.flatMap((head) => next.map((code) => [...head, code])),
    [[]],
  )
  const nameOf = (area: string, year: number, combination: readonly (string | undefined)[]) =>
    [area, year, ...combination].join('\u0001')
  const known = new Map(
    cells.map((cell) => [
      nameOf(
        cell.area,
        cell.year,
        by.map((name) => cell.codes[name]),
      ),
      cell,
    ]),
  )
  return [...places.values()].flatMap(({ area, year }) =>
    combinations.map(
      (combination) =>
        known.get(nameOf(area, year, combination)) ?? {
          area,
          year,
          codes: Object.fromEntries(by.map((name, i) => [name, combination[i]])) as CellRow['codes'],
          low: 0,
          high: 0,
          status: 'exact',
          disputed: false,
        },
    ),
  )
}

const personCell = (row: Row, by: readonly Breakdown[]): CellRow => ({
  area: String(row.area),
  year: Number(row.year),
  codes: codesOf(row, by),
  low: Number(row.persons),
  high: Number(row.persons),
  status: 'exact',
  disputed: row.disputed === true,
})
