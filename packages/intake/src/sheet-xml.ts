import { columnLetter } from './column-letter.ts'

/** Beginning of every XML part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Namespaces of a workbook (ISO/IEC 29500): most are transitional, some strict. */
export interface Namespaces {
  readonly main: string
  /** Of attributes such as `r:id`, and the beginning of every type of relation. */
  readonly office: string
}

export const transitional: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

export const strict: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types'
export const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** So many characters a spreadsheet takes in a cell. */
const longestText = 32_767

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 can't hold
const special = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF&<>_]/

/** A text as XML: an underscore that would begin one of Excel's own escapes is written as one; what XML can't hold is left out. */
export const xmlText = (text: string): string => (special.test(text) ? escaped(text) : text)

const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 can't hold
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replaceAll('\r', '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A text as the value of an attribute in double quotes. */
export const xmlAttribute = (text: string): string =>
  xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')

/** A cell of text or number at a place; nothing where there is nothing to write. A text is a text, whatever it begins with. */
export const cellXml = (content: string | number, column: number, row: number, style = 0): string => {
  const place = `r="${columnLetter(column)}${row}"${style === 0 ? '' : ` s="${style}"`}`
  if (content === '') return style === 0 ? '' : `<c ${place}/>`
  if (typeof content === 'number') return `<c ${place}><v>${content}</v></c>`
  const text = content.length > longestText ? `${content.slice(0, longestText - 1)}…` : content
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}
