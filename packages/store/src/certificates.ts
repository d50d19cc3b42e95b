import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sha256Hex } from '@tipstat/scheme'
import { logCertificate, type Opening } from './access-log.ts'
import { isThere, syncFolder, writeOnce } from './durable-files.ts'
import { decryptBytes, encryptBytes } from './encrypted-file.ts'
import { type HeldSubmission, historyOf } from './history.ts'
import type { Keys } from './keys.ts'
import { type Layout, layoutOf } from './layout.ts'
import { StoreRefusal } from './refusal.ts'
import type { Store } from './store.ts'

/** What of a store certificates need. */
type Keeper = Pick<Store, 'folder' | 'keys' | 'shelf'>

/**
 * Keeps the certificate of a release by suppression, which is drawn around the true counts of one submission: encrypted
 * with the key of that submission, so that it dies with it. It is on the disk, whole, when this returns; it is never
 * replaced, and the same bytes are there once. Takes no lock: no two certificates share a file. Gives the sha256 of the
 * bytes, which is its name. Throws StoreRefusal: `store.in-memory`, `store.no-submission`, `store.purged` also where that
 * happens meanwhile, `store.damaged` where a file of that name holds something else, `store.no-key` where the key of
 * persons, or of certificates that are there, is not.
 */
export const keepCertificate = async (store: Keeper, bytes: Uint8Array, submission: string): Promise<string> => {
  const { layout, keys } = partsOf(store)
  const held = await heldOf(store, submission)
  if (!held) throw new StoreRefusal('store.no-submission', { id: submission, folder: store.folder })
  await refusePurged(store, submission)
  try {
    return await put(layout, keys, held, bytes)
  } finally {
    // A purge that came meanwhile did not know of the key and the file.
    await refusePurged(store, submission)
  }
}

const put = async (layout: Layout, keys: Keys, { id, record }: HeldSubmission, bytes: Uint8Array): Promise<string> => {
  const sha256 = sha256Hex(bytes)
  const folder = join(layout.certificates, id)
  const path = join(folder, fileOf(sha256))
  // Persons have a key from the first, counts from their first certificate on: one made anew would never open those there.
  const hasKey = record === 'person' || (await filesIn(folder)).length > 0
  const key = await (hasKey ? keys.get(id) : keys.make(id))
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) {
    await syncFolder(layout.certificates)
    await syncFolder(layout.folder)
  }
  const isNew = !(await isThere(path)) && (await writeOnce(path, encryptBytes(bytes, key, contextOf(id, sha256))))
  if (!isNew) decrypt(await readFile(path), key, contextOf(id, sha256), sha256, path)
  return sha256
}

/**
 * Opens a certificate by its sha256 and the one submission of `opening`, and logs for whom and what before anything is
 * decrypted. Throws StoreRefusal: `store.in-memory`, `store.no-certificate` (also once the submission is purged, or without
 * its key), `store.damaged`, `store.unreachable` without a log.
 */
export const openCertificate = async (store: Keeper, sha256: string, opening: Opening): Promise<Uint8Array> => {
  const { layout, keys } = partsOf(store)
  const missing = new StoreRefusal('store.no-certificate', { folder: store.folder })
  const [submission = '', ...others] = opening.submissions
  const held = await heldOf(store, submission)
  // What a manifest says may be no hash, and climb out of the folder: a submission is one that the log names.
  if (!hash.test(sha256) || !held || held.state === 'purged' || others.length > 0) throw missing
  const path = join(layout.certificates, held.id, fileOf(sha256))
  const encrypted = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? missing : error
  })
  const key = await keys.get(held.id).catch((error: unknown) => {
    throw error instanceof StoreRefusal && error.code === 'store.no-key' ? missing : error
  })
  await logCertificate(store, { ...opening, certificate: sha256 })
  return decrypt(encrypted, key, contextOf(held.id, sha256), sha256, path)
}

/**
 * The files of certificates, as `SUBMISSION/NAME` below their folder, sorted. What was being written when its writer ended
 * is none.
 */
export const certificateFiles = async ({ certificates }: Pick<Layout, 'certificates'>): Promise<readonly string[]> => {
  const files: string[] = []
  for (const id of await namesIn(certificates))
    for (const file of await filesIn(join(certificates, id))) files.push(`${id}/${file}`)
  return files.sort()
}

/** How many certificates are drawn from some submissions, in all. */
export const countCertificates = async (
  { folder }: Pick<Store, 'folder'>,
  submissions: readonly string[],
): Promise<number> => {
  if (folder === ':memory:') return 0
  const files = await certificateFiles(layoutOf(resolve(folder)))
  return files.filter((file) => submissions.includes(file.split('/')[0] ?? '')).length
}

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await namesIn(folder)).filter((name) => /^[0-9a-f]{64}\.json\.enc$/.test(name))

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    // A file that is none of ours holds none either.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })

const hash = /^[0-9a-f]{64}$/

const partsOf = ({ folder, keys }: Keeper): { readonly layout: Layout; readonly keys: Keys } => {
  if (keys === null) throw new StoreRefusal('store.in-memory')
  return { layout: layoutOf(resolve(folder)), keys }
}

const heldOf = async ({ shelf }: Keeper, submission: string): Promise<HeldSubmission | undefined> =>
  historyOf(await shelf.entries()).submissions.find(({ id }) => id === submission)

/** Of what is purged nothing may be left, or come to be. The log is read first: a purge is there before it destroys. */
const refusePurged = async (store: Keeper, submission: string): Promise<void> => {
  if ((await heldOf(store, submission))?.state !== 'purged') return
  await store.shelf.destroy(submission)
  throw new StoreRefusal('store.purged', { submission })
}

const fileOf = (sha256: string): string => `${sha256}.json.enc`

/** What the encryption vouches for: that it is this certificate, and of this submission. */
const contextOf = (submission: string, sha256: string): string => `certificates/${submission}/${sha256}`

const decrypt = (encrypted: Buffer, key: Buffer, context: string, sha256: string, path: string): Uint8Array => {
  const bytes = decryptBytes(encrypted, key, context)
  if (bytes === null || sha256Hex(bytes) !== sha256) throw new StoreRefusal('store.damaged', { file: path })
  return bytes
}
