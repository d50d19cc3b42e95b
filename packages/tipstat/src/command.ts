import type { Language } from '@tipstat/language'

/** Where a command writes: results to `out`, progress and refusals to `err`. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether progress may be shown: a terminal, not a pipe. */
  readonly live: boolean
}

/** What all commands share. */
export interface Common {
  readonly lang: Language
  readonly format: 'text' | 'json'
  readonly debug: boolean
}

/** Carries out one command: its own options, and what it says on success. Gives the exit code. */
export type Action<Options> = (args: readonly string[], options: Options & Common, streams: Streams) => Promise<number>
