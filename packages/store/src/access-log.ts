import { appendFile, readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { canonical } from '@tipstat/scheme'
import { instantOf } from './instant.ts'
import { layoutOf } from './layout.ts'
import { StoreRefusal } from './refusal.ts'

/** For whom and what a store is opened. */
export interface Access {
  /** User of the operating system. */
  readonly who: string
  /** Why: as the user says, or the command's name. */
  readonly purpose: string
  /** What was run. */
  readonly what: string
}

/** An opening of confidential data. */
export interface AccessEntry extends Access {
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly submissions: readonly string[]
  /** Present where what was opened was made ready to be sent to somebody. */
  readonly transmission?: SentTo
  /** sha256 of the certificate that was opened. Absent where it was none. */
  readonly certificate?: string
}

/** To whom exact data went, and by which hash they can be recognised. */
export interface SentTo {
  readonly name: string
  readonly recipient: string
  /** sha256 of what was encrypted. */
  readonly sha256: string
}

/** Who runs this process, for the access log. */
export const osUser = (): string => {
  try {
    return userInfo().username
  } catch {
    // A container may run as a user that has no name.
    return String(process.getuid?.() ?? '')
  }
}

/** For whom and what something is opened, when (ISO 8601 instant), and the submissions that it was made of. */
export type Opening = Access & { readonly at: string; readonly submissions: readonly string[] }

/** Adds an entry to an access log. Where it can't be written nothing is opened: throws `store.unreachable`. */
export const logAccess = async (path: string, entry: AccessEntry): Promise<void> => {
  await appendFile(path, `${canonical(entry)}\n`, { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw new StoreRefusal('store.unreachable', { folder: path, reason: error.code ?? error.name })
  })
}

/**
 * Adds to the log of access of a store that exact data of some submissions go to a recipient; `at` is an ISO 8601 instant.
 * Throws `store.unreachable` where it can't be written: then nothing may go. A store in memory has no such log.
 */
export const logTransmission = async (
  { folder }: { readonly folder: string },
  entry: Opening & { readonly transmission: SentTo },
): Promise<void> => {
  if (folder === ':memory:') return
  await logAccess(layoutOf(resolve(folder)).access, { ...entry, at: instantOf(entry.at) })
}

/**
 * Adds to the log of access of a store that the certificate of a release is opened; `submissions` are those that the
 * release was made of, `at` is an ISO 8601 instant. Throws `store.unreachable`: then nothing is opened.
 */
export const logCertificate = async (
  { folder }: { readonly folder: string },
  entry: Opening & { readonly certificate: string },
): Promise<void> => logAccess(layoutOf(resolve(folder)).access, { ...entry, at: instantOf(entry.at) })

/** Who opened what of a store, when and for what, oldest first. A store in memory has no such log. */
export const accessEntries = async ({ folder }: { readonly folder: string }): Promise<readonly AccessEntry[]> =>
  folder === ':memory:' ? [] : readAccessLog(layoutOf(resolve(folder)).access)

/** All entries of an access log, oldest first. A line that a power cut left half is not one. */
export const readAccessLog = async (path: string): Promise<readonly AccessEntry[]> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as AccessEntry]
    } catch {
      return []
    }
  })
}
