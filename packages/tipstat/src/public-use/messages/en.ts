import type { Params } from '@tipstat/language'

/** English words about public-use files. */
export const en = {
  'command.no-public-use': (p: Params) => `The project has no public-use file "${p.name}". It has: ${p.known || '-'}.`,
  'command.no-column': (p: Params) =>
    `"${p.name}" can't be a column of a public-use file. Columns hold codes: ${p.known}.`,
  'command.set-as-key': (p: Params) =>
    `A person may have several codes in ${p.name}, and somebody who knows one of them knows nothing of its class: it can't be a key. Put it under "sensitive", or leave it out.`,
  'public-use.written': (p: Params) => `Written: ${p.folder} (records: ${p.records})`,
  'public-use.digest': (p: Params) => `Digest of its records: ${p.digest}`,
  'public-use.key': (p: Params) => `  ${p.name}: level ${p.level}`,
  'public-use.lost': (p: Params) =>
    `  ${p.name}: lost as a whole; leave it out, or name under "coarsest" how coarse it may be`,
  'public-use.other-years': (p: Params) => `Not joined person by person with ${p.files}, which are of other years`,
  'public-use.account': (p: Params) => `For the one who signs (confidential): ${p.page}`,
  'public-use.beside-tables': (p: Params) =>
    `Tables of the same persons lie beside it, too: release ${p.releases}. Whoever has both can subtract one from the other, so that only one of the two may go out: once one is approved, the other is refused.`,
  'public-use.draft': () => `DRAFT, not approved: publish nothing of it.`,
  'public-use.embargo': (p: Params) => `Not to be published before ${p.day}`,
  'verify.public-use': (p: Params) => `Verified: ${p.folder} (public-use file ${p.id})`,
  'verify.public-use-draft': () => `It is a DRAFT: nobody has approved it, and nothing of it may be published.`,
  'verify.public-use-counted': (p: Params) =>
    `Verified: every file is there and unchanged, and none besides; records: ${p.records}, at least ${p.k} alike in all keys, counted anew; what is sensitive differs among them as promised.`,
  'verify.not-public-use': () =>
    `Not verified: that nobody can be found in it. k and l are no proof: whoever knows more than the keys, or has other files on the same persons, learns more.`,
  'account.public-use': (p: Params) => `Account of the public-use file ${p.name}`,
  'account.public-confidential': () =>
    `CONFIDENTIAL, for the one who signs. How many were left out tells of persons who are alone: do not publish this or send it on.`,
  'account.public-made-up': () => `Made-up data: nobody in them is real.`,
  'account.public-persons': (p: Params) =>
    `Persons read: ${p.persons}. Records in the file: ${p.records}. Left out: ${p.left} (${p.share} %)`,
  'account.public-unclear': (p: Params) =>
    `Of those left out, since their records differ and nobody knows which is theirs: ${p.unclear}`,
  'account.public-loss': (p: Params) => `Detail lost, 0 to 100 %: ${p.loss} %`,
  'account.public-key': (p: Params) =>
    `  ${p.name}: level ${p.level}, groups ${p.before} -> ${p.after}, detail lost ${p.loss} %`,
  'account.public-classes': (p: Params) =>
    `Classes of records alike in all keys: ${p.classes}; the smallest has ${p.k}`,
  'account.public-smallest': () => `The smallest classes:`,
  'account.public-diversity': (p: Params) =>
    `${p.name}: different known values in a class, at least ${p.distinct}; largest share of a class that may tell one code ${p.share} %`,
  'account.public-alone': () => `No earlier public-use file of the same persons is in the ledger.`,
  'account.public-together': (p: Params) =>
    `Together with ${p.files}: at least ${p.k} alike to whoever holds all of them`,
  'account.public-other-years': (p: Params) =>
    `Not joined with ${p.files}, since who is in them is not known any more: they are of other years.`,
  'account.public-approve': () =>
    `k and l are no proof. Once you have looked at the records and at this account, write this under the file in tipstat.yaml, with roles and not with names of persons; for data that are not made up, the decision of their owner, too:`,
}
