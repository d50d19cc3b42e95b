import { describe, expect, it } from 'vitest'
import { drawAggregate } from './draw-aggregate.ts'
import { drawOrigins } from './draw-origins.ts'
import { drawRate } from './draw-rate.ts'
import { drawSeries } from './draw-series.ts'
import { drawShares } from './draw-shares.ts'
import { drawSvg } from './draw-svg.ts'
import { everyFigure } from './every-figure.test-data.ts'
import type { Figure, Json } from './figure.ts'
import * as made from './figures.test-data.ts'
import { render } from './render.ts'
import { bundleFiles } from './write-bundle.ts'

const secret = 918_273_645
const options = made.optionsFor('leak', 'en')

const withSecret = (statistic: typeof made.shares) => ({
  ...statistic,
  table: statistic.table.assign(
    statistic.table
      .impute({})
      .derive({ exact: `d => ${secret}` })
      .select('exact'),
  ),
})

const figures: readonly Figure[] = [
  drawShares(withSecret(made.shares), options),
  drawSeries(withSecret(made.series), options),
  drawRate(withSecret(made.rate), options),
  drawAggregate(withSecret(made.aggregate), options),
  drawOrigins(withSecret(made.originsByRegion), options),
]

/** Names of the fields that a specification encodes, everywhere in it. */
const encodedFields = (value: Json, found = new Set<string>()): ReadonlySet<string> => {
  if (Array.isArray(value)) for (const each of value as readonly Json[]) encodedFields(each, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === 'field') found.add(String(each))
      if (key === 'calculate') for (const [, field] of String(each).matchAll(/datum\.(\w+)/g)) found.add(field ?? '')
      if (key !== 'values') encodedFields(each, found)
    }
  }
  return found
}

/** Every layer with data of its own. */
const layersOf = (figure: Figure) =>
  figure.spec.layer as unknown as readonly { name?: string; data: { values: Readonly<Record<string, Json>>[] } }[]

/** Numbers of a figure that speak of persons: fields that hold pixels are named here, and nothing else is left out. */
const pixels = new Set(['x', 'x2', 'y', 'y2', 'from', 'to', 'width', 'order', 'zero'])

describe('what a figure gives away', () => {
  it('is never a column that is not drawn', async () => {
    for (const figure of figures) {
      for (const [name, content] of Object.entries(bundleFiles(await render(figure)))) {
        expect(Buffer.from(content).includes(String(secret)), `${figure.id} ${name}`).toBe(false)
      }
    }
  })

  it('is only what is encoded: no field of a specification’s data goes undrawn', () => {
    for (const figure of everyFigure('en')) {
      for (const layer of layersOf(figure)) {
        const encoded = encodedFields(layer as unknown as Json)
        for (const row of layer.data.values)
          for (const field of Object.keys(row)) expect(encoded, `${figure.id} ${layer.name}`).toContain(field)
      }
    }
  })

  it('is no number that its data do not hold, in the specification or in any text', () => {
    for (const figure of everyFigure('en')) {
      const given = new Set(figure.rows.flat().filter((cell) => typeof cell === 'number'))
      const rounded = new Set([...given].map((n) => Math.round(n)))
      const halves =
        figure.id === 'rounded' ? figure.rows.map((row) => ((row[6] as number) + (row[7] as number)) / 2) : []
      const known = new Set([...given, ...halves, 0])
      for (const layer of layersOf(figure)) {
        for (const row of layer.data.values) {
          for (const [field, value] of Object.entries(row)) {
            if (typeof value === 'number' && !pixels.has(field))
              expect(known, `${figure.id} ${layer.name} ${field}`).toContain(value)
          }
        }
      }
      const words = `${options.title} ${options.subtitle} ${options.source} ${options.notes.join(' ')}`
      const said = `${figure.alt} ${figure.long}`
        .replaceAll(words, '')
        .replace(/(\d),(\d{3})\b/g, '$1$2')
        .replace(/(\d),(\d{3})\b/g, '$1$2')
      const years = new Set(said.match(/\b20\d\d\b/g)?.map(Number))
      const inNames = new Set([...figure.rows.flat().join(' ').matchAll(/\d+/g)].map(([n]) => Number(n)))
      const tallies = figure.id === 'coverage' ? figure.rows.length : 0
      for (const [text] of said.matchAll(/\d+(?:\.\d+)?/g)) {
        const n = Number(text)
        const isCounted = n <= tallies
        expect(
          known.has(n) || rounded.has(n) || years.has(n) || inNames.has(n) || isCounted,
          `${figure.id}: ${text}`,
        ).toBe(true)
      }
    }
  })

  it('is at display precision: no share with more than one digit after the point, no rate with more than two', () => {
    const longest = (figure: Figure) =>
      Math.max(
        ...figure.rows.flat().map((cell) => (typeof cell === 'number' ? (String(cell).split('.')[1] ?? '').length : 0)),
      )
    expect(longest(drawShares(made.shares, options))).toBe(1)
    expect(longest(drawRate(made.rate, options))).toBe(2)
    for (const figure of [drawShares(made.shares, options), drawRate(made.rate, options)]) {
      for (const layer of layersOf(figure)) {
        for (const row of layer.data.values) {
          for (const value of Object.values(row))
            if (typeof value === 'number') expect(String(value)).not.toMatch(/\.\d{3}/)
        }
      }
    }
  })

  it('is not widened by the picture: an SVG says in words only what the specification says', () => {
    for (const figure of everyFigure('en')) {
      const texts = [...drawSvg(figure.spec).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text ?? '')
      const spec = JSON.stringify(figure.spec)
      const ticks = texts.filter(
        (text) => !spec.includes(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
      )
      for (const tick of ticks) expect(tick, figure.id).toMatch(/^(?:[\d,]+(?:\.\d+)?|20\d\d\*)$/)
    }
  })
})
