import { type BaseTable, type CubeTable, type TableKey, tableName } from '@tipstat/cube'
import { type Breakdown, breakdowns, compareText } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'
import { cliquesOf } from './cliques.ts'
import { type CodedDimension, dimensionsOf } from './dimension-codes.ts'
import type { EarlierTable } from './earlier-numbers.ts'
import { cellOf, type Facet, facetOf, type Place } from './facet.ts'
import { fillBase } from './fill-base.ts'
import { fillEarlier } from './fill-earlier.ts'
import { type Joined, joinFacets } from './join-facets.ts'
import {
  type CellElsewhere,
  isAbout,
  type NumberElsewhere,
  placesElsewhere,
  withElsewhere,
} from './number-elsewhere.ts'
import { refuseUnknownCodes } from './refuse-unknown-codes.ts'

/** Tables of the same persons: of one source, stage, unit, counting unit and reference date. They are one universe. */
export interface Family {
  readonly tables: readonly CubeTable[]
  /** Tables of the same persons that have left the house before. */
  readonly earlier: readonly EarlierTable[]
  /** What was printed of these persons elsewhere, and is what is counted today. */
  readonly elsewhere: readonly NumberElsewhere[]
  /** What was printed of them elsewhere, and has been revised since. */
  readonly revisedElsewhere: readonly NumberElsewhere[]
  /** Breakdowns of which counts are needed to protect them, in which nobody is counted twice. */
  readonly bases: readonly (readonly Breakdown[])[]
}

/** The families of some tables, by the names of their first tables. Files, certificates and proofs are by family. */
export const familiesOf = (
  tables: readonly CubeTable[],
  earlier: readonly EarlierTable[] = [],
  elsewhere: readonly NumberElsewhere[] = [],
): readonly Family[] => {
  const families = new Map<string, CubeTable[]>()
  for (const table of tables.toSorted((a, b) => compareText(tableName(a), tableName(b)))) {
    const key = familyKey(table)
    families.set(key, [...(families.get(key) ?? []), table])
  }
  return [...families].map(([key, own]) => {
    const before = earlier.filter(({ table }) => familyKey(table) === key)
    const all = own[0] ? elsewhere.filter(isAbout(own[0])) : []
    const known = all.filter(({ revised }) => revised === undefined)
    const revisedElsewhere = all.filter(({ revised }) => revised !== undefined)
    const bases = cliques(ofAll({ tables: own, earlier: before, elsewhere: known })).map(({ by }) => by as Breakdown[])
    return { tables: own, earlier: before, elsewhere: known, revisedElsewhere, bases }
  })
}

/** What tables of the same persons have in common. */
export const familyKey = ({ source, stage, unit, counting, reference }: TableKey): string =>
  [source, stage, unit, counting, reference].join('\n')

/** The breakdowns of all that is, or was, printed of a family, each in the order of the scheme. */
const ofAll = ({
  tables,
  earlier,
  elsewhere,
}: Pick<Family, 'tables' | 'earlier' | 'elsewhere'>): readonly (readonly Breakdown[])[] => {
  const all = [
    ...tables.map(({ by }) => by),
    ...earlier.map(({ table }) => table.by),
    ...elsewhere.map(({ codes }) => Object.keys(codes)),
  ]
  return all.map((by) => breakdowns.filter((name) => (by as readonly string[]).includes(name)))
}

/** In the order of the scheme, so that the same tables make the same cliques. */
const cliques = (all: readonly (readonly Breakdown[])[]) =>
  cliquesOf(all).map((clique) => ({ ...clique, by: breakdowns.filter((name) => clique.by.includes(name)) }))

/** A family as one universe. */
export interface FamilyUniverse extends Joined {
  readonly facets: readonly Facet[]
  readonly coded: readonly CodedDimension[]
  /** The earlier tables, with what they left out. */
  readonly filled: readonly EarlierTable[]
  readonly elsewhere: readonly CellElsewhere[]
}

/** Micro-cells that a facet may have: beyond, its tables are too fine to be of use. */
const mostCells = 100_000

/**
 * The universe of a family from its base tables, which are in the order of `bases`. Throws DisclosureRefusal where it would
 * be too large, and where a table does not say the same as its base.
 */
export const familyUniverse = (family: Family, given: readonly BaseTable[]): FamilyUniverse => {
  const { tables, earlier, elsewhere, revisedElsewhere } = family
  refuseUnknownCodes([...elsewhere, ...revisedElsewhere], [...tables, ...earlier.map(({ table }) => table)], given)
  const bases = given.map((base) => fillBase(base, tables))
  const places = placesOf(tables, elsewhere)
  const breakdownsOfAll = ofAll(family)
  const tree = cliques(breakdownsOfAll)
  const coded = dimensionsOf(
    breakdowns.filter((name) => breakdownsOfAll.some((by) => by.includes(name))),
    [...tables, ...earlier.map(({ table }) => table)],
    bases,
    elsewhere,
  )
  const seen = new Set(earlier.flatMap(({ table }) => table.area.map((area, row) => `${area} ${table.year[row]}`)))
  const filled = earlier.map((each) => fillEarlier(each, coded, places, seen))
  const printing = [...tables, ...filled.map(({ table }) => table)]
  const facets = tree.map((clique, i) => {
    const own = coded.filter(({ name }) => clique.by.includes(name))
    const base = bases[i]
    if (!base) throw new Error('A base table is missing')
    refuseTooFine(clique.by, own, places.length)
    return facetOf(clique, own, places, base, printing, elsewhere)
  })
  const joined = joinFacets(facets, coded)
  refuseUnlike(tables, facets, joined)
  refuseOthers(tables, joined, coded)
  return { facets, coded, filled, ...withElsewhere(joined, coded, elsewhere) }
}

const placesOf = (tables: readonly CubeTable[], elsewhere: readonly NumberElsewhere[]): readonly Place[] => {
  const places = new Map<string, Place>(elsewhere.flatMap(placesElsewhere).map((place) => [place.join(' '), place]))
  for (const { area, year } of tables)
    for (const [row, code] of area.entries()) places.set(`${code} ${year[row]}`, [code, String(year[row])])
  return [...places].sort(([a], [b]) => compareText(a, b)).map(([, place]) => place)
}

const refuseTooFine = (by: readonly string[], coded: readonly CodedDimension[], places: number): void => {
  const cells = coded.reduce((product, { micro }) => product * micro.length, places)
  if (cells <= mostCells) return
  const [widest] = coded.toSorted((a, b) => b.micro.length - a.micro.length)
  throw new DisclosureRefusal('disclosure.too-fine', {
    by: by.join(', '),
    cells,
    limit: mostCells,
    dimension: widest?.name ?? '',
  })
}

/** Counts of two facets must agree in what they share: tables of counts by their owner sometimes do not. */
const refuseUnlike = (
  tables: readonly CubeTable[],
  facets: readonly Facet[],
  { universe: { sums, codes }, numbers }: Joined,
): void => {
  const sum = (members: Int32Array) => members.reduce((total, m) => total + (sums.value[m] ?? 0), 0)
  const unlike = sums.links.find(({ plus, minus }) => sum(plus) !== sum(minus))
  if (!unlike) return
  const facet = facets.find((_, f) => numbers[f]?.includes(unlike.plus[0] ?? -1))
  const table = tables.find(({ by }) => by.length > 0 && by.every((name) => facet?.clique.by.includes(name)))
  const place = codes[unlike.plus[0] ?? -1]?.slice(0, 2).join(' ') ?? ''
  throw new DisclosureRefusal('disclosure.contradicting', { table: table ? tableName(table) : '', place })
}

/** A table must be what its base adds up to: else what is proved of one would not hold of the other. */
const refuseOthers = (
  tables: readonly CubeTable[],
  { universe: { sums, codes } }: Joined,
  coded: readonly CodedDimension[],
): void => {
  const numberOf = new Map(codes.map((cell, c) => [cell.join(' '), c]))
  for (const table of tables)
    for (let row = 0; row < table.length; row++) {
      if (table.status[row] !== 'exact') continue
      const cell = numberOf.get(cellOf(table, row, coded).join(' '))
      if (cell === undefined || sums.value[cell] !== table.low[row])
        throw new DisclosureRefusal('disclosure.not-additive', { table: tableName(table) })
    }
}
