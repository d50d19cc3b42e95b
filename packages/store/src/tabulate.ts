import type { DuckDBValue } from '@duckdb/node-api'
import { type CellStatus, type Confidential, type CubeTable, markConfidential, type TableKey } from '@tipstat/cube'
import { type Breakdown, breakdowns } from '@tipstat/scheme'
import { type CellRow, sortCells } from './cells.ts'
import { type Current, currentOf, type TableEntry, tablesOf } from './current.ts'
import type { Store } from './open-store.ts'
import { StoreRefusal } from './refusal.ts'
import { type Band, bandsOf, coverAllAges, rollAges, rollDimensions } from './roll-up.ts'
import { countCells, personCells } from './sql.ts'

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

const childAdult = ['Y0T17', 'Y_GE18']

/**
 * A table of one source as a confidential cube. Counts: exactly the table that came in that breakdown, else a finer one
 * added up over dimensions that the mapping declares exhaustive and single-response; anything else is refused with the
 * tables there are. Persons: counted, each once (under each of their forms, by form). Rates are never added.
 */
export const tabulate = async (store: Store, query: TableQuery): Promise<Confidential> => {
  const current = await currentOf(store, query.source, query.asOf)
  const entries = await tablesOf(store, current)
  const by = breakdowns.filter((name) => query.by.includes(name))
  const key = { ...chooseKey(entries, query), by }
  const { cells, partial } =
    current.series.record === 'person'
      ? await persons(store, current, key, query, entries)
      : await counts(store, current, key, query, entries)
  const kept = cells.filter(
    ({ area, year }) =>
      (!query.areas || query.areas.includes(area)) &&
      (!query.years || (year >= query.years[0] && year <= query.years[1])),
  )
  return markConfidential(cube(key, sortCells(kept, by), current, partial), {
    submissions: [current.id],
    schemeVersion: current.schemeVersion,
    published: current.series.published,
    madeUp: current.series.madeUp,
    title: current.series.title,
    notes: current.series.notes,
  })
}

/** The one unit, counting unit and reference date that the query can mean. */
const chooseKey = (entries: readonly TableEntry[], query: TableQuery): Omit<TableKey, 'by'> => {
  const { source, stage } = query
  const mine = entries.filter(
    (entry) =>
      entry.stage === stage &&
      (!query.unit || entry.unit === query.unit) &&
      (!query.counting || entry.counting === query.counting) &&
      (!query.reference || entry.reference === query.reference),
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

const noSuchTable = ({ source, stage, by }: TableQuery, entries: readonly TableEntry[]): StoreRefusal => {
  const known = [...new Set(entries.map((entry) => `${entry.stage} (${entry.by.join(', ') || '-'})`))].join('; ')
  return new StoreRefusal('store.no-such-table', { source, stage, by: by.join(', ') || '-', known: known || '-' })
}

/** Cells, and whether some were left out of a dimension, so that it no longer makes up the total. */
interface Found {
  readonly cells: readonly CellRow[]
  readonly partial: readonly Breakdown[]
}

/** The tables that differ from the one wanted in their breakdown alone. */
const alike = (entries: readonly TableEntry[], key: TableKey): readonly TableEntry[] =>
  entries.filter((entry) =>
    (['stage', 'unit', 'counting', 'reference'] as const).every((name) => entry[name] === key[name]),
  )

const isRate = (unit: string): boolean => unit === 'per-100000' || unit === 'per-cent'

const counts = async (
  store: Store,
  current: Current,
  key: TableKey,
  query: TableQuery,
  entries: readonly TableEntry[],
): Promise<Found> => {
  const same = alike(entries, key)
  const exact = same.find((entry) => entry.by.join() === key.by.join())
  const bands = query.ageBands?.length && key.by.includes('age') ? bandsOf(query.ageBands) : null
  const source = exact ?? finer(same, key, current)
  if (!source) throw noSuchTable(query, entries)
  if ((!exact || bands) && isRate(key.unit)) {
    throw new StoreRefusal('store.rates-never-add', {
      source: key.source,
      known: same.map((entry) => entry.by.join(', ') || '-').join('; '),
    })
  }
  const { stage, unit, counting, reference } = key
  const rows = await read(store, countCells(source.by), {
    submission: current.id,
    stage,
    unit,
    counting,
    reference,
    breakdown: source.by.join(','),
  })
  const cells = rows.map((row) => countCell(row, source.by))
  const aged = bands ? rollAges(cells, source.by, bands) : { cells, whole: true }
  return {
    cells: exact ? aged.cells : rollDimensions(aged.cells, key.by),
    partial: aged.whole ? [] : ['age'],
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

const persons = async (
  store: Store,
  current: Current,
  key: TableKey,
  query: TableQuery,
  entries: readonly TableEntry[],
): Promise<Found> => {
  if (!alike(entries, key).some((entry) => entry.by.join() === key.by.join())) throw noSuchTable(query, entries)
  const bands: readonly Band[] = bandsOf(query.ageBands ?? childAdult)
  const { stage, counting, reference } = key
  const rows = await read(store, personCells(key.by, bands), { submission: current.id, stage, counting, reference })
  const cells = withZeros(
    rows.map((row) => personCell(row, key.by)),
    key.by,
  )
  return { cells, partial: bands.length === 0 || coverAllAges(bands) ? [] : ['age'] }
}

/** Person data are complete: what does not occur is zero, in every year and place that has persons at all. */
const withZeros = (cells: readonly CellRow[], by: readonly Breakdown[]): readonly CellRow[] => {
  const codes = by.map((name) => [...new Set(cells.flatMap((cell) => cell.codes[name] ?? []))])
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
  const places = new Map(cells.map(({ area, year }) => [`${area} ${year}`, { area, year }]))
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

type Row = Readonly<Record<string, unknown>>

const read = async ({ connection }: Store, sql: string, params: Record<string, DuckDBValue>): Promise<readonly Row[]> =>
  (await connection.runAndReadAll(sql, params)).getRowObjectsJS()

const codesOf = (row: Row, by: readonly Breakdown[]): CellRow['codes'] =>
  Object.fromEntries(by.map((name) => [name, String(row[name])]))

const countCell = (row: Row, by: readonly Breakdown[]): CellRow => ({
  area: String(row.area),
  year: Number(row.year),
  codes: codesOf(row, by),
  low: row.low === null ? Number.NaN : Number(row.low),
  high: row.high === null ? Number.NaN : Number(row.high),
  status: String(row.status) as CellStatus,
  disputed: row.disputed === true,
})

const personCell = (row: Row, by: readonly Breakdown[]): CellRow => ({
  area: String(row.area),
  year: Number(row.year),
  codes: codesOf(row, by),
  low: Number(row.persons),
  high: Number(row.persons),
  status: 'exact',
  disputed: row.disputed === true,
})

const cube = (
  key: TableKey,
  cells: readonly CellRow[],
  { series }: Current,
  partial: readonly Breakdown[],
): CubeTable => ({
  ...key,
  length: cells.length,
  area: cells.map(({ area }) => area),
  year: cells.map(({ year }) => year),
  codes: Object.fromEntries(key.by.map((name) => [name, cells.map(({ codes }) => codes[name] ?? '')])),
  low: cells.map(({ low }) => low),
  high: cells.map(({ high }) => high),
  status: cells.map(({ status }) => status),
  disputed: cells.map(({ disputed }) => disputed),
  multiple: series.multiple.filter((name) => key.by.includes(name)),
  exhaustive: (series.record === 'person'
    ? key.by.filter((name) => !series.multiple.includes(name))
    : series.exhaustive.filter((name) => key.by.includes(name))
  ).filter((name) => !partial.includes(name)),
})
