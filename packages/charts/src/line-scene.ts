import type { Language } from '@tipstat/language'
import { numberAxis, yearAxis } from './axes.ts'
import { isDrawn } from './count.ts'
import type { Json } from './figure.ts'

/** A number of a line in one year: a point, a range, or nothing. */
export interface LinePoint {
  readonly key: string
  readonly label: string
  readonly year: number
  readonly centre: number | null
  readonly low: number | null
  readonly high: number | null
  readonly rounded: boolean
  readonly withheld: boolean
  /** True where the source contradicts itself. */
  readonly hollow: boolean
}

/** How a line looks. */
export interface Look {
  readonly colour: string
  readonly shape: string
  readonly dash: readonly number[]
}

/** Lines with everything that decides where they run. */
export interface LineScene {
  readonly points: readonly LinePoint[]
  readonly keys: readonly string[]
  readonly labels: readonly string[]
  readonly looks: readonly Look[]
  readonly years: readonly number[]
  readonly ticks: readonly number[]
  readonly width: number
  readonly height: number
  readonly language: Language
  /** Whether bounds are drawn as a band around the line. */
  readonly band: boolean
  /** Whether points of years that follow each other are joined. */
  readonly joined: boolean
  /** Digits after the point in labels; absent for counts, which are given as they are. */
  readonly digits?: number
}

/** Diameter of a point in pixels. */
export const pointSize = 8

/** Whether there is anything to draw. */
export const isPresent = (point: LinePoint): boolean => isDrawn(point)

/** A range that a point covers. Bounds of a band are never taken for such a range. */
export const isNarrow = ({ ticks, height, band }: LineScene, point: LinePoint): boolean =>
  !band &&
  point.centre === null &&
  isDrawn(point) &&
  point.low < point.high &&
  ((point.high - point.low) / (ticks.at(-1) ?? 1)) * height <= pointSize

/** Whether a number is drawn as a point: one number, or a range that a point covers. */
export const isPoint = (scene: LineScene, point: LinePoint): boolean => point.centre !== null || isNarrow(scene, point)

/** Runs of years that follow each other and have a number that `has` accepts: what one stroke may join. */
export const segments = (scene: LineScene, has: (point: LinePoint) => boolean) =>
  scene.keys.flatMap((key, i) => {
    const own = scene.points.filter((point) => point.key === key && has(point)).sort((a, b) => a.year - b.year)
    let segment = 0
    return own.map((point, at) => {
      if (at > 0 && point.year !== (own[at - 1]?.year ?? 0) + 1) segment += 1
      return { ...point, series: scene.labels[i] ?? key, segment: `${i}-${segment}` }
    })
  })

/** Years along the plot. */
export const xOf = ({ years, width, language }: LineScene): Json => yearAxis(years, width, language, 'point')

/** Numbers up the plot. */
export const yOf = ({ ticks, language }: LineScene, field: string): Json => numberAxis(field, ticks, language)

/** One value of `range` for each line. */
export const seriesOf = ({ labels }: LineScene, range: readonly Json[]): Json => ({
  field: 'series',
  type: 'nominal',
  scale: { domain: labels, range },
  legend: null,
})
