import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/**
 * The texts of the first sheet of a workbook, read in a way of its own for the independent totals: it shares no code with
 * intake, and knows only what UNODC's workbook needs (shared strings, numbers and formula results as they are written).
 */
export const rawSheet = (path: string): readonly (readonly string[])[] => {
  const parts = unzipSync(readFileSync(path), {
    filter: ({ name }) => /sharedStrings|worksheets\/sheet1\.xml$/.test(name),
  })
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return cellsOf(part('xl/worksheets/sheet1.xml'), stringsOf(part('xl/sharedStrings.xml')))
}

const stringsOf = (xml: string): readonly string[] => {
  const strings: string[] = []
  const parser = new SaxesParser()
  let inText = false
  parser.on('opentag', ({ name }) => {
    if (name === 'si') strings.push('')
    inText = name === 't'
  })
  parser.on('closetag', () => {
    inText = false
  })
  parser.on('text', (text) => {
    if (inText) strings[strings.length - 1] += text
  })
  parser.write(xml).close()
  return strings
}

const cellsOf = (xml: string, strings: readonly string[]): readonly (readonly string[])[] => {
  const rows: string[][] = []
  const parser = new SaxesParser()
  let [column, shared, inValue] = [0, false, false]
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([])
    if (name === 'c') {
      column = columnOf(String(attributes.r))
      shared = attributes.t === 's'
    }
    inValue = name === 'v'
  })
  parser.on('closetag', () => {
    inValue = false
  })
  parser.on('text', (text) => {
    const row = rows.at(-1)
    if (!inValue || !row) return
    while (row.length < column) row.push('')
    row[column] = shared ? (strings[Number(text)] ?? '') : text
  })
  parser.write(xml).close()
  return rows
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
