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
    readonly delimiter: string
    readonly newline: '\n' | '\r\n' | '\r' | 'mixed'
  }
  readonly grids: readonly Grid[]
  /** Things seen while decoding that the rules of group FILE judge, by record; never more than a bounded list, totals exact. */
  readonly damage: readonly { readonly kind: 'unclosed-quote' | 'nul' | 'ragged'; readonly row: number; readonly line: number; readonly count: number }[]
}
