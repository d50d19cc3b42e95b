import type { Statistic } from '@tipstat/cube'
import { formatNumber, type Language } from '@tipstat/language'
import { subregionOf } from '@tipstat/seeds/codes'
import { placeName, word } from './category.ts'
import { columnsOf } from './columns.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { type MatrixCell, matrixFigure } from './matrix-figure.ts'
import { coverageFills } from './palette.ts'
import { type Entry, type Released, refuseRepeated, releasedRows } from './released-rows.ts'
import { join } from './tell.ts'
import { yearsBetween } from './ticks.ts'

const columns = ['area', 'year', 'state']
const states = ['reported', 'reported-censored', 'withheld', 'none'] as const
type State = (typeof states)[number]

/** Areas that one page can hold: tiles of 18 pixels, and the whole not taller than a page. */
const perPage = 45

/**
 * Which country has numbers for which year. Up to 45 areas: a tile for each area and year, with a letter. More: a table
 * of subregions by year with the number of countries that have numbers; `drawCoveragePages` then gives the tiles, page
 * by page. Throws ChartsRefusal (see `releasedRows`).
 */
export const drawCoverage = (statistic: Statistic, options: FigureOptions): Figure => {
  const released = read(statistic, options)
  return areasOf(released.entries).length > perPage ? regions(released, options) : tiles(released, options)
}

/** The tiles of all areas, 45 to a figure; ids end in `-1`, `-2` ... where there is more than one. */
export const drawCoveragePages = (statistic: Statistic, options: FigureOptions): readonly Figure[] => {
  const released = read(statistic, options)
  const areas = areasOf(released.entries)
  const pages = Math.ceil(areas.length / perPage)
  const size = Math.ceil(areas.length / pages)
  return Array.from({ length: pages }, (_, i) => {
    const own = new Set(areas.slice(i * size, (i + 1) * size))
    const entries = released.entries.filter((entry) => own.has(entry.text('area')))
    return tiles({ ...released, entries }, pages === 1 ? options : { ...options, id: `${options.id}-${i + 1}` })
  })
}

const read = (statistic: Statistic, options: FigureOptions): Released => {
  const released = releasedRows(statistic, options, columns)
  refuseRepeated(released.entries, (entry) => `${entry.text('area')} ${entry.text('year')}`, options)
  return released
}

const areasOf = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(entries.map((entry) => entry.text('area'))),
]

const yearsOf = (entries: readonly Entry[]) =>
  yearsBetween(entries.map((entry) => entry.number('year') ?? 0)).map((year) => ({
    key: String(year),
    label: String(year),
  }))

const hasNumber = (state: State): boolean => state !== 'none' && state !== 'withheld'

const stateOf = (entry: Entry): State => states.find((state) => state === entry.text('state')) ?? 'none'

const tiles = ({ basis, entries }: Released, options: FigureOptions): Figure => {
  const { language } = options
  const letterOf = (state: State) => word(`coverage.letter.${state}`, language)
  const cells = entries.map((entry): MatrixCell & { readonly state: State } => ({
    row: entry.text('area'),
    column: entry.text('year'),
    text: letterOf(stateOf(entry)),
    weight: null,
    rank: null,
    fill: coverageFills[stateOf(entry)],
    said: word(`coverage.${stateOf(entry)}`, language),
    state: stateOf(entry),
  }))
  const counts = states.map((state) => ({ state, n: cells.filter((cell) => cell.state === state).length }))
  const present = counts.filter(({ n }) => n > 0)
  const figure = matrixFigure(
    options,
    {
      basis,
      columns: columnsOf(['area', 'area_name', 'year', 'state', 'state_name'], language),
      rows: entries.map((entry) => [
        entry.text('area'),
        placeName(entry.text('area'), language),
        entry.number('year'),
        entry.text('state'),
        word(`coverage.${stateOf(entry)}`, language),
      ]),
    },
    {
      rows: areasOf(entries).map((key) => ({ key, label: placeName(key, language) })),
      columns: yearsOf(entries),
      years: true,
      cells,
      kind: 'kind.tiles',
      notes: [
        present
          .map(({ state }) => `${letterOf(state)} = ${word(`coverage.${state}`, language)}`)
          .join(word('long.between', language)),
      ],
      rowHeight: 18,
    },
  )
  const facts = present.map(({ state, n }) =>
    word('alt.coverage', language, {
      state: word(`coverage.${state}`, language),
      n: formatNumber(n, language),
      all: formatNumber(cells.length, language),
    }),
  )
  return { ...figure, alt: join([headOf(options), ...facts, word('alt.table', language)], language) }
}

const headOf = ({ language, title, subtitle }: FigureOptions): string =>
  word('alt.head', language, { kind: word('kind.tiles', language), title, subtitle })

interface Tally {
  readonly region: string
  readonly year: string
  readonly countries: number
  readonly expected: number
}

const regions = ({ basis, entries }: Released, options: FigureOptions): Figure => {
  const { language } = options
  const tallies = tally(entries)
  const keys = [...new Set(tallies.map(({ region }) => region))]
  const listed = new Map(tallies.map((each) => [each.region, each.expected]))
  return matrixFigure(
    options,
    {
      basis,
      columns: columnsOf(['area', 'area_name', 'year', 'countries', 'expected'], language),
      rows: tallies.map((each) => [
        each.region,
        placeName(each.region, language),
        Number(each.year),
        each.countries,
        each.expected,
      ]),
    },
    {
      rows: keys.map((key) => ({ key, label: regionLabel(key, listed.get(key) ?? 0, language) })),
      columns: yearsOf(entries),
      years: true,
      cells: tallies.map(({ region, year, countries, expected }) => ({
        row: region,
        column: year,
        text: formatNumber(countries, language),
        weight: countries / expected,
        rank: countries,
      })),
      kind: 'kind.matrix',
      linear: true,
      notes: [word('note.tiles', language)],
    },
  )
}

const regionLabel = (key: string, expected: number, language: Language): string =>
  `${placeName(key, language)} (${formatNumber(expected, language)})`

/** Countries with numbers by subregion (M49) and year. Areas of no subregion stand under `other`. */
const tally = (entries: readonly Entry[]): readonly Tally[] => {
  const regionOf = (entry: Entry) => subregionOf(entry.text('area')) ?? '_O'
  const keys = [...new Set(entries.map(regionOf))].sort()
  return keys.flatMap((region) => {
    const own = entries.filter((entry) => regionOf(entry) === region)
    const expected = areasOf(own).length
    return yearsOf(entries).map(({ key: year }) => ({
      region,
      year,
      expected,
      countries: own.filter((entry) => entry.text('year') === year && hasNumber(stateOf(entry))).length,
    }))
  })
}
