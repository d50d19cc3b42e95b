import { canonical } from '@tipstat/scheme'
import type { CellCodes, Lattice, SumDimension } from '../sums/lattice.ts'
import type { Certificate, CertificateDemand, OtherTable, PublishedTable } from '../verify-certificate/certificate.ts'
import type { Evidence } from './evidence.ts'
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
  /** Every table that a reader has of this universe, earlier ones too. */
  readonly published: readonly PublishedTable[]
  /** Protected cells for which the threshold of no published table asks. Default: none. */
  readonly further?: readonly FurtherCell[]
  /** 64 hexadecimal digits that nobody can guess, from a secret: see `Certificate.salt`. */
  readonly salt: string
}

/**
 * The certificate of what suppression proved: the true counts, and as few of the tables of the evidence as still prove
 * every protected cell. Confidential. Whether it proves anything is for `verifyCertificate` to say.
 */
export const certificateOf = (lattice: Lattice, evidence: Evidence, options: CertificateOptions): Certificate => {
  const { sums, codes } = lattice
  const { dimensions, published, further = [], salt } = options
  const counts = Array.from(sums.value.subarray(0, sums.micro))
  const demand = ({ at, cells = [codes[evidence.demand.cells[at] ?? 0] ?? []] }: FurtherCell): CertificateDemand => ({
    cells,
    spread: Math.max(1, Math.ceil((evidence.demand.spread[at] ?? 0) - 1e-6)),
  })
  return {
    demands: further.map(demand),
    dimensions: dimensions.map(({ name, parts }) => ({ name, sums: Object.entries(parts) })),
    format: 'tipstat-certificate-1',
    micro: { ...placesOf(codes.slice(0, sums.micro), dimensions.length), counts },
    published: [...published],
    salt,
    tables: fewestTables(sums, evidence).map((table) => difference(table, counts)),
  }
}

/** The certificate as the bytes that a release names by their hash. */
export const certificateBytes = (certificate: Certificate): Uint8Array =>
  new TextEncoder().encode(canonical(certificate))

const placesOf = (cells: readonly CellCodes[], dimensions: number) => {
  const codes = Array.from({ length: dimensions }, (_, d) => [...new Set(cells.map((cell) => cell[d] ?? ''))])
  const places = codes.map((each) => new Map(each.map((code, i) => [code, i])))
  const index = places.map((place, d) => cells.map((cell) => place.get(cell[d] ?? '') ?? -1))
  return { codes, index }
}

const difference = (table: Int32Array, counts: readonly number[]): OtherTable => {
  const cells = [...table.keys()].filter((m) => table[m] !== counts[m])
  return { cells, counts: cells.map((m) => table[m] ?? 0) }
}
