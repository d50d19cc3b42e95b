import { type Bundle, type Figure, render, writeBundle } from '@tipstat/charts'
import { displayable } from '@tipstat/cube'

/** A figure ready to be put into a page or written to a folder. */
export interface DrawnFigure {
  readonly figure: Figure
  readonly bundle: Bundle
  /** Writes the bundle (SVG, PNG, data, Vega-Lite JSON, alt text, notes, provenance) to a folder of its own. */
  readonly write: (folder: string) => Promise<void>
}

/** Renders a figure and gives it with its files. In a notebook it shows itself as its SVG. */
export const finishFigure = async (figure: Figure): Promise<DrawnFigure> => {
  const bundle = await render(figure)
  return displayable({ figure, bundle, write: (folder: string) => writeBundle(bundle, folder) }, () => ({
    'image/svg+xml': bundle.svg,
    'text/plain': figure.alt,
  }))
}
