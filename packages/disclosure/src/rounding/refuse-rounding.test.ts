import { expect, test } from 'vitest'
import { DisclosureRefusal } from '../refusal.ts'
import { refuseNarrowed, refuseUnrounded } from './refuse-rounding.ts'

const tables = ['count-sex', 'count-age']

const refusalOf = (run: () => void) => {
  try {
    run()
  } catch (error) {
    if (error instanceof DisclosureRefusal) return { code: error.code, params: error.params }
    throw error
  }
  return undefined
}

test('a rounding that there is not, or that was not finished, is refused by name', () => {
  const codeOf = (status: 'optimal' | 'within-gap' | 'infeasible' | 'stopped') =>
    refusalOf(() => refuseUnrounded({ status }, { base: 5, tables }))
  expect(codeOf('optimal')).toBeUndefined()
  expect(codeOf('within-gap')).toBeUndefined()
  expect(codeOf('infeasible')).toEqual({
    code: 'disclosure.rounding-impossible',
    params: { tables: 'count-sex, count-age', base: 5 },
  })
  expect(codeOf('stopped')?.code).toBe('disclosure.rounding-unfinished')
})

test('numbers that tell more than rounding promises are refused, with no count in what is said', () => {
  expect(refusalOf(() => refuseNarrowed({ status: 'safe', narrowed: [] }, { tables }))).toBeUndefined()
  const narrowed = [{ cell: 71, low: 3, high: 3 }]
  expect(refusalOf(() => refuseNarrowed({ status: 'narrowed', narrowed }, { tables }))).toEqual({
    code: 'disclosure.rounding-mixed',
    params: { tables: 'count-sex, count-age', cells: 1 },
  })
  expect(refusalOf(() => refuseNarrowed({ status: 'stopped', narrowed: [] }, { tables }))?.code).toBe(
    'disclosure.rounding-unfinished',
  )
})
