import type { Catalogue } from '@tipstat/language'
import type { StatementCode } from './statement-messages.ts'

/** English words of the statement of a release. Releases made long ago are made again with them: none may change. */
export const en: Catalogue<StatementCode> = {
  'statement.language': () => 'English',
  'statement.draft': () => 'DRAFT: not approved. Nothing of this may be published.',
  'statement.embargo': (p) => `EMBARGO: nothing of this may be published before ${p.day}.`,
  'statement.release': (p) => `Release ${p.name}, of data accepted by tipstat ${p.tipstat}, scheme ${p.scheme}`,
  'statement.made-up': () => 'MADE UP: the data are invented. Nobody in them is real.',
  'statement.drafted': (p) => `Drafted: ${p.who}`,
  'statement.checked': (p) => `Checked: ${p.who}`,
  'statement.approved': (p) => `Approved: ${p.who}`,
  'statement.source': (p) => `Source: ${p.title}`,
  'statement.published-by': (p) => `Published by: ${p.by}, ${p.date}`,
  'statement.where': (p) => `Where: ${p.url}`,
  'statement.licence': (p) => `Licence: ${p.licence}`,
  'statement.note': (p) => `Note: ${p.note}`,
  'statement.break.law': (p) => `Break in series from ${p.year} on (law)${p.more}`,
  'statement.break.definition': (p) => `Break in series from ${p.year} on (definition)${p.more}`,
  'statement.break.source': (p) => `Break in series from ${p.year} on (source)${p.more}`,
  'statement.break.counting-unit': (p) => `Break in series from ${p.year} on (counting unit)${p.more}`,
  'statement.policy': (p) => `Policy: ${p.name}`,
  'statement.computed': (p) => `Not printed by the owner, but added up from what the owner printed: ${p.table}`,
  'statement.proof': (p) => `Proof: ${p.proof}`,
  'statement.earlier': (p) => `Proved together with the release before it: ${p.id}`,
  'statement.elsewhere': (p) => `Proved together with what was printed elsewhere: ${p.where}`,
  'statement.revisions': (p) =>
    `Numbers revised since an earlier release by a few persons: ${p.numbers}. Why that may be seen: ${p.why}`,
  'statement.certificate': (p) => `Certificate sha256 ${p.sha256}: ${p.tables}`,
  'statement.round-5': () =>
    'Every number is rounded to a multiple of 5 from its exact value; 0 to 4 are withheld under one symbol.',
  'statement.round-5-left-out': () =>
    'A category, area or year with no number of 5 or more is left out of a table: it holds 0 to 4 in each of its cells.',
  'statement.round-5-totals': () => 'Totals are rounded from their exact value and need not be the sum of their parts.',
  'statement.owner-published': () =>
    'Numbers stand as their owner published them. Censored numbers stay censored, within the bounds that the owner printed.',
  'statement.together': (p) =>
    `All numbers of the same persons are rounded together to multiples of ${p.base}: parts make up their totals, and a number is the same in every table.`,
  'statement.away': (p) =>
    `Each is less than ${p.base} away from the exact number; a total of which low and high are further apart, less than ${p.total}.`,
  'statement.zero-in-sums': (p) =>
    `0 stands under one symbol, status suppressed with no value: 0 to ${p.most}, or as many as its high says. In sums it counts as 0.`,
  'statement.left-out-as-little': () =>
    'A category, area or year with no other number than that is left out of a table: it holds as little in each of its cells.',
  'statement.noise': () =>
    'Every number carries random noise that hangs on the records behind it alone: the same records have the same noise in every table and release.',
  'statement.noise-bounds': (p) =>
    `Noise has mean 0 and variance ${p.V}, where a small count allows it, and never exceeds ${p.D}; no number of 1 to ${p.js} comes out.`,
  'statement.noise-zero': (p) =>
    `0 stands under one symbol, status suppressed with no value: 0 to ${p.D}. Any other number is of somebody.`,
  'statement.noise-totals': () =>
    'Totals carry noise of their own and are not the sums of their parts: take each number from the table that has it, and do not add.',
  'statement.withheld': (p) =>
    `Numbers below ${p.threshold}, and others that would give them away, are withheld under one symbol: status suppressed, no value.`,
  'statement.withheld-but-zeros': (p) =>
    `Numbers below ${p.threshold} other than 0, and others that would give them away, are withheld under one symbol: status suppressed, no value.`,
  'statement.zeros-printed': () =>
    'Zeros are printed. The symbol may stand for 0 only where it says low 0, since the zero would tell of others.',
  'statement.zeros-withheld': () => 'The symbol may stand for 0, too: no zero is printed.',
  'statement.left-out': () => 'A category, area or year with no number to show is left out of a table.',
  'statement.exact': () => 'Every number that is shown is exact, totals among them.',
  'statement.proof-certificate': () =>
    'Every withheld number that must be protected was proved to be uncertain by whole other tables, which agree with everything that is shown.',
  'statement.proof-certificate-where': () =>
    'They stand in a certificate, which is confidential and no part of the release.',
  'statement.proof-controlled-rounding': () =>
    'When it was made it was proved that all numbers together, and with those of earlier releases, leave at least as many counts open for each cell as the multiples are apart.',
  'statement.proof-controlled-rounding-now': () =>
    'Every number was checked to be such a multiple with the bounds that it tells, and parts to make up their totals.',
  'statement.proof-cell-key': () =>
    'Every number was checked to be one that noise can make, with the bounds that it tells. What hides the exact numbers is a secret of the office, and noise can be averaged: see the method.',
  'statement.proof-rounding': () =>
    'Every number was checked to be a multiple of 5 with the widest bounds that round to it.',
  'statement.proof-owner-published': () => 'The owner of the data has published them, at the place above.',
  'statement.cost': () => 'What it cost the reader:',
  'statement.cost-at-most': () => 'What it cost the reader, at most:',
  'statement.cost.cells': (p) => `Cells: ${p.n}`,
  'statement.cost.hidden': (p) => `Withheld cells: ${p.n}`,
  'statement.cost.rounded': (p) => `Rounded cells: ${p.n}`,
  'statement.cost.movedAtMost': (p) => `Most that one number can have moved: ${p.n}`,
  'statement.cost.movedInAllAtMost': (p) => `Most that all numbers can have moved together: ${p.n}`,
  'statement.cost.shareHidden': (p) => `Share of cells withheld: ${p.n}`,
  'statement.cost.sharePersonsHidden': (p) => `Share of persons whom the breakdowns do not show: ${p.n}`,
  'statement.cost.shareRounded': (p) => `Share of cells rounded: ${p.n}`,
  'statement.cost.sharePersonsHiddenAtMost': (p) => `Most that the share of persons in withheld cells can be: ${p.n}`,
  'statement.cost-by-table': () => 'Withheld cells of all cells, by table:',
  'statement.cost-of-table': (p) => `${p.name}: ${p.hidden} of ${p.rows}`,
  'statement.cost-left-out': () =>
    'Cells are those of rows that stand in a table. Categories, areas and years that are left out are in none of these numbers of cells and in no share of them: to count them would tell that somebody is there.',
  'statement.cost-persons-left-out': () =>
    'Persons in categories that are left out are in sharePersonsHidden, where the table has rows of their area and year and the total of these is shown.',
  'statement.columns': () => 'Columns of the tables: area, year, the dimensions, value, low, high, status, disputed.',
  'statement.interval': () =>
    'A number is an interval from low to high; value stands where there is one number to show. high is inf where nothing bounds it.',
  'statement.blank': () =>
    'A blank with a reason in status is missing, which is not zero. disputed = 1: the source contradicts itself there.',
  'statement.manifest': () =>
    'manifest.json lists the hash of every file. Its own hash, in manifest.sha256, is the id of the release.',
}
