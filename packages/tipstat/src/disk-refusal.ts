import { CommandRefusal } from './refusal.ts'

/** A full disk or a forbidden folder is no bug: it is told as a refusal. Null for any other error. */
export const diskRefusal = (error: unknown): CommandRefusal | null => {
  if (!(error instanceof Error) || !('code' in error)) return null
  const path = 'path' in error && typeof error.path === 'string' ? error.path : ''
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new CommandRefusal('command.no-space', { path }, 1)
  if (
    error.code === 'EACCES' ||
    error.code === 'EPERM' ||
    error.code === 'EROFS' ||
    error.code === 'ENOTDIR' ||
    error.code === 'EEXIST'
  ) {
    return new CommandRefusal('command.no-permission', { path }, 2)
  }
  return null
}
