import {
  type FieldName,
  isCodedKind,
  isMissing,
  type MissingReason,
  type RecordField,
  type RecordType,
  type Value,
} from '@tipstat/scheme'
import { codeLabels, withoutFormula } from './code-labels.ts'
import { templateWords } from './messages/schemas-words.ts'
import type { RecordContent } from './record-schema.ts'
import { severalSeparator, type TemplateLanguage, templateColumns, templateDecimal } from './template-columns.ts'

/** The word of a template for why a number is missing; with `codes`, the reason itself. */
export const reasonLabel = (reason: MissingReason, language: TemplateLanguage): string =>
  language === 'codes' ? reason : templateWords[language].reasons[reason]

/**
 * Records as rows of a template: what a person would have entered, with labels in the template's language. Throws a
 * RangeError for a number that a cell can't hold, an interval that is neither exact nor `<k`, and for a record of another
 * country than that of the template.
 */
export const templateRows = <Type extends RecordType>(
  records: readonly RecordContent<Type>[],
  type: Type,
  language: TemplateLanguage,
  country: string | null = null,
): readonly (readonly string[])[] => {
  const other = records.find(({ area }) => country !== null && area !== country)
  if (other) throw new RangeError(`A template of ${country} holds no record of ${other.area}`)
  const columns = templateColumns(type, language, country).map(({ field }) => {
    const toCell = field === null ? () => '' : cellWriter(field, language)
    return (record: RecordContent<Type>) =>
      field === null ? '' : toCell((record as Readonly<Record<string, unknown>>)[field.name])
  })
  return records.map((record) => columns.map((write) => withoutFormula(write(record))))
}

const cellWriter = (field: RecordField, language: TemplateLanguage): ((held: unknown) => string) => {
  const write = isCodedKind(field.kind) ? codeWriter(field.name, language) : plainWriter(field, language)
  return (held) => (held === null || held === undefined ? '' : write(held))
}

/** A code that has no label of its own, such as an unusual band of ages, stands for itself. */
const codeWriter = (name: FieldName, language: TemplateLanguage): ((held: unknown) => string) => {
  const labels = new Map(codeLabels(name, language).map(({ code, label }) => [code, label]))
  const labelOf = (code: string) => labels.get(code) ?? code
  return (held) => (Array.isArray(held) ? held.map(labelOf).join(` ${severalSeparator} `) : labelOf(String(held)))
}

const plainWriter =
  ({ kind }: RecordField, language: TemplateLanguage) =>
  (held: unknown): string =>
    kind === 'measure'
      ? numberText(held as Value, language)
      : typeof held === 'number'
        ? marked(held, language)
        : String(held)

/** A number with the decimal mark of the template. */
const marked = (number: number, language: TemplateLanguage): string =>
  String(number).replace('.', templateDecimal(language))

const numberText = (value: Value, language: TemplateLanguage): string => {
  if (isMissing(value)) return reasonLabel(value.missing, language)
  const { low, high, precision } = value
  if (low === high && precision === 'exact') return marked(low, language)
  // Templates print their zeros: below k is from 1 to k - 1.
  if (precision === 'censored' && low === 1) return `<${high + 1}`
  throw new RangeError(`No cell of a template holds [${low}, ${high}] ${precision}`)
}
