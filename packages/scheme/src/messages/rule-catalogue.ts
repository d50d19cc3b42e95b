import type { Params } from '@tipstat/language'
import type { KnownRuleCode } from '../rules/index.ts'

/** What one rule says in one language: what is wrong, and the way out. */
export interface RuleWords {
  readonly says: (params: Params) => string
  readonly mend: string
  /** The way out of one finding, where it depends on what the finding is about; `mend` where it is undefined. */
  readonly mendOf?: (params: Params) => string | undefined
}

/** A language's words for every rule; a missing rule does not compile. */
export type RuleCatalogue = Readonly<Record<KnownRuleCode, RuleWords>>
