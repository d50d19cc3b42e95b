import { basename, extname } from 'node:path'
import { canonical } from '@tipstat/scheme'
import { checkedText } from '../check-text.ts'
import { type CheckedFile, hasErrors } from '../checked-file.ts'
import type { Action, Common, Streams } from '../command.ts'
import { planFrom } from '../project.ts'
import { words } from '../say.ts'
import { sayProgress } from '../say-progress.ts'
import { type CheckProgress, withCheckedFile } from '../with-checked-file.ts'
import { writeChecked } from '../write-receipt.ts'

/** The id of a source: the name of its mapping file. */
export const sourceId = (path: string): string => basename(path, extname(path))

/** `tipstat check FILE`. Exit 1 where there is any error. */
export const checkCommand: Action<{ readonly mapping: string; readonly out?: string }> = async (
  [file = ''],
  options,
  streams,
) => {
  const { lang } = options
  const plan = await planFrom(options.mapping, sourceId(options.mapping))
  const onProgress = (progress: CheckProgress) => sayProgress(file, progress, lang, streams)
  return withCheckedFile(file, plan, { today: new Date().toISOString(), onProgress }, async (checked) => {
    await tell(checked, options, streams)
    return hasErrors(checked) ? 1 : 0
  })
}

const tell = async (
  checked: CheckedFile,
  { lang, format, out }: Common & { readonly out?: string },
  streams: Streams,
) => {
  if (format === 'json') await writePieces(checkJson(checked), streams)
  else streams.out(checkedText(checked, lang))
  if (out === undefined) return
  const written = await writeChecked(checked, out, lang)
  if (format === 'json') return
  streams.out(words('check.files', lang, { receipt: written.text, findings: written.findings }))
  if (written.setAside) streams.out(words('check.set-aside', lang, { file: written.setAside }))
}

/** Receipt and all findings: in pieces, since a million of them are no text that a machine holds. */
async function* checkJson(checked: CheckedFile): AsyncGenerator<string> {
  yield `{"receipt":${canonical(checked.receipt)},"findings":[`
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
