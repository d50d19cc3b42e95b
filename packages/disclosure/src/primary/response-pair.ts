import type { CellCodes, SumDimension } from '../sums/lattice.ts'
import { notIn, total } from './contexts.ts'

/** The micro-cells of a universe, as `latticeOf` takes them. */
export interface MicroCells {
  readonly codes: readonly CellCodes[]
  readonly count: ArrayLike<number>
}

/** The codes of the answers to one category of several; no code list has them. */
export const answers = { yes: '__yes', no: notIn } as const

/**
 * One category of a dimension in which a person may stand in several (means of control, forms), as the pair it is: of those
 * in each cell of the base, how many are in it and how many are not. Such categories do not add up to persons, but base and
 * yes are printed, and their difference is the no (attack A12): so both are cells, to which every rule applies. `name` is
 * that of the dimension, so that it counts as sensitive where the dimension does. Throws RangeError where more are in the
 * category than there are.
 */
export const responsePair = (
  dimensions: readonly SumDimension[],
  base: MicroCells,
  { name, yes }: { readonly name: string; readonly yes: ArrayLike<number> },
): { readonly dimensions: readonly SumDimension[]; readonly micro: MicroCells } => {
  const count = base.codes.flatMap((_, m) => {
    const [all, are] = [base.count[m] ?? 0, yes[m] ?? 0]
    if (are < 0 || are > all) throw new RangeError('More persons are in a category than there are')
    return [are, all - are]
  })
  return {
    dimensions: [...dimensions, { name, parts: { [total]: [answers.yes, answers.no] } }],
    micro: {
      codes: base.codes.flatMap((codes) => [
        [...codes, answers.yes],
        [...codes, answers.no],
      ]),
      count,
    },
  }
}

/** The cells that are told of a base and one category: each cell of the base, how many of it are in it and how many are not. */
export const pairCells = (cells: readonly CellCodes[]): readonly CellCodes[] =>
  cells.flatMap((codes) => [total, answers.yes, answers.no].map((answer) => [...codes, answer]))
