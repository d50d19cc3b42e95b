import type { CubeTable } from '@tipstat/cube'
import { total } from '../primary/contexts.ts'
import { cellOf } from './facet.ts'
import type { FamilyUniverse } from './family.ts'

/**
 * The numbers that a table tells, by numbers of cells: those of its rows, and the totals that these make up, whether a table
 * prints them or not.
 */
export const numbersTold = (
  table: CubeTable,
  { universe, coded }: Pick<FamilyUniverse, 'universe' | 'coded'>,
): ReadonlyMap<number, number> => {
  const numberOf = new Map(universe.codes.map((cell, c) => [cell.join(' '), c]))
  const over = table.exhaustive.filter((name) => !table.multiple.includes(name))
  const rows = [...table.area.keys()].map((row) => ({
    codes: cellOf(table, row, coded),
    number: table.status[row] === 'exact' ? (table.low[row] ?? Number.NaN) : Number.NaN,
  }))
  const found = new Map<number, number>()
  for (let choice = 0; choice < 2 ** over.length; choice++) {
    const out = new Set<string>(over.filter((_, i) => (choice >> i) & 1))
    const isOut = [false, false, ...coded.map(({ name }) => out.has(name))]
    const sums = new Map<string, number>()
    for (const { codes, number } of rows) {
      const key = codes.map((code, d) => (isOut[d] ? total : code)).join(' ')
      sums.set(key, (sums.get(key) ?? 0) + number)
    }
    for (const [key, number] of sums) {
      const cell = numberOf.get(key)
      if (cell !== undefined && !Number.isNaN(number)) found.set(cell, number)
    }
  }
  return found
}
