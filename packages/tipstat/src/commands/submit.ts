import type { Receipt } from '@tipstat/intake'
import {
  logReceived,
  osUser,
  type Store,
  type SubmitOptions as StoreOptions,
  StoreRefusal,
  type Submitted,
} from '@tipstat/store'
import { checkedText } from '../check-text.ts'
import type { CheckedFile } from '../checked-file.ts'
import type { Action, Common, Streams } from '../command.ts'
import { withComparison } from '../comparison.ts'
import { comparisonLines } from '../comparison-text.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { ComparedRefusal } from '../refusal.ts'
import { words } from '../say.ts'
import { sayProgress } from '../say-progress.ts'
import { stateWords } from '../state-words.ts'
import type { TemplateUse } from '../template-options.ts'
import { readingOf } from '../template-plan.ts'
import { sayTemplate } from '../template-say.ts'
import { type CheckProgress, withCheckedFile } from '../with-checked-file.ts'
import { writeChecked } from '../write-receipt.ts'

interface SubmitOptions extends StoreUse, TemplateUse {
  readonly store: string
  readonly out?: string
  readonly parquet?: boolean
  readonly replaces?: string
  readonly reinstate?: boolean
}

/** `tipstat submit FILE`. Exit 0 where the file is accepted, also with records set aside; 1 where it is rejected. One that the store refuses is compared all the same. */
export const submitCommand: Action<SubmitOptions> = async ([file = ''], options, streams) => {
  const now = new Date().toISOString()
  const by = osUser()
  const reading = await readingOf(file, options, { toStore: true })
  const { plan } = reading
  // The store is closed while the file is checked, so that others can write.
  const inStore = <T>(work: (store: Store) => Promise<T>) =>
    withStore(options.store, 'read-write', 'submit', options, work)
  let key = ''
  const onReceived = (received: Receipt['file']) =>
    inStore(async (store) => {
      await logReceived(store, received, { at: now, by })
      key = await store.shelf.caseKey()
    })
  const checking = {
    today: now,
    onReceived,
    pseudonyms: async () => ({ key, source: plan.series.source }),
    onProgress: (progress: CheckProgress) => sayProgress(file, progress, options.lang, streams),
  }
  return withCheckedFile(file, plan, checking, async (alone) => {
    const [checked, submitted] = await inStore(async (store) => {
      const compared = await withComparison(store, { ...alone, isTemplate: reading.template !== null })
      return [compared, await submittedOrRefused(store, compared, storeOptionsOf(options, now, by))] as const
    })
    sayTemplate(reading, options, streams)
    if (submitted instanceof StoreRefusal) return tellRefused(checked, submitted, options, streams)
    return tell(checked, submitted, options, streams)
  })
}

const submittedOrRefused = (
  store: Store,
  checked: CheckedFile,
  options: StoreOptions,
): Promise<Submitted | StoreRefusal> =>
  checked.submit(store, options).catch((error: unknown) => {
    if (error instanceof StoreRefusal) return error
    throw error
  })

/** What was found goes back all the same, and the comparison is said before the refusal. */
const tellRefused = async (
  checked: CheckedFile,
  refusal: StoreRefusal,
  options: SubmitOptions & Common,
  { out }: Streams,
): Promise<never> => {
  await writeOut({ ...checked, refused: refusal }, options)
  if (checked.compared === undefined) throw refusal
  if (options.format !== 'json') out(comparisonLines(checked.compared, options.lang).join('\n'))
  throw new ComparedRefusal(refusal, checked.compared)
}

const writeOut = async (
  checked: CheckedFile,
  { out, lang, parquet = false }: SubmitOptions & Common,
): Promise<void> => {
  if (out !== undefined) await writeChecked(checked, out, lang, { parquet })
}

const storeOptionsOf = ({ replaces, reinstate }: SubmitOptions, receivedAt: string, by: string): StoreOptions => ({
  receivedAt,
  by,
  ...(replaces === undefined ? {} : { replaces }),
  ...(reinstate ? { reinstate: true } : {}),
})

const tell = async (
  checked: CheckedFile,
  submitted: Submitted,
  options: SubmitOptions & Common,
  streams: Streams,
): Promise<0 | 1> => {
  const { lang, format } = options
  await writeOut(checked, options)
  if (format === 'json') streams.out(JSON.stringify({ ...submitted, comparison: checked.compared }))
  else {
    streams.out(checkedText(checked, lang))
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
