import { countCertificates, duePurges, findSubmission, osUser, purge } from '@tipstat/store'
import type { Action } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { CommandRefusal } from '../refusal.ts'
import { plain, words } from '../say.ts'

interface PurgeOptions extends StoreUse {
  readonly due?: boolean
  readonly yes?: boolean
  readonly keysLost?: boolean
  readonly reason?: string
}

/** `tipstat purge STORE ID` or `--due`: persons are destroyed for ever, and certificates of releases made of them. Without `--yes`, what is due is only listed. */
export const purgeCommand: Action<PurgeOptions> = async ([folder = '', id], options, streams) => {
  const { lang, format } = options
  if (id === undefined && !options.due) throw new CommandRefusal('command.purge-what')
  const at = new Date().toISOString()
  return withStore(folder, 'read-write', 'purge', options, async (store) => {
    let isPlain = false
    const due = id === undefined ? await duePurges(store, at) : [await named(id)]
    async function named(part: string) {
      const { id: whole, source, file, record, retainUntil } = await findSubmission(store, part)
      isPlain = record !== 'person'
      return { id: whole, source, file: file.name, retainUntil: retainUntil ?? '-' }
    }
    const isMeant = id !== undefined || options.yes === true
    const reason = options.reason ?? (id === undefined ? 'retention date passed' : '')
    const ids = due.map((each) => each.id)
    const certificates = await countCertificates(store, ids)
    const { keysLost = false } = options
    const purged = isMeant && ids.length > 0 ? await purge(store, ids, { at, by: osUser(), reason, keysLost }) : []
    if (format === 'json') {
      streams.out(JSON.stringify({ due, purged, certificates, ...(isPlain ? { copiesReadable: true } : {}) }))
      return 0
    }
    for (const each of due)
      streams.out([each.id.slice(0, 12), each.retainUntil, each.source, plain(each.file)].join('  '))
    if (ids.length === 0) streams.out(words('purge.none', lang))
    else if (isMeant) streams.out(words('purge.done', lang, { n: purged.length }))
    else streams.out(words('purge.confirm', lang, { n: ids.length }))
    if (certificates > 0) streams.out(words('purge.certificates', lang, { n: certificates }))
    if (isPlain) streams.out(words('purge.plain', lang))
    return 0
  })
}
