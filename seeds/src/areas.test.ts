import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { areaName, country, lists, regionOf, subregionOf } from './codes.ts'

/** The distinct triples of UNODC's published file. */
const printed = readFileSync(new URL('fixtures/unodc-subregions.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string, string])

const nameOf = (region: string | null) => (region !== null && lists.area.has(region) ? areaName(region, 'en') : region)

test('every country of UNODC’s file lies in the region and subregion that the file prints', () => {
  expect(printed.length).toBe(199)
  const ours = printed.map(([area]) => [area, nameOf(regionOf(area)), nameOf(subregionOf(area))])
  expect(ours).toEqual(printed)
})

describe('regionOf and subregionOf', () => {
  test.each([
    ['HRV', '150', '039'],
    ['BRA', '019', '419'],
    ['KEN', '002', '202'],
    ['039', '150', '039'],
    ['014', '002', '202'],
    ['202', '002', '202'],
    ['150', '150', null],
    ['001', null, null],
    ['ZZZ', null, null],
    ['ATA', null, null],
    ['_U', null, null],
  ])('%s: region %s, subregion %s', (area, region, subregion) => {
    expect([regionOf(area), subregionOf(area)]).toEqual([region, subregion])
  })
})

test('every country but Antarctica lies in its own region', () => {
  const lost = lists.country.codes.filter((code) => !lists.area.descends(code, regionOf(code) ?? 'none'))
  expect(lost).toEqual(['ATA'])
  expect(country('MEX').intermediate).toBe('013')
})
