import { CannotMark, type MarkSeverity } from './marks.ts'
import { attributeOf } from './sheet-scanner.ts'

/** Colours of the cells: light, so that every text can be read on them. */
const colours: Readonly<Record<MarkSeverity, string>> = { error: 'FFFFC7CE', warning: 'FFFFEB9C', info: 'FFDDEBF7' }
const severities: readonly MarkSeverity[] = ['error', 'warning', 'info']

/** Styles of the summary, after those of the marked cells. */
export type SummaryStyle = 'title' | 'line' | 'text' | 'header' | 'link' | MarkSeverity

/** So many cell formats a workbook may have. */
const mostFormats = 64_000

/** A list of a styles part: where it stands, and its elements. */
interface StyleList {
  readonly start: number
  readonly end: number
  readonly items: readonly string[]
  readonly tag: string
}

/**
 * Adds formats to the styles part of a workbook: for each format that a marked cell has, the same with another fill, and
 * those of the summary. Everything that is there stays as it is and where it is, so that no other cell changes.
 */
export class MarkStyles {
  private readonly formats: StyleList
  private readonly added = new Map<string, number>()
  private readonly xml: string[] = []
  private readonly prefix: string

  constructor(private readonly styles: string) {
    this.prefix = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(styles)?.[1] ?? ''
    this.formats = this.list('cellXfs', 'xf')
  }

  /** The format of a cell of a format with the colour of a severity. */
  marked(base: number, severity: MarkSeverity): number {
    const format = this.formats.items[base] ?? this.formats.items[0]
    if (format === undefined) throw new CannotMark('parts')
    const fill = this.list('fills', 'fill').items.length + severities.indexOf(severity)
    const tag = /^<[^>]*>/.exec(format)?.[0] ?? ''
    const bare = tag.replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    const filled = bare.replace(/\s*(\/?>)$/, ` fillId="${fill}" applyFill="1"$1`)
    return this.add(`${base} ${severity}`, filled + format.slice(tag.length))
  }

  /** A format of the summary. Of a sheet that is read from the right, its cells are too. */
  summary(style: SummaryStyle, rightToLeft: boolean): number {
    const fonts = this.list('fonts', 'font').items.length
    const fills = this.list('fills', 'fill').items.length
    const font = style === 'title' ? fonts + 1 : style === 'header' ? fonts : style === 'link' ? fonts + 2 : 0
    const at = (severities as readonly string[]).indexOf(style)
    const fill = at >= 0 ? fills + at : 0
    const wrapped = style === 'text' || at >= 0 ? ' vertical="top" wrapText="1"' : ' vertical="top"'
    const alignment = `<${this.prefix}alignment${wrapped}${rightToLeft ? ' readingOrder="2"' : ''}/>`
    return this.add(
      style,
      `<${this.prefix}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" applyFont="1"${at >= 0 ? ' applyFill="1"' : ''} applyAlignment="1">${alignment}</${this.prefix}xf>`,
    )
  }

  /** The styles part with all that was added. */
  text(): string {
    const p = this.prefix
    const fills = severities.map(
      (severity) =>
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colours[severity]}"/></${p}patternFill></${p}fill>`,
    )
    const font = (before: string, size: number, after: string) =>
      `<${p}font>${before}<${p}sz val="${size}"/>${after}<${p}name val="Calibri"/></${p}font>`
    const fonts = [
      font(`<${p}b/>`, 11, ''),
      font(`<${p}b/>`, 14, ''),
      font(`<${p}u/>`, 11, `<${p}color rgb="FF0563C1"/>`),
    ]
    const additions = [
      { list: this.list('fonts', 'font'), more: fonts },
      { list: this.list('fills', 'fill'), more: fills },
      { list: this.formats, more: this.xml },
    ].sort((a, b) => b.list.start - a.list.start)
    return additions.reduce((text, { list, more }) => {
      const count = list.items.length + more.length
      const tag = list.tag.replace(/\scount\s*=\s*(?:"\d*"|'\d*')/, ` count="${count}"`)
      return (
        text.slice(0, list.start) +
        tag +
        text.slice(list.start + list.tag.length, list.end) +
        more.join('') +
        text.slice(list.end)
      )
    }, this.styles)
  }

  private add(key: string, xml: string): number {
    const known = this.added.get(key)
    if (known !== undefined) return known
    const index = this.formats.items.length + this.xml.length
    if (index >= mostFormats) throw new CannotMark('parts')
    this.xml.push(xml)
    this.added.set(key, index)
    return index
  }

  private readonly lists = new Map<string, StyleList>()

  /** A list of the part: `end` is where its closing tag begins. */
  private list(name: string, item: string): StyleList {
    const known = this.lists.get(name)
    if (known) return known
    const open = new RegExp(`<${this.prefix}${name}(?:\\s[^>]*)?>`).exec(this.styles)
    const close = `</${this.prefix}${name}>`
    const end = open ? this.styles.indexOf(close, open.index) : -1
    if (!open || open[0].endsWith('/>') || end < 0 || this.styles.includes('<!--')) throw new CannotMark('parts')
    const start = open.index
    const items = itemsOf(this.styles.slice(start + open[0].length, end), `${this.prefix}${item}`)
    const list = { start, end, items, tag: open[0] }
    this.lists.set(name, list)
    return list
  }
}

/** Elements of one name, one after the other; none holds another of its name. */
const itemsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}(?:\\s[^>]*)?/>|<${name}(?:\\s[^>]*[^/])?>[\\s\\S]*?</${name}>`, 'g')) ?? []

/** Format that blank cells of a column have, as the sheet says before its rows. */
export const columnStyles = (head: string): ((column: number) => number) => {
  const ranges = [...head.matchAll(/<(?:[\w.-]+:)?col\s[^>]*>/g)].map(([tag]) => ({
    from: Number(attributeOf(tag, 'min')) - 1,
    to: Number(attributeOf(tag, 'max')) - 1,
    style: Number(attributeOf(tag, 'style') ?? 0),
  }))
  return (column) => ranges.find(({ from, to }) => from <= column && column <= to)?.style ?? 0
}
