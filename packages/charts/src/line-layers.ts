import { isDrawn, numberText } from './count.ts'
import { directed } from './direction-marks.ts'
import type { Json } from './figure.ts'
import { type Layer, textSize } from './frame.ts'
import {
  isNarrow,
  isPoint,
  type LinePoint,
  type LineScene,
  pointSize,
  segments,
  seriesOf,
  xOf,
  yOf,
} from './line-scene.ts'
import { measureText } from './measure-text.ts'
import { ink } from './palette.ts'

/** Bands below, then ranges, lines, points and numbers. */
export const lineLayers = (scene: LineScene): readonly Layer[] => [
  ...(scene.band ? bandLayers(scene) : rangeLayers(scene)),
  ...(scene.joined ? [lineLayer(scene)] : []),
  ...pointLayers(scene),
  ...(scene.keys.length === 1 && !scene.band ? numberLayers(scene) : []),
]

const colourOf = (scene: LineScene): Json =>
  seriesOf(
    scene,
    scene.looks.map(({ colour }) => colour),
  )

/** The data of a point hold the bounds that were given; the picture finds the middle of those that it covers. */
const middle: Json = [{ calculate: '(datum.low + datum.high) / 2', as: 'middle' }]
const boundsOf = ({ centre, low, high }: LinePoint) => ({ low: centre ?? low, high: centre ?? high })

const lineLayer = (scene: LineScene): Layer => ({
  name: 'lines',
  data: {
    values: segments(scene, (point) => isPoint(scene, point)).map((point) => ({
      year: String(point.year),
      ...boundsOf(point),
      series: point.series,
      segment: point.segment,
    })),
  },
  transform: middle,
  mark: { type: 'line', strokeWidth: 2.5 },
  encoding: {
    x: xOf(scene),
    y: yOf(scene, 'middle'),
    color: colourOf(scene),
    strokeDash: seriesOf(
      scene,
      scene.looks.map(({ dash }) => dash),
    ),
    detail: { field: 'segment', type: 'nominal' },
  },
})

const pointLayers = (scene: LineScene): readonly Layer[] =>
  [false, true].flatMap((hollow) => {
    const own = segments(scene, (point) => isPoint(scene, point) && point.hollow === hollow)
    if (own.length === 0) return []
    const encoding = {
      x: xOf(scene),
      y: yOf(scene, 'middle'),
      shape: seriesOf(
        scene,
        scene.looks.map(({ shape }) => shape),
      ),
      color: colourOf(scene),
    }
    const values = own.map((point) => ({ year: String(point.year), ...boundsOf(point), series: point.series }))
    const solid = { type: 'point', filled: true, opacity: 1, size: pointSize ** 2 }
    const open = { ...solid, filled: false, fill: ink.paper, strokeWidth: 2 }
    const name = hollow ? 'disputed' : 'points'
    return [{ name, data: { values }, transform: middle, mark: hollow ? open : solid, encoding }]
  })

/** Upright bars: ranges that are too wide for a point, and, thin, how far rounding reaches. */
const rangeLayers = (scene: LineScene): readonly Layer[] => {
  const top = scene.ticks.at(-1) ?? 1
  const isRange = (point: LinePoint) =>
    isDrawn(point) && point.low < point.high && !isNarrow(scene, point) && (point.centre === null || point.rounded)
  const values = segments(scene, isRange).map(({ year, low, high, series, centre }) => ({
    year: String(year),
    low,
    high: high !== null && Number.isFinite(high) ? high : top,
    series,
    width: centre === null ? 6 : 1.5,
  }))
  if (values.length === 0) return []
  const encoding = {
    x: xOf(scene),
    y: yOf(scene, 'low'),
    y2: { field: 'high' },
    color: colourOf(scene),
    strokeWidth: { field: 'width', type: 'quantitative', scale: null },
  }
  return [{ name: 'ranges', data: { values }, mark: { type: 'rule', opacity: 0.75 }, encoding }]
}

/** Bands over years that follow each other; a year by itself is an upright stroke as pale as the band. */
const bandLayers = (scene: LineScene): readonly Layer[] => {
  const top = scene.ticks.at(-1) ?? 1
  const banded = segments(scene, (point) => isDrawn(point) && point.low < point.high)
  const sizes = new Map<string, number>()
  for (const { segment } of banded) sizes.set(segment, (sizes.get(segment) ?? 0) + 1)
  const values = banded.map(({ year, low, high, series, segment }) => ({
    year: String(year),
    low,
    high: high !== null && Number.isFinite(high) ? high : top,
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
  const ofSize = (isOne: boolean) => values.filter(({ segment }) => (sizes.get(segment) === 1) === isOne)
  return [
    { name: 'band', data: { values: ofSize(false) }, mark: { type: 'area', opacity: 0.22 }, encoding },
    {
      name: 'band-of-one',
      data: { values: ofSize(true) },
      mark: { type: 'rule', opacity: 0.22, strokeWidth: 10 },
      encoding,
    },
  ].filter(({ data }) => data.values.length > 0)
}

/** The numbers of a single line, where all fit: above its points, and below where the line comes down to a point. */
const numberLayers = (scene: LineScene): readonly Layer[] => {
  const { digits, language } = scene
  const own = segments(scene, (point) => isPoint(scene, point)).map((point) => ({
    ...point,
    text: numberText(point, language, digits) ?? '',
    ...boundsOf(point),
    far: { low: point.low ?? 0, high: point.high ?? 0 },
  }))
  const step = scene.width / scene.years.length
  if (own.some(({ text }) => measureText(text, textSize.label) + 4 > step)) return []
  const heightIn = (year: number) => own.find((point) => point.year === year)?.low ?? null
  const isValley = ({ year, low }: (typeof own)[number]) => {
    const [before, after] = [heightIn(year - 1), heightIn(year + 1)]
    return before !== null && after !== null && before > (low ?? 0) && after > (low ?? 0)
  }
  return [false, true].map((below) => ({
    name: below ? 'numbers-below' : 'numbers',
    data: {
      values: own
        .filter((point) => isValley(point) === below)
        .map(({ year, text, far }) => ({
          year: String(year),
          end: below ? far.low : far.high,
          text: directed(text, language),
        })),
    },
    mark: { type: 'text', dy: below ? 18 : -10, baseline: 'alphabetic' },
    encoding: { x: xOf(scene), y: yOf(scene, 'end'), text: { field: 'text', type: 'nominal' } },
  }))
}
