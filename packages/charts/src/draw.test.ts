import type { Statistic } from '@tipstat/cube'
import { describe, expect, it } from 'vitest'
import { drawAggregate } from './draw-aggregate.ts'
import { drawCoverage, drawCoveragePages } from './draw-coverage.ts'
import { drawOrigins } from './draw-origins.ts'
import { drawRate } from './draw-rate.ts'
import { drawSeries } from './draw-series.ts'
import { drawShares } from './draw-shares.ts'
import { drawStages } from './draw-stages.ts'
import type { Figure, FigureOptions } from './figure.ts'
import * as made from './figures.test-data.ts'
import { ChartsRefusal } from './refusal.ts'

const options = made.optionsFor('a-figure', 'en')
const drawings: readonly [string, (statistic: Statistic, options: FigureOptions) => Figure, Statistic][] = [
  ['drawShares', drawShares, made.shares],
  ['drawSeries', drawSeries, made.series],
  ['drawStages', drawStages, made.stages],
  ['drawRate', drawRate, made.rate],
  ['drawOrigins', drawOrigins, made.originsOfOne],
  ['drawAggregate', drawAggregate, made.aggregate],
  ['drawCoverage', drawCoverage, made.coverage],
]

const refusal = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof ChartsRefusal) return error.code
    throw error
  }
  return 'drawn'
}

/** Values of the named layer of a specification. */
const layer = (figure: Figure, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const layers = figure.spec.layer as unknown as readonly {
    name?: string
    data: { values: Record<string, unknown>[] }
  }[]
  return layers.find((each) => each.name === name)?.data.values ?? []
}

describe.each(drawings)('%s', (_, draw, statistic) => {
  it('refuses what is confidential, and a release that disclosure control did not make', () => {
    expect(refusal(() => draw({ ...statistic, basis: 'confidential' }, options))).toBe('charts.not-released')
    const forged = JSON.parse(JSON.stringify(made.release))
    expect(refusal(() => draw({ ...statistic, basis: forged }, options))).toBe('charts.not-released')
  })

  it('refuses a statistic without the columns it draws, without rows, and with two numbers for one place', () => {
    expect(
      refusal(() =>
        draw({ ...statistic, table: statistic.table.select(statistic.table.columnNames().slice(0, 1)) }, options),
      ),
    ).toBe('charts.column-missing')
    expect(refusal(() => draw({ ...statistic, table: statistic.table.slice(0, 0) }, options))).toBe('charts.empty')
    expect(refusal(() => draw({ ...statistic, table: statistic.table.concat(statistic.table) }, options))).toBe(
      'charts.repeated-cell',
    )
  })

  it('refuses an id that could not name a file', () => {
    expect(refusal(() => draw(statistic, { ...options, id: '../x' }))).toBe('charts.id')
  })

  it('gives a row of data for every row that it draws, under named columns', () => {
    const figure = draw(statistic, options)
    for (const row of figure.rows) expect(row.length).toBe(figure.columns.length)
    expect(new Set(figure.columns.map(({ label }) => label)).size).toBe(figure.columns.length)
    expect(figure.basis).toBe(made.release)
  })
})

describe('drawShares', () => {
  const figure = drawShares(made.shares, options)

  it('stacks women, girls, men, boys, other and not recorded in that order, whole by whole year', () => {
    const values =
      (figure.spec.layer as unknown as { data: { values: { year: string; category: string; share: number }[] } }[])[0]
        ?.data.values ?? []
    const first = values.filter(({ year }) => year === '2012')
    expect(first.map(({ category }) => category)).toEqual(['Women', 'Girls', 'Men', 'Boys', 'Other', 'Not recorded'])
    expect(first.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 0)
  })

  it('stars a year of shown parts only, and keeps the place of a year that has none', () => {
    expect(figure.notes.some((note) => note.startsWith('* Shares of the parts shown only'))).toBe(true)
    expect(layer(figure, 'gaps')).toEqual([{ year: '2015' }])
    expect(JSON.stringify(figure.spec)).toContain('indexof([\\"2018\\"]')
  })

  it('stars no year where all years are of the shown parts', () => {
    const all = made.statistic('shares', made.columnsFor.shares, [
      ['ZZZ', 2020, 'F', 30, 30, 30, 'exact', 0.75, 0.75, 0.75, 'shown'],
      ['ZZZ', 2020, 'M', 10, 10, 10, 'exact', 0.25, 0.25, 0.25, 'shown'],
    ])
    const { notes, spec } = drawShares(all, options)
    expect(notes).toContain('Shares of the parts shown only, not of all persons.')
    expect(JSON.stringify(spec)).not.toContain('indexof')
  })

  it('stacks shares of the rounded numbers that were published, and says so', () => {
    const rounded = made.statistic('shares', made.columnsFor.shares, [
      ['ZZZ', 2020, 'F', null, 28, 32, 'rounded', null, 0.7, 0.8, 'shown'],
      ['ZZZ', 2020, 'M', null, 8, 12, 'rounded', null, 0.2, 0.3, 'shown'],
      ['ZZZ', 2020, '_U', null, 0, 4, 'suppressed', null, null, null, 'shown'],
    ])
    const { rows, notes } = drawShares(rounded, options)
    expect(rows.map((row) => row.slice(5, 8))).toEqual([
      [75, 70, 80],
      [25, 20, 30],
      [null, null, null],
    ])
    expect(notes).toContain('Shares are of rounded numbers.')
  })

  it('does not stack where one person may stand in several categories', () => {
    const lines = drawShares(made.multiShares, options)
    expect(JSON.stringify(lines.spec)).not.toContain('"stack"')
    expect(lines.notes.some((note) => note.startsWith('One person may stand in several'))).toBe(true)
  })

  it('tells the largest share in the alternative text, and every share in the long one', () => {
    expect(figure.alt).toContain('Largest: 49.2% (Women, 2012).')
    expect(figure.long).toContain('Girls: 2012 14.0%;')
    expect(figure.long).toContain('2018 no number')
  })
})

describe('drawSeries', () => {
  it('breaks a line at a missing year and at a range, and never fills a gap', () => {
    const figure = drawSeries(made.series, options)
    const segments = (series: string) =>
      layer(figure, 'lines')
        .filter((row) => row.series === series)
        .map(({ year, segment }) => `${year} ${segment}`)
    expect(segments('Female').slice(2, 6)).toEqual(['2014 0-0', '2015 0-0', '2017 0-1', '2018 0-1'])
    expect(segments('Male').slice(0, 3)).toEqual(['2012 1-0', '2013 1-0', '2016 1-1'])
    expect(layer(figure, 'ranges').filter(({ series }) => series === 'Male')).toEqual([
      { year: '2014', low: 150, high: 420, series: 'Male', width: 6 },
      { year: '2015', low: 150, high: 420, series: 'Male', width: 6 },
    ])
  })

  it('draws a disputed number hollow', () => {
    expect(layer(drawSeries(made.series, options), 'disputed').map(({ year }) => year)).toEqual(['2019'])
  })

  it('draws a range that a point would cover as a point, joins it, and says so', () => {
    const figure = drawSeries(
      made.statistic('series', made.columnsFor.series, [
        ['039', 2019, '_T', 900, 900, 900, 'exact', false],
        ['039', 2020, '_T', null, 950, 958, 'censored', false],
        ['039', 2021, '_T', null, 400, 700, 'censored', false],
      ]),
      options,
    )
    expect(layer(figure, 'lines')).toEqual([
      { year: '2019', low: 900, high: 900, series: 'Total', segment: '0-0' },
      { year: '2020', low: 950, high: 958, series: 'Total', segment: '0-0' },
    ])
    expect(layer(figure, 'ranges').map(({ year }) => year)).toEqual(['2021'])
    expect(figure.notes).toContain(
      'Some numbers are ranges narrower than the points or bars can show; the table gives their bounds.',
    )
    expect(figure.long).toContain('2020 950–958')
  })

  it('gives rates that a source reports itself ticks of their own size', () => {
    const rates = made.statistic('series', made.columnsFor.series, [
      ['ZZZ', 2019, '_T', 0.34, 0.34, 0.34, 'exact', false],
      ['ZZZ', 2020, '_T', 0.2, 0.2, 0.2, 'exact', false],
    ])
    expect(JSON.stringify(drawSeries(rates, options).spec)).toContain('"values":[0,0.1,0.2,0.3,0.4]')
  })

  it('draws a rounded number where it was printed, with its bounds', () => {
    const figure = drawSeries(made.rounded, options)
    expect(layer(figure, 'points')[0]).toEqual({ year: '2012', low: 15, high: 15, series: 'Total' })
    expect(layer(figure, 'ranges')[0]).toEqual({ year: '2012', low: 13, high: 17, series: 'Total', width: 1.5 })
  })

  it('becomes a table of shaded numbers where lines could not be told apart', () => {
    const figure = drawSeries(made.manyForms, options)
    expect(layer(figure, 'tiles').length).toBe(110)
    expect(figure.alt.startsWith('Table of shaded numbers')).toBe(true)
  })
})

describe('drawRate', () => {
  it('splits the band where years are missing, and draws no point where only bounds are known', () => {
    const figure = drawRate(made.rate, options)
    expect(layer(figure, 'band').map(({ year }) => year)).toEqual([
      '2012',
      '2013',
      '2014',
      '2018',
      '2019',
      '2020',
      '2021',
    ])
    expect(layer(figure, 'band').find(({ year }) => year === '2013')).toEqual({
      year: '2013',
      low: 1.46,
      high: 2.42,
      series: 'Total',
      segment: '0-0',
    })
    expect(layer(figure, 'band-of-one').map(({ year }) => year)).toEqual(['2016'])
    expect(layer(figure, 'points').map(({ year }) => year)).not.toContain('2013')
  })

  it('says that the band is random variation, and says nothing of a band where the source gave bare rates', () => {
    expect(drawRate(made.rate, options).notes.some((note) => note.includes('random variation'))).toBe(true)
    const bare = made.statistic('rate', made.columnsFor.rate, [
      ['ZZZ', 2020, '_T', null, null, null, null, 1.4, null, null, 'exact'],
    ])
    expect(drawRate(bare, options).notes).toEqual(options.notes)
  })
})

describe('drawRate of rounded and missing numbers', () => {
  const columns = made.columnsFor.rate
  const figure = drawRate(
    made.statistic('rate', columns, [
      ['ZZZ', 2020, 'F', null, 23, 27, 1_000_000, null, 1.458, 3.929, 'rounded'],
      ['ZZZ', 2020, '_U', 4, 4, 4, null, null, null, null, 'exact'],
    ]),
    options,
  )

  it('takes no middle of bounds that hold random variation', () => {
    expect(figure.rows[0]?.slice(5, 8)).toEqual([null, 1.45, 3.93])
    expect(layer(figure, 'points')).toEqual([])
    expect(figure.notes).toContain(
      'Shading without a point: the number is withheld or rounded; the shading shows what the rate can be, with random variation.',
    )
  })

  it('names a category that has no number at all, and keeps its row', () => {
    expect(figure.notes).toContain('No number, so not drawn: Not recorded.')
    expect(figure.rows.length).toBe(2)
  })
})

describe('drawOrigins', () => {
  it('draws the largest first and not recorded last, and says how many it leaves out', () => {
    const figure = drawOrigins(made.originsOfOne, options)
    expect(figure.rows[0]?.[3]).toBe('Viet Nam')
    expect(figure.rows.at(-1)?.[3]).toBe('Not recorded')
    expect(figure.rows.length).toBe(21)
    expect(figure.notes).toContain('Drawn are the 20 largest of 22.')
  })

  it('gives letters to columns whose names would not fit, with a key', () => {
    const figure = drawOrigins(made.originsByRegion, options)
    expect(
      figure.notes.some((note) => note.startsWith('Columns: A\u00A0Northern Africa; B\u00A0Sub-Saharan Africa')),
    ).toBe(true)
  })
})

describe('sums', () => {
  it('of rounded numbers are ranges: the middle of their bounds was never published', () => {
    const sum = made.statistic('origins', made.columnsFor.origins, [['ZZZ', 'ROU', 65, 87, null, 'rounded', null, 1]])
    const figure = drawOrigins(sum, options)
    expect(figure.long).toContain('Romania 65–87')
    expect(figure.long).not.toContain('76')
  })
})

describe('drawAggregate', () => {
  it('prints under every year how many countries the sum is made of', () => {
    const figure = drawAggregate(made.aggregate, options)
    expect(layer(figure, 'countries').slice(0, 2)).toEqual([
      { year: '2007', text: '61' },
      { year: '2008', text: '67' },
    ])
    expect(layer(figure, 'most')[0]).toEqual({ year: '2008', low: 16350, high: 17250 })
  })
})

describe('drawAggregate of several categories', () => {
  it('draws points and joins none: each year’s sum is of other countries', () => {
    const sums = made.statistic('aggregate', made.columnsFor.aggregate, [
      ['001', 2019, 'SEX', 100, 100, 100, 20, 30, 'exact'],
      ['001', 2019, 'LAB', 50, 50, 50, 18, 30, 'exact'],
      ['001', 2020, 'SEX', 120, 120, 120, 25, 30, 'exact'],
      ['001', 2020, 'LAB', 40, 40, 40, 25, 30, 'exact'],
    ])
    const figure = drawAggregate(sums, options)
    expect(layer(figure, 'lines')).toEqual([])
    expect(layer(figure, 'points').length).toBe(4)
    expect(layer(figure, 'countries')).toEqual([
      { year: '2019', text: '18–20' },
      { year: '2020', text: '25' },
    ])
    expect(figure.alt.startsWith('Chart of points')).toBe(true)
  })
})

describe('drawCoverage', () => {
  const areas = [
    'AFG',
    'AGO',
    'ALB',
    'AND',
    'ARE',
    'ARG',
    'ARM',
    'AUS',
    'AUT',
    'AZE',
    'BDI',
    'BEL',
    'BEN',
    'BFA',
    'BGD',
    'BGR',
    'BHR',
    'BHS',
    'BIH',
    'BLR',
    'BLZ',
    'BOL',
    'BRA',
    'BRB',
    'BRN',
    'BTN',
    'BWA',
    'CAF',
    'CAN',
    'CHE',
    'CHL',
    'CHN',
    'CIV',
    'CMR',
    'COD',
    'COG',
    'COL',
    'COM',
    'CPV',
    'CRI',
    'CUB',
    'CYP',
    'CZE',
    'DEU',
    'DJI',
    'DMA',
  ]

  it('repeats colour as a letter, with the letters explained', () => {
    const figure = drawCoverage(made.coverage, options)
    expect(new Set(layer(figure, 'numbers').map(({ text }) => text))).toEqual(new Set(['P', 'w', '–']))
    expect(figure.notes).toContain('P = Published; w = Published, in part withheld; – = Nothing')
    expect(figure.long).toContain(
      'Austria: 2007 Published; 2008 Published; 2009 Published, in part withheld; 2010 Nothing',
    )
  })

  it('counts countries by subregion where there are too many for tiles, and gives the tiles page by page', () => {
    const world = made.worldCoverage(areas)
    expect(drawCoverage(world, options).columns.map(({ name }) => name)).toContain('expected')
    const pages = drawCoveragePages(world, options)
    expect(pages.map(({ id }) => id)).toEqual(['a-figure-1', 'a-figure-2'])
    expect(new Set(pages.flatMap(({ rows }) => rows.map((row) => row[0]))).size).toBe(areas.length)
  })
})
