import { isOutOfMemory } from '@tipstat/store/bulk'
import { CommandRefusal } from './refusal.ts'

/**
 * A full disk, a forbidden folder, or a file that takes more memory than there is, is no bug: it is told as a refusal. Null
 * for any other error. DuckDB has no codes for them, only the words of the operating system.
 */
export const machineRefusal = (error: unknown): CommandRefusal | null => {
  if (!(error instanceof Error)) return null
  if (isOutOfMemory(error)) return new CommandRefusal('command.no-memory', {}, 1)
  if (/no space left on device|disk quota exceeded/i.test(error.message) && !('code' in error))
    return new CommandRefusal('command.no-space', { path: /file "([^"]+)"/.exec(error.message)?.[1] ?? '' }, 1)
  if (!('code' in error)) return null
  const path = 'path' in error && typeof error.path === 'string' ? error.path : ''
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new CommandRefusal('command.no-space', { path }, 1)
  if (
    error.code === 'EACCES' ||
    error.code === 'EPERM' ||
    error.code === 'EROFS' ||
    error.code === 'ENOTDIR' ||
    error.code === 'EEXIST' ||
    // What Node says of a folder below one that is read-only.
    (error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir')
  ) {
    return new CommandRefusal('command.no-permission', { path }, 2)
  }
  return null
}
