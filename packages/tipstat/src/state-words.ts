import type { Language } from '@tipstat/language'
import type { SubmissionState } from '@tipstat/store'
import { words } from './say.ts'

/** What a submission is, in words. */
export const stateWords = (state: SubmissionState, language: Language): string => {
  switch (state) {
    case 'accepted':
    case 'accepted-with-warnings':
    case 'rejected':
      return words(`verdict.${state}`, language)
    default:
      return words(`state.${state}`, language)
  }
}
