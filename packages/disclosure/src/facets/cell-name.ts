import { type CubeTable, tableName } from '@tipstat/cube'
import { total } from '../primary/contexts.ts'
import { membersOf } from '../primary/universe.ts'
import type { FamilyUniverse } from './family.ts'

/** A cell as a person may be told of it: its table and its codes; where it was printed elsewhere; one that is no row by the tables that it follows from. */
export const cellName = (of: FamilyUniverse, tables: readonly CubeTable[], cell: number): string => {
  const codes = of.universe.codes[cell]
  const told = codes?.length === 0 ? of.elsewhere.find((each) => each.cell === cell) : undefined
  if (told) return told.where
  const names = tablesOf(of, tables, cell).join(' + ')
  if (!codes || !of.universe.printed?.[cell]) return names
  const said = codes.filter((code) => code !== total).join(' ')
  return names === '' ? said : `${names} (${said})`
}

/** The table of a cell; of one that is no row the finest tables that it follows from. */
export const tablesOf = (
  { universe, facets, numbers }: FamilyUniverse,
  tables: readonly CubeTable[],
  cell: number,
): readonly string[] => {
  const codes = universe.codes[cell]
  if (codes && universe.printed?.[cell]) {
    const by = universe.dimensions.slice(2).flatMap(({ name }, i) => (codes[i + 2] === total ? [] : [name]))
    return tables.filter((each) => each.by.join() === by.join()).map(tableName)
  }
  const member = membersOf(universe.sums, cell)[0] ?? cell
  const facet = facets.findIndex((_, f) => numbers[f]?.includes(member))
  const own = tables.filter(({ by }) => facet < 0 || by.every((name) => facets[facet]?.clique.by.includes(name)))
  const isFinest = ({ by }: CubeTable) =>
    !own.some((other) => other.by.length > by.length && by.every((name) => other.by.includes(name)))
  return own.filter(isFinest).map(tableName)
}
