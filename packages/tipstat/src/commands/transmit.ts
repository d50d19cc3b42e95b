import { osUser } from '@tipstat/store'
import type { Action } from '../command.ts'
import { makeTransmission, planTransmission } from '../make-transmission.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { openProject } from '../project.ts'
import { words } from '../say.ts'
import { filledStore } from '../store-of-project.ts'

interface TransmitOptions extends StoreUse {
  readonly out?: string
  readonly asOf?: string
}

/** `tipstat transmit PROJECT NAME`: exact data for one recipient. Looks at terms and key before it opens anything. */
export const transmitCommand: Action<TransmitOptions> = async ([folder = '', name = ''], options, streams) => {
  const { lang, format, asOf } = options
  const now = new Date().toISOString()
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  const { terms } = await planTransmission(project, name, now)
  const purpose = options.purpose ?? terms.purpose
  const what = `transmit ${name}`
  return withStore(await filledStore(project), 'read-only', what, { ...options, purpose }, async (store) => {
    const { transmission, file, ledger } = await makeTransmission(project, store, name, {
      now,
      access: { who: osUser(), purpose, what },
      ...(asOf === undefined ? {} : { asOf }),
    })
    const { id, tables, encryptedSha256 } = transmission
    if (format === 'json')
      streams.out(JSON.stringify({ ...terms, sha256: id, file, encryptedSha256, tables: tables.length, ledger }))
    else {
      const { to, expires } = terms
      streams.out(words('transmit.written', lang, { file, to, expires, tables: tables.length }))
      streams.out(words('transmit.hash', lang, { sha256: id, tar: `${name}.tar` }))
    }
    return 0
  })
}
