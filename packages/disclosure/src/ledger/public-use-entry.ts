import { canonical, compareText, sha256Hex } from '@tipstat/scheme'
import type { CaseRecords } from '../microdata/case-records.ts'
import { recordsCsv } from '../microdata/public-use-file.ts'
import type { PublicUse, PublicUseColumn, PublicUseManifest } from '../public-use/manifest.ts'

/** A public-use file that has left the house, as the ledger has it. */
export interface EarlierPublicUse {
  /** sha256 of its manifest. */
  readonly id: string
  readonly manifest: PublicUseManifest
  /** Its records by their texts, as many as are alike: a line of names, then one for each. */
  readonly counts: string
  readonly records: CaseRecords
}

/**
 * What the ledger says of a public-use file, as canonical JSON: its manifest, and how many records of it are alike in all
 * columns, since all of that is known to everybody from then on. No moment: the same file made again is the same entry.
 */
export const publicUseEntry = ({ id, manifest, texts }: PublicUse): string =>
  canonical({
    kind: 'public-use',
    file: id,
    manifest,
    counts: countsOf(readRecords(texts.get(manifest.data) ?? ''), manifest.columns),
  })

/** How many records are alike in all columns: `sex,form,persons`, sorted by text. */
export const countsOf = ({ length, columns }: CaseRecords, named: readonly Pick<PublicUseColumn, 'name'>[]): string => {
  const names = named.map(({ name }) => name)
  const counts = new Map<string, number>()
  for (let row = 0; row < length; row++) {
    const line = names.map((name) => columns[name]?.[row] ?? '').join(',')
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const lines = [...counts].sort(([a], [b]) => compareText(a, b)).map(([line, persons]) => `${line},${persons}`)
  return `${[[...names, 'persons'].join(','), ...lines].join('\n')}\n`
}

/** The public-use files among the entries of a ledger, by their ids. Throws for one that does not hold what it says. */
export const earlierPublicUses = (entries: readonly string[]): readonly EarlierPublicUse[] =>
  entries
    .map((text) => JSON.parse(text) as { kind: string } & Entry)
    .filter(({ kind }) => kind === 'public-use')
    .map(readEntry)
    .sort((a, b) => (a.id < b.id ? -1 : 1))

interface Entry {
  readonly file: string
  readonly manifest: PublicUseManifest
  readonly counts: string
}

const readEntry = ({ file: id, manifest, counts }: Entry): EarlierPublicUse => {
  const names = manifest.columns.map(({ name }) => name)
  const [, ...lines] = counts.trimEnd().split('\n')
  const rows = lines.flatMap((line) => {
    const cells = line.split(',')
    return Array.from({ length: Number(cells.at(-1)) }, () => cells.slice(0, -1))
  })
  rows.sort(byTexts)
  const records = recordsOf(names, rows)
  if (sha256Hex(canonical(manifest)) !== id || sha256Hex(recordsCsv(records)) !== manifest.files[manifest.data])
    throw new Error(`The ledger's entry of public-use file ${id} does not hold what it says`)
  return { id, manifest, counts, records }
}

/** Records as they are sorted in a file: by their first column, then the next. */
const byTexts = (a: readonly string[], b: readonly string[]): number =>
  a.reduce((order, text, i) => order || compareText(text, b[i] ?? ''), 0)

/** The records of a file that holds codes alone: no cell of it is quoted. */
const readRecords = (csv: string): CaseRecords => {
  const [header = '', ...lines] = csv.trimEnd().split('\n')
  return recordsOf(
    header.split(','),
    lines.map((line) => line.split(',')),
  )
}

const recordsOf = (names: readonly string[], rows: readonly (readonly string[])[]): CaseRecords => ({
  length: rows.length,
  columns: Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i] ?? '')])),
})
