import type { Catalogue, Params } from '@tipstat/language'
import type { AdviceCode } from '../../primary/coarsenings.ts'

/** The advice of a refusal (parameter `step`) in the words of a catalogue, with what stands before it; nothing where there is none. */
export const adviceIn =
  (words: Catalogue<AdviceCode>, before: string) =>
  (params: Params): string => {
    const code = `coarsen.${params.step}` as AdviceCode
    return code !== 'coarsen.none' && Object.hasOwn(words, code) ? `${before}${words[code](params)}` : ''
  }
