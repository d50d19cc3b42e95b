import { type Params, plural } from '@tipstat/language'
import { enPlausible } from './plausible/en.ts'
import { enRecords } from './records/en.ts'
import type { RuleCatalogue } from './rule-catalogue.ts'

/** `1 person`, `2 persons`; of a range, such as `5–9`, the plural. */
const persons = (n: Params[string] | undefined): string =>
  `${n} ${plural('en', Number(n), { one: 'person', other: 'persons' })}`

const mendCode = 'Correct the text, or add it to the values of the mapping.'

/** English words of the rules. */
export const en: RuleCatalogue = {
  'TIP-FILE-02': {
    says: ({ value }) => `“${value}” holds a replacement character (�): a letter was lost before the file was sent`,
    mend: 'Export the file again from the original system as UTF-8.',
  },
  'TIP-FILE-03': {
    says: ({ value }) => `“${value}” looks encoded twice`,
    mend: 'Export the file again as UTF-8, once.',
  },
  'TIP-FILE-04': {
    says: ({ value }) => `“${value}” is the text of a header, found among the data`,
    mend: 'Remove the repeated header row.',
  },
  'TIP-FILE-05': {
    says: ({ value }) => `“${value}” was left over from a template`,
    mend: 'Replace it by what is known, or by “unknown”.',
  },
  'TIP-FILE-06': {
    says: ({ value }) => `“${value}” looks like a range of ages that a spreadsheet turned into a date`,
    mend: 'Format the column as text and enter the range again.',
  },
  'TIP-FILE-08': {
    says: ({ n }) => `${n} ${plural('en', Number(n), { one: 'row stands', other: 'rows stand' })} before the header`,
    mend: 'State the row of the header in the mapping: “header: 3”.',
  },
  'TIP-FILE-10': {
    says: ({ value }) => `“${value}” holds invisible characters; they are ignored when it is compared with a code`,
    mend: 'Remove the invisible characters.',
  },
  'TIP-FILE-11': {
    says: ({ n }) =>
      `${n} ${plural('en', Number(n), { one: 'record has', other: 'records have' })} more or fewer cells than the header`,
    mend: 'Check for a stray delimiter or an unquoted text in these records.',
  },
  'TIP-FILE-12': {
    says: ({ encoding }) =>
      `No encoding is declared, and the bytes are not UTF-8; they read as text in ${encoding}, and were read so`,
    mend: 'Look at a few accented letters, and declare the encoding in the mapping, or save the file as UTF-8.',
  },
  'TIP-FILE-13': {
    says: ({ n, row }) =>
      `${n} ${plural('en', Number(n), { one: 'row below the header repeats it', other: 'rows below the header repeat it' })}, the first in row ${row}; it was not read as a record`,
    mend: 'Remove the repeated header. Where another table begins there, give it a file and a mapping of its own.',
  },
  'TIP-FILE-14': {
    says: ({ n, row }) =>
      `${n} ${plural('en', Number(n), { one: 'row', other: 'rows' })} after the last record, from row ${row}, ${plural('en', Number(n), { one: 'holds a note and was', other: 'hold notes and were' })} not read`,
    mend: 'Nothing has to be done. Check that the note says nothing that the mapping should.',
  },
  'TIP-FILE-15': {
    says: ({ value }) => `“${value}” is what a spreadsheet shows where a formula failed; it was not read as a value`,
    mend: 'Repair the formula. Where there is no number, enter the mark that stands for a missing number.',
  },
  'TIP-FILE-16': {
    says: ({ n, row }) =>
      `${n} ${plural('en', Number(n), { one: 'row holds a formula', other: 'rows hold formulas' })} without a result, the first in row ${row}; the cells were read as blank`,
    mend: 'Open the workbook in a spreadsheet, have it calculated, and save it.',
  },
  'TIP-FILE-17': {
    says: ({ names }) => `The workbook has hidden sheets that hold something: ${names}. They were not read`,
    mend: 'Remove what is not meant to be sent. A table that stands on such a sheet is read where the mapping names the sheet.',
  },
  'TIP-FILE-18': {
    says: ({ n, row }) =>
      `${n} ${plural('en', Number(n), { one: 'row is', other: 'rows are' })} hidden or filtered out, the first of them row ${row}; all rows were read, whether they show or not`,
    mend: 'Clear the filter and show all rows. Remove those that are not meant to be sent.',
  },
  'TIP-FILE-19': {
    says: ({ columns }) =>
      `Hidden columns: ${columns}. Columns that the mapping names were read, whether they show or not`,
    mend: 'Show the columns, and remove what is not meant to be sent.',
  },
  'TIP-FILE-20': {
    says: ({ n, ranges }) =>
      `Merged cells among the records (${n}): ${ranges}. Their value was read in the first cell alone; the others are blank`,
    mend: 'Unmerge the cells and enter the value in each. Or declare “merged: fill-down” in the mapping, if it holds for every row below.',
  },
  'TIP-FILE-21': {
    says: ({ ranges }) =>
      `Merged cells in the header: ${ranges}. They name the first of their columns alone, and columns without a name were not read`,
    mend: 'If the header has several rows, declare the first and the last in the mapping: “header: [3, 4]”. Else give each column a name of its own.',
  },
  'TIP-FILE-22': {
    says: ({ column, forms }) => `The dates of column “${column}” are written in several ways: ${forms}`,
    mend: 'Enter all dates in one way, and declare its order in the mapping. A cell that a workbook keeps as a date is read as 2000-12-31, whatever it shows.',
  },
  'TIP-FILE-23': {
    says: ({ cells, n }) =>
      `Another table seems to begin at ${cells}. What stands in the columns of the mapping was read as records; rows that hold nothing in them (${n}) were not`,
    mend: 'Put each table on a sheet or in a file of its own, or name the cells of this one in the mapping: “range: A3:F20”.',
  },
  'TIP-FILE-24': {
    says: ({ column }) =>
      `The name of column “${column}” holds a replacement character (�): a letter was lost before the file was sent`,
    mend: 'Write the name of the column as it was, and look whether its cells lost letters, too. Best export the file again from the original system as UTF-8.',
  },
  'TIP-KEY-01': {
    says: ({ n }) => `One key stands in ${n} records`,
    mend: 'Add the dimension that tells them apart, or merge them.',
  },
  'TIP-KEY-02': {
    says: ({ n }) => `The same key has ${n} different values; none of them is chosen`,
    mend: 'Say which value is right, or what tells the records apart.',
  },
  'TIP-KEY-03': {
    says: ({ n }) => `The same record stands in the file ${n} times; it is counted once`,
    mend: 'Remove the repetition.',
  },
  'TIP-KEY-04': {
    says: ({ n }) => `The same case number stands in ${n} records`,
    mend: 'One person, one record: merge them, or correct the number.',
  },
  'TIP-KEY-05': {
    says: ({ value }) => `“${value}” is a total among the parts`,
    mend: 'Nothing is lost: the row is set aside, since a total must not be added to its parts. Leave such rows out.',
  },
  'TIP-KEY-06': {
    says: ({ column }) => `There is no column “${column}”, which the mapping needs`,
    mend: 'Correct the name of the column in the file or in the mapping.',
  },
  'TIP-KEY-07': {
    says: ({ column }) => `The mapping does not speak of the column “${column}”; it was not loaded`,
    mend: 'Map the column, or list it under “ignore”.',
  },
  'TIP-CODE-01': {
    says: ({ value, list, kind }) => {
      if (kind === 'decimal') return `“${value}” is not a number, and ${list} must be one`
      if (kind === 'integer') return `“${value}” is not a whole number, and ${list} must be one`
      if (kind === 'date') return `“${value}” is not a date, and ${list} must be one`
      return value === ''
        ? `The cell is blank, and the mapping does not say what a blank ${list} means`
        : `“${value}” is not known as ${list}`
    },
    mend: mendCode,
    mendOf: ({ kind, codes }) => {
      if (kind === 'decimal')
        return "Write a number such as 0.5. Where the file writes 0,5, the mapping must say so: “decimal: ','”."
      if (kind === 'integer') return 'Write a whole number in digits, such as 17.'
      if (kind === 'date') return 'Write the date as 2026-03-15, 2026-03 or 2026.'
      return codes === undefined ? undefined : `${mendCode} The codes are: ${codes}.`
    },
  },
  'TIP-CODE-02': {
    says: ({ value, codes }) => `“${value}” can mean ${codes}`,
    mend: 'Choose one in the mapping.',
  },
  'TIP-CODE-04': {
    says: ({ value, successors }) => `“${value}” no longer exists; its successors are ${successors}`,
    mend: 'Name the successor in the mapping, where there is only one.',
  },
  'TIP-CODE-05': {
    says: ({ value }) => `“${value}” became several countries and can’t be read as one of them`,
    mend: 'Give the present country, or “unknown”.',
  },
  'TIP-CODE-06': {
    says: ({ value }) => `“${value}” holds a number and a label in one cell`,
    mend: 'Put the number into the column of values.',
  },
  'TIP-CODE-07': {
    says: ({ value }) => `“${value}” names several categories in one cell`,
    mend: 'Give each category a record of its own.',
  },
  'TIP-CODE-08': {
    says: ({ value }) => `“${value}” is a group of people or a place, not a citizenship`,
    mend: 'Give the citizenship, or “unknown”.',
  },
  'TIP-CODE-13': {
    says: ({ value }) => `“${value}” decides what other columns mean, and no case of the mapping knows it`,
    mend: 'Add a case for it to the mapping, or correct the text.',
  },
  'TIP-CODE-10': {
    says: ({ value }) => `“${value}” is an aggregate of several areas in this file, not a country`,
    mend: 'Send aggregates apart from countries; they are computed here from the countries.',
  },
  'TIP-NUM-01': {
    says: ({ value, unit }) =>
      unit === 'not-a-count'
        ? `“${value}” is not a count. If the column holds a rate, the mapping must say so: a rate is never read as a count`
        : `“${value}” is not a number`,
    mend: "Correct the number. Where the text stands for a missing number, or for zero, name it: “blank: { '-': not-available }”. Otherwise state the unit in the mapping: “value: per-100000”. Where points part thousands, as in 1.234, state that: “thousands: '.'”.",
  },
  'TIP-NUM-02': {
    says: () => 'The cell is blank, and the mapping does not say what blank means',
    mend: 'Enter 0 for “known to be none”, or say in the mapping what blank means.',
  },
  'TIP-NUM-03': {
    says: ({ value }) => `“${value}” looks like a withheld number, and the mapping does not say between which bounds`,
    mend: 'Say in the mapping what the mark stands for; a withheld number is never replaced by a guess.',
  },
  'TIP-NUM-05': {
    says: ({ low, high }) => `From one year to the other the number changes more than three times (${low}, ${high})`,
    mend: 'Explain it in a note: a new law, source, unit or backlog.',
  },
  'TIP-NUM-08': {
    says: ({ n }) => `All ${n} values are multiples of 5: the source seems to be rounded`,
    mend: 'Ask the source; if its numbers are rounded, say so in a note of the mapping.',
  },
  'TIP-NUM-10': {
    says: ({ value }) => `${value} is not a percentage`,
    mend: 'Give a number from 0 to 100 and state its denominator.',
  },
  'TIP-NUM-11': {
    says: ({ value }) => `${value} is not a count: counts are whole and not negative`,
    mend: 'Correct the number, or state that it is an estimate or a rate.',
  },
  'TIP-NUM-12': {
    says: ({ value }) => `${value} can’t be a number of persons in one year`,
    mend: 'Look for a shifted column, a telephone number or a population in its place.',
  },
  'TIP-NUM-13': {
    says: ({ value }) => `${value} is not a rate per 100,000`,
    mend: 'Correct the number or its unit.',
  },
  'TIP-SUM-01': {
    says: ({ parts, total }) => `By sex the parts add to ${parts}, the total is ${total}`,
    mend: 'Correct the parts or the total.',
  },
  'TIP-SUM-02': {
    says: ({ parts, total }) => `Children, adults and unknown add to ${parts}, the total is ${total}`,
    mend: 'Correct the parts or the total.',
  },
  'TIP-SUM-03': {
    says: ({ parts, total }) =>
      `By sex the parts add to ${parts}, below the total of ${total}: some persons have no sex recorded`,
    mend: 'Add a row for “unknown”.',
  },
  'TIP-SUM-04': {
    says: ({ parts, total }) => `By sex the parts add to ${parts}, more than the total of ${total}`,
    mend: 'Correct the parts or the total.',
  },
  'TIP-SUM-05': {
    says: ({ parts, total }) =>
      `By form of exploitation the parts add to ${parts}, more than the total of ${persons(total)}`,
    mend: 'If one person may stand under several forms, say so in the mapping: “multiple: [form]”.',
  },
  'TIP-SUM-06': {
    says: ({ parts, total }) => `Within one sex the ages add to ${parts}, more than its total of ${total}`,
    mend: 'Correct the parts or the total.',
  },
  'TIP-SUM-09': {
    says: ({ parts, total }) => `By citizenship the parts add to ${parts}, more than the total of ${total}`,
    mend: 'Correct the parts or the total; look for a total among the parts.',
  },
  'TIP-SUM-13': {
    says: ({ parts, total }) => `Children and adults add to ${parts}, more than the total of ${total}`,
    mend: 'Correct the parts or the total.',
  },
  'TIP-TIME-01': {
    says: ({ value, latest }) => `The year ${value} lies after ${latest}, the latest year this file can speak of`,
    mend: 'Correct the year.',
  },
  'TIP-TIME-02': {
    says: ({ value }) => `${value} is no year of the Gregorian calendar between 1990 and 2100`,
    mend: 'Convert Hijri, Buddhist or Solar Hijri years, or correct the year.',
  },
  'TIP-TIME-03': {
    says: ({ value }) => `“${value}” stands for an unknown date`,
    mend: 'Leave the date out and say that it is unknown.',
  },
  'TIP-TIME-06': {
    says: () => 'It is not stated which date decides the year: detection, referral, decision',
    mend: 'State it in the mapping: “reference: DETECTION”.',
  },
  'TIP-TIME-07': {
    says: ({ value }) => `“${value}” is not a calendar year`,
    mend: 'Give calendar years.',
  },
  'TIP-TIME-09': {
    says: ({ from, to, n }) => `Between ${from} and ${to} there are data for ${n} years only`,
    mend: 'Send the missing years or say why there are none; no line is drawn across the gap.',
  },
  'TIP-TIME-12': {
    says: ({ value }) => `“${value}” is not a year`,
    mend: 'Write the year with four digits.',
  },
  'TIP-AGE-01': {
    says: ({ value }) => `An age of ${value} is out of range`,
    mend: 'Correct the age, or leave it blank if it is unknown.',
  },
  'TIP-AGE-02': {
    says: ({ value, band }) => `An age of ${value} does not fit the age group ${band}`,
    mend: 'Correct the age or the group: a child is under 18.',
  },
  'TIP-AGE-04': {
    says: ({ band }) => `The age band ${band} lies on both sides of 18; it is kept as it is and never read as children`,
    mend: 'Send children (0 to 17) and adults (18 and over) apart.',
  },
  'TIP-AGE-06': {
    says: () => 'It is not stated when the age was taken: at exploitation, detection, referral or registration',
    mend: 'State it in the mapping: “age-moment: detection”.',
  },
  'TIP-AGE-07': {
    says: ({ unknown, n }) => `The age of ${unknown} of ${n} persons is unknown`,
    mend: 'Record at least child or adult.',
  },
  'TIP-AGE-08': {
    says: ({ n, of }) => `${n} of ${of} persons are exactly 18: such ages are often assessed or assumed`,
    mend: 'Say how ages are established.',
  },
  'TIP-CONS-01': {
    says: ({ convicted, prosecuted }) =>
      `${persons(convicted)} convicted, but ${prosecuted} prosecuted in the same year`,
    mend: 'Explain it: trials may take longer than a year.',
  },
  'TIP-CONS-02': {
    says: ({ prosecuted, suspected }) =>
      `${persons(prosecuted)} prosecuted, but ${suspected} suspected in the same year`,
    mend: 'Explain it: another source, or a lag between the stages.',
  },
  'TIP-CONS-05': {
    says: ({ assisted, detected }) =>
      `${assisted} ${plural('en', Number(assisted), { one: 'victim', other: 'victims' })} assisted, but ${detected} detected in the same year`,
    mend: 'Explain it: victims of earlier years, or other sources.',
  },
  'TIP-FLOW-01': {
    says: ({ citizenship }) => `A national (${citizenship}) with a route across the border`,
    mend: 'If the person was trafficked abroad and returned, use the stage “repatriated victim”.',
  },
  'TIP-FLOW-02': {
    says: ({ citizenship }) => `A foreign citizen (${citizenship}) with a domestic route`,
    mend: 'Correct the route; for a resident foreigner it may be right.',
  },
  'TIP-FLOW-03': {
    says: ({ country }) => `Returned from ${country}, which is the reporting country itself`,
    mend: 'Give the country that the victim returned from.',
  },
  'TIP-FORM-07': {
    says: ({ n }) => `A mixed form stands beside other forms (${n} in all): the victim would be counted twice`,
    mend: 'Give the forms, or the mixed form, not both.',
  },
  'TIP-FORM-08': {
    says: ({ n, of }) => `The form of exploitation of ${n} of ${of} persons is “other” or unknown`,
    mend: 'Give the forms of paragraph 43 of the Global Plan of Action (draft numbering) where they are known.',
  },
  'TIP-FORM-13': {
    says: ({ n }) => `“Unknown” or “total” stands beside a form of exploitation (${n} in all)`,
    mend: 'Leave “unknown” out where a form is known.',
  },
  'TIP-META-01': {
    says: ({ lacks }) => `Not stated in the mapping: ${lacks}`,
    mend: 'State the source authority, counting unit, law and coverage.',
  },
  'TIP-META-02': {
    says: () => 'It is not stated whether victims are presumed, detected or identified',
    mend: 'Give the stage in the mapping.',
  },
  'TIP-META-05': {
    says: () => 'Detected victims are not all victims: changes may reflect detection, law or reporting',
    mend: 'Nothing to mend: the caveat goes with every trend.',
  },
  'TIP-META-06': {
    says: ({ breaks, from, to }) =>
      `Breaks in series that hit nothing: ${breaks}. Of their areas and stages the file has no year before them, or none from them on (it goes from ${from} to ${to})`,
    mend: 'In the mapping give the first year that is counted in the new way, or leave the break out.',
  },
  'TIP-META-07': {
    says: ({ breaks }) => `Breaks in series of areas or stages that the file does not have: ${breaks}`,
    mend: 'Correct the areas and stages of the break in the mapping, or leave them out.',
  },
  'TIP-META-08': {
    says: ({ breaks }) => `Breaks in series that are declared twice: ${breaks}`,
    mend: 'Leave one of the two out of the mapping.',
  },
  'TIP-PRIV-01': {
    says: ({ column, kind }) =>
      `Column “${column}” looks like a direct identifier (${kind}). tipstat does not read such columns: the file is refused`,
    mend: 'Remove the column and send the file again.',
  },
  'TIP-PRIV-02': {
    says: ({ column, kind }) =>
      `Cells of column “${column}” look like direct identifiers (${kind}); the file is refused and no value is shown`,
    mend: 'Remove them and send the file again.',
  },
  'TIP-PRIV-03': {
    says: ({ column }) => `Column “${column}” looks like exact dates of birth: the file is refused`,
    mend: 'Send the age in years or the age group in place of the date of birth.',
  },
  'TIP-PRIV-04': {
    says: ({ column }) => `Column “${column}” looks like free text or an exact time; it is not loaded`,
    mend: 'Remove the column, or list it under “ignore”.',
  },
  ...enRecords,
  ...enPlausible,
}
