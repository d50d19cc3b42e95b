import { canonical } from '@tipstat/scheme'
import type { WholeTable } from '../facets/whole-table.ts'
import type { CellCodes, SumDimension } from '../sums/lattice.ts'
import type { Sums } from '../sums/sums.ts'
import type {
  Certificate,
  CertificateDemand,
  OtherTable,
  PublishedTable,
  ToldSum,
} from '../verify-certificate/certificate.ts'
import type { Evidence, Table } from './evidence.ts'
import { fewestTables } from './fewest-tables.ts'

/** A protected cell by its place in the demand of the evidence. */
export interface FurtherCell {
  readonly at: number
  /** The cells it is the sum of, where it is none of the lattice. Default: itself. */
  readonly cells?: readonly CellCodes[]
}

/** What a certificate says besides counts. */
export interface CertificateOptions {
  readonly dimensions: readonly SumDimension[]
  /** Every table of the release that is about this universe. */
  readonly published: readonly PublishedTable[]
  /** What releases before told beside. Default: nothing. */
  readonly told?: readonly ToldSum[]
  /** Protected cells for which the threshold of no published table asks. Default: none. */
  readonly further?: readonly FurtherCell[]
  /** Tables that it needs beside the fewest that prove the evidence. Default: none. */
  readonly beside?: readonly Table[]
  /** 64 hexadecimal digits that nobody can guess, from a secret: see `Certificate.salt`. */
  readonly salt: string
  /**
   * The whole table of all dimensions that counts of all micro-cells are margins of, where these lie in several tables.
   * Default: the counts themselves.
   */
  readonly wholeOf?: (counts: ArrayLike<number>) => WholeTable
}

/**
 * The certificate of what suppression proved: the true counts, and as few of the tables of the evidence as still prove
 * every protected cell. Confidential. Whether it proves anything is for `verifyCertificate` to say.
 */
export const certificateOf = (
  { sums, codes }: { readonly sums: Sums; readonly codes: readonly CellCodes[] },
  evidence: Evidence,
  options: CertificateOptions,
): Certificate => {
  const {
    dimensions,
    published,
    told = [],
    further = [],
    beside = [],
    salt,
    wholeOf = sameTable(sums, codes),
  } = options
  const truth = wholeOf(sums.value)
  const others = [...fewestTables(sums, evidence), ...beside].map(wholeOf)
  const micro = new Map([truth, ...others].flatMap((table) => [...table].map(([key, { codes: cell }]) => [key, cell])))
  const keys = [...micro.keys()]
  const counts = keys.map((key) => truth.get(key)?.count ?? 0)
  const places = placesOf([...micro.values()], dimensions.length)
  // What has codes that no table counts anybody under is zero in all of them.
  const isKnown = dimensions.map(({ parts }, d) => {
    const codes = new Set([...(places.codes[d] ?? []), ...Object.entries(parts).flat(2)])
    return (code: string) => codes.has(code)
  })
  const { knownInside } = evidence.demand
  const demand = ({ at, cells = [codes[evidence.demand.cells[at] ?? 0] ?? []] }: FurtherCell): CertificateDemand => ({
    cells,
    ...(knownInside?.has(evidence.demand.cells[at] ?? -1) ? { insiders: false } : {}),
    spread: Math.max(1, Math.ceil((evidence.demand.spread[at] ?? 0) - 1e-6)),
  })
  return {
    demands: further.map(demand),
    dimensions: dimensions.map(({ name, parts }) => ({ name, sums: Object.entries(parts) })),
    format: 'tipstat-certificate-1',
    micro: { ...places, counts },
    published: [...published],
    salt,
    tables: others.map((table) =>
      difference(
        keys.map((key) => table.get(key)?.count ?? 0),
        counts,
      ),
    ),
    told: told.flatMap(({ cells, count }) => {
      const known = cells.filter((cell) => cell.every((code, d) => isKnown[d]?.(code)))
      return known.length > 0 ? [{ cells: known, count }] : []
    }),
  }
}

/** Counts of micro-cells as they are, zeros too. */
const sameTable =
  ({ micro }: Sums, codes: readonly CellCodes[]) =>
  (counts: ArrayLike<number>): WholeTable =>
    new Map(codes.slice(0, micro).map((cell, m) => [cell.join(' '), { codes: cell, count: counts[m] ?? 0 }]))

/** The certificate as the bytes that a release names by their hash. */
export const certificateBytes = (certificate: Certificate): Uint8Array =>
  new TextEncoder().encode(canonical(certificate))

const placesOf = (cells: readonly CellCodes[], dimensions: number) => {
  const codes = Array.from({ length: dimensions }, (_, d) => [...new Set(cells.map((cell) => cell[d] ?? ''))])
  const places = codes.map((each) => new Map(each.map((code, i) => [code, i])))
  const index = places.map((place, d) => cells.map((cell) => place.get(cell[d] ?? '') ?? -1))
  return { codes, index }
}

const difference = (table: readonly number[], counts: readonly number[]): OtherTable => {
  const cells = [...table.keys()].filter((m) => table[m] !== counts[m])
  return { cells, counts: cells.map((m) => table[m] ?? 0) }
}
