import { inflatePart } from '../inflate-part.ts'
import type { Archive } from '../xml-part.ts'
import { CannotMark } from './marks.ts'

/** What a sheet part is made of, as it is gone through; each gives what is written in its place. */
export interface SheetVisitor {
  /** Everything up to and with the tag that begins `sheetData`. */
  head?(xml: string, prefix: string): void
  /** A row, whole. */
  row(xml: string, number: number): string
  /** Everything after the last row. */
  tail?(xml: string): string
}

/** Text that is gathered before it is handed on. */
const pieceSize = 1 << 16

/**
 * Goes through a sheet part row by row without ever holding it whole, and hands on what is written in its place. The part
 * was read before: it is well formed. Throws `CannotMark` where it holds what has no place in the rows of a sheet.
 */
export const scanSheet = (
  archive: Archive,
  part: string,
  visitor: SheetVisitor,
  write: (xml: string) => void = () => {},
): void => {
  const scanner = new Scanner(visitor, write)
  eachPiece(archive, part, (piece) => scanner.add(piece))
  scanner.end()
}

/** A part of a workbook as text, whole. */
export const partText = (archive: Archive, part: string): string => {
  const pieces: string[] = []
  eachPiece(archive, part, (piece) => {
    pieces.push(piece)
  })
  return pieces.join('')
}

/** Goes through a part of a workbook as text, piece by piece. */
export const eachPiece = (archive: Archive, part: string, take: (piece: string) => void): void => {
  const entry = archive.entries.get(part)
  if (!entry) throw new CannotMark('parts')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  inflatePart(archive.bytes, entry, archive.file, archive.limits, (piece) => take(decodeUtf8(decoder, piece)))
}

const decodeUtf8 = (decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array): string => {
  try {
    return decoder.decode(piece, { stream: true })
  } catch {
    throw new CannotMark('parts')
  }
}

class Scanner {
  private text = ''
  private readonly out: string[] = []
  private written = 0
  private state: 'head' | 'rows' | 'tail' = 'head'
  private prefix = ''
  private number = 0

  constructor(
    private readonly visitor: SheetVisitor,
    private readonly write: (xml: string) => void,
  ) {}

  add(piece: string): void {
    this.text += piece
    if (this.state === 'head') this.readHead()
    if (this.state === 'rows') this.readRows()
  }

  end(): void {
    if (this.state !== 'tail') throw new CannotMark('parts')
    this.put(this.visitor.tail?.(this.text) ?? this.text)
    this.write(this.out.join(''))
  }

  private put(xml: string): void {
    this.out.push(xml)
    this.written += xml.length
    if (this.written < pieceSize) return
    this.write(this.out.splice(0).join(''))
    this.written = 0
  }

  private readHead(): void {
    const found = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/.exec(this.text)
    if (!found) return
    this.prefix = found[1] ?? ''
    const isEmpty = found[0].endsWith('/>')
    const end = found.index + (isEmpty ? 0 : found[0].length)
    const head = this.text.slice(0, end)
    if (head.includes('<!--') || /encoding=["'](?!utf-?8)/i.test(head)) throw new CannotMark('parts')
    this.visitor.head?.(head, this.prefix)
    this.put(head)
    this.text = this.text.slice(end)
    this.state = isEmpty ? 'tail' : 'rows'
  }

  private readRows(): void {
    const { text } = this
    const [open, close] = [`<${this.prefix}row`, `</${this.prefix}row>`]
    let at = 0
    for (;;) {
      const start = text.indexOf('<', at)
      if (start < 0 || start + open.length + 12 > text.length) break
      if (!text.startsWith(open, start)) {
        if (!text.startsWith(`</${this.prefix}sheetData`, start)) throw new CannotMark('parts')
        this.put(text.slice(at, start))
        at = start
        this.state = 'tail'
        break
      }
      const tagEnd = text.indexOf('>', start)
      const end = tagEnd < 0 ? -1 : text[tagEnd - 1] === '/' ? tagEnd + 1 : endOf(text, close, tagEnd)
      if (end < 0) break
      if (start > at) this.put(text.slice(at, start))
      this.number = Number(attributeOf(text.slice(start, tagEnd), 'r') ?? this.number + 1)
      this.put(this.visitor.row(text.slice(start, end), this.number))
      at = end
    }
    this.text = text.slice(at)
  }
}

const endOf = (text: string, close: string, from: number): number => {
  const at = text.indexOf(close, from)
  return at < 0 ? -1 : at + close.length
}

/** Value of an attribute in the text of a tag. */
export const attributeOf = (tag: string, name: string): string | undefined => {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (!isSpace(tag.charCodeAt(at - 1))) continue
    let start = at + name.length
    while (isSpace(tag.charCodeAt(start))) start++
    if (tag[start] !== '=') continue
    start++
    while (isSpace(tag.charCodeAt(start))) start++
    const end = tag.indexOf(tag[start] ?? '', start + 1)
    return end < 0 ? undefined : tag.slice(start + 1, end)
  }
  return undefined
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
