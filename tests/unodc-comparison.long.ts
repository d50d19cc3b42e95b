import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatRange } from '@tipstat/language'
import { aggregate, makeRelease, matchedChange, population, type Release, receiveInbox, withProject } from 'tipstat'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rawSheet } from './totals/raw-sheet.ts'

// What UNODC's file gives, beside what UNODC has printed: docs/methods/unodc-comparison.md, whose tables are worked out here.

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const page = fileURLToPath(new URL('../docs/methods/unodc-comparison.md', import.meta.url))
let out = ''
let release: Release
let text = ''

beforeAll(async () => {
  text = await readFile(page, 'utf8')
  out = await mkdtemp(join(tmpdir(), 'tipstat-unodc-'))
  release = await withProject(world, { out }, async (project, store) => {
    await receiveInbox(project, store, { now: '2026-01-01T00:00:00.000Z' })
    return makeRelease(project, store, 'unodc-published')
  })
})
afterAll(() => rm(out, { recursive: true, force: true }))

/** Rows of the table after a mark, without its head. */
const printed = (mark: string): readonly string[] => {
  const lines = text.slice(text.indexOf(`<!-- ${mark} -->`)).split('\n')
  const from = lines.findIndex((line) => line.startsWith('|'))
  const to = lines.findIndex((line, i) => i > from && !line.startsWith('|'))
  return lines.slice(from + 2, to)
}

const range = (low: number, high: number) => formatRange(low, high, 'en')
const percent = (low: number, high: number) => {
  const [from, to] = [low, high].map((share) => (100 * share).toFixed(1))
  return from === to ? `${from}` : `${from} to ${to}`
}
const line = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

interface Cell {
  readonly area: string
  readonly year: number
  readonly code: string
  readonly low: number
  readonly high: number
}

/** Printed numbers of detected victims by some dimensions. */
const cellsBy = (...by: readonly string[]): readonly Cell[] => {
  const table = release.tables.find((each) => each.stage === 'V_DET' && each.by.join() === by.join())
  if (!table) throw new Error(`No table by ${by.join()}`)
  return table.area.map((area, i) => ({
    area,
    year: table.year[i] ?? 0,
    code: table.by.map((dimension) => table.codes[dimension]?.[i]).join('.'),
    low: table.low[i] ?? 0,
    high: table.high[i] ?? 0,
  }))
}

const sum = (cells: readonly Cell[]) => ({
  low: cells.reduce((total, { low }) => total + low, 0),
  high: cells.reduce((total, { high }) => total + high, 0),
})

interface Step {
  readonly to: number
  readonly countries: number
  readonly fromLow: number
  readonly fromHigh: number
  readonly toLow: number
  readonly toHigh: number
  readonly ratioLow: number
  readonly ratioHigh: number
  readonly low: number
  readonly high: number
  readonly dropped: string
}

const step = (options: Partial<Parameters<typeof matchedChange>[1]> = {}): Step => {
  const found = matchedChange(release, { stage: 'V_DET', level: 'world', ...options })
  const row = (found.table.objects() as Step[]).find(({ to }) => to === 2020)
  if (!row) throw new Error('No step into 2020')
  return row
}

/** By how much the residents of the matched countries grew; of a region, of its countries. */
const growth = (): number => {
  const cells = cellsBy()
  const in2020 = new Set(cells.filter(({ year }) => year === 2020).map(({ area }) => area))
  const both = cells.filter(({ year, area }) => year === 2019 && in2020.has(area)).map(({ area }) => area)
  const persons = (year: number) => both.reduce((total, area) => total + (population(area, year)?.persons ?? 0), 0)
  return persons(2020) / persons(2019)
}

const stepLine = (what: string, { countries, fromLow, fromHigh, toLow, toHigh, ratioLow, ratioHigh }: Step) =>
  line(what, countries, range(fromLow, fromHigh), range(toLow, toHigh), percent(ratioLow - 1, ratioHigh - 1))

test('detected victims of 2020 against 2019 stand on the page as the file gives them', () => {
  const reporting = aggregate(release, { stage: 'V_DET', level: 'world' }).table.objects() as {
    year: number
    low: number
    high: number
    countries: number
  }[]
  const [before, now] = [2019, 2020].map((year) => reporting.find((row) => row.year === year))
  if (!before || !now) throw new Error('No sums')
  const matched = step()
  const growing = growth()
  expect(printed('change')).toEqual([
    line(
      'whoever reports',
      `${before.countries} and ${now.countries}`,
      range(before.low, before.high),
      range(now.low, now.high),
      'no change is read from different countries',
    ),
    stepLine('the same countries', matched),
    line(
      'the same, per 100,000 residents',
      matched.countries,
      '',
      '',
      percent(matched.ratioLow / growing - 1, matched.ratioHigh / growing - 1),
    ),
    line('limits of random variation', matched.countries, '', '', percent(matched.low - 1, matched.high - 1)),
    stepLine('without numbers that the file contradicts', step({ disputed: 'left-out' })),
    line('printed by UNODC', '141 in the report', '', '', '-11'),
  ])
  const said = matchedChange(release, { stage: 'V_DET', level: 'world', speakOf: { to: 2020 } }).sentences
  expect(said).toMatchObject([{ code: 'matched.no-change', params: { countries: 112 } }])
  // Within a point and a half of what is printed, and within a point per resident.
  expect(matched.ratioLow - 1).toBeGreaterThan(-0.11)
  expect(matched.ratioHigh - 1).toBeLessThan(-0.095)
  expect(Math.round(100 * (matched.ratioLow / growing - 1))).toBe(-11)
})

test('changes of regions stand on the page, with those that were printed of like regions', () => {
  const of = (name: string, within: string, print: string) => {
    const found = step({ within })
    return line(
      name,
      found.countries,
      range(found.fromLow, found.fromHigh),
      range(found.toLow, found.toHigh),
      percent(found.ratioLow - 1, found.ratioHigh - 1),
      print,
    )
  }
  expect(printed('regions')).toEqual([
    of('South America (005)', '005', '-32'),
    of('Sub-Saharan Africa (202)', '202', '-12'),
    of('Northern Africa (015)', '015', '-40, with the Middle East'),
    of('Western Asia (145)', '145', '-40, with North Africa'),
    of('Eastern Asia (030)', '030', '-59, with South-East Asia and the Pacific'),
    of('South-eastern Asia (035)', '035', '-59, with East Asia and the Pacific'),
    of('Caribbean (029)', '029', '-36, with Central America'),
    of('Central America (013)', '013', '-36, with the Caribbean'),
  ])
})

/** Western and Southern Europe as we know it from other editions: the list of the 2020 edition was not found. */
const western =
  'AND AUT BEL CHE CYP DEU DNK ESP FIN FRA GBR GRC IRL ISL ISR ITA LIE LUX MCO MLT NLD NOR PRT SMR SWE TUR'.split(' ')

const partsOf = (cells: readonly Cell[], codes: readonly string[]) =>
  codes.map((code) => {
    const own = sum(cells.filter((cell) => cell.code === code))
    const others = sum(cells.filter((cell) => cell.code !== code && codes.includes(cell.code)))
    return { ...own, least: own.low / (own.low + others.high), most: own.high / (own.high + others.low) }
  })

const inWest = (cells: readonly Cell[], without: readonly string[] = []) =>
  cells.filter(({ area, year }) => year === 2018 && western.includes(area) && !without.includes(area))
const countriesOf = (cells: readonly Cell[]) => new Set(cells.map(({ area }) => area)).size

test('victims in Western and Southern Europe in 2018 by sex and age agree with what was printed', () => {
  const cells = inWest(cellsBy('sex', 'age'))
  const codes = ['F.Y_GE18', 'M.Y_GE18', 'M.Y0T17', 'F.Y0T17']
  const names = ['women', 'men', 'boys', 'girls']
  const print = [37, 28, 21, 14]
  const parts = partsOf(cells, codes)
  const all = sum(cells.filter(({ code }) => codes.includes(code)))
  expect(printed('persons')).toEqual([
    ...parts.map(({ low, high, least, most }, i) =>
      line(names[i] ?? '', range(low, high), percent(least, most), print[i] ?? 0),
    ),
    line(`all four, ${countriesOf(cells)} countries`, range(all.low, all.high), '', '11,839, 21 countries'),
  ])
  for (const [i, { least, most }] of parts.entries()) {
    expect(Math.round(100 * least)).toBeLessThanOrEqual(print[i] ?? 0)
    expect(Math.round(100 * most)).toBeGreaterThanOrEqual(print[i] ?? 0)
  }
})

test('the printed 11,839 victims are what the totals of 22 countries allow', () => {
  const totals = inWest(cellsBy(), ['TUR', 'ISR'])
  const onlySmall = totals.filter(({ low }) => low === 0).map(({ area }) => area)
  const all = sum(totals)
  expect(printed('totals')).toEqual([
    line('all', countriesOf(inWest(cellsBy())), range(sum(inWest(cellsBy())).low, sum(inWest(cellsBy())).high)),
    line('without Israel and Türkiye', countriesOf(totals), range(all.low, all.high)),
  ])
  expect(onlySmall).toEqual(['AND', 'LIE'])
  expect(all.low).toBeLessThanOrEqual(11_839)
  expect(all.high).toBeGreaterThanOrEqual(11_839)
})

/** Forms as texts of the file, rows that repeat a key each for itself: added up, they are not two values of one number. */
const formRows = (): readonly Cell[] => {
  const codes: Readonly<Record<string, string>> = { 'Sexual exploitation': 'SEX', 'Forced labour': 'LAB' }
  return rawSheet(`${world}/inbox/data_glotip.2023-05-30.xlsx`).flatMap((row): readonly Cell[] => {
    const [area = '', , , , indicator, dimension, category = '', sex, age, year, , text = ''] = row
    const isForm = indicator === 'Detected trafficking victims' && dimension === 'by form of exploitation'
    if (!isForm || sex !== 'Total' || age !== 'Total') return []
    const [low, high] = text === '<5' ? [0, 4] : [Number(text.replace(',', '')), Number(text.replace(',', ''))]
    return [{ area, year: Number(year), code: codes[category] ?? 'OTH', low, high }]
  })
}

test('forms of exploitation in Western and Southern Europe in 2018 are within a point of what was printed', () => {
  const print = [44, 32, 24]
  const forms = ['SEX', 'LAB', 'OTH']
  const one = partsOf(inWest(cellsBy('form')), forms)
  const added = partsOf(inWest(formRows()), forms)
  const none = { low: 0, high: 0, least: 0, most: 0 }
  expect(printed('forms')).toEqual(
    ['sexual exploitation', 'forced labour', 'other forms'].map((name, i) => {
      const [a, b] = [one[i] ?? none, added[i] ?? none]
      const numbers = [a, b].flatMap(({ low, high, least, most }) => [range(low, high), percent(least, most)])
      return line(name, ...numbers, print[i] ?? 0)
    }),
  )
  for (const parts of [one, added])
    for (const [i, { least, most }] of parts.entries()) {
      expect(Math.round(100 * least)).toBeLessThanOrEqual((print[i] ?? 0) + 1)
      expect(Math.round(100 * most)).toBeGreaterThanOrEqual((print[i] ?? 0) - 1)
    }
})

test('countries with numbers are counted on the page as the file has them', () => {
  const of = (cells: readonly Cell[], from: number, to: number) =>
    new Set(cells.filter(({ year }) => year >= from && year <= to).map(({ area }) => area)).size
  expect(printed('countries')).toEqual([
    line('a total of detected victims, 2017 to 2021', of(cellsBy(), 2017, 2021)),
    line('a total of detected victims, 2018 to 2020', of(cellsBy(), 2018, 2020)),
    line('a total of detected victims, 2019 or 2020', of(cellsBy(), 2019, 2020)),
    line('printed by UNODC', 141),
  ])
})
