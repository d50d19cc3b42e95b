import { effectOf } from '@tipstat/intake/engine'
import { languages } from '@tipstat/language'
import { fieldNames, fieldOf, rules, ruleWords } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { codePages, codeReference, listsOfPage } from './code-reference.ts'
import { compiledReference } from './compiled-files.ts'
import { ruleEffects } from './rule-effects.ts'
import { ruleReference } from './rule-reference.ts'

describe('the rule reference', () => {
  test.each(languages)('in %s has every rule once, with its way out and its source', (language) => {
    const page = ruleReference(language)
    for (const { code, source } of rules) {
      expect(page.split(`### ${code}\n`)).toHaveLength(2)
      expect(page).toContain(ruleWords[language][code].mend)
      expect(page).toContain(source)
    }
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  })

  test('says of a rule the effect that intake gives it', () => {
    const onAnyColumn = ['area', 'sex', 'age', 'value', 'title']
    for (const rule of rules) {
      const given = rule.fields.includes('field')
        ? new Set(onAnyColumn.map((name) => effectOf(rule, name)))
        : new Set([effectOf(rule, undefined)])
      expect([rule.code, [...ruleEffects(rule)].sort()]).toEqual([rule.code, [...given].sort()])
    }
  })
})

describe('the code reference', () => {
  test('has every list of the scheme on one page', () => {
    const shown = codePages.flatMap(listsOfPage)
    expect([...shown].sort()).toEqual([...new Set(fieldNames.flatMap((name) => fieldOf(name).list ?? []))].sort())
  })

  test('gives the code above, and the name in the language of the page', () => {
    expect(codeReference('persons', 'en')).toContain('| `SEX_PROST` |')
    expect(codeReference('persons', 'fr')).toContain('| `F` | ')
  })
})

test('every page that the contents name is there', () => {
  const files = compiledReference()
  const links = [...String(files['README.md']).matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '')
  expect(links).toHaveLength(languages.length * (1 + codePages.length))
  expect(links.filter((link) => files[link] === undefined)).toEqual([])
})
