import { lists } from '@tipstat/seeds/codes'
import { expect, test } from 'vitest'
import { ageLevels, levelsOf, placeLevels, yearLevels } from './hierarchies.ts'
import { latticeOf } from './lattice.ts'

const through = (name: string, code: string) => levelsOf(name).map(({ of }) => of(code))

test('codes go up by the code lists of the seeds', () => {
  expect(through('year', '2020')).toEqual(['2020', '2019-2021', '_T'])
  expect(yearLevels(5).map(({ of }) => of('2020'))).toEqual(['2020', '2020-2024', '_T'])
  expect(through('citizenship', 'HRV')).toEqual(['HRV', '039', '150', '_T'])
  expect(through('citizenship', 'KEN')).toEqual(['KEN', '202', '002', '_T'])
  expect(through('citizenship', '_R_AFR')).toEqual(['_R_AFR', '_R_AFR', '002', '_T'])
  expect(through('age', 'Y16')).toEqual(['Y16', 'Y9T17', 'Y0T17', '_T'])
  expect(through('age', 'Y_GE60')).toEqual(['Y_GE60', 'Y_GE50', 'Y_GE18', '_T'])
  expect(through('form', 'SEX_PROST')).toEqual(['SEX_PROST', 'SEX', '_T'])
  expect(through('form', 'BEG')).toEqual(['BEG', 'BEG', '_T'])
  expect(through('sex', 'F')).toEqual(['F', '_T'])
  expect(through('colour', 'red')).toEqual(['red', '_T'])
})

test('what is not known, or lies across two groups, stays what it is until all are one', () => {
  expect(through('citizenship', '_U')).toEqual(['_U', '_U', '_U', '_T'])
  expect(through('citizenship', '_STLS')).toEqual(['_STLS', '_STLS', '_STLS', '_T'])
  expect(through('age', '_U')).toEqual(['_U', '_U', '_U', '_T'])
  expect(through('age', 'Y15T24')).toEqual(['Y15T24', 'Y15T24', 'Y15T24', '_T'])
  expect(through('form', '_U')).toEqual(['_U', '_U', '_T'])
  expect(through('year', '2019-2021')).toEqual(['2019-2021', '2019-2021', '_T'])
})

test.each(Object.entries(lists))('levels of the list %s nest, with every code of it there', (name, list) => {
  const column = name === 'age' ? [...list.codes, 'Y0', 'Y16', 'Y17', 'Y18', 'Y_GE21'] : list.codes
  const levels = name === 'country' ? placeLevels() : levelsOf(name)
  const records = { length: column.length, columns: { [name]: column } }
  expect(latticeOf(records, [{ name, levels }], []).keys[0]?.levels.at(-1)?.texts).toEqual(['_T'])
})

test('a level that cuts through groups of the one before is refused', () => {
  const records = { length: 3, columns: { age: ['Y8', 'Y9', 'Y17'] } }
  const levels = [...ageLevels().slice(0, 2), { name: 'school', of: (code: string) => (code === 'Y9' ? 'x' : 'y') }]
  expect(() => latticeOf(records, [{ name: 'age', levels }], [])).toThrow('disclosure.not-nested')
  expect(() => latticeOf(records, [{ name: 'age', levels: ageLevels(['Y0T8', 'Y9T20']) }], [])).not.toThrow()
  const straddling = { length: 2, columns: { age: ['Y16', 'Y19'] } }
  expect(() => latticeOf(straddling, [{ name: 'age', levels: ageLevels(['Y15T24']) }], [])).toThrow(
    'disclosure.not-nested',
  )
})
