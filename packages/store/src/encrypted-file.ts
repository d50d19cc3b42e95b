import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { besideOf, withPath } from './durable-files.ts'

/** Begins every encrypted file; its last byte is the version of the format. */
const magic = Buffer.concat([Buffer.from('tipstat-aes-gcm'), Buffer.from([1])])
const nonceBytes = 12
const tagBytes = 16
const headerBytes = magic.length + nonceBytes

/**
 * Encrypts a file: AES-256-GCM (NIST SP 800-38D) with a random nonce, in one pass and bounded memory. `context` (what
 * the file is, and of which submission) is authenticated, so that no file can stand in for another. Layout: magic and
 * version, nonce, ciphertext, tag.
 */
export const encryptFile = async (from: string, to: string, key: Buffer, context: string): Promise<void> => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const out = createWriteStream(to, { flags: 'wx', mode: 0o600 })
  out.write(Buffer.concat([magic, nonce]))
  try {
    await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), cipher, out)
    await appendSynced(to, cipher.getAuthTag())
  } catch (error) {
    throw withPath(error, to)
  }
}

const appendSynced = async (path: string, bytes: Buffer): Promise<void> => {
  const file = await open(path, 'a')
  try {
    await file.appendFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Decrypts a file. It has its name only once all of it was found authentic: false, and no file, where it is not. */
export const decryptFile = async (from: string, to: string, key: Buffer, context: string): Promise<boolean> => {
  const { size } = await stat(from)
  if (size < headerBytes + tagBytes) return false
  const { header, tag } = await edgesOf(from, size)
  if (!header.subarray(0, magic.length).equals(magic)) return false
  const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(magic.length))
    .setAAD(Buffer.from(context))
    .setAuthTag(tag)
  const beside = besideOf(to)
  try {
    const body = createReadStream(from, { start: headerBytes, end: size - tagBytes - 1, highWaterMark: 1 << 20 })
    await pipeline(body, decipher, createWriteStream(beside, { flags: 'wx', mode: 0o600 }))
    await rename(beside, to)
    return true
  } catch (error) {
    if (isForged(error)) return false
    throw error
  } finally {
    await rm(beside, { force: true })
  }
}

/** Encrypts bytes in memory, as `encryptFile` does a file. */
export const encryptBytes = (bytes: Uint8Array, key: Buffer, context: string): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  return Buffer.concat([magic, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** Decrypts bytes in memory; null where they are not authentic. */
export const decryptBytes = (bytes: Buffer, key: Buffer, context: string): Buffer | null => {
  if (bytes.length < headerBytes + tagBytes || !bytes.subarray(0, magic.length).equals(magic)) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(magic.length, headerBytes))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(headerBytes, -tagBytes)), decipher.final()])
  } catch (error) {
    if (isForged(error)) return null
    throw error
  }
}

const isForged = (error: unknown): boolean => error instanceof Error && /unable to authenticate/i.test(error.message)

const edgesOf = async (path: string, size: number): Promise<{ readonly header: Buffer; readonly tag: Buffer }> => {
  const file = await open(path, 'r')
  try {
    const header = Buffer.alloc(headerBytes)
    const tag = Buffer.alloc(tagBytes)
    await file.read(header, 0, headerBytes, 0)
    await file.read(tag, 0, tagBytes, size - tagBytes)
    return { header, tag }
  } finally {
    await file.close()
  }
}
