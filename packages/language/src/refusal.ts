import type { Message, Params } from './message.ts'

/** Exit codes of the command line (architecture.md, 3a). */
export type ExitCode = 1 | 2

/**
 * The base of every refusal: a request that can't be honoured. One class per package extends it. It carries a stable
 * code and parameters; words come from the catalogues, and only the command line, report and desk turn it into text.
 */
export class Refusal extends Error implements Message {
  readonly code: string
  readonly params: Params
  /** 1: refused on its merits. 2: wrong usage. */
  readonly exitCode: ExitCode

  constructor(code: string, params: Params = {}, exitCode: ExitCode = 1) {
    super(`${code} ${JSON.stringify(params)}`)
    this.name = new.target.name
    this.code = code
    this.params = params
    this.exitCode = exitCode
  }
}
