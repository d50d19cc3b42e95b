import { type BaseTable, type CubeTable, tableName } from '@tipstat/cube'
import type { Breakdown } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'

/**
 * A base table with what coarser tables print beyond it. The parts of a table of counts need not make up its totals: persons whose
 * sex is not recorded are in the table by age and in no row by sex and age. They are counted under no code of what is not
 * told of them. Persons of records are all in the base, and nothing is added. Throws `disclosure.contradicting` where
 * parts exceed a total: no counts of persons could be so.
 */
export const fillBase = (base: BaseTable, tables: readonly CubeTable[]): BaseTable => {
  const own = tables.filter(
    ({ by, multiple }) =>
      multiple.length === 0 && by.length < base.by.length && by.every((name) => base.by.includes(name)),
  )
  if (base.by.some((name) => tables.some(({ multiple }) => multiple.includes(name)))) return base
  return own.toSorted((a, b) => b.by.length - a.by.length).reduce(withRest, base)
}

/** Adds what one coarser table prints beyond a base. */
const withRest = (base: BaseTable, table: CubeTable): BaseTable => {
  const keyOf = (area = '', year = 0, codes: readonly string[]) => [area, year, ...codes].join(' ')
  const sums = new Map<string, number>()
  for (const [row, count] of base.count.entries()) {
    const codes = table.by.map((name) => base.codes[name]?.[row]?.[0])
    if (codes.some((code) => code === undefined)) continue
    const key = keyOf(base.area[row], base.year[row], codes as readonly string[])
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  const rests = [...table.area.keys()].flatMap((row) => {
    const codes = table.by.map((name) => table.codes[name]?.[row] ?? '')
    const rest = (table.low[row] ?? 0) - (sums.get(keyOf(table.area[row], table.year[row], codes)) ?? 0)
    if (rest < 0)
      throw new DisclosureRefusal('disclosure.contradicting', {
        table: tableName(table),
        place: `${table.area[row]} ${table.year[row]}`,
      })
    return table.status[row] === 'exact' && rest > 0 ? [{ row, rest }] : []
  })
  if (rests.length === 0) return base
  const codesOf = (name: Breakdown, row: number): readonly string[] =>
    table.by.includes(name) ? [table.codes[name]?.[row] ?? ''] : []
  return {
    ...base,
    length: base.length + rests.length,
    area: [...base.area, ...rests.map(({ row }) => table.area[row] ?? '')],
    year: [...base.year, ...rests.map(({ row }) => table.year[row] ?? 0)],
    codes: Object.fromEntries(
      base.by.map((name) => [name, [...(base.codes[name] ?? []), ...rests.map(({ row }) => codesOf(name, row))]]),
    ),
    count: [...base.count, ...rests.map(({ rest }) => rest)],
    // Of counts there is one agency: cells of several are refused before.
    agencies: [...base.agencies, ...rests.map(() => base.agencies[0] ?? [])],
  }
}
