import { formatNumber, type Language } from '@tipstat/language'
import { axisRoom, numberAxis, yearAxis } from './axes.ts'
import { compareCategories, isUnknown, word } from './category.ts'
import { isDrawn, numberText, reach } from './count.ts'
import { endLabelRoom, endLabels } from './end-labels.ts'
import type { Figure, FigureOptions, Json } from './figure.ts'
import { edge, frame, type Layer, plotWidth, round } from './frame.ts'
import { dashes, ink, lines, shapes, unknownLine } from './palette.ts'
import { ChartsRefusal } from './refusal.ts'
import { tell } from './tell.ts'
import { ticksTo, yearsBetween } from './ticks.ts'
import { underRoom, underYears } from './under-years.ts'

/** A number of a line in one year: a point, a range, or nothing. */
export interface LinePoint {
  readonly key: string
  readonly label: string
  readonly year: number
  readonly centre: number | null
  readonly low: number | null
  readonly high: number | null
  readonly rounded: boolean
  /** True where the source contradicts itself. */
  readonly hollow: boolean
}

/** How lines are drawn. */
export interface LineStyle {
  readonly points: readonly LinePoint[]
  /** Notes that the kind of figure calls for. */
  readonly notes: readonly string[]
  /** Digits after the point, in labels and in text. Absent for counts, which are given as they are. */
  readonly digits?: number
  /** What stands after a number in text. */
  readonly suffix?: string
  /** Whether the numbers are whole, so that ticks are too. */
  readonly whole: boolean
  /** Whether bounds are drawn as a band around the line: random variation, and not what is not known. */
  readonly band?: boolean
  /** What is said of upright bars. Default: that the number is withheld or not known. */
  readonly rangeNote?: 'note.range' | 'note.rate-range'
  /** Numbers printed under the years, in the order of years. */
  readonly under?: ReadonlyMap<number, string>
}

const plotHeight = 270

/**
 * Lines of numbers over years, each with a colour, a dash and a shape of its own and its name at its end. A line joins
 * exact numbers of years that follow each other; a missing year breaks it; a range is an upright bar and breaks it too.
 */
export const lineFigure = (
  options: FigureOptions,
  data: Pick<Figure, 'basis' | 'columns' | 'rows'>,
  style: LineStyle,
): Figure => {
  const { language } = options
  const { points } = style
  if (!points.some(isPresent)) throw new ChartsRefusal('charts.empty', { id: options.id })
  const all = [...new Set(points.map(({ key }) => key))].sort(compareCategories)
  const keys = all.filter((key) => points.some((point) => point.key === key && isPresent(point)))
  const nameOf = (key: string) => points.find((point) => point.key === key)?.label ?? key
  if (keys.length > lines.length)
    throw new ChartsRefusal('charts.too-many', { id: options.id, n: keys.length, most: lines.length })
  const years = yearsBetween(points.map(({ year }) => year))
  const labels = keys.map(nameOf)
  const ticks = ticksTo(Math.max(...points.map(reach)), 5, style.whole)
  const top = ticks.at(-1) ?? 1
  const single = keys.length === 1
  const room = single ? { width: 4, height: 0 } : endLabelRoom(labels)
  const beneath = style.under ? underRoom(language) : { below: 0, start: 0 }
  const [start, end] = [Math.max(edge + axisRoom(ticks, language), beneath.start), room.width + edge]
  const height = Math.max(plotHeight, room.height)
  const width = plotWidth(start, end)
  const looks = keys.map((key, i) => lookOf(key, i))
  const scene: Scene = { points, keys, labels, looks, years, ticks, width, language, style }
  const layers: Layer[] = [
    ...(style.band ? bandLayers(scene) : []),
    ...rangeLayers(scene),
    lineLayer(scene),
    ...pointLayers(scene),
    ...(single && !style.band ? numberLayers(scene) : []),
    ...(style.under ? underYears(style.under, years, xOf(scene), { width, height, language }) : []),
    ...(single
      ? []
      : endLabels(
          keys.map((key, i) => endLabel(scene, key, i, height, top)),
          width,
          height,
          language,
        )),
  ]
  const absent = all.filter((key) => !keys.includes(key)).map(nameOf)
  const notes = [
    ...options.notes,
    ...style.notes,
    ...impliedNotes(scene),
    ...(absent.length ? [word('note.absent', language, { names: absent.join(word('long.between', language)) })] : []),
  ]
  const told = keys.map((key, i) => ({
    label: labels[i] ?? '',
    points: points.filter((point) => point.key === key).map((point) => toldPoint(point, language, style)),
  }))
  return {
    ...options,
    ...data,
    notes,
    spec: frame(options, notes, { height, start, end, above: 10, below: 24 + beneath.below, layers }, top),
    ...tell('kind.lines', options, told),
  }
}

interface Scene {
  readonly points: readonly LinePoint[]
  readonly keys: readonly string[]
  readonly labels: readonly string[]
  readonly looks: readonly Look[]
  readonly years: readonly number[]
  readonly ticks: readonly number[]
  readonly width: number
  readonly language: Language
  readonly style: LineStyle
}

interface Look {
  readonly colour: string
  readonly shape: string
  readonly dash: readonly number[]
}

const lookOf = (key: string, i: number): Look => ({
  colour: isUnknown(key) ? unknownLine : (lines[i] ?? unknownLine),
  shape: shapes[i] ?? 'circle',
  dash: dashes[i] ?? [1, 0],
})

const isPresent = (point: LinePoint): boolean => point.centre !== null || isDrawn(point)

const xOf = ({ years, width, language }: Scene): Json => yearAxis(years, width, language, 'point')
const yOf = ({ ticks, language }: Scene, field: string): Json => numberAxis(field, ticks, language)
const seriesOf = ({ labels }: Scene, range: readonly Json[]): Json => ({
  field: 'series',
  type: 'nominal',
  scale: { domain: labels, range },
  legend: null,
})
const colourOf = (scene: Scene): Json =>
  seriesOf(
    scene,
    scene.looks.map(({ colour }) => colour),
  )

/** Runs of years that follow each other and have a number that `has` accepts: what one stroke may join. */
const segments = (scene: Scene, has: (point: LinePoint) => boolean) =>
  scene.keys.flatMap((key, i) => {
    const own = scene.points.filter((point) => point.key === key && has(point)).sort((a, b) => a.year - b.year)
    let segment = 0
    return own.map((point, at) => {
      if (at > 0 && point.year !== (own[at - 1]?.year ?? 0) + 1) segment += 1
      return { ...point, series: scene.labels[i] ?? key, segment: `${i}-${segment}` }
    })
  })

const lineLayer = (scene: Scene): Layer => ({
  name: 'lines',
  data: {
    values: segments(scene, ({ centre }) => centre !== null).map(({ year, centre, series, segment }) => ({
      year: String(year),
      number: centre,
      series,
      segment,
    })),
  },
  mark: { type: 'line', strokeWidth: 2.5 },
  encoding: {
    x: xOf(scene),
    y: yOf(scene, 'number'),
    color: colourOf(scene),
    strokeDash: seriesOf(
      scene,
      scene.looks.map(({ dash }) => dash),
    ),
    detail: { field: 'segment', type: 'nominal' },
  },
})

const pointLayers = (scene: Scene): readonly Layer[] =>
  [false, true].flatMap((hollow) => {
    const values = segments(scene, (point) => point.centre !== null && point.hollow === hollow).map(
      ({ year, centre, series }) => ({
        year: String(year),
        number: centre,
        series,
      }),
    )
    if (values.length === 0) return []
    const encoding = {
      x: xOf(scene),
      y: yOf(scene, 'number'),
      shape: seriesOf(
        scene,
        scene.looks.map(({ shape }) => shape),
      ),
      color: colourOf(scene),
    }
    const solid = { type: 'point', filled: true, opacity: 1, size: 60 }
    const open = { type: 'point', filled: false, fill: ink.paper, opacity: 1, size: 60, strokeWidth: 2 }
    return [{ name: hollow ? 'disputed' : 'points', data: { values }, mark: hollow ? open : solid, encoding }]
  })

/** Ranges: what is withheld or rounded. Bounds that a band shows are not drawn again where there is a point. */
const rangeLayers = (scene: Scene): readonly Layer[] => {
  const top = scene.ticks.at(-1) ?? 1
  const isRange = (point: LinePoint) =>
    isDrawn(point) && point.low !== point.high && (point.centre === null || (!scene.style.band && point.rounded))
  const values = segments(scene, isRange).map(({ year, low, high, series, centre }) => ({
    year: String(year),
    low,
    high: high !== null && Number.isFinite(high) ? high : top,
    series,
    width: centre === null ? 6 : 1.5,
  }))
  if (values.length === 0) return []
  const sides = values.map(({ series }) => series)
  return [
    {
      name: 'ranges',
      data: { values },
      mark: { type: 'rule', opacity: 0.75, ...(sides.length ? { strokeCap: 'butt' } : {}) },
      encoding: {
        x: xOf(scene),
        y: yOf(scene, 'low'),
        y2: { field: 'high' },
        color: colourOf(scene),
        strokeWidth: { field: 'width', type: 'quantitative', scale: null },
      },
    },
  ]
}

/** A band has at least two years; a year by itself is an upright stroke as pale as the band. */
const bandLayers = (scene: Scene): readonly Layer[] => {
  const banded = segments(scene, (point) => point.centre !== null && isDrawn(point) && point.low !== point.high)
  const sizes = new Map<string, number>()
  for (const { segment } of banded) sizes.set(segment, (sizes.get(segment) ?? 0) + 1)
  const values = banded.map(({ year, low, high, series, segment }) => ({
    year: String(year),
    low,
    high,
    series,
    segment,
  }))
  const encoding = {
    x: xOf(scene),
    y: yOf(scene, 'low'),
    y2: { field: 'high' },
    color: colourOf(scene),
    detail: { field: 'segment', type: 'nominal' },
  }
  return [
    {
      name: 'band',
      data: { values: values.filter(({ segment }) => (sizes.get(segment) ?? 0) > 1) },
      mark: { type: 'area', opacity: 0.22 },
      encoding,
    },
    {
      name: 'band-of-one',
      data: { values: values.filter(({ segment }) => sizes.get(segment) === 1) },
      mark: { type: 'rule', opacity: 0.22, strokeWidth: 10 },
      encoding,
    },
  ].filter(({ data }) => data.values.length > 0)
}

/** The numbers of a single line, where they fit: above its points, and below where the line comes down to a point. */
const numberLayers = (scene: Scene): readonly Layer[] => {
  const { style, language } = scene
  if (scene.width / scene.years.length < 34) return []
  const options = style.digits === undefined ? {} : { digits: style.digits }
  const own = segments(scene, ({ centre }) => centre !== null)
  const numberIn = (year: number) => own.find((point) => point.year === year)?.centre ?? null
  const isValley = ({ year, centre }: LinePoint) => {
    const [before, after] = [numberIn(year - 1), numberIn(year + 1)]
    return before !== null && after !== null && before > (centre ?? 0) && after > (centre ?? 0)
  }
  return [false, true].map((below) => ({
    name: below ? 'numbers-below' : 'numbers',
    data: {
      values: own
        .filter((point) => isValley(point) === below)
        .map(({ year, centre, low, high }) => ({
          year: String(year),
          end: below ? Math.min(centre ?? 0, low ?? 0) : Math.max(centre ?? 0, high ?? 0),
          text: formatNumber(centre ?? 0, language, options),
        })),
    },
    mark: { type: 'text', dy: below ? 18 : -10, baseline: 'alphabetic' },
    encoding: { x: xOf(scene), y: yOf(scene, 'end'), text: { field: 'text', type: 'nominal' } },
  }))
}

const endLabel = (scene: Scene, key: string, i: number, height: number, top: number) => {
  const own = scene.points.filter((point) => point.key === key && isPresent(point)).sort((a, b) => a.year - b.year)
  const last = own.at(-1)
  const number = last ? (last.centre ?? ((last.low ?? 0) + reach(last)) / 2) : 0
  const look = scene.looks[i] ?? lookOf(key, i)
  return {
    text: scene.labels[i] ?? key,
    at: round(height * (1 - number / top)),
    anchored: last?.year === scene.years.at(-1),
    colour: look.colour,
    shape: look.shape,
  }
}

const impliedNotes = ({ points, keys, years, style, language }: Scene): readonly string[] => {
  const isRange = (point: LinePoint) => point.centre === null && isDrawn(point)
  const isBroken = (key: string) => {
    const own = points.filter((point) => point.key === key && point.centre !== null)
    const given = own.map(({ year }) => year)
    return given.length > 0 && Math.max(...given) - Math.min(...given) + 1 > given.length
  }
  return [
    ...(style.band && points.some((point) => point.centre !== null && point.low !== point.high)
      ? [word('note.band', language)]
      : []),
    ...(points.some(isRange) ? [word(style.rangeNote ?? 'note.range', language)] : []),
    ...(points.some(({ rounded }) => rounded) ? [word('note.rounded', language)] : []),
    ...(points.some(({ hollow, centre }) => hollow && centre !== null) ? [word('note.disputed', language)] : []),
    ...(years.length > 1 && keys.some(isBroken) ? [word('note.line-gap', language)] : []),
  ]
}

const toldPoint = (point: LinePoint, language: Language, style: LineStyle) => {
  const text = numberText(
    style.band && point.centre !== null ? { ...point, low: point.centre, high: point.centre } : point,
    language,
    style.digits,
  )
  return { at: String(point.year), text: text === null ? null : text + (style.suffix ?? ''), rank: point.centre }
}
