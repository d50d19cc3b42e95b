import type { CubeTable, Manifest, Release } from '@tipstat/cube'
import { canonical, sha256Hex } from '@tipstat/scheme'
import { readTable } from '../read-table.ts'
import { fileOf } from '../release-texts.ts'
import { tableCsv } from '../table-csv.ts'

/** A release that has left the house, as the ledger has it. */
export interface EarlierRelease {
  /** sha256 of its manifest. */
  readonly id: string
  readonly manifest: Manifest
  readonly tables: readonly CubeTable[]
}

/**
 * What the ledger says of a release, as canonical JSON: its manifest and every number of it, since all of them are known to
 * everybody from then on. No moment: the same release made again is the same entry.
 */
export const releaseEntry = ({ id, manifest, tables }: Release): string =>
  canonical({
    kind: 'release',
    release: id,
    manifest,
    files: Object.fromEntries(tables.map((table) => [fileOf(table), tableCsv(table, manifest.policy)])),
  })

/** The releases among the entries of a ledger, by their ids. Throws for one that does not hold what its manifest says. */
export const earlierReleases = (entries: readonly string[]): readonly EarlierRelease[] =>
  entries
    .map((text) => JSON.parse(text) as { kind: string } & Entry)
    .filter(({ kind }) => kind === 'release')
    .map(readEntry)
    .sort((a, b) => (a.id < b.id ? -1 : 1))

interface Entry {
  readonly release: string
  readonly manifest: Manifest
  readonly files: Readonly<Record<string, string>>
}

const readEntry = ({ release: id, manifest, files }: Entry): EarlierRelease => {
  const isWhole =
    sha256Hex(canonical(manifest)) === id &&
    manifest.tables.every(({ file, sha256 }) => sha256Hex(files[file] ?? '') === sha256)
  if (!isWhole) throw new Error(`The ledger's entry of release ${id} does not hold what it says`)
  return { id, manifest, tables: manifest.tables.map((entry) => readTable(entry, files[entry.file] ?? '')) }
}
