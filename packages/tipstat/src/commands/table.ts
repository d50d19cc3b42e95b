import { type CubeTable, isMissingStatus } from '@tipstat/cube'
import { type Store, tables, tabulate } from '@tipstat/store'
import type { Action, Common, Streams } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { breakdownsOf } from '../project.ts'
import { words } from '../say.ts'
import { type TextRow, textTable } from '../text-table.ts'

interface TableOptions extends StoreUse {
  readonly store: string
  readonly source?: string
  readonly stage?: string
  readonly by: string
  readonly unit?: string
  readonly area?: string
  readonly ages?: string
  readonly authority?: string
  readonly asOf?: string
}

/** `tipstat table`: for exploring; nothing of it can be drawn or written. */
export const tableCommand: Action<TableOptions> = (_, options, streams) => {
  const { source, stage, by, asOf } = options
  const what = ['table', source, stage, by].filter((part) => part).join(' ')
  return withStore(options.store, 'read-only', what, options, async (store) => {
    if (source === undefined || stage === undefined) return list(store, options, streams)
    const { table } = await tabulate(store, {
      source,
      stage,
      by: breakdownsOf(by),
      ...(options.unit ? { unit: options.unit } : {}),
      ...(options.area ? { areas: [options.area] } : {}),
      ...(options.ages ? { ageBands: options.ages.split(',') } : {}),
      ...(options.authority ? { authority: options.authority } : {}),
      ...(asOf === undefined ? {} : { asOf }),
    })
    streams.err(words('table.confidential', options.lang))
    streams.out(options.format === 'json' ? JSON.stringify(rowsOf(table)) : textTable(rowsOf(table)))
    return 0
  })
}

const list = async (
  store: Store,
  { source, asOf, format }: TableOptions & Common,
  streams: Streams,
): Promise<number> => {
  const all = await tables(store, { ...(source ? { source } : {}), ...(asOf === undefined ? {} : { asOf }) })
  if (format === 'json') streams.out(JSON.stringify(all))
  else
    streams.out(
      textTable(
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

const rowsOf = (table: CubeTable): readonly TextRow[] =>
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
