import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** English words for what the store refuses. */
export const en: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `The store ${p.folder} is in use by another tipstat. Wait until it has ended and run the same command again; nothing was changed.`,
  'store.missing': (p) => `There is no store in ${p.folder}. Submit a file first, or name another folder with --store.`,
  'store.version': (p) =>
    `The store ${p.folder} has version ${p.found}, and this tipstat reads version ${p.known}. Use the tipstat that made it; nothing was changed.`,
  'store.not-a-store': (p) =>
    `${p.folder} holds a file tipstat.duckdb that is no store, or is damaged. Restore it from a backup, or name another folder.`,
  'store.unreachable': (p) =>
    `The folder ${p.folder} can't be used for a store (${p.reason}). Name a folder that you may write to.`,
  'store.shared-folder': (p) =>
    `${p.folder} holds other files, and other users can look into it. Give the store a folder of its own: name one that doesn't exist yet.`,
  'store.no-source': (p) => `The store holds no accepted submission of the source "${p.source}". It holds: ${p.known}.`,
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
  'store.too-many-cells': (p) =>
    `A table of ${p.stage} by ${p.by} would have ${p.cells} cells, and the limit is ${p.limit}. Ask for fewer dimensions.`,
  'store.unknown-code': (p) => `"${p.code}" is not known here (${p.field}). Check the spelling.`,
  'store.bad-instant': (p) =>
    `"${p.instant}" is no instant. Write a date (2026-05-31), or a time with its zone (2026-05-31T12:00:00Z).`,
}
