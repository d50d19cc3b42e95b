import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { compareText, type Dimension } from '@tipstat/scheme'
import type { EarlierRelease } from '../ledger/release-entry.ts'

/** What a release changes of the last one of its name that has left the house: numbers that are printed, and no others. */
export interface SinceLast {
  /** Id of that release. */
  readonly release: string
  readonly tables: readonly TableChange[]
}

/** What changed in one table. */
export interface TableChange {
  readonly table: string
  readonly stage: string
  readonly by: readonly Dimension[]
  /** `new`: the last release did not have it. `gone`: this one has it no more. */
  readonly state: 'new' | 'gone' | 'both'
  /** Cells with a number now and none before. */
  readonly newlyShown: number
  /** Cells with a number before and none now: those before stay known. */
  readonly newlyWithheld: number
  /** Cells with a number before and another now. */
  readonly revised: readonly RevisedCell[]
  /** Areas, years and codes that are in the table now and were not, and the reverse. */
  readonly appeared: readonly ChangedCode[]
  readonly gone: readonly ChangedCode[]
}

export interface RevisedCell {
  readonly codes: Readonly<Partial<Record<Dimension, string>>>
  readonly before: number
  readonly now: number
}

export interface ChangedCode {
  readonly dimension: Dimension
  readonly code: string
}

/**
 * What a release changes of the last of its name; null where it is the first. The last is one of those that it was proved
 * together with, so that a release that is made again has the same account, whatever came after it.
 */
export const sinceLast = (
  { manifest, tables }: Pick<Release, 'manifest' | 'tables'>,
  before: readonly EarlierRelease[],
): SinceLast | null => {
  const known = (release: EarlierRelease) => release.manifest.earlier?.length ?? 0
  // Each was proved together with all before it: the last is the one that knows most.
  const [last] = before
    .filter((each) => each.manifest.name === manifest.name && manifest.earlier?.includes(each.id))
    .toSorted((a, b) => known(b) - known(a) || compareText(a.id, b.id))
  if (!last) return null
  const names = [...new Set([...last.tables, ...tables].map(tableName))].sort()
  const named = (all: readonly CubeTable[], name: string) => all.find((table) => tableName(table) === name)
  return {
    release: last.id,
    tables: names.flatMap((name) => {
      const [then, now] = [named(last.tables, name), named(tables, name)]
      return then || now ? [changeOf(name, then, now)] : []
    }),
  }
}

const changeOf = (table: string, then: CubeTable | undefined, now: CubeTable | undefined): TableChange => {
  const [before, after] = [numbersOf(then), numbersOf(now)]
  const countLacking = (of: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...of.keys()].filter((key) => !other.has(key)).length
  const revised = [...after].flatMap(([key, { codes, number }]): readonly RevisedCell[] => {
    const old = before.get(key)
    return old && old.number !== number ? [{ codes, before: old.number, now: number }] : []
  })
  const [codesThen, codesNow] = [codesOf(then), codesOf(now)]
  return {
    table,
    stage: (now ?? then)?.stage ?? '',
    by: (now ?? then)?.by ?? [],
    state: then && now ? 'both' : now ? 'new' : 'gone',
    newlyShown: countLacking(after, before),
    newlyWithheld: countLacking(before, after),
    revised,
    appeared: codesNow.filter((each) => !codesThen.some((other) => isSame(each, other))),
    gone: codesThen.filter((each) => !codesNow.some((other) => isSame(each, other))),
  }
}

const isSame = (a: ChangedCode, b: ChangedCode): boolean => a.dimension === b.dimension && a.code === b.code

/** The numbers that a table shows, by their codes. */
const numbersOf = (
  table: CubeTable | undefined,
): ReadonlyMap<string, Pick<RevisedCell, 'codes'> & { number: number }> =>
  new Map(
    (table?.status ?? []).flatMap((status, row) => {
      if (!table || status !== 'exact') return []
      const codes = Object.fromEntries(columnsOf(table).map(([name, column]) => [name, column[row] ?? '']))
      return [[JSON.stringify(codes), { codes, number: table.low[row] ?? Number.NaN }] as const]
    }),
  )

const codesOf = (table: CubeTable | undefined): readonly ChangedCode[] =>
  (table ? columnsOf(table) : []).flatMap(([dimension, column]) =>
    [...new Set(column)].sort().map((code) => ({ dimension, code })),
  )

const columnsOf = ({ area, year, by, codes }: CubeTable): readonly (readonly [Dimension, readonly string[]])[] => [
  ['area', area],
  ['year', year.map(String)],
  ...by.map((name) => [name, codes[name] ?? []] as const),
]
