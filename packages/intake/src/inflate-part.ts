import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import type { Limits } from './limits.ts'
import { IntakeRefusal } from './refusal.ts'
import { packedBytes, type ZipEntry } from './zip-directory.ts'
import { inflatesTooMuch } from './zip-guard.ts'

/** Packed bytes handed over at a time: deflate makes at most 1,032 bytes of one, so 8 MB of 8 kB. */
const step = 8192

/**
 * Unpacks one entry piece by piece, so that it is never whole in memory. Stops as soon as it turns out larger than it
 * declared or than the limits allow; at its end, size and CRC must be those declared.
 */
export const inflatePart = (
  bytes: Uint8Array,
  entry: ZipEntry,
  file: string,
  limits: Limits,
  onPiece: (piece: Uint8Array) => void,
): void => {
  const packed = packedBytes(bytes, entry, file)
  let [size, crc] = [0, 0]
  const take = (piece: Uint8Array) => {
    size += piece.length
    if (size > entry.size || inflatesTooMuch(size, entry.packed, limits)) {
      throw new IntakeRefusal('intake.zip-bomb', { file, part: entry.name })
    }
    crc = crc32(piece, crc)
    onPiece(piece)
  }
  if (entry.method === 0) eachStep(packed, take)
  else if (entry.method === 8) inflate(packed, take, entry, file)
  else throw new IntakeRefusal('intake.damaged-workbook', { file, part: entry.name })
  if (size !== entry.size || crc !== entry.crc) {
    throw new IntakeRefusal('intake.damaged-workbook', { file, part: entry.name })
  }
}

const eachStep = (bytes: Uint8Array, take: (piece: Uint8Array, last: boolean) => void): void => {
  for (let at = 0; at < bytes.length || at === 0; at += step) {
    take(bytes.subarray(at, at + step), at + step >= bytes.length)
  }
}

const inflate = (packed: Uint8Array, take: (piece: Uint8Array) => void, entry: ZipEntry, file: string): void => {
  const pieces: Uint8Array[] = []
  const stream = new Inflate((piece) => pieces.push(piece))
  eachStep(packed, (part, last) => {
    try {
      stream.push(part, last)
    } catch {
      throw new IntakeRefusal('intake.damaged-workbook', { file, part: entry.name })
    }
    for (const piece of pieces.splice(0)) take(piece)
  })
}
