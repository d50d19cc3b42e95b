import { expect, test } from 'vitest'
import { DisclosureRefusal } from '../refusal.ts'
import { type GeneraliseOptions, generalise } from './generalise.ts'
import { all, levelsOf, recorded } from './hierarchies.ts'
import { cutKey, inpatients, table } from './tables.test-data.ts'

const age = {
  name: 'age',
  levels: [
    recorded,
    { name: 'half', of: (code: string) => (/^\d+$/.test(code) ? (Number(code) <= 40 ? '<=40' : '>40') : code) },
    all,
  ],
}
const nationality = { name: 'nationality', levels: [recorded, all] }

test('the inpatients of Machanavajjhala et al. 2007 become their 3-diverse table', () => {
  const { records, rows, report } = generalise(inpatients, {
    keys: [cutKey('zip', [4, 3]), age, nationality],
    sensitive: ['condition'],
    k: 4,
    l: 3,
  })
  expect(report.keys.map(({ level }) => level)).toEqual(['first-4', 'half', 'all'])
  expect(report).toMatchObject({ suppressed: 0, share: 0, anonymity: { k: 4, classes: 3 } })
  expect(report.diversity).toMatchObject([{ sensitive: 'condition', distinct: 3 }])
  expect(records.columns.zip).toEqual([...Array(4).fill('1305'), ...Array(4).fill('1306'), ...Array(4).fill('1485')])
  expect(records.columns.condition?.slice(0, 4)).toEqual(['cancer', 'cancer', 'heart', 'viral'])
  expect([...rows].slice(0, 4)).toEqual([8, 9, 0, 3])
})

const cases = table(`
  year sex citizenship form
  2019 F   KEN         SEX_PROST
  2019 F   UGA         LAB_DOM
  2020 F   KEN         SEX_PROST
  2020 F   UGA         LAB_DOM
  2021 M   HRV         LAB_DOM
  2021 M   HRV         CRIM_DRUG
  2022 M   HRV         LAB_DOM
  2022 F   _STLS       SEX_PROST
`)

const key = (name: string) => ({ name, levels: levelsOf(name) })

test('codes of the scheme are coarsened by its code lists, and a person who is alone is dropped where that costs less', () => {
  const { records, report } = generalise(cases, {
    keys: [key('year'), key('sex'), key('citizenship')],
    sensitive: ['form'],
    k: 3,
    l: 2,
    suppressAtMost: 0.125,
  })
  expect(records).toEqual({
    length: 7,
    columns: {
      year: Array(7).fill('_T'),
      sex: ['F', 'F', 'F', 'F', 'M', 'M', 'M'],
      citizenship: ['202', '202', '202', '202', 'HRV', 'HRV', 'HRV'].map((code) => (code === 'HRV' ? '039' : code)),
      form: ['LAB_DOM', 'LAB_DOM', 'SEX_PROST', 'SEX_PROST', 'CRIM_DRUG', 'LAB_DOM', 'LAB_DOM'],
    },
  })
  expect(report).toMatchObject({ suppressed: 1, share: 0.125, anonymity: { k: 3 }, diversity: [{ distinct: 2 }] })
  expect(report.keys.map(({ level }) => level)).toEqual(['all', 'recorded', 'subregion'])
})

test('nobody is dropped unless it is allowed', () => {
  const { records, report } = generalise(cases, { keys: [key('sex'), key('citizenship')], k: 3 })
  expect(records.length).toBe(8)
  expect(report).toMatchObject({ suppressed: 0, diversity: [] })
})

test('a column that is neither a key nor sensitive is left out, and rows come in the order of their texts', () => {
  const { records } = generalise(cases, { keys: [key('sex')], k: 3 })
  expect(records.columns).toEqual({ sex: ['F', 'F', 'F', 'F', 'F', 'M', 'M', 'M'] })
})

test('the largest share is not monotone: a finer file can hold it where a coarser one does not, and is found', () => {
  const rows = (area: string, form: string, times: number) => Array(times).fill(`${area} F 2020 ${form}`)
  const uneven = table(
    ['area sex year form', ...rows('HRV', 'SEX', 15), ...rows('KEN', 'SEX', 5), ...rows('KEN', 'LAB', 5)].join('\n'),
  )
  const { report } = generalise(uneven, {
    keys: [key('area'), key('sex'), key('year')],
    sensitive: ['form'],
    k: 3,
    largestShare: 0.6,
    suppressAtMost: 0.6,
  })
  expect(report).toMatchObject({ suppressed: 15, diversity: [{ largestShare: 0.5 }] })
})

const refusalOf = (options: Partial<GeneraliseOptions>): DisclosureRefusal | null => {
  try {
    generalise(cases, { keys: [key('sex')], k: 3, ...options })
  } catch (error) {
    if (error instanceof DisclosureRefusal) return error
    throw error
  }
  return null
}

test('where nothing is as demanded it refuses, with the key that costs most', () => {
  const fixed = (name: string) => ({ name, levels: [recorded] })
  const found = refusalOf({ keys: [fixed('sex'), fixed('citizenship'), fixed('year')], k: 3 })
  expect(found).toMatchObject({ code: 'disclosure.not-anonymous', params: { k: 3, key: 'year' } })
  expect(refusalOf({ k: 9 })).toMatchObject({ code: 'disclosure.too-few-records', params: { k: 9 } })
  expect(refusalOf({ sensitive: ['form'], l: 4 })).toMatchObject({ code: 'disclosure.not-diverse' })
  expect(refusalOf({ sensitive: ['form'], largestShare: 0.3 })).toMatchObject({ code: 'disclosure.not-diverse' })
})

test.each<[string, Partial<GeneraliseOptions>]>([
  ['k', { k: 1 }],
  ['k', { k: 2.5 }],
  ['l', { l: 2 }],
  ['l', { l: 0 }],
  ['largestShare', { largestShare: 0.5 }],
  ['largestShare', { largestShare: Number.NaN, sensitive: ['form'] }],
  ['suppressAtMost', { suppressAtMost: 1 }],
  ['suppressAtMost', { suppressAtMost: -0.1 }],
  ['keys', { keys: [] }],
  ['keys', { keys: [{ name: 'sex', levels: [] }] }],
])('a value of %s that means nothing is refused: %j', (parameter, options) => {
  expect(refusalOf(options)).toMatchObject({ code: 'disclosure.bad-parameter', params: { parameter }, exitCode: 2 })
})

test('a column is a key or sensitive, and too many levels are refused', () => {
  expect(refusalOf({ sensitive: ['sex'] })).toMatchObject({
    code: 'disclosure.column-twice',
    params: { column: 'sex' },
  })
  const many = { name: 'year', levels: Array.from({ length: 60_000 }, () => recorded) }
  expect(refusalOf({ keys: [many] })).toMatchObject({ code: 'disclosure.too-many-levels' })
})
