import { decodeCsv } from './decode-csv.ts'
import { decodeXlsx } from './decode-xlsx.ts'
import type { Decoded } from './grid.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { recognise } from './recognise.ts'
import { IntakeRefusal } from './refusal.ts'

/** What is known of a file before it is read. */
export interface DecodeOptions {
  /** Name of the file, without its path: for messages, and never to judge its format by. */
  readonly file: string
  /** The only sheet to read; every sheet where absent. A CSV file has no sheets and takes no notice. */
  readonly sheet?: string
  /** Encoding that the mapping declares, such as `windows-1252`; found by `decode` where absent. */
  readonly encoding?: string
  /** Texts that the mapping speaks of, by which an encoding that nobody declares is found the more surely. */
  readonly words?: readonly string[]
  /** Delimiter that the mapping declares; found among comma, semicolon, tab and bar where absent. */
  readonly delimiter?: string
  /** Decimal mark that the mapping declares: numbers of a workbook are written with it. The point where absent. */
  readonly decimal?: string
  /** What the file may cost, where other than `defaultLimits`. */
  readonly limits?: Partial<Limits>
}

/**
 * Turns the bytes of a CSV file or an XLSX workbook into grids of text: no cell trimmed, cast or guessed. Throws an
 * `IntakeRefusal` for whatever can't be read in full: bytes of another format, damage, traps, or sizes past the limits.
 * Synchronous, and runs in a browser.
 */
export const decode = (bytes: Uint8Array, options: DecodeOptions): Decoded => {
  const { file } = options
  const limits = { ...defaultLimits, ...options.limits }
  if (bytes.length === 0) throw new IntakeRefusal('intake.empty', { file })
  if (bytes.length > limits.bytes) {
    throw new IntakeRefusal('intake.too-large', { file, bytes: bytes.length, limit: limits.bytes })
  }
  const recognised = recognise(bytes, file)
  return recognised.format === 'xlsx'
    ? decodeXlsx(bytes, recognised.entries, { ...options, limits })
    : decodeCsv(bytes, { ...options, limits })
}
