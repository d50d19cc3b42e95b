import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js'
import { direction } from '@tipstat/language'
import { dataCsv } from './data-csv.ts'
import { drawSvg } from './draw-svg.ts'
import type { Figure, Json, VegaLiteSpec } from './figure.ts'
import { type FontFile, fontsFor, loadFonts } from './fonts.ts'
import { pageWidth } from './frame.ts'
import { print, withResolution } from './png.ts'
import { provenance } from './provenance.ts'
import { ChartsRefusal } from './refusal.ts'
import { specTexts } from './spec-texts.ts'
import { nameRoot } from './svg-root.ts'

/** A figure as files. Bytes are the same on every machine. */
export interface Bundle {
  readonly id: string
  /** Whole figure: title, subtitle, picture, notes, source. */
  readonly svg: string
  /** The picture alone, for a page that prints title, notes and source as text of its own. */
  readonly inlineSvg: string
  /** Text as outlines, for print; made for Arabic, whose live text PDF/UA does not take inside a picture. */
  readonly outlinedSvg: string | null
  /** 300 dots per inch, 170 mm wide; null where a glyph is missing, and `refused` then says which. */
  readonly png: Uint8Array | null
  readonly refused: ChartsRefusal | null
  /** Vega-Lite 6, data inside. */
  readonly spec: string
  readonly csv: string
  readonly alt: string
  readonly long: string
  readonly notes: string
  readonly source: string
  readonly provenance: string
}

/**
 * Draws a figure: Vega-Lite to Vega to SVG, and by resvg to PNG, with no browser and no canvas. A glyph that no font has
 * refuses the PNG, not the SVG.
 */
export const render = async (figure: Figure): Promise<Bundle> => {
  const svg = nameRoot(drawSvg(figure.spec), figure)
  const inlineSvg = nameRoot(drawSvg(bareSpec(figure.spec)), figure)
  const spec = `${JSON.stringify(figure.spec, null, 1)}\n`
  const csv = dataCsv(figure.columns, figure.rows)
  const { fonts, missing } = fontsOf(figure.spec)
  const options = resvgOptions(fonts)
  return {
    id: figure.id,
    svg,
    inlineSvg,
    outlinedSvg: missing === null && direction(figure.language) === 'rtl' ? outlined(svg, options) : null,
    png: missing === null ? withResolution((await renderAsync(svg, options)).asPng(), print.dotsPerInch) : null,
    refused: missing === null ? null : new ChartsRefusal('charts.glyph-missing', { id: figure.id, glyph: missing }),
    spec,
    csv,
    alt: `${figure.alt}\n`,
    long: `${figure.long}\n`,
    notes: figure.notes.map((note) => `${note}\n`).join(''),
    source: `${figure.source}\n`,
    provenance: `${JSON.stringify(provenance(figure, { 'data.csv': csv, 'spec.json': spec, 'figure.svg': svg }, fonts), null, 2)}\n`,
  }
}

/** The specification without title, subtitle, notes and source, and without the room they took. */
export const bareSpec = (spec: VegaLiteSpec): VegaLiteSpec => {
  const { bare } = (spec as unknown as { usermeta: { tipstat: { bare: { [key: string]: Json } } } }).usermeta.tipstat
  const framed = ['title', 'subtitle', 'notes']
  const layers = (spec.layer as readonly { readonly name?: Json }[]).filter(
    ({ name }) => !framed.includes(String(name)),
  )
  return { ...spec, padding: { ...(spec.padding as object), ...bare }, layer: layers as unknown as Json }
}

/** The fonts that a specification needs (Noto Sans always), and the first character that none has. */
const fontsOf = (spec: VegaLiteSpec) => {
  const set = loadFonts()
  const used = new Set<FontFile>([set.regular[0], set.bold[0]].filter((font) => font !== undefined))
  let missing: string | null = null
  for (const { text, weight } of specTexts(spec)) {
    const found = fontsFor(text, weight)
    for (const font of found.fonts) used.add(font)
    missing ??= found.missing
  }
  return { fonts: [...set.regular, ...set.bold].filter((font) => used.has(font)), missing }
}

const resvgOptions = (fonts: readonly FontFile[]): ResvgRenderOptions => ({
  font: { loadSystemFonts: false, fontFiles: fonts.map(({ path }) => path), defaultFontFamily: 'Noto Sans' },
  fitTo: { mode: 'width', value: Math.round((print.widthInMillimetres / 25.4) * print.dotsPerInch) },
  background: '#ffffff',
})

const outlined = (svg: string, options: ResvgRenderOptions): string =>
  new Resvg(svg, { ...options, fitTo: { mode: 'width', value: pageWidth } }).toString()
