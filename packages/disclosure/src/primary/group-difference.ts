import { isHarmless } from './contexts.ts'
import { type GroupLimits, neededBeside } from './group.ts'
import type { Places } from './places.ts'
import type { ShownDifference } from './shown-differences.ts'
import { membersBetween, type Universe, type VirtualCell } from './universe.ts'

/**
 * Group disclosure in a difference of two rows: the persons of one shown row who are not in others, by the categories of
 * each sensitive dimension. Where one category holds all, all but one or too great a share of them, that category of the
 * difference and all others of it together are virtual cells. The test takes a difference and how many persons it is.
 */
export const groupDifferenceTest = (
  universe: Universe,
  places: Places,
  isShown: (cell: number) => boolean,
  limits: GroupLimits,
): ((difference: ShownDifference, count: number) => readonly VirtualCell[]) => {
  const { sums, codes } = universe
  const { place, cellAt } = places
  const value = (cell: number) => sums.value[cell] ?? 0
  const sensitive = categoriesOf(universe, places, limits)
  const beside = (cell: number, along: number) => cellAt((place[cell] ?? 0) + along)
  const personsAt = ({ plus, minus }: ShownDifference, along: number): number => {
    let left = value(beside(plus, along))
    for (const cell of minus) left -= value(beside(cell, along))
    return left
  }
  const virtual = ({ plus, minus }: ShownDifference, along: number, spread: number): readonly VirtualCell[] => {
    const from = beside(plus, along)
    const less = minus.map((cell) => beside(cell, along)).filter((cell) => cell >= 0)
    const of = (plus: readonly number[], minus: readonly number[]): VirtualCell => {
      return { members: membersBetween(sums, plus, minus), plus, minus, reason: 'difference', spread }
    }
    const others = of([plus, ...less], [...minus, from])
    return others.members.length > 0 ? [of([from], less), others] : []
  }
  return (difference, count) => {
    const { d, plus, minus } = difference
    const needs = neededBeside(count, limits)
    const found: VirtualCell[] = []
    for (const { dimension, under } of sensitive) {
      if (dimension === d) continue
      const categories = under.get(codes[plus]?.[dimension] ?? '') ?? []
      const holders = categories.filter(({ code, along }) => {
        const persons = personsAt(difference, along)
        return !isHarmless(code) && persons <= count && count - persons < needs
      })
      const isTold = ({ along }: Category) =>
        isShown(beside(plus, along)) && minus.every((cell) => beside(cell, along) < 0 || isShown(beside(cell, along)))
      if (holders.length === 0 || !categories.some(isTold)) continue
      for (const { along } of holders)
        found.push(...virtual(difference, along, needs - (count - personsAt(difference, along))))
    }
    return found
  }
}

interface Category {
  readonly code: string
  /** How far it is from the place of the code that it is right below. */
  readonly along: number
}

/** The categories right below each code of the sensitive dimensions. */
const categoriesOf = ({ dimensions }: Universe, { shift }: Places, limits: GroupLimits) =>
  dimensions.flatMap(({ name, parts }, d) => {
    if (!limits.dimensions.includes(name)) return []
    const under = new Map<string, readonly Category[]>()
    for (const [code, below] of Object.entries(parts))
      under.set(
        code,
        below.map((part) => ({ code: part, along: shift(d, code, part) })),
      )
    return [{ dimension: d, under }]
  })
