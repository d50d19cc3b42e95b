import {
  type FieldName,
  isMissing,
  type MissingReason,
  type RecordField,
  type RecordType,
  type Value,
} from '@tipstat/scheme'
import { codeLabels, withoutFormula } from './code-labels.ts'
import { templateWords } from './messages/schemas-words.ts'
import type { RecordContent } from './record-schema.ts'
import { severalSeparator, type TemplateLanguage, templateColumns } from './template-columns.ts'

/** The word of a template for why a number is missing; with `codes`, the reason itself. */
export const reasonLabel = (reason: MissingReason, language: TemplateLanguage): string =>
  language === 'codes' ? reason : templateWords[language].reasons[reason]

/**
 * A record as a row of a template: what a person would have entered, with labels in the template's language. Throws a
 * RangeError for a number that a cell can't hold: an interval that is neither exact nor `<k`.
 */
export const templateRow = <Type extends RecordType>(
  record: RecordContent<Type>,
  type: Type,
  language: TemplateLanguage,
): readonly string[] => {
  const held = record as Readonly<Record<string, unknown>>
  return templateColumns(type, language).map(({ field }) =>
    field === null ? '' : withoutFormula(cellOf(held[field.name], field, language)),
  )
}

const cellOf = (held: unknown, field: RecordField, language: TemplateLanguage): string => {
  if (held === null || held === undefined) return ''
  switch (field.kind) {
    case 'code':
    case 'age':
      return labelOf(String(held), field.name, language)
    case 'codes':
    case 'path':
      return (held as readonly string[])
        .map((code) => labelOf(code, field.name, language))
        .join(` ${severalSeparator} `)
    case 'measure':
      return numberText(held as Value, language)
    default:
      return String(held)
  }
}

/** A code that has no label of its own, such as an unusual band of ages, stands for itself. */
const labelOf = (code: string, name: FieldName, language: TemplateLanguage): string =>
  codeLabels(name, language).find((each) => each.code === code)?.label ?? code

const numberText = (value: Value, language: TemplateLanguage): string => {
  if (isMissing(value)) return reasonLabel(value.missing, language)
  const { low, high, precision } = value
  if (low === high && precision === 'exact') return String(low)
  // Templates print their zeros: below k is from 1 to k - 1.
  if (precision === 'censored' && low === 1) return `<${high + 1}`
  throw new RangeError(`No cell of a template holds [${low}, ${high}] ${precision}`)
}
