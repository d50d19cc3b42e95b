import { type Params, plural } from '@tipstat/language'

/** English words of what comes back to a sender. `n` is a number in words, `count` the same as a number. */
export const en = {
  'page.title': (p: Params) => `Receipt for ${p.file}`,
  'page.accepted': () => `This file can be used`,
  'page.accepted-with-warnings': () => `This file can be used, and there are questions`,
  'page.not-stored': () => `This file was not stored`,
  'page.rejected': () => `This file can't be used as it is`,
  'page.file': () => `File`,
  'page.sheet': () => `Sheet`,
  'page.breaks': () => `Breaks in series declared`,
  'page.source': () => `Source`,
  'page.read': () => `Records read`,
  'page.accepted-records': () => `accepted`,
  'page.set-aside': () => `set aside`,
  'page.unresolved': () => `with an unresolved field`,
  'page.disputed': () => `disputed`,
  'page.missing': () => `without a number`,
  'page.comes-with': () => `What comes with this page`,
  'page.marked': () => `Your file with every finding marked`,
  'page.set-aside-file': () =>
    `The records set aside, with the reasons, in the form of your file: the same mapping reads them. Correct them in your own file and send that: a file is the whole of its source.`,
  'page.findings-file': () => `Every finding, one a row`,
  'page.first-reasons': (p: Params) =>
    `In these files the first ${p.limit} cases have their reasons in words, the others their codes alone.`,
  'page.found': () => `What was found`,
  'page.template': () =>
    `This is a filled template: there is no mapping that you could change. Where a mend speaks of one, correct the cell: choose from the list of its column or write the code; where there is no number, write one of the reasons that the notes give. What is said of the whole file stands in the yellow cells of the notes, or is an option of the command.`,
  'page.nothing': () => `Nothing was found that would have to be corrected.`,
  'page.how-to-mend': () => `How to mend it`,
  'page.cases': (p: Params) => `${p.n} ${plural('en', Number(p.count), { one: 'case', other: 'cases' })}`,
  'page.row': (p: Params) => `row ${p.row}`,
  'page.shown': (p: Params) =>
    `The first ${p.shown} of ${p.n} groups are shown here; the file of findings lists every finding.`,
  'page.not-shown': () =>
    `Columns that the mapping does not use, columns that look like identifiers, and case numbers are not shown. A text that ends in … is shortened.`,
  'page.totals': () => `Totals to confirm`,
  'page.confirm': () => `Please compare these totals with your own, and confirm them.`,
  'page.no-totals': () => `There are no totals: no record that stands for a total was loaded.`,
  'page.year': () => `Year`,
  'page.stage': () => `Stage`,
  'page.unit': () => `Unit`,
  'page.total': () => `Total`,
  'page.records': () => `Records`,
  'page.name': () => `Name`,
  'page.date': () => `Date`,
  'page.signature': () => `Signature`,
  'page.rules': () => `Rules`,
  'page.ran': (p: Params) => `Rules that ran: ${p.n}`,
  'page.not-run': (p: Params) => `Rules that did not run: ${p.n}`,
  'page.made': () =>
    `Made by tipstat. This page loads nothing, runs nothing and sends nothing. It holds data of its sender: keep it as you keep the file.`,
  'unmarked.persons': () =>
    `There is no marked copy: a column looks as if it shows who people are, and a copy would repeat it.`,
  'unmarked.refused': () => `There is no marked copy: the file was refused before its records were read.`,
  'unmarked.nothing': () => `There is no marked copy: there is nothing to mark.`,
  'unmarked.large': (p: Params) =>
    `There is no marked copy: the file is larger than ${p.limit} MB. The file of findings lists every finding.`,
  'unmarked.copies': () =>
    `There is no marked copy: other parts of the workbook (a pivot table, a chart, a filter or comments) may repeat the columns that have to come back empty.`,
  'unmarked.formulas': () =>
    `There is no marked copy: other cells depend on formulas in the columns that have to come back empty.`,
  'unmarked.parts': () => `There is no marked copy: the workbook is built in a way that can't be marked.`,
  'mark.sheet': () => `What tipstat found`,
  'mark.colours': () => `Colours: red for errors, yellow for warnings, blue for notes.`,
  'mark.remove': () => `This sheet was added by tipstat. It is not read when the workbook is sent again.`,
  'mark.blanked': (p: Params) =>
    `These columns come back empty, since the mapping does not use them or they look like identifiers: ${p.columns}.`,
  'mark.no-notes': () => `The sheet has comments or drawn objects of its own: cells are coloured, without a comment.`,
  'mark.first-notes': (p: Params) =>
    `The first ${p.limit} cells have a comment; the others are coloured. The file of findings lists every finding.`,
  'mark.severity': () => `Severity`,
  'mark.rule': () => `Rule`,
  'mark.says': () => `What is wrong`,
  'mark.count': () => `Findings`,
  'mark.where': () => `First cells`,
  'mark.more-in-cell': (p: Params) =>
    `and ${p.n} more ${plural('en', Number(p.n), { one: 'finding', other: 'findings' })} in this cell`,
  'back.page': (p: Params) => `Page ${p.page}`,
  'back.marked': (p: Params) => `Marked copy ${p.file}`,
  'back.parquet': (p: Params) => `Findings as Parquet ${p.file}`,
}
