import { direction, type Language } from '@tipstat/language'
import { codeListOf, hasMeasure, isCodedKind, missingReasons, type RecordField, type RecordType } from '@tipstat/scheme'
import { type AreaCode, areaName } from '@tipstat/seeds/codes'
import { codeLabels } from './code-labels.ts'
import { exampleRecords } from './example-records.ts'
import { templateWords } from './messages/schemas-words.ts'
import { headerOf, templateColumns } from './template-columns.ts'
import { reasonLabel, templateRows } from './template-row.ts'
import { type Statements, statementMark, statementsOfType } from './template-statement.ts'
import { columnName, type Sheet, type SheetColumn, type Validation, writeWorkbook } from './workbook.ts'

/** What a template of a record type is besides: for whom it is made, and what it states already. */
export interface WorkbookOptions {
  /** Country that all records are of. Default: each record names its own area. */
  readonly country?: string | null
  /** Statements that are filled in already. Default: none. */
  readonly statements?: Statements
}

/** A template of one kind, as its sheets are made of it. */
interface Kind {
  readonly type: RecordType
  readonly language: Language
  readonly country: string | null
}

/**
 * A template as an Excel workbook in one language: notes with what the office states, the sheet to fill in with drop-downs
 * of labels, the lists with their codes, and a made-up example. `rows` are filled rows (`templateRows`), none by default.
 */
export const templateWorkbook = (
  type: RecordType,
  language: Language,
  rows: readonly (readonly string[])[] = [],
  { country = null, statements = {} }: WorkbookOptions = {},
): Uint8Array => {
  const kind = { type, language, country }
  const lists = listColumns(kind)
  const { sheets } = templateWords[language]
  return writeWorkbook({
    sheets: [
      notesSheet(kind, statements),
      { ...gridSheet(sheets.data, kind, rows), frozenRows: 1, validations: validationsOf(kind) },
      listsSheet(lists, language),
      exampleSheet(kind),
    ],
    names: lists.map(({ list, labels }, i) => {
      const column = columnName(2 * i)
      return { name: rangeName(list), sheet: sheets.lists, cells: `$${column}$2:$${column}$${labels.length + 1}` }
    }),
    rightToLeft: direction(language) === 'rtl',
    active: 1,
  })
}

/** Name of the range of cells that holds the labels of a list. */
const rangeName = (list: string): string => `list_${list}`

interface ListColumn {
  readonly list: string
  readonly header: string
  readonly labels: ReturnType<typeof codeLabels>
}

/** Each list once, although several fields may take their codes from it. */
const listColumns = ({ type, language, country }: Kind): readonly ListColumn[] => {
  const coded = fieldsWithLists(type).filter(({ name }) => country === null || name !== 'area')
  return coded
    .filter(({ list }, i) => coded.findIndex((other) => other.list === list) === i)
    .map(({ list, name }) => ({ list, header: headerOf(name, language), labels: codeLabels(name, language) }))
}

const fieldsWithLists = (type: RecordType): readonly (RecordField & { readonly list: string })[] =>
  templateColumns(type, 'codes').flatMap(({ field }) =>
    field?.list !== undefined && isCodedKind(field.kind) ? [{ ...field, list: field.list }] : [],
  )

const gridSheet = (name: string, { type, language, country }: Kind, rows: readonly (readonly string[])[]): Sheet => {
  const columns = templateColumns(type, language, country)
  return {
    name,
    columns: columns.map(({ header, field }) => columnOf(header, field)),
    rows: [
      columns.map(({ header, field }) => ({ text: header, style: field === null ? 'mark' : 'header' })),
      ...rows.map((row) =>
        row.map((text, i) => ({ text, style: isNumeric(columns[i]?.field ?? null) ? 'plain' : 'text' }) as const),
      ),
    ],
  }
}

/** Numbers may be typed as numbers; of everything else a spreadsheet makes no dates. */
const isNumeric = (field: RecordField | null): boolean =>
  field !== null && ['year', 'integer', 'decimal', 'measure'].includes(field.kind)

const columnOf = (header: string, field: RecordField | null): SheetColumn => {
  if (field === null) return { width: 4, style: 'mark' }
  const width = Math.min(30, Math.max(12, header.length + 2))
  return { width, style: isNumeric(field) ? 'plain' : 'text' }
}

const validationsOf = ({ type, language, country }: Kind): readonly Validation[] =>
  templateColumns(type, language, country).flatMap(({ field }, column): readonly Validation[] => {
    const message = templateWords[language].choose
    if (field === null) return []
    if (field.kind === 'year') {
      return [
        { column, kind: { type: 'whole', from: 1990, to: 2100 }, otherwise: 'stop', message: kindOf(field, language) },
      ]
    }
    if (field.list === undefined || !isCodedKind(field.kind)) return []
    // Several values, a band of ages or a code are typed, and only asked about.
    return [{ column, kind: { type: 'list', name: rangeName(field.list) }, otherwise: 'warning', message }]
  })

const kindOf = ({ kind }: RecordField, language: Language): string => templateWords[language].kinds[kind]

const listsSheet = (lists: readonly ListColumn[], language: Language): Sheet => {
  const longest = Math.max(...lists.map(({ labels }) => labels.length))
  return {
    name: templateWords[language].sheets.lists,
    columns: lists.flatMap(() => [{ width: 36 }, { width: 14 }]),
    frozenRows: 1,
    rows: [
      lists.flatMap(({ header, list }) => [
        { text: header, style: 'header' as const },
        { text: list, style: 'header' as const },
      ]),
      ...Array.from({ length: longest }, (_, i) =>
        lists.flatMap(({ labels }) => [{ text: labels[i]?.label ?? '' }, { text: labels[i]?.code ?? '' }]),
      ),
    ],
  }
}

const exampleSheet = (kind: Kind): Sheet => {
  const { type, language, country } = kind
  const made = exampleRecords[type]
  const example = templateRows([{ ...made, area: (country ?? made.area) as typeof made.area }], type, language, country)
  const sheet = gridSheet(templateWords[language].sheets.example, kind, example)
  // Without the mark: nobody shall take this sheet for data.
  return {
    ...sheet,
    rows: [[{ text: templateWords[language].example, style: 'title' }], ...sheet.rows.map((row) => row.slice(1))],
    columns: sheet.columns.slice(1),
  }
}

const notesSheet = (kind: Kind, statements: Statements): Sheet => {
  const { type, language, country } = kind
  const words = templateWords[language]
  const line = (text: string) => [{ text }]
  const name = country === null ? null : areaName(country as AreaCode, language)
  return {
    name: words.sheets.notes,
    columns: [{ width: 54 }, { width: 60 }, { width: 14 }, { width: 32 }],
    rows: [
      [{ text: name === null ? words.records[type] : `${words.records[type]} (${name})`, style: 'title' }],
      ...(name === null ? [] : [line(words.country(name))]),
      ...words.steps.map(line),
      ...(hasMeasure(type)
        ? [line(words.number), ...missingReasons.map((reason) => line(`• ${reasonLabel(reason, language)}`))]
        : []),
      [],
      ...statementRows(kind, statements),
      [],
      ...columnRows(kind),
    ],
  }
}

/** What the office states of the whole file: a label, the cell to fill in, and by what the row is known again. */
const statementRows = ({ type, language }: Kind, statements: Statements): Sheet['rows'] => {
  const words = templateWords[language]
  return [
    [{ text: words.statements.title, style: 'title' }],
    ...(type === 'person' ? [[{ text: words.person }]] : []),
    ...statementsOfType(type, statements).map((key) => [
      { text: words.statements.labels[key], style: 'wrapped' as const },
      { text: statements[key] ?? '', style: 'input' as const },
      { text: statementMark(key), style: 'faint' as const },
    ]),
  ]
}

const columnRows = ({ type, language, country }: Kind): Sheet['rows'] => {
  const words = templateWords[language]
  const { column, holds, need, blank } = words.table
  return [
    [column, holds, need, blank].map((text) => ({ text, style: 'header' as const })),
    ...templateColumns(type, language, country).flatMap(({ header, field }) => {
      if (field === null) return []
      const cells = [
        header,
        kindOf(field, language),
        field.use.required ? words.required : words.optional,
        blankText(field, language),
      ]
      return [cells.map((text) => ({ text, style: 'wrapped' as const }))]
    }),
  ]
}

const blankText = (field: RecordField, language: Language): string => {
  const { absent, required } = field.use
  if (absent && isCodedKind(field.kind)) return codeListOf(field.name).name(absent, language)
  return required && field.identity ? '—' : templateWords[language].notGiven
}
