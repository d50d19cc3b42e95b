import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from './crc32.ts'

/** One part of an archive to be written: packed already. */
export interface PackedPart {
  /** Path with forward slashes. */
  readonly path: string
  /** 0: as it is, 8: deflated. */
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

/** Above this size a part is packed quickly rather than tightly. */
const large = 1_000_000

/** Packs a part. */
export const packPart = (path: string, content: string | Uint8Array): PackedPart => {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return {
    path,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes, { level: bytes.length > large ? 1 : 6 }),
  }
}

/** 1 January 1980, the first moment that an archive can name: the same parts give the same bytes at any time. */
const date = 0x0021

/** Writes an archive (APPNOTE 6.3.10) of packed parts in their order: no clock, no user, no comment. */
export const writeZip = (parts: readonly PackedPart[]): Uint8Array => {
  const names = parts.map(({ path }) => strToU8(path))
  const sum = (of: (at: number) => number) => parts.reduce((all, _, at) => all + of(at), 0)
  const bodies = sum((at) => 30 + (names[at]?.length ?? 0) + (parts[at]?.packed.length ?? 0))
  const directory = sum((at) => 46 + (names[at]?.length ?? 0))
  const bytes = new Uint8Array(bodies + directory + 22)
  const view = new DataView(bytes.buffer)
  let [body, entry] = [0, bodies]
  parts.forEach((part, at) => {
    const name = names[at] ?? new Uint8Array()
    view.setUint32(body, 0x04034b50, true)
    writeFacts(view, body + 4, part, name)
    bytes.set(name, body + 30)
    bytes.set(part.packed, body + 30 + name.length)
    view.setUint32(entry, 0x02014b50, true)
    view.setUint16(entry + 4, 20, true)
    writeFacts(view, entry + 6, part, name)
    view.setUint32(entry + 42, body, true)
    bytes.set(name, entry + 46)
    body += 30 + name.length + part.packed.length
    entry += 46 + name.length
  })
  view.setUint32(entry, 0x06054b50, true)
  view.setUint16(entry + 8, parts.length, true)
  view.setUint16(entry + 10, parts.length, true)
  view.setUint32(entry + 12, directory, true)
  view.setUint32(entry + 16, bodies, true)
  return bytes
}

/** What a local header and the directory both say of a part: version, flags, method, moment, CRC, sizes, length of the name. */
const writeFacts = (view: DataView, at: number, { method, crc, packed, size }: PackedPart, name: Uint8Array): void => {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, name.some((byte) => byte > 127) ? 0x0800 : 0, true)
  view.setUint16(at + 4, method, true)
  view.setUint16(at + 6, 0, true)
  view.setUint16(at + 8, date, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, packed.length, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, name.length, true)
}
