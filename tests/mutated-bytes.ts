import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A stream of numbers from 0 to below 1, the same for the same seed (mulberry32, T. Ettinger). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Small real files that are to be damaged: CSV in eleven encodings and in every form of quoting, and workbooks. */
export const originals = (): readonly Uint8Array[] => {
  const folders = ['./corpora/derived-encodings', './corpora/csv-spectrum', './fixtures', '../data-schemas/templates']
  return folders
    .flatMap((folder) =>
      readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).map((name) => join(at(folder), name)),
    )
    .filter((path) => /\.(?:csv|xlsx)$/.test(path))
    .sort()
    .map((path) => new Uint8Array(readFileSync(path)))
    .filter((bytes) => bytes.length <= 60_000)
}

/** Bytes that mean something to a reader of tables. */
const pieces: readonly (readonly number[])[] = [
  [0x22],
  [0x27],
  [0x2c],
  [0x3b],
  [0x09],
  [0x0a],
  [0x0d],
  [0x00],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0xc3, 0xa9],
  [0xe9],
  [0x81, 0x30, 0x81, 0x30],
  [0x50, 0x4b, 0x03, 0x04],
  [0x2c, 0x20, 0x22],
  [0x0a, 0x22],
]

/** One of the originals with up to eight things done to it: bytes changed, taken out, put in, repeated, or from another. */
export const mutate = (files: readonly Uint8Array[], random: () => number): Uint8Array => {
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T
  let bytes = [...pick(files)]
  for (let left = 1 + below(8); left > 0; left--) {
    const [from, length] = [below(bytes.length + 1), 1 + below(below(4) === 0 ? 400 : 4)]
    switch (below(6)) {
      case 0:
        if (from < bytes.length) bytes[from] = below(256)
        break
      case 1:
        bytes.splice(from, length)
        break
      case 2:
        bytes.splice(from, 0, ...pick(pieces))
        break
      case 3:
        bytes.splice(from, 0, ...bytes.slice(from, from + length))
        break
      case 4:
        bytes.splice(from, 0, ...pick(files).slice(0, length))
        break
      default:
        if (below(4) === 0) bytes = bytes.slice(0, from)
        else if (from < bytes.length) bytes[from] = pick(pieces)[0] as number
    }
  }
  return Uint8Array.from(bytes)
}

/** A mapping that asks for headers which some of the files have. */
export const looseMapping = `
source: Test
record: count
fixed: { area: HRV, stage: V_DET }
limit: 1
columns:
  Year: year
  Sex: { sex: names }
  Age: { age: names }
  Count: { value: count }
`
