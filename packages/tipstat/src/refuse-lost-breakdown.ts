import { type BaseTable, type CubeTable, tableName } from '@tipstat/cube'
import type { EarlierRelease } from '@tipstat/disclosure'
import { StoreRefusal } from '@tipstat/store'
import { CommandRefusal } from './refusal.ts'

/**
 * What it means that the data in force can't be counted by some dimensions: where no table that is to be released is by all
 * of them, an earlier release asks for them, whose tables are proved together with those. Gives any other error as it is.
 */
export const asLostBreakdown = (
  error: unknown,
  by: BaseTable['by'],
  tables: readonly CubeTable[],
  earlier: readonly EarlierRelease[],
): unknown => {
  if (!(error instanceof StoreRefusal && error.code === 'store.no-such-table')) return error
  const own = new Set(tables.flatMap((table) => table.by))
  const lost = by.filter((name) => !own.has(name))
  for (const { id, manifest, tables: before } of earlier) {
    const table = before.find((each) => lost.length > 0 && lost.every((name) => each.by.includes(name)))
    if (!table) continue
    const named = { release: manifest.name, id: id.slice(0, 16), table: tableName(table) }
    return new CommandRefusal('command.lost-breakdown', { ...named, dimension: lost.join(', ') }, 1)
  }
  return error
}
