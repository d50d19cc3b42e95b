import type { Release } from '@tipstat/cube'
import type { Language } from '@tipstat/language'

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A Vega-Lite 6 specification as plain JSON, with its data inside and in it no field that is not drawn. */
export type VegaLiteSpec = { readonly [key: string]: Json }

/** A column of a figure's data. */
export interface Column {
  /** Header in the CSV file. */
  readonly name: string
  /** Header in the language of the figure. */
  readonly label: string
}

/** A row of a figure's data: numbers at display precision. */
export type Row = readonly (string | number | null)[]

/** A drawn figure: not a picture, but everything that a picture is made of and travels with. */
export interface Figure {
  readonly id: string
  readonly basis: Release
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly spec: VegaLiteSpec
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** One or two sentences in place of the picture; says that the numbers are in the table. */
  readonly alt: string
  /** Every number of the figure in words, series by series. */
  readonly long: string
  /** Notes given, then those that the drawing itself calls for. */
  readonly notes: readonly string[]
  readonly source: string
}

/** What a figure says beside its numbers. */
export interface FigureOptions {
  /** Name of the figure: files and ids are named after it. Lower-case letters, digits and hyphens. */
  readonly id: string
  readonly language: Language
  /** What is to be seen. Wrapped, never cut. */
  readonly title: string
  /** Measure, area and period. */
  readonly subtitle: string
  /** Who the numbers are from, as the owner wants to be named. */
  readonly source: string
  /** Sentences that must stand under the figure. */
  readonly notes: readonly string[]
}
