import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { VegaLiteSpec } from './figure.ts'
import type { Weight } from './fonts.ts'
import { measureText } from './measure-text.ts'

/**
 * A specification as SVG text. Vega measures text with a canvas, or guesses where there is none; for as long as this
 * runs, and without giving up the thread, it measures with our font files instead.
 */
export const drawSvg = (spec: VegaLiteSpec): string => {
  const warnings: string[] = []
  const logger = quietLogger(warnings)
  const { spec: compiled } = compile(spec as unknown as TopLevelSpec, { logger } as never)
  const { textMetrics: metrics } = untyped
  const before = metrics.width
  metrics.width = (item, text) => measureText(text, item.fontSize ?? 11, weightOf(item.fontWeight))
  try {
    const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger: logger as never })
    view.run()
    if (warnings.length > 0) throw new Error(`Vega warned of a specification of ours: ${warnings.join('; ')}`)
    return paint(view)
  } finally {
    metrics.width = before
  }
}

interface Metrics {
  width: (item: { readonly fontSize?: number; readonly fontWeight?: string | number }, text: string) => number
}

const weightOf = (weight: string | number | undefined): Weight =>
  weight === 'bold' || Number(weight) >= 600 ? 'bold' : 'regular'

const paint = (view: vega.View): string => {
  const padding = view.padding() as { left: number; top: number; right: number; bottom: number }
  const width = view.width() + padding.left + padding.right
  const height = view.height() + padding.top + padding.bottom
  const renderer = new untyped.SVGStringRenderer()
  renderer.initialize(null, width, height, [padding.left, padding.top], 1)
  renderer.background(view.background())
  const { root } = view.scenegraph() as unknown as { root: unknown }
  return renderer.render(root).svg()
}

type RendererClass = new () => {
  initialize: (element: null, width: number, height: number, origin: readonly number[], scale: number) => unknown
  background: (colour: unknown) => unknown
  render: (scene: unknown) => { svg: () => string }
}

/** Two exports of Vega that its types leave out. */
const untyped = vega as unknown as { readonly textMetrics: Metrics; readonly SVGStringRenderer: RendererClass }

const quietLogger = (warnings: string[]) => {
  const logger = {
    level: () => 0,
    error: (...words: unknown[]) => keep(words),
    warn: (...words: unknown[]) => keep(words),
    info: () => logger,
    debug: () => logger,
  }
  const keep = (words: readonly unknown[]) => {
    warnings.push(words.map(String).join(' '))
    return logger
  }
  return logger
}
