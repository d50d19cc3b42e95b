import type { Params } from '@tipstat/language'
import { SaxesParser } from 'saxes'
import { inflatePart } from './inflate-part.ts'
import type { Limits } from './limits.ts'
import { IntakeRefusal } from './refusal.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Attributes of an element by the name that the part gives them. */
export type Attributes = Readonly<Record<string, string>>

/** What a reader of a part wants to hear. Names come without their namespace prefix, which writers choose freely. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
  /** Where the reader stands, for the parameters of a refusal. */
  where?(): Params
}

/** An archive that has passed the guard: what is needed to read a part of it. */
export interface Archive {
  readonly file: string
  readonly bytes: Uint8Array
  readonly limits: Limits
  /** Entries by name in lower case. */
  readonly entries: ReadonlyMap<string, ZipEntry>
}

/** No part of a workbook nests deeper; a reader that kept every open element could be made to run out of memory. */
const deepest = 200

/**
 * Reads one XML part as a stream. Refuses a DOCTYPE (the door to entity bombs; no honest workbook has one), anything that
 * is not well formed, and a piece of text longer than a cell may be.
 */
export const readXmlPart = (archive: Archive, part: string, reader: XmlReader): void => {
  const { file, limits } = archive
  const where = (): Params => ({ file, part, ...reader.where?.() })
  const damaged = () => new IntakeRefusal('intake.damaged-workbook', where())
  const entry = archive.entries.get(part)
  if (!entry) throw damaged()
  let silent = 0
  let depth = 0
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('doctype', () => {
    throw new IntakeRefusal('intake.doctype', { file, part })
  })
  parser.on('opentag', (tag) => {
    silent = 0
    if (++depth > deepest) throw damaged()
    reader.open?.(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    silent = 0
    depth--
    reader.close?.(localName(tag.name))
  })
  const { text } = reader
  if (text) {
    parser.on('text', (piece: string) => text(piece))
    parser.on('cdata', (piece: string) => text(piece))
  }
  // A character of a cell takes at most 10 bytes (&#x10FFFF;). The start of the part, before its root, counts too.
  const longest = limits.cellChars * 10
  let decoder: Decoder | undefined
  inflatePart(archive.bytes, entry, file, limits, (piece) => {
    decoder ??= decoderFor(piece)
    silent += piece.length
    parser.write(decodePiece(decoder, piece, damaged))
    if (silent > longest + piece.length)
      throw new IntakeRefusal('intake.cell-too-large', { ...where(), limit: limits.cellChars })
  })
  parser.close()
}

type Decoder = InstanceType<typeof TextDecoder>

const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const decoderFor = (start: Uint8Array): Decoder => {
  const [a, b] = start
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

const decodePiece = (decoder: Decoder, piece: Uint8Array, damaged: () => IntakeRefusal): string => {
  try {
    return decoder.decode(piece, { stream: true })
  } catch {
    throw damaged()
  }
}
