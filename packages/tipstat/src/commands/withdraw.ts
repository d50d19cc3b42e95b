import { osUser, withdraw } from '@tipstat/store'
import type { Action } from '../command.ts'
import { withStore } from '../open-for.ts'
import { words } from '../say.ts'

/** `tipstat withdraw STORE ID`: a submission counts no longer, and the log says why. */
export const withdrawCommand: Action<{ readonly reason: string }> = ([folder = '', id = ''], options, streams) =>
  withStore(folder, 'read-write', 'withdraw', {}, async (store) => {
    const occasion = { at: new Date().toISOString(), by: osUser(), reason: options.reason }
    const withdrawn = await withdraw(store, id, occasion)
    if (options.format === 'json') streams.out(JSON.stringify({ withdrawn }))
    else streams.out(words('withdraw.done', options.lang, { id: withdrawn.slice(0, 12) }))
    return 0
  })
