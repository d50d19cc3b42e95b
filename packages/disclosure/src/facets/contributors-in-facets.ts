import type { Beside } from '../primary/find-primaries.ts'
import { placesOf } from '../primary/places.ts'
import type { Preset } from '../primary/presets.ts'
import { shownDifferences } from '../primary/shown-differences.ts'
import { type Found, isPrinted, membersBetween, membersOf, type Universe } from '../primary/universe.ts'
import type { Facet } from './facet.ts'

/** The agencies that reported the persons of some micro-cells; null where all are of one, which may tell its own numbers. */
export type Agencies = ((members: Iterable<number>) => ReadonlySet<string>) | null

/** The agencies of a facet as the rules look at it: `parts` are the micro-cells of the facet that each of the universe's is made of. */
export const agenciesIn = ({ agencies }: Facet, parts: readonly (readonly number[])[]): Agencies => {
  if (new Set(agencies.flatMap((some) => [...some])).size < 2) return null
  return (members) => {
    const found = new Set<string>()
    for (const m of members)
      for (const part of parts[m] ?? []) for (const agency of agencies[part] ?? []) found.add(agency)
    return found
  }
}

/** How many agencies contribute to each cell; nothing where all are of one. */
export const contributorsTo = ({ sums }: Universe, agencies: Agencies): Beside =>
  agencies ? { contributors: Array.from(sums.value, (_, cell) => agencies(membersOf(sums, cell)).size) } : {}

/** Differences of shown cells that come from too few agencies: whose own numbers would follow from them. */
export const fewBetween = (
  universe: Universe,
  { cells }: Found,
  { contributors: fewest, thresholds }: Preset,
  agencies: Agencies,
): readonly { readonly members: Int32Array; readonly spread: number }[] => {
  if (!agencies || fewest === 0 || !thresholds) return []
  const withheld = new Set(cells.map(({ cell }) => cell))
  const isShown = (cell: number) => cell >= 0 && !withheld.has(cell) && isPrinted(universe, cell)
  return shownDifferences(universe, placesOf(universe), isShown).flatMap(({ plus, minus }) => {
    const members = membersBetween(universe.sums, [plus], minus)
    const count = members.reduce((sum, m) => sum + (universe.sums.value[m] ?? 0), 0)
    return count > 0 && agencies(members).size < fewest ? [{ members, spread: thresholds.national - 1 }] : []
  })
}
