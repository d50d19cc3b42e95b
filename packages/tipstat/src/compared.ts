import type { Refusal } from '@tipstat/language'
import type { Differences } from './compare-summaries.ts'

/** A file held against the submission before it of its source. For the eyes of its sender: small numbers stand in it. */
export interface Comparison extends Differences {
  readonly against: { readonly submission: string; readonly receivedAt: string; readonly file: string }
}

/** A comparison; or why there is none: nothing came before, or what came before can't be read. */
export type Compared = Comparison | { readonly none: true } | { readonly refused: Pick<Refusal, 'code' | 'params'> }
