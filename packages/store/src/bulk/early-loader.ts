import { setTimeout } from 'node:timers/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Plan } from '@tipstat/intake'
import type { Engine } from './engine.ts'
import type { LoadedCells } from './load-cells.ts'
import { loadedColumns } from './loaded-columns.ts'
import type { EarlyLoader } from './regular-csv.ts'

/** Loads a file into a DuckDB of its own while it is still looked through: one waits for the disk, the other works. */
export const earlyLoader = (
  connection: DuckDBConnection,
  engine: Engine,
  plan: Plan,
): EarlyLoader & { cells(): Promise<LoadedCells> | null } => {
  let loading: Promise<LoadedCells> | null = null
  return {
    begin: (csv, head) => {
      loading = engine.dialect.cells.load(engine, csv, loadedColumns(head, plan), head.rows.slice(1))
      // Who asks for the cells hears of it.
      loading.catch(() => {})
    },
    stop: async () => {
      let ended = loading === null
      const end = () => {
        ended = true
      }
      loading?.then(end, end)
      // An interruption between two statements is not heard by the next.
      while (!ended) {
        connection.interrupt()
        await setTimeout(10)
      }
      loading = null
    },
    cells: () => loading,
  }
}
