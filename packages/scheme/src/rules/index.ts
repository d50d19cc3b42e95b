import type { Rule } from '../rule.ts'
import { ageRules } from './age.ts'
import { codeRules } from './code.ts'
import { consistencyRules } from './consistency.ts'
import { fileRules } from './file.ts'
import { flowRules } from './flow.ts'
import { formRules } from './form.ts'
import { keyRules } from './key.ts'
import { metadataRules } from './metadata.ts'
import { numberRules } from './number.ts'
import { privacyRules } from './privacy.ts'
import { sumRules } from './sum.ts'
import { timeRules } from './time.ts'

const groups = [
  fileRules,
  keyRules,
  codeRules,
  numberRules,
  sumRules,
  timeRules,
  ageRules,
  consistencyRules,
  flowRules,
  formRules,
  metadataRules,
  privacyRules,
] as const

/** Code of a rule of this version of the scheme. */
export type KnownRuleCode = (typeof groups)[number][number]['code']

/** All rules, in the order of their groups. */
export const rules: readonly Rule<KnownRuleCode>[] = groups.flat()
