import { backup, osUser, type Progress, restore } from '@tipstat/store'
import type { Action, Common, Streams } from '../command.ts'
import { keysOf, withStore } from '../open-for.ts'
import { words } from '../say.ts'

interface CopyOptions {
  readonly to: string
}

/** `tipstat backup STORE --to FOLDER`: what the folder lacks is copied, and all of it read back. */
export const backupCommand: Action<CopyOptions> = ([folder = ''], options, streams) =>
  withStore(folder, 'read-only', 'backup', {}, async (store) => {
    const done = await backup(store, options.to, { onProgress: progress(options, streams) })
    if (options.format === 'json') streams.out(JSON.stringify(done))
    else streams.out(words('backup.done', options.lang, { ...done, folder: options.to, keys: keysOf(folder, {}) }))
    return 0
  })

/** `tipstat restore FOLDER --to STORE`. */
export const restoreCommand: Action<CopyOptions> = async ([folder = ''], options, streams) => {
  const onProgress = progress(options, streams)
  const done = await restore(folder, options.to, { at: new Date().toISOString(), by: osUser(), onProgress })
  if (options.format === 'json') streams.out(JSON.stringify(done))
  else streams.out(words('restore.done', options.lang, { ...done, folder: options.to, keys: keysOf(options.to, {}) }))
  return 0
}

/** Told on a terminal, some ten times and at the end. */
const progress =
  ({ lang }: Common, { live, err }: Streams): Progress =>
  (done, all) => {
    const step = Math.max(1, Math.floor(all / 10))
    if (live && (done === all || done % step === 0)) err(words('backup.progress', lang, { done, all }))
  }
