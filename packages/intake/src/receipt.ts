import { canonical, rules, schemeVersion, sha256Hex } from '@tipstat/scheme'
import { type Plan, planHash } from './plan.ts'
import type { Rates } from './rates.ts'
import type { Receipt, Verdict } from './submission.ts'

/** What was counted of the records and cells of a file. */
export interface Tallies {
  readonly rows: { readonly read: number; readonly accepted: number }
  readonly cells: Receipt['cells']
}

/** What a receipt is made of: the same numbers from either executor make the same receipt. */
export interface ReceiptInput {
  readonly plan: Plan
  readonly file: Receipt['file']
  readonly verdict: Verdict
  readonly tallies: Tallies
  readonly rates: Rates
  /** Rules on records that ran and did not. */
  readonly set: { readonly ran: readonly string[]; readonly notRun: Receipt['rules']['notRun'] }
  readonly totals: Receipt['totals']
  readonly findings: Receipt['findings']
}

/** The verdict on a file that is not rejected. */
export const acceptedVerdict = (hasTrouble: boolean): Verdict => (hasTrouble ? 'accepted-with-warnings' : 'accepted')

export const receiptOf = ({ plan, file, verdict, tallies, rates, set, totals, findings }: ReceiptInput): Receipt => ({
  submission: submissionId(file.sha256, plan),
  verdict,
  file,
  source: plan.series.source,
  record: plan.series.record,
  schemeVersion,
  mapping: planHash(plan),
  rows: { ...tallies.rows, setAside: tallies.rows.read - tallies.rows.accepted },
  cells: tallies.cells,
  rates: { setAside: rates.setAside, unresolved: rates.unresolved, limit: plan.limit, over: rates.over },
  totals,
  rules: { ran: [...new Set([...alwaysRun, ...set.ran])].sort(), notRun: set.notRun },
  findings,
})

/** The same file under the same mapping and scheme is the same submission. */
export const submissionId = (fileHash: string, plan: Plan): string =>
  sha256Hex(canonical({ file: fileHash, plan: planHash(plan), scheme: schemeVersion }))

const alwaysRun = rules
  .filter(({ on }) => on === 'file' || on === 'column' || on === 'cell' || on === 'series')
  .map(({ code }) => code)
