import { createHash } from 'node:crypto'
import type { CellCodes, Lattice } from '../sums/lattice.ts'
import { type Pattern, shown } from '../sums/sums.ts'
import type { PublishedTable } from './certificate.ts'
import type { CertificateClaims } from './verify-certificate.ts'

/** A file as a release has it. */
export interface File {
  readonly table: PublishedTable
  readonly bytes: Uint8Array
}

/** What a file is to be. */
export interface FileOptions {
  readonly file: string
  /** Dimensions in their order; a code where all rows have it. */
  readonly dimensions: readonly (readonly [string, string?])[]
  readonly threshold: number
  readonly zeros: PublishedTable['zeros']
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A row of a file: a count, null for the symbol, `none` where there can be nobody. */
export interface PrintedRow {
  readonly codes: CellCodes
  readonly count: number | null | 'none'
}

/** Rows as a file of a release. */
export const fileOf = (rows: readonly PrintedRow[], { file, dimensions, threshold, zeros }: FileOptions): File => {
  const columns = dimensions.flatMap(([name, code], d) => (code === undefined ? [{ name, d }] : []))
  const least = zeros === 'printed' ? 1 : 0
  const lines = rows.map(({ codes, count }) =>
    [
      ...columns.map(({ d }) => codes[d]),
      ...(count === null
        ? ['', least, 'inf', 'suppressed', 0]
        : count === 'none'
          ? ['', '', '', 'not-applicable', 0]
          : [count, count, count, 'exact', 0]),
    ].join(),
  )
  const header = [...columns.map(({ name }) => name), 'value', 'low', 'high', 'status', 'disputed'].join()
  const bytes = new TextEncoder().encode([header, ...lines, ''].join('\n'))
  const table: PublishedTable = {
    columns: columns.map(({ name }) => [name, name]),
    file,
    fixed: dimensions.flatMap(([name, code]) => (code === undefined ? [] : [[name, code] as const])),
    sha256: sha256(bytes),
    threshold,
    zeros,
  }
  return { table, bytes }
}

/** The rows of some cells of a lattice under a pattern: the symbol where the pattern withholds. `numbers`: of each cell. */
export const rowsOf = (
  lattice: Lattice,
  cells: readonly CellCodes[],
  numbers: ArrayLike<number>,
  pattern: Pattern,
): readonly PrintedRow[] =>
  cells.map((codes, i) => {
    const c = numbers[i] ?? -1
    return { codes, count: c < 0 ? 'none' : pattern[c] === shown ? (lattice.sums.value[c] ?? 0) : null }
  })

/** Files by their names, as the verifier takes them. */
export const filesOf = (files: readonly File[]): ReadonlyMap<string, Uint8Array> =>
  new Map(files.map(({ table, bytes }) => [table.file, bytes]))

/** What a release would say of files. */
export const claimsOf = (files: readonly File[], demands = 0): CertificateClaims => ({
  tables: files.map(({ table: { file, threshold, zeros } }) => ({ file, threshold, zeros })),
  demands,
})

/** A salt for tests. */
export const salt = '5a'.repeat(32)
