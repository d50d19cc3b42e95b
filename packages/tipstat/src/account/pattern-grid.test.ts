import type { CellKind, PatternCell } from '@tipstat/disclosure'
import { describe, expect, test } from 'vitest'
import { type Grid, pictureOf } from './pattern-grid.ts'

const cell = (codes: PatternCell['codes'], kind: CellKind = 'shown'): PatternCell => ({ codes, kind })

/** Heads and kinds of a grid as lines of text. */
const linesOf = ({ columns, rows }: Grid): readonly string[] => [
  `| ${columns.map((place) => place.map(({ code }) => code).join(' ')).join(' | ')}`,
  ...rows.map(({ head, kinds }) => `${head.map(({ code }) => code).join(' ')} | ${kinds.join(' | ')}`),
]

const citizenships =
  'ALB AGO ARG ARM AUS AUT BDI BEL BEN BFA BGD BGR BIH BLR BOL BRA CAF CAN CHE CHL CHN CIV CMR COD COG COL'.split(' ')
const years = Array.from({ length: 12 }, (_, i) => String(2013 + i))

describe('the picture of a table', () => {
  test('has the last dimension over its columns, in the order of the code list, and one area not at all', () => {
    const { grids, area, notDrawn } = pictureOf({
      by: ['sex', 'age'],
      pattern: [
        cell({ area: 'HRV', year: '2021', sex: 'F', age: 'Y0T17' }, 'small'),
        cell({ area: 'HRV', year: '2021', sex: 'F', age: 'Y_GE18' }, 'complementary'),
        cell({ area: 'HRV', year: '2020', sex: '_U', age: 'Y0T17' }),
        cell({ area: 'HRV', year: '2020', sex: 'F', age: 'Y0T17' }, 'left-out'),
      ],
    })
    expect(grids.map(linesOf)).toEqual([
      ['| Y0T17 | Y_GE18', '2020 F | left-out | ', '2020 _U | shown | ', '2021 F | small | complementary'],
    ])
    expect([area, notDrawn]).toEqual(['HRV', 0])
  })

  test('of totals has years over its columns', () => {
    const pattern = [cell({ area: 'HRV', year: '2021' }), cell({ area: 'GBR', year: '2020' }, 'small')]
    const { grids, area } = pictureOf({ by: [], pattern })
    expect(grids.map(linesOf)).toEqual([['| 2020 | 2021', 'GBR | small | ', 'HRV |  | shown']])
    expect(area).toBe(null)
  })

  test('is turned where the last dimension is wider than a sheet', () => {
    const pattern = citizenships.flatMap((citizenship) => years.map((year) => cell({ area: 'HRV', year, citizenship })))
    const { grids } = pictureOf({ by: ['citizenship'], pattern })
    expect(grids).toHaveLength(1)
    expect(linesOf(grids[0] as Grid)[0]).toBe(`| ${years.join(' | ')}`)
    expect(grids[0]?.rows).toHaveLength(citizenships.length)
  })

  test('goes into several grids where it is too wide either way, and says what is not drawn', () => {
    const forms = ['SEX', 'LAB', 'BEG', 'OTH']
    const pattern = citizenships.flatMap((citizenship, i) =>
      years.flatMap((year) =>
        forms.map((form) =>
          cell(
            { area: 'HRV', year, form, citizenship },
            i === 0 && year === '2024' && form === 'OTH' ? 'group' : 'shown',
          ),
        ),
      ),
    )
    const { grids, notDrawn } = pictureOf({ by: ['form', 'citizenship'], pattern })
    expect(grids.map(({ columns }) => columns.length)).toEqual([24, 2])
    const drawn = grids.flatMap(({ rows }) => rows.flatMap(({ kinds }) => kinds))
    expect(drawn.length + notDrawn).toBe(pattern.length)
    expect(drawn.length).toBeLessThanOrEqual(1200)
    // A row in which something is withheld is never the one that is left away for one in which all is shown.
    expect(drawn.filter((kind) => kind === 'group')).toHaveLength(1)
  })
})
