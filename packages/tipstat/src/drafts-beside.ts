import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableKey } from '@tipstat/cube'
import type { Project } from './project.ts'

type Universe = Omit<TableKey, 'by'>

/** Releases whose folders hold tables of some persons. Those that have left the house are in the ledger, and refused; these are drafts. */
export const releasesBeside = async ({ out }: Pick<Project, 'out'>, of: Universe): Promise<readonly string[]> =>
  manifestsIn(join(out, 'release'), ({ tables }) => Array.isArray(tables) && tables.some((table) => isSame(table, of)))

/** Public-use files whose folders hold records of the persons of some tables: drafts, as above. */
export const filesBeside = async (
  { out }: Pick<Project, 'out'>,
  tables: readonly Universe[],
): Promise<readonly string[]> =>
  manifestsIn(join(out, 'public-use'), ({ universe }) => tables.some((table) => isSame(universe, table)))

type Manifest = Readonly<Record<string, unknown>>

/** Names of the folders whose manifest is such. One that can't be read is another's: who opens it is told. */
const manifestsIn = async (folder: string, isMeant: (manifest: Manifest) => boolean): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names.sort().map(async (name) => {
      try {
        const manifest: unknown = JSON.parse(await readFile(join(folder, name, 'manifest.json'), 'utf8'))
        return typeof manifest === 'object' && manifest !== null && isMeant(manifest as Manifest) ? [name] : []
      } catch {
        return []
      }
    }),
  )
  return found.flat()
}

const isSame = (a: unknown, b: Universe): boolean =>
  typeof a === 'object' &&
  a !== null &&
  (['source', 'stage', 'unit', 'counting', 'reference'] as const).every(
    (name) => (a as Partial<Universe>)[name] === b[name],
  )
