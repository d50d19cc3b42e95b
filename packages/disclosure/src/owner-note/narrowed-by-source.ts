import { type CubeTable, isMissingStatus } from '@tipstat/cube'
import { type Breakdown, fields, fieldsOfType } from '@tipstat/scheme'
import { lists, parseAge } from '@tipstat/seeds/codes'
import { familyKey } from '../facets/family.ts'

/** What a reader of published tables can work out of their censored numbers, by adding up the parts of totals. */
export interface NarrowedBySource {
  /** Numbers that their owner printed as a range, such as `<5`. */
  readonly censored: number
  /** Of them, how many are known more closely than they were printed. */
  readonly narrowed: number
  /** Of these, how many exactly. */
  readonly exact: number
}

/**
 * Counts how many censored numbers of published tables follow more closely from the tables themselves: a part is at most the
 * total less the least of the others, and where the parts make up the total and none is absent, at least the total less the most of
 * them; again and again, over all tables of the same persons. Totals that their parts exceed are left
 * alone, and so are dimensions in which a person may stand several times. For a note to the owner of the data, who printed them: it counts, and names no cell.
 */
export const narrowedBySource = (tables: readonly CubeTable[]): NarrowedBySource => {
  const bounds = tables.map(({ low, high }) => ({ low: [...low], high: [...high] }))
  const groups = tables.flatMap((table, t) => groupsOf(tables, table, t))
  for (let changed = true, pass = 0; changed && pass < mostPasses; pass++) {
    changed = false
    for (const group of groups) changed = narrow(bounds, group) || changed
  }
  let [censored, narrowed, exact] = [0, 0, 0]
  for (const [t, table] of tables.entries())
    for (const [row, status] of table.status.entries()) {
      if (status !== 'censored') continue
      censored++
      const [low = 0, high = 0] = [bounds[t]?.low[row], bounds[t]?.high[row]]
      if (low === table.low[row] && high === table.high[row]) continue
      narrowed++
      if (low === high) exact++
    }
  return { censored, narrowed, exact }
}

/** Passes after which no more is looked for; a number is narrowed further only by others that were. */
const mostPasses = 20

interface Cell {
  readonly t: number
  readonly row: number
}

/** A total and its parts along one dimension. `isWhole`: the parts make up the total. */
interface Group {
  readonly total: Cell
  readonly parts: readonly Cell[]
  readonly isWhole: boolean
}

type Bounds = readonly { readonly low: number[]; readonly high: number[] }[]

const groupsOf = (tables: readonly CubeTable[], table: CubeTable, t: number): readonly Group[] =>
  table.by
    .filter((name) => areApart(table, name))
    .flatMap((name) => {
      const rest = table.by.filter((each) => each !== name)
      const above = tables.findIndex(
        (other) => familyKey(other) === familyKey(table) && other.by.join() === rest.join() && other !== table,
      )
      const totals = tables[above]
      if (!totals) return []
      const placeOf = ({ area, year, codes }: CubeTable, row: number) =>
        [area[row], year[row], ...rest.map((each) => codes[each]?.[row])].join(' ')
      const parts = new Map<string, Cell[]>()
      for (const row of table.area.keys()) {
        const place = placeOf(table, row)
        const cells = parts.get(place)
        if (cells) cells.push({ t, row })
        else parts.set(place, [{ t, row }])
      }
      const codes = new Set(table.codes[name]).size
      const isExhaustive = table.exhaustive.includes(name)
      return [...totals.area.keys()].flatMap((row): readonly Group[] => {
        const cells = parts.get(placeOf(totals, row)) ?? []
        const known = cells.filter((cell) => !isMissingStatus(table.status[cell.row] ?? 'exact'))
        if (known.length === 0 || isMissingStatus(totals.status[row] ?? 'exact')) return []
        return [
          {
            total: { t: above, row },
            parts: known,
            isWhole: isExhaustive && known.length === codes && cells.length === codes,
          },
        ]
      })
    })

/** Dimensions in which a person may have several codes. */
const several = new Set(fieldsOfType('person').flatMap(({ name, kind }) => (kind === 'codes' ? [name as string] : [])))

/**
 * Whether nobody can stand under two codes of a dimension of a table: it is none of several codes a person, unless the owner
 * says that its parts make up the total, and no code lies in another.
 */
const areApart = ({ multiple, exhaustive, codes }: CubeTable, name: Breakdown): boolean => {
  if (multiple.includes(name) || (several.has(name) && !exhaustive.includes(name))) return false
  const used = [...new Set(codes[name])]
  const isIn = (a: string, b: string): boolean => {
    const [one, other] = [parseAge(a), parseAge(b)]
    if (name === 'age') return one !== null && other !== null && one.low <= other.high && other.low <= one.high
    const list = lists[fields[name].list]
    return list.has(a) && list.has(b) && (list.descends(a, b) || list.descends(b, a))
  }
  return used.every((a, i) => used.slice(i + 1).every((b) => !isIn(a, b)))
}

/** Narrows the bounds of a group. True where something became narrower. */
const narrow = (bounds: Bounds, { total, parts, isWhole }: Group): boolean => {
  const low = ({ t, row }: Cell) => bounds[t]?.low[row] ?? 0
  const high = ({ t, row }: Cell) => bounds[t]?.high[row] ?? 0
  const lows = parts.reduce((sum, part) => sum + low(part), 0)
  const highs = parts.reduce((sum, part) => sum + high(part), 0)
  if (lows > high(total) || (isWhole && highs < low(total))) return false
  let changed = false
  const set = ({ t, row }: Cell, from: number, to: number) => {
    const own = bounds[t]
    if (!own || from > to) return
    if (from > (own.low[row] ?? 0)) [own.low[row], changed] = [from, true]
    if (to < (own.high[row] ?? 0)) [own.high[row], changed] = [to, true]
  }
  for (const part of parts)
    set(
      part,
      isWhole ? Math.max(low(part), low(total) - (highs - high(part))) : low(part),
      Math.min(high(part), high(total) - (lows - low(part))),
    )
  set(total, Math.max(low(total), lows), isWhole ? Math.min(high(total), highs) : high(total))
  return changed
}
