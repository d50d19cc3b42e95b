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
}
