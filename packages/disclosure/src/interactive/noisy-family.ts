import type { BaseTable, CubeTable } from '@tipstat/cube'
import { addNoise } from '../cell-key/add-noise.ts'
import { maxEntropyNoise } from '../cell-key/noise-table.ts'
import { keys } from '../cell-key/record-key.ts'
import { microCode } from '../facets/dimension-codes.ts'
import type { Facet } from '../facets/facet.ts'
import { type Family, familyUniverse } from '../facets/family.ts'
import { refuseEmpty, refuseForbidden, refuseNestedAreas, refuseOtherAges } from '../facets/refuse-unsafe.ts'
import { presets } from '../primary/presets.ts'
import type { ToldInterval } from '../rounding/told-bounds.ts'
import { shownTable } from './shown-table.ts'

const preset = presets.interactive

/**
 * Puts noise by cell key on a family of tables. It hangs on the records of a cell alone, so that what was printed before
 * need not be looked at: the same records have the same noise, whatever the table or the release. `bases` have keys.
 * Throws DisclosureRefusal where the preset does not take such tables.
 */
export const noisyFamily = (family: Family, bases: readonly BaseTable[]): readonly CubeTable[] => {
  refuseNestedAreas(family)
  refuseOtherAges(family, bases)
  const of = familyUniverse(family, bases)
  refuseForbidden(of.universe, preset)
  const microKeys = of.facets.flatMap((facet, f) => [...keysIn(facet, bases[f])])
  const shown = addNoise(of.universe.sums, microKeys, maxEntropyNoise(preset.noise))
  const tables = family.tables
    .map((table) => shownTable(table, of, shown, (cell) => toldOf(shown[cell] ?? 0)))
    // Totals carry noise of their own: no parts make them up any more.
    .map((table) => ({ ...table, exhaustive: [] }))
  if (tables.every(({ length }) => length === 0)) refuseEmpty(family, preset)
  return tables
}

/** The counts that a number with noise can stand for. A count of 0 stays 0, so that any other number is of somebody. */
const toldOf = (shown: number): ToldInterval => {
  const { D } = preset.noise
  return { low: shown === 0 ? 0 : Math.max(1, shown - D), high: shown + D }
}

/** The sums of the record keys of the micro-cells of a facet. */
const keysIn = ({ lattice, coded }: Facet, base: BaseTable | undefined): Float64Array => {
  if (!base?.keys) throw new Error('A base table has no keys')
  const at = new Map(lattice.codes.slice(0, lattice.sums.micro).map((cell, m) => [cell.join(' '), m]))
  const sums = new Float64Array(lattice.sums.micro)
  for (const [row, key] of base.keys.entries()) {
    const codes = coded.map(({ name, isMultiple }) => microCode(base.codes[name]?.[row] ?? [], isMultiple))
    const m = at.get([base.area[row], base.year[row], ...codes].join(' '))
    if (m !== undefined) sums[m] = ((sums[m] ?? 0) + key) % keys
  }
  return sums
}
