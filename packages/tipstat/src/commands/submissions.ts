import { submissions, uncheckedFiles } from '@tipstat/store'
import type { Action } from '../command.ts'
import { withStore } from '../open-for.ts'
import { plain, words } from '../say.ts'
import { stateWords } from '../state-words.ts'

interface SubmissionsOptions {
  readonly store: string
  readonly asOf?: string
}

/** `tipstat submissions`: what the store holds, what became of it and why, now or as of a moment. */
export const submissionsCommand: Action<SubmissionsOptions> = (_, { store: folder, asOf, lang, format }, streams) =>
  withStore(folder, 'read-only', 'submissions', {}, async (store) => {
    const moment = asOf === undefined ? {} : { asOf }
    const all = await submissions(store, moment)
    const unchecked = await uncheckedFiles(store, moment)
    if (format === 'json') {
      const received = unchecked.map(({ file, at, by, refused }) =>
        refused === null
          ? { state: 'received', file, receivedAt: at, by }
          : { state: 'refused', reason: refused, file, receivedAt: at, by },
      )
      streams.out(JSON.stringify([...all, ...received]))
      return 0
    }
    if (all.length + unchecked.length === 0) streams.out(words('submissions.none', lang))
    for (const { id, source, receipt, receivedAt, state, replacedBy, reason, file } of all) {
      const became = [
        stateWords(state, lang),
        ...(replacedBy === null ? [] : [words('submissions.replaced-by', lang, { id: replacedBy.slice(0, 12) })]),
        ...(reason === '' ? [] : [`(${plain(reason)})`]),
      ]
      const { accepted, read } = receipt.rows
      streams.out(
        [id.slice(0, 12), receivedAt, source, became.join(' '), `${accepted}/${read}`, plain(file.name)].join('  '),
      )
    }
    for (const { file, at, refused } of unchecked) {
      const became = refused === null ? words('state.received', lang) : `${words('state.refused', lang)} (${refused})`
      streams.out(['-'.repeat(12), at, '-', became, '-', plain(file.name)].join('  '))
    }
    return 0
  })
