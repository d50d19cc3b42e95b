import type { Receipt } from '@tipstat/intake'
import type { Finding } from '@tipstat/scheme'
import type { Store } from './open-store.ts'
import { allSubmissions, findingsOf } from './sql.ts'

/** A submission as the store holds it. */
export interface StoredSubmission {
  readonly id: string
  readonly source: string
  readonly record: 'person' | 'count'
  readonly receivedAt: string
  /** True where a later submission of the same source stands in its place. */
  readonly superseded: boolean
  readonly receipt: Receipt
}

/** All submissions, oldest first. */
export const submissions = async ({ connection }: Store): Promise<readonly StoredSubmission[]> => {
  const reader = await connection.runAndReadAll(allSubmissions)
  return reader.getRowObjectsJS().map((row) => ({
    id: String(row.id),
    source: String(row.source),
    record: row.record === 'person' ? 'person' : 'count',
    receivedAt: String(row.received_at),
    superseded: row.superseded === true,
    receipt: JSON.parse(String(row.receipt)) as Receipt,
  }))
}

/** The findings of a submission, in the order of the file. */
export const storedFindings = async ({ connection }: Store, submission: string): Promise<readonly Finding[]> => {
  const reader = await connection.runAndReadAll(findingsOf, { submission })
  return reader.getRowObjectsJS().map((row) => JSON.parse(String(row.finding)) as Finding)
}
