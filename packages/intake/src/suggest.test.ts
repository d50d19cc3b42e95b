import { type FieldName, isCode } from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'
import { describe, expect, test } from 'vitest'
import type { PlanColumn, Reading } from './plan.ts'
import { suggester } from './suggest.ts'

const column = (field: FieldName, reading: Reading = 'names', table: PlanColumn['table'] = {}): PlanColumn => ({
  header: 'of',
  field,
  reading,
  table,
  when: [],
})

describe('a code is proposed for', () => {
  test.each<[string, FieldName, string, string]>([
    ['a code in another case', 'citizenship', 'nga', 'NGA'],
    ['a code with another mark', 'stage', 'v det', 'V_DET'],
    ['a name without its accents', 'citizenship', 'Guinee', 'GIN'],
    ['a name in a column of codes', 'sex', 'Female', 'F'],
    ['a name in another language', 'form', 'Exploitation sexuelle', 'SEX'],
    ['a name with a typing error', 'citizenship', 'Nigerria', 'NGA'],
    ['a name with a typing error in another script', 'citizenship', 'Нигерияя', 'NGA'],
    ['a long name with two typing errors', 'citizenship', 'Untied Kingdom', 'GBR'],
    ['a form with a typing error', 'form', 'sexual exploitaton', 'SEX'],
    ['a people with a typing error', 'citizenship', 'Marrocain', 'MAR'],
    ['a band of ages by name', 'age', 'Adultes', 'Y_GE18'],
  ])('%s', (_, field, text, code) => {
    expect(suggester(column(field, field === 'citizenship' ? 'names' : 'codes'))(text)).toBe(code)
  })

  test('a spelling of the mapping with a typing error', () => {
    const suggest = suggester(column('stage', 'table', { 'Víctimas detectadas': 'V_DET', Condenados: 'P_CONV' }))
    expect(['victimas detectadas', 'Victimas detetadas', 'Condenado'].map(suggest)).toEqual([
      'V_DET',
      'V_DET',
      'P_CONV',
    ])
  })
})

describe('nothing is proposed for', () => {
  test.each<[string, FieldName, string]>([
    ['a blank', 'citizenship', ''],
    ['a code with a typing error', 'citizenship', 'FRN'],
    ['a longer code with a typing error', 'stage', 'V_DTE'],
    ['a name as near to one country as to another', 'citizenship', 'Nigera'],
    ['a name one error from one country and two from another', 'citizenship', 'Nigeri'],
    ['a people as near to another country', 'citizenship', 'Nigeriin'],
    ['a short name with a typing error', 'citizenship', 'Irak1'],
    ['a name as near to women as to men', 'sex', 'fomme'],
    ['a letter that means women here and men there', 'sex', 'm'],
    ['a country that became several', 'citizenship', 'Former Yugoslavya'],
    ['a name that can mean two countries', 'citizenship', 'Congo'],
    ['an age, where one error is another age', 'age', '15-18 yeras'],
    ['what nothing is near to', 'form', 'see annex'],
    ['a text longer than any name', 'form', 'sexual exploitation '.repeat(50)],
  ])('%s', (_, field, text) => {
    expect(suggester(column(field, field === 'citizenship' ? 'names' : 'codes'))(text)).toBeNull()
  })

  test('a code in a column that has values of its own, which the mapping does not read as such', () => {
    expect(suggester(column('citizenship', 'table', { Croatie: 'HRV' }))('hrv')).toBeNull()
  })
})

test('what is proposed is always a code of the field', () => {
  for (const field of ['citizenship', 'form', 'stage', 'sex'] as const) {
    const suggest = suggester(column(field))
    const spelt = lists[field].codes.map((code) => `${lists[field].name(code as never, 'en')}x`)
    for (const code of spelt.map(suggest)) if (code !== null) expect(isCode(field, code)).toBe(true)
  }
})

test('100,000 texts that nobody knows are looked up in seconds', () => {
  const suggest = suggester(column('citizenship'))
  const unlike = Array.from(
    { length: 100_000 },
    (_, i) => `Republic ${i.toString(26).replace(/\d/g, (n) => 'qrstuvwxyz'[Number(n)] ?? '')}`,
  )
  const start = performance.now()
  for (const text of unlike) suggest(text)
  expect(performance.now() - start).toBeLessThan(20_000)
})
