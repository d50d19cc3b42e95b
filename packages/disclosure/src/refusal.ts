import { type ExitCode, type Params, Refusal } from '@tipstat/language'

/** Why nothing is released. */
export type DisclosureRefusalCode =
  | 'disclosure.nothing'
  | 'disclosure.several-sources'
  | 'disclosure.same-table'
  | 'disclosure.round5-only-made-up'
  | 'disclosure.round5-exact-only'
  | 'disclosure.round5-counts-only'
  | 'disclosure.not-published'
  | 'disclosure.changed-by-us'
  | 'disclosure.no-release'
  | 'disclosure.tampered'

/** A release that is not made, or not opened. It names tables and files, never a value. */
export class DisclosureRefusal extends Refusal {
  constructor(
    code: DisclosureRefusalCode,
    params: Params = {},
    exitCode: ExitCode = code === 'disclosure.no-release' ? 2 : 1,
  ) {
    super(code, params, exitCode)
  }
}
