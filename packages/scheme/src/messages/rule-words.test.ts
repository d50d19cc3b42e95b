import { languages, type Params } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { ruleWords } from './rule-words.ts'
import { shortCodes, wantedIn } from './wanted.ts'

const translated = languages.filter((language) => language !== 'en')

/** A text that no sentence holds of itself, in place of each parameter that the rule declares. */
const marks = (rule: (typeof rules)[number]): Params =>
  Object.fromEntries(Object.keys(rule.params ?? {}).map((name) => [name, `<${name}>`]))

/** Every sentence that a rule can say; TIP-NUM-01 has two. */
const sentences = (language: (typeof languages)[number], rule: (typeof rules)[number]): readonly string[] => {
  const { says } = ruleWords[language][rule.code]
  return rule.code === 'TIP-NUM-01'
    ? [says(marks(rule)), says({ ...marks(rule), unit: 'not-a-count' })]
    : [says(marks(rule))]
}

const withoutQuotes = (text: string): string => text.replace(/[“”«»"'’\u2066-\u2069\s]/g, '')
const parametersIn = (text: string): readonly string[] => (text.match(/<\w+>/g) ?? []).sort()
/** Entries of a mapping, quoted: the sender types them as they stand, in any language. */
const yamlIn = (text: string): readonly string[] =>
  text.match(
    /(?<=[“«][\s\u2068]?)(?:[a-z][a-z -]*: (?:\[\d+, \d+\]|[[\]\w-]+(?::\w+)?|'[.,]'|\{ '-': [\w-]+ \})|ignore)(?=[\s\u2069]?[”»])/g,
  ) ?? []

const script = {
  fr: /[a-zàâçéèêëîïôûœ]/i,
  es: /[a-záéíñóúü]/i,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
} as const

/** Letters of another script than the sentence's own, once parameters, codes and names are taken out. */
const foreign = { ru: /[a-zA-Z]/, ar: /[a-zA-Z]/, zh: /[a-zA-Z]/ } as const
const withoutNames = (text: string): string =>
  yamlIn(text)
    .reduce((rest, yaml) => rest.replace(yaml, ''), text.replace(/<\w+>/g, ''))
    .replace(/UTF-8|tipstat/g, '')

describe.each(languages)('the words of the rules in %s', (language) => {
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s renders with the parameters it declares',
    (_, rule) => {
      const texts = [...sentences(language, rule), ruleWords[language][rule.code].mend]
      for (const text of texts) {
        expect(text).toMatch(/\p{L}/u)
        expect(text).not.toMatch(/undefined|NaN|null|\[object/)
      }
    },
  )

  test('are there for every rule and for nothing else', () => {
    expect(Object.keys(ruleWords[language]).sort()).toEqual(rules.map(({ code }) => code).sort())
  })
})

describe.each(translated)('the translation into %s', (language) => {
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s says what the English says, in its own words',
    (_, rule) => {
      const [english, own] = [ruleWords.en[rule.code], ruleWords[language][rule.code]]
      const said = sentences(language, rule)
      sentences('en', rule).forEach((text, at) => {
        expect(withoutQuotes(said[at] ?? '')).not.toBe(withoutQuotes(text))
        expect(parametersIn(said[at] ?? '')).toEqual(parametersIn(text))
      })
      expect(withoutQuotes(own.mend)).not.toBe(withoutQuotes(english.mend))
      expect(yamlIn(own.mend)).toEqual(yamlIn(english.mend))
    },
  )

  test.each(rules.map((rule) => [rule.code, rule] as const))('%s is written in its script', (_, rule) => {
    for (const text of [...sentences(language, rule), ruleWords[language][rule.code].mend]) {
      expect(withoutNames(text)).toMatch(script[language])
      if (language in foreign) expect(withoutNames(text)).not.toMatch(foreign[language as keyof typeof foreign])
      if (language !== 'zh') expect(text).not.toMatch(/[“”"]/)
    }
  })
})

test('Arabic sets everything that is put in apart from its own direction', () => {
  for (const rule of rules) {
    for (const text of sentences('ar', rule)) {
      expect(text.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/<\w+>/)
    }
  }
  expect(ruleWords.ar['TIP-KEY-06'].says({ column: '\u202Eevil' })).toContain('«\u2068evil\u2069»')
})

test('nouns follow their counts', () => {
  const ragged = (language: (typeof languages)[number]) => (n: number) => ruleWords[language]['TIP-FILE-11'].says({ n })
  expect([1, 2].map(ragged('en'))).toEqual([
    '1 record has more or fewer cells than the header',
    '2 records have more or fewer cells than the header',
  ])
  expect([1, 2].map(ragged('fr'))).toEqual([
    '1 enregistrement a plus ou moins de cellules que l’en-tête',
    '2 enregistrements ont plus ou moins de cellules que l’en-tête',
  ])
  expect([1, 2].map(ragged('es'))).toEqual([
    '1 registro tiene más o menos celdas que el encabezado',
    '2 registros tienen más o menos celdas que el encabezado',
  ])
  expect([1, 2, 21].map(ragged('ru'))).toEqual([
    'В 1 записи ячеек больше или меньше, чем в заголовке',
    'В 2 записях ячеек больше или меньше, чем в заголовке',
    'В 21 записи ячеек больше или меньше, чем в заголовке',
  ])
  expect([1, 2, 3, 11, 100].map(ragged('ar'))).toEqual(
    ['سجل واحد', 'سجلين', '\u20683\u2069 سجلات', '\u206811\u2069 سجلا', '\u2068100\u2069 سجل'].map(
      (records) => `عدد الخلايا في ${records} أكثر أو أقل من عددها في صف العناوين`,
    ),
  )
  expect([1, 5].map(ragged('zh'))).toEqual(['有 1 条记录的单元格多于或少于表头', '有 5 条记录的单元格多于或少于表头'])
})

test('English and Russian agree with counts of persons, victims, rows and years', () => {
  const { en, ru } = ruleWords
  expect(en['TIP-CONS-01'].says({ convicted: 1, prosecuted: 0 })).toBe(
    '1 person convicted, but 0 prosecuted in the same year',
  )
  expect(en['TIP-CONS-05'].says({ assisted: '5–9', detected: 3 })).toBe(
    '5–9 victims assisted, but 3 detected in the same year',
  )
  expect(en['TIP-SUM-05'].says({ parts: 2, total: 1 })).toContain('the total of 1 person')
  expect([1, 3, 5, 11].map((n) => ru['TIP-FILE-08'].says({ n }).replace(/^.*ещё /, ''))).toEqual([
    '1 строка',
    '3 строки',
    '5 строк',
    '11 строк',
  ])
  expect([2, 5, 21].map((n) => ru['TIP-TIME-09'].says({ from: 1990, to: 2020, n }).replace(/^.* за /, ''))).toEqual([
    '2 года',
    '5 лет',
    '21 год',
  ])
})

test('a rate that is offered as a count is told apart from a text that is no number, in every language', () => {
  for (const language of languages) {
    const { says } = ruleWords[language]['TIP-NUM-01']
    expect(says({ value: '0.5', unit: 'not-a-count' })).not.toBe(says({ value: '0.5', unit: 'value' }))
  }
})

describe.each(languages)('a text that a field can’t take, in %s', (language) => {
  const { says, mend, mendOf } = ruleWords[language]['TIP-CODE-01']

  test('is told what form is wanted of a number or a date', () => {
    const advice = (['target', 'ageYears', 'since'] as const).map((field) => mendOf?.(wantedIn(field)) ?? '')
    expect(new Set([...advice, mend]).size).toBe(4)
    expect(advice[0]).toContain('0.5')
    expect(yamlIn(advice[0] ?? '')).toEqual(["decimal: ','"])
    for (const form of ['2026-03-15', '2026-03', '2026']) expect(advice[2]).toContain(form)
    const said = (['target', 'since', 'sex'] as const).map((field) =>
      says({ value: 'x', list: '', ...wantedIn(field) }),
    )
    expect(new Set(said).size).toBe(3)
  })

  test('is told the codes of a short list, and of no long one', () => {
    expect(mendOf?.(wantedIn('sex'))).toContain(shortCodes('sex').join(', '))
    expect(mendOf?.(wantedIn('sex'))).toContain(mend)
    expect(mendOf?.(wantedIn('citizenship'))).toBeUndefined()
  })

  test('is told of the mark between thousands, in a column of numbers', () => {
    expect(yamlIn(ruleWords[language]['TIP-NUM-01'].mend)).toEqual([
      "blank: { '-': not-available }",
      'value: per-100000',
      "thousands: '.'",
    ])
  })
})
