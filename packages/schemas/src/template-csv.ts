import type { RecordType } from '@tipstat/scheme'
import { type TemplateLanguage, templateColumns } from './template-columns.ts'

/**
 * A template as CSV: UTF-8 with a byte order mark, by which spreadsheets know it, commas, and one header row. `rows` are
 * filled rows (`templateRows`); none by default, since a row of an example would be sent in as data.
 */
export const templateCsv = (
  type: RecordType,
  language: TemplateLanguage,
  rows: readonly (readonly string[])[] = [],
  {
    country = null,
  }: {
    /** Country that all records are of. Default: each record names its own area. */ readonly country?: string | null
  } = {},
): string => {
  const header = templateColumns(type, language, country).map((column) => column.header)
  // Other tools take the mark for a part of the first name.
  const mark = language === 'codes' ? '' : '\uFEFF'
  return `${mark}${[header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('')}`
}

const quoted = (cell: string): string => (/[",\n\r]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
