import { direction, formatNumber, type Language, numberFormats } from '@tipstat/language'
import { word } from './category.ts'
import { type Drawn, isDrawn, numberText, reach } from './count.ts'
import { directed } from './direction-marks.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { edge, frame, type Layer, plotWidth, round, textSize } from './frame.ts'
import { measureText } from './measure-text.ts'
import { barFills, ink } from './palette.ts'
import { ChartsRefusal } from './refusal.ts'
import { tell } from './tell.ts'
import { withheldNote, withheldSign } from './withheld.ts'
import { wrapText } from './wrap-text.ts'

/** A lying bar with its name and number. */
export interface RankedBar extends Drawn {
  readonly label: string
  /** Per cent of all, where it is known. */
  readonly share: number | null
}

const lineHeight = 14

/** Lying bars in the order given: names before them, numbers (and shares) after them, and so no axis. */
export const rankedFigure = (
  options: FigureOptions,
  data: Pick<Figure, 'basis' | 'columns' | 'rows'>,
  style: { readonly label: string; readonly bars: readonly RankedBar[]; readonly notes: readonly string[] },
): Figure => {
  const { language } = options
  const { bars } = style
  if (!bars.some(isDrawn)) throw new ChartsRefusal('charts.empty', { id: options.id })
  const names = bars.map(({ label }) => wrapText(label, 200, textSize.label))
  const texts = bars.map((bar) => barText(bar, language))
  const widest = (lines: readonly string[]) =>
    Math.ceil(Math.max(...lines.map((line) => measureText(line, textSize.label))))
  const [start, end] = [edge + widest(names.flat()) + 8, edge + widest(texts) + 8]
  const rowHeight = Math.max(22, ...names.map((lines) => lines.length * lineHeight + 8))
  const layers = barLayers(bars, names, texts, { width: plotWidth(start, end), rowHeight, language })
  const ranged = bars.some((bar) => bar.low !== null && bar.low < reach(bar))
  const notes = [
    ...options.notes,
    ...style.notes,
    ...(ranged ? [word('note.pale-range', language)] : []),
    ...(texts.includes('..') ? [word('note.gap', language)] : []),
    ...(bars.some(({ withheld }) => withheld) ? [withheldNote(data.basis, language)] : []),
  ]
  const points = bars.map((bar, i) => ({
    at: bar.label,
    text: isDrawn(bar) ? (texts[i] ?? '') : null,
    rank: bar.centre,
    withheld: bar.withheld,
  }))
  return {
    ...options,
    ...data,
    notes,
    spec: frame(options, notes, { height: bars.length * rowHeight, start, end, above: 2, below: 2, layers }, 0),
    ...tell('kind.ranked', options, [{ label: style.label, points }]),
  }
}

const barText = (bar: RankedBar, language: Language): string => {
  const number = numberText(bar, language)
  if (bar.withheld) return withheldSign
  if (number === null) return '..'
  if (bar.share === null) return number
  return `${number} (${formatNumber(bar.share, language, { digits: 1 })}${numberFormats[language].percent})`
}

interface Place {
  readonly width: number
  readonly rowHeight: number
  readonly language: Language
}

const barLayers = (
  bars: readonly RankedBar[],
  names: readonly (readonly string[])[],
  texts: readonly string[],
  { width, rowHeight, language }: Place,
): readonly Layer[] => {
  const rtl = direction(language) === 'rtl'
  const top = Math.max(...bars.map(reach), 1)
  const scale = { domain: [0, top], nice: false, reverse: rtl }
  const pixels = (field: string) => ({ field, type: 'quantitative', scale: null }) as const
  const middle = (i: number) => (i + 0.5) * rowHeight
  const box = (i: number) => ({ y: round(middle(i) - 7), y2: round(middle(i) + 7) })
  const drawn = bars.flatMap((bar, i) => (isDrawn(bar) ? [{ low: bar.low, high: reach(bar), ...box(i) }] : []))
  const rows = { y: pixels('y'), y2: { field: 'y2' } }
  const x = (field: string) => ({ field, type: 'quantitative', scale, axis: null }) as const
  return [
    {
      name: 'least',
      data: { values: drawn.map(({ low, y, y2 }) => ({ zero: 0, low, y, y2 })) },
      mark: { type: 'rect', color: barFills.least },
      encoding: { x: x('zero'), x2: { field: 'low' }, ...rows },
    },
    {
      name: 'most',
      data: { values: drawn.filter(({ low, high }) => low < high) },
      mark: { type: 'rect', color: barFills.most, stroke: barFills.least, strokeWidth: 1 },
      encoding: { x: x('low'), x2: { field: 'high' }, ...rows },
    },
    {
      name: 'names',
      data: {
        values: names.flatMap((lines, i) =>
          lines.map((line, at) => ({
            y: round(middle(i) + (at - (lines.length - 1) / 2) * lineHeight + 4),
            text: directed(line, language),
          })),
        ),
      },
      mark: { type: 'text', align: rtl ? 'left' : 'right', baseline: 'alphabetic' },
      encoding: { x: { value: rtl ? round(width + 8) : -8 }, y: pixels('y'), text: { field: 'text', type: 'nominal' } },
    },
    {
      name: 'numbers',
      data: {
        values: bars.map((bar, i) => ({
          high: reach(bar),
          y: round(middle(i) + 4),
          text: directed(texts[i] ?? '', language),
        })),
      },
      mark: { type: 'text', align: rtl ? 'right' : 'left', dx: rtl ? -6 : 6, baseline: 'alphabetic', color: ink.text },
      encoding: { x: x('high'), y: pixels('y'), text: { field: 'text', type: 'nominal' } },
    },
  ]
}
