import type { Language } from '@tipstat/language'

/** Where a command writes: results to `out`, progress and refusals to `err`. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** A piece of a result that is too long for one text. Where absent, the result is written as one text. */
  readonly piece?: (text: string) => Promise<void>
  /** Whether progress may be shown: a terminal, not a pipe. */
  readonly live: boolean
}

/** What all commands share. */
export interface Common {
  readonly lang: Language
  /** Whether somebody asked for `lang` by `--lang`. */
  readonly isLanguageAsked: boolean
  /** `sarif`: of `check` alone. */
  readonly format: 'text' | 'json' | 'sarif'
  readonly debug: boolean
}

/** Carries out one command: its own options, and what it says on success. Gives the exit code. */
export type Action<Options> = (args: readonly string[], options: Options & Common, streams: Streams) => Promise<number>
