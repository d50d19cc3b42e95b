import type { Language } from '@tipstat/language'
import { word } from './category.ts'
import type { Column } from './figure.ts'
import type { ChartsCode } from './messages/en.ts'

/** Columns of a figure's data under their file names (`share_low`), with headers in its language. */
export const columnsOf = (names: readonly string[], language: Language): readonly Column[] =>
  names.map((name) => ({ name, label: word(`column.${name.replaceAll('_', '-')}` as ChartsCode, language) }))
