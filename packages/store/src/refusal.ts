import { type ExitCode, type Params, Refusal } from '@tipstat/language'

/** Why the store does not do what it is asked. */
export type StoreRefusalCode =
  | 'store.locked'
  | 'store.missing'
  | 'store.version'
  | 'store.old'
  | 'store.damaged'
  | 'store.no-key'
  | 'store.purge-no-key'
  | 'store.purged'
  | 'store.no-processing'
  | 'store.replaces-other'
  | 'store.replaces-much'
  | 'store.no-submission'
  | 'store.several-submissions'
  | 'store.not-accepted'
  | 'store.no-reason'
  | 'store.not-a-backup'
  | 'store.bad-backup'
  | 'store.other-store'
  | 'store.backup-lacks'
  | 'store.in-memory'
  | 'store.unlike-records'
  | 'store.folder-in-use'
  | 'store.unreachable'
  | 'store.shared-folder'
  | 'store.no-source'
  | 'store.no-such-table'
  | 'store.several-tables'
  | 'store.rates-never-add'
  | 'store.bad-band'
  | 'store.overlapping-bands'
  | 'store.overlapping-parts'
  | 'store.not-exact'
  | 'store.several-a-person'
  | 'store.no-record-keys'
  | 'store.no-certificate'
  | 'store.not-persons'
  | 'store.too-many-cells'
  | 'store.unknown-code'
  | 'store.bad-instant'

const wrongUsage: ReadonlySet<string> = new Set([
  'store.missing',
  'store.replaces-other',
  'store.replaces-much',
  'store.no-submission',
  'store.several-submissions',
  'store.no-reason',
  'store.not-a-backup',
  'store.in-memory',
  'store.unlike-records',
  'store.folder-in-use',
  'store.unreachable',
  'store.shared-folder',
  'store.no-source',
  'store.no-such-table',
  'store.several-tables',
  'store.not-persons',
  'store.bad-band',
  'store.overlapping-bands',
  'store.too-many-cells',
  'store.unknown-code',
  'store.bad-instant',
])

/** A store that can't be opened, or a table that it can't honestly give. */
export class StoreRefusal extends Refusal {
  constructor(code: StoreRefusalCode, params: Params = {}, exitCode: ExitCode = wrongUsage.has(code) ? 2 : 1) {
    super(code, params, exitCode)
  }
}
