import type { Verdict } from '@tipstat/intake'
import type { RecordType } from '@tipstat/scheme'
import type { FileFacts } from './durable-files.ts'

/** A sender's file, as the log names it. */
export interface LoggedFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

interface Said {
  /** ISO 8601 instant, UTC; never earlier than that of the entry before. */
  readonly at: string
  /** User of the operating system, or empty. */
  readonly by: string
}

/** A file came in, and is about to be checked. */
export interface ReceivedEntry extends Said {
  readonly type: 'received'
  readonly file: LoggedFile
}

/** A file was checked, and the store did not take it. */
export interface RefusedEntry extends Said {
  readonly type: 'refused'
  readonly file: LoggedFile
  /** Code of the refusal. */
  readonly code: string
}

/** A file was checked and stored. */
export interface SubmissionEntry extends Said {
  readonly type: 'submission'
  readonly submission: string
  readonly source: string
  readonly record: RecordType
  readonly verdict: Verdict
  readonly file: LoggedFile
  readonly schemeVersion: string
  /** Version of tipstat that accepted it. Absent in what 0.1.0 wrote before it was recorded. */
  readonly tipstat?: string
  /** sha256 of the canonical plan. */
  readonly mapping: string
  /** Last day on which persons may be held; null where there are none. */
  readonly retainUntil: string | null
  /** The submission that this one takes the place of. */
  readonly replaces: string | null
  /** What the submission's files must be for ever. */
  readonly files: Readonly<Record<string, FileFacts>>
}

/** A submission was withdrawn, taken into force again, or destroyed. */
export interface ChangeEntry extends Said {
  readonly type: 'withdrawn' | 'reinstated' | 'purged'
  readonly submission: string
  readonly reason: string
}

/** A store of an earlier version was taken over, or a backup put back. */
export interface StoreEntry extends Said {
  readonly type: 'migrated' | 'restored'
  readonly from: string
}

/** Something that happened to a store. Entries are never changed: what is so follows from all of them. */
export type LogEntry = ReceivedEntry | RefusedEntry | SubmissionEntry | ChangeEntry | StoreEntry
