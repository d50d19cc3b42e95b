import type { Message } from '@tipstat/language'
import type { CellCodes } from '../sums/lattice.ts'
import { isSubNational, total } from './contexts.ts'
import type { Preset } from './presets.ts'
import { isPrinted, type Universe } from './universe.ts'

/** What a preset does not take, whatever the counts. */
export type CrossingCode = 'primary.not-allowed' | 'primary.not-crossed'

/**
 * The dimensions of a universe that its preset does not allow, and the pairs that it does not allow in one cell, each once,
 * in the order of the preset. A dimension is in a cell where its code is no total; an area, where it is smaller than a country.
 */
export const forbiddenIn = (
  universe: Universe,
  { notAllowed, notCrossed }: Preset,
): readonly Message<CrossingCode>[] => {
  const printed = universe.codes.filter((_, cell) => isPrinted(universe, cell))
  const at = (name: string) => universe.dimensions.findIndex((dimension) => dimension.name === name)
  const isIn = (codes: CellCodes, name: string): boolean => {
    const code = codes[at(name)]
    if (code === undefined) return false
    return name === 'area' ? isSubNational(code) : code !== total
  }
  return [
    ...notAllowed
      .filter((name) => printed.some((codes) => isIn(codes, name)))
      .map((dimension) => ({ code: 'primary.not-allowed', params: { dimension } }) as const),
    ...notCrossed
      .filter(([a, b]) => printed.some((codes) => isIn(codes, a) && isIn(codes, b)))
      .map(([dimension, other]) => ({ code: 'primary.not-crossed', params: { dimension, other } }) as const),
  ]
}
