import type { Params } from '@tipstat/language'
import type { KnownRuleCode } from '../rules/index.ts'

/** What one rule says in one language: what is wrong, and the way out. */
export interface RuleWords {
  readonly says: (params: Params) => string
  readonly mend: string
}

/** A language's words for every rule; a missing rule does not compile. */
export type RuleCatalogue = Readonly<Record<KnownRuleCode, RuleWords>>
