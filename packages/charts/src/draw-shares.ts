import type { Statistic } from '@tipstat/cube'
import { formatNumber, type Language, numberFormats } from '@tipstat/language'
import { axisRoom, bandGap, numberAxis, orderedYears, yearAxis } from './axes.ts'
import { categoryName, compareCategories, isUnknown, placeName, withheldCategory, word } from './category.ts'
import { inkOn } from './colour.ts'
import { columnsOf } from './columns.ts'
import { ceilTo, floorTo, numberText, readDrawn, roundTo } from './count.ts'
import { endLabelRoom, endLabels } from './end-labels.ts'
import type { Figure, FigureOptions, Json, Row } from './figure.ts'
import { edge, frame, type Layer, plotWidth, textSize } from './frame.ts'
import { lineFigure } from './line-figure.ts'
import { measureText } from './measure-text.ts'
import { fills, ink, unknownFill, withheldFill } from './palette.ts'
import { ChartsRefusal } from './refusal.ts'
import { type Entry, refuseRepeated, releasedRows, type ShownWithin } from './released-rows.ts'
import { roundedNote } from './rounded-note.ts'
import { tell } from './tell.ts'
import { yearsBetween } from './ticks.ts'
import { numberCells, withheldNote } from './withheld.ts'
import { withheldMarks, withheldNotes } from './withheld-marks.ts'

const columns = ['area', 'year', 'category', 'value', 'low', 'high', 'status', 'share', 'shareLow', 'shareHigh', 'base']
const names = [
  'area',
  'area_name',
  'year',
  'category',
  'category_name',
  'share',
  'share_low',
  'share_high',
  'value',
  'low',
  'high',
  'status',
  'base',
]

interface Part {
  readonly year: number
  readonly category: string
  readonly label: string
  /** Per cent, one digit; null where only bounds are known. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly base: string
  readonly rounded: boolean
  readonly withheld: boolean
}

/**
 * Shares by year as stacked bars of 100 per cent: women, girls, men, boys, other, not recorded (or the order of the code
 * list), named beside the bars. Years whose shares are of the shown parts only carry a star and a footnote, where not all do; years that
 * can't be given as shares keep their place, empty. Where one person may stand in several categories (base `persons`)
 * shares don't stack, and are drawn as lines. Throws ChartsRefusal (see `releasedRows`), and for more than nine parts.
 */
export const drawShares = (statistic: Statistic, options: FigureOptions): Figure => {
  const { basis, entries, shownWithin } = releasedRows(statistic, options, columns)
  const { language } = options
  refuseRepeated(entries, (entry) => `${entry.text('year')} ${entry.text('category')}`, options)
  const rounded = sharesOfRounded(entries, shownWithin)
  const parts = entries.map((entry) => readPart(entry, rounded.get(entry) ?? null, language))
  if (parts.every(({ share, low }) => share === null && low === null))
    throw new ChartsRefusal('charts.empty', { id: options.id })
  const rows = entries.map((entry, i) => toRow(entry, parts[i] as Part, shownWithin, language))
  const data = { basis, columns: columnsOf(names, language), rows }
  if (parts.some(({ base }) => base === 'persons')) {
    return lineFigure(options, data, {
      digits: 1,
      suffix: numberFormats[language].percent,
      notes: [word('note.parts-overlap', language)],
      points: parts.map((part) => ({ ...part, key: part.category, centre: part.share, hollow: false })),
    })
  }
  return stacked(options, data, parts)
}

const readPart = (entry: Entry, rounded: number | null, language: Language): Part => {
  const drawn = readDrawn(entry, { value: 'share', low: 'shareLow', high: 'shareHigh' })
  const percent = (n: number | null, to: (n: number, digits: number) => number) => (n === null ? null : to(n * 100, 1))
  const category = entry.text('category')
  return {
    year: entry.number('year') ?? 0,
    category,
    label: categoryName(category, language),
    share: percent(drawn.centre ?? rounded, roundTo),
    low: percent(drawn.low, floorTo),
    high: percent(drawn.high, ceilTo),
    base: entry.text('base'),
    rounded: drawn.centre === null && rounded !== null,
    withheld: drawn.withheld,
  }
}

/**
 * Shares of the numbers that were published, in years of which all shown parts are exact or rounded and the statistic
 * gives bounds alone: a rounded number over the sum of the rounded numbers.
 */
const sharesOfRounded = (entries: readonly Entry[], shownWithin: ShownWithin): ReadonlyMap<Entry, number> => {
  const shares = new Map<Entry, number>()
  const isShown = (entry: Entry) => entry.text('base') === 'shown' && entry.number('shareLow') !== null
  for (const year of new Set(entries.map((entry) => entry.number('year')))) {
    const own = entries.filter((entry) => entry.number('year') === year && isShown(entry))
    const numbers = own.map(
      (entry) => readDrawn(entry, { value: 'value', low: 'low', high: 'high' }, shownWithin).centre,
    )
    const sum = numbers.reduce<number>((all, n) => all + (n ?? 0), 0)
    if (sum === 0 || numbers.includes(null)) continue
    for (const [i, entry] of own.entries()) shares.set(entry, (numbers[i] ?? 0) / sum)
  }
  return shares
}

const toRow = (entry: Entry, part: Part, shownWithin: ShownWithin, language: Language): Row => [
  entry.text('area'),
  placeName(entry.text('area'), language),
  part.year,
  part.category,
  part.label,
  part.share,
  part.low,
  part.high,
  ...numberCells(entry, shownWithin),
  entry.text('status'),
  part.base,
]

const plotHeight = 300

const stacked = (
  options: FigureOptions,
  data: Pick<Figure, 'basis' | 'columns' | 'rows'>,
  parts: readonly Part[],
): Figure => {
  const { language } = options
  const years = yearsBetween(parts.map(({ year }) => year))
  const all = [...new Set(parts.map(({ category }) => category))].sort(compareCategories)
  const categories = all.filter((each) => parts.some(({ category, withheld }) => category === each && !withheld))
  const known = categories.filter((category) => !isUnknown(category) && category !== withheldCategory)
  if (known.length > fills.length) {
    throw new ChartsRefusal('charts.too-many', { id: options.id, n: known.length, most: fills.length })
  }
  const fillOf = (category: string) => {
    if (category === withheldCategory) return withheldFill
    return isUnknown(category) ? unknownFill : (fills[known.indexOf(category)] ?? unknownFill)
  }
  const outlineOf = (category: string) => (category === withheldCategory ? ink.axis : ink.paper)
  const shownYears = new Set(
    parts.filter(({ base, share }) => base === 'shown' && share !== null).map(({ year }) => year),
  )
  const emptyYears = years.filter((year) => !parts.some((part) => part.year === year && part.share !== null))
  // Where the shown parts have no share of a total, it is the total that is withheld.
  const isCertified = data.basis.manifest.proof === 'certificate'
  const isWithheldIn = (year: number) =>
    parts.some((part) => part.year === year && (part.withheld || (isCertified && part.base === 'total')))
  const lackTotals = emptyYears.some(isWithheldIn) && !parts.some(({ withheld }) => withheld)
  const top = Math.max(100, ...years.map((year) => sum(parts.filter((part) => part.year === year))))
  const ticks = [0, 20, 40, 60, 80, 100]
  const labels = categories.map((category) => categoryName(category, language))
  const room = endLabelRoom(labels)
  const [start, end] = [edge + axisRoom(ticks, language), room.width + edge]
  const height = Math.max(plotHeight, room.height)
  const width = plotWidth(start, end)
  const step = width / years.length
  const bar = step * (1 - bandGap(step))
  const drawn = parts.filter(({ share }) => share !== null)
  const values = drawn
    .map((part) => ({
      year: String(part.year),
      category: part.label,
      order: categories.indexOf(part.category),
      share: part.share,
      text: wholeNumber(part.share ?? 0, (part.share ?? 0) * (height / top), bar, language),
    }))
    .sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : a.order - b.order))
  const y = {
    ...(numberAxis('share', ticks, language) as object),
    scale: { domain: [0, top], nice: false },
    stack: 'zero',
  } as Json
  const order = { field: 'order', type: 'quantitative' }
  const allShown = drawn.every(({ year }) => shownYears.has(year))
  const x = yearAxis(years, width, language, 'band', allShown ? new Set() : shownYears)
  const colour = (range: readonly string[]): Json => ({
    field: 'category',
    type: 'nominal',
    scale: { domain: labels, range },
    legend: null,
  })
  const layers: Layer[] = [
    {
      name: 'shares',
      data: { values },
      encoding: { x, order },
      layer: [
        {
          mark: { type: 'bar', stroke: ink.paper, strokeWidth: 1.5 },
          encoding: {
            y,
            color: colour(categories.map(fillOf)),
            ...(categories.includes(withheldCategory) ? { stroke: colour(categories.map(outlineOf)) } : {}),
          },
        },
        {
          mark: { type: 'text', baseline: 'middle' },
          encoding: {
            y: { ...(y as object), bandPosition: 0.5 } as Json,
            detail: { field: 'category', type: 'nominal' },
            color: colour(categories.map((category) => inkOn(fillOf(category)))),
            text: { field: 'text', type: 'nominal' },
          },
        },
      ],
      resolve: { scale: { color: 'independent' } },
    },
    {
      name: 'gaps',
      data: { values: emptyYears.filter((year) => !isWithheldIn(year)).map((year) => ({ year: String(year) })) },
      mark: { type: 'text', text: '..', color: ink.quiet },
      encoding: {
        x: { field: 'year', type: 'ordinal', scale: { domain: orderedYears(years, language) } },
        y: { value: height - 8 },
      },
    },
    ...withheldMarks(
      emptyYears.filter(isWithheldIn),
      { field: 'year', type: 'ordinal', scale: { domain: orderedYears(years, language) } },
      height - 4,
    ),
    ...endLabels(
      lastBar(categories, labels, parts, years, height, top).map((label) => ({
        ...label,
        colour: fillOf(label.category),
        shape: 'square',
        ...(label.category === withheldCategory ? { outline: ink.axis } : {}),
      })),
      width,
      height,
      language,
    ),
  ]
  const extra = [
    ...(allShown
      ? [word('note.all-shown', language)]
      : shownYears.size
        ? [`* ${word('note.all-shown', language)}`]
        : []),
    ...(drawn.some(({ rounded }) => rounded) ? [word(roundedNote(data.basis, 'shares'), language)] : []),
    ...(emptyYears.some((year) => !isWithheldIn(year)) ? [word('note.gap', language)] : []),
    ...(lackTotals ? [withheldNote(data.basis, language)] : []),
    ...withheldNotes(
      parts.map((part) => ({ ...part, key: part.category })),
      data.basis,
      language,
    ),
  ]
  const notes = [...options.notes, ...extra]
  const told = all.map((category) => ({
    label: categoryName(category, language),
    points: parts.filter((part) => part.category === category).map((part) => point(part, language)),
  }))
  return {
    ...options,
    ...data,
    notes,
    spec: frame(options, notes, { height, start, end, above: 6, below: 24, layers }, top),
    ...tell('kind.shares', options, told),
  }
}

const sum = (parts: readonly Part[]): number =>
  roundTo(
    parts.reduce((all, { share }) => all + (share ?? 0), 0),
    1,
  )

const point = (part: Part, language: Language) => {
  const text = numberText({ centre: part.share, low: part.low, high: part.high }, language, 1)
  return {
    at: String(part.year),
    text: text === null ? null : text + numberFormats[language].percent,
    rank: part.share,
    withheld: part.withheld,
  }
}

/** The whole number in a part, where the part has room for it. */
const wholeNumber = (share: number, height: number, width: number, language: Language): string => {
  const text = formatNumber(share, language, { digits: 0 })
  return height >= 15 && measureText(text, textSize.label) + 3 <= width ? text : ''
}

/** Where the name of each part stands: at its middle in the last bar, or above it where the bar has no such part. */
const lastBar = (
  categories: readonly string[],
  labels: readonly string[],
  parts: readonly Part[],
  years: readonly number[],
  height: number,
  top: number,
) => {
  const last = years.at(-1)
  let below = 0
  return categories.map((category, i) => {
    const share = parts.find((part) => part.year === last && part.category === category)?.share ?? null
    const at = height * (1 - (below + (share ?? 0) / 2) / top)
    below += share ?? 0
    return { category, text: labels[i] ?? '', at: at - i / 1000, anchored: share !== null && share > 0 }
  })
}
