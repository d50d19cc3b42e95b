import type { Catalogue, Params } from '@tipstat/language'
import type { FileRefusalCode } from '../refusal.ts'
import { formatName } from './format-names.ts'

const megabytes = (bytes: string | number | undefined): number => Math.ceil(Number(bytes) / 1_000_000)
const spot = ({ row, column }: Params): string =>
  row === undefined ? '' : column === undefined ? `, row ${row}` : `, row ${row}, column ${column}`

/** English words for what is wrong with an entry of a YAML file. */
export const entryWords = (p: Params): string => {
  const where = p.entry === '(top)' ? 'the file' : `entry "${p.entry}"`
  switch (p.issue) {
    case 'missing':
      return `${where} is missing`
    case 'unknown':
      return `there is no entry "${p.entry}"; ${p.meant ? `it may be "${p.meant}" that is meant` : `entries are ${p.known}`}`
    case 'empty':
      return `${where} must not be empty`
    case 'list':
      return `${where} must be a list`
    case 'entries':
      return `${where} must hold entries, each a name and a value`
    case 'text':
      return `${where} must be a text`
    case 'number':
      return `${where} must be a number${p.known ? ` (${p.known})` : ''}`
    case 'choice':
      return `${where} must be one of ${p.known}`
    case 'date':
      return `${where} must be a date such as 2026-03-15`
    case 'link':
      return `${where} must be a web address that begins with https:// or http://`
    case 'form':
      return `${where} does not have the form that is wanted`
    default:
      return `${where}: ${p.reason}`
  }
}

/** English words for the reasons why a file is refused. */
export const en: Catalogue<FileRefusalCode> = {
  'intake.missing-file': (p) => `There is no file ${p.file}. Check the path and the name.`,
  'intake.folder': (p) => `${p.file} is a folder, and a file is needed. Name the file inside it.`,
  'intake.not-a-file': (p) => `${p.file} is a device or a pipe, not a file. Save the data as a file first.`,
  'intake.unreadable': (p) =>
    `${p.file} can't be read (${p.reason}). Close it in other programs and check that you may open it.`,
  'intake.too-large': (p) =>
    `${p.file} has ${megabytes(p.bytes)} MB, and at most ${megabytes(p.limit)} MB are read. Send it in parts, for instance a year at a time.`,
  'intake.empty': (p) => `${p.file} holds no data: every cell is blank. Check that the right file was saved.`,
  'intake.not-a-table': (p) =>
    `${p.file} is ${formatName('en', p.format)}, not a table. Send the table itself as an Excel workbook (.xlsx) or as CSV.`,
  'intake.other-workbook': (p) =>
    `${p.file} is ${formatName('en', p.format)}, which is not read. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV UTF-8.`,
  'intake.encrypted': (p) =>
    `${p.file} is protected by a password and can't be read. Save a copy without the password, and send the copy by a safe way.`,
  'intake.truncated': (p) =>
    `${p.file} is cut off: its end is missing, most likely because a download or a copy stopped early. Send it again.`,
  'intake.damaged-workbook': (p) =>
    `${p.file} is damaged (${p.part}${spot(p)}). Open it in a spreadsheet program, let the program repair it, and save it anew.`,
  'intake.zip-bomb': (p) =>
    `${p.file} would unpack to far more than an honest workbook does (${p.part}), and was not opened. If you know its sender, have the data saved as CSV.`,
  'intake.doctype': (p) =>
    `${p.file} holds a document type declaration (${p.part}), which no spreadsheet program writes and which can do harm. Open it in a spreadsheet program and save it anew.`,
  'intake.sheet-missing': (p) =>
    `${p.file} has no sheet "${p.sheet}". Its sheets are: ${p.sheets}. Correct the name in the mapping or in the workbook.`,
  'intake.several-sheets': (p) =>
    `${p.file} has several sheets that hold something: ${p.sheets}. Say in the mapping which one is meant, for instance "sheet: ${p.first}"; for each other table there is a mapping of its own.`,
  'intake.repeated-header': (p) =>
    `"${p.header}" stands over several columns (${p.columns}), and the mapping can't tell them apart. Give each a name of its own, or remove those that are not meant.`,
  'intake.encoding': (p) =>
    `${p.file} is not UTF-8: byte ${p.byte} on line ${p.line} (offset ${p.offset}) does not belong. Save it as CSV UTF-8, or declare its encoding in the mapping, for instance "encoding: windows-1252".`,
  'intake.encoding-declared': (p) =>
    `${p.file} is not in ${p.declared}, as declared: line ${p.line} holds a byte without a meaning there. Correct the encoding in the mapping, or save the file as CSV UTF-8.`,
  'intake.encoding-differs': (p) =>
    `${p.file} is declared as ${p.declared}, but its bytes are ${p.found}. Read as declared, accented letters would be garbled. Declare "encoding: ${p.found}" in the mapping.`,
  'intake.encoding-undecided': (p) =>
    `${p.file} is not UTF-8, and reads as text in several encodings: ${p.candidates}.${p.line ? ` They first differ on line ${p.line}.` : ''}${p.readings ? ` Its header reads ${p.readings}.` : ''} Say in the mapping which one is right, for instance "encoding: ${p.first}".`,
  'intake.encoding-unknown': (p) =>
    `The encoding "${p.encoding}" is not known. Common ones are utf-8, windows-1252, windows-1251, windows-1256 and gb18030.`,
  'intake.delimiter': (p) =>
    `The delimiter ${JSON.stringify(p.delimiter)} can't be used. It must be one character, and no quotation mark.`,
  'intake.nul': (p) =>
    p.part === undefined
      ? `${p.file} holds a NUL byte on line ${p.line}, which no table holds. It is damaged, not text, or UTF-16 without its mark. Save it anew as CSV UTF-8.`
      : `${p.file} holds a NUL character (${p.part}${spot(p)}), which no table holds. Delete that cell's content and type it anew.`,
  'intake.unclosed-quote': (p) =>
    `In ${p.file} a quotation mark opened in row ${p.row} (line ${p.line}) is not closed where its cell ends, so that the rows after it can't be told apart. Close it, or double every quotation mark that belongs to the text.`,
  'intake.cell-too-large': (p) =>
    `${p.file} has a cell of more than ${p.limit} characters${p.row === undefined ? ` (${p.part})` : spot(p)}. Something else than one value was pasted there. Shorten or empty it.`,
  'intake.too-many-cells': (p) =>
    `${p.file} has more than ${p.limit} cells${spot(p)}. Delete blank rows and columns that were filled by mistake, or send it in parts.`,
  'mapping.not-yaml': (p) =>
    `The mapping ${p.file} is not well-formed YAML: ${p.reason}. Check indentation, colons and quotes near that line.`,
  'mapping.invalid': (p) => `The mapping ${p.file} can't be used: ${entryWords(p)}.`,
  'mapping.open-questions': (p) =>
    `${p.file} still holds questions (${p.n}): ${p.entries}. Answer each in its place, instead of the "?"; the note beside it says what is asked.`,
  'mapping.unknown-field': (p) =>
    `The mapping names a field that does not exist: "${p.field}", at "${p.entry}". Fields are ${p.known}.`,
  'mapping.unknown-code': (p) =>
    `The mapping uses a code that does not exist: "${p.code}" for ${p.field}, at "${p.entry}". ${p.known ? `It can be: ${p.known}.` : 'Look the code up in the code lists.'}`,
  'mapping.unknown-reading': (p) =>
    `The mapping reads column "${p.entry}" as "${p.reading}"; it can be read as codes, names, number or date, or by a table of values.`,
  'mapping.no-value': (p) =>
    `The mapping ${p.file} is of counts and names no column of values. Add one, for instance "Total: { value: count }".`,
  'mapping.no-processing': (p) =>
    `The mapping ${p.file} is of persons and does not say who may hold them. Add, for instance, "processing: { controller: Ministry of Justice, basis: Act 12/2019 article 4, retain-until: 2031-12-31 }".`,
}
