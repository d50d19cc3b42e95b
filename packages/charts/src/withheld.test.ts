import type { CubeTable } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { type Language, languages } from '@tipstat/language'
import { describe, expect, it } from 'vitest'
import { drawAggregate } from './draw-aggregate.ts'
import { drawOrigins } from './draw-origins.ts'
import { drawSeries } from './draw-series.ts'
import { drawSvg } from './draw-svg.ts'
import type { Figure } from './figure.ts'
import { optionsFor } from './figures.test-data.ts'
import { chartsMessages } from './messages/index.ts'
import { render } from './render.ts'
import { certified, lineRows, originRows, type Rows, statistic, withheldFigures } from './withheld.test-data.ts'
import { mayBeZero } from './withheld.ts'
import { bundleFiles } from './write-bundle.ts'

const options = optionsFor('a-figure', 'en')
const names: Readonly<Record<Language, RegExp>> = {
  en: /withheld/i,
  fr: /masqué/i,
  es: /retenid/i,
  ru: /скрыт/i,
  ar: /محجوب/,
  zh: /未公布/,
}

interface SpecLayer {
  readonly name?: string
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] }
}

const layer = (figure: Figure, name: string) =>
  (figure.spec.layer as unknown as readonly SpecLayer[]).find((each) => each.name === name)?.data.values ?? []

/** Every domain of a scale, everywhere in a specification. */
const domains = (figure: Figure): readonly string[] =>
  [...JSON.stringify(figure.spec).matchAll(/"domain":(\[[^\]]*\])/g)].map(([, domain = '']) => domain)

const text = ({ title: _, subtitle: __, source: ___, ...figure }: Figure): string =>
  [figure.alt, figure.long, ...figure.notes].join('\n')

describe.each(languages)('figures of a release that withholds numbers, in %s', (language) => {
  const figures = withheldFigures(language)

  it('have words for what is withheld, and no number, sign or bound in its place', () => {
    for (const figure of figures) {
      expect(text(figure), figure.id).toMatch(names[language])
      const all = [text(figure), JSON.stringify(figure.spec), JSON.stringify(figure.rows)].join('\n')
      expect(all.match(/NaN|Infinity|undefined|∞|"?0–[^\d]/)?.[0], figure.id).toBe(undefined)
    }
  })

  it('say in each note what the sign stands for: zero, too', () => {
    const note = chartsMessages[language]['note.withheld']({})
    for (const { notes, id } of figures.filter((figure) => figure.id !== 'coverage')) expect(notes, id).toContain(note)
  })
})

it('files beside a figure hold no sign of a number that is withheld', async () => {
  for (const figure of withheldFigures('en')) {
    for (const [name, content] of Object.entries(bundleFiles(await render(figure)))) {
      if (name.endsWith('.png')) continue
      expect(String(content).match(/NaN|Infinity|undefined|∞/)?.[0], `${figure.id} ${name}`).toBe(undefined)
    }
  }
})

it('are drawn with a gap and a sign above the plot, whose height says nothing', () => {
  const figure = drawSeries(statistic('series', lineRows(['_T'])), options)
  expect(layer(figure, 'withheld')).toEqual([{ year: '2015' }, { year: '2018' }, { year: '2021' }])
  expect(layer(figure, 'lines').map(({ year, segment }) => [year, segment])).toEqual([
    ['2014', '0-0'],
    ['2016', '0-1'],
    ['2017', '0-1'],
    ['2019', '0-2'],
    ['2020', '0-2'],
  ])
  expect(drawSvg(figure.spec)).toContain('>×<')
})

it('are told of as withheld, and the largest is then the largest shown', () => {
  const { alt, long } = drawSeries(statistic('series', lineRows(['_T'])), options)
  expect(long).toContain('2014 20; 2015 withheld; 2016 38')
  expect(alt).toContain('Largest of the numbers shown: 74 (Total, 2020). Withheld numbers: 3.')
})

it('name the lines and years that are withheld, and those that are withheld throughout', () => {
  const rows: Rows = [...lineRows(['F', 'M']), ['ZZZ', 2014, '_U', null, null, null, 'suppressed', false]]
  const { notes } = drawSeries(statistic('series', rows), options)
  expect(notes.at(-1)).toBe('Withheld: Female (2015, 2018, 2021); Male (2014, 2017, 2020); Not recorded (2014).')
})

it('are one row of signs in a table of shaded numbers, in a bar chart and in a ranking', () => {
  const withheld = ['suppressed', null, null, null] as const
  const bars = drawAggregate(
    statistic('aggregate', [
      ['001', 2019, '_T', 9, 9, 9, 3, 5, 'exact'],
      ['001', 2020, '_T', null, null, null, 0, 5, withheld[0]],
    ]),
    options,
  )
  expect(layer(bars, 'withheld')).toEqual([{ year: '2020' }])
  expect(layer(bars, 'gaps')).toEqual([])
  const ranked = drawOrigins(statistic('origins', originRows(['ALB'])), options)
  expect(layer(ranked, 'numbers').map((each) => each.text)).toEqual(['70 (40.0%)', '9+', '×'])
  expect(layer(ranked, 'most')).toEqual([])
})

describe('what is withheld', () => {
  it('stands after all that is shown, in the order of its codes and of nothing else', () => {
    const orderOf = (codes: readonly string[]) =>
      drawOrigins(statistic('origins', originRows(codes)), options).rows.map((row) => row[2])
    expect(orderOf(['SRB', 'ALB', 'CHN'])).toEqual(['NGA', 'BIH', 'ALB', 'CHN', 'SRB'])
    expect(orderOf(['CHN', 'SRB', 'ALB'])).toEqual(['NGA', 'BIH', 'ALB', 'CHN', 'SRB'])
    const zero: Rows = [...originRows(['ALB']), ['ZZZ', 'VNM', 0, 0, 0, 'exact', 0, 1]]
    expect(drawOrigins(statistic('origins', zero), options).rows.map((row) => row[2])).toEqual([
      'NGA',
      'BIH',
      'VNM',
      'ALB',
    ])
  })

  it('changes no byte of a figure by the order of its rows', () => {
    const draw = (rows: Rows) => {
      const figure = drawOrigins(statistic('origins', rows), options)
      return JSON.stringify([figure, drawSvg(figure.spec)])
    }
    const rows = originRows(['ALB', 'CHN', 'SRB'])
    expect(draw([...rows].reverse())).toBe(draw(rows))
  })

  it('moves no end of an axis, whatever category it is of', () => {
    const shown: Rows = [
      ['ZZZ', 2014, 'SEX', 12, 12, 12, 'exact', false],
      ['ZZZ', 2015, 'SEX', 31, 31, 31, 'exact', false],
    ]
    const domainsWith = (code: string) =>
      domains(
        drawSeries(
          statistic('series', [...shown, ['ZZZ', 2014, code, null, null, null, 'suppressed', false]]),
          options,
        ),
      )
    expect(domainsWith('LAB')).toEqual(domainsWith('ORG'))
    expect(domainsWith('LAB')).toEqual(domains(drawSeries(statistic('series', shown), options)))
    expect(domainsWith('LAB')).toContain('[0,40]')
  })

  it('is drawn as withheld also where a statistic bounds it below alone, by none or by one', () => {
    for (const low of [0, 1]) {
      const rows: Rows = [
        ['ZZZ', 2014, '_T', 12, 12, 12, 'exact', false],
        ['ZZZ', 2015, '_T', null, low, Number.POSITIVE_INFINITY, 'suppressed', false],
      ]
      const figure = drawSeries(statistic('series', rows), options)
      expect(layer(figure, 'withheld')).toEqual([{ year: '2015' }])
      expect(layer(figure, 'ranges')).toEqual([])
      expect(figure.rows.at(-1)?.slice(5, 9)).toEqual([null, null, null, 'suppressed'])
    }
  })
})

it('the sign may stand for zero, unless every withheld number of the release is at least one', () => {
  const tableWith = (...low: readonly number[]) =>
    seal({
      ...certified,
      tables: [
        {
          low,
          high: low.map(() => Number.POSITIVE_INFINITY),
          status: low.map(() => 'suppressed'),
        } as unknown as CubeTable,
      ],
    })
  expect([mayBeZero(tableWith(0, 0)), mayBeZero(tableWith(1, 1)), mayBeZero(certified)]).toEqual([true, false, true])
})
