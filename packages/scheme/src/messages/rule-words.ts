import type { Language, Params } from '@tipstat/language'
import type { KnownRuleCode } from '../rules/index.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** What one rule says in one language: what is wrong, and the way out. */
export interface RuleWords {
  readonly says: (params: Params) => string
  readonly mend: string
}

/** A language's words for every rule; a missing rule does not compile. */
export type RuleCatalogue = Readonly<Record<KnownRuleCode, RuleWords>>

/** The words of all rules in the six languages. */
export const ruleWords: Readonly<Record<Language, RuleCatalogue>> = { en, fr, es, ru, ar, zh }
