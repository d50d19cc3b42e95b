import type { Catalogue, Params } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { SuppressionRefusalCode } from '../../facets/refusal-codes.ts'
import { en as primary } from '../primary/en.ts'
import { adviceIn } from './advice-in.ts'

const advice = adviceIn(primary, ' ')

const revised = (p: Params): string =>
  `${p.number} numbers have been revised since they were printed by fewer persons than policy ${p.policy} shows, or by persons nearly all of one category: whoever has both sees who was added or taken out. Nothing is released. Wait until more has been revised; or, if nobody can be known by it, say why in tipstat.yaml, under revisions of the release: - { why: ..., numbers: ${p.digest} }.${p.note ? ` What they are and were stands in ${p.note}, which is confidential.` : ''} Among them: ${p.cells}. Tables: ${p.tables}.`

/** English words for what suppression refuses. */
export const en: Catalogue<SuppressionRefusalCode> = {
  'disclosure.suppression-exact-only': (p) =>
    `Table ${p.table} holds numbers that are not exact counts, and suppression needs exact ones. If their owner has published them, release them under already-public.`,
  'disclosure.suppression-counts-only': (p) =>
    `Table ${p.table} holds rates, and suppression protects counts. Release the counts: rates are worked out from what is released.`,
  'disclosure.not-additive': (p) =>
    `Table ${p.table} is not what the records under it add up to, so that a proof would not hold of it. Nothing is released. Tabulate it anew from the store; if it stays so, please report it as a fault of tipstat.`,
  'disclosure.not-allowed': primary['primary.not-allowed'],
  'disclosure.not-crossed': primary['primary.not-crossed'],
  'disclosure.justice-victims': (p) =>
    `Policy justice is for offences and for persons suspected, prosecuted, convicted or sentenced: it prints numbers from ${p.threshold} on, and zeros. Release ${p.name} has tables of victims (${p.stages}). Nothing is released. Use national-annual for victims.`,
  'disclosure.too-fine': (p) =>
    `A table by ${p.by} would have ${p.cells} cells; a proof is tried of at most ${p.limit}. Nothing is released. Publish fewer breakdowns together, or fewer categories: ${fieldName(String(p.dimension), 'en')} has the most.`,
  'disclosure.not-safe': (p) =>
    `Policy ${p.policy} found no way to withhold so much of ${p.tables} that nobody can be found. Numbers that could be worked out or narrowed down: ${p.number}, among them ${p.cells}. Nothing is released.${p.earlier ? ' The numbers of earlier releases were taken into account.' : ''}${p.note ? ` How a reader would do it stands in ${p.note}, which is confidential.` : ''}${advice(p)}`,
  'disclosure.nothing-shown': (p) =>
    `Policy ${p.policy} would have to withhold every number of ${p.tables}. Nothing is released. Put several years or areas together, or more persons.`,
  'disclosure.other-method': (p) =>
    `These persons were counted in release ${p.release} under policy ${p.policy}. Another method beside it would tell more than either. Nothing is released: stay with one method for the same data.`,
  'disclosure.unfinished': (p) =>
    `There was not time enough to prove ${p.tables} safe under policy ${p.policy}. Nothing is released: another machine might release it otherwise. Publish fewer breakdowns together.${advice(p)}`,
  'disclosure.no-contributors': (p) =>
    `Policy ${p.policy} shows only numbers that come from at least ${p.number} countries or agencies, and all records of ${p.tables} come from one. Nothing is released. Name in the records who reported them, or choose another policy.`,
  'disclosure.overlapping-areas': (p) =>
    `Area ${p.first} lies in area ${p.second}, and both are in ${p.tables}: one could be subtracted from the other, and it is not known whether one counts the persons of the other. Nothing is released. Release countries and regions apart, from sources of their own.`,
  'disclosure.other-ages': (p) =>
    `An earlier release printed ages ${p.earlierBand}, and ${p.tables} would print ${p.now}: one could be subtracted from the other. Nothing is released. Keep the age bands of the earlier release.`,
  'disclosure.told-before': (p) =>
    `Earlier releases, or others elsewhere, printed numbers of ${p.tables} that policy ${p.policy} does not print: below its threshold, or zeros. They are known, and withholding them now would hide nothing. Nothing is released. Use the policy of the earlier release, or leave these tables out.`,
  'disclosure.contradicting': (p) =>
    `Table ${p.table} and others of the same persons contradict each other (${p.place}): parts make up more than their total, or totals differ. No counts of persons could be so, and nothing can be proved of them. Nothing is released. Have them corrected, release fewer of the tables together, or add the table of totals.`,
  'disclosure.small-revisions': revised,
  'disclosure.other-revisions': (p) => `What stands under revisions of the release is of other numbers. ${revised(p)}`,
  'disclosure.elsewhere-unknown': (p) =>
    `The number printed elsewhere (${p.where}) names a code that there is not: ${p.code}, under ${p.dimension}. Nothing is released: it would be of nobody, and nothing would be proved with it. Correct the entry under elsewhere in tipstat.yaml.${p.near ? ` The nearest codes are: ${p.near}.` : ''}`,
  'disclosure.elsewhere-twice': (p) =>
    `The number printed elsewhere (${p.where}) counts somebody twice: its areas, years or codes overlap. Nothing is released. Correct the entry under elsewhere in tipstat.yaml.`,
  'disclosure.elsewhere-otherwise': (p) =>
    `The number printed elsewhere (${p.where}) is not what is counted today. Nothing is released. Correct the entry under elsewhere in tipstat.yaml: its count, its codes, its ages; or, if the data have been revised since, say revised: true.`,
  'disclosure.elsewhere-exact': (p) =>
    `An exact number of the same persons was printed elsewhere (${p.where}). Beside it rounding and noise hide less than they promise. Nothing is released: use a policy that withholds, which is proved together with that number.`,
}
