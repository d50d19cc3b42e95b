import type { Receipt } from '@tipstat/intake'
import type { Finding } from '@tipstat/scheme'
import { type HeldSubmission, type History, historyOf } from './history.ts'
import { instantOf } from './instant.ts'
import { findingOf } from './record-values.ts'
import type { Store } from './store.ts'

/** A submission as the store holds it. */
export interface StoredSubmission extends Omit<HeldSubmission, 'files'> {
  readonly receipt: Receipt
}

/** All submissions, in the order in which they came, as they are or were at a moment. */
export const submissions = async (
  { shelf }: Store,
  options: { readonly asOf?: string } = {},
): Promise<readonly StoredSubmission[]> => {
  const asOf = options.asOf === undefined ? undefined : instantOf(options.asOf)
  const all: StoredSubmission[] = []
  for (const { files, ...held } of historyOf(await shelf.entries(), asOf).submissions)
    all.push({ ...held, receipt: (await shelf.description(held.id)).receipt })
  return all
}

/** Files that came in and were not checked to the end, as of now or of a moment: refused, or their writer was killed. */
export const uncheckedFiles = async (
  { shelf }: Store,
  options: { readonly asOf?: string } = {},
): Promise<History['unchecked']> =>
  historyOf(await shelf.entries(), options.asOf === undefined ? undefined : instantOf(options.asOf)).unchecked

/** The findings of a submission, in the order of the file. */
export const storedFindings = async (store: Store, submission: string): Promise<readonly Finding[]> => {
  const { receipt } = await store.shelf.description(submission)
  const from = await store.relation(submission, 'findings')
  const reader = await store.connection.runAndReadAll(`SELECT * FROM ${from} ORDER BY position`)
  return reader.getRowObjectsJS().map((row) => findingOf(row, receipt.file.name))
}
