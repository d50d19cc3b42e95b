import type { Finding, SchemeRecord, Series } from '@tipstat/scheme'

/** What became of a file. A rejected file leaves no record behind. */
export type Verdict = 'accepted' | 'accepted-with-warnings' | 'rejected'

/** What a sender holds after submitting: numbers that add up (read = accepted + set aside), and totals to confirm. */
export interface Receipt {
  readonly submission: string
  readonly verdict: Verdict
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number }
  readonly source: string
  readonly record: 'person' | 'count'
  readonly schemeVersion: string
  /** sha256 of the canonical plan that the mapping compiles to. */
  readonly mapping: string
  /** Rows are records of the source; `cells` are what they unfold to (equal where nothing is unfolded). */
  readonly rows: {
    readonly read: number
    readonly accepted: number
    readonly setAside: number
    readonly ignored: number
  }
  readonly cells: {
    readonly loaded: number
    readonly blank: number
    readonly unresolved: number
    readonly disputed: number
    readonly warned: number
  }
  /** Shares (0 to 1) set aside and unresolved, of persons where counts are known, else of records. */
  readonly rates: { readonly setAside: number; readonly unresolved: number; readonly limit: number }
  /** Totals to confirm, by stage and unit: low and high bounds of the records loaded as grand totals. */
  readonly totals: readonly {
    readonly stage: string
    readonly unit: string
    readonly year: number
    readonly records: number
    readonly low: number
    readonly high: number
  }[]
  readonly rules: {
    readonly ran: readonly string[]
    readonly notRun: readonly { readonly code: string; readonly lacks: string }[]
  }
  /** Number of findings by rule, exact and never capped, sorted by code. */
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly count: number }[]
}

/** A checked file, ready for the store. Its id is sha256 over file hash, plan hash and scheme version: the same file twice is the same submission. */
export interface Submission {
  readonly id: string
  readonly series: Series
  /** Canonical JSON of the plan. */
  readonly plan: string
  readonly records: readonly SchemeRecord[]
  readonly findings: readonly Finding[]
  readonly receipt: Receipt
}
