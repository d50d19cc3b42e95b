import { type ExitCode, type Params, Refusal } from '@tipstat/language'
import type { CommandCode } from './messages/command-messages.ts'
import type { TemplateCode } from './messages/template-messages.ts'

/** A command that can't be carried out. */
export class CommandRefusal extends Refusal {
  constructor(code: CommandCode | TemplateCode, params: Params = {}, exitCode: ExitCode = 2) {
    super(code, params, exitCode)
  }
}
