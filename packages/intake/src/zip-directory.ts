import { IntakeRefusal } from './refusal.ts'

/** One entry of a ZIP archive, as its central directory declares it. */
export interface ZipEntry {
  /** Path in lower case with forward slashes: some writers use neither. */
  readonly name: string
  /** Path as it is written, with forward slashes. */
  readonly path: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Offset of the local header. */
  readonly offset: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const end64LocatorSignature = 0x07064b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const full32 = 0xffffffff
const full16 = 0xffff

/**
 * Reads the central directory (APPNOTE 6.3.10, 4.3.12 to 4.3.16, ZIP64 included). The directory, not the local headers,
 * says what an archive holds: streaming writers leave local sizes at zero. Throws `intake.truncated` where it is missing.
 */
export const readZipDirectory = (bytes: Uint8Array, file: string): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const truncated = () => new IntakeRefusal('intake.truncated', { file })
  const directory = findDirectory(view)
  if (!directory) throw truncated()
  const entries: ZipEntry[] = []
  let at = directory.offset
  for (let n = 0; n < directory.entries; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature) throw truncated()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > view.byteLength) throw truncated()
    entries.push(readEntry(view, bytes, at, nameLength, extraLength))
    at = next
  }
  return entries
}

/** The packed bytes of an entry: a view, not a copy. */
export const packedBytes = (bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== localSignature) {
    throw new IntakeRefusal('intake.damaged-workbook', { file, part: entry.name })
  }
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packed > view.byteLength) throw new IntakeRefusal('intake.truncated', { file })
  return bytes.subarray(start, start + entry.packed)
}

const findDirectory = (view: DataView): { readonly offset: number; readonly entries: number } | null => {
  const lowest = Math.max(0, view.byteLength - 22 - full16)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const offset = view.getUint32(at + 16, true)
    const entries = view.getUint16(at + 10, true)
    if (offset !== full32 && entries !== full16) return { offset, entries }
    return findDirectory64(view, at - 20) ?? { offset, entries }
  }
  return null
}

const findDirectory64 = (
  view: DataView,
  locator: number,
): { readonly offset: number; readonly entries: number } | null => {
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) return null
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) return null
  return { entries: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) }
}

const readEntry = (
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry => {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
  const wide = readZip64(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ])
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '')
  return {
    name: path.toLowerCase(),
    path,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size: wide[0],
    packed: wide[1],
    offset: wide[2],
  }
}

/** Size, packed size and offset, each replaced by its 64-bit form where the 32-bit one is full (APPNOTE 4.5.3). */
const readZip64 = (
  view: DataView,
  extra: number,
  extraLength: number,
  narrow: readonly [number, number, number],
): [number, number, number] => {
  const wide: [number, number, number] = [...narrow]
  const end = extra + extraLength
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let value = at + 4
    for (const index of [0, 1, 2] as const) {
      if (narrow[index] !== full32 || value + 8 > end) continue
      wide[index] = Number(view.getBigUint64(value, true))
      value += 8
    }
  }
  return wide
}
