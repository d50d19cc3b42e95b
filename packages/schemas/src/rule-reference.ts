import type { Language, Params } from '@tipstat/language'
import {
  codeListOf,
  type FieldName,
  fieldName,
  fieldOf,
  isFieldName,
  type KnownRuleCode,
  type RecordType,
  type Rule,
  type RuleSubject,
  rules,
  ruleWords,
} from '@tipstat/scheme'
import { code, page } from './markdown.ts'
import { referenceWords, templateWords } from './messages/schemas-words.ts'
import { printExpression } from './print-expression.ts'
import { ruleEffects } from './rule-effects.ts'
import { ruleSamples } from './rule-samples.ts'

/** The rule reference in one language, as a page of Markdown: every rule with its words, effect, condition and source. */
export const ruleReference = (language: Language): string => {
  const words = referenceWords[language]
  const groups = [...new Set(rules.map(groupOf))]
  return page(language, [
    `# ${words.rules}`,
    '',
    words.rulesIntro,
    '',
    words.notation,
    '',
    ...(words.awaitsReview === '' ? [] : [`*${words.awaitsReview}*`, '']),
    groups.map((group) => `[${group}](#${group.toLowerCase()})`).join(' · '),
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      ...rules.filter((rule) => groupOf(rule) === group).flatMap((rule) => ['', ...entry(rule, language)]),
    ]),
  ])
}

/** `TIP-SUM-01` is of the group SUM. */
const groupOf = ({ code: text }: Rule): string => text.split('-')[1] ?? ''

const entry = (rule: Rule<KnownRuleCode>, language: Language): readonly string[] => {
  const { labels, severities, effects } = referenceWords[language]
  const { says, mend } = ruleWords[language][rule.code]
  const item = (label: string, text: string) => `- **${label}:** ${text}`
  return [
    `### ${rule.code}`,
    '',
    item(labels.says, says(placeholders(rule))),
    item(labels.mend, mend),
    item(labels.example, says(sampleParams(rule))),
    item(
      `${labels.on} · ${labels.severity} · ${labels.effect}`,
      [
        subjectText(rule.on, language),
        severities[rule.severity],
        ruleEffects(rule)
          .map((effect) => effects[effect])
          .join(' / '),
      ].join(' · '),
    ),
    ...(rule.fields.some(isFieldName)
      ? [item(labels.fields, rule.fields.map((name) => fieldText(name, language)).join(', '))]
      : []),
    ...(rule.by ? [item(labels.group, rule.by.map(code).join(', '))] : []),
    ...(rule.where ? [item(labels.where, code(printExpression(rule.where)))] : []),
    item(labels.holds, code(printExpression(rule.holds))),
    item(labels.source, rule.source),
  ]
}

const subjectText = (on: RuleSubject, language: Language): string => {
  const { subjects } = referenceWords[language]
  return on in subjects
    ? subjects[on as keyof typeof subjects]
    : `${templateWords[language].records[on as RecordType]} (${code(on)})`
}

const fieldText = (name: string, language: Language): string =>
  isFieldName(name) ? `${fieldName(name, language)} (${code(name)})` : code(name)

/** Parameters as their own names, so that the sentence shows where they stand. */
const placeholders = (rule: Rule): Params =>
  Object.fromEntries(Object.keys(rule.params ?? {}).map((name) => [name, `‹${name}›`]))

/** What parameters of a name may look like, where the rule has no sample of its own. */
const samples: Params = {
  value: 17,
  list: 'form',
  codes: 'COD, COG',
  candidates: 'COD, COG',
  successors: 'CZE, SVK',
  column: 'remarks',
  kind: 'name',
  lacks: 'law',
  country: 'FRA',
  citizenship: 'FRA',
  band: 'Y15T19',
  from: 2019,
  to: 2024,
  latest: 2026,
  low: 12,
  high: 97,
  unit: 'persons',
  parts: 14,
  total: 12,
  part: 14,
  whole: 12,
}

/** Parameters as a file could give them; a field by its code, any other name a small number. */
const sampleParams = (rule: Rule<KnownRuleCode>): Params => ({
  ...Object.fromEntries(
    Object.entries(rule.params ?? {}).map(([name, of]) => {
      const ofField = of.op === 'field' && isFieldName(of.name) ? codeSample(of.name) : undefined
      return [name, samples[name] ?? ofField ?? (name === 'of' ? 20 : 14)]
    }),
  ),
  ...ruleSamples[rule.code],
})

/** A code of the field's list that says something; undefined for a field without a list. */
const codeSample = (name: FieldName): string | undefined =>
  fieldOf(name).list === undefined ? undefined : codeListOf(name).codes.find((each) => !each.startsWith('_'))
