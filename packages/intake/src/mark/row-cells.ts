import { columnIndex } from '../column-letter.ts'
import { CannotMark } from './marks.ts'
import { attributeOf } from './sheet-scanner.ts'

/** A cell in the text of a row. */
export interface CellXml {
  readonly column: number
  /** Its first tag, and the whole of it. */
  readonly tag: string
  readonly xml: string
}

/** A row taken apart: what stands before its cells, the cells, and what stands after. */
export interface RowXml {
  readonly open: string
  readonly cells: readonly CellXml[]
  readonly close: string
}

/** What may stand after the name of a tag. */
const ends: ReadonlySet<string> = new Set([' ', '>', '/', '\n', '\r', '\t'])

/** Takes a row apart. Text between cells is white space, and goes. */
export const rowCells = (xml: string, prefix: string): RowXml => {
  if (xml.includes('<!')) throw new CannotMark('parts')
  const tagEnd = xml.indexOf('>')
  if (xml[tagEnd - 1] === '/') return { open: `${xml.slice(0, tagEnd - 1)}>`, cells: [], close: `</${prefix}row>` }
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`]
  const cells: CellXml[] = []
  let at = tagEnd + 1
  let column = -1
  for (;;) {
    const start = xml.indexOf('<', at)
    if (!xml.startsWith(open, start) || !ends.has(xml[start + open.length] ?? '')) break
    const end = xml.indexOf('>', start)
    const tag = xml.slice(start, end + 1)
    const last = xml[end - 1] === '/' ? end + 1 : xml.indexOf(close, end) + close.length
    if (last < end) throw new CannotMark('parts')
    const place = attributeOf(tag, 'r')
    column = place === undefined ? column + 1 : columnIndex(place)
    cells.push({ column, tag, xml: xml.slice(start, last) })
    at = last
  }
  return { open: xml.slice(0, tagEnd + 1), cells, close: xml.slice(at) }
}

/** Number of the shared text that a cell shows; undefined where it shows none. */
export const sharedText = ({ tag, xml }: CellXml): number | undefined => {
  if (tag === xml || attributeOf(tag, 't') !== 's') return undefined
  const found = /<(?:[\w.-]+:)?v[^>]*>\s*(\d+)/.exec(xml)
  return found ? Number(found[1]) : undefined
}

/** A tag with its style set. */
export const withStyle = (tag: string, style: number): string => {
  const bare = tag.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  return bare.replace(/\s*(\/?>)$/, ` s="${style}"$1`)
}
