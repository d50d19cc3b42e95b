import { expect, test } from 'vitest'
import { DisclosureRefusal } from '../refusal.ts'
import { anonymity } from './anonymity.ts'
import { fourAnonymous, inpatients, sweeney, table, threeDiverse } from './tables.test-data.ts'

test('the tables of Sweeney 2002 and Machanavajjhala et al. 2007 are as anonymous as they say', () => {
  const keys = ['zip', 'age', 'nationality']
  expect(anonymity(sweeney, ['race', 'birth', 'gender', 'zip'], 2)).toEqual({
    records: 11,
    classes: 5,
    k: 2,
    uniques: 0,
    below: 0,
    wanted: 2,
  })
  expect(anonymity(fourAnonymous, keys)).toMatchObject({ classes: 3, k: 4, uniques: 0, below: 12, wanted: 5 })
  expect(anonymity(threeDiverse, keys, 4)).toMatchObject({ classes: 3, k: 4, below: 0 })
  expect(anonymity(inpatients, keys)).toMatchObject({ classes: 12, k: 1, uniques: 12, below: 12 })
  expect(anonymity(inpatients, ['zip'])).toMatchObject({ classes: 4, k: 2, uniques: 0, below: 12 })
})

test('an unknown is alike to an unknown only', () => {
  const records = table(`
    sex age
    F   _U
    F   _U
    F   Y0T17
    _U  Y0T17
    _U  Y0T17
  `)
  expect(anonymity(records, ['sex', 'age'], 2)).toMatchObject({ classes: 3, k: 1, uniques: 1, below: 1 })
})

test('no keys make one class, no records none', () => {
  expect(anonymity(table('sex\nF\nM'), [])).toMatchObject({ classes: 1, k: 2 })
  expect(anonymity({ length: 0, columns: { sex: [] } }, ['sex'])).toMatchObject({ classes: 0, k: 0, uniques: 0 })
})

test('columns that are missing, of another length, direct identifiers or free text are refused by name, never by value', () => {
  const records = { length: 2, columns: { sex: ['F'], id: ['secret-1', 'secret-2'], note: ['secret', 'secret'] } }
  const refusal = (name: string) => {
    try {
      anonymity(records, [name])
    } catch (error) {
      return error instanceof DisclosureRefusal ? error : null
    }
    return null
  }
  expect(refusal('age')?.code).toBe('disclosure.bad-records')
  expect(refusal('toString')?.code).toBe('disclosure.bad-records')
  expect(refusal('sex')?.code).toBe('disclosure.bad-records')
  expect(refusal('id')?.code).toBe('disclosure.direct-identifier')
  expect(refusal('caseId')?.code).toBe('disclosure.direct-identifier')
  expect(refusal('note')?.code).toBe('disclosure.direct-identifier')
  expect(refusal('id')?.message).not.toContain('secret')
})
