import { type CubeTable, isMissingStatus, isReleased, type Release, tableName } from '@tipstat/cube'
import { codeListOf, compareText, isFieldName } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'
import { axesWithUntold, columnsOf } from './untold.ts'

/** What records are made of: `area`, `year`, and the dimensions of all tables, each with the codes that occur, sorted. */
export interface Axis {
  readonly name: string
  readonly codes: readonly string[]
}

/** A released table as bounds of sums over combinations of the codes of all axes. */
export interface Margin {
  readonly name: string
  /** The dimensions of the table. */
  readonly by: readonly string[]
  readonly low: Float64Array
  readonly high: Float64Array
  /**
   * Row of each combination: `free` where the table does not speak of its area and year, `outside` where it speaks of them
   * and may leave its codes out, `unlisted` where its codes are all that there are, and hold nobody there.
   */
  readonly rowOf: Int32Array
}

export const free = -1
export const unlisted = -2
export const outside = -3

/**
 * Why a table can't be drawn from beside the others: its unit is not persons; one person may stand in several cells; it
 * counts others, or at another moment, than the tables before; it holds no number; its codes overlap.
 */
export type LeftOutReason = 'not-persons' | 'several-answers' | 'other-counting' | 'no-numbers' | 'overlapping'

/** A table that is not drawn from. */
export interface LeftOutTable {
  readonly name: string
  readonly reason: LeftOutReason
}

/** The margins of a release, over one set of axes. */
export interface Margins {
  readonly axes: readonly Axis[]
  readonly margins: readonly Margin[]
  /** Sorted by name. */
  readonly leftOut: readonly LeftOutTable[]
  readonly combinations: number
}

/** More would take gigabytes. */
const mostCombinations = 4_000_000

/**
 * The tables of one stage of a release as margins, those with most dimensions first. Takes a release and nothing else: a
 * hidden cell is known by the bounds that every reader is told, and one without an upper bound by what is left of a shown
 * total. Where the codes of a table leave some of a shown total out, records of it have no code there. Throws
 * DisclosureRefusal for anything else, and where no table can be drawn from.
 */
export const marginsOf = (
  release: Release,
  options: { readonly stage?: string; readonly tables?: readonly string[] } = {},
): Margins => {
  if (!isReleased(release)) throw new DisclosureRefusal('disclosure.only-released')
  const { name } = release.manifest
  const wanted = release.tables.filter(
    (table) => (options.stage ?? table.stage) === table.stage && (options.tables?.includes(tableName(table)) ?? true),
  )
  const stages = [...new Set(wanted.map(({ stage }) => stage))].sort(compareText)
  if (stages.length > 1) throw new DisclosureRefusal('disclosure.several-stages', { stages: stages.join(', ') })
  const [used, leftOut] = fitting(wanted)
  if (used.length === 0) throw new DisclosureRefusal('disclosure.no-margins', { release: name })
  const axes = axesWithUntold(used, axesOf(used))
  const combinations = axes.reduce((product, { codes }) => product * codes.length, 1)
  if (combinations > mostCombinations)
    throw new DisclosureRefusal('disclosure.too-many-combinations', { combinations, most: mostCombinations })
  return { axes, combinations, margins: used.map((table) => marginOf(table, axes, combinations)), leftOut }
}

/** Tables of counts of like units whose codes overlap neither in themselves nor with those of the tables before. */
const fitting = (
  tables: readonly CubeTable[],
): readonly [used: readonly CubeTable[], leftOut: readonly LeftOutTable[]] => {
  const used: CubeTable[] = []
  const leftOut: LeftOutTable[] = []
  const finest = [...tables].sort((a, b) => b.by.length - a.by.length || compareText(tableName(a), tableName(b)))
  for (const table of finest) {
    const reason = reasonAgainst(table, used)
    if (reason === null) used.push(table)
    else leftOut.push({ name: tableName(table), reason })
  }
  return [used, leftOut.sort((a, b) => compareText(a.name, b.name))]
}

/** Whether bounds tell nothing of a number. */
export const isWithheld = (low: number | undefined, high: number | undefined): boolean => low === 0 && high === Infinity

/** Why a table does not go beside those that are drawn from; null where it does. */
const reasonAgainst = (table: CubeTable, used: readonly CubeTable[]): LeftOutReason | null => {
  const [first = table] = used
  if (table.unit !== 'persons') return 'not-persons'
  if (table.multiple.length > 0) return 'several-answers'
  if (first.counting !== table.counting || first.reference !== table.reference) return 'other-counting'
  if (table.status.every((status, row) => isMissingStatus(status) || isWithheld(table.low[row], table.high[row])))
    return 'no-numbers'
  return axesOf([...used, table]).some(overlaps) ? 'overlapping' : null
}

const axesOf = (tables: readonly CubeTable[]): readonly Axis[] => {
  const columns = tables.flatMap((table) => columnsOf(table))
  const names = [...new Set(columns.map(([name]) => name))]
  return names.map((name) => ({
    name,
    codes: [...new Set(columns.flatMap(([other, codes]) => (other === name ? codes : [])))].sort(compareText),
  }))
}

/** Whether one code of an axis stands above another, so that persons would be drawn twice. */
const overlaps = ({ name, codes }: Axis): boolean => {
  if (!isFieldName(name) || name === 'year') return false
  const list = codeListOf(name)
  return codes.some((code) => codes.some((other) => other !== code && list.descends(code, other)))
}

const marginOf = (table: CubeTable, axes: readonly Axis[], combinations: number): Margin => {
  const columns = new Map(columnsOf(table))
  const own = axes.flatMap(({ name, codes }) => {
    const column = columns.get(name)
    return column === undefined ? [] : [{ name, column: column.map((code) => codes.indexOf(code)), size: codes.length }]
  })
  const rows = new Int32Array(own.reduce((product, { size }) => product * size, 1)).fill(unlisted)
  const places = new Set(table.area.map((_, row) => `${own[0]?.column[row]} ${own[1]?.column[row]}`))
  for (let row = 0; row < table.length; row++)
    rows[own.reduce((at, { column, size }) => at * size + (column[row] ?? 0), 0)] = row
  const rowOf = new Int32Array(combinations)
  const digit = new Int32Array(axes.length)
  const ownAxes = own.map(({ name, size, column }) => ({
    axis: axes.findIndex((each) => each.name === name),
    size,
    // Codes that the table does not have, and does not say that nobody has.
    leftOut: codesBeside(column, size, (table.exhaustive as readonly string[]).includes(name)),
  }))
  for (let each = 0; each < combinations; each++) {
    let at = 0
    for (const { axis, size } of ownAxes) at = at * size + (digit[axis] ?? 0)
    const row = rows[at] ?? unlisted
    const isSpokenOf = row !== unlisted || places.has(`${digit[0]} ${digit[1]}`)
    const mayBeLeftOut = row === unlisted && ownAxes.some(({ axis, leftOut }) => leftOut.has(digit[axis] ?? 0))
    rowOf[each] = isSpokenOf ? (mayBeLeftOut ? outside : row) : free
    for (let axis = axes.length - 1; axis >= 0; axis--) {
      const next = (digit[axis] ?? 0) + 1
      digit[axis] = next === axes[axis]?.codes.length ? 0 : next
      if (digit[axis] !== 0) break
    }
  }
  const bound = (bounds: readonly number[], missing: number) =>
    Float64Array.from(bounds, (value, row) => (isMissingStatus(table.status[row] ?? 'exact') ? missing : value))
  return { name: tableName(table), by: table.by, low: bound(table.low, 0), high: bound(table.high, Infinity), rowOf }
}

const codesBeside = (column: readonly number[], size: number, isExhaustive: boolean): ReadonlySet<number> => {
  const own = new Set(column)
  return new Set(isExhaustive ? [] : Array.from({ length: size }, (_, code) => code).filter((code) => !own.has(code)))
}
