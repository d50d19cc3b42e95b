import { expect, test } from 'vitest'
import { yearList } from './statistic-of.ts'

test.each([
  [[2020], '2020'],
  [[2021, 2019, 2020, 2020], '2019–2021'],
  [[2007, 2009, 2010, 2012, 2013, 2014], '2007, 2009, 2010, 2012–2014'],
  [[], ''],
])('the years %j are told as %j', (years, text) => {
  expect(yearList(years)).toBe(text)
})
