import { expect, test } from 'vitest'
import { madeUp, published } from '../cubes.test-data.ts'
import { generalise } from './generalise.ts'
import { levelsOf } from './hierarchies.ts'
import { publicUseFile, recordsCsv } from './public-use-file.ts'
import { table } from './tables.test-data.ts'

const made = generalise(table('sex form\nM SEX\nF LAB\nF SEX\nM LAB'), {
  keys: [{ name: 'sex', levels: levelsOf('sex') }],
  sensitive: ['form'],
  k: 2,
  l: 2,
})
const decision = {
  owner: 'National Rapporteur',
  checkedBy: 'statistician',
  approvedBy: 'head of statistics',
  date: '2026-01-31',
}

test('records of made-up data go out as they are, others by a decision of their owner with two roles and a day', () => {
  const text = 'sex,form\nF,LAB\nF,SEX\nM,LAB\nM,SEX\n'
  expect(publicUseFile(made, madeUp)).toBe(text)
  expect(publicUseFile(made, published, decision)).toBe(text)
  for (const lacking of [
    undefined,
    { ...decision, owner: ' ' },
    { ...decision, approvedBy: '' },
    { ...decision, approvedBy: 'statistician' },
    { ...decision, date: 'tomorrow' },
  ])
    expect(() => publicUseFile(made, published, lacking)).toThrow('disclosure.no-decision')
})

test('texts with commas, quotes and line ends are quoted', () => {
  expect(recordsCsv({ length: 1, columns: { 'a,b': ['say "yes"'], c: ['x\ny'] } })).toBe(
    '"a,b",c\n"say ""yes""","x\ny"\n',
  )
})
