import type { CellKind, PatternCell, TableAccount } from '@tipstat/disclosure'
import { codeListOf, type Dimension } from '@tipstat/scheme'

/** A code with the dimension that it is of. */
export interface Place {
  readonly dimension: Dimension
  readonly code: string
}

/** A part of a picture that goes on one sheet. */
export interface Grid {
  /** What stands over each column, and before each row. */
  readonly columns: readonly (readonly Place[])[]
  readonly rows: readonly { readonly head: readonly Place[]; readonly kinds: readonly (CellKind | null)[] }[]
}

/** The picture of a table. */
export interface Picture {
  readonly grids: readonly Grid[]
  /** The area that all cells are of; null where there are several. */
  readonly area: string | null
  /** Cells that are not drawn, so that the page stays one that a person reads. */
  readonly notDrawn: number
}

/** Columns that a sheet of A4 has room for. */
const mostColumns = 24

/** Cells of a table that are drawn. */
const mostCells = 1200

/**
 * The picture of a table: area, year and the first dimensions before the rows, the last dimension over the columns; the
 * other way round where it has more codes than a sheet has columns. What is still too wide goes into several grids; of what
 * is too long, rows in which something is withheld come first.
 */
export const pictureOf = ({ by, pattern }: Pick<TableAccount, 'by' | 'pattern'>): Picture => {
  const last = by.at(-1) ?? 'year'
  const rest: readonly Dimension[] = by.length === 0 ? ['area'] : ['area', 'year', ...by.slice(0, -1)]
  const [long, other] = [placesOf(pattern, rest), placesOf(pattern, [last])]
  const isTurned = other.length > mostColumns && long.length < other.length
  const [columns, rows] = isTurned ? [long, other] : [other, long]
  const kindAt = new Map(pattern.map(({ codes, kind }) => [keyOf(Object.entries(codes)), kind]))
  const lines = rows.map((head) => ({
    head,
    kinds: columns.map((column) => kindAt.get(keyOf([...head, ...column].map(entryOf))) ?? null),
  }))
  const drawn = fewer(lines, columns.length)
  const areas = new Set(pattern.map(({ codes }) => codes.area))
  const [area = null] = areas.size === 1 ? areas : []
  const bare = (place: readonly Place[]) =>
    place.length === 1 || area === null ? place : place.filter(({ dimension }) => dimension !== 'area')
  return {
    area,
    notDrawn: countIn(lines) - countIn(drawn),
    grids: inParts(columns.map(bare)).map(({ from, part }) => ({
      columns: part,
      rows: drawn.map(({ head, kinds }) => ({ head: bare(head), kinds: kinds.slice(from, from + part.length) })),
    })),
  }
}

type Line = Grid['rows'][number]

const entryOf = ({ dimension, code }: Place): readonly [string, string] => [dimension, code]

const keyOf = (codes: Iterable<readonly [string, string]>): string =>
  [...codes]
    .map((each) => each.join('='))
    .sort()
    .join(' ')

/** The places that occur, in the order of the code lists. */
const placesOf = (pattern: readonly PatternCell[], dimensions: readonly Dimension[]): readonly (readonly Place[])[] => {
  const all = new Map<string, readonly Place[]>()
  for (const { codes } of pattern) {
    const place = dimensions.map((dimension) => ({ dimension, code: codes[dimension] ?? '' }))
    all.set(keyOf(place.map(entryOf)), place)
  }
  return [...all.values()].sort(comparePlaces)
}

const comparePlaces = (a: readonly Place[], b: readonly Place[]): number => {
  for (const [i, { dimension, code }] of a.entries()) {
    const other = b[i]?.code ?? ''
    if (code === other) continue
    const order = rankOf(dimension, code) - rankOf(dimension, other)
    return order !== 0 ? order : code < other ? -1 : 1
  }
  return 0
}

const rankOf = (dimension: Dimension, code: string): number => {
  if (dimension === 'year') return Number(code)
  const list = codeListOf(dimension)
  return list.has(code) ? Math.min(list.rank(code), 1e9) : 1e9
}

/** As many rows as may be drawn, in their order. */
const fewer = (lines: readonly Line[], columns: number): readonly Line[] => {
  const room = Math.max(1, Math.floor(mostCells / Math.max(1, columns)))
  if (lines.length <= room) return lines
  const isTouched = ({ kinds }: Line) => kinds.some((kind) => kind !== null && kind !== 'shown')
  const chosen = new Set([...lines.filter(isTouched), ...lines.filter((line) => !isTouched(line))].slice(0, room))
  return lines.filter((line) => chosen.has(line))
}

const countIn = (lines: readonly Line[]): number =>
  lines.reduce((sum, { kinds }) => sum + kinds.filter((kind) => kind !== null).length, 0)

const inParts = <T>(all: readonly T[]): readonly { readonly from: number; readonly part: readonly T[] }[] =>
  Array.from({ length: Math.ceil(all.length / mostColumns) }, (_, i) => ({
    from: i * mostColumns,
    part: all.slice(i * mostColumns, (i + 1) * mostColumns),
  }))
