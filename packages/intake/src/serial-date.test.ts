import { describe, expect, test } from 'vitest'
import { dateKindOf } from './date-format.ts'
import { isoCell, serialDate } from './serial-date.ts'

describe('dates of the 1900 system', () => {
  test.each([
    ['43525', '2019-03-01'],
    ['61', '1900-03-01'],
    ['60', '1900-02-29'],
    ['59', '1900-02-28'],
    ['1', '1900-01-01'],
    ['0', '1900-01-00'],
    ['43525.604166666664', '2019-03-01T14:30:00'],
    ['43525.999999999', '2019-03-02'],
    ['2958465', '9999-12-31'],
    ['2958466', '2958466'],
    ['-1', '-1'],
    ['', ''],
    ['soon', 'soon'],
  ])('serial %j is %j', (serial, text) => {
    expect(serialDate(serial, 'date', 1900)).toBe(text)
  })
})

test('a workbook of the 1904 system counts from 1 January 1904', () => {
  expect(serialDate('0', 'date', 1904)).toBe('1904-01-01')
  expect(serialDate('42063', 'date', 1904)).toBe('2019-03-01')
})

test('a time of day has no date, until it passes midnight', () => {
  expect(serialDate('0', 'time', 1900)).toBe('00:00:00')
  expect(serialDate('0.75', 'time', 1900)).toBe('18:00:00')
  expect(serialDate('43525.75', 'time', 1900)).toBe('2019-03-01T18:00:00')
})

test('an ISO cell loses an empty time only', () => {
  expect(isoCell('2019-03-01T00:00:00.000')).toBe('2019-03-01')
  expect(isoCell('2019-03-01T10:30:00Z')).toBe('2019-03-01T10:30:00')
})

describe('number formats', () => {
  test.each([
    [14, undefined, 'date'],
    [20, undefined, 'time'],
    [22, undefined, 'date'],
    [46, undefined, null],
    [164, 'yyyy\\-mm\\-dd', 'date'],
    [164, '[$-409]mmmm yyyy;@', 'date'],
    [164, '[$-F400]h:mm:ss AM/PM', 'time'],
    [164, 'mm:ss.0', 'time'],
    [164, 'mmm', 'date'],
    [164, '[h]:mm', null],
    [164, 'General', null],
    [164, '#,##0.00 "days"', null],
    [164, '0 \\d', null],
    [164, '[Red]0;[Blue]0', null],
    [164, '0.00E+00', null],
    [164, '@', null],
  ] as const)('format %i %j shows %s', (id, code, kind) => {
    expect(dateKindOf(id, code)).toBe(kind)
  })
})
