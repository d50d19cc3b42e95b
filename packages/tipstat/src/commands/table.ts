import { type CubeTable, isMissingStatus } from '@tipstat/cube'
import { openStore, type Store, tables, tabulate } from '@tipstat/store'
import type { Action, Common, Streams } from '../command.ts'
import { breakdownsOf } from '../project.ts'
import { words } from '../say.ts'

interface TableOptions {
  readonly store: string
  readonly source?: string
  readonly stage?: string
  readonly by: string
  readonly unit?: string
  readonly area?: string
  readonly ages?: string
}

/** `tipstat table`: for exploring; nothing of it can be drawn or written. */
export const tableCommand: Action<TableOptions> = async (_, options, streams) => {
  const store = await openStore(options.store, { mode: 'read-only' })
  try {
    if (options.source === undefined || options.stage === undefined) return await list(store, options, streams)
    const { table } = await tabulate(store, {
      source: options.source,
      stage: options.stage,
      by: breakdownsOf(options.by),
      ...(options.unit ? { unit: options.unit } : {}),
      ...(options.area ? { areas: [options.area] } : {}),
      ...(options.ages ? { ageBands: options.ages.split(',') } : {}),
    })
    streams.err(words('table.confidential', options.lang))
    streams.out(options.format === 'json' ? JSON.stringify(rowsOf(table)) : textOf(rowsOf(table)))
    return 0
  } finally {
    await store.close()
  }
}

const list = async (store: Store, { source, format }: TableOptions & Common, streams: Streams): Promise<number> => {
  const all = await tables(store, source ? { source } : {})
  if (format === 'json') streams.out(JSON.stringify(all))
  else
    streams.out(
      textOf(
        all.map(({ source, stage, unit, by, areas, years, cells }) => ({
          source,
          stage,
          unit,
          by: by.join(',') || '-',
          areas,
          years: years.join('-'),
          cells,
        })),
      ),
    )
  return 0
}

type Row = Readonly<Record<string, string | number>>

const rowsOf = (table: CubeTable): readonly Row[] =>
  table.area.map((area, i) => {
    const [low, high, status] = [
      table.low[i] ?? Number.NaN,
      table.high[i] ?? Number.NaN,
      table.status[i] ?? 'not-available',
    ]
    return {
      area,
      year: table.year[i] ?? 0,
      ...Object.fromEntries(table.by.map((name) => [name, table.codes[name]?.[i] ?? ''])),
      value: isMissingStatus(status) ? '' : low === high ? low : `${low}-${high === Infinity ? '' : high}`,
      status: table.disputed[i] ? `${status}, disputed` : status,
    }
  })

/** Columns padded to the widest cell, for a terminal and for grep alike. */
const textOf = (rows: readonly Row[]): string => {
  const names = Object.keys(rows[0] ?? {})
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)))
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, i) => String(cell).padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n')
}
