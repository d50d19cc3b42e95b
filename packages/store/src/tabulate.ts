import { type Confidential, type CubeTable, markConfidential, type TableKey } from '@tipstat/cube'
import type { Breakdown, Series } from '@tipstat/scheme'
import { type CellRow, type Found, sortCells } from './cells.ts'
import { tabulateCounts } from './count-cells.ts'
import type { Current } from './current.ts'
import { tabulatePersons } from './person-cells.ts'
import { isWanted, type TableQuery } from './query.ts'
import { isSeveral } from './sql.ts'
import type { Store } from './store.ts'
import { wantedTable } from './wanted-table.ts'

/**
 * A table of one source as a confidential cube. Counts: exactly the table that came in that breakdown, else a finer one
 * added up over dimensions that the mapping declares exhaustive and single-response; anything else is refused with the
 * tables there are. Persons: counted, each once (under each of their codes, where a dimension has several). Rates are never added.
 */
export const tabulate = async (store: Store, query: TableQuery): Promise<Confidential> => {
  const { current, key, entries } = await wantedTable(store, query)
  const found =
    current.series.record === 'person'
      ? await tabulatePersons(store, current, key, query, entries)
      : await tabulateCounts(store, current, key, query, entries)
  const cells = found.cells.filter(isWanted(query))
  const { schemeVersion, tipstat, series } = current
  const lineage = {
    submissions: [current.id],
    schemeVersion,
    published: series.published,
    madeUp: series.madeUp,
    title: series.title,
    notes: series.notes,
    ...(series.breaks ? { breaks: series.breaks } : {}),
  }
  return markConfidential(cube(key, sortCells(cells, key.by), current, found), lineage, tipstat)
}

/** A person record has a list of codes in some dimensions, and may stand in several, whatever the mapping says. */
const isMultiple = (name: Breakdown, { record, multiple }: Series): boolean =>
  multiple.includes(name) || (record === 'person' && isSeveral(name))

const cube = (
  key: TableKey,
  cells: readonly CellRow[],
  { series }: Current,
  { partial, computed }: Found,
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
  multiple: key.by.filter((name) => isMultiple(name, series)),
  exhaustive: (series.record === 'person'
    ? key.by.filter((name) => !isMultiple(name, series))
    : series.exhaustive.filter((name) => key.by.includes(name))
  ).filter((name) => !partial.includes(name)),
  ...(computed ? { computed } : {}),
})
