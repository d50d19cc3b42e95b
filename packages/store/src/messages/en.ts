import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** English words for what the store refuses. */
export const en: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `The store ${p.folder} is being written to by another tipstat (process ${p.by}). Wait until it has ended and run the same command again; nothing was changed.`,
  'store.version': (p) =>
    `The store ${p.folder} has version ${p.found}, and this tipstat knows version ${p.known}. Use the tipstat that wrote it, or a newer one; nothing was changed.`,
  'store.old': (p) =>
    `The store ${p.folder} was made by an earlier tipstat. Bring it up to date with: tipstat migrate ${p.folder}`,
  'store.damaged': (p) =>
    `The file ${p.file} is damaged or missing. Restore the store from a backup with: tipstat restore BACKUP --to STORE`,
  'store.no-key': (p) =>
    `The key ${p.submission}.key is not in ${p.folder}, so that its data can't be read. Put the folder of the keys back, or name it with --keys.`,
  'store.purge-no-key': (p) =>
    `Nothing was destroyed: the key ${p.submission}.key is not in ${p.folder}, and wherever it lies it would go on to open copies and backups. Name the folder of the keys with --keys. Only where keys are lost for ever, say so with --keys-lost.`,
  'store.purged': (p) =>
    `The persons of submission ${p.submission} have been destroyed. They can't be read, nor taken in again under the same mapping.`,
  'store.no-processing': (p) =>
    `"${p.source}" sends records of persons, and its mapping names no controller, basis and retention date. Add them under "processing".`,
  'store.replaces-much': (p) =>
    `A submission is the whole of its source. Of "${p.source}", submission ${p.current} is in force with ${p.had} records; this file holds ${p.has}${p.years ? `, and none of ${p.years}` : ''}. Nothing was stored. Send a file that holds all that is to count, give this one a source of its own (another mapping), or, where the rest is to go, say so: --replaces ${p.current}.`,
  'store.replaces-other': (p) =>
    `Submission ${p.replaces} is not the one in force of "${p.source}"; that is ${p.current}. Name that one, or leave --replaces out.`,
  'store.no-submission': (p) =>
    `The store holds no submission ${p.id}. List them with: tipstat submissions --store ${p.folder}`,
  'store.several-submissions': (p) => `Several submissions begin with ${p.id}: ${p.known}. Write more of its id.`,
  'store.not-accepted': (p) => `Submission ${p.submission} is ${p.state}, so that it can't be withdrawn.`,
  'store.no-reason': () => `A reason is needed: it stays in the log. Give it with --reason.`,
  'store.not-a-backup': (p) =>
    `${p.folder} is no backup of a store, or one that was never finished. Make one with: tipstat backup STORE --to FOLDER`,
  'store.bad-backup': (p) =>
    `The file ${p.file} of the backup is damaged or missing: it is not what was backed up. Use another backup; nothing was changed.`,
  'store.other-store': (p) =>
    `${p.folder} holds another store: its log is not the beginning of this one. Name another folder; nothing was changed.`,
  'store.backup-lacks': (p) =>
    `The store ${p.folder} holds ${p.entries} entries that the backup lacks, and they would be lost. Restore to another folder.`,
  'store.in-memory': () => `A store in memory can't do this. Name the folder of a store.`,
  'store.unlike-records': (p) =>
    `${p.first} and ${p.second} hold different kinds of records, so that they can't be compared.`,
  'store.folder-in-use': (p) => `The folder ${p.folder} holds something already. Name one that doesn't exist yet.`,
  'store.missing': (p) => `There is no store in ${p.folder}. Submit a file first, or name another folder with --store.`,
  'store.unreachable': (p) =>
    `The folder ${p.folder} can't be used for a store (${p.reason}). Name a folder that you may write to.`,
  'store.shared-folder': (p) =>
    `${p.folder} holds other files, and other users can look into it. Give the store a folder of its own: name one that doesn't exist yet.`,
  'store.no-source': (p) =>
    `The store holds no accepted submission of the source "${p.source}". It holds: ${p.known}.${p.first ? ` As of ${p.asOf} there was none: its first came at ${p.first} (a date alone is its first moment, UTC).` : ''}`,
  'store.no-such-table': (p) =>
    `"${p.source}" has no table of ${p.stage} by ${p.by}. It has: ${p.known}. To have parts added up, declare their dimensions under "exhaustive" in the mapping and submit again.`,
  'store.several-tables': (p) =>
    `"${p.source}" has several tables of ${p.stage} that differ in ${p.field}: ${p.known}. Say which one is meant.`,
  'store.rates-never-add': (p) => `Rates and percentages are never added up. "${p.source}" has: ${p.known}.`,
  'store.bad-band': (p) => `"${p.band}" is no age band. Write Y0T17 for 0 to 17 years, Y_GE18 for 18 and over.`,
  'store.overlapping-bands': (p) =>
    `The age bands ${p.band} and ${p.other} overlap, so that persons would be counted twice. Name bands that don't overlap.`,
  'store.overlapping-parts': (p) =>
    `The table by ${p.by} of "${p.source}" can't be added up: ${p.first} and ${p.second} (${p.field}) overlap, and persons would be counted twice.`,
  'store.not-exact': (p) =>
    `The table of ${p.stage} by ${p.by} of "${p.source}" holds numbers that are not exact counts, and disclosure control by suppression needs exact counts. Where its owner has published it, release it under the policy already-public.`,
  'store.several-a-person': (p) =>
    `Counts of "${p.source}" by ${p.field} count a person under several codes, and what these have in common is not in the table. Leave ${p.field} out, or send records of persons.`,
  'store.no-record-keys': (p) =>
    `Noise by cell key needs a key of every record, made of the id of the person or the case, and records of ${p.stage} of "${p.source}" have none. Map these ids (columns id or caseId) and send the file again, or leave method: cell-key out: then numbers are rounded.`,
  'store.no-certificate': (p) =>
    `The certificate of this release can't be had from the store ${p.folder}: the data that the release was made of were purged, or it was made in another store, or the keys lie elsewhere (name their folder with --keys).`,
  'store.not-persons': (p) =>
    `"${p.source}" holds counts, and no records of persons that could go out one by one. Release its tables instead: tipstat release.`,
  'store.too-many-cells': (p) =>
    `A table of ${p.stage} by ${p.by} would have ${p.cells} cells, and the limit is ${p.limit}. Ask for fewer dimensions.`,
  'store.unknown-code': (p) => `"${p.code}" is not known here (${p.field}). Check the spelling.`,
  'store.bad-instant': (p) =>
    `"${p.instant}" is no instant. Write a date (2026-05-31), or a time with its zone (2026-05-31T12:00:00Z).`,
}
