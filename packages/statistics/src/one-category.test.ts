import { expect, test } from 'vitest'
import { aggregate } from './countries/aggregate.ts'
import { aggregateBounds } from './countries/aggregate-bounds.ts'
import { matchedChange } from './countries/matched-change.ts'
import { regionalRates } from './countries/regional-rates.ts'
import { bends } from './over-time/bends.ts'
import { change } from './over-time/change.ts'
import { series } from './over-time/series.ts'
import { trend } from './over-time/trend.ts'
import { rates } from './rates.ts'
import { type Row, releaseOf, tableOf } from './releases.test-data.ts'

const women = Array.from({ length: 12 }, (_, i): Row => ['HRV', 2010 + i, 'F', 100 + 10 * i])
const totals = women.map(([area, year, , count]): Row => [area, year, count ?? 0])
const release = releaseOf(tableOf({ by: ['sex'] }, women), tableOf({ by: [] }, totals))
const world = { stage: 'V_DET', level: 'world' } as const

test('what names no category is said of totals alone, and what does, of the category shown', () => {
  const said = (by: readonly 'sex'[]) => {
    const asked = { stage: 'V_DET', area: 'HRV', by }
    return [
      series(release, asked),
      rates(release, asked),
      trend(release, asked),
      bends(release, asked),
      change(release, { ...asked, from: 2010, to: 2021 }),
      aggregate(release, { ...world, by }),
      aggregateBounds(release, { ...world, by, expected: ['AUT'] }),
      regionalRates(release, { ...world, by }),
      matchedChange(release, { ...world, by }),
    ].map(({ sentences }) => sentences.map(({ params }) => params.category ?? 'none')[0])
  }
  expect(said([])).toEqual(['none', '_T', '_T', '_T', '_T', 'none', 'none', 'none', '_T'])
  expect(said(['sex'])).toEqual([undefined, undefined, 'F', 'F', 'F', undefined, undefined, undefined, 'F'])
})

test('a category is spoken of by who names it', () => {
  const { sentences } = matchedChange(release, { ...world, by: ['sex'], speakOf: { category: 'F' } })
  expect(sentences).toHaveLength(1)
})
