import { chartsMessages } from '@tipstat/charts'
import { disclosureMessages, transmissionMessages, verifyMessages } from '@tipstat/disclosure'
import { intakeMessages } from '@tipstat/intake'
import { type Catalogue, languages, type Params } from '@tipstat/language'
import { reportMessages } from '@tipstat/report'
import { rules } from '@tipstat/scheme'
import { statisticsMessages } from '@tipstat/statistics'
import { storeMessages } from '@tipstat/store'
import { describe, expect, test } from 'vitest'
import { accountMessages } from '../account/messages/account-messages.ts'
import { answerMessages } from '../answer/messages/answer-messages.ts'
import { publicUseMessages } from '../public-use/messages/public-use-messages.ts'
import { sayFinding, sayMend } from '../say.ts'
import { commandMessages } from './command-messages.ts'
import { helpMessages } from './help/help-messages.ts'

type AnyCatalogues = Readonly<Record<(typeof languages)[number], Catalogue<string>>>

/** Every catalogue that a refusal or a sentence of the command line can come from. */
const catalogues: Readonly<Record<string, AnyCatalogues>> = {
  command: commandMessages,
  help: helpMessages,
  answer: answerMessages,
  account: accountMessages,
  'public use': publicUseMessages,
  intake: intakeMessages,
  store: storeMessages,
  disclosure: disclosureMessages,
  transmission: transmissionMessages,
  verify: verifyMessages,
  statistics: statisticsMessages,
  charts: chartsMessages,
  report: reportMessages,
}

/** Parameters that give a value for every name, and remember which names were asked for. */
const anyParams = (asked: Set<string>, value: (name: string) => string | number): Params => {
  const get = (_: object, name: string | symbol) => {
    asked.add(String(name))
    return value(String(name))
  }
  return new Proxy<Record<string, string | number>>(
    {},
    {
      get,
      has: () => true,
      getOwnPropertyDescriptor: (_, name) => ({ value: get(_, name), configurable: true, enumerable: true }),
    },
  )
}

/** A parameter that has words of its own, one for each of a closed list. */
const closed: Readonly<Record<string, string>> = { format: 'xls' }
const marked = (name: string): string => closed[name] ?? `<${name}>`

const broken = /undefined|\bNaN\b|\bnull\b|\[object|\$\{/

describe.each(Object.entries(catalogues))('every sentence of the catalogue %s', (name, catalogue) => {
  // Sentences about figures are told numbers, and nothing else.
  const value = name === 'statistics' ? () => 7 : marked

  test.each(languages)('has words in %s, and asks for no parameter that the English does not ask for', (language) => {
    for (const [code, english] of Object.entries(catalogue.en)) {
      const [asked, wanted] = [new Set<string>(), new Set<string>()]
      const text = catalogue[language][code]?.(anyParams(asked, value)) ?? ''
      english(anyParams(wanted, value))
      expect(text, code).toMatch(/\S/)
      expect(text, code).not.toMatch(/undefined|\[object|\$\{/)
      expect(
        [...asked].filter((name) => !wanted.has(name)),
        code,
      ).toEqual([])
    }
  })

  test.each(languages)('follows counts in %s', (language) => {
    for (const [code, words] of Object.entries(catalogue[language])) {
      for (const n of [0, 1, 2, 3, 11, 100])
        expect(words(anyParams(new Set(), (name) => closed[name] ?? n)), code).not.toMatch(broken)
    }
  })
})

describe.each(languages)('every rule as a sender reads it in %s', (language) => {
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s says what is wrong, and how it is mended',
    (_, rule) => {
      const params = Object.fromEntries(Object.keys(rule.params ?? {}).map((name) => [name, `<${name}>`]))
      const finding = { code: rule.code, params }
      for (const text of [sayFinding(finding, language), sayMend(finding, language)]) {
        expect(text).toMatch(/\p{L}/u)
        expect(text).not.toMatch(broken)
        expect(text).not.toMatch(/\{\w*\}/)
      }
    },
  )
})
