import { thresholdOf, total } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import type { CellCodes } from '../sums/lattice.ts'
import type { Facet } from './facet.ts'
import { cellsElsewhere, type NumberElsewhere } from './number-elsewhere.ts'

/**
 * The few whom a number that was printed elsewhere leaves of the total of one of its dimensions, by micro-cells of a facet: of 40
 * men 39 of two citizenships. Whether any table prints that total is left to the proof.
 */
export const leftBesideElsewhere = (
  { clique, coded, dimensions, lattice: { sums, codes } }: Facet,
  elsewhere: readonly NumberElsewhere[],
  { thresholds }: Preset,
): readonly { readonly members: readonly number[]; readonly spread: number }[] => {
  if (!thresholds) return []
  const threshold = thresholdOf(dimensions, thresholds)
  const isIn = (micro: CellCodes, cell: CellCodes) =>
    cell.every((code, d) => code === micro[d] || dimensions[d]?.parts[code]?.includes(micro[d] ?? '') === true)
  const microCells = codes.slice(0, sums.micro)
  return elsewhere
    .filter((number) => Object.keys(number.codes).every((name) => clique.by.includes(name)))
    .flatMap((number) => {
      const cells = cellsElsewhere(number, coded)
      return dimensions.flatMap((_, d) => {
        if (d < 2 || cells.every((cell) => cell[d] === total)) return []
        const whole = cells.map((cell) => cell.with(d, total))
        const isLeft = (micro: CellCodes) =>
          whole.some((cell) => isIn(micro, cell)) && !cells.some((cell) => isIn(micro, cell))
        const members = microCells.flatMap((micro, m) => (isLeft(micro) ? [m] : []))
        const count = members.reduce((sum, m) => sum + (sums.value[m] ?? 0), 0)
        const k = Math.max(...members.map((m) => threshold((whole[0] ?? []).with(d, codes[m]?.[d] ?? ''))))
        return count > 0 && count < k ? [{ members, spread: k - 1 }] : []
      })
    })
}
