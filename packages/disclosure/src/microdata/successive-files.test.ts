import { expect, test } from 'vitest'
import { anonymity } from './anonymity.ts'
import { successiveFiles } from './successive-files.ts'
import { table } from './tables.test-data.ts'

const of = { keys: ['year'], sensitive: ['form'], person: ['a', 'b', 'c', 'd'] }
const bySex = { ...of, keys: ['sex'] }

/** Two files, each 2-anonymous and 2-diverse, of which the second cuts years elsewhere than the first. */
const first = {
  ...of,
  records: table(`
    year      form
    2019-2020 SEX
    2019-2020 LAB
    2021-2022 SEX
    2021-2022 BEG
  `),
}
const second = {
  ...of,
  records: table(`
    year      form
    2019      SEX
    2020-2021 LAB
    2020-2021 SEX
    2022      BEG
  `),
}

test('files that are anonymous each are not so together where their classes cut through each other', () => {
  const widened = { ...second, records: table('year form\n2019-2022 SEX\n2019-2022 LAB\n2019-2022 SEX\n2019-2022 BEG') }
  expect(anonymity(first.records, ['year']).k).toBe(2)
  expect(successiveFiles([first, widened], { k: 2 })).toMatchObject({
    last: { anonymity: { k: 2, below: 0 }, diversity: [{ sensitive: 'form', distinct: 2 }] },
    gone: { anonymity: { records: 0 }, diversity: [] },
  })
  expect(successiveFiles([first, second], { k: 2 }).last).toMatchObject({
    anonymity: { k: 1, uniques: 4, below: 4 },
    diversity: [{ sensitive: 'form', distinct: 1 }],
  })
})

test('three files can be unsafe of which no two are', () => {
  const cut = (sex: string) => ({ ...bySex, sensitive: [], records: table(`sex\n${sex.split('').join('\n')}`) })
  const persons = 'abcdefgh'.split('')
  const [one, two, three] = ['FFFFMMMM', 'FFMMFFMM', 'FMFMFMFM'].map((sex) => ({ ...cut(sex), person: persons }))
  if (!one || !two || !three) throw new Error('Three files')
  for (const pair of [
    [one, two],
    [one, three],
    [two, three],
  ])
    expect(successiveFiles(pair, { k: 2 }).last.anonymity.k).toBe(2)
  expect(successiveFiles([one, two, three], { k: 2 }).last.anonymity.k).toBe(1)
})

test('who is new or gone stands out, though each file is 4-anonymous', () => {
  const four = { ...bySex, records: table('sex form\nF SEX\nF LAB\nF SEX\nF LAB') }
  const five = {
    ...bySex,
    records: table('sex form\nF SEX\nF LAB\nF SEX\nF LAB\nF BEG'),
    person: ['a', 'b', 'c', 'd', 'e'],
  }
  expect(successiveFiles([four, five], { k: 4 }).last).toMatchObject({
    anonymity: { records: 5, classes: 2, k: 1, below: 1 },
    diversity: [{ distinct: 1 }],
  })
  expect(successiveFiles([five, four], { k: 4 })).toMatchObject({
    last: { anonymity: { records: 4, classes: 1, k: 4 } },
    gone: { anonymity: { records: 1, k: 1 }, diversity: [{ distinct: 1 }] },
  })
})

test('a file that does not tell what is sensitive narrows the classes, and tells nothing of those who are in no other', () => {
  const plain = { ...bySex, sensitive: [], records: table('sex\nF\nF\nF\nF'), person: ['a', 'b', 'x', 'y'] }
  const telling = { ...bySex, records: table('sex form\nF SEX\nF SEX\nF LAB\nF LAB') }
  expect(successiveFiles([telling, plain], { k: 2 })).toMatchObject({
    last: { anonymity: { classes: 2, k: 2 }, diversity: [{ distinct: 1 }] },
    gone: { diversity: [{ distinct: 1 }] },
  })
})

test('a person in one file twice, or rows without persons, are refused', () => {
  for (const person of [
    ['a', 'a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd', 'e'],
  ])
    expect(() => successiveFiles([{ ...first, person }, second], { k: 2 })).toThrow('disclosure.bad-records')
})
