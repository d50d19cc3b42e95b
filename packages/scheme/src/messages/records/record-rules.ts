import type { consistencyRules } from '../../rules/consistency.ts'
import type { contextRules } from '../../rules/context.ts'
import type { dimensionRules } from '../../rules/dimension.ts'
import type { elementRules } from '../../rules/elements.ts'
import type { flowRules } from '../../rules/flow.ts'
import type { formRules } from '../../rules/form.ts'
import type { justiceRules } from '../../rules/justice.ts'
import type { policyRules } from '../../rules/policy.ts'
import type { practiceRules } from '../../rules/practice.ts'
import type { roleRules } from '../../rules/role.ts'
import type { severalRules } from '../../rules/several.ts'
import type { sumRules } from '../../rules/sum.ts'
import type { unitRules } from '../../rules/unit.ts'
import type { RuleWords } from '../rule-catalogue.ts'

type CodesOf<Rules extends readonly { readonly code: string }[]> = Rules[number]['code']

/** Rules of records whose words stand in the main catalogues, as they came before paragraph 15 was complete. */
type Before =
  | `TIP-CONS-0${1 | 2 | 5}`
  | `TIP-SUM-0${number}`
  | 'TIP-SUM-13'
  | `TIP-FORM-0${7 | 8}`
  | 'TIP-FORM-13'
  | `TIP-FLOW-0${1 | 2 | 3}`

/** Rules of records of all of paragraph 15 of the Plan. */
export type RecordRuleCode = Exclude<
  | CodesOf<typeof consistencyRules>
  | CodesOf<typeof contextRules>
  | CodesOf<typeof dimensionRules>
  | CodesOf<typeof elementRules>
  | CodesOf<typeof flowRules>
  | CodesOf<typeof formRules>
  | CodesOf<typeof justiceRules>
  | CodesOf<typeof policyRules>
  | CodesOf<typeof practiceRules>
  | CodesOf<typeof roleRules>
  | CodesOf<typeof severalRules>
  | CodesOf<typeof sumRules>
  | CodesOf<typeof unitRules>,
  Before
>

/** A language's words for these rules; a missing rule does not compile. */
export type RecordRuleCatalogue = Readonly<Record<RecordRuleCode, RuleWords>>
