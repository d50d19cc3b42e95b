import type { Verdict } from '@tipstat/intake'
import type { RecordType } from '@tipstat/scheme'
import type { LogEntry, LoggedFile, SubmissionEntry } from './log.ts'

/** What a submission is at a moment. `received`: came in, and was not checked to the end. */
export type SubmissionState = 'received' | Verdict | 'superseded' | 'withdrawn' | 'purged'

/** A submission as the log tells of it. */
export interface HeldSubmission {
  readonly id: string
  readonly source: string
  readonly record: RecordType
  readonly verdict: Verdict
  readonly receivedAt: string
  readonly by: string
  readonly file: LoggedFile
  readonly schemeVersion: string
  /** Version of tipstat that accepted it. */
  readonly tipstat: string
  readonly mapping: string
  readonly retainUntil: string | null
  readonly replaces: string | null
  readonly state: SubmissionState
  /** The submission in whose favour it is superseded. */
  readonly replacedBy: string | null
  /** Why it was withdrawn or purged; empty where it was not. */
  readonly reason: string
  readonly files: SubmissionEntry['files']
}

/** What a store held at a moment. */
export interface History {
  /** In the order in which they came. */
  readonly submissions: readonly HeldSubmission[]
  /** The submission in force, by source. After a withdrawal there is none until one is sent, or taken into force again. */
  readonly current: ReadonlyMap<string, HeldSubmission>
  /** Files that came in and were not checked to the end; or not taken, with the code of the refusal. */
  readonly unchecked: readonly {
    readonly file: LoggedFile
    readonly at: string
    readonly by: string
    readonly refused: string | null
  }[]
}

/** What follows from a log, as of a moment (as `instantOf` writes it) or as of now. */
export const historyOf = (entries: readonly LogEntry[], asOf?: string): History => {
  const held = new Map<string, HeldSubmission>()
  const current = new Map<string, string>()
  const set = (id: string, change: Partial<HeldSubmission>): void => {
    const before = held.get(id)
    if (before) held.set(id, { ...before, ...change })
  }
  const putInForce = (id: string): void => {
    const { source, verdict } = held.get(id) ?? { source: '', verdict: 'rejected' as const }
    const before = current.get(source)
    if (before !== undefined && before !== id) set(before, { state: 'superseded', replacedBy: id })
    set(id, { state: verdict, replacedBy: null, reason: '' })
    current.set(source, id)
  }
  for (const entry of entries) {
    if (asOf !== undefined && entry.at > asOf) break
    switch (entry.type) {
      case 'submission':
        held.set(entry.submission, asReceived(entry))
        if (entry.verdict !== 'rejected') putInForce(entry.submission)
        break
      case 'reinstated':
        putInForce(entry.submission)
        break
      case 'withdrawn':
      case 'purged': {
        const source = held.get(entry.submission)?.source ?? ''
        if (current.get(source) === entry.submission) current.delete(source)
        set(entry.submission, { state: entry.type, replacedBy: null, reason: entry.reason })
      }
    }
  }
  const submissions = [...held.values()]
  return {
    submissions,
    current: new Map([...current].flatMap(([source, id]) => withHeld(source, held.get(id)))),
    unchecked: uncheckedOf(entries, submissions, asOf),
  }
}

const withHeld = (source: string, held: HeldSubmission | undefined): readonly [string, HeldSubmission][] =>
  held ? [[source, held]] : []

const asReceived = (entry: SubmissionEntry): HeldSubmission => ({
  id: entry.submission,
  source: entry.source,
  record: entry.record,
  verdict: entry.verdict,
  receivedAt: entry.at,
  by: entry.by,
  file: entry.file,
  schemeVersion: entry.schemeVersion,
  tipstat: entry.tipstat ?? '0.1.0',
  mapping: entry.mapping,
  retainUntil: entry.retainUntil,
  replaces: entry.replaces,
  state: entry.verdict,
  replacedBy: null,
  reason: '',
  files: entry.files,
})

const uncheckedOf = (
  entries: readonly LogEntry[],
  submissions: readonly HeldSubmission[],
  asOf: string | undefined,
): History['unchecked'] => {
  const checked = new Set(submissions.map(({ file }) => file.sha256))
  const files = new Map<string, History['unchecked'][number]>()
  for (const entry of entries) {
    if (entry.type !== 'received' && entry.type !== 'refused') continue
    const { at, by, file } = entry
    if (checked.has(file.sha256) || (asOf !== undefined && at > asOf)) continue
    const refused = entry.type === 'refused' ? entry.code : null
    files.set(file.sha256, { file, at: files.get(file.sha256)?.at ?? at, by, refused })
  }
  return [...files.values()]
}
