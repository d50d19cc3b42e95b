import type { Certificate } from './certificate.ts'
import { pairsOf } from './check-insiders.ts'
import type { CountedIn } from './count-in.ts'
import type { OwnDemand } from './own-demands.ts'
import type { CertificateProblem } from './problem.ts'
import type { Printed } from './read-rows.ts'

/** A row to be added up: what is printed of it, or the sum that a demand is about. */
export interface Wanted {
  /** `demanded`: no row of a file. */
  readonly printed: Printed | 'demanded'
  readonly place: Pick<CertificateProblem, 'file' | 'line' | 'demand'>
  /** Its codes; of a demand, the cells that it is the sum of. */
  readonly cells: readonly (readonly string[])[]
  readonly rules: Rules
  /** Whether it is to be kept from those who are alone in another cell, where these count as readers. Default: yes. */
  readonly insiders?: boolean
  /** What the rules of the policy ask of it besides, as the verifier finds them by itself. */
  readonly own?: { readonly kind: OwnDemand['kind']; readonly spread: number }
  /** A cell that a file could print, and of which it leaves out the row. */
  readonly isLeftOut?: boolean
}

/** What holds for all rows of a table, or for a demand. */
export interface Rules {
  /** The least that a withheld cell can be, as a reader knows. */
  readonly least: number
  /** Whether a zero may be printed. */
  readonly mayBeZero: boolean
  /** How far apart a cell must be, given its true count; 0 where nothing is demanded. */
  readonly spread: (count: number) => number
}

/** The greatest count of a micro-cell. Sums of fewer than four million such are exact. */
const most = 2 ** 31 - 1

/**
 * Adds up the true table and all others, and compares them with what is printed and demanded; with `insiders`, also by what
 * those know who are alone in a cell.
 */
export const checkTables = (
  certificate: Certificate,
  { start, row }: CountedIn,
  rows: readonly Wanted[],
  insiders: boolean,
): { readonly problems: readonly CertificateProblem[]; readonly demanded: number } => {
  const { micro, tables } = certificate
  const wrong = micro.counts.flatMap((count) => countProblem(count) ?? [])
  if (wrong[0]) return { problems: [{ kind: wrong[0], table: 0 }], demanded: 0 }
  const truth = new Float64Array(rows.length)
  for (let m = 0; m < micro.counts.length; m++)
    for (let k = start[m] ?? 0; k < (start[m + 1] ?? 0); k++)
      truth[row[k] ?? 0] = (truth[row[k] ?? 0] ?? 0) + (micro.counts[m] ?? 0)
  const members = new Int32Array(rows.length)
  for (const r of row) members[r] = (members[r] ?? 0) + 1
  const problems: CertificateProblem[] = rows.flatMap((wanted, r) => {
    const kind = rowProblem(wanted, truth[r] ?? 0, members[r] ?? 0)
    return kind ? [{ kind, ...wanted.place }] : []
  })
  const ranges = rangesOf(rows, truth)
  const byThreshold = (r: number) => rows[r]?.rules.spread(truth[r] ?? 0) ?? 0
  const asked = (r: number) => Math.max(byThreshold(r), rows[r]?.own?.spread ?? 0)
  const pairs = insiders ? pairsOf(certificate, rows, truth, (r) => asked(r) > 0 && rows[r]?.insiders !== false) : null
  for (const [t, table] of tables.entries()) {
    const kind = tableProblem(table, micro.counts.length)
    if (kind) problems.push({ kind, table: t + 1 })
    else {
      const changed = pairs && new Uint8Array(rows.length)
      const rowsWrong = widen(ranges, table, micro.counts, { start, row }, changed)
      for (const { r, kind } of rowsWrong) problems.push({ kind, ...rows[r]?.place, table: t + 1 })
      if (changed) pairs?.take(changed)
    }
  }
  let demanded = 0
  for (const [r, { place, own }] of rows.entries()) {
    if (asked(r) > 0) demanded++
    const wide = (ranges.high[r] ?? 0) - (ranges.low[r] ?? 0)
    if (wide < byThreshold(r)) problems.push({ kind: 'spread', ...place })
    else if (own && wide < own.spread) problems.push({ kind: `${own.kind}-spread`, ...place })
  }
  for (const r of pairs?.open() ?? []) problems.push({ kind: 'insider', ...rows[r]?.place })
  return { problems, demanded }
}

const countProblem = (count: number): 'fraction' | 'negative' | 'too-large' | null => {
  if (!Number.isInteger(count)) return 'fraction'
  if (count < 0) return 'negative'
  return count > most ? 'too-large' : null
}

/** What is wrong with a row in the true table. */
const rowProblem = (
  { printed, rules: { least, mayBeZero, spread } }: Wanted,
  count: number,
  members: number,
): CertificateProblem['kind'] | null => {
  if (printed === 'demanded') return null
  if (printed === 'none') return members > 0 ? 'no-number' : null
  if (printed === 'symbol') return count < least ? 'below-symbol' : null
  if (printed !== count) return 'sum'
  if (count === 0 && !mayBeZero) return 'zero-shown'
  return spread(count) > 0 ? 'small-shown' : null
}

const tableProblem = (
  { cells, counts }: Certificate['tables'][number],
  size: number,
): CertificateProblem['kind'] | null => {
  if (cells.length !== counts.length) return 'table'
  for (let i = 0; i < cells.length; i++) {
    const m = cells[i] ?? -1
    if (!Number.isInteger(m) || m < 0 || m >= size || m <= (cells[i - 1] ?? -1)) return 'table'
    const wrong = countProblem(counts[i] ?? Number.NaN)
    if (wrong) return wrong
  }
  return null
}

/** The least and the greatest that each row has been, and what it can't be. */
interface Ranges {
  readonly truth: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly isShown: Uint8Array
  readonly least: Uint8Array
}

const rangesOf = (rows: readonly Wanted[], truth: Float64Array): Ranges => {
  const isShown = new Uint8Array(rows.length)
  const least = new Uint8Array(rows.length)
  for (const [r, { printed, rules }] of rows.entries()) {
    isShown[r] = typeof printed === 'number' ? 1 : 0
    least[r] = rules.least
  }
  return { truth, low: Float64Array.from(truth), high: Float64Array.from(truth), isShown, least }
}

/** Takes another table into the ranges of all rows, notes in `changed` which are otherwise, and tells which of them can't be so. */
const widen = (
  { truth, low, high, isShown, least }: Ranges,
  { cells, counts }: Certificate['tables'][number],
  trueCounts: readonly number[],
  { start, row }: Pick<CountedIn, 'start' | 'row'>,
  changed: Uint8Array | null,
): readonly { readonly r: number; readonly kind: 'changed' | 'below-symbol' }[] => {
  const count = Float64Array.from(truth)
  for (let i = 0; i < cells.length; i++) {
    const m = cells[i] ?? 0
    const change = (counts[i] ?? 0) - (trueCounts[m] ?? 0)
    const end = start[m + 1] ?? 0
    for (let k = start[m] ?? 0; k < end; k++) {
      const r = row[k] ?? 0
      count[r] = (count[r] ?? 0) + change
    }
  }
  const wrong: { r: number; kind: 'changed' | 'below-symbol' }[] = []
  for (let r = 0; r < count.length; r++) {
    const n = count[r] ?? 0
    if (n === truth[r]) continue
    if (changed) changed[r] = 1
    if (isShown[r]) wrong.push({ r, kind: 'changed' })
    else if (n < (least[r] ?? 0)) wrong.push({ r, kind: 'below-symbol' })
    if (n < (low[r] ?? 0)) low[r] = n
    if (n > (high[r] ?? 0)) high[r] = n
  }
  return wrong
}
