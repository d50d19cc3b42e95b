import type { Published, SeriesBreak } from '@tipstat/scheme'
import { displayable, htmlTable } from './display.ts'
import { type CubeTable, tableName } from './table.ts'
import { columnNames, tableRows } from './table-rows.ts'

declare const confidential: unique symbol

/** Where the numbers of a cube came from. */
export interface Lineage {
  /** Submission ids (sha256), sorted. */
  readonly submissions: readonly string[]
  readonly schemeVersion: string
  /** Present when the owner of the data has published them; then, and only then, policy `already-public` applies. */
  readonly published: Published | null
  /** True for invented data. */
  readonly madeUp: boolean
  /** Title of the source as the mapping gives it, for source lines. */
  readonly title: string
  /** Series notes that must travel with every figure: who counts, law, coverage. */
  readonly notes: readonly string[]
  /** Breaks in series that the mapping declares; absent where there are none. */
  readonly breaks?: readonly SeriesBreak[]
}

/** A cube from the store: may hold ones and twos. It can be explored, never drawn for publication or written out. */
export interface Confidential {
  readonly [confidential]: true
  readonly table: CubeTable
  readonly lineage: Lineage
  /** Version of tipstat that accepted the submissions. */
  readonly tipstat: string
}

/** Marks a cube as confidential. Done by the store only. */
export const markConfidential = (table: CubeTable, lineage: Lineage, tipstat: string): Confidential =>
  displayable({ table, lineage, tipstat } as Confidential, () => ({
    'text/html': htmlTable(`Confidential: ${tableName(table)}`, columnNames(table), tableRows(table)),
    'text/plain': `Confidential table ${tableName(table)}, ${table.length} cells`,
  }))
