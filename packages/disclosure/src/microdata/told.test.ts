import { expect, test } from 'vitest'
import { diversity } from './diversity.ts'
import { generalise } from './generalise.ts'
import { all, recorded } from './hierarchies.ts'
import { table } from './tables.test-data.ts'
import { toldBy } from './told.ts'

test.each([
  ['form', 'SEX', ['SEX']],
  ['form', 'LAB_DOM', ['LAB_DOM', 'LAB']],
  ['form', 'LAB|SEX', ['LAB', 'SEX']],
  ['form', 'MIX_SEXLAB', ['MIX_SEXLAB', 'SEX', 'LAB', 'MIX']],
  ['form', '_U', []],
  ['form', 'SEX|_U', []],
  ['age', 'Y18', ['Y18']],
  ['colour', 'red', ['red']],
])('a value of %s that is %s tells %j', (column, text, told) => {
  expect(toldBy(column, text)).toEqual(told)
})

const oneClass = table('sex form\nF SEX\nF LAB|SEX\nF LAB|SEX\nF MIX_SEXLAB')

test('values that differ and all tell the same code are as one', () => {
  expect(diversity(oneClass, ['sex'], 'form')).toMatchObject({ distinct: 1, largestShare: 1 })
  const options = { keys: [{ name: 'sex', levels: [recorded, all] }], sensitive: ['form'], k: 2 }
  expect(() => generalise(oneClass, { ...options, l: 2 })).toThrow('disclosure.not-diverse')
  expect(() => generalise(oneClass, { ...options, largestShare: 0.9 })).toThrow('disclosure.not-diverse')
  const other = table('sex form\nF SEX\nF LAB|SEX\nF LAB|SEX\nF BEG')
  expect(generalise(other, { ...options, l: 2, largestShare: 0.75 }).report.diversity).toMatchObject([
    { distinct: 3, largestShare: 0.75 },
  ])
})
