import type { Language } from '@tipstat/language'
import { canonical } from '@tipstat/scheme'
import { sarif } from '../answer/sarif.ts'
import { checkedText } from '../check-text.ts'
import { type CheckedFile, hasErrors } from '../checked-file.ts'
import type { Action, Common, Streams } from '../command.ts'
import { withComparison } from '../comparison.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { answerWords, words } from '../say.ts'
import { sayProgress } from '../say-progress.ts'
import type { TemplateUse } from '../template-options.ts'
import { readingOf } from '../template-plan.ts'
import { sayTemplate } from '../template-say.ts'
import { type CheckProgress, withCheckedFile } from '../with-checked-file.ts'
import { type ReceiptFiles, writeChecked } from '../write-receipt.ts'

interface CheckOptions extends TemplateUse, StoreUse {
  readonly out?: string
  /** Folder of the store that the file is compared with. */
  readonly store?: string
  readonly parquet?: boolean
}

/** `tipstat check FILE`. Exit 1 where there is any error. */
export const checkCommand: Action<CheckOptions> = async ([file = ''], options, streams) => {
  const { lang } = options
  const reading = await readingOf(file, options, { toStore: false })
  const { plan } = reading
  const onProgress = (progress: CheckProgress) => sayProgress(file, progress, lang, streams)
  return withCheckedFile(file, plan, { today: new Date().toISOString(), onProgress }, async (alone) => {
    const checked = await compared({ ...alone, isTemplate: reading.template !== null }, options)
    sayTemplate(reading, options, streams)
    await tell(checked, options, streams)
    return hasErrors(checked) ? 1 : 0
  })
}

/** With the last submission of its source, where a store is named. */
const compared = async (checked: CheckedFile, options: CheckOptions): Promise<CheckedFile> => {
  const { store: folder } = options
  if (folder === undefined) return checked
  return withStore(folder, 'read-only', 'check', options, (store) => withComparison(store, checked))
}

const tell = async (
  checked: CheckedFile,
  { lang, format, out, parquet = false }: CheckOptions & Common,
  streams: Streams,
) => {
  if (format === 'json') await writePieces(checkJson(checked), streams)
  else if (format === 'sarif') await writePieces(sarif(checked, lang), streams)
  else streams.out(checkedText(checked, lang))
  if (out === undefined) return
  const written = await writeChecked(checked, out, lang, { parquet })
  if (format === 'text') sayWritten(written, lang, streams)
}

/** Says where what goes back was written, the page first. */
const sayWritten = (written: ReceiptFiles, lang: Language, { out }: Streams): void => {
  out(answerWords('back.page', lang, { page: written.page }))
  if (written.marked) out(answerWords('back.marked', lang, { file: written.marked }))
  out(words('check.files', lang, { receipt: written.text, findings: written.findings }))
  if (written.parquet) out(answerWords('back.parquet', lang, { file: written.parquet }))
  if (written.setAside) out(words('check.set-aside', lang, { file: written.setAside }))
}

/** Receipt and all findings: in pieces, since a million of them are no text that a machine holds. */
async function* checkJson(checked: CheckedFile): AsyncGenerator<string> {
  const { receipt, compared } = checked
  const comparison = compared === undefined ? '' : `"comparison":${JSON.stringify(compared)},`
  yield `{"receipt":${canonical(receipt)},${comparison}"findings":[`
  let separator = ''
  for await (const some of checked.readFindings()) {
    yield separator + some.map(canonical).join(',')
    separator = ','
  }
  yield ']}'
}

const writePieces = async (pieces: AsyncIterable<string>, { out, piece }: Streams): Promise<void> => {
  const all: string[] = []
  for await (const text of pieces) {
    if (piece) await piece(text)
    else all.push(text)
  }
  if (piece) await piece('\n')
  else out(all.join(''))
}
