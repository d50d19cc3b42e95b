import { describe, expect, test } from 'vitest'
import { type DateOrder, yearText } from './date-order.ts'

describe('the year of a date is taken in the order that is declared', () => {
  test.each<[DateOrder, string, string]>([
    ['month-first', '08/24/2004 12:00:00 AM', '2004'],
    ['month-first', '8/4/2004', '2004'],
    ['day-first', '24/08/2004', '2004'],
    ['day-first', '24.8.2004 17:05', '2004'],
    ['year-first', '2020-01-31', '2020'],
    ['year-first', '2020/1/31T23:59:59.5Z', '2020'],
    ['year-first', ' 2020-02-29 ', '2020'],
  ])('%s: "%s" is of %s', (order, text, year) => {
    expect(yearText(text, order)).toBe(year)
  })
})

describe('a text that is no date in that order stays what it is, and is a finding', () => {
  test.each<[DateOrder, string]>([
    ['month-first', '24/08/2004'],
    ['day-first', '08/24/2004'],
    ['year-first', '2021-02-29'],
    ['year-first', '24/08/2004'],
    ['month-first', '08/24/04'],
    ['month-first', 'in 08/24/2004'],
    ['year-first', '20200131'],
    ['year-first', ''],
  ])('%s: "%s"', (order, text) => {
    expect(yearText(text, order)).toBe(text)
  })
})
