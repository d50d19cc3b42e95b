import type { Release } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import { axisRoom } from './axes.ts'
import { compareCategories, isUnknown, word } from './category.ts'
import { isDrawn, numberText, reach } from './count.ts'
import { endLabelRoom, endLabels } from './end-labels.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { edge, frame, type Layer, plotWidth, round } from './frame.ts'
import { lineLayers } from './line-layers.ts'
import { isNarrow, isPoint, isPresent, type LinePoint, type LineScene, type Look, xOf } from './line-scene.ts'
import type { ChartsCode } from './messages/en.ts'
import { dashes, lines, shapes, unknownLine } from './palette.ts'
import { ChartsRefusal } from './refusal.ts'
import { roundedNote } from './rounded-note.ts'
import { tell } from './tell.ts'
import { ticksTo, yearsBetween } from './ticks.ts'
import { underRoom, underYears } from './under-years.ts'
import { withheldMarks, withheldNotes, withheldYears } from './withheld-marks.ts'

/** How lines are drawn. */
export interface LineStyle {
  readonly points: readonly LinePoint[]
  /** Notes that the kind of figure calls for. */
  readonly notes: readonly string[]
  /** Digits after the point, in labels and in text. Absent for counts, which are given as they are. */
  readonly digits?: number
  /** What stands after a number in text. */
  readonly suffix?: string
  /** Whether bounds are drawn as a band around the line: random variation, and not what is not known. */
  readonly band?: boolean
  /** Whether points of years that follow each other are joined. Default true; false for sums of other countries each year. */
  readonly joined?: boolean
  /** Numbers printed under the years, in the order of years. */
  readonly under?: ReadonlyMap<number, string>
}

const plotHeight = 270

/**
 * Lines of numbers over years, each with a colour, a dash and a shape of its own and its name at its end. A line joins
 * numbers of years that follow each other. A missing year breaks it, and so does a range, which is an upright bar; but a
 * range so narrow that a point covers it is drawn as a point. In a band, what has no number but bounds has no point.
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
  const ticks = ticksTo(Math.max(...points.map(reach)), 5, style.digits === undefined && points.every(isWhole))
  const top = ticks.at(-1) ?? 1
  const single = keys.length === 1
  const room = single ? { width: 4, height: 0 } : endLabelRoom(labels)
  const beneath = style.under ? underRoom(language, style.under) : { below: 0, start: 0 }
  const [start, end] = [Math.max(edge + axisRoom(ticks, language), beneath.start), room.width + edge]
  const height = Math.max(plotHeight, room.height)
  const width = plotWidth(start, end)
  const looks = keys.map((key, i) => lookOf(key, i))
  const scene: LineScene = {
    points,
    keys,
    labels,
    looks,
    years,
    ticks,
    width,
    height,
    language,
    band: style.band ?? false,
    joined: style.joined ?? true,
    ...(style.digits === undefined ? {} : { digits: style.digits }),
  }
  const withheld = withheldYears(points.filter(({ key }) => keys.includes(key)))
  const layers: Layer[] = [
    ...lineLayers(scene),
    ...withheldMarks(withheld, xOf(scene), -8),
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
  const isKept = (key: string) => points.some((point) => point.key === key && (isPresent(point) || point.withheld))
  const absent = all.filter((key) => !isKept(key)).map(nameOf)
  const notes = [
    ...options.notes,
    ...style.notes,
    ...impliedNotes(scene, data.basis),
    ...withheldNotes(points, data.basis, language),
    ...(absent.length ? [word('note.absent', language, { names: absent.join(word('long.between', language)) })] : []),
  ]
  const told = all.filter(isKept).map((key) => ({
    label: nameOf(key),
    points: points.filter((point) => point.key === key).map((point) => toldPoint(point, language, style)),
  }))
  return {
    ...options,
    ...data,
    notes,
    spec: frame(
      options,
      notes,
      { height, start, end, above: withheld.length ? 24 : 10, below: 24 + beneath.below, layers },
      top,
    ),
    ...tell(scene.joined ? 'kind.lines' : 'kind.points', options, told),
  }
}

const lookOf = (key: string, i: number): Look => ({
  colour: isUnknown(key) ? unknownLine : (lines[i] ?? unknownLine),
  shape: shapes[i] ?? 'circle',
  dash: dashes[i] ?? [1, 0],
})

const endLabel = (scene: LineScene, key: string, i: number, height: number, top: number) => {
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

const impliedNotes = (scene: LineScene, basis: Release): readonly string[] => {
  const { points, keys, band, joined, language } = scene
  const isRange = (point: LinePoint) => point.centre === null && isDrawn(point)
  const isBroken = (key: string) => {
    const given = points.filter((point) => point.key === key && isPoint(scene, point)).map(({ year }) => year)
    return given.length > 0 && Math.max(...given) - Math.min(...given) + 1 > given.length
  }
  const said: readonly (readonly [ChartsCode, boolean])[] = [
    ['note.band', band && points.some((point) => point.centre !== null && point.low !== point.high)],
    ['note.rate-range', band && points.some(isRange)],
    ['note.range', !band && points.some((point) => isRange(point) && !isNarrow(scene, point))],
    ['note.narrow', points.some((point) => isNarrow(scene, point))],
    [roundedNote(basis, 'points'), !band && points.some(({ rounded }) => rounded)],
    ['note.disputed', points.some((point) => point.hollow && isPoint(scene, point))],
    ['note.line-gap', joined && keys.some(isBroken)],
  ]
  return said.flatMap(([code, isSaid]) => (isSaid ? [word(code, language)] : []))
}

/** Counts have whole ticks; rates that a source reports itself need not. */
const isWhole = ({ low, high }: LinePoint): boolean =>
  low === null || (Number.isInteger(low) && (Number.isInteger(high) || high === Number.POSITIVE_INFINITY))

const toldPoint = (point: LinePoint, language: Language, style: LineStyle) => {
  const text = numberText(
    style.band && point.centre !== null ? { ...point, low: point.centre, high: point.centre } : point,
    language,
    style.digits,
  )
  return {
    at: String(point.year),
    text: text === null ? null : text + (style.suffix ?? ''),
    rank: point.centre,
    withheld: point.withheld,
  }
}
