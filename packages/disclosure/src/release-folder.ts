import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CubeTable, isReleased, type Manifest, type Release, type ReleasedTable } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { type Breakdown, canonical, sha256Hex } from '@tipstat/scheme'
import { DisclosureRefusal } from './refusal.ts'
import { statementText } from './statement.ts'
import { tableCsv } from './table-csv.ts'
import { verify } from './verify.ts'

/**
 * Writes a release: `manifest.json`, `statement.txt` and `data/*.csv`. The folder is written beside and renamed into
 * place, so that a reader sees the old release or the new one, whole.
 */
export const writeRelease = async (release: Release, folder: string): Promise<void> => {
  if (!isReleased(release)) throw new DisclosureRefusal('disclosure.no-release', { folder })
  const [beside, old] = [`${folder}.${randomUUID()}.part`, `${folder}.${randomUUID()}.old`]
  try {
    await mkdir(join(beside, 'data'), { recursive: true })
    await writeFile(join(beside, 'manifest.json'), canonical(release.manifest))
    await writeFile(join(beside, 'statement.txt'), statementText(release.manifest))
    for (const [i, { file }] of release.manifest.tables.entries()) {
      const table = release.tables[i]
      if (table) await writeFile(join(beside, file), tableCsv(table))
    }
    await mkdir(dirname(folder), { recursive: true })
    await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    await rename(beside, folder)
  } finally {
    await rm(beside, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

/** Opens a release folder, verifying every hash and the proof anew. Throws DisclosureRefusal where anything is amiss. */
export const openRelease = async (folder: string): Promise<Release> => {
  const { problems } = await verify(folder)
  if (problems.length > 0) {
    const [first] = problems
    const code = first?.kind === 'missing-folder' ? 'disclosure.no-release' : 'disclosure.tampered'
    throw new DisclosureRefusal(code, { folder, problem: first?.kind ?? '', file: first?.file ?? '' })
  }
  const text = await readFile(join(folder, 'manifest.json'), 'utf8')
  const manifest = JSON.parse(text) as Manifest
  const tables = await Promise.all(
    manifest.tables.map(async (entry) => readTable(entry, await readFile(join(folder, entry.file), 'utf8'))),
  )
  return seal({ id: sha256Hex(text), manifest, tables })
}

const readTable = (entry: ReleasedTable, csv: string): CubeTable => {
  const [, ...lines] = csv.trimEnd().split('\n')
  const rows = lines.map((line) => line.split(','))
  const column = (i: number) => rows.map((row) => row[i] ?? '')
  const { source, stage, unit, counting, reference, by, multiple, exhaustive } = entry
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
    length: rows.length,
    area: column(0),
    year: column(1).map(Number),
    codes: Object.fromEntries(by.map((name: Breakdown, i) => [name, column(2 + i)])),
    low: column(first + 1).map(bound),
    high: column(first + 2).map(bound),
    status: column(first + 3) as unknown as CubeTable['status'],
    disputed: column(first + 4).map((cell) => cell === '1'),
  }
}

const bound = (text: string): number => (text === '' ? Number.NaN : text === 'inf' ? Infinity : Number(text))
