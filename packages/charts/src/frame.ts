import { direction, type Language, numberFormats } from '@tipstat/language'
import { word } from './category.ts'
import { directed } from './direction-marks.ts'
import type { FigureOptions, Json, VegaLiteSpec } from './figure.ts'
import { fontFamily } from './fonts.ts'
import { ink } from './palette.ts'
import { wrapText } from './wrap-text.ts'

/** Width of every figure in pixels; 170 mm in print, where the smallest text is 9 points. */
export const pageWidth = 640

/** White between the picture and the edge of the figure. */
export const edge = 10

/** Sizes of text in pixels. Nothing is smaller than `small`. */
export const textSize = { title: 17, subtitle: 13, label: 12, small: 12 } as const

/** A layer of a Vega-Lite specification. */
export type Layer = { readonly [key: string]: Json }

/** The inside of a figure and the room it needs around it, in pixels. `start` is where reading begins. */
export interface Plot {
  readonly height: number
  readonly start: number
  readonly end: number
  readonly above: number
  readonly below: number
  readonly layers: readonly Layer[]
}

/** Width of the inside of a figure between two margins. */
export const plotWidth = (start: number, end: number): number => pageWidth - start - end

/**
 * A whole specification: plot, title above, notes and source below. Sizes are fixed (`autosize: none`) and computed
 * from font files, so that nothing is laid out by what a machine happens to have. `usermeta.tipstat.bare` says the
 * padding of the picture alone, for pages that print title, notes and source themselves.
 */
export const frame = (options: FigureOptions, notes: readonly string[], plot: Plot, largest: number): VegaLiteSpec => {
  const { language } = options
  const rtl = direction(language) === 'rtl'
  const room = pageWidth - 2 * edge
  const title = wrapText(options.title, room, textSize.title, 'bold')
  const subtitle = wrapText(options.subtitle, room, textSize.subtitle)
  const foot = [...notes, word('source', language, { source: options.source })].flatMap((note) =>
    wrapText(note, room, textSize.small),
  )
  const [left, right] = rtl ? [plot.end, plot.start] : [plot.start, plot.end]
  const width = plotWidth(plot.start, plot.end)
  const head = title.length * 22 + subtitle.length * 18
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: ink.paper,
    autosize: 'none',
    width,
    height: plot.height,
    padding: { left, right, top: edge + head + 10 + plot.above, bottom: plot.below + 10 + foot.length * 16 + edge },
    usermeta: { tipstat: { bare: { top: 6 + plot.above, bottom: 6 + plot.below } } },
    layer: [
      ...plot.layers,
      ...textLines('title', title, {
        x: rtl ? width + right - edge : edge - left,
        y: -(head + 10 + plot.above),
        lineHeight: 22,
        size: textSize.title,
        weight: 'bold',
        colour: ink.text,
        language,
      }),
      ...textLines('subtitle', subtitle, {
        x: rtl ? width + right - edge : edge - left,
        y: -(subtitle.length * 18 + 10 + plot.above),
        lineHeight: 18,
        size: textSize.subtitle,
        weight: 'normal',
        colour: ink.text,
        language,
      }),
      ...textLines('notes', foot, {
        x: rtl ? width + right - edge : edge - left,
        y: plot.height + plot.below + 10,
        lineHeight: 16,
        size: textSize.small,
        weight: 'normal',
        colour: ink.quiet,
        language,
      }),
    ],
    config: config(language, largest),
  }
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly lineHeight: number
  readonly size: number
  readonly weight: string
  readonly colour: string
  readonly language: Language
}

/** Lines of text at fixed places, from the top down, each a mark of its own: one direction and one script a run. */
export const textLines = (name: string, lines: readonly string[], at: Placed): readonly Layer[] => [
  {
    name,
    data: {
      values: lines.map((text, i) => ({
        text: directed(text, at.language),
        y: round(at.y + i * at.lineHeight + at.size),
      })),
    },
    mark: {
      type: 'text',
      align: direction(at.language) === 'rtl' ? 'right' : 'left',
      baseline: 'alphabetic',
      fontSize: at.size,
      fontWeight: at.weight,
      color: at.colour,
    },
    encoding: {
      x: { value: round(at.x) },
      y: { field: 'y', type: 'quantitative', scale: null },
      text: { field: 'text', type: 'nominal' },
    },
  },
]

/** Pixels to a hundredth: layout must not carry digits that depend on the last bit. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100

const config = (language: Language, largest: number): Json => {
  const format = numberFormats[language]
  const grouped = largest >= 10 ** (2 + format.minimumGroupingDigits)
  return {
    aria: false,
    font: fontFamily(language),
    locale: {
      number: {
        decimal: format.decimal,
        thousands: grouped ? format.group : '',
        grouping: [3],
        currency: ['', ''],
        minus: format.minus,
        percent: format.percent,
      },
    },
    view: { stroke: null },
    axis: {
      labelColor: ink.text,
      labelFontSize: textSize.label,
      labelLimit: 0,
      domainColor: ink.axis,
      gridColor: ink.grid,
      ticks: false,
      labelPadding: 6,
      title: null,
    },
    text: { fontSize: textSize.label, color: ink.text, limit: 0 },
  }
}
