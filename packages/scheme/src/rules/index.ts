import type { Rule } from '../rule.ts'
import { ageRules } from './age.ts'
import { belongingRules } from './belonging.ts'
import { codeRules } from './code.ts'
import { consistencyRules } from './consistency.ts'
import { contextRules } from './context.ts'
import { dimensionRules } from './dimension.ts'
import { elementRules } from './elements.ts'
import { fileRules } from './file.ts'
import { flowRules } from './flow.ts'
import { formRules } from './form.ts'
import { justiceRules } from './justice.ts'
import { keyRules } from './key.ts'
import { metadataRules } from './metadata.ts'
import { numberRules } from './number.ts'
import { plausibleRules } from './plausible.ts'
import { policyRules } from './policy.ts'
import { practiceRules } from './practice.ts'
import { privacyRules } from './privacy.ts'
import { roleRules } from './role.ts'
import { severalRules } from './several.ts'
import { sumRules } from './sum.ts'
import { timeRules } from './time.ts'
import { unitRules } from './unit.ts'

const groups = [
  fileRules,
  keyRules,
  codeRules,
  belongingRules,
  numberRules,
  sumRules,
  plausibleRules,
  timeRules,
  ageRules,
  consistencyRules,
  flowRules,
  formRules,
  severalRules,
  roleRules,
  elementRules,
  justiceRules,
  unitRules,
  dimensionRules,
  contextRules,
  policyRules,
  practiceRules,
  metadataRules,
  privacyRules,
] as const

/** Code of a rule of this version of the scheme. */
export type KnownRuleCode = (typeof groups)[number][number]['code']

/** All rules, in the order of their groups. */
export const rules: readonly Rule<KnownRuleCode>[] = groups.flat()
