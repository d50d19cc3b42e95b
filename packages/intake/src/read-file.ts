import { readFile as readWhole, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { defaultLimits, type Limits } from './limits.ts'
import { IntakeRefusal } from './refusal.ts'

/**
 * Reads a file whole, for `decode`. Its size is looked at before anything is read. Throws an `IntakeRefusal` for a path that
 * leads nowhere, to a folder, to a device or pipe, to a file without permission, or to one past the limit.
 */
export const readFile = async (path: string, limits: Partial<Limits> = {}): Promise<Uint8Array> => {
  const file = basename(path)
  const limit = limits.bytes ?? defaultLimits.bytes
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (found.isDirectory()) throw new IntakeRefusal('intake.folder', { file: path })
  if (!found.isFile()) throw new IntakeRefusal('intake.not-a-file', { file: path })
  if (found.size > limit) throw new IntakeRefusal('intake.too-large', { file, bytes: found.size, limit })
  const bytes = await readWhole(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const unreadable = (path: string, cause: unknown): IntakeRefusal => {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  const code = reason === 'ENOENT' || reason === 'ENOTDIR' ? 'intake.missing-file' : 'intake.unreadable'
  return new IntakeRefusal(code, code === 'intake.unreadable' ? { file: path, reason } : { file: path })
}
