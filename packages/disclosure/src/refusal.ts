import { type ExitCode, type Params, Refusal } from '@tipstat/language'
import type { SuppressionRefusalCode } from './facets/refusal-codes.ts'
import type { MicrodataRefusalCode } from './microdata/refusal-codes.ts'

/** Why nothing is released. */
export type DisclosureRefusalCode = TableRefusalCode | MicrodataRefusalCode | SuppressionRefusalCode

/** Why no table is released. */
export type TableRefusalCode =
  | 'disclosure.nothing'
  | 'disclosure.bad-name'
  | 'disclosure.unknown-policy'
  | 'disclosure.several-sources'
  | 'disclosure.same-table'
  | 'disclosure.bad-table'
  | 'disclosure.round5-only-made-up'
  | 'disclosure.round5-exact-only'
  | 'disclosure.round5-counts-only'
  | 'disclosure.round5-whole-grid'
  | 'disclosure.not-published'
  | 'disclosure.changed-by-us'
  | 'disclosure.not-proved'
  | 'disclosure.not-sealed'
  | 'disclosure.other-folder'
  | 'disclosure.no-release'
  | 'disclosure.tampered'
  | 'disclosure.nothing-to-transmit'
  | 'disclosure.transmitted-twice'
  | 'disclosure.bad-terms'
  | 'disclosure.expired'
  | 'disclosure.no-key'
  | 'disclosure.bad-key'
  | 'disclosure.secret-key'
  | 'disclosure.not-a-transmission'
  | 'disclosure.other-transmission'
  | 'disclosure.rounding-impossible'
  | 'disclosure.rounding-unfinished'
  | 'disclosure.rounding-mixed'
  | 'disclosure.no-interactive-rounding'
  | 'disclosure.rounded-again'
  | 'disclosure.interactive-exact-only'
  | 'disclosure.interactive-counts-only'
  | 'disclosure.bad-approval'
  | 'disclosure.same-role'
  | 'disclosure.other-tables'

const wrongUsage: readonly DisclosureRefusalCode[] = [
  'disclosure.bad-name',
  'disclosure.unknown-policy',
  'disclosure.other-folder',
  'disclosure.no-release',
  'disclosure.bad-terms',
  'disclosure.no-key',
  'disclosure.bad-key',
  'disclosure.secret-key',
  'disclosure.other-transmission',
  'disclosure.bad-parameter',
  'disclosure.column-twice',
  'disclosure.several-stages',
  'disclosure.bad-approval',
  'disclosure.same-role',
  'disclosure.other-public-folder',
  'disclosure.no-level',
]

/** A release that is not made, or not opened. It names tables and files, never a value. */
export class DisclosureRefusal extends Refusal {
  constructor(
    code: DisclosureRefusalCode,
    params: Params = {},
    exitCode: ExitCode = wrongUsage.includes(code) ? 2 : 1,
  ) {
    super(code, params, exitCode)
  }
}
