import type { BaseTable, CubeTable } from '@tipstat/cube'
import { breakdowns } from '@tipstat/scheme'
import { expect } from 'vitest'
import { baseTable } from './base-table.ts'
import type { TableQuery } from './query.ts'
import type { Store } from './store.ts'
import { tabulate } from './tabulate.ts'

/** A base table as its rows: area, year, codes of each dimension, number. */
export const baseRows = ({ by, area, year, codes, count }: BaseTable): readonly string[] =>
  count.map((number, i) =>
    [area[i], year[i], ...by.map((name) => `{${codes[name]?.[i]?.join(',')}}`), number].join(' '),
  )

type Numbers = ReadonlyMap<string, number>

/** Numbers by some dimensions of a base table: each row counts under each code of its sets, under none in an empty one. */
const addedUp = ({ area, year, codes, count }: BaseTable, by: TableQuery['by']): Numbers => {
  const sums = new Map<string, number>()
  count.forEach((number, i) => {
    const cells = by.reduce<readonly string[]>(
      (heads, name) => heads.flatMap((head) => (codes[name]?.[i] ?? []).map((code) => `${head} ${code}`)),
      [`${area[i]} ${year[i]}`],
    )
    for (const cell of cells) sums.set(cell, (sums.get(cell) ?? 0) + number)
  })
  return sums
}

/** The numbers of a table, but for its zeros. */
const occurring = ({ by, area, year, codes, low }: CubeTable): Numbers =>
  new Map(
    low.flatMap((number, i) => {
      const cell = [area[i], year[i], ...by.map((name) => codes[name]?.[i])].join(' ')
      return number === 0 ? [] : [[cell, number] as const]
    }),
  )

/** Expects a base table, added up over any of its dimensions, to have the numbers of the table by the others. Gives how many tables. */
export const agreesWithTables = async (store: Store, query: TableQuery): Promise<number> => {
  const base = await baseTable(store, query)
  expect(base.by).toEqual(breakdowns.filter((name) => query.by.includes(name)))
  const parts = base.by.reduce<readonly TableQuery['by'][]>(
    (sets, name) => sets.flatMap((set) => [set, [...set, name]]),
    [[]],
  )
  for (const by of parts) {
    const { table } = await tabulate(store, { ...query, by })
    expect(addedUp(base, by)).toEqual(occurring(table))
  }
  return parts.length
}
