import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Received } from '@tipstat/intake'
import { logReceived, osUser, type SubmitOptions as StoreOptions, type Submitted, submit } from '@tipstat/store'
import { checkText } from '../check-text.ts'
import type { Action, Common, Streams } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { planFrom } from '../project.ts'
import { receiveFile } from '../receive-file.ts'
import { words } from '../say.ts'
import { stateWords } from '../state-words.ts'
import { largeFile, submitLarge } from '../submit-large.ts'
import { writeReceipt } from '../write-receipt.ts'
import { sourceId } from './check.ts'

interface SubmitOptions extends StoreUse {
  readonly mapping: string
  readonly store: string
  readonly out?: string
  readonly replaces?: string
  readonly reinstate?: boolean
}

/** `tipstat submit FILE`. Exit 0 where the file is accepted, also with records set aside; 1 where it is rejected. */
export const submitCommand: Action<SubmitOptions> = async ([file = ''], options, streams) => {
  const now = new Date().toISOString()
  const by = osUser()
  const plan = await planFrom(options.mapping, sourceId(options.mapping))
  const facts = await fileFacts(file)
  // The store is closed while the file is checked, so that others can write.
  if (facts)
    await withStore(options.store, 'read-write', 'submit', options, (store) =>
      logReceived(store, facts, { at: now, by }),
    )
  if (facts && facts.bytes >= largeFile) {
    const large = await withStore(options.store, 'read-write', 'submit', options, (store) =>
      submitLarge(store, file, plan, storeOptionsOf(options, now, by)),
    )
    if (large) return tell(large.received, large.submitted, options, streams)
  }
  const received = await receiveFile(file, plan, { today: now })
  return withStore(options.store, 'read-write', 'submit', options, async (store) => {
    const submitted = await submit(store, received.submission, storeOptionsOf(options, now, by))
    return tell(received, submitted, options, streams)
  })
}

const storeOptionsOf = ({ replaces, reinstate }: SubmitOptions, receivedAt: string, by: string): StoreOptions => ({
  receivedAt,
  by,
  ...(replaces === undefined ? {} : { replaces }),
  ...(reinstate ? { reinstate: true } : {}),
})

const tell = async (
  received: Received,
  submitted: Submitted,
  options: SubmitOptions & Common,
  streams: Streams,
): Promise<0 | 1> => {
  const { lang, format } = options
  if (options.out !== undefined) await writeReceipt(received, options.out, lang)
  if (format === 'json') streams.out(JSON.stringify(submitted))
  else {
    streams.out(checkText(received, lang))
    sayWhatBecame(submitted, options, streams)
  }
  return submitted.receipt.verdict === 'rejected' ? 1 : 0
}

const sayWhatBecame = (
  { receipt, already, state, replaces }: Submitted,
  { lang, reinstate }: SubmitOptions & Common,
  { out }: Streams,
): void => {
  const id = receipt.submission
  const isOut = state === 'superseded' || state === 'withdrawn'
  if (receipt.verdict === 'rejected') out(words('submit.rejected', lang, { id }))
  else if (already && reinstate && !isOut) out(words('submit.reinstated', lang, { id }))
  else out(words(already ? 'submit.already' : 'submit.stored', lang, { id }))
  if (replaces !== null) out(words('submit.replaces', lang, { id: replaces }))
  if (isOut) out(words('submit.out', lang, { state: stateWords(state, lang) }))
}

/** What a file is, before anything else is known of it; null where it can't be read, which checking it says better. */
const fileFacts = async (
  path: string,
): Promise<{ readonly name: string; readonly sha256: string; readonly bytes: number } | null> => {
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
