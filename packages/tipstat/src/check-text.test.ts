import { type Language, languages } from '@tipstat/language'
import { expect, test } from 'vitest'
import { countMapping, received } from './answer/answer.test-data.ts'
import { receiptPage } from './answer/receipt-page.ts'
import { breaksText } from './breaks-text.ts'
import { checkText, verdictText } from './check-text.ts'
import { checkedByInterpreter } from './checked-file.ts'

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

const declared: Readonly<Record<Language, string>> = {
  en: 'Breaks in series declared: 2016 (law) and 2019 (definition, Croatia, Detected victims)',
  fr: 'Ruptures de série déclarées : 2016 (loi) et 2019 (définition, Croatie, ',
  es: 'Rupturas de la serie declaradas: 2016 (ley) y 2019 (definición, Croacia, ',
  ru: 'Объявленные разрывы ряда: 2016 (закон) и 2019 (определение, Хорватия, ',
  ar: 'انقطاعات السلسلة المصرح بها: ',
  zh: '已声明的序列中断：2016（法律）和2019（定义，克罗地亚，',
}

test.each(languages)('in %s it tells the breaks in series that were understood', async (language) => {
  const breaks =
    'breaks: [{ year: 2016, what: law }, { year: 2019, what: definition, areas: [HRV], stages: [V_DET] }]\n'
  const checked = received(lost, `${mapping}${breaks}`)
  expect(checkText(checked, language)).toContain(declared[language])
  const page = await receiptPage(
    checkedByInterpreter(checked),
    { marked: null, unmarked: '', setAside: null, findings: 'x' },
    language,
  )
  expect(page).toContain(breaksText(checked.submission.series, language))
  expect(checkText(received(lost, mapping), language)).not.toContain('2016')
})
