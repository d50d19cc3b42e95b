import { expect, test } from 'vitest'
import { change } from './over-time/change.ts'
import { series } from './over-time/series.ts'
import { trend } from './over-time/trend.ts'
import { rates } from './rates.ts'
import { look, type Row, releaseOf, tableOf } from './releases.test-data.ts'
import { shares } from './shares/shares.ts'

const years = Array.from({ length: 10 }, (_, i) => 2012 + i)
const totals = years.map((year, i): Row => ['HRV', year, 40 + ((7 * i) % 10)])
const bySex = years.flatMap((year, i): Row[] => [
  ['HRV', year, 'F', 30 + ((7 * i) % 10)],
  ['HRV', year, 'M', 10],
])
const asked = { stage: 'V_DET', area: 'HRV' }

test('in what order the rows of a release are held does not matter', () => {
  const of = (order: (rows: readonly Row[]) => readonly Row[]) => {
    const release = releaseOf(tableOf({ by: [] }, order(totals)), tableOf({ by: ['sex'] }, order(bySex)))
    const all = [
      series(release, asked),
      rates(release, asked),
      trend(release, asked),
      change(release, { ...asked, from: 2012, to: 2021 }),
    ]
    const parts = shares(release, { ...asked, by: ['sex'] })
    return [
      all.map(({ table, sentences, notes }) => [table.objects(), sentences, notes]),
      parts.sentences,
      look(parts, 'year'),
    ]
  }
  expect(of((rows) => rows.toReversed())).toEqual(of((rows) => rows))
})
