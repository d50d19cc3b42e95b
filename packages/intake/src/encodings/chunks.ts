import { firstInvalidUtf8 } from '../invalid-utf8.ts'

/** What can be told of a file's bytes in one walk over them. */
export interface Bytes {
  /** Bytes above 127 that occur anywhere in the file. */
  readonly high: readonly number[]
  /** Distinct pieces with such a byte, as far as they are looked at. */
  readonly chunks: readonly Uint8Array[]
  /** How many of those pieces are UTF-8. */
  readonly utf8: number
}

/** Distinct pieces that are looked at, and bytes of them: more of the same hardly tell more. */
const [mostChunks, mostBytes] = [4000, 1_000_000]

/** A piece that is longer is no word, nor a sentence of Chinese. */
const longest = 1000

/**
 * Cuts bytes in pieces where they hold a character that in every encoding is itself: control characters, space, and the
 * punctuation of ASCII below 0 and between 9 and @. So no piece begins or ends within a character.
 */
export const lookAtBytes = (bytes: Uint8Array): Bytes => {
  const seen = new Uint8Array(256)
  const chunks = new Map<string, Uint8Array>()
  let [start, isHigh, left] = [0, false, mostBytes]
  const end = (at: number) => {
    if (isHigh && left > 0 && chunks.size < mostChunks && at - start <= longest) {
      const chunk = bytes.subarray(start, at)
      left -= chunk.length
      chunks.set(Buffer.from(chunk).toString('latin1'), chunk)
    }
    start = at + 1
    isHigh = false
  }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte > 127) {
      seen[byte] = 1
      isHigh = true
    } else if (byte < 0x30 || (byte > 0x39 && byte < 0x40)) end(at)
  }
  end(bytes.length)
  const all = [...chunks.values()]
  return {
    high: [...seen.keys()].filter((byte) => seen[byte] === 1),
    chunks: all,
    utf8: all.filter((chunk) => firstInvalidUtf8(chunk) === -1).length,
  }
}
