import { type CubeTable, tableName } from '@tipstat/cube'
import { thresholdOf, total } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { Family, FamilyUniverse } from './family.ts'
import { cellsElsewhere } from './number-elsewhere.ts'
import { numbersTold } from './numbers-told.ts'

type Told = ReadonlyMap<number, number>

/**
 * How many numbers are told that were told before, and have been revised since by fewer persons than may be shown: by a row,
 * as the total of rows, or as what rows leave of a total. Whoever holds both releases takes one from the other, and has the
 * count of those who were added or taken out (attack A03b), as does whoever has what was printed elsewhere: refused, unless those who stand for the release say why it may
 * be seen.
 */
export const refuseSmallRevisions = (
  tables: readonly CubeTable[],
  of: FamilyUniverse,
  { earlier, revisedElsewhere }: Pick<Family, 'earlier' | 'revisedElsewhere'>,
  { name, thresholds }: Preset,
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
  const number = cells.length + left.length + beside.length
  if (number > 0 && reason === undefined) {
    const elsewhere = beside.flatMap((printed) => cellsElsewhere(printed, of.coded))
    const found = new Set([
      ...cells,
      ...left.map(({ whole }) => whole),
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

/** Told totals with told parts, of which a reader takes these away: one where a person may be in several, else all that are told. */
const restsIn = (
  told: Told,
  { universe: { codes }, coded }: FamilyUniverse,
): readonly { readonly whole: number; readonly parts: readonly number[] }[] => {
  const numberOf = new Map([...told.keys()].map((cell) => [codes[cell]?.join(' ') ?? '', cell]))
  return coded.flatMap(({ isMultiple }, i) => {
    const partsOf = new Map<number, number[]>()
    for (const part of told.keys()) {
      const own = codes[part] ?? []
      const whole = own[2 + i] === total ? undefined : numberOf.get(own.with(2 + i, total).join(' '))
      if (whole !== undefined) partsOf.set(whole, [...(partsOf.get(whole) ?? []), part])
    }
    return [...partsOf].flatMap(([whole, parts]) =>
      isMultiple ? parts.map((part) => ({ whole, parts: [part] })) : [{ whole, parts }],
    )
  })
}
