import { openStore, submissions } from '@tipstat/store'
import type { Action } from '../command.ts'
import { plain, words } from '../say.ts'

/** `tipstat submissions`. */
export const submissionsCommand: Action<{ readonly store: string }> = async (
  _,
  { store: folder, lang, format },
  streams,
) => {
  const store = await openStore(folder, { mode: 'read-only' })
  try {
    const all = await submissions(store)
    if (format === 'json') streams.out(JSON.stringify(all))
    else if (all.length === 0) streams.out(words('submissions.none', lang))
    else {
      for (const { id, source, receipt, receivedAt, state } of all) {
        const { rows, verdict, file } = receipt
        streams.out(
          [
            id.slice(0, 12),
            receivedAt,
            source,
            words(`verdict.${verdict}`, lang),
            `${rows.accepted}/${rows.read}`,
            plain(file.name),
            state === verdict ? '' : `(${state})`,
          ]
            .join('  ')
            .trimEnd(),
        )
      }
    }
    return 0
  } finally {
    await store.close()
  }
}
