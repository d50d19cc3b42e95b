import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { compareText, type Dimension } from '@tipstat/scheme'
import type { EarlierRelease } from '../ledger/release-entry.ts'

/** What a release changes of those of the same persons that have left the house: numbers that are printed, and no others. */
export interface SinceEarlier {
  /** Those that it was proved together with, first to last. */
  readonly releases: readonly { readonly id: string; readonly name: string }[]
  /** Numbers revised by a few persons, and why that may be seen, as the manifest says it; null where there are none. */
  readonly smallRevisions: { readonly numbers: number; readonly why: string } | null
  readonly tables: readonly TableChange[]
}

/** What changed in one table. */
export interface TableChange {
  readonly table: string
  readonly stage: string
  readonly by: readonly Dimension[]
  /** `new`: no earlier release has it. `gone`: the last of the same name has it, and this one has it no more. */
  readonly state: 'new' | 'gone' | 'both'
  /** Cells with a number now and none in any of them. */
  readonly newlyShown: number
  /** Cells with a number in one of them and none now: those before stay known. */
  readonly newlyWithheld: number
  /** Cells with another number now than in the last that has one. */
  readonly revised: readonly RevisedCell[]
  /** Areas, years and codes that are in the table now and were not, and the reverse. */
  readonly appeared: readonly ChangedCode[]
  readonly gone: readonly ChangedCode[]
}

export interface RevisedCell {
  readonly codes: Readonly<Partial<Record<Dimension, string>>>
  readonly before: number
  readonly now: number
  /** Id of the last release that told the number before. */
  readonly release: string
}

export interface ChangedCode {
  readonly dimension: Dimension
  readonly code: string
}

/**
 * What a release changes of the earlier ones of the same persons; null where there are none. They are those that it was
 * proved together with, so that a release that is made again has the same account, whatever came after it.
 */
export const sinceEarlier = (
  { manifest, tables }: Pick<Release, 'manifest' | 'tables'>,
  before: readonly EarlierRelease[],
): SinceEarlier | null => {
  const known = (release: EarlierRelease) => release.manifest.earlier?.length ?? 0
  // Each was proved together with all before it: the last is the one that knows most.
  const earlier = before
    .filter(({ id }) => manifest.earlier?.includes(id))
    .toSorted((a, b) => known(a) - known(b) || compareText(b.id, a.id))
  if (earlier.length === 0) return null
  const last = earlier.findLast((each) => each.manifest.name === manifest.name)
  const names = [...new Set([...(last?.tables ?? []), ...tables].map(tableName))].sort()
  const named = (all: readonly CubeTable[], name: string) => all.find((table) => tableName(table) === name)
  return {
    releases: earlier.map(({ id, manifest: { name } }) => ({ id, name })),
    smallRevisions: manifest.revisions ?? null,
    tables: names.flatMap((name) => {
      const then = earlier.flatMap(({ id, tables: own }) => {
        const table = named(own, name)
        return table ? [{ release: id, table }] : []
      })
      const now = named(tables, name)
      const known = now ?? then.at(-1)?.table
      return known ? [changeOf(known, then, now)] : []
    }),
  }
}

/** A table as an earlier release has it. */
interface TableThen {
  readonly release: string
  readonly table: CubeTable
}

const changeOf = (known: CubeTable, then: readonly TableThen[], now: CubeTable | undefined): TableChange => {
  // Of each cell the last number stands: later entries of a map replace earlier ones.
  const before = new Map(
    then.flatMap(({ release, table }) =>
      [...numbersOf(table)].map(([key, cell]) => [key, { ...cell, release }] as const),
    ),
  )
  const after = numbersOf(now)
  const countLacking = (of: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...of.keys()].filter((key) => !other.has(key)).length
  const revised = [...after].flatMap(([key, { codes, number }]): readonly RevisedCell[] => {
    const old = before.get(key)
    return old && old.number !== number ? [{ codes, before: old.number, now: number, release: old.release }] : []
  })
  const [codesThen, codesNow] = [then.flatMap(({ table }) => codesOf(table)), codesOf(now)]
  const gone = codesThen.filter((each) => !codesNow.some((other) => isSame(each, other)))
  return {
    table: tableName(known),
    stage: known.stage,
    by: known.by,
    state: then.length > 0 && now ? 'both' : now ? 'new' : 'gone',
    newlyShown: countLacking(after, before),
    newlyWithheld: countLacking(before, after),
    revised,
    appeared: codesNow.filter((each) => !codesThen.some((other) => isSame(each, other))),
    gone: gone.filter((each, i) => gone.findIndex((other) => isSame(each, other)) === i),
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
