import { expect, test } from 'vitest'
import joinpoints from '../fixtures/joinpoint.json' with { type: 'json' }
import { codes, look, type Row, releaseOf, releaseWith, tableOf } from '../releases.test-data.ts'
import { bends } from './bends.ts'

const persons = () => ({ persons: 5_000_000, source: 'made up' })
const asked = { stage: 'V_DET', area: 'HRV', population: persons } as const
const [bent] = joinpoints.cases
const rows = (bent?.year ?? []).map((year, i): Row => ['HRV', year, bent?.count[i] ?? 0])

test('a line that bends once is two pieces, as the reference has them', () => {
  const found = bends(releaseOf(tableOf({ by: [] }, rows)), asked)
  expect(look(found, 'category from to measure change status')).toEqual([
    ['_T', 2006, 2013, 'rate', 7.9456, 'found'],
    ['_T', 2013, 2021, 'rate', -6.2605, 'found'],
  ])
  expect(found.sentences).toEqual([
    { code: 'bends.in', params: { area: 'HRV', category: '_T', from: '2006', to: '2021', years: '2013' } },
  ])
  expect(codes(found.notes)).toEqual(['bends.description', 'trend.detection'])
})

test('a declared break parts the series, and each stretch is looked at by itself', () => {
  const release = releaseWith([{ year: 2009, what: 'source' }], tableOf({ by: [] }, rows))
  const found = bends(release, asked)
  expect(look(found, 'from to status')).toEqual([
    [2006, 2008, 'too-short'],
    [2009, 2013, 'found'],
    [2013, 2021, 'found'],
  ])
  expect(codes(found.notes)).toEqual(['bends.description', 'trend.detection', 'bends.too-short', 'break.source'])
})

test('a line without a bend is said to have none, and how steep it is, is left to the trend', () => {
  const counts = [100, 106, 119, 124, 138, 145, 161, 169, 187, 197]
  const straight = counts.map((count, i): Row => ['HRV', 2006 + i, count])
  const found = bends(releaseOf(tableOf({ by: [] }, straight)), asked)
  expect(found.sentences).toEqual([
    { code: 'bends.none', params: { area: 'HRV', category: '_T', from: '2006', to: '2015' } },
  ])
})

test('ranges, zeros and few years give no pieces', () => {
  const statusOf = (...some: readonly Row[]) =>
    look(bends(releaseOf(tableOf({ by: [] }, some)), asked), 'change status')
  expect(statusOf(...rows.slice(0, 9))).toEqual([[null, 'too-short']])
  expect(statusOf(...rows.slice(1), ['HRV', 2022, '<5'])).toEqual([[null, 'ranges']])
  expect(statusOf(...rows.slice(1), ['HRV', 2022, 0])).toEqual([[null, 'zero']])
})

test('nothing is said of bends of fewer than ten persons a year', () => {
  const rows = [3, 2, 4, 1, 3, 9, 12, 9, 14, 13, 15].map((each, i): Row => ['HRV', 2010 + i, each])
  const found = bends(releaseOf(tableOf({ by: [] }, rows)), { stage: 'V_DET', area: 'HRV' })
  expect(look(found, 'status')[0]).toEqual(['unreliable'])
  expect(found.sentences).toEqual([])
  expect(codes(found.notes)).toContain('trend.unreliable')
})

test('a range stops the stretch that it lies in alone, and each of few lines is spoken of by its name', () => {
  const early: readonly Row[] = [2003, 2004, 2005].map((year): Row => ['HRV', year, year === 2004 ? '<5' : 8])
  const release = releaseWith([{ year: 2006, what: 'law' }], tableOf({ by: [] }, [...early, ...rows]))
  const found = bends(release, asked)
  expect(look(found, 'from to status')).toEqual([
    [2003, 2005, 'ranges'],
    [2006, 2013, 'found'],
    [2013, 2021, 'found'],
  ])
  expect(found.notes).toContainEqual({ code: 'trend.ranges', params: { years: '2004' } })
  const bySex = rows.flatMap(([area, year, count]): Row[] =>
    ['F', 'M'].map((sex) => [area, Number(year), sex, count ?? 0]),
  )
  const spoken = bends(releaseOf(tableOf({ by: ['sex'] }, bySex)), { ...asked, by: ['sex'] }).sentences
  expect(spoken).toMatchObject([{ params: { category: 'F' } }, { params: { category: 'M' } }])
})
