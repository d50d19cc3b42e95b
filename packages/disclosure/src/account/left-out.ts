import type { CubeTable } from '@tipstat/cube'
import type { Dimension } from '@tipstat/scheme'
import type { CellKind } from './kinds.ts'

/**
 * Why a category, area or year is not in a table. `nothing`: nobody is recorded under it. `small`: every number under it is
 * small. `earlier`: its numbers would be shown, but an earlier release has withheld them. `protected`: all its numbers are
 * withheld, some of them for another reason, such as that others would follow from them.
 */
export type LeftOutWhy = 'nothing' | 'small' | 'earlier' | 'protected'

/** In the order in which they are told. */
export const leftOutWhys: readonly LeftOutWhy[] = ['small', 'nothing', 'earlier', 'protected']

/** What is not in a table: a code of a dimension, an area, a year of an area; without codes the whole table. */
export interface LeftOutCode {
  readonly codes: Readonly<Partial<Record<Dimension, string>>>
  readonly why: LeftOutWhy
}

/**
 * What a released table leaves out of the table as it was counted, and why, by what became of each row's cell if it were
 * in it (`kinds`).
 */
export const leftOutOf = (
  counted: CubeTable,
  released: CubeTable,
  kinds: readonly CellKind[],
): readonly LeftOutCode[] => {
  const why = (isUnder: (row: number) => boolean): LeftOutWhy =>
    whyOf(kinds.filter((_, row) => isUnder(row) && (counted.low[row] ?? 0) > 0))
  if (released.length === 0) return counted.length > 0 ? [{ codes: {}, why: why(() => true) }] : []
  const areas = goneFrom(counted.area, released.area)
  const placesOf = ({ area, year }: CubeTable) => area.map((each, row) => `${each} ${year[row]}`)
  const places = placesOf(counted)
  const years = goneFrom(places, placesOf(released)).filter((place) => !areas.includes(place.split(' ')[0] ?? ''))
  return [
    ...areas.map((area) => ({ codes: { area }, why: why((row) => counted.area[row] === area) })),
    ...years.map((place) => {
      const [area = '', year = ''] = place.split(' ')
      return { codes: { area, year }, why: why((row) => places[row] === place) }
    }),
    ...counted.by.flatMap((name) =>
      goneFrom(counted.codes[name] ?? [], released.codes[name] ?? []).map((code) => ({
        codes: { [name]: code },
        why: why((row) => counted.codes[name]?.[row] === code),
      })),
    ),
  ]
}

const goneFrom = (all: readonly string[], left: readonly string[]): readonly string[] => {
  const there = new Set(left)
  return [...new Set(all)].filter((each) => !there.has(each)).sort()
}

/** Of what became of the cells in which somebody is. */
const whyOf = (kinds: readonly CellKind[]): LeftOutWhy => {
  if (kinds.length === 0) return 'nothing'
  if (kinds.includes('earlier')) return 'earlier'
  return kinds.every((kind) => kind === 'small') ? 'small' : 'protected'
}
