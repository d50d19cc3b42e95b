import { type Effect, fieldOf, isFieldName, type Rule } from '@tipstat/scheme'

/**
 * What a rule does where it fails (architecture.md, Verdicts). A rule on cells does one or the other, by the column that the cell
 * stands in: what a record is nothing without sets it aside, any other field is left unresolved.
 */
export const ruleEffects = (rule: Rule): readonly Effect[] => {
  if (rule.severity === 'fatal' || (rule.severity === 'error' && rule.fields.includes('file'))) return ['refuse-file']
  if (rule.declared) return ['set-aside']
  if (rule.severity !== 'error' || rule.fields.length === 0) return ['none']
  if (rule.over === 'group') return ['disputed']
  if (rule.fields.some((name) => name === 'key' || (isFieldName(name) && fieldOf(name).identity === true))) {
    return ['set-aside']
  }
  return rule.fields.includes('field') ? ['set-aside', 'unresolved'] : ['unresolved']
}
