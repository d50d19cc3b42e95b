import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sha256Hex } from '@tipstat/scheme'
import { logCertificate, type Opening } from './access-log.ts'
import { isThere, syncFolder, writeOnce } from './durable-files.ts'
import { decryptBytes, encryptBytes } from './encrypted-file.ts'
import type { Keys } from './keys.ts'
import { type Layout, layoutOf } from './layout.ts'
import { StoreRefusal } from './refusal.ts'
import type { Store } from './store.ts'

/** What of a store certificates need. */
type Keeper = Pick<Store, 'folder' | 'keys'>

/**
 * Keeps the certificate of a release by suppression, encrypted with a key of its own: it is drawn around the true counts.
 * It is on the disk, whole, when this returns; it is never replaced, and the same bytes are there once. Takes no lock: no
 * two certificates share a file. Gives the sha256 of the bytes, which is its name. Throws StoreRefusal: `store.in-memory`,
 * `store.damaged` where a file of that name holds something else, `store.no-key` where it can't be told what it holds.
 */
export const keepCertificate = async (store: Keeper, bytes: Uint8Array): Promise<string> => {
  const { layout, keys } = partsOf(store)
  const sha256 = sha256Hex(bytes)
  const path = pathOf(layout, sha256)
  if ((await mkdir(layout.certificates, { recursive: true, mode: 0o700 })) !== undefined)
    await syncFolder(layout.folder)
  // A key that is made anew would never open a file that is there already.
  if (!(await isThere(path))) {
    const encrypted = encryptBytes(bytes, await keys.make(keyName(sha256)), contextOf(sha256))
    if (await writeOnce(path, encrypted)) return sha256
  }
  decrypt(await readFile(path), await keys.get(keyName(sha256)), sha256, path)
  return sha256
}

/**
 * Opens a certificate by its sha256, and logs for whom and what before anything is decrypted. Throws StoreRefusal:
 * `store.in-memory`, `store.no-certificate` (also without its key), `store.damaged`, `store.unreachable` without a log.
 */
export const openCertificate = async (store: Keeper, sha256: string, opening: Opening): Promise<Uint8Array> => {
  const { layout, keys } = partsOf(store)
  const missing = new StoreRefusal('store.no-certificate', { folder: store.folder })
  // What a manifest says may be no hash, and climb out of the folder.
  if (!hash.test(sha256)) throw missing
  const path = pathOf(layout, sha256)
  const encrypted = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? missing : error
  })
  const key = await keys.get(keyName(sha256)).catch((error: unknown) => {
    throw error instanceof StoreRefusal && error.code === 'store.no-key' ? missing : error
  })
  await logCertificate(store, { ...opening, certificate: sha256 })
  return decrypt(encrypted, key, sha256, path)
}

/** Names of the files of certificates, sorted. What was being written when its writer ended is none. */
export const certificateFiles = async ({ certificates }: Pick<Layout, 'certificates'>): Promise<readonly string[]> => {
  const names = await readdir(certificates).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => /^[0-9a-f]{64}\.json\.enc$/.test(name)).sort()
}

const hash = /^[0-9a-f]{64}$/

const partsOf = ({ folder, keys }: Keeper): { readonly layout: Layout; readonly keys: Keys } => {
  if (keys === null) throw new StoreRefusal('store.in-memory')
  return { layout: layoutOf(resolve(folder)), keys }
}

const pathOf = ({ certificates }: Layout, sha256: string): string => join(certificates, `${sha256}.json.enc`)

const keyName = (sha256: string): string => `certificate-${sha256}`

/** What the encryption vouches for: that it is this certificate. */
const contextOf = (sha256: string): string => `certificates/${sha256}`

const decrypt = (encrypted: Buffer, key: Buffer, sha256: string, path: string): Uint8Array => {
  const bytes = decryptBytes(encrypted, key, contextOf(sha256))
  if (bytes === null || sha256Hex(bytes) !== sha256) throw new StoreRefusal('store.damaged', { file: path })
  return bytes
}
