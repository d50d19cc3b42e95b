import type { Catalogue } from '@tipstat/language'
import type { TableRefusalCode } from '../refusal.ts'

/** English words for what disclosure control refuses. */
export const en: Catalogue<TableRefusalCode> = {
  'disclosure.nothing': () => 'There is no table to release.',
  'disclosure.several-sources': (p) =>
    `A release holds tables of one submission of one source; these are of several: ${p.sources}. Make a release for each.`,
  'disclosure.same-table': (p) => `The table ${p.table} stands twice in the release. Take it out once.`,
  'disclosure.round5-only-made-up': (p) =>
    `Policy round-5 takes invented data only, and "${p.source}" is not marked as made up: rounding does not protect small groups or revisions. Confidential data go out under national-annual, justice or regional, with proof; published data as already-public.`,
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
  'disclosure.unknown-policy': (p) =>
    `"${p.policy}" with these parameters is no policy of tipstat. Its policies are: ${p.known}.`,
  'disclosure.not-sealed': (p) =>
    `What was to be written to ${p.folder} is no release: only what disclosure control has made or opened leaves the house.`,
  'disclosure.other-folder': (p) =>
    `${p.folder} holds something that is no release, and would be replaced as a whole. Nothing was written. Name another folder.`,
  'disclosure.bad-name': (p) =>
    `A release can't be called "${p.name}". Use letters, digits, dots, hyphens and underscores, at most 100, the first a letter or digit.`,
  'disclosure.bad-table': (p) =>
    `Table ${p.table} is not in the form of a table that can be released (${p.problem}). Tabulate it anew from the store.`,
  'disclosure.round5-whole-grid': (p) =>
    `Table ${p.table} leaves out combinations of its categories. The symbol for 0 to 4 would then tell that somebody is there. Tabulate it with its zeros.`,
  'disclosure.not-proved': (p) =>
    `The release ${p.release} does not pass its own verification (${p.problem}: ${p.file}), and is not made. Please report it: this is a fault of tipstat or of the tables that it was given.`,
  'disclosure.nothing-to-transmit': () => 'There is nothing to transmit: no table, or tables without a cell.',
  'disclosure.transmitted-twice': (p) => `The table ${p.table} stands twice in the transmission. Take it out once.`,
  'disclosure.bad-terms': (p) =>
    `"${p.entry}" of the transmission can't be used. A name has small letters, digits and hyphens; the threshold is a whole number from 1; "expires" is a day such as 2027-12-31; the others are texts of one line, at most 500 characters.`,
  'disclosure.expired': (p) =>
    `The transmission ${p.name} expired on ${p.expires}. Nothing was made. If it is still allowed, agree on a new day with the recipient and write it under "expires".`,
  'disclosure.no-key': (p) =>
    `There is no public key in ${p.place}. Ask the recipient for theirs: "age-keygen" makes one, and it begins with age1.`,
  'disclosure.bad-key': (p) =>
    `${p.place}${p.line ? `, line ${p.line}` : ''}: this is no public key of age. It begins with age1, is followed by 58 small letters and digits (post-quantum keys have many more), and stands on one line. Ask the recipient to send it again, as text.`,
  'disclosure.secret-key': (p) =>
    `${p.place} holds a SECRET key. It must never leave its owner: take it out, tell its owner that it is no longer secret, and ask for a new public key, which begins with age1. Nothing was made.`,
  'disclosure.not-a-transmission': (p) =>
    `What was to be written to ${p.folder} is no transmission: only what disclosure control has encrypted is sent.`,
  'disclosure.other-transmission': (p) =>
    `${p.folder} holds something that is no transmission, and would be replaced as a whole. Nothing was written. Name another folder.`,
  'disclosure.no-interactive-rounding': (p) =>
    `Policy interactive found no rounding of ${p.tables} to multiples of ${p.base} in which all sums hold, not even with totals a step further away${p.earlier ? ' and with the numbers of earlier releases as they were printed' : ''}. Nothing is released. Publish fewer breakdowns together, or write method: cell-key beside the policy if nothing of these data was released before.`,
  'disclosure.rounded-again': (p) =>
    `Numbers of ${p.tables} were rounded in an earlier release, and the counts have been revised since. With both, a reader would come closer to ${p.cells} of them than one rounding tells. Nothing is released. Leave out the tables in which they stand, or keep the data of the earlier release until more has changed.`,
  'disclosure.interactive-exact-only': (p) =>
    `Table ${p.table} holds numbers that are not exact counts, and policy interactive needs exact ones. If their owner has published them, release them under already-public.`,
  'disclosure.interactive-counts-only': (p) =>
    `Table ${p.table} holds rates, and policy interactive protects counts. Release the counts: rates are worked out from what is released.`,
  'disclosure.rounding-impossible': (p) =>
    `There is no rounding of ${p.tables} to multiples of ${p.base} in which every number goes to a multiple beside it and all sums still hold. Allow aggregates a further step, round to a greater base, publish fewer breakdowns, or suppress.`,
  'disclosure.rounding-unfinished': (p) =>
    `No rounding of ${p.tables} was finished in the time given, and another machine might find another one. Nothing is released. Give it more time, publish fewer breakdowns, or allow a wider gap.`,
  'disclosure.rounding-mixed': (p) =>
    `The numbers of ${p.tables}, taken together, tell more of ${p.cells} cells than rounding promises: by adding and subtracting, a reader comes closer to the true counts. Round every number of these data in one run, and put no unrounded number beside them.`,
  'disclosure.bad-approval': (p) =>
    `"${p.entry}" under "approval" can't be used. Roles are texts of one line, at most 500 characters; "embargo" is a day such as 2027-12-31.`,
  'disclosure.same-role': () =>
    'The same role has checked and approved the release. Two roles look at it: have another one check or approve it, and name both under "approval".',
  'disclosure.other-tables': (p) =>
    `The tables of the release ${p.release} are not those that were approved. Nothing is released. Look at them again${p.account ? ` in ${p.account}` : ''}, and if they are approved write their digest under "approval: tables": ${p.digest}.`,
}
