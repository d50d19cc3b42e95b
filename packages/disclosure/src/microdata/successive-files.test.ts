import { expect, test } from 'vitest'
import { anonymity } from './anonymity.ts'
import { successiveFiles } from './successive-files.ts'
import { table } from './tables.test-data.ts'

/** Two files, each 2-anonymous and 2-diverse, of which the second cuts years elsewhere than the first. */
const first = {
  records: table(`
    year      form
    2019-2020 SEX
    2019-2020 LAB
    2021-2022 SEX
    2021-2022 BEG
  `),
  person: ['a', 'b', 'c', 'd'],
}
const second = {
  records: table(`
    year      form
    2019      SEX
    2020-2021 LAB
    2020-2021 SEX
    2022      BEG
  `),
  person: ['a', 'b', 'c', 'd'],
}

test('files that are anonymous each are not so together where their classes cut through each other', () => {
  const widened = { ...second, records: table('year form\n2019-2022 SEX\n2019-2022 LAB\n2019-2022 SEX\n2019-2022 BEG') }
  expect(anonymity(first.records, ['year']).k).toBe(2)
  expect(successiveFiles(first, widened, { keys: ['year'], sensitive: ['form'], k: 2 })).toMatchObject({
    anonymity: { k: 2, below: 0 },
    diversity: [{ sensitive: 'form', distinct: 2 }],
  })
  expect(successiveFiles(first, second, { keys: ['year'], sensitive: ['form'], k: 2 })).toMatchObject({
    anonymity: { k: 1, uniques: 4, below: 4 },
    diversity: [{ sensitive: 'form', distinct: 1 }],
  })
})

test('who is new stands out, though both files are 4-anonymous', () => {
  const earlier = { records: table('sex form\nF SEX\nF LAB\nF SEX\nF LAB'), person: ['a', 'b', 'c', 'd'] }
  const later = { records: table('sex form\nF SEX\nF LAB\nF SEX\nF LAB\nF BEG'), person: ['a', 'b', 'c', 'd', 'e'] }
  expect(successiveFiles(earlier, later, { keys: ['sex'], sensitive: ['form'], k: 4 })).toMatchObject({
    anonymity: { records: 5, classes: 2, k: 1, below: 1 },
    diversity: [{ distinct: 1 }],
  })
})

test('a person in one file twice, or rows without persons, are refused', () => {
  for (const person of [
    ['a', 'a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd', 'e'],
  ])
    expect(() => successiveFiles({ ...first, person }, second, { keys: ['year'], k: 2 })).toThrow(
      'disclosure.bad-records',
    )
})
