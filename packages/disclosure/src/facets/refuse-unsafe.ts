import { type BaseTable, type TableKey, tableName } from '@tipstat/cube'
import { lists, parseAge } from '@tipstat/seeds/codes'
import { coarseningAdvice, coarsenings } from '../primary/coarsenings.ts'
import { thresholdOf } from '../primary/contexts.ts'
import { forbiddenIn } from '../primary/crossings.ts'
import type { Preset } from '../primary/presets.ts'
import type { Universe } from '../primary/universe.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { Equation } from '../suppress/equation.ts'
import { cellName, tablesOf } from './cell-name.ts'
import type { Family, FamilyUniverse } from './family.ts'
import { rowCells } from './row-cells.ts'
import { UnsafeRelease } from './unsafe-release.ts'

/** Courts sit in public, and victims do not: refuses victims under the policy of courts, which shows small numbers and zeros. */
export const refuseVictims = (tables: readonly TableKey[], release: string, preset: Preset): void => {
  if (preset.name !== 'justice') return
  const stages = [...new Set(tables.map(({ stage }) => stage))].filter((stage) => /^V(?:_|$)/.test(stage))
  const threshold = preset.thresholds?.national ?? 0
  if (stages.length > 0)
    throw new DisclosureRefusal('disclosure.justice-victims', { name: release, stages: stages.join(', '), threshold })
}

/** Refuses dimensions and crossings that a preset does not take: the first of them. */
export const refuseForbidden = (universe: Universe, preset: Preset): void => {
  const [found] = forbiddenIn(universe, preset)
  if (!found) return
  const code = found.code === 'primary.not-allowed' ? 'disclosure.not-allowed' : 'disclosure.not-crossed'
  throw new DisclosureRefusal(code, { policy: preset.name, ...found.params })
}

/**
 * Refuses areas of which one lies in another (attack A02): nothing says whether a region counts the persons of its countries,
 * and to the model no area is the sum of others.
 */
export const refuseNestedAreas = ({ tables, earlier }: Family): void => {
  const areas = [...new Set([...tables, ...earlier.map(({ table }) => table)].flatMap(({ area }) => area))]
  const { has, descends } = lists.area
  for (const first of areas)
    for (const second of areas)
      if (first !== second && has(first) && has(second) && descends(first, second))
        throw new DisclosureRefusal('disclosure.overlapping-areas', {
          first,
          second,
          tables: tables.map(tableName).join(', '),
        })
}

/**
 * Refuses ages of an earlier table that overlap today's without being one of them: what was printed of them would be no sum of
 * today's counts, and a reader could still subtract one from the other.
 */
export const refuseOtherAges = ({ tables, earlier }: Family, bases: readonly BaseTable[]): void => {
  const now = new Set([
    ...tables.flatMap(({ codes }) => codes.age ?? []),
    ...bases.flatMap(({ codes }) => (codes.age ?? []).flat()),
  ])
  const overlaps = (a: string, b: string): boolean => {
    const [one, other] = [parseAge(a), parseAge(b)]
    return one !== null && other !== null && one.low <= other.high && other.low <= one.high
  }
  for (const then of new Set(earlier.flatMap(({ table }) => table.codes.age ?? []))) {
    const other = now.has(then) ? undefined : [...now].find((code) => overlaps(then, code))
    if (other !== undefined)
      throw new DisclosureRefusal('disclosure.other-ages', {
        earlierBand: then,
        now: other,
        tables: tables.map(tableName).join(', '),
      })
  }
}

/** Refuses rows of which a number that this policy does not print has been told before: names their tables. */
export const refuseToldSmall = (
  { tables }: Family,
  of: FamilyUniverse,
  told: ReadonlySet<number>,
  { name, zeros, thresholds }: Preset,
): void => {
  const { sums, codes, dimensions } = of.universe
  const thresholdAt = thresholds ? thresholdOf(dimensions, thresholds) : () => 0
  const isSmall = (cell: number) => {
    const count = sums.value[cell] ?? 0
    return count === 0 ? zeros === 'withheld' : count < thresholdAt(codes[cell] ?? [])
  }
  const found = tables.filter((table) => rowCells(table, of).some((cell) => told.has(cell) && isSmall(cell)))
  if (found.length > 0)
    throw new DisclosureRefusal('disclosure.told-before', { policy: name, tables: found.map(tableName).join(', ') })
}

/** Refuses a policy for groups of countries where nobody says which of them a number comes from. */
export const refuseOneContributor = ({ tables }: Family, { facets }: FamilyUniverse, preset: Preset): void => {
  const agencies = new Set(facets.flatMap((facet) => facet.agencies.flatMap((some) => [...some])))
  if (preset.name !== 'regional' || agencies.size > 1) return
  throw new DisclosureRefusal('disclosure.no-contributors', {
    policy: preset.name,
    number: preset.contributors,
    tables: tables.map(tableName).join(', '),
  })
}

/** Refuses a family of which every number would be withheld. */
export const refuseEmpty = ({ tables }: Family, { name }: Preset): never => {
  throw new DisclosureRefusal('disclosure.nothing-shown', { policy: name, tables: tables.map(tableName).join(', ') })
}

/** Refuses a family for which there was not time enough: a faster machine might release it otherwise. */
export const refuseUnfinished = ({ tables }: Family, of: FamilyUniverse, preset: Preset): never => {
  throw new DisclosureRefusal('disclosure.unfinished', {
    policy: preset.name,
    tables: tables.map(tableName).join(', '),
    ...adviceFor(of, [], preset),
  })
}

/** Cells that a refusal names; it says how many there are. */
const mostNamed = 3

/**
 * Refuses a family that could not be proved safe: names cells and the tables that give them away, never a value, and the
 * step of coarsening that costs least.
 */
export const refuseUnproved = (
  { tables, earlier }: Family,
  of: FamilyUniverse,
  cells: readonly number[],
  preset: Preset,
  equations: readonly (Equation & { readonly insider?: number })[] = [],
): never => {
  const nameOf = (cell: number) => cellName(of, tables, cell)
  const named = [...new Set(cells.map(nameOf))]
  const params = {
    policy: preset.name,
    tables: [...new Set(cells.flatMap((cell) => tablesOf(of, tables, cell)))].sort().join(', '),
    cells: named.slice(0, mostNamed).join('; '),
    number: cells.length,
    earlier: earlier.length,
    ...adviceFor(of, cells, preset),
  }
  const { value } = of.universe.sums
  throw new UnsafeRelease(
    params,
    equations.map(({ cell, terms, insider, ...equation }) => ({
      ...equation,
      cell: nameOf(cell),
      terms: terms.map((term) => ({ cell: nameOf(term.cell), times: term.times, count: value[term.cell] ?? 0 })),
      ...(insider === undefined ? {} : { insider: nameOf(insider) }),
    })),
  )
}

/** The advice of the facet that most of the cells are in. */
const adviceFor = ({ facets, numbers }: FamilyUniverse, cells: readonly number[], preset: Preset) => {
  const open = new Set(cells)
  const [first] = facets
    .map((facet, f) => ({ facet, open: [...(numbers[f] ?? [])].filter((cell) => open.has(cell)).length }))
    .sort((a, b) => b.open - a.open)
  if (!first || first.facet.coded.some(({ isMultiple }) => isMultiple)) return { step: 'none' }
  const { dimensions, lattice, printed } = first.facet
  const universe = { sums: lattice.sums, codes: lattice.codes, dimensions, printed }
  const { code, params } = coarseningAdvice(coarsenings(universe, preset))
  return { step: code.replace('coarsen.', ''), ...params }
}
