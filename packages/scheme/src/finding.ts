import type { Message } from '@tipstat/language'

/** `error`: impossible, or can't be understood. `warning`: unusual but legal. `info`: worth knowing. `fatal`: the file is refused unread. */
export type Severity = 'fatal' | 'error' | 'warning' | 'info'

/** Where in a sender's file something stands (architecture.md, 3a). */
export interface Place {
  readonly file: string
  readonly sheet?: string
  /** Record in the source, from 1, as a spreadsheet counts: the header is a record too. 0 for the file as a whole. */
  readonly row: number
  /** First physical line of that record, from 1; for a workbook the row of the sheet. */
  readonly line: number
  /** Letter and name of the column as the sender wrote it; absent for a whole record. */
  readonly column?: { readonly letter: string; readonly name: string }
  /** Index of the unfolded column, 0 where nothing is unfolded. */
  readonly part: number
}

/** What a finding does to its record (architecture.md, Verdicts). */
export type Effect = 'refuse-file' | 'set-aside' | 'unresolved' | 'disputed' | 'none'

/** Something that is wrong, or worth knowing, in a sender's data: a result, never an exception. */
export interface Finding extends Message {
  readonly severity: Severity
  readonly effect: Effect
  readonly place: Place
  /** The offending text as sent; never present for a column that looks like a direct identifier. */
  readonly value?: string
  /** A correction the sender may accept; never applied unasked. */
  readonly suggestion?: string
}

/** Sorted by row, part, column, code: the one order in which findings are listed. */
export const compareFindings = (a: Finding, b: Finding): number =>
  a.place.row - b.place.row ||
  a.place.part - b.place.part ||
  compareText(a.place.column?.letter.padStart(4) ?? '', b.place.column?.letter.padStart(4) ?? '') ||
  compareText(a.code, b.code) ||
  compareText(a.value ?? '', b.value ?? '')

/** Order by UTF-16 code unit: the same on every machine and locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
