import { type CubeTable, tableName } from '@tipstat/cube'
import { isHarmless, thresholdOf, total } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import { cellName } from './cell-name.ts'
import type { Family, FamilyUniverse } from './family.ts'
import { cellsElsewhere } from './number-elsewhere.ts'
import { numbersTold } from './numbers-told.ts'
import type { SmallRevision } from './small-revisions.ts'

type Told = ReadonlyMap<number, number>

/**
 * The numbers that are told and were told before, and have been revised since by fewer persons than may be shown: by a row,
 * as the total of rows, or as what rows leave of a total. Whoever holds both releases takes one from the other, and has the
 * count of those who were added or taken out, or that they are nearly all of one category (attack A03b), as does whoever has
 * what was printed elsewhere.
 */
export const smallRevisionsIn = (
  tables: readonly CubeTable[],
  of: FamilyUniverse,
  { tables: own, earlier, revisedElsewhere }: Pick<Family, 'tables' | 'earlier' | 'revisedElsewhere'>,
  { thresholds, group }: Preset,
): readonly SmallRevision[] => {
  const { codes, dimensions } = of.universe
  const thresholdAt = thresholds ? thresholdOf(dimensions, thresholds) : () => 1
  const isSmall = (cell: number, by: number) => by !== 0 && Math.abs(by) < thresholdAt(codes[cell] ?? [])
  const releases = [...new Set(earlier.map(({ release }) => release ?? ''))].map((id) => ({
    id,
    told: toldBy(
      earlier.flatMap(({ table, release }) => ((release ?? '') === id ? [table] : [])),
      of,
    ),
  }))
  const now = toldBy(tables, of)
  const nameOf = (cell: number) => cellName(of, own, cell)
  const telling = tables.map((table) => ({ name: tableName(table), told: numbersTold(table, of) }))
  const tellers = (cells: readonly number[]) =>
    telling.filter(({ told }) => cells.some((cell) => told.has(cell))).map(({ name }) => name)

  const numbers = [...now].flatMap(([cell, count]): readonly SmallRevision[] => {
    const before = releases.flatMap(({ id, told }) => {
      const then = told.get(cell)
      return then !== undefined && isSmall(cell, count - then) ? [{ release: id, count: then }] : []
    })
    if (before.length === 0) return []
    return [{ kind: 'number', cell: nameOf(cell), parts: [], tables: tellers([cell]), now: count, before }]
  })

  const left = restsIn(now, of).flatMap(({ whole, parts }): readonly SmallRevision[] => {
    // Of each release those parts that it told, too.
    const found = releases.flatMap(({ id, told }) => {
      const both = parts.filter((part) => told.has(part))
      if (!told.has(whole) || both.length === 0) return []
      const [then, today] = [restOf(told, whole, both), restOf(now, whole, both)]
      return isSmall(whole, today - then) ? [{ both, today, before: { release: id, count: then } }] : []
    })
    const [first] = found
    if (!first) return []
    return [
      {
        kind: 'rest',
        cell: nameOf(whole),
        parts: first.both.map(nameOf),
        tables: tellers([whole]),
        now: first.today,
        before: found.map(({ before }) => before),
      },
    ]
  })

  const grouped = restsIn(now, of).flatMap((rest): readonly SmallRevision[] => {
    const found = releases.flatMap(({ id, told }) => {
      const part = groupIn(rest, told, (cell) => (now.get(cell) ?? 0) - (told.get(cell) ?? 0), of, group)
      if (part === null) return []
      return [{ part, release: id, count: told.get(rest.whole) ?? 0, inPart: told.get(part) ?? 0 }]
    })
    const [first] = found
    if (!first) return []
    return [
      {
        kind: 'group',
        cell: nameOf(rest.whole),
        parts: [nameOf(first.part)],
        tables: tellers([rest.whole]),
        now: now.get(rest.whole) ?? 0,
        nowInPart: now.get(first.part) ?? 0,
        before: found.map(({ release, count, inPart }) => ({ release, count, inPart })),
      },
    ]
  })

  const numberOf = new Map(codes.map((cell, c) => [cell.join(' '), c]))
  const beside = revisedElsewhere.flatMap((printed): readonly SmallRevision[] => {
    const cells = cellsElsewhere(printed, of.coded).map((each) => numberOf.get(each.join(' ')) ?? -1)
    const sum = cells.reduce((count, cell) => count + (now.get(cell) ?? Number.NaN), 0)
    if (!isSmall(cells[0] ?? -1, sum - printed.count)) return []
    const before = [{ release: printed.where, count: printed.count }]
    return [
      { kind: 'elsewhere', cell: printed.where, parts: cells.map(nameOf), tables: tellers(cells), now: sum, before },
    ]
  })
  return [...numbers, ...left, ...grouped, ...beside]
}

const restOf = (told: Told, whole: number, parts: readonly number[]): number =>
  parts.reduce((rest, part) => rest - (told.get(part) ?? 0), told.get(whole) ?? 0)

const toldBy = (tables: readonly CubeTable[], of: FamilyUniverse): Told =>
  new Map(tables.flatMap((table) => [...numbersTold(table, of)]))

/** The category that harms of which all of those are, or nearly all, who were added to a total or taken out of it; null for none. */
const groupIn = (
  { name, whole, parts }: Rest,
  before: Told,
  change: (cell: number) => number,
  { universe: { codes }, coded }: FamilyUniverse,
  group: Preset['group'],
): number | null => {
  const all = Math.abs(change(whole))
  if (!group?.dimensions.includes(name) || !before.has(whole) || all === 0) return null
  const at = 2 + coded.findIndex((dimension) => dimension.name === name)
  const found = parts.find((part) => {
    const own = change(part) * Math.sign(change(whole))
    if (!before.has(part) || isHarmless(codes[part]?.[at] ?? '')) return false
    const isShareTested = group.shareUpTo === null || all <= group.shareUpTo
    // Where more came into the part than into the whole, others went.
    return own <= all && (own >= all - 1 || (isShareTested && own > group.share * all))
  })
  return found ?? null
}

interface Rest {
  /** The dimension of the parts. */
  readonly name: string
  readonly whole: number
  readonly parts: readonly number[]
}

/** Told totals with told parts, of which a reader takes these away: one where a person may be in several, else all that are told. */
const restsIn = (told: Told, { universe: { codes }, coded }: FamilyUniverse): readonly Rest[] => {
  const numberOf = new Map([...told.keys()].map((cell) => [codes[cell]?.join(' ') ?? '', cell]))
  return coded.flatMap(({ name, isMultiple }, i) => {
    const partsOf = new Map<number, number[]>()
    for (const part of told.keys()) {
      const own = codes[part] ?? []
      const whole = own[2 + i] === total ? undefined : numberOf.get(own.with(2 + i, total).join(' '))
      if (whole !== undefined) partsOf.set(whole, [...(partsOf.get(whole) ?? []), part])
    }
    return [...partsOf].flatMap(([whole, parts]) =>
      isMultiple ? parts.map((part) => ({ name, whole, parts: [part] })) : [{ name, whole, parts }],
    )
  })
}
