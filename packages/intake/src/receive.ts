import { canonical, cellKey, compareFindings, type Finding, sha256Hex } from '@tipstat/scheme'
import type { YearSeen } from './check-breaks.ts'
import { checkFile, checkSeries, type SeriesSeen } from './check-file.ts'
import { checkGroups } from './check-groups.ts'
import { checkEach, locator, rulesFor, seriesFacts } from './check-records.ts'
import { findHeader, type HeaderFound, headersOf } from './columns.ts'
import { conform, type Draft } from './conform.ts'
import { cropGrid } from './crop-grid.ts'
import { decode } from './decode.ts'
import { shortened } from './decode-xlsx.ts'
import type { Decoded, Grid } from './grid.ts'
import { joinHeader } from './join-header.ts'
import type { Limits } from './limits.ts'
import { fillDown } from './merged-cells.ts'
import { isOwnSheet } from './own-columns.ts'
import type { Plan } from './plan.ts'
import { type Rates, ratesOf, weightsOf } from './rates.ts'
import { acceptedVerdict, receiptOf, type Tallies } from './receipt.ts'
import { IntakeRefusal } from './refusal.ts'
import { type SetAside, setAsideOf } from './set-aside.ts'
import { withoutStrayRows } from './stray-rows.ts'
import type { Receipt, Submission, Verdict } from './submission.ts'
import { toRecord } from './to-record.ts'
import { totalsOf } from './totals.ts'

/** What is known of a file when it is received. */
export interface ReceiveOptions {
  readonly file: string
  /** The latest year that the file can speak of: that of its publication, or of its receipt. Given, not read from a clock. */
  readonly latestYear: number
  readonly limits?: Partial<Limits>
}

/** A file received: what goes to the store, and what goes back to the sender. */
export interface Received {
  readonly submission: Submission
  readonly setAside: SetAside
  readonly sent: SentFile
}

/** A file as it was read: for what goes back to its sender. */
export interface SentFile {
  readonly bytes: Uint8Array
  readonly format: Decoded['format']
  /** CSV only. */
  readonly dialect?: Decoded['dialect']
  readonly grid: Grid
  readonly header: HeaderFound
}

/**
 * Decodes, conforms and checks one file under a plan. Findings are results, never exceptions; an `IntakeRefusal` says
 * that the file can't be read at all. Pure: the same bytes, plan and options give the same submission.
 */
export const receive = (bytes: Uint8Array, plan: Plan, options: ReceiveOptions): Received => {
  const decoded = decode(bytes, {
    file: options.file,
    ...(plan.sheet === null ? {} : { sheet: plan.sheet }),
    ...(plan.encoding === null ? {} : { encoding: plan.encoding }),
    words: wordsOf(plan),
    ...(plan.delimiter === null ? {} : { delimiter: plan.delimiter }),
    decimal: plan.decimal,
    ...(options.limits ? { limits: options.limits } : {}),
  })
  const chosen = joinHeader(cropGrid(chooseGrid(decoded, plan), plan), plan)
  const header = findHeader(chosen, plan)
  const { grid: kept, ...stray } = withoutStrayRows(chosen, header, plan)
  const ofFile = checkFile(decoded, kept, header, plan, stray)
  const grid = fillDown(kept, header, plan)
  const { format, dialect } = decoded
  const sent: SentFile = { bytes, format, ...(dialect ? { dialect } : {}), grid: chosen, header }
  const hash = sha256Hex(bytes)
  if (ofFile.some(({ effect }) => effect === 'refuse-file')) {
    return refused([...ofFile, ...checkSeries(grid, plan, null)], sent, plan, hash)
  }
  const conformed = conform(grid, header, plan)
  const ofSeries = checkSeries(grid, plan, seenIn(conformed.drafts, plan))
  const set = rulesFor(plan.series.record, plan)
  const facts = seriesFacts(plan, options.latestYear)
  for (const draft of conformed.drafts) Object.assign(draft.fields, facts)
  const locate = locator(grid, header.columns, plan)
  const ofRecords = checkEach(conformed.drafts, set, plan, locate)
  for (const draft of conformed.drafts) draft.fields.unread = isUnread(draft) ? draft.row : ''
  const ofGroups = checkGroups(conformed.drafts, set, cellKey, locate)
  const findings = [...ofFile, ...ofSeries, ...conformed.findings, ...ofRecords, ...ofGroups].sort(compareFindings)
  const tallies = talliesOf(conformed.drafts, conformed.rows)
  const rates = ratesOf(weightsOf(conformed.drafts), plan.limit)
  const verdict = verdictOf(rates, findings)
  const records = verdict === 'rejected' ? [] : conformed.drafts.filter((draft) => !draft.setAside).map(toRecord(plan))
  const counts = tally(findings)
  const file = { name: grid.file, sha256: hash, bytes: bytes.length }
  const receipt = receiptOf({ plan, file, verdict, tallies, rates, set, totals: totalsOf(records), findings: counts })
  return {
    submission: { id: receipt.submission, series: plan.series, plan: canonical(plan), records, findings, receipt },
    setAside: setAsideOf(grid, header, conformed.drafts, findings),
    sent,
  }
}

const seenIn = (drafts: readonly Draft[], { series }: Plan): SeriesSeen => {
  const years = new Map<string, YearSeen>()
  for (const { area, stage, year } of series.breaks ? drafts.map(({ fields }) => fields) : [])
    if (typeof year === 'number' && Number.isSafeInteger(year))
      years.set(`${area} ${stage} ${year}`, { area: String(area), stage: String(stage), year })
  return { stages: new Set(drafts.map(({ fields }) => String(fields.stage))), years: [...years.values()] }
}

/** Texts of the file that the mapping speaks of: its headers, and the labels that it gives a meaning. */
const wordsOf = (plan: Plan): readonly string[] => [
  ...headersOf(plan),
  ...plan.columns.flatMap(({ table, when }) => [...Object.keys(table), ...when.flatMap(({ texts }) => texts)]),
  ...plan.cases.flatMap(({ texts }) => texts),
  ...plan.ignore,
]

/** Rejected where too much is lost; with warnings where there is anything a sender should look at. */
const verdictOf = (rates: Rates, findings: readonly Finding[]): Verdict =>
  rates.passesLimit ? acceptedVerdict(findings.some(({ severity }) => severity !== 'info')) : 'rejected'

const talliesOf = (drafts: readonly Draft[], rows: number): Tallies => {
  const kept = drafts.filter((draft) => !draft.setAside)
  return {
    rows: { read: rows, accepted: new Set(kept.map(({ at }) => at)).size },
    cells: {
      read: drafts.length,
      loaded: kept.length,
      setAside: drafts.length - kept.length,
      missing: kept.filter(({ value }) => value?.missing !== undefined).length,
      unresolved: kept.filter(({ unresolved }) => unresolved.length > 0).length,
      disputed: kept.filter(({ disputed }) => disputed).length,
      warned: kept.filter(({ warned }) => warned).length,
    },
  }
}

/** Whether a part of the record's key could not be read, so that it shares `_U` with others and is still no repetition. */
const isUnread = ({ unresolved }: Draft): boolean => unresolved.some((name) => cellKey.includes(name))

/** The sheet that the plan names, else the one visible sheet that holds anything. Throws `intake.several-sheets`. */
const chooseGrid = (decoded: Decoded, plan: Plan): Grid => {
  const { file, grids } = decoded
  const visible = grids.filter(({ hidden, rows, sheet = '' }) => !hidden && rows.length > 0 && !isOwnSheet(sheet))
  if (plan.sheet === null && visible.length > 1) {
    const names = visible.map(({ sheet }) => sheet ?? '')
    throw new IntakeRefusal('intake.several-sheets', {
      file,
      sheets: shortened(names.join(', ')),
      first: names[0] ?? '',
    })
  }
  const grid = grids.find((each) => each.sheet === plan.sheet) ?? visible[0] ?? grids[0]
  if (!grid) throw new IntakeRefusal('intake.empty', { file })
  return grid
}

const tally = (findings: readonly Finding[]): Receipt['findings'] => {
  const counts = new Map<string, { code: string; severity: string; count: number }>()
  for (const { code, severity } of findings) {
    const entry = counts.get(code) ?? { code, severity, count: 0 }
    entry.count++
    counts.set(code, entry)
  }
  return [...counts.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

const refused = (findings: readonly Finding[], sent: SentFile, plan: Plan, hash: string): Received => {
  const sorted = [...findings].sort(compareFindings)
  const file = { name: sent.grid.file, sha256: hash, bytes: sent.bytes.length }
  const receipt = receiptOf({
    plan,
    file,
    verdict: 'rejected',
    tallies: talliesOf([], 0),
    rates: { setAside: 0, unresolved: 0, passesLimit: false, over: [] },
    set: { ran: [], notRun: [] },
    totals: [],
    findings: tally(sorted),
  })
  return {
    submission: {
      id: receipt.submission,
      series: plan.series,
      plan: canonical(plan),
      records: [],
      findings: sorted,
      receipt,
    },
    setAside: { header: [], rows: [] },
    sent: headerAlone(sent),
  }
}

/** Of a file that is refused for what it shows, nothing goes further than its header. */
const headerAlone = ({ grid, header, ...sent }: SentFile): SentFile => {
  const only = <T>(all: readonly T[]) => all.slice(header.at, header.at + 1)
  return {
    ...sent,
    bytes: new Uint8Array(),
    grid: { ...grid, rows: only(grid.rows), row: only(grid.row), line: only(grid.line) },
    header: { ...header, at: 0 },
  }
}
