import { describe, expect, test } from 'vitest'
import { codeListOf, isCode } from '../code-lists.ts'
import type { Expression } from '../expression.ts'
import { type FieldName, isFieldName } from '../fields.ts'
import { fieldsOf } from '../interpret.ts'
import { fieldsOfType, keyOf, type RecordType, recordTypeNames } from '../record-types.ts'
import type { Rule } from '../rule.ts'
import { notMoreThan } from './consistency.ts'
import { rules } from './index.ts'
import { retiredCodes } from './retired.ts'
import { entries, parents } from './says.ts'
import { noneAlone, partBesideWhole, unknownAlone } from './several.ts'
import { partsWithinTotal } from './sum.ts'

const isOfType = (rule: Rule): rule is Rule & { readonly on: RecordType } =>
  recordTypeNames.some((type) => type === rule.on)
const all: readonly Rule[] = rules
const ofTypes = all.filter(isOfType)

/** Facts that a record has beside its fields. */
const facts = ['text', 'unread', 'slice', 'multipleOf5', 'series.exhaustive', 'series.multiple', 'series.latestYear']

const expressionsOf = ({ where, holds, params }: Rule): readonly Expression[] => [
  ...(where ? [where] : []),
  holds,
  ...Object.values(params ?? {}),
]

/** Every comparison of a field with literal codes that an expression makes: `[field, code]`. */
const codesOf = (node: Expression): readonly (readonly [string, string])[] => {
  const inner: readonly Expression[] = [
    ...('all' in node ? node.all : []),
    ...('of' in node ? [node.of] : []),
    ...('left' in node ? [node.left, node.right] : []),
    ...('where' in node && node.where ? [node.where] : []),
  ]
  const below = inner.flatMap(codesOf)
  const name = 'of' in node && node.of.op === 'field' ? node.of.name : ''
  if (node.op === 'in') return [...below, ...node.values.map((code) => [name, code] as const)]
  if (node.op === 'includes') return [...below, [name, node.value]]
  if (node.op === 'descends') return [...below, [name, node.ancestor]]
  if ((node.op === 'eq' || node.op === 'ne') && node.left.op === 'field' && node.right.op === 'literal')
    return [...below, [node.left.name, String(node.right.value)]]
  return below
}

describe('the rules fit the declaration', () => {
  test('each has a code of its own', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  })

  test('none has a code that was retired', () => {
    const retired: readonly string[] = retiredCodes
    expect(rules.filter(({ code }) => retired.includes(code))).toEqual([])
  })

  test.each(ofTypes.map((rule) => [rule.code, rule] as const))('%s reads fields that its records have', (_, rule) => {
    const known = [...fieldsOfType(rule.on).map(({ name }): string => name), ...facts]
    const read = expressionsOf(rule).flatMap((expression) => [...fieldsOf(expression)])
    const named = [...read, ...rule.fields, ...(rule.needs ?? []), ...(rule.by ?? [])]
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s compares coded fields with codes of their list',
    (_, rule) => {
      const strange = expressionsOf(rule)
        .flatMap(codesOf)
        .filter(([name, code]) => isFieldName(name) && isCoded(rule, name) && code !== '' && !hasCode(name, code))
      expect(strange).toEqual([])
    },
  )

  test('no record type that has a key lets it repeat', () => {
    for (const type of recordTypeNames.filter((each) => keyOf(each).length > 0)) {
      const keyed = ofTypes.filter(
        ({ on, asSent, by }) => on === type && asSent && keyOf(type).every((k) => by?.includes(k)),
      )
      expect(keyed.map(({ code }) => code)).not.toEqual([])
    }
  })
})

/** Rules on cells, columns, files and series speak of facts, and not of fields. */
const isCoded = (rule: Rule, name: FieldName): boolean =>
  (isOfType(rule) || rule.on === 'record') &&
  fieldsOfType(isOfType(rule) ? rule.on : 'person').some((each) => each.name === name && each.list !== undefined)

/** `_Z` and `_T` may be asked of every list: a list without them has no record with them. */
const hasCode = (name: FieldName, code: string): boolean => ['_T', '_U', '_Z'].includes(code) || isCode(name, code)

describe('families of rules leave no field out', () => {
  const several = fieldsOfType('person').flatMap(({ name, kind }) => (kind === 'codes' ? [name] : []))

  test('unknown stands alone in every field of several codes; of forms TIP-FORM-13 says so', () => {
    expect(Object.keys(unknownAlone).sort()).toEqual(several.filter((name) => name !== 'form').sort())
  })

  test('no code stands beside a part of it, in every field of several codes whose list has parts', () => {
    const nested = several.filter((name) => parents(name).length > 0)
    expect(Object.keys(partBesideWhole).sort()).toEqual([...nested].sort())
  })

  test('none stands alone where a list can say none', () => {
    for (const [name, [, code]] of entries(noneAlone)) expect(codeListOf(name).has(code)).toBe(true)
    const unsaid = several.filter((name) => codeListOf(name).codes.some((code) => /(?:^|_)NONE$/.test(code)))
    expect(unsaid.filter((name) => !Object.hasOwn(noneAlone, name))).toEqual([])
  })

  test('stages that are compared are two stages of the list', () => {
    for (const [, [whole, part]] of entries(notMoreThan)) {
      expect([whole, part].every((stage) => codeListOf('stage').has(stage))).toBe(true)
      expect(whole).not.toBe(part)
    }
  })

  test('dimensions of which a person has several are not held within their total', () => {
    for (const name of ['act', 'means', 'control', 'vulnerability', 'service', 'recruitment'])
      expect(partsWithinTotal).not.toHaveProperty(name)
  })
})
