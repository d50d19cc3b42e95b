import { basename } from 'node:path'
import type { Language } from '@tipstat/language'
import type { Streams } from './command.ts'
import { plain, words } from './say.ts'
import type { CheckProgress } from './with-checked-file.ts'

/**
 * Says what a large file is going through, where somebody watches; and in any case why one is irregular, since it then
 * needs memory for every record: at once where somebody watches, else beside what was found, and not of a file that is
 * refused anyway.
 */
export const sayProgress = (
  path: string,
  progress: CheckProgress,
  language: Language,
  { err, live }: Streams,
): void => {
  const file = plain(basename(path))
  if ('irregular' in progress) {
    if (progress.read !== live)
      err(words('large.irregular', language, { file, why: words(`irregular.${progress.irregular}`, language) }))
  } else if (live) err(words(`large.${progress.stage}`, language, { file }))
}
