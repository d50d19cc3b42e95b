import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import type { CsvFile } from '../bulk/load-cells.ts'

const [quote, lineFeed, carriageReturn] = [34, 10, 13]

/**
 * Whether every quote of a file opens or closes a cell or is doubled within one, every line ends as the first does, and
 * every byte is UTF-8. DuckDB refuses a file that is not like that; ClickHouse reads it in its own way, without a word.
 */
export const isStrictCsv = async (
  { path, delimiter, newline }: CsvFile,
  chunkSize: number = 1 << 20,
): Promise<boolean> => {
  const cut = delimiter.charCodeAt(0)
  const lines = newline === '\n' ? endsInLineFeed : endsInBoth
  let [inside, undecided, before, tail] = [false, false, lineFeed as number, Buffer.alloc(0) as Buffer]
  for await (const part of createReadStream(path, { highWaterMark: chunkSize })) {
    const chunk: Buffer = part
    const whole = tail.length === 0 ? chunk : Buffer.concat([tail, chunk])
    const end = wholeCharacters(whole)
    if (!isUtf8(whole.subarray(0, end))) return false
    tail = whole.subarray(end)
    let at = 0
    if (undecided) {
      // The quote that ended the chunk before closes its cell, or is the first of two.
      undecided = false
      if (chunk[0] === quote) at = 1
      else if (mayFollow(chunk[0], cut)) inside = false
      else return false
    }
    while (at < chunk.length) {
      const next = chunk.indexOf(quote, at)
      const stop = next < 0 ? chunk.length : next
      if (!inside && !lines(chunk, at, stop, at === 0 ? before : (chunk[at - 1] ?? 0))) return false
      if (next < 0) break
      if (!inside) {
        const opener = next === 0 ? before : (chunk[next - 1] ?? 0)
        if (opener !== cut && opener !== lineFeed) return false
        inside = true
        at = next + 1
      } else if (next + 1 === chunk.length) {
        undecided = true
        break
      } else if (chunk[next + 1] === quote) at = next + 2
      else if (mayFollow(chunk[next + 1], cut)) {
        inside = false
        at = next + 1
      } else return false
    }
    before = chunk[chunk.length - 1] ?? before
  }
  return tail.length === 0 && (!inside || undecided)
}

const mayFollow = (byte: number | undefined, cut: number): boolean =>
  byte === cut || byte === lineFeed || byte === carriageReturn

/** Whether a piece between quotes has no line end but line feeds. */
const endsInLineFeed = (chunk: Buffer, from: number, to: number): boolean => {
  const found = chunk.subarray(from, to).indexOf(carriageReturn)
  return found < 0
}

/** Whether each line feed of a piece between quotes has its carriage return, and each of these its line feed. */
const endsInBoth = (chunk: Buffer, from: number, to: number, before: number): boolean => {
  const piece = chunk.subarray(from, to)
  if (before === carriageReturn && piece.length > 0 && piece[0] !== lineFeed) return false
  for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, at + 1))
    if ((at === 0 ? before : piece[at - 1]) !== carriageReturn) return false
  for (let at = piece.indexOf(carriageReturn); at >= 0; at = piece.indexOf(carriageReturn, at + 1))
    if (at + 1 < piece.length && piece[at + 1] !== lineFeed) return false
  return true
}

/** Where the last whole character of some bytes ends: a longer one may be cut. */
const wholeCharacters = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
