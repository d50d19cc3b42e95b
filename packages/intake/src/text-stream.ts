import iconv from 'iconv-lite'
import { encodingOf, isOneByte, isUnicode } from './encoding.ts'
import { IntakeRefusal } from './refusal.ts'

/** The text of a file, decoded as its bytes arrive. */
export interface TextStream {
  /** Canonical name in lower case, as `decode` gives it. */
  readonly encoding: string
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean
  /** Decodes the next bytes; what is left of a character waits for its rest. */
  write(bytes: Uint8Array): string
  /** What was still waited for. */
  end(): string
}

/**
 * Decodes a text file of any size piece by piece, by the rules of `decode`: byte order mark, strict UTF-8, or what the
 * mapping declares; nothing guessed, nothing replaced. `start` is the first bytes (3 or more, where there are as many),
 * which are then to be written, too. Throws an `IntakeRefusal` where `decode` does, which alone says on which line.
 */
export const textStream = (start: Uint8Array, file: string, declared?: string): TextStream => {
  const { encoding, mark } = encodingOf(start, file, declared)
  return isUnicode(encoding) ? strictStream(encoding, mark?.length ?? 0, file) : legacyStream(encoding, file)
}

const strictStream = (encoding: string, markLength: number, file: string): TextStream => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  let skip = markLength
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      throw new IntakeRefusal('intake.encoding-declared', { file, declared: encoding, line: 0 })
    }
  }
  return {
    encoding,
    bom: markLength > 0,
    write: (bytes) => {
      const rest = bytes.subarray(skip)
      skip -= bytes.length - rest.length
      return decode(rest, true)
    },
    end: () => decode(new Uint8Array(), false),
  }
}

const legacyStream = (encoding: string, file: string): TextStream => {
  const decoder = iconv.getDecoder(encoding)
  const looksUtf8 = isOneByte(encoding) ? utf8Watch() : null
  const undamaged = (text: string): string => {
    if (text.includes('\uFFFD'))
      throw new IntakeRefusal('intake.encoding-declared', { file, declared: encoding, line: 0 })
    return text
  }
  let held: Uint8Array = new Uint8Array()
  return {
    encoding,
    bom: false,
    write: (bytes) => {
      looksUtf8?.see(bytes)
      const all = Buffer.concat([held, bytes])
      const ready = all.length < 2 * heldBack ? 0 : all.length - heldBack
      held = all.subarray(ready)
      return undamaged(decoder.write(all.subarray(0, ready)))
    },
    end: () => {
      if (looksUtf8?.end() === true)
        throw new IntakeRefusal('intake.encoding-differs', { file, declared: encoding, found: 'utf-8' })
      return undamaged(decoder.write(Buffer.from(held)) + (decoder.end() ?? ''))
    },
  }
}

/** Bytes held back for the next piece: iconv-lite loses half a character that ends in a piece of one or two bytes. */
const heldBack = 16

/** Whether bytes that pass are UTF-8, and not all of them ASCII. */
const utf8Watch = () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let [valid, beyond] = [true, false]
  const see = (bytes: Uint8Array, stream: boolean) => {
    if (!valid) return
    beyond ||= bytes.some((byte) => byte > 127)
    try {
      decoder.decode(bytes, { stream })
    } catch {
      valid = false
    }
  }
  return {
    see: (bytes: Uint8Array) => see(bytes, true),
    end: (): boolean => {
      see(new Uint8Array(), false)
      return valid && beyond
    },
  }
}
