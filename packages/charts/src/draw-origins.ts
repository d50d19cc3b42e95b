import type { Statistic } from '@tipstat/cube'
import { formatNumber, type Language } from '@tipstat/language'
import { isUnknown, placeName, word } from './category.ts'
import { columnsOf } from './columns.ts'
import { cell, numberText, reach, readDrawn, roundTo } from './count.ts'
import type { Figure, FigureOptions, Row } from './figure.ts'
import { matrixFigure } from './matrix-figure.ts'
import { type RankedBar, rankedFigure } from './ranked-figure.ts'
import { type Entry, refuseRepeated, releasedRows, type ShownWithin } from './released-rows.ts'
import { roundedNote } from './rounded-note.ts'
import { numberCells, withheldSign } from './withheld.ts'

const columns = ['detection', 'origin', 'low', 'high', 'value', 'status', 'share', 'countries']
const names = [
  'detection',
  'detection_name',
  'origin',
  'origin_name',
  'value',
  'low',
  'high',
  'share',
  'countries',
  'status',
]

/** How many origins one figure holds; the others are in the statistic, and the note says how many there are. */
const most = 20

/**
 * Where detected persons come from. One place of detection: bars of origins, largest first, dark up to the least and
 * pale up to the most. Several: a table of origins by places of detection. What is withheld stands after what is shown,
 * in the order of the codes; not recorded stands last. Throws
 * ChartsRefusal (see `releasedRows`).
 */
export const drawOrigins = (statistic: Statistic, options: FigureOptions): Figure => {
  const { basis, entries, shownWithin } = releasedRows(statistic, options, columns)
  const { language } = options
  refuseRepeated(entries, (entry) => `${entry.text('detection')} ${entry.text('origin')}`, options)
  const detections = [...new Set(entries.map((entry) => entry.text('detection')))]
  const origins = rankOrigins(entries, shownWithin)
  const known = origins.filter((origin) => !isUnknown(origin))
  const kept = [...known.slice(0, most), ...origins.filter(isUnknown)]
  const drawn = new Set(kept)
  const shown = entries
    .filter((entry) => drawn.has(entry.text('origin')))
    .sort(
      (a, b) =>
        origins.indexOf(a.text('origin')) - origins.indexOf(b.text('origin')) ||
        detections.indexOf(a.text('detection')) - detections.indexOf(b.text('detection')),
    )
  const isHidden = (origin: string) =>
    entries.every((entry) => entry.text('origin') !== origin || readNumber(entry, shownWithin).withheld)
  const hidden = known.filter(isHidden).length
  const ranked = known.length - hidden
  const undrawn = Math.min(hidden, Math.max(0, known.length - most))
  const isRounded = shown.some((entry) => readNumber(entry, shownWithin).rounded)
  const notes = [
    ...(isRounded ? [word(roundedNote(basis, 'cells'), language)] : []),
    ...(ranked > most ? [word('note.first', language, { n: most, all: ranked })] : []),
    ...(undrawn > 0 ? [word('note.withheld-not-drawn', language, { n: formatNumber(undrawn, language) })] : []),
  ]
  const data = {
    basis,
    columns: columnsOf(names, language),
    rows: shown.map((entry) => toRow(entry, shownWithin, language)),
  }
  if (detections.length === 1)
    return rankedFigure(options, data, {
      label: placeName(detections[0] ?? '', language),
      bars: shown.map((entry) => toBar(entry, shownWithin, language)),
      notes,
    })
  return matrixFigure(options, data, {
    rows: kept.map((key) => ({ key, label: placeName(key, language) })),
    columns: detections.map((key) => ({ key, label: placeName(key, language) })),
    cells: shown.map((entry) => {
      const number = readNumber(entry, shownWithin)
      return {
        row: entry.text('origin'),
        column: entry.text('detection'),
        text: number.withheld ? withheldSign : (numberText(number, language) ?? '..'),
        weight: number.low === null ? null : reach(number),
        rank: number.centre,
        withheld: number.withheld,
      }
    }),
    kind: 'kind.matrix',
    notes,
  })
}

const readNumber = (entry: Entry, shownWithin: ShownWithin) =>
  readDrawn(entry, { value: 'value', low: 'low', high: 'high' }, shownWithin)

/** Largest first by what is certain, then by what is possible; then what is withheld, by code; not recorded last. */
const rankOrigins = (entries: readonly Entry[], shownWithin: ShownWithin): readonly string[] => {
  const sums = new Map<string, { low: number; high: number; hidden: boolean }>()
  const none = { low: 0, high: 0, hidden: true }
  for (const entry of entries) {
    const key = entry.text('origin')
    const { low, high, hidden } = sums.get(key) ?? none
    const number = readNumber(entry, shownWithin)
    sums.set(key, { low: low + (number.low ?? 0), high: high + reach(number), hidden: hidden && number.withheld })
  }
  const of = (key: string) => sums.get(key) ?? none
  return [...sums.keys()].sort(
    (a, b) =>
      Number(isUnknown(a)) - Number(isUnknown(b)) ||
      Number(of(a).hidden) - Number(of(b).hidden) ||
      of(b).low - of(a).low ||
      of(b).high - of(a).high ||
      (a < b ? -1 : 1),
  )
}

const toBar = (entry: Entry, shownWithin: ShownWithin, language: Language): RankedBar => ({
  ...readNumber(entry, shownWithin),
  label: placeName(entry.text('origin'), language),
  share: percent(entry),
})

const percent = (entry: Entry): number | null => {
  const share = entry.number('share')
  return share === null ? null : roundTo(share * 100, 1)
}

const toRow = (entry: Entry, shownWithin: ShownWithin, language: Language): Row => [
  entry.text('detection'),
  placeName(entry.text('detection'), language),
  entry.text('origin'),
  placeName(entry.text('origin'), language),
  ...numberCells(entry, shownWithin),
  percent(entry),
  cell(entry.number('countries')),
  entry.text('status'),
]
