import type { belongingRules } from '../../rules/belonging.ts'
import type { plausibleRules } from '../../rules/plausible.ts'
import type { RuleWords } from '../rule-catalogue.ts'

/** Rules on what does not belong into a table, and on what a table can hardly be. */
export type PlausibleRuleCode = (typeof belongingRules | typeof plausibleRules)[number]['code']

/** A language's words for these rules; a missing rule does not compile. */
export type PlausibleRuleCatalogue = Readonly<Record<PlausibleRuleCode, RuleWords>>
