import type { Catalogue } from '@tipstat/language'
import type { ProposeCode } from './propose-words.ts'

/** Why a mapping is proposed so. */
export const en: Catalogue<ProposeCode> = {
  'propose.by-name': (p) => `its name says ${p.means}`,
  'propose.by-content': (p) => `${p.share} per cent of its texts can be read so`,
  'propose.separator': (p) =>
    `several values a cell, with ${p.mark} between them: ${p.share} per cent of the parts can be read so`,
  'propose.numbers': (p) => `${p.share} per cent of its cells are numbers`,
  'propose.identifier': () => 'it looks like a direct identifier: remove the column before the file is sent',
  'propose.empty': () => 'nothing stands in it',
  'propose.outside': () => 'the scheme has no field for it',
  'propose.ages-in-years': () => 'ages in years',
  'propose.wide': (p) => `its header says ${p.codes}`,
  'propose.wide-asked': (p) => `its header may say ${p.codes}`,
  'propose.constant': () => 'the same in every record',
  'propose.unknown': () => 'neither its name nor its texts say what it is: name a field, or put it under ignore',
  'propose.other-numbers': () =>
    'numbers of which nothing else is known: what do they count? If nothing that is wanted, put it under ignore',
  'propose.flags': () => 'marks beside the numbers: what does each stand for?',
  'propose.breakdown': (p) => `speaks of ${p.fields} in turn`,
  'propose.turns': (p) => `read by turns as ${p.fields}`,
  'propose.same': (p) => `says the same as ${p.header}`,
  'propose.second': (p) => `${p.header} seems to give this already: which of the two is meant?`,
  'propose.unit-beside': (p) => `the unit (${p.unit}) that another header names`,
  'propose.blank-unknown': () => 'a blank cell is read as unknown',
  'propose.blank-status': () => 'a blank cell is read as a normal value',
  'propose.blank-total': (p) => `a blank cell is the total: tried on ${p.groups} groups of records`,
  'propose.blank-dimension': () => 'what does a blank cell stand for: the total (_T), unknown (_U)?',
  'propose.area-asked': () => 'which country or area is the file of (ISO 3166-1, three letters)?',
  'propose.year-asked': () => 'which year is the file of?',
  'propose.stage-asked': () =>
    'whom does the file count: detected victims (V_DET), presumed (V_PRES), identified (V_IDN), persons prosecuted (P_PROS), convicted (P_CONV) ...?',
  'propose.stage-named': () => 'named in the file',
  'propose.said': () => 'as you said',
  'propose.unit-asked': () => 'numbers with fractions: what is their unit (per-100000, per-cent, ...)?',
  'propose.unit-named': () => 'named in a header',
  'propose.rate-doubted': () => 'called a rate, but the numbers are whole and large: are they counts (persons)?',
  'propose.thousands': () => 'thousands are parted by this mark',
  'propose.decimal': () => 'decimals are parted by this mark',
  'propose.mark-asked': () => 'does the comma part thousands or decimals?',
  'propose.missing': () => 'a usual mark for a missing number',
  'propose.blank-asked': () =>
    'why is there no number here: not-collected, not-available, confidential, not-applicable, not-recorded; or zero?',
  'propose.blank-cell': () =>
    'why are some cells blank: not-collected, not-available, confidential, not-applicable, not-recorded?',
  'propose.title': (p) => `Proposed for ${p.file} by its names and contents. Check every line.`,
  'propose.questions': (p) =>
    `Questions: ${p.n}. Put the answer in the place of each "?"; with a question left, the mapping is not run.`,
  'propose.source-asked': () => 'title of the source, as it stands under figures',
  'propose.processing': () => 'of persons: who answers for the records, on what legal basis, and until when',
  'propose.remove': (p) =>
    `column ${p.letter} (${p.header}) looks like a direct identifier: remove it from the file, whatever the mapping says`,
  'propose.values-asked': () => 'texts that are not known, or can mean several: put the code in the place of each "?"',
  'propose.date': (p) => `dates (${p.order}): their year`,
  'propose.date-asked': () => 'dates: does the day or the month come first (day-first, month-first)?',
  'propose.tells-apart': () =>
    'the same records otherwise differ in it: left out, their keys would repeat. Is the file to be summed up first, or is one of its rows the total?',
  'propose.header-rows': () =>
    'cells of the upper row span several of the lower one: joined to one header. If it has one row, give its number alone',
  'propose.year-unread': () => 'named a year, but its texts are none: split years (2016/17) need one year each',
  'propose.beside': (p) =>
    `another table seems to begin in ${p.at}: which cells are this one’s? ${p.range} was looked at`,
  'propose.accept': () => 'if so, put in the place of "?":',
  'propose.accept-below': () =>
    'if so, delete this line and the “# ” before each line below; if not, delete those and name another field, or put it under ignore',
  'propose.no-name': (p) => `column ${p.letter} has no name and is not read: give it one in the file if it is wanted`,
  'propose.repeated-header': (p) =>
    `column ${p.letter}: another column is called ${p.header}, too; give each a name of its own in the file`,
  'propose.turn-asked': () =>
    'what are these rows broken down by? Put a field and how it is read, such as { form: names }; if they are totals, delete this line',
  'propose.candidates': (p) => `${p.codes}: which is meant?`,
  'propose.unstated': (p) =>
    `where it is known, state this too: delete the “# ” and put what is true; without it check warns. Codes: ${p.list}`,
  'propose.authority': (p) => `who counted, for example: ${p.name}`,
  'propose.counting': (p) => `what the numbers count, for example: ${p.name}`,
  'propose.reference': (p) => `what the year is the year of, for example: ${p.name}`,
  'propose.law': () => 'the law by which it is an offence',
  'propose.law-example': () => 'Criminal Code, article 106',
  'propose.coverage': () => 'of which part of the country the figures are',
  'propose.coverage-example': () => 'Whole country',
  'propose.age-moment': () => 'when the persons were of the age given: at detection, registration, the offence ...',
}
