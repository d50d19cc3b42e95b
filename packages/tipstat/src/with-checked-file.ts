import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plan, Receipt } from '@tipstat/intake'
import { type Irregularity, type Pseudonyms, type Stage, withReceivedCsv } from '@tipstat/store/bulk'
import { type CheckedFile, checkedByDuckDB, checkedByInterpreter } from './checked-file.ts'
import { latestYearOf, receiveFile } from './receive-file.ts'

/** Bytes from which on a CSV file is checked by DuckDB: below, an object a record costs little. */
export const largeFile = 8_000_000

/** How much smaller a workbook is than its cells as CSV, at least. */
const packing = 8

/**
 * What a large file is going through, told as it begins; or what makes it irregular, so that the interpreter takes it: told
 * before (`read: false`), and again once it was read and not refused.
 */
export type CheckProgress =
  | { readonly stage: 'look' | 'load' | 'judge' | 'group' | 'list' | 'tell' }
  | { readonly irregular: Irregularity; readonly read: boolean }

/** What is known of a file when it is checked. */
export interface CheckFileOptions {
  /** ISO 8601: published data speak of no year after their publication, others of none after this. */
  readonly today: string
  /** Bytes from which on DuckDB takes a CSV file. Default: 8 MB. */
  readonly largeFrom?: number
  /** Told what the file is before it is checked; not where it can't be read. Default: nobody is told. */
  readonly onReceived?: (file: Receipt['file']) => Promise<void>
  /** What ids of a large file are hashed with, asked after `onReceived`. Needed where the file is to be stored. */
  readonly pseudonyms?: () => Promise<Pseudonyms>
  readonly onProgress?: (progress: CheckProgress) => void
}

/**
 * Checks a file and does some work with what has become of it: the one place that decides which executor takes it. A CSV
 * file of 8 MB or more is checked by DuckDB in bounded memory, any other by the interpreter, and so is a large one that
 * is not regular. What comes of it is the same.
 */
export const withCheckedFile = async <T>(
  path: string,
  plan: Plan,
  options: CheckFileOptions,
  work: (checked: CheckedFile) => Promise<T>,
): Promise<T> => {
  const { today, largeFrom = largeFile, onReceived, onProgress = () => {} } = options
  let irregular: Irregularity | null = null
  const onIrregular = (what: Irregularity) => {
    irregular = what
    onProgress({ irregular, read: false })
  }
  if (await isLarge(path, largeFrom)) {
    const done = await withLargeFile(path, plan, { ...options, onIrregular }, work)
    if (done) return done.result
  } else if (onReceived) {
    const facts = await fileFacts(path)
    if (facts) await onReceived(facts)
  }
  const received = await receiveFile(path, plan, { today })
  if (irregular !== null) onProgress({ irregular, read: true })
  return work(checkedByInterpreter(received))
}

/** Null where the file is not regular: all that was made for DuckDB is gone then. */
const withLargeFile = <T>(
  path: string,
  plan: Plan,
  options: CheckFileOptions & { readonly onIrregular: (what: Irregularity) => void },
  work: (checked: CheckedFile) => Promise<T>,
): Promise<{ readonly result: T } | null> => {
  const { today, onReceived, pseudonyms, onIrregular, onProgress = () => {} } = options
  onProgress({ stage: 'look' })
  const onStage = (ended: Stage) => {
    const stage = following[ended]
    if (stage) onProgress({ stage })
  }
  const large = {
    latestYear: latestYearOf(plan, today),
    onStage,
    onIrregular,
    ...(onReceived ? { onSeen: onReceived } : {}),
    ...(pseudonyms ? { pseudonyms } : {}),
  }
  return withReceivedCsv(path, plan, large, async (received) =>
    received ? { result: await work(await checkedByDuckDB(received)) } : null,
  )
}

/** What begins as a stage ends. */
const following: Readonly<Partial<Record<Stage, 'load' | 'judge' | 'group' | 'list' | 'tell'>>> = {
  look: 'load',
  read: 'judge',
  judge: 'group',
  group: 'list',
  records: 'tell',
}

/** Whether a file is large, as a CSV file or as a workbook. What can't be read is said better by whoever tries. */
const isLarge = async (path: string, largeFrom: number): Promise<boolean> => {
  const file = await open(path, 'r').catch(() => null)
  if (!file) return false
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return false
    if (stats.size >= largeFrom) return true
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.toString('latin1') === 'PK' && stats.size >= largeFrom / packing
  } finally {
    await file.close()
  }
}

/** What a file is, before anything else is known of it; null where it can't be read, which checking it says better. */
const fileFacts = async (path: string): Promise<Receipt['file'] | null> => {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk as Buffer)
      bytes += (chunk as Buffer).length
    }
  } catch {
    return null
  }
  return { name: basename(path), sha256: hash.digest('hex'), bytes }
}
