import type { BaseTable, CubeTable } from '@tipstat/cube'
import { sha256Hex } from '@tipstat/scheme'
import type { Preset } from '../primary/presets.ts'
import { protectedUniverse } from '../primary/protected-universe.ts'
import type { Found } from '../primary/universe.ts'
import { fileOf } from '../release-texts.ts'
import type { Solver } from '../solver/solver.ts'
import { type Pattern, primary, type Sums, shown } from '../sums/sums.ts'
import { certificateBytes, certificateOf, type FurtherCell } from '../suppress/write-certificate.ts'
import { tableCsv } from '../table-csv.ts'
import type { PublishedTable, Zeros } from '../verify-certificate/certificate.ts'
import { dropHiddenCodes } from '../whole-grid.ts'
import { type EarlierNumbers, earlierNumbers } from './earlier-numbers.ts'
import { type Family, type FamilyUniverse, familyUniverse } from './family.ts'
import { findInFacets } from './find-in-facets.ts'
import { type ProvedFamily, type ProveLimits, proveFamily } from './prove-family.ts'
import {
  refuseEmpty,
  refuseForbidden,
  refuseNestedAreas,
  refuseOneContributor,
  refuseOtherAges,
  refuseToldSmall,
} from './refuse-unsafe.ts'
import { rowCells } from './row-cells.ts'
import type { SmallRevision } from './small-revisions.ts'
import { smallRevisionsIn } from './small-revisions-in.ts'
import { wholeTable } from './whole-table.ts'
import { toldBefore, withEarlier, withoutTold } from './with-earlier.ts'

/** What bounds the work on a family, and what its certificate is salted with. */
export interface ProtectFamilyOptions extends ProveLimits {
  readonly solver: Solver
  readonly preset: Preset
  /** 64 hexadecimal digits that nobody can guess. */
  readonly saltOf: (files: readonly PublishedTable[]) => string
}

/** A family as it may be published, its certificate, and what is known of it in the house. */
export interface ProtectedFamily {
  readonly tables: readonly CubeTable[]
  /** Confidential. */
  readonly certificate: Uint8Array
  readonly published: readonly PublishedTable[]
  /** Numbers that were told before, and have been revised by fewer persons than may be shown: to be refused, unless somebody stands for them. */
  readonly smallRevisions: readonly SmallRevision[]
  /** Confidential: for the note to the one who signs. */
  readonly inside: FamilyUniverse & {
    readonly found: Found
    readonly sums: Sums
    readonly before: EarlierNumbers
  } & Omit<ProvedFamily, 'beside'>
}

/**
 * Withholds cells of a family until every cell that must not be known is proved uncertain. Throws DisclosureRefusal where a
 * preset does not take such tables, where they are too fine, and where there is no proof.
 */
export const protectFamily = (
  family: Family,
  bases: readonly BaseTable[],
  { solver, preset, saltOf, ...limits }: ProtectFamilyOptions,
): ProtectedFamily => {
  refuseNestedAreas(family)
  refuseOtherAges(family, bases)
  const of = familyUniverse(family, bases)
  refuseOneContributor(family, of, preset)
  refuseForbidden(of.universe, preset)
  const before = earlierNumbers(of.filled, of, preset)
  refuseToldSmall(family, of, before.told, preset)
  const found = withoutTold(findInFacets(of.facets, of, preset, family.elsewhere), before)
  const asked = withEarlier(protectedUniverse(of.universe, found, preset.zeros), before, family, of)
  const { sums } = asked
  const done = proveFamily(solver, family, of, asked, preset, limits)
  const zeros = zerosIn(family, of, asked.pattern, preset)
  const tables = family.tables.map((table) => shownTable(table, of, done.pattern, zeros))
  if (tables.every(({ length }) => length === 0)) refuseEmpty(family, preset)
  const smallRevisions = smallRevisionsIn(tables, of, family, preset)
  const threshold = preset.thresholds?.national ?? 1
  const published = tables.map((table): PublishedTable => publishedOf(table, of, threshold, zeros))
  const certificate = certificateOf({ sums, codes: of.universe.codes }, done.evidence, {
    dimensions: of.universe.dimensions,
    published,
    told: toldBefore(of, before),
    further: furtherOf(tables, of, sums, done, threshold),
    beside: done.beside,
    salt: saltOf(published),
    wholeOf: (counts) => wholeTable(of.facets, of.numbers, of.coded, counts),
  })
  const { pattern, evidence, low, high } = done
  return {
    tables,
    certificate: certificateBytes(certificate),
    published,
    smallRevisions,
    inside: { ...of, found, before, sums, pattern, evidence, low, high },
  }
}

/** Which zeros are printed: where a zero that would tell something has the symbol, no longer all of them. */
const zerosIn = ({ tables }: Family, of: FamilyUniverse, pattern: Pattern, { zeros }: Preset): Zeros => {
  if (zeros === 'withheld') return 'withheld'
  const rows = tables.flatMap((table) => [...rowCells(table, of)])
  const isHiddenZero = (cell: number) => cell >= 0 && pattern[cell] === primary && of.universe.sums.value[cell] === 0
  return rows.some(isHiddenZero) ? 'some' : 'printed'
}

/** A table as it is shown: exact or under the symbol, without codes of which nothing is shown. */
const shownTable = (table: CubeTable, of: FamilyUniverse, pattern: Pattern, zeros: Zeros): CubeTable => {
  const cells = rowCells(table, of)
  const isHidden = (row: number) => (cells[row] ?? -1) >= 0 && pattern[cells[row] ?? 0] !== shown
  const left = dropHiddenCodes({
    ...table,
    low: table.low.map((low, row) => (isHidden(row) ? (zeros === 'printed' ? 1 : 0) : low)),
    high: table.high.map((high, row) => (isHidden(row) ? Infinity : high)),
    status: table.status.map((status, row) => (isHidden(row) ? 'suppressed' : status)),
    // The marks of two margins together would tell in which withheld cell somebody is.
    disputed: table.disputed.map(() => false),
  })
  // Where a category is left out, the others do not make up the total.
  const isWhole = (name: CubeTable['by'][number]) => new Set(left.codes[name]).size === new Set(table.codes[name]).size
  return { ...left, exhaustive: left.exhaustive.filter(isWhole) }
}

const publishedOf = (
  table: CubeTable,
  { universe: { dimensions } }: FamilyUniverse,
  threshold: number,
  zeros: Zeros,
): PublishedTable => {
  const columns = ['area', 'year', ...table.by]
  return {
    columns: columns.map((name) => [name, name] as const),
    file: fileOf(table),
    fixed: dimensions.flatMap(({ name }) => (columns.includes(name) ? [] : [[name, '_T'] as const])),
    sha256: sha256Hex(tableCsv(table)),
    threshold,
    zeros,
  }
}

/** Protected cells that the verifier does not find by itself: none of a published row below the threshold, or of which more is asked. */
const furtherOf = (
  tables: readonly CubeTable[],
  of: FamilyUniverse,
  sums: Sums,
  { evidence: { demand } }: ProvedFamily,
  threshold: number,
): readonly FurtherCell[] => {
  const { codes } = of.universe
  const seen = new Set(tables.flatMap((table) => [...rowCells(table, of)]))
  return [...demand.cells].flatMap((cell, at): readonly FurtherCell[] => {
    const count = sums.value[cell] ?? 0
    const isFound = seen.has(cell) && count > 0 && count < threshold && (demand.spread[at] ?? 0) <= threshold - 1
    if (isFound) return []
    if (cell < codes.length) return [{ at }]
    return [{ at, cells: [...sums.member.subarray(sums.start[cell], sums.start[cell + 1])].map((m) => codes[m] ?? []) }]
  })
}
