import type { CubeTable, Manifest, Release, ReleasedTable } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { sha256Hex } from '@tipstat/scheme'
import { DisclosureRefusal } from './refusal.ts'
import { type FolderFiles, readFolder } from './verify.ts'
import { verifyFiles } from './verify-files.ts'

/**
 * Opens a release folder. The bytes that were verified are those that are read: nothing is read twice. Throws
 * DisclosureRefusal where a file, a hash or the proof is amiss.
 */
export const openRelease = async (folder: string): Promise<Release> => {
  const files = await readFolder(folder)
  if (!files.has('manifest.json')) throw new DisclosureRefusal('disclosure.no-release', { folder })
  const [problem] = verifyFiles(files).problems
  if (problem) throw new DisclosureRefusal('disclosure.tampered', { folder, problem: problem.kind, file: problem.file })
  const text = textOf(files, 'manifest.json')
  const manifest = JSON.parse(text) as Manifest
  const tables = manifest.tables.map((entry) => readTable(entry, textOf(files, entry.file)))
  return seal({ id: sha256Hex(text), manifest, tables })
}

const textOf = (files: FolderFiles, file: string): string => new TextDecoder().decode(files.get(file) ?? undefined)

const readTable = (entry: ReleasedTable, csv: string): CubeTable => {
  const [, ...lines] = csv.trimEnd().split('\n')
  const rows = lines.map((line) => line.split(','))
  const column = (i: number) => rows.map((row) => row[i] ?? '')
  const { source, stage, unit, counting, reference, by, multiple, exhaustive, computed } = entry
  const first = 2 + by.length
  return {
    source,
    stage,
    unit,
    counting,
    reference,
    by,
    multiple,
    exhaustive,
    ...(computed ? { computed } : {}),
    length: rows.length,
    area: column(0),
    year: column(1).map(Number),
    codes: Object.fromEntries(by.map((name, i) => [name, column(2 + i)])),
    low: column(first + 1).map(bound),
    high: column(first + 2).map(bound),
    status: column(first + 3) as unknown as CubeTable['status'],
    disputed: column(first + 4).map((cell) => cell === '1'),
  }
}

const bound = (text: string): number => (text === '' ? Number.NaN : text === 'inf' ? Infinity : Number(text))
