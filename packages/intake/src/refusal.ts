import { type ExitCode, type Params, Refusal } from '@tipstat/language'

/** Why a file is refused before any rule looks at it. */
export type FileRefusalCode =
  | 'intake.missing-file'
  | 'intake.folder'
  | 'intake.not-a-file'
  | 'intake.unreadable'
  | 'intake.too-large'
  | 'intake.empty'
  | 'intake.not-a-table'
  | 'intake.other-workbook'
  | 'intake.encrypted'
  | 'intake.truncated'
  | 'intake.damaged-workbook'
  | 'intake.zip-bomb'
  | 'intake.doctype'
  | 'intake.sheet-missing'
  | 'intake.several-sheets'
  | 'intake.repeated-header'
  | 'intake.encoding'
  | 'intake.encoding-declared'
  | 'intake.encoding-differs'
  | 'intake.encoding-undecided'
  | 'intake.encoding-unknown'
  | 'intake.delimiter'
  | 'intake.nul'
  | 'intake.unclosed-quote'
  | 'intake.cell-too-large'
  | 'intake.too-many-cells'
  | 'mapping.not-yaml'
  | 'mapping.invalid'
  | 'mapping.open-questions'
  | 'mapping.unknown-field'
  | 'mapping.unknown-code'
  | 'mapping.unknown-reading'
  | 'mapping.no-value'
  | 'mapping.no-processing'

/** Refusals that are about what was asked, rather than about the file. */
const wrongUsage: ReadonlySet<string> = new Set([
  'intake.missing-file',
  'intake.folder',
  'intake.encoding-unknown',
  'intake.delimiter',
  'mapping.not-yaml',
  'mapping.invalid',
  'mapping.open-questions',
  'mapping.unknown-field',
  'mapping.unknown-code',
  'mapping.unknown-reading',
  'mapping.no-value',
  'mapping.no-processing',
])

/** A file that intake will not read. Its parameters say where, and never repeat what a cell holds. */
export class IntakeRefusal extends Refusal {
  constructor(code: FileRefusalCode, params: Params = {}, exitCode: ExitCode = wrongUsage.has(code) ? 2 : 1) {
    super(code, params, exitCode)
  }
}
