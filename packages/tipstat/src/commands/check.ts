import { basename, extname } from 'node:path'
import { checkText } from '../check-text.ts'
import type { Action } from '../command.ts'
import { planFrom } from '../project.ts'
import { receiveFile } from '../receive-file.ts'
import { words } from '../say.ts'
import { writeReceipt } from '../write-receipt.ts'

/** The id of a source: the name of its mapping file. */
export const sourceId = (path: string): string => basename(path, extname(path))

/** `tipstat check FILE`. Exit 1 where there is any error. */
export const checkCommand: Action<{ readonly mapping: string; readonly out?: string }> = async (
  [file = ''],
  options,
  streams,
) => {
  const { lang, format } = options
  const plan = await planFrom(options.mapping, sourceId(options.mapping))
  const received = await receiveFile(file, plan, { today: new Date().toISOString() })
  const { receipt, findings } = received.submission
  streams.out(format === 'json' ? JSON.stringify({ receipt, findings }) : checkText(received, lang))
  if (options.out !== undefined) {
    const written = await writeReceipt(received, options.out, lang)
    if (format === 'text') {
      streams.out(words('check.files', lang, { receipt: written.text, findings: written.findings }))
      if (written.setAside) streams.out(words('check.set-aside', lang, { file: written.setAside }))
    }
  }
  return findings.some(({ severity }) => severity === 'error' || severity === 'fatal') ? 1 : 0
}
