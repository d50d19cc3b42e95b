import { expect, test } from 'vitest'
import { diversity } from './diversity.ts'
import { fourAnonymous, sweeney, table, threeDiverse } from './tables.test-data.ts'

const keys = ['zip', 'age', 'nationality']

test('the 4-anonymous table of Machanavajjhala et al. 2007 tells of its last class that all have cancer', () => {
  expect(diversity(fourAnonymous, keys, 'condition')).toEqual({
    sensitive: 'condition',
    distinct: 1,
    entropy: 1,
    largestShare: 1,
    recursive: 1,
    c: 3,
  })
})

test('their 3-diverse table is 3-diverse, 2.8-diverse by entropy, and recursively so from c above 2 on', () => {
  const found = diversity(threeDiverse, keys, 'condition')
  expect(found).toMatchObject({ distinct: 3, largestShare: 0.5, recursive: 3 })
  // Each class holds two of one value and one of two others: 1.5 bits.
  expect(found.entropy).toBeCloseTo(2 ** 1.5, 12)
  expect(diversity(threeDiverse, keys, 'condition', { c: 2.01 }).recursive).toBe(3)
  expect(diversity(threeDiverse, keys, 'condition', { c: 2 }).recursive).toBe(2)
  expect(diversity(threeDiverse, keys, 'condition', { c: 1 }).recursive).toBe(1)
  expect(diversity(threeDiverse, keys, 'condition', { c: 0.5 }).recursive).toBe(0)
})

test('two classes of the 2-anonymous table of Sweeney 2002 are of one problem', () => {
  expect(diversity(sweeney, ['race', 'birth', 'gender', 'zip'], 'problem')).toMatchObject({
    distinct: 1,
    largestShare: 1,
  })
})

test('an unknown is no other value: it is taken for the most frequent of its class', () => {
  const records = table(`
    sex form
    F   SEX
    F   SEX
    F   LAB
    F   _U
    M   _U
    M   _U
    M   LAB
    M   SEX
  `)
  const found = diversity(records, ['sex'], 'form')
  expect(found).toMatchObject({ distinct: 2, largestShare: 0.75 })
  // Three and one of four.
  expect(found.entropy).toBeCloseTo(2 ** (2 - 0.75 * Math.log2(3)), 12)
  const unknown = table('sex form\nF _U\nF _U\nF _U')
  expect(diversity(unknown, ['sex'], 'form')).toMatchObject({ distinct: 1, entropy: 1, largestShare: 1 })
})

test('no records are not diverse', () => {
  expect(diversity({ length: 0, columns: { sex: [], form: [] } }, ['sex'], 'form')).toMatchObject({ distinct: 0 })
})
