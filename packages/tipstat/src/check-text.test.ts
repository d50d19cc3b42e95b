import { type Language, languages } from '@tipstat/language'
import { expect, test } from 'vitest'
import { countMapping, received } from './answer/answer.test-data.ts'
import { verdictText } from './check-text.ts'

/** A file of which both sexes of one year are lost in whole. */
const lost = ['year,land,memo,women,men', '2021,Atlantis,,60,70', '2020,Italy,,6000,7000'].join('\n')
const mapping = countMapping().replace('limit: 1', 'limit: 0.05')

const over: Readonly<Record<Language, string>> = {
  en: 'More than 5.0 % are set aside or unresolved in 2021 (Female) and 2021 (Male).',
  fr: 'pour 2021 (Femmes) et 2021 (Hommes).',
  es: 'en 2021 (Mujeres) y 2021 (Hombres).',
  ru: 'за 2021 (Женщины) и 2021 (Мужчины).',
  ar: 'في 2021 (إناث) و2021 (ذكور).',
  zh: '：2021（女）和2021（男）。',
}

test.each(languages)('in %s groups that lost too much are named, and not told by their codes', (language) => {
  const { submission } = received(lost, mapping)
  expect(submission.receipt.rates.over).toEqual(['2021 F', '2021 M'])
  expect(verdictText(submission.receipt, language)).toContain(over[language])
})
