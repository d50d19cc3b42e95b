import type { Catalogue } from '@tipstat/language'
import type { MicrodataNoteCode, MicrodataRefusalCode } from '../../microdata/refusal-codes.ts'

/** English words for case-level release. */
export const en: Catalogue<MicrodataRefusalCode | MicrodataNoteCode> = {
  'disclosure.bad-records': (p) =>
    `The records have no column ${p.column} of the same length as the others. Give every column a value for every record.`,
  'disclosure.direct-identifier': (p) =>
    `Column ${p.column} names a person or a case, or is in somebody's own words. It never goes into a public-use file: leave it out.`,
  'disclosure.column-twice': (p) => `Column ${p.column} is named twice. A column is a key or sensitive, and once.`,
  'disclosure.not-nested': (p) =>
    `Level ${p.level} of ${p.column} cuts through groups of the level before it. Each level has to be made of whole groups of the one before.`,
  'disclosure.too-many-levels': (p) =>
    `The levels of the keys combine in ${p.nodes} ways; at most ${p.most} are searched. Give fewer keys, or fewer levels.`,
  'disclosure.bad-parameter': (p) =>
    `The value of ${p.parameter} can't be used here. k is 2 or more; l is 1 or more; shares are between 0 and 1; l and the largest share need a sensitive column; a seed is a whole number, a size 1 to 5,000,000.`,
  'disclosure.too-few-records': (p) =>
    `There are fewer records than k = ${p.k}. No public-use file can be made of them.`,
  'disclosure.not-diverse': (p) =>
    `Even all records together do not differ enough in ${p.sensitive} (l = ${p.l}, largest share ${p.largestShare}). A public-use file would tell of each person in it what that column says. Leave the column out.`,
  'disclosure.not-anonymous': (p) =>
    `Even at the coarsest levels too many records would have to be dropped (k = ${p.k}, l = ${p.l}). The key that costs most is ${p.key}: leave it out, or give it a coarser level.`,
  'disclosure.no-decision': (p) =>
    `"${p.source}" is not made up. Its records go out one by one only by a decision of their owner: name the owner, who checked, who approved (two roles) and the day.`,
  'disclosure.only-released': () =>
    'Synthetic records are drawn from a release and from nothing else. Make or open one first: tipstat release PROJECT NAME.',
  'disclosure.several-stages': (p) =>
    `The release holds tables of several stages: ${p.stages}. Name the one to draw from.`,
  'disclosure.no-margins': (p) =>
    `No table of the release ${p.release} can be drawn from: they hold rates, categories that overlap, or no numbers.`,
  'disclosure.too-many-combinations': (p) =>
    `The tables span ${p.combinations} combinations of their categories; at most ${p.most} are fitted. Name fewer tables.`,
  'disclosure.synthetic-note': (p) =>
    `SYNTHETIC RECORDS. Nobody in this file is real: it was drawn at random from the published tables of the release ${p.release}, for training and demonstration. Do not count, compare or publish from it; the release holds the numbers.`,
  'disclosure.not-a-code': (p) =>
    `Column ${p.column} holds texts that are no codes. Nothing but codes goes out record by record: say in the mapping what they stand for, and submit the file again.`,
  'disclosure.person-twice': () =>
    `Too many persons stand in several records that differ, so that nobody knows which of them is theirs. Correct the file, or allow more of them to be left out (suppressAtMost).`,
  'disclosure.together-too-few': (p) =>
    `Whoever holds this file and those that are out already (${p.files}) would be left with fewer than ${p.k} persons alike, or with persons of whom too many have the same sensitive code. Make a file of later years alone (years).`,
  'disclosure.earlier-unknown': (p) =>
    `Who is in the public-use file ${p.file}, which is out, can't be told any more: its records were purged or come from another store, or the persons in it are named otherwise or not at all. What both files tell together is not known. Make a file of other years alone (years).`,
  'disclosure.out-as-tables': (p) =>
    `The release ${p.release} (policy ${p.policy}) has told of the same persons in tables. Records and tables of the same persons never both go out: one could be subtracted from the other. For records to practise on: tipstat synthetic PROJECT ${p.release}.`,
  'disclosure.out-elsewhere': (p) =>
    `A number of the same persons was printed elsewhere (${p.where}). Records beside it would tell more than either. Nothing is released: publish tables, which can be proved together with that number.`,
  'disclosure.out-as-records': (p) =>
    `The public-use file ${p.file} has told of the same persons record by record. Records and tables of the same persons never both go out: one could be subtracted from the other. Leave these tables out; whoever wants them can count the records of the file.`,
  'disclosure.other-records': (p) =>
    `The records of ${p.file} are not those that were approved: their digest is ${p.digest}. Nothing was written. Look at the account, and approve these, or find out what has changed since.`,
  'disclosure.other-public-folder': (p) =>
    `${p.folder} holds something that is no public-use file, and would be replaced as a whole. Nothing was written. Name another folder.`,
  'disclosure.public-use-note': (p) =>
    `PUBLIC-USE FILE. Each row is one person, coarsened so that at least ${p.k} are alike in all key columns. That is no proof that nobody can be found in it. Do not try to find out who somebody is, nor to match rows with other files on persons; tell the owner of the data where somebody can be recognised. Records may have been left out, so that counts from it may fall short.`,
  'disclosure.no-level': (p) => `“${p.level}” is no level of ${p.key}. Its levels are, from the finest: ${p.known}.`,
}
