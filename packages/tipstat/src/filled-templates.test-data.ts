import { exampleRecords, type TemplateLanguage, templateCsv, templateRows } from '@tipstat/schemas'
import type { RecordType } from '@tipstat/scheme'

/** The made-up example as a row of a template. */
export const rowsOf = (type: RecordType, language: TemplateLanguage, country: string | null = null) => {
  const example = { ...exampleRecords[type], ...(country === null ? {} : { area: country }) }
  return templateRows([example] as never, type, language, country)
}

/** A CSV template that holds the made-up example. */
export const csvOf = (type: RecordType, language: TemplateLanguage, country: string | null = null) =>
  templateCsv(type, language, rowsOf(type, language, country), { country })
