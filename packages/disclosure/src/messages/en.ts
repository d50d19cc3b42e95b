import type { Catalogue } from '@tipstat/language'
import type { DisclosureRefusalCode } from '../refusal.ts'

/** English words for what disclosure control refuses. */
export const en: Catalogue<DisclosureRefusalCode> = {
  'disclosure.nothing': () => 'There is no table to release.',
  'disclosure.several-sources': (p) =>
    `A release holds tables of one submission of one source; these are of several: ${p.sources}. Make a release for each.`,
  'disclosure.same-table': (p) => `The table ${p.table} stands twice in the release. Take it out once.`,
  'disclosure.round5-only-made-up': (p) =>
    `Policy round-5 takes invented data only, and "${p.source}" is not marked as made up: rounding does not protect small groups or revisions. Confidential data wait for suppression with proof; published data go out as already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `Policy round-5 rounds exact counts, and table ${p.table} holds numbers that are not exact. Release it under already-public, if its owner has published it.`,
  'disclosure.round5-counts-only': (p) =>
    `Policy round-5 rounds counts, and table ${p.table} holds rates. Release the counts.`,
  'disclosure.not-published': (p) =>
    `Policy already-public takes data whose mapping names their publication, and that of "${p.source}" does not. If its owner has published them, state "published: by, url, date, licence" in the mapping.`,
  'disclosure.changed-by-us': (p) =>
    `Table ${p.table} holds numbers that are not as their owner published them. They can't go out as already-public.`,
  'disclosure.no-release': (p) => `There is no release in ${p.folder}. Make it first: tipstat release PROJECT NAME.`,
  'disclosure.tampered': (p) =>
    `The release ${p.folder} is not what it was when it was made (${p.problem}: ${p.file}). It is not opened. Make it again.`,
}
