import { type Pattern, primary, type Sums, shown, unprinted, withSums, zero } from '../sums/sums.ts'
import type { Demand } from '../suppress/evidence.ts'
import { type Knowledge, knowledgeOf } from '../suppress/reader.ts'
import { type Found, isPrinted, membersOf, type Universe } from './universe.ts'

/** What suppression needs to know of a universe: `suppress` takes the first four, `eliminate` the targets beside. */
export interface ProtectedUniverse {
  /** The sums of the universe, numbered as before, and after them its virtual cells. */
  readonly sums: Sums
  readonly pattern: Pattern
  readonly demand: Demand
  /** What a reader knows of single cells; see `knowledgeBeside`. */
  readonly knowledge: Knowledge
  /** Sums that must not be told though they are not printed, by their micro-cells. */
  readonly targets: readonly Int32Array[]
}

/**
 * A universe with what was found in it. Printed cells that were found are primary; others stay unprinted, and are targets
 * as virtual cells are. Where zeros are withheld all zeros are under the symbol. Cells of spread 0 are withheld, but nothing
 * is asked of them.
 */
export const protectedUniverse = (
  universe: Universe,
  { cells, virtual }: Found,
  zeros: 'withheld' | 'printed',
): ProtectedUniverse => {
  const { sums } = universe
  const spread = new Map<number, number>()
  for (const each of cells) spread.set(each.cell, Math.max(spread.get(each.cell) ?? 0, each.spread))
  const size = sums.value.length
  for (const [i, each] of virtual.entries()) spread.set(size + i, each.spread)
  const pattern = new Uint8Array(size + virtual.length)
  for (let cell = 0; cell < pattern.length; cell++) {
    if (cell >= size || !isPrinted(universe, cell)) pattern[cell] = unprinted
    else if (spread.has(cell)) pattern[cell] = primary
    else pattern[cell] = zeros === 'withheld' && sums.value[cell] === 0 ? zero : shown
  }
  const asked = [...spread].filter(([, wide]) => wide > 0).sort(([a], [b]) => a - b)
  const hidden = [...spread.keys()].filter((cell) => cell < size && pattern[cell] === unprinted).sort((a, b) => a - b)
  const all =
    virtual.length === 0
      ? sums
      : withSums(
          sums,
          virtual.map(({ members }) => members),
        )
  return {
    sums: all,
    pattern,
    knowledge: knowledgeBeside(all, pattern, zeros),
    demand: {
      cells: Int32Array.from(asked, ([cell]) => cell),
      spread: Float64Array.from(asked, ([, wide]) => wide),
    },
    targets: [...hidden.map((cell) => membersOf(sums, cell)), ...virtual.map(({ members }) => members)],
  }
}

/**
 * What a reader knows of single cells. As `knowledgeOf`, but that where zeros are printed and some of them are withheld, the
 * symbol may stand for 0: then no withheld cell is known to be at least 1, and a withheld zero may be anything.
 */
const knowledgeBeside = (sums: Sums, pattern: Pattern, zeros: 'withheld' | 'printed'): Knowledge => {
  const knowledge = knowledgeOf(sums, pattern, zeros)
  const isWithheldZero = (cell: number) => pattern[cell] === primary && sums.value[cell] === 0
  if (zeros === 'withheld' || !pattern.some((_, cell) => isWithheldZero(cell))) return knowledge
  return {
    low: new Float64Array(pattern.length),
    high: knowledge.high.map((high, cell) => (isWithheldZero(cell) ? Number.POSITIVE_INFINITY : high)),
  }
}
