import { expect, test } from 'vitest'
import { bestSize, bicCases, differencesFrom } from './best-by-bic.test-data.ts'

test.each(bicCases.filter(({ order }) => order === 3))(
  'all hierarchical models of $name up to order $order are those of R by BIC',
  ({ name, order, wanted }) => {
    expect(differencesFrom(wanted, name, order)).toEqual([])
  },
)

test('the best of pairs, and of pairs and triples, of the United Kingdom, five lists, give the published 22,991 and 25,311', () => {
  expect(bestSize('ukdat_5', 2)).toBe(22991)
  expect(bestSize('ukdat_5', 3)).toBe(25311)
})
