import {
  fieldsOfType,
  hasMeasure,
  isCodedKind,
  missingReasons,
  type RecordField,
  type RecordType,
} from '@tipstat/scheme'
import { type AreaCode, areaName } from '@tipstat/seeds/codes'
import { labelsToSpellOut } from './code-labels.ts'
import { templateWords } from './messages/schemas-words.ts'
import { severalSeparator, type TemplateLanguage, templateColumns, templateDecimal } from './template-columns.ts'
import { reasonLabel } from './template-row.ts'
import { dimensionKeys, type TemplateStatement } from './template-statement.ts'

/** The mapping (YAML) that reads a filled template of a record type: what a person would have to write for any other file. */
export const templateMapping = (
  type: RecordType,
  language: TemplateLanguage,
  statement: TemplateStatement = {},
): string => {
  const { country = null, headers } = statement
  const columns = templateColumns(type, language, country).filter(
    ({ header, field }) => field === null || !headers || field.use.required || headers.includes(header),
  )
  const marks = columns.flatMap(({ header, field }) => (field === null ? [statement.mark ?? header] : []))
  const lines = [
    `source: ${quoted(statement.source ?? titleOf(type, language, country))}`,
    `record: ${type}`,
    ...(statement.madeUp ? ['made-up: true'] : []),
    ...processingLines(type, statement),
    ...(statement.coverage === undefined ? [] : [`coverage: ${quoted(statement.coverage)}`]),
    ...(statement.ageMoment === undefined ? [] : [`age-moment: ${quoted(statement.ageMoment)}`]),
    ...publishedLines(statement),
    ...dimensionKeys.flatMap((key) => {
      const dimensions = statement[key]
      return dimensions === undefined ? [] : [`${key}: [${dimensions.map(quoted).join(', ')}]`]
    }),
    ...(country === null ? [] : [`fixed: { area: ${country} }`]),
    ...(language === 'codes' ? [] : [`sheet: ${quoted(statement.sheet ?? templateWords[language].sheets.data)}`]),
    ...(statement.encoding === undefined ? [] : [`encoding: ${quoted(statement.encoding)}`]),
    ...(marks.length > 0 ? [`ignore: [${marks.map(quoted).join(', ')}]`] : []),
    ...(needsDecimal(type, language) ? [`decimal: ${quoted(templateDecimal(language))}`] : []),
    ...(hasMeasure(type) ? ['zeros-printed: true', ...blankLines(language)] : []),
    'columns:',
    ...columns.flatMap(({ header, field }) =>
      field === null ? [] : [`  ${quoted(header)}: ${reading(field, language)}`],
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** `Kenya: Counts`; of no country, that it is a template. */
const titleOf = (type: RecordType, language: TemplateLanguage, country: string | null): string =>
  language === 'codes' || country === null
    ? `Template of tipstat: ${type}`
    : `${areaName(country as AreaCode, language)}: ${templateWords[language].records[type]}`

/** The point needs no word: it is the decimal mark of a mapping that says nothing. */
const needsDecimal = (type: RecordType, language: TemplateLanguage): boolean =>
  templateDecimal(language) !== '.' && fieldsOfType(type).some(({ kind }) => kind === 'decimal' || kind === 'measure')

const processingLines = (type: RecordType, { processing }: TemplateStatement): readonly string[] => {
  if (type !== 'person') return []
  if (processing) {
    const { controller, basis, retainUntil } = processing
    return [
      `processing: { controller: ${quoted(controller)}, basis: ${quoted(basis)}, retain-until: ${quoted(retainUntil)} }`,
    ]
  }
  return [
    '# Records of persons are read only with a statement of who answers for them, on what legal basis, and until when:',
    '# processing: { controller: OFFICE, basis: LAW, retain-until: DATE }',
  ]
}

const publishedLines = ({ published }: TemplateStatement): readonly string[] =>
  published === undefined
    ? []
    : [
        `published: { ${Object.entries(published)
          .map(([name, text]) => `${name}: ${quoted(text)}`)
          .join(', ')} }`,
      ]

const blankLines = (language: TemplateLanguage): readonly string[] => [
  'blank:',
  ...missingReasons.map((reason) => `  ${quoted(reasonLabel(reason, language))}: ${reason}`),
]

const reading = (field: RecordField, language: TemplateLanguage): string => {
  const { kind, name } = field
  if (kind === 'measure') return '{ value: count }'
  if (!isCodedKind(kind)) return name
  const values = [
    ...absentValue(field),
    ...labelsToSpellOut(name, language).map(({ label, code }) => `${quoted(label)}: ${quoted(code)}`),
  ]
  const parts = [
    `${name}: ${language === 'codes' ? 'codes' : 'names'}`,
    ...(kind === 'codes' || kind === 'path' ? [`separator: ${quoted(severalSeparator)}`] : []),
    ...(values.length > 0 ? [`values: { ${values.join(', ')} }`] : []),
  ]
  return `{ ${parts.join(', ')} }`
}

/** A blank cell is what the field is where a source is silent; of a route nothing is known. What identifies a record is never blank. */
const absentValue = ({ kind, use }: RecordField): readonly string[] => {
  const absent = kind === 'path' ? '_U' : use.absent
  return absent ? [`"": ${quoted(absent)}`] : []
}

/** JSON's strings are YAML's double-quoted ones. */
const quoted = (text: string): string => JSON.stringify(text)
