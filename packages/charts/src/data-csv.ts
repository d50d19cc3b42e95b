import Papa from 'papaparse'
import type { Column, Row } from './figure.ts'

/**
 * The data of a figure as CSV: UTF-8, LF, headed by column names, numbers with a point and ungrouped. Text that a
 * spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or carriage return first) gets an apostrophe before it.
 */
export const dataCsv = (columns: readonly Column[], rows: readonly Row[]): string =>
  `${Papa.unparse({ fields: columns.map(({ name }) => name), data: rows.map((row) => [...row]) }, { newline: '\n', escapeFormulae: /^[=+\-@\t\r]/ })}\n`
