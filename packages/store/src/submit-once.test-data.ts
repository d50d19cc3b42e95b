import { openStore } from './open-store.ts'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'

/**
 * A process that submits one made-up file to the store of a folder, and may be killed while it does: `FOLDER KIND NAME`.
 * It says `begin` before it opens the store, and `done` at the end.
 */
const [folder = '', kind = 'count', name = 'a.csv'] = process.argv.slice(2)
const size = 2000
const records =
  kind === 'person'
    ? persons(...Array.from({ length: size }, (_, i) => ({ year: 2000 + (i % 20), id: `P${i}`, note: 'made up' })))
    : counts(...Array.from({ length: size }, (_, i) => [{ year: 1000 + i, note: `${i}` }, i] as const))
process.stdout.write('begin\n')
const store = await openStore(folder, { wait: 120_000 })
await submit(store, submissionOf(records, { source: name, file: name }), { receivedAt: '2026-01-01T00:00:00Z' })
await store.close()
process.stdout.write('done\n')
