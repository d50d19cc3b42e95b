import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileMapping, type Plan, readMapping } from '@tipstat/intake'
import { type Unzipped, unzipSync, zipSync } from 'fflate'
import { mappingText, ownFiles, shared, sharedFiles } from './totals/national-files.ts'

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

/** A real file that is to be damaged, and the mapping that reads it. */
export interface Original {
  readonly bytes: Uint8Array
  readonly plan: Plan
  /** Of a workbook, its parts. */
  readonly parts?: Unzipped
}

/** Folders of small files: CSV in eleven encodings and in every form of quoting, workbooks, templates. */
const ownFolders = ['./corpora/derived-encodings', './corpora/csv-spectrum', './fixtures', '../data-schemas/templates']

/**
 * Real files, cut to their beginnings: those of national offices with their own mappings, any other with a loose one. Files
 * whose licence keeps them out of this repository are among them where `TIPSTAT_SHARED` names their folder.
 */
export const originals = (): readonly Original[] => {
  const loose = compileMapping(readMapping(looseMapping, 'loose'), 'loose')
  const national = shared === '' ? ownFiles : [...ownFiles, ...sharedFiles]
  const ofOffices = national.map(({ mapping, path }) => ({
    path,
    plan: compileMapping(readMapping(mappingText(mapping), mapping), mapping),
  }))
  const known = new Set(national.map(({ path }) => path))
  const others = [...ownFolders.map(at), ...(shared === '' ? [] : [shared])]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => /\.(?:csv|xlsx)$/.test(path) && statSync(path).isFile() && !known.has(path))
    .sort()
    .map((path) => ({ path, plan: loose }))
  return [...ofOffices, ...others].flatMap(({ path, plan }) => {
    const bytes = beginningOf(path)
    return bytes.length > largest ? [] : [{ bytes, plan, ...partsOf(bytes) }]
  })
}

/** Bytes of a text that are kept, and of a workbook, which can't be cut. */
const [longest, largest] = [4000, 30_000]

const partsOf = (bytes: Uint8Array): { readonly parts?: Unzipped } => {
  try {
    return { parts: unzipSync(bytes) }
  } catch {
    return {}
  }
}

const beginningOf = (path: string): Uint8Array => {
  const bytes = new Uint8Array(readFileSync(path))
  return path.endsWith('.xlsx') ? bytes : bytes.subarray(0, longest)
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

/** One of the originals, damaged: its bytes, or of every other workbook those of one part within. */
export const mutate = (files: readonly Original[], random: () => number): Original => {
  const { bytes, plan, parts } = pick(files, random)
  if (parts && random() < 0.5) return { bytes: withDamagedPart(parts, files, random), plan }
  return { bytes: damaged(bytes, files, random), plan }
}

const below = (n: number, random: () => number): number => Math.floor(random() * n)
const pick = <T>(values: readonly T[], random: () => number): T => values[below(values.length, random)] as T

/** A workbook whose archive is whole, and one of whose parts is not. */
const withDamagedPart = (parts: Unzipped, files: readonly Original[], random: () => number): Uint8Array => {
  const name = pick(Object.keys(parts), random)
  return zipSync(
    { ...parts, [name]: damaged(parts[name] ?? new Uint8Array(), files, random) },
    { level: 1, mtime: '1980-01-02' },
  )
}

/** Bytes with up to eight things done to them: changed, taken out, put in, repeated, or from another file. */
const damaged = (original: Uint8Array, files: readonly Original[], random: () => number): Uint8Array => {
  let bytes = [...original]
  for (let left = 1 + below(8, random); left > 0; left--) {
    const [from, length] = [below(bytes.length + 1, random), 1 + below(below(4, random) === 0 ? 400 : 4, random)]
    switch (below(6, random)) {
      case 0:
        if (from < bytes.length) bytes[from] = below(256, random)
        break
      case 1:
        bytes.splice(from, length)
        break
      case 2:
        bytes.splice(from, 0, ...pick(pieces, random))
        break
      case 3:
        bytes.splice(from, 0, ...bytes.slice(from, from + length))
        break
      case 4:
        bytes.splice(from, 0, ...pick(files, random).bytes.slice(0, length))
        break
      default:
        if (below(4, random) === 0) bytes = bytes.slice(0, from)
        else if (from < bytes.length) bytes[from] = pick(pieces, random)[0] as number
    }
  }
  return Uint8Array.from(bytes)
}

/** A mapping that asks for headers which some of the files have. */
const looseMapping = `
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
