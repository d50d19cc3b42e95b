import type { ProtectionStep } from '@tipstat/disclosure'
import type { Language } from '@tipstat/language'
import type { Streams } from './command.ts'
import { plain, words } from './say.ts'

/** What a release is going through: the counting of its tables, or a step of its protection, with the cells that are still open. */
export interface ReleaseProgress {
  readonly step: 'tabulate' | ProtectionStep
  readonly open: number
}

/** Says what a release is going through, where somebody watches: it may take minutes. Numbers of cells, and no values. */
export const sayProtection = (
  release: string,
  { step, open }: ReleaseProgress,
  language: Language,
  { err, live }: Streams,
): void => {
  if (live) err(words(`protect.${step}`, language, { name: plain(release), open }))
}
