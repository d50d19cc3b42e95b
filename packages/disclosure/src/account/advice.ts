import { tableName } from '@tipstat/cube'
import type { Facet } from '../facets/facet.ts'
import type { ProtectedFamily } from '../facets/protect-family.ts'
import { coarseningAdvice, coarsenings } from '../primary/coarsenings.ts'
import type { Preset } from '../primary/presets.ts'
import type { Advice } from './account.ts'

/** Cells of a facet up to which its coarsenings are tried: each is a search for primary cells of its own. */
const mostCells = 20_000

/**
 * How tables of a family could be made coarser so that fewer cells are withheld for their own sake, one piece of advice for
 * each facet that has such cells. None where a person may have several codes: what a step would change there is not known.
 */
export const adviceOn = ({ tables, inside }: ProtectedFamily, preset: Preset): readonly Advice[] => {
  const primary = new Set(inside.found.cells.map(({ cell }) => cell))
  return inside.facets.flatMap((facet, f): readonly Advice[] => {
    const isTouched = inside.numbers[f]?.some((cell) => primary.has(cell)) ?? false
    if (!isTouched || !isSimple(facet)) return []
    const { dimensions, lattice, printed } = facet
    const best = coarseningAdvice(
      coarsenings({ sums: lattice.sums, codes: lattice.codes, dimensions, printed }, preset),
    )
    if (best.code === 'coarsen.none') return []
    const own = tables.filter(({ by }) => by.every((name) => facet.clique.by.includes(name)))
    const named = own.filter(
      ({ by }) => best.params.dimension === 'year' || by.includes(best.params.dimension as never),
    )
    return [{ tables: named.map(tableName), code: best.code, params: best.params }]
  })
}

const isSimple = ({ coded, lattice }: Facet): boolean =>
  lattice.codes.length <= mostCells && !coded.some(({ isMultiple }) => isMultiple)
