export {
  type Access,
  type AccessEntry,
  accessEntries,
  logTransmission,
  type Opening,
  osUser,
  type SentTo,
} from './access-log.ts'
export { type BackupManifest, backup, type Copied, type Progress, verifyBackup } from './backup.ts'
export { baseTable } from './base-table.ts'
export { countCertificates, keepCertificate, openCertificate } from './certificates.ts'
export {
  type DueSubmission,
  duePurges,
  logReceived,
  type Occasion,
  type PurgeOccasion,
  purge,
  withdraw,
} from './change-submission.ts'
export type { SubmitOptions, Submitted } from './commit-submission.ts'
export type { TableEntry } from './current.ts'
export { type ControlTotal, type Diff, diff, type KeyChange, type RevisionFlag } from './diff.ts'
export { type CellOrigin, type CellQuery, explainCell } from './explain-cell.ts'
export { findSubmission } from './find-submission.ts'
export type { HeldSubmission, SubmissionState } from './history.ts'
export { addToLedger, type LedgerFile, ledgerEntries } from './ledger.ts'
export { storeMessages } from './messages/store-messages.ts'
export { holdsStore, type OpenOptions, openStore } from './open-store.ts'
export { type ParquetWritten, writeParquet } from './parquet-folder.ts'
export {
  type CurrentPersons,
  type PersonQuery,
  type PersonRecords,
  personColumns,
  personRecords,
  personSetColumns,
  recordsOfSubmission,
} from './person-records.ts'
export { predecessorOf } from './predecessor.ts'
export type { TableQuery } from './query.ts'
export { StoreRefusal, type StoreRefusalCode } from './refusal.ts'
export { type Leftovers, removeAtEnd } from './remove-at-end.ts'
export { type RestoreOptions, restore } from './restore.ts'
export { isDoubledOrHalved } from './revision-flags.ts'
export { Store } from './store.ts'
export { type StoredSubmission, storedFindings, submissions, uncheckedFiles } from './submissions.ts'
export { submit } from './submit.ts'
export { mainBreakdowns, type Sum, type SumKey, type Summary, storedSummary, submissionSummary } from './summary.ts'
export { tables } from './tables.ts'
export { tabulate } from './tabulate.ts'
