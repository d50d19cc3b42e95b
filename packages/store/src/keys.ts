import { randomBytes } from 'node:crypto'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeOnce } from './durable-files.ts'
import { makeFolder, makePrivate } from './owner-only.ts'
import { StoreRefusal } from './refusal.ts'

/** Keys of a store: beside it, never in it, and in no backup. What they encrypt dies with them. */
export interface Keys {
  readonly folder: string
  /** The key of a submission: of its files where they speak of persons, and of its certificates. Made where there is none. */
  make(name: string): Promise<Buffer>
  /** The key of a submission. Throws `store.no-key`. */
  get(name: string): Promise<Buffer>
  /** Destroys a key. */
  destroy(name: string): Promise<void>
  /** What pseudonyms are made with: 256 random bits as hex text, made where there is none. */
  caseKey(): Promise<string>
}

const hex = /^[0-9a-f]{64}$/

/** Keys as files of a folder that its owner alone can open. */
export const keysIn = (folder: string): Keys => {
  const fileOf = (name: string): string => join(folder, `${name}.key`)
  const read = async (name: string): Promise<string> => {
    const text = await readFile(fileOf(name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new StoreRefusal('store.no-key', { submission: name, folder })
      throw new StoreRefusal('store.unreachable', { folder, reason: error.code ?? error.name })
    })
    if (!hex.test(text.trim())) throw new StoreRefusal('store.damaged', { file: fileOf(name) })
    return text.trim()
  }
  const make = async (name: string): Promise<string> => {
    await makeFolder(folder)
    await makePrivate(folder)
    await writeOnce(fileOf(name), `${randomBytes(32).toString('hex')}\n`)
    return read(name)
  }
  return {
    folder,
    make: async (name) => Buffer.from(await make(name), 'hex'),
    get: async (name) => Buffer.from(await read(name), 'hex'),
    destroy: (name) => destroy(fileOf(name), folder),
    caseKey: () => make('case-ids'),
  }
}

/** Overwrites a key before it is removed: on most disks its bits are then gone, too. */
const destroy = async (path: string, folder: string): Promise<void> => {
  // Two may destroy the same key at once: a purge, and whoever kept a certificate meanwhile.
  const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!file) return
  try {
    const { size } = await file.stat()
    await file.write(Buffer.alloc(size))
    await file.sync()
  } finally {
    await file.close()
  }
  await rm(path, { force: true })
  await syncFolder(folder)
}
