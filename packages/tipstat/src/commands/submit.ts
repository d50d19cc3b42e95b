import { openStore, submit } from '@tipstat/store'
import { checkText } from '../check-text.ts'
import type { Action } from '../command.ts'
import { planFrom } from '../project.ts'
import { receiveFile } from '../receive-file.ts'
import { words } from '../say.ts'
import { writeReceipt } from '../write-receipt.ts'
import { sourceId } from './check.ts'

interface SubmitOptions {
  readonly mapping: string
  readonly store: string
  readonly out?: string
}

/** `tipstat submit FILE`. Exit 0 where the file is accepted, also with records set aside; 1 where it is rejected. */
export const submitCommand: Action<SubmitOptions> = async ([file = ''], options, streams) => {
  const { lang, format } = options
  const now = new Date().toISOString()
  const plan = await planFrom(options.mapping, sourceId(options.mapping))
  const received = await receiveFile(file, plan, { today: now })
  const store = await openStore(options.store)
  try {
    const { receipt, already } = await submit(store, received.submission, { receivedAt: now })
    if (options.out !== undefined) await writeReceipt(received, options.out, lang)
    const rejected = receipt.verdict === 'rejected'
    if (format === 'json') streams.out(JSON.stringify({ receipt, already }))
    else {
      streams.out(checkText(received, lang))
      streams.out(
        words(rejected ? 'submit.rejected' : already ? 'submit.already' : 'submit.stored', lang, {
          id: receipt.submission,
        }),
      )
    }
    return rejected ? 1 : 0
  } finally {
    await store.close()
  }
}
