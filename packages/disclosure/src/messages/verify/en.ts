import type { Catalogue } from '@tipstat/language'
import type { VerifyCode } from './verify-messages.ts'

const again = 'Get the release again from its owner, or make it again.'
const unsafe = 'It may tell of persons: do not publish it, take it back where it is out, and make it again.'
const fault = 'So it proves nothing: make release and certificate again.'

/** English words for what is amiss with a release or its certificate, and where. */
export const en: Catalogue<VerifyCode> = {
  'release.missing-folder': () => `There is no manifest here: this is no release, or not the whole of one. ${again}`,
  'release.manifest': () =>
    `This is not in the form of a manifest: a name, a value, an order or a parameter of the policy is not as it must be. ${again}`,
  'release.missing-file': () => `The manifest names this file, and it is not there. ${again}`,
  'release.extra-file': () => 'This file is no part of the release. Take it out, and find out who put it there.',
  'release.not-a-file': () => 'A link or a folder stands where a file must be. Put the file itself there.',
  'release.hash': () => `This is not the file that was released: its hash is another. ${again}`,
  'release.statement': () =>
    `The statement does not say in each of its languages all that it must: the release, who published the data, the certificates, who approved it, that data are made up; or it does not begin with DRAFT or EMBARGO where it must. ${again}`,
  'release.cost': () =>
    `The stated cost does not follow from the numbers that are shown, and could tell more than they do. ${unsafe}`,
  'release.not-made-up': () =>
    `Rounding protects made-up data only, and the manifest does not say that these are. ${unsafe}`,
  'release.not-published': () =>
    'The manifest does not say in full who published the data, where, when and under which licence. State it in the mapping, and make the release again.',
  'release.shape': () =>
    `This is not the table that the manifest describes: header, columns, codes or number of rows are others. ${again}`,
  'release.repeated-cell': () => `A cell stands twice in this table. ${again}`,
  'release.not-rounded': () => `This number is not rounded as the policy says. ${unsafe}`,
  'release.not-additive': () =>
    `These numbers do not go together: parts do not make up the total that another table of the release shows, or are more than it. ${again}`,
  'release.not-noise': () =>
    `This is not a number that noise of the policy can make, or its bounds are not those that it tells. ${unsafe}`,
  'release.tells-a-category': () =>
    `Rows are missing between others, or a category, area or year has no number above 0 to show: then the symbol tells that somebody is there. ${unsafe}`,
  'release.changed-number': () => `This is not written as numbers of an owner are, or was changed. ${again}`,
  'release.neither-number-nor-symbol': () =>
    `This is neither an exact number, nor the symbol with its bounds, nor a reason for there being none. ${unsafe}`,
  'release.small-shown': () => `A number below the threshold of the policy is shown. ${unsafe}`,
  'release.zero-shown': () =>
    `A zero is shown, though the policy withholds zeros: readers then know that no withheld number is zero. ${unsafe}`,
  'release.group-shown': () =>
    `Of the persons of a row, this category holds all, all but one, or too great a share: whoever knows that somebody is among them knows the category. ${unsafe}`,
  'release.difference-shown': () =>
    `From numbers that are shown, one less another, follows one that may not be shown: of too few persons, or of a category that holds nearly all of some. ${unsafe}`,
  'release.too-fine': () =>
    'These tables together have more cells than can be checked. Leave out a dimension or use coarser categories, and make the release again.',
  'release.certificates': () =>
    `A table is in no certificate or in two, or a certificate is about a table that is not there. ${again}`,
  'release.not-counts': () =>
    `This table holds rates, of which nothing was proved: counts may be worked out from them. ${unsafe}`,
  'release.not-allowed': () =>
    'The policy does not allow this breakdown, or not these two in one table. Take the table out, and make the release again.',
  'release.other-certificate': () =>
    'The release does not name this certificate: it belongs to another release, or was changed. Look for the one with the sha256 that the statement names.',
  'certificate.certificate': () =>
    `This is no certificate: its form, its names or its dimensions are not as they must be. ${fault}`,
  'certificate.claim': () =>
    `The certificate is not about what the release says: other files, another threshold, or another rule for zeros. ${fault}`,
  'certificate.missing-file': () => `The certificate is about this file, which is not there. ${again}`,
  'certificate.extra-file': () => `The certificate says nothing of this file. ${fault}`,
  'certificate.hash': () => `The certificate is about another version of this file. ${fault}`,
  'certificate.hierarchy': () =>
    `A code of the certificate is the sum of itself, of something twice, or a sum and a finest code at once. ${fault}`,
  'certificate.micro-cell': () =>
    `One of the finest cells stands twice in the certificate, or has a code that there is not. ${fault}`,
  'certificate.row': () => `This row can't be read as a row of a release. ${again}`,
  'certificate.unknown-code': () => `This row has a code that the certificate does not know. ${fault}`,
  'certificate.repeated-row': () => `This row is about the same cell as another. ${again}`,
  'certificate.missing-row': () =>
    `A row is missing of a cell in which there can be somebody: that it is missing tells. ${unsafe}`,
  'certificate.no-number': () =>
    `This row says that there is no number, and according to the certificate there can be one. ${fault}`,
  'certificate.demand': () =>
    `What has to be protected is given by a code that there is not, or counts a cell twice. ${fault}`,
  'certificate.sum': () => `The counts of the certificate do not add up to what is shown here. ${fault}`,
  'certificate.zero-shown': () => `A zero is shown here, and the certificate says that zeros are withheld. ${unsafe}`,
  'certificate.small-shown': () => `What is shown here counts fewer persons than may be shown. ${unsafe}`,
  'certificate.table': () =>
    `This table of the certificate is none: its cells are not in order, or not each has a count. ${fault}`,
  'certificate.fraction': () => `This table of the certificate has a count that is not a whole number. ${fault}`,
  'certificate.negative': () => `This table of the certificate has a count below zero. ${fault}`,
  'certificate.too-large': () => `This table of the certificate has a count that is too large. ${fault}`,
  'certificate.changed': () => `In this table of the certificate another number would be shown here. ${fault}`,
  'certificate.below-symbol': () =>
    `In this table of the certificate the number withheld here would be zero, and zeros are shown. ${fault}`,
  'certificate.insider': () =>
    `Somebody who is alone in another withheld cell, and so knows it, could work out the number withheld here. ${unsafe}`,
  'certificate.spread': () =>
    `The number withheld here is not proved to be uncertain enough: readers may come too near to it. ${unsafe}`,
  'public-use.readme': () =>
    `README.txt does not name all that it must: the file, who approved it and decided on it, that data are made up; or it does not begin with DRAFT or EMBARGO where it must. ${again}`,
  'public-use.no-decision': () =>
    `The file is approved, its data are not made up, and no decision of their owner stands in the manifest. ${unsafe}`,
  'public-use.records-shape': () =>
    `These are not the records that the manifest describes: columns or number of rows are others, or something stands there that is no code. ${again}`,
  'public-use.records-order': () =>
    `Rows are not sorted by their text. The order of a register tells who came when. ${unsafe}`,
  'public-use.not-anonymous': () =>
    `Fewer records than promised are alike in all keys: that of this row, and those like it. ${unsafe}`,
  'public-use.not-diverse': () =>
    `The records like that of this row in all keys are too much alike in what is sensitive. ${unsafe}`,
  'certificate.small-spread': () =>
    `What is counted here is below the threshold of its context (area, organ removal, children), and is not proved to be uncertain enough. ${unsafe}`,
  'certificate.group-spread': () =>
    `A category holds all or nearly all persons of a row here, and it is not proved that enough of them could be outside of it. ${unsafe}`,
  'certificate.difference-spread': () =>
    `Readers can work out something too small, or where nearly all of some persons are, from numbers that are shown here, one less another. ${unsafe}`,
  'certificate.zero-tells': () =>
    `The zero shown here tells in which category all persons of a row are, or all but one. ${unsafe}`,
  'place.line': (p) => `line ${p.line}`,
  'place.table': (p) => `table ${p.table} of the certificate`,
  'place.true-table': () => 'the true table of the certificate',
  'place.demand': (p) => `demand ${p.demand} of the certificate`,
}
