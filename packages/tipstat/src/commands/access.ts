import { accessEntries } from '@tipstat/store'
import type { Action } from '../command.ts'
import { withStore } from '../open-for.ts'
import { plain, words } from '../say.ts'

/** `tipstat access STORE`: who opened what, when and for what. */
export const accessCommand: Action<object> = ([folder = ''], { lang, format }, streams) =>
  withStore(folder, 'read-only', 'access', {}, async (store) => {
    const entries = await accessEntries(store)
    if (format === 'json') streams.out(JSON.stringify(entries))
    else if (entries.length === 0) streams.out(words('access.none', lang))
    else
      for (const { at, who, purpose, what, submissions, transmission, certificate } of entries)
        streams.out(
          [
            at,
            plain(who),
            plain(what),
            plain(purpose),
            submissions.map((id) => id.slice(0, 12)).join(','),
            ...(transmission ? [`-> ${plain(transmission.recipient)}`, `sha256 ${transmission.sha256}`] : []),
            ...(certificate ? [`certificate ${plain(certificate)}`] : []),
          ].join('  '),
        )
    return 0
  })
