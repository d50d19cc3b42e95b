import { type CubeTable, tableName } from '@tipstat/cube'
import { isHarmless, thresholdOf, total } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { Family, FamilyUniverse } from './family.ts'
import { cellsElsewhere } from './number-elsewhere.ts'
import { numbersTold } from './numbers-told.ts'

type Told = ReadonlyMap<number, number>

/**
 * How many numbers are told that were told before, and have been revised since by fewer persons than may be shown: by a row,
 * as the total of rows, or as what rows leave of a total. Whoever holds both releases takes one from the other, and has the
 * count of those who were added or taken out, or that they are nearly all of one category (attack A03b), as does whoever has what was printed elsewhere: refused, unless those who stand for the release say why it may
 * be seen.
 */
export const refuseSmallRevisions = (
  tables: readonly CubeTable[],
  of: FamilyUniverse,
  { earlier, revisedElsewhere }: Pick<Family, 'earlier' | 'revisedElsewhere'>,
  { name, thresholds, group }: Preset,
  reason?: string,
): number => {
  const { codes, dimensions } = of.universe
  const thresholdAt = thresholds ? thresholdOf(dimensions, thresholds) : () => 1
  const isSmall = (cell: number, by: number) => by !== 0 && Math.abs(by) < thresholdAt(codes[cell] ?? [])
  const releases = [...new Set(earlier.map(({ release }) => release))].map((id) =>
    toldBy(
      earlier.flatMap(({ table, release }) => (release === id ? [table] : [])),
      of,
    ),
  )
  const now = toldBy(tables, of)
  const rests = restsIn(now, of)
  const changeIn = (before: Told) => (cell: number) => (now.get(cell) ?? 0) - (before.get(cell) ?? 0)
  const cells = [...now.keys()].filter((cell) =>
    releases.some((before) => before.has(cell) && isSmall(cell, changeIn(before)(cell))),
  )
  const left = rests.filter(({ whole, parts }) =>
    releases.some((before) => {
      const both = parts.filter((part) => before.has(part))
      if (!before.has(whole) || both.length === 0) return false
      const change = changeIn(before)
      return isSmall(
        whole,
        both.reduce((rest, part) => rest - change(part), change(whole)),
      )
    }),
  )
  const numberOf = new Map(codes.map((cell, c) => [cell.join(' '), c]))
  const beside = revisedElsewhere.filter((printed) => {
    const own = cellsElsewhere(printed, of.coded).map((each) => numberOf.get(each.join(' ')) ?? -1)
    const [first = -1] = own
    const sum = own.reduce((count, cell) => count + (now.get(cell) ?? Number.NaN), 0)
    return isSmall(first, sum - printed.count)
  })
  const grouped = rests.filter((rest) => releases.some((before) => isGroup(rest, before, changeIn(before), of, group)))
  const number = cells.length + left.length + grouped.length + beside.length
  if (number > 0 && reason === undefined) {
    const elsewhere = beside.flatMap((printed) => cellsElsewhere(printed, of.coded))
    const found = new Set([
      ...cells,
      ...[...left, ...grouped].map(({ whole }) => whole),
      ...elsewhere.map((each) => numberOf.get(each.join(' ')) ?? -1),
    ])
    throw new DisclosureRefusal('disclosure.small-revisions', {
      policy: name,
      number,
      tables: tables
        .filter((table) => [...numbersTold(table, of).keys()].some((cell) => found.has(cell)))
        .map(tableName)
        .join(', '),
    })
  }
  return number
}

const toldBy = (tables: readonly CubeTable[], of: FamilyUniverse): Told =>
  new Map(tables.flatMap((table) => [...numbersTold(table, of)]))

/** Whether all of those who were added to a total or taken out of it, or nearly all, are of one category that harms. */
const isGroup = (
  { name, whole, parts }: Rest,
  before: Told,
  change: (cell: number) => number,
  { universe: { codes }, coded }: FamilyUniverse,
  group: Preset['group'],
): boolean => {
  const all = Math.abs(change(whole))
  if (!group?.dimensions.includes(name) || !before.has(whole) || all === 0) return false
  const at = 2 + coded.findIndex((dimension) => dimension.name === name)
  return parts.some((part) => {
    const own = change(part) * Math.sign(change(whole))
    if (!before.has(part) || isHarmless(codes[part]?.[at] ?? '')) return false
    const isShareTested = group.shareUpTo === null || all <= group.shareUpTo
    // Where more came into the part than into the whole, others went.
    return own <= all && (own >= all - 1 || (isShareTested && own > group.share * all))
  })
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
