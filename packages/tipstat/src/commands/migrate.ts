import { submissions } from '@tipstat/store'
import type { Action } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { words } from '../say.ts'

/** `tipstat migrate STORE`: brings a store of an earlier version up to date, as opening it for writing does. */
export const migrateCommand: Action<StoreUse> = ([folder = ''], options, streams) =>
  withStore(folder, 'read-write', 'migrate', options, async (store) => {
    const held = await submissions(store)
    if (options.format === 'json') streams.out(JSON.stringify({ submissions: held.length }))
    else streams.out(words('migrate.done', options.lang, { folder }))
    return 0
  })
