import { contextOf, contexts } from './verify-certificate/contexts.ts'
import { along, type Categories, emptyGrids, type FamilyGrids, keyOf } from './verify-certificate/family-grids.ts'
import { fillTold } from './verify-certificate/fill-told.ts'
import { findDifferences } from './verify-certificate/find-differences.ts'
import { findGroups } from './verify-certificate/find-groups.ts'
import { findSmall } from './verify-certificate/find-small.ts'
import type { PolicyRules } from './verify-certificate/policy-rules.ts'
import type { ClaimedTable } from './verify-claims.ts'

/** What is amiss with numbers that each may be shown, taken together. Names the line of one of them, where there is one. */
export interface ShownProblem {
  readonly kind: /** A number above 0 and below the threshold of what it is about. */
    | 'small-shown'
    /** A category holds all of a row of shown numbers, all but one, or more than the share: it tells of each of them. */
    | 'group-shown'
    /** From two shown numbers or more follows a third that may not be shown: a small one, or such a category. */
    | 'difference-shown'
    /** Areas smaller than a country, by a dimension that the policy does not allow them with. */
    | 'not-allowed'
    /** More cells than can be looked at. */
    | 'too-fine'
  readonly file: string
  readonly line?: number
}

/** A table with the text of its file, of which each row is well in itself. */
export interface ShownTable {
  readonly table: ClaimedTable
  readonly text: string
}

/**
 * What the numbers that a release prints tell together, by the rules of its policy: tables of the same persons are looked at
 * as one. `notCrossed`: pairs of dimensions that the policy does not allow in one table.
 */
export const verifyShown = (
  tables: readonly ShownTable[],
  rules: PolicyRules,
  notCrossed: readonly (readonly string[])[],
): readonly ShownProblem[] => {
  const families = new Map<string, ShownTable[]>()
  for (const shown of tables) {
    const { source, stage, unit, counting, reference } = shown.table
    const key = JSON.stringify([source, stage, unit, counting, reference])
    families.set(key, [...(families.get(key) ?? []), shown])
  }
  return [
    ...tables.flatMap((shown) => smallAreas(shown, notCrossed)),
    ...[...families.values()].flatMap((family) => inFamily(family, rules)),
  ]
}

const rowsOf = ({ text }: ShownTable): readonly (readonly string[])[] =>
  text
    .slice(0, -1)
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

/** The first row of an area that is smaller than a country, in a table by what that may not be crossed with. */
const smallAreas = (shown: ShownTable, notCrossed: readonly (readonly string[])[]): readonly ShownProblem[] => {
  const { file, by } = shown.table
  const isForbidden = notCrossed.some((pair) => pair.includes('area') && pair.some((name) => by.includes(name)))
  const row = isForbidden
    ? rowsOf(shown).findIndex(([area = '']) => contextOf('area', area) === contexts.subNational)
    : -1
  return row < 0 ? [] : [{ kind: 'not-allowed', file, line: row + 2 }]
}

const inFamily = (tables: readonly ShownTable[], rules: PolicyRules): readonly ShownProblem[] => {
  const family = toldFamily(tables)
  if (!family) return [{ kind: 'too-fine', file: tables[0]?.table.file ?? '' }]
  fillTold(family)
  fillLast(family, rules)
  const found = [...findSmall(family, rules), ...findGroups(family, rules).findings, ...findDifferences(family, rules)]
  const problems = found.map(
    ({ kind, isTold, file, line }): ShownProblem => ({
      kind: kind === 'difference' || !isTold ? 'difference-shown' : `${kind}-shown`,
      file,
      ...(line > 0 ? { line } : {}),
    }),
  )
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** The cells of tables of the same persons, as far as they are printed. Null where they would be too many. */
const toldFamily = (tables: readonly ShownTable[]): FamilyGrids | null => {
  const rows = tables.map(rowsOf)
  const names = [...new Set(tables.flatMap(({ table }) => table.by))]
  const dimensions = names.map((name): Categories => {
    const isMultiple = tables.some(({ table }) => table.multiple.includes(name))
    const codes = [
      ...new Set(
        tables.flatMap(({ table }, t) => {
          const column = table.by.indexOf(name)
          return column < 0 ? [] : (rows[t] ?? []).map((row) => row[2 + column] ?? '')
        }),
      ),
    ]
    return {
      name,
      codes,
      isMultiple,
      finest: isMultiple ? [] : codes,
      finestOf: codes.map((code) => new Set([code])),
      isComplete: false,
    }
  })
  const places = new Map<string, number>()
  for (const [area = '', year = ''] of rows.flat()) {
    const key = `${area} ${year}`
    if (!places.has(key)) places.set(key, places.size)
  }
  const files = tables.map(({ table: { file, by, exhaustive } }) => ({
    file,
    by: by.map((name) => names.indexOf(name)).sort((a, b) => a - b),
    whole: new Set(exhaustive.map((name) => names.indexOf(name))),
  }))
  const grids = emptyGrids(places.size, dimensions, files)
  if (!grids) return null
  const numberOf = dimensions.map(({ codes }) => new Map(codes.map((code, c) => [code, c])))
  for (const [t, { by: own }] of files.entries()) {
    const grid = grids.get(keyOf(own))
    const { by } = tables[t]?.table ?? { by: [] }
    const inPlace = grid?.sizes.reduce((product, size) => product * size, 1) ?? 0
    const strides = by.map((name) => grid?.strides[own.indexOf(names.indexOf(name))] ?? 0)
    for (const [r, row] of (rows[t] ?? []).entries()) {
      let cell = (places.get(`${row[0]} ${row[1]}`) ?? 0) * inPlace
      for (const [i, name] of by.entries())
        cell += (numberOf[names.indexOf(name)]?.get(row[2 + i] ?? '') ?? 0) * (strides[i] ?? 0)
      if (!grid) continue
      grid.line[cell] = r + 2
      const isNumber = row[2 + by.length] !== ''
      if (isNumber) grid.value[cell] = Number(row[2 + by.length])
      grid.isTold[cell] = isNumber ? 1 : 0
    }
  }
  return { places: [...places.keys()].map((key) => key.split(' ') as [string, string]), dimensions, grids }
}

/** Counts the one category of a sensitive dimension that is withheld of a row, where all others of the total are told. */
const fillLast = ({ dimensions, grids }: FamilyGrids, { sensitive }: PolicyRules): void => {
  for (const grid of grids.values())
    for (const [i, d] of grid.by.entries()) {
      const { name, isMultiple } = dimensions[d] ?? { name: '', isMultiple: true }
      const totals = grids.get(keyOf(grid.by.toSpliced(i, 1)))
      if (!totals || isMultiple || !grid.whole.has(d) || !sensitive.includes(name)) continue
      const { size, stride, first } = along(grid, i)
      for (let total = 0; total < totals.value.length; total++) {
        let rest = totals.isTold[total] === 1 ? (totals.value[total] ?? 0) : Number.NaN
        let [last, open] = [-1, 0]
        for (let c = 0, cell = first(total); c < size; c++, cell += stride)
          if (grid.isTold[cell] === 1) rest -= grid.value[cell] ?? 0
          else [last, open] = [cell, open + 1]
        if (open === 1 && rest >= 0) grid.value[last] = rest
      }
    }
}
