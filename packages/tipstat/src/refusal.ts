import { type ExitCode, type Params, Refusal } from '@tipstat/language'
import type { Compared } from './compared.ts'
import type { CommandCode } from './messages/command-messages.ts'
import type { TemplateCode } from './messages/template-messages.ts'
import type { PublicUseCode } from './public-use/messages/public-use-messages.ts'
import type { RunSummary } from './run-project.ts'

/** A command that can't be carried out. */
export class CommandRefusal extends Refusal {
  constructor(code: CommandCode | TemplateCode | PublicUseCode, params: Params = {}, exitCode: ExitCode = 2) {
    super(code, params, exitCode)
  }
}

/** A file that the store does not take, with what it was compared with: then its sender has to see that most of all. */
export class ComparedRefusal extends Refusal {
  readonly comparison: Compared

  constructor({ code, params, exitCode }: Refusal, comparison: Compared) {
    super(code, params, exitCode)
    this.comparison = comparison
  }
}

/** A release that was refused in a run which went on to the others. */
export interface FailedRelease {
  readonly name: string
  readonly refusal: Refusal
}

/** A run of which something was refused, with what was done. `failed`: the releases that were refused; the first is what it says. */
export class RunRefusal extends Refusal {
  readonly done: RunSummary
  readonly failed: readonly FailedRelease[]

  constructor({ code, params, exitCode }: Refusal, done: RunSummary, failed: readonly FailedRelease[] = []) {
    super(code, params, exitCode)
    this.done = done
    this.failed = failed
  }
}
