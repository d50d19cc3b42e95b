import { direction, type Language } from '@tipstat/language'
import { directed } from './direction-marks.ts'
import { type Layer, round, textSize } from './frame.ts'
import { measureText } from './measure-text.ts'
import { ink } from './palette.ts'
import { spread } from './spread.ts'
import { wrapText } from './wrap-text.ts'

/** A name beside the plot, with the sign that the data carry. */
export interface EndLabel {
  readonly text: string
  /** Height at which it wants to stand; where `anchored`, a thin line leads there. */
  readonly at: number
  readonly anchored: boolean
  readonly colour: string
  readonly shape: string
  readonly hasLine?: boolean
  /** Colour of an outline, for a sign as pale as the paper. Default: none. */
  readonly outline?: string
}

const lineHeight = 15
const widestText = 150
const reachOfLeader = 14
const swatch = 14

/** Room beside the plot that the names need, and the height below which they would not fit one above the other. */
export const endLabelRoom = (texts: readonly string[]): { readonly width: number; readonly height: number } => {
  const lines = texts.map((text) => wrapText(text, widestText, textSize.label))
  const widest = Math.max(...lines.flat().map((line) => measureText(line, textSize.label)))
  return {
    width: Math.ceil(widest) + reachOfLeader + swatch + 8,
    height: lines.reduce((sum, each) => sum + each.length * lineHeight + 5, 0),
  }
}

/** Layers of names at the end of the plot: direct labels in place of a legend. */
export const endLabels = (
  labels: readonly EndLabel[],
  width: number,
  height: number,
  language: Language,
): readonly Layer[] => {
  const rtl = direction(language) === 'rtl'
  const x = (distance: number) => round(rtl ? -distance : width + distance)
  const wrapped = labels.map(({ text }) => wrapText(text, widestText, textSize.label))
  const middles = spread(
    labels.map(({ at }, i) => ({ at, height: (wrapped[i]?.length ?? 1) * lineHeight + 5 })),
    0,
    height,
  )
  const placed = labels.map((label, i) => ({ ...label, y: round(middles[i] ?? 0), lines: wrapped[i] ?? [] }))
  const pixels = (field: string) => ({ field, type: 'quantitative', scale: null })
  return [
    {
      name: 'leaders',
      data: { values: placed.filter(({ anchored }) => anchored).map(({ at, y }) => ({ from: round(at), to: y })) },
      mark: { type: 'rule', color: ink.axis, strokeWidth: 1 },
      encoding: { x: { value: x(2) }, x2: { value: x(reachOfLeader - 2) }, y: pixels('from'), y2: { field: 'to' } },
    },
    ...placed.map(({ y, colour, shape, outline }) => ({
      mark: {
        type: 'point',
        filled: true,
        opacity: 1,
        size: 90,
        shape,
        color: colour,
        ...(outline ? { stroke: outline, strokeWidth: 1.5 } : {}),
      },
      encoding: { x: { value: x(reachOfLeader + swatch / 2) }, y: { value: y } },
      data: { values: [{}] },
    })),
    {
      name: 'names',
      data: {
        values: placed.flatMap(({ lines, y }) =>
          lines.map((text, i) => ({
            text: directed(text, language),
            y: round(y + (i - (lines.length - 1) / 2) * lineHeight + 4),
          })),
        ),
      },
      mark: { type: 'text', align: rtl ? 'right' : 'left', baseline: 'alphabetic' },
      encoding: {
        x: { value: x(reachOfLeader + swatch + 4) },
        y: pixels('y'),
        text: { field: 'text', type: 'nominal' },
      },
    },
  ]
}
