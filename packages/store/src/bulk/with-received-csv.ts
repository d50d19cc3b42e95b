import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import type { Plan } from '@tipstat/intake'
import type { LoggedFile } from '../log.ts'
import { withPrivateFolder } from '../private-folder.ts'
import { type CsvOptions, type ReceivedCsv, receiveCsv } from './receive-csv.ts'
import type { Pseudonyms } from './records-sql.ts'
import { type Irregularity, refuseChanged } from './regular-csv.ts'

/** What is known of a large file when it is checked. */
export interface LargeCsvOptions extends Pick<CsvOptions, 'latestYear' | 'memory' | 'onStage'> {
  /** What ids are hashed with, asked once the file was checked. Default: a key that nobody keeps, for files that are not stored. */
  readonly pseudonyms?: () => Promise<Pseudonyms>
  /** Told what the file is (name, hash, size), before it is checked. */
  readonly onSeen?: (file: LoggedFile) => Promise<void>
  /** Told what makes the file irregular, where it is. */
  readonly onIrregular?: (irregular: Irregularity) => void
}

/**
 * Checks a CSV file of any size in DuckDB, and does some work with what it has become: null where the file is not
 * regular. What does not fit into memory, and the copy of a file that is not in UTF-8, lie in a private folder, which is
 * gone when the work is done, has failed, or was interrupted. Throws an `IntakeRefusal` where the file changes meanwhile.
 */
export const withReceivedCsv = <T>(
  path: string,
  plan: Plan,
  { pseudonyms, onSeen, ...options }: LargeCsvOptions,
  work: (received: ReceivedCsv | null) => Promise<T>,
): Promise<T> =>
  withPrivateFolder(async (temporary) => {
    let stats: Stats | null = null
    const received = await receiveCsv(path, plan, {
      ...options,
      temporary,
      pseudonyms: async () =>
        (await pseudonyms?.()) ?? { key: randomBytes(32).toString('hex'), source: plan.series.source },
      onSeen: async (seen) => {
        stats = seen.stats
        await onSeen?.({ name: seen.name, sha256: seen.sha256, bytes: seen.bytes })
      },
    })
    try {
      if (stats) await refuseChanged(path, stats)
      return await work(received)
    } finally {
      received?.close()
    }
  })
