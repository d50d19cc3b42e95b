import type { Finding, RecordType, SchemeRecord, Series } from '@tipstat/scheme'

/** What became of a file. A rejected file leaves no record behind. */
export type Verdict = 'accepted' | 'accepted-with-warnings' | 'rejected'

/** What a sender holds after submitting: numbers that add up (read = accepted + set aside), and totals to confirm. */
export interface Receipt {
  readonly submission: string
  readonly verdict: Verdict
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number }
  readonly source: string
  readonly record: RecordType
  readonly schemeVersion: string
  /** sha256 of the canonical plan that the mapping compiles to. */
  readonly mapping: string
  /** Records of the source: read = accepted + set aside. */
  readonly rows: { readonly read: number; readonly accepted: number; readonly setAside: number }
  /** What records unfold to (one a record, unless columns are unfolded): read = loaded + set aside; `missing` ones are loaded with a reason. */
  readonly cells: {
    readonly read: number
    readonly loaded: number
    readonly setAside: number
    readonly missing: number
    readonly unresolved: number
    readonly disputed: number
    readonly warned: number
  }
  /** Shares (0 to 1) of persons set aside and unresolved, and where the limit is passed. */
  readonly rates: {
    readonly setAside: number
    readonly unresolved: number
    readonly limit: number
    readonly over: readonly string[]
  }
  /**
   * Numbers to confirm, by stage, unit and year: low and high bounds of the records loaded as grand totals. Of counts that
   * have none, the plain sum of all `records` numbers loaded (`of: 'parts'`): a check sum, in which parts may overlap.
   */
  readonly totals: readonly {
    /** Absent where the records stand for totals. */
    readonly of?: 'parts'
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
