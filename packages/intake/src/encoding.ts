import iconv from 'iconv-lite'
import { findEncoding } from './encodings/find-encoding.ts'
import { firstDifference, headerInEach } from './encodings/header-in-each.ts'
import { utf16Order } from './encodings/utf16.ts'
import { firstInvalidUtf8 } from './invalid-utf8.ts'
import { IntakeRefusal } from './refusal.ts'

/** The text of a file and how it was encoded. */
export interface DecodedText {
  readonly text: string
  /** Canonical name in lower case: `utf-8`, `utf-16le`, `windows-1252` ... */
  readonly encoding: string
  readonly bom: boolean
  readonly knownBy: KnownBy
}

/**
 * How an encoding is known: by a byte order mark, since the bytes are valid UTF-8, since the mapping declares it, or since
 * they read as text in it and in no other.
 */
export type KnownBy = 'mark' | 'utf-8' | 'declared' | 'read'

/**
 * Turns the bytes of a text file into text: by its byte order mark, else as the encoding that the mapping declares, else
 * as strict UTF-8, else as the one encoding in which it reads as text. No character is replaced: bytes that don't fit
 * refuse the file, and so does a declared one-byte encoding where the bytes are UTF-8 (they would be read as `TÃ¼rkiye`),
 * and so do bytes that read as well in another encoding. Legacy encodings go through iconv-lite, since what a TextDecoder
 * makes of them has differed between versions of Node. `words` are texts that the mapping speaks of: where the encoding has
 * to be found, the right one reads them in the file.
 */
export const decodeText = (
  bytes: Uint8Array,
  file: string,
  declared?: string,
  words?: readonly string[],
): DecodedText => {
  const { encoding, mark } = encodingOf(bytes, file, declared)
  if (mark) return { text: strict(bytes.subarray(mark.length), mark, file), encoding, bom: true, knownBy: 'mark' }
  if (declared === undefined) return undeclared(bytes, file, words)
  if (isUnicode(encoding)) {
    return { text: strict(bytes, { encoding, length: 0 }, file), encoding, bom: false, knownBy: 'declared' }
  }
  if (isOneByte(encoding) && isUtf8BeyondAscii(bytes)) {
    throw new IntakeRefusal('intake.encoding-differs', { file, declared: encoding, found: 'utf-8' })
  }
  const text = iconv.decode(bytes, encoding)
  const damaged = text.indexOf('\uFFFD')
  if (damaged >= 0) {
    throw new IntakeRefusal('intake.encoding-declared', { file, declared: encoding, line: lineAt(text, damaged) })
  }
  return { text, encoding, bom: false, knownBy: 'declared' }
}

/** Bytes of which nobody says how they are encoded: UTF-16 by its NULs, UTF-8 by its form, others by how they read. */
const undeclared = (bytes: Uint8Array, file: string, words?: readonly string[]): DecodedText => {
  const order = utf16Order(bytes)
  const text = order === null ? null : valid(bytes, order)
  if (order !== null && text !== null) return { text, encoding: order, bom: false, knownBy: 'read' }
  const utf8 = valid(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', bom: false, knownBy: 'utf-8' }
  if (bytes.includes(0)) throw badUtf8(bytes, 0, file)
  return { ...asRead(bytes, file, words), bom: false, knownBy: 'read' }
}

const asRead = (bytes: Uint8Array, file: string, words?: readonly string[]): Pick<DecodedText, 'text' | 'encoding'> => {
  const found = findEncoding(bytes, words)
  if (found.kind === 'undecided') {
    const { encodings } = found
    const readings = headerInEach(bytes, encodings)
    throw new IntakeRefusal('intake.encoding-undecided', {
      file,
      candidates: encodings.join(', '),
      first: encodings[0] ?? '',
      line: firstDifference(bytes, encodings),
      ...(readings === null ? {} : { readings }),
    })
  }
  const text = found.kind === 'found' ? iconv.decode(Buffer.from(bytes), found.encoding) : '\uFFFD'
  if (found.kind === 'unreadable' || text.includes('\uFFFD')) throw badUtf8(bytes, 0, file)
  return { text, encoding: found.encoding }
}

/** The encoding of a text file as its beginning and the mapping tell it. Throws an `IntakeRefusal` where the two differ. */
export const encodingOf = (
  start: Uint8Array,
  file: string,
  declared?: string,
): { readonly encoding: string; readonly mark: ByteOrderMark | null } => {
  const mark = byteOrderMark(start)
  const known = declared === undefined ? undefined : canonicalName(declared, mark)
  if (mark && known !== undefined && known !== mark.encoding)
    throw new IntakeRefusal('intake.encoding-differs', { file, declared: known, found: mark.encoding })
  return { encoding: mark?.encoding ?? known ?? 'utf-8', mark }
}

/** Whether a TextDecoder reads an encoding, strictly. */
export const isUnicode = (encoding: string): encoding is ByteOrderMark['encoding'] =>
  encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be'

/** A mark at the beginning of a file that says how it is encoded. */
export interface ByteOrderMark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly length: number
}

const byteOrderMark = (bytes: Uint8Array): ByteOrderMark | null => {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** Names that mappings use, in the spelling that travels. */
const canonicalName = (declared: string, mark: ByteOrderMark | null): string => {
  const name = declared.trim().toLowerCase().replaceAll('_', '-')
  if (!iconv.encodingExists(name) || unsuitable.test(name)) {
    throw new IntakeRefusal('intake.encoding-unknown', { encoding: declared })
  }
  // UTF-16 with no order named: the order of its mark, else the one that Windows writes.
  if (/^utf-?16$/.test(name)) return mark?.encoding === 'utf-16be' ? 'utf-16be' : 'utf-16le'
  return synonyms[name] ?? name
}

/** Codecs of iconv-lite that are no encodings of text. */
const unsuitable = /^(?:base64|hex|binary|internal|utf-?7)/

const synonyms: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1253: 'windows-1253',
  cp1254: 'windows-1254',
  cp1256: 'windows-1256',
  latin1: 'iso-8859-1',
  'latin-1': 'iso-8859-1',
  gbk: 'gb18030',
  gb2312: 'gb18030',
}

/** Whether every byte stands for a character of its own, so that UTF-8 would be read as something else. */
export const isOneByte = (encoding: string): boolean =>
  /^(?:windows-(?:125|874)|iso-8859-|koi8|mac|cp(?:437|85|86))/.test(encoding)

const isUtf8BeyondAscii = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte > 127) && firstInvalidUtf8(bytes) === -1

const strict = (bytes: Uint8Array, mark: ByteOrderMark, file: string): string => {
  const text = valid(bytes, mark.encoding)
  if (text !== null) return text
  throw mark.encoding === 'utf-8' ? badUtf8(bytes, mark.length, file) : badUtf16(bytes, mark, file)
}

/** The text where every byte fits; null where one doesn't. */
const valid = (bytes: Uint8Array, encoding: ByteOrderMark['encoding']): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const badUtf8 = (bytes: Uint8Array, shift: number, file: string): IntakeRefusal => {
  const offset = firstInvalidUtf8(bytes)
  return new IntakeRefusal('intake.encoding', {
    file,
    line: lineAt(new TextDecoder().decode(bytes.subarray(0, offset)), Number.POSITIVE_INFINITY),
    offset: offset + shift,
    byte: (bytes[offset] as number).toString(16).toUpperCase().padStart(2, '0'),
  })
}

const badUtf16 = (bytes: Uint8Array, mark: ByteOrderMark, file: string): IntakeRefusal => {
  const text = new TextDecoder(mark.encoding, { ignoreBOM: true }).decode(bytes)
  const damaged = text.indexOf('\uFFFD')
  const line = lineAt(text, damaged < 0 ? text.length : damaged)
  return new IntakeRefusal('intake.encoding-declared', { file, declared: mark.encoding, line })
}

/** Physical line, from 1, of a position in a text; CRLF, CR and LF each end one. */
export const lineAt = (text: string, position: number): number => {
  let line = 1
  const end = Math.min(position, text.length)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) line++
  }
  return line
}
