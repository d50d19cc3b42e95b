import type { KnownBy } from './encoding.ts'
import type { SheetLayout } from './sheet-layout.ts'

/** A sheet, or a CSV file, as text: nothing cast, nothing trimmed. */
export interface Grid {
  /** Name of the file, without its path. */
  readonly file: string
  /** Name of the sheet; absent for CSV. */
  readonly sheet?: string
  readonly hidden: boolean
  /** Cells of each record, ragged as they came. A blank record is kept out, but counted in `row` and `line`. */
  readonly rows: readonly (readonly string[])[]
  /** Number of each record in the source, from 1 as a spreadsheet counts (the header is a record). */
  readonly row: readonly number[]
  /** First physical line of each record, from 1; the row of the sheet for a workbook. */
  readonly line: readonly number[]
  /** Of a workbook. */
  readonly layout?: SheetLayout
}

/** A file decoded to grids, with what was understood about it. */
export interface Decoded {
  readonly format: 'csv' | 'xlsx'
  readonly file: string
  readonly bytes: number
  /** CSV only. */
  readonly dialect?: {
    readonly encoding: string
    readonly bom: boolean
    /** How the encoding is known; `read`: it was told by how the file reads in it. */
    readonly knownBy: KnownBy
    readonly delimiter: string
    /** `spaced`: a space after every delimiter; `apostrophes`: cells are quoted with these. */
    readonly quoting: 'usual' | 'spaced' | 'apostrophes'
    readonly newline: '\n' | '\r\n' | '\r' | 'mixed'
  }
  readonly grids: readonly Grid[]
  /** Names of the hidden sheets of a workbook that hold anything. */
  readonly hiddenSheets?: readonly string[]
  /**
   * Things seen while decoding that the rules of group FILE judge, by record and sorted by it; at most 1,000 of a kind.
   * `ragged`: a record whose number of cells (`count`) is not the file's usual one; title and note lines are among them.
   * `stray-quote`: a quotation mark inside a cell that doesn't begin with one, or before a cell that doesn't end with
   * one, kept as it stands. An unclosed quote or a NUL refuses the file.
   */
  readonly damage: readonly {
    readonly kind: DamageKind
    readonly row: number
    readonly line: number
    readonly count: number
  }[]
  /** Exact number of records with damage of each kind; a kind that wasn't looked for is absent. */
  readonly damageTotals?: Readonly<Partial<Record<DamageKind, number>>>
}

/** A kind of damage that doesn't stop a file from being read. */
export type DamageKind = 'unclosed-quote' | 'nul' | 'ragged' | 'stray-quote'
