import type { DesignCode } from './check-design.ts'
import { subsetsOf } from './hierarchical-models.ts'
import { pairsOf } from './histories.ts'
import type { Models } from './models.ts'

/** Pairs of lists that have no case in common. */
export const emptyPairs = ({ histories, overlaps }: Models): readonly number[] =>
  pairsOf(histories.lists).filter((pair) => overlaps[pair] === 0)

/** More are not tried: they double with each pair. */
const mostEmptyPairs = 10

/**
 * Checks the largest models of pairs: every pair with cases in common, with each selection of those that have none. Where all
 * can be estimated so can every model of pairs, since leaving out a pair with cases in common takes no maximum away (Chan,
 * Silverman and Vincent 2021). Null where more than ten pairs have none.
 */
export const checkTopModels = (models: Models): readonly DesignCode[] | null => {
  const empty = emptyPairs(models)
  if (empty.length > mostEmptyPairs) return null
  const others = pairsOf(models.histories.lists).filter((pair) => !empty.includes(pair))
  return subsetsOf(empty).map((chosen) => models.check([...others, ...chosen].sort((a, b) => a - b)))
}
