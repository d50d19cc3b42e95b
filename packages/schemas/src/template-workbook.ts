import { direction, type Language } from '@tipstat/language'
import { codeListOf, hasMeasure, isCodedKind, missingReasons, type RecordField, type RecordType } from '@tipstat/scheme'
import { codeLabels } from './code-labels.ts'
import { exampleRecords } from './example-records.ts'
import { templateWords } from './messages/schemas-words.ts'
import { headerOf, templateColumns } from './template-columns.ts'
import { reasonLabel, templateRows } from './template-row.ts'
import { columnName, type Sheet, type SheetColumn, type Validation, writeWorkbook } from './workbook.ts'

/**
 * A template as an Excel workbook in one language: notes, the sheet to fill in with drop-downs of labels, the lists with
 * their codes, and a made-up example. `rows` are filled rows (`templateRows`), none by default.
 */
export const templateWorkbook = (
  type: RecordType,
  language: Language,
  rows: readonly (readonly string[])[] = [],
): Uint8Array => {
  const lists = listColumns(type, language)
  const { sheets } = templateWords[language]
  return writeWorkbook({
    sheets: [
      notesSheet(type, language),
      { ...gridSheet(sheets.data, type, language, rows), frozenRows: 1, validations: validationsOf(type, language) },
      listsSheet(lists, language),
      exampleSheet(type, language),
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
const listColumns = (type: RecordType, language: Language): readonly ListColumn[] => {
  const coded = fieldsWithLists(type)
  return coded
    .filter(({ list }, i) => coded.findIndex((other) => other.list === list) === i)
    .map(({ list, name }) => ({ list, header: headerOf(name, language), labels: codeLabels(name, language) }))
}

const fieldsWithLists = (type: RecordType): readonly (RecordField & { readonly list: string })[] =>
  templateColumns(type, 'codes').flatMap(({ field }) =>
    field?.list !== undefined && isCodedKind(field.kind) ? [{ ...field, list: field.list }] : [],
  )

const gridSheet = (name: string, type: RecordType, language: Language, rows: readonly (readonly string[])[]): Sheet => {
  const columns = templateColumns(type, language)
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

const validationsOf = (type: RecordType, language: Language): readonly Validation[] =>
  templateColumns(type, language).flatMap(({ field }, column): readonly Validation[] => {
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

const exampleSheet = (type: RecordType, language: Language): Sheet => {
  const example = templateRows([exampleRecords[type]], type, language)
  const sheet = gridSheet(templateWords[language].sheets.example, type, language, example)
  // Without the mark: nobody shall take this sheet for data.
  return {
    ...sheet,
    rows: [[{ text: templateWords[language].example, style: 'title' }], ...sheet.rows.map((row) => row.slice(1))],
    columns: sheet.columns.slice(1),
  }
}

const notesSheet = (type: RecordType, language: Language): Sheet => {
  const words = templateWords[language]
  const line = (text: string) => [{ text }]
  const { column, holds, need, blank } = words.table
  return {
    name: words.sheets.notes,
    columns: [{ width: 32 }, { width: 60 }, { width: 14 }, { width: 32 }],
    rows: [
      [{ text: words.records[type], style: 'title' }],
      ...words.steps.map(line),
      ...(type === 'person' ? [line(words.person)] : []),
      ...(hasMeasure(type)
        ? [line(words.number), ...missingReasons.map((reason) => line(`• ${reasonLabel(reason, language)}`))]
        : []),
      [],
      [column, holds, need, blank].map((text) => ({ text, style: 'header' as const })),
      ...templateColumns(type, language).flatMap(({ header, field }) => {
        if (field === null) return []
        const cells = [
          header,
          kindOf(field, language),
          field.use.required ? words.required : words.optional,
          blankText(field, language),
        ]
        return [cells.map((text) => ({ text, style: 'wrapped' as const }))]
      }),
    ],
  }
}

const blankText = (field: RecordField, language: Language): string => {
  const { absent, required } = field.use
  if (absent && isCodedKind(field.kind)) return codeListOf(field.name).name(absent, language)
  return required && field.identity ? '—' : templateWords[language].notGiven
}
