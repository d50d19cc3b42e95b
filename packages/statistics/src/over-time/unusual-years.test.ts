import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import { statisticsMessages } from '../messages/index.ts'
import { codes, look, type Row, releaseOf, releaseWith, tableOf } from '../releases.test-data.ts'
import { unusualYears } from './unusual-years.ts'

const ask = (
  rows: readonly Row[],
  options: { readonly breaks?: readonly number[]; readonly by?: readonly 'form'[] } = {},
) => unusualYears(releaseOf(tableOf({ by: options.by ?? [] }, rows)), { stage: 'V_DET', area: 'HRV', ...options })
const of = (...numbers: readonly (number | string)[]) => numbers.map((each, i): Row => ['HRV', 2010 + i, each])
const level = [50, 47, 55, 49, 52, 48, 51, 53]

test('a number out of line with the years before is to be checked, and the years after are not', () => {
  const found = ask(of(...level, 140, 50, 52))
  expect(look(found, 'year years status')).toEqual([
    [2010, 0, 'too-short'],
    [2011, 1, 'too-short'],
    [2012, 2, 'too-short'],
    [2013, 3, 'as-expected'],
    [2014, 4, 'as-expected'],
    [2015, 5, 'as-expected'],
    [2016, 5, 'as-expected'],
    [2017, 5, 'as-expected'],
    [2018, 5, 'unusual'],
    [2019, 5, 'as-expected'],
    [2020, 5, 'as-expected'],
  ])
  expect(found.sentences).toHaveLength(1)
  expect(found.sentences.map((each) => say(each, 'en', statisticsMessages))).toEqual([
    'Check the data for 2018: 140, where the years before led to expect 36 to 67.',
  ])
  expect(codes(found.notes)).toEqual(['unusual.meaning', 'unusual.screening', 'unusual.steady', 'unusual.too-short'])
  const [row] = look(found, 'expected modifiedZ pAdjusted dispersion').slice(8)
  expect(row?.[0]).toBe(50.7)
  expect(row?.[1]).toBeGreaterThan(3.5)
  expect(row?.[2]).toBeLessThan(0.001)
  expect(row?.[3]).toBeLessThan(1)
})

test('where numbers scatter more than chance would, more is needed', () => {
  const rough = [50, 90, 30, 80, 45, 70, 35, 60]
  const statusOf = (last: number) => look(ask(of(...rough, last)), 'status').at(-1)?.[0]
  expect(statusOf(110)).toBe('as-expected')
  expect(statusOf(400)).toBe('unusual')
  expect(look(ask(of(...level, 110)), 'status').at(-1)).toEqual(['unusual'])
  expect(codes(ask(of(...rough)).sentences)).toEqual(['unusual.none'])
})

test('a number outside its own limits may be as expected among many, and a note says so', () => {
  const years = level.flatMap((count, i): Row[] =>
    ['A', 'B', 'C', 'D', 'E'].map((form) => ['HRV', 2010 + i, form, count]),
  )
  const last = ['A', 'B', 'C', 'D', 'E'].map((form): Row => ['HRV', 2018, form, form === 'A' ? 70 : 50])
  const found = ask([...years, ...last], { by: ['form'] })
  const row = look(found, 'category year expectedHigh status').find(([form, year]) => form === 'A' && year === 2018)
  expect(Number(row?.[2])).toBeLessThan(70)
  expect(row?.[3]).toBe('as-expected')
  expect(codes(found.notes)).toContain('unusual.alone')
})

test('a number far below is to be checked as well', () => {
  expect(codes(ask(of(...level, 12)).sentences)).toEqual(['unusual.year'])
})

test('years before a break are no base for those after it', () => {
  const jump = of(...level, 150, 148, 155, 151)
  expect(look(ask(jump), 'status').slice(8, 9)).toEqual([['unusual']])
  const found = ask(jump, { breaks: [2018] })
  expect(look(found, 'year years status modifiedZ').slice(7)).toEqual([
    [2017, 5, 'as-expected', expect.any(Number)],
    [2018, 0, 'break', null],
    [2019, 1, 'break', null],
    [2020, 2, 'break', null],
    [2021, 3, 'as-expected', null],
  ])
  expect(found.notes).toContainEqual({ code: 'unusual.breaks', params: { years: '2018' } })
  expect(codes(found.sentences)).toEqual(['unusual.none'])
})

test('breaks that the source declares are kept without being asked for', () => {
  const table = tableOf({ by: [] }, of(...level, 150, 148, 155, 151))
  const found = unusualYears(releaseWith([{ year: 2018, what: 'law' }], table), { stage: 'V_DET', area: 'HRV' })
  expect(look(found, 'year status').slice(8, 9)).toEqual([[2018, 'break']])
  expect(codes(found.notes)).toEqual(expect.arrayContaining(['unusual.breaks', 'break.law']))
})

test('a range is unusual only where all that it may be is, and is no base', () => {
  const rest = [30, 28, 33, 31, 29, 32]
  const last = (...values: readonly (number | string)[]) => look(ask(of(...values)), 'status p').at(-1)
  expect(last(...rest, '<5')).toEqual(['unusual', expect.any(Number)])
  expect(last(...rest, '13~40')).toEqual(['ranges', 1])
  expect(last(...rest, '26~36')).toEqual(['as-expected', 1])
  expect(last(...rest, 'x')).toEqual(['ranges', null])
  expect(last(...rest, '<5', 30)).toEqual(['ranges', null])
  expect(last(...rest, 'x', 30)).toEqual(['ranges', null])
  expect(ask(of(...rest, '<5')).sentences[0]?.params).toMatchObject({ low: 0, high: 4 })
  // p of a range is that of the value nearest to what was expected.
  expect(last(...rest, '<5')?.[1]).toBe(last(...rest, 4)?.[1])
})

test('missing years are gaps: what counts is how many of the five years before have a number', () => {
  expect(look(ask(of(50, 47, '..', 55, 49, 52)), 'year years status').slice(-2)).toEqual([
    [2014, 3, 'as-expected'],
    [2015, 4, 'as-expected'],
  ])
  expect(look(ask(of(50, 47, 55, '..', '..', '..', 200)), 'year years status').at(-1)).toEqual([2016, 2, 'too-short'])
})

test('disputed numbers are left out, and said', () => {
  const found = ask(of(50, 47, 55, 49, '300!', 52))
  expect(look(found, 'year').flat()).not.toContain(2014)
  expect(codes(found.notes)).toContain('statistics.disputed')
})

test('categories are screened together, and lend each other their dispersion', () => {
  const forms = ['SEX', 'LAB', 'BEG', 'CRIM']
  const rows = forms.flatMap((form, k) =>
    [40, 43, 37, 41, 39, 44, k === 1 ? 95 : 42].map((each, i): Row => ['HRV', 2015 + i, form, each + k]),
  )
  const found = ask(rows, { by: ['form'] })
  expect(codes(found.sentences)).toEqual(['unusual.year-category'])
  expect(found.sentences[0]?.params).toMatchObject({ year: '2021', category: 'LAB', low: 96 })
  const pOf = (statistic: typeof found) =>
    look(statistic, 'category year p pAdjusted').find(([category, year]) => category === 'LAB' && year === 2021)
  const alone = ask(
    rows.filter(([, , form]) => form === 'LAB'),
    { by: ['form'] },
  )
  expect(Number(pOf(found)?.[3])).toBeGreaterThanOrEqual(Number(pOf(found)?.[2]))
  expect(pOf(alone)).not.toEqual(pOf(found))
})

test('zeros before give no dispersion, and five persons after them are to be checked', () => {
  expect(look(ask(of(0, 0, 0, 0, 0, 5)), 'status').flat()).toEqual([
    ...Array.from({ length: 3 }, () => 'too-short'),
    'as-expected',
    'as-expected',
    'unusual',
  ])
})

test('is said in six languages', () => {
  const [sentence] = ask(of(...level, 140)).sentences
  if (!sentence) throw new Error('nothing said')
  for (const language of languages) expect(say(sentence, language, statisticsMessages)).toMatch(/2018.*140.*36.*67/)
})
