/** A series that was counted anew, on its new basis. */
export interface Linked {
  /** What a number of the old basis is multiplied by. */
  readonly factor: number
  readonly years: readonly number[]
  readonly values: readonly number[]
}

/**
 * Two series of the same thing, counted on an old and on a new basis, as one on the new: the old one times the factor between
 * them in the year that both have (chain-linking). Estimates, and marked as such; no interval. null where no year is on both
 * bases: then the line has a gap. Throws RangeError where the old one is 0 in the year that both have.
 *
 * @example
 * chainLink([[2016, 90], [2017, 100]], [[2017, 125], [2018, 150]])?.values
 * // => [112.5, 125, 150]
 */
export const chainLink = (
  before: readonly (readonly [year: number, value: number])[],
  after: readonly (readonly [year: number, value: number])[],
): Linked | null => {
  const renewed = new Map(after)
  const both = before
    .filter(([year]) => renewed.has(year))
    .sort(([a], [b]) => a - b)
    .at(0)
  if (!both) return null
  const [year, old] = both
  if (old === 0) throw new RangeError('A series that is 0 cannot be linked')
  const factor = (renewed.get(year) ?? 0) / old
  const linked = new Map([...before.map(([at, value]) => [at, factor * value] as const), ...after])
  const years = [...linked.keys()].sort((a, b) => a - b)
  return { factor, years, values: years.map((at) => linked.get(at) ?? 0) }
}
