import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CubeTable, isReleased, type Release } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { type Language, languages } from '@tipstat/language'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, Callout, Document, Figure } from './document.ts'
import { figures } from './figures.ts'
import { unsealed } from './fixtures/manifest.ts'
import { tableOf } from './fixtures/table.ts'
import { fullTables } from './fixtures/tables.ts'
import { globalReport } from './global-report.ts'
import { nationalReport } from './national-report.ts'
import { regionalReport } from './regional-report.ts'
import { renderHtml } from './render-html.ts'
import { annex } from './sections/annex.ts'
import { quality } from './sections/quality.ts'
import { shares } from './sections/shares.ts'
import { stages } from './sections/stages.ts'
import { summary } from './sections/summary.ts'
import { writeReport } from './write-report.ts'

const full = seal(unsealed(fullTables))
const released = (...tables: readonly CubeTable[]): Release => seal(unsealed(tables))

const figuresOf = (document: Document): readonly Figure[] =>
  document.blocks.filter((block): block is Figure => block.kind === 'figure')
const titlesOf = (document: Document) => figuresOf(document).map(({ title }) => title)
const absences = (document: Document) =>
  document.blocks
    .filter((block): block is Callout => block.kind === 'callout' && block.tone === 'absent')
    .map(({ blocks }) => blocks.map((block: Block) => (block.kind === 'paragraph' ? block.text : '')).join(' '))

describe('a national report', () => {
  let document: Document
  let html: string
  beforeAll(async () => {
    document = await nationalReport(full, { area: 'ITA', language: 'en' })
    html = renderHtml(document)
  })

  test('has a figure for each of its subjects, whose title states measure, place and period', () => {
    expect(titlesOf(document)).toEqual([
      'Detected victims by sex and age, Italy, 2015–2021',
      'Detected victims by form of exploitation, Italy, 2015–2021',
      'Detected victims per 100,000 population, Italy, 2015–2021',
      'Detected victims per 100,000 population by sex and age, Italy, 2015–2021',
      'Persons prosecuted and convicted, Italy, 2015–2021',
      'Detected victims by citizenship, Italy, 2015–2021',
      'Countries and years with data: Detected victims, Italy, 2015–2021',
    ])
    expect(absences(document)).toEqual([])
  })

  test('says of rates how their intervals are widened, and of shares, which have none drawn, nothing', () => {
    const notesOf = (title: string) => figuresOf(document).find((figure) => figure.title.startsWith(title))?.notes ?? []
    expect(notesOf('Detected victims per 100,000 population, ').join(' ')).toContain('scatter more than chance would')
    expect(notesOf('Detected victims by sex and age').join(' ')).not.toMatch(/random variation|Intervals|interval/)
  })

  test('stays under 2 MB and holds nothing that loads or runs', () => {
    expect(html.length).toBeLessThan(2_000_000)
    expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|form)|@import/)
    expect([...html.matchAll(/(?:src|href)="(?!#|data:|https:)/g)]).toEqual([])
  })

  test('gives every id once, and every reference to an id its target', () => {
    const page = html.replace(/href="data:[^"]*"/g, '')
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const targets = [...page.matchAll(/(?:href="#|url\(#|aria-labelledby=")([^")]*)/g)].flatMap(([, text = '']) =>
      text.split(' '),
    )
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('names its source under every figure', () => {
    const lines = figuresOf(document).map(({ source }) => JSON.stringify(source))
    expect(new Set(lines).size).toBe(1)
    expect(lines[0]).toContain('Made-up table of detected victims')
  })

  test('has the same bytes when it is made again', async () => {
    const options = { area: 'ALB', language: 'en', sections: [summary, shares, quality, annex] } as const
    const [once, again] = [await nationalReport(full, options), await nationalReport(full, options)]
    expect(figuresOf(once)).not.toEqual([])
    expect(renderHtml(again)).toBe(renderHtml(once))
  })

  test('is written with a bundle for each figure', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tipstat-report-'))
    await writeReport(document, folder)
    expect((await readdir(folder)).sort()).toEqual(['figures', 'index.html'])
    expect((await readdir(join(folder, 'figures'))).sort()).toEqual(
      figuresOf(document)
        .map(({ id }) => id)
        .sort(),
    )
    expect(await readdir(join(folder, 'figures', 'rate'))).toContain('data.csv')
    await rm(folder, { recursive: true })
  })
})

test('each section says why it has no figure where the release has no table for it', async () => {
  const document = await nationalReport(released(tableOf({ stage: 'O', unit: 'offences' }, 'HRV 2019 12')), {
    area: 'HRV',
    language: 'en',
  })
  expect(figuresOf(document)).toEqual([])
  expect(absences(document)).toEqual([
    'No table of persons by sex or age in this release for Croatia.',
    'No table of persons by form of exploitation in this release for Croatia.',
    'No rate can be given for Croatia: the release holds neither totals with a population to divide by nor rates from the source.',
    'No table of persons prosecuted or convicted in this release for Croatia.',
    'No table of persons by citizenship in this release for Croatia.',
    'The release has no numbers of countries at these stages: V_DET. It has stages: O.',
  ])
})

test('rates that a source reports are shown as reported, by what it has them by, and never as counts', async () => {
  const unit = 'per-100000'
  const release = released(
    tableOf({ stage: 'V_IDN', unit }, 'HRV 2019 0.67\nHRV 2020 0.37'),
    tableOf({ stage: 'V_IDN', unit, by: ['sex'] }, 'HRV 2019 F 0.5\nHRV 2019 M 0.2\nHRV 2020 F 0.3\nHRV 2020 M 0.4'),
  )
  const document = await nationalReport(release, { area: 'HRV', language: 'en' })
  const rates = figuresOf(document).filter(({ id }) => id.startsWith('rate'))
  expect(rates.map(({ title, subtitle }) => [title, subtitle])).toEqual([
    [
      'Identified victims per 100,000 population, Croatia, 2019–2020',
      'Rate per 100,000 population as reported by the source',
    ],
    [
      'Identified victims per 100,000 population by sex, Croatia, 2019–2020',
      'Rate per 100,000 population as reported by the source',
    ],
  ])
  expect(rates[0]?.grid.rows).toEqual([
    ['2019', '0.67'],
    ['2020', '0.37'],
  ])
})

test('a table by sex alone gives shares by sex', async () => {
  const release = released(
    tableOf({ stage: 'V_DET' }, 'HRV 2019 100'),
    tableOf({ stage: 'V_DET', by: ['sex'] }, 'HRV 2019 F 60\nHRV 2019 M 40'),
  )
  const { figure } = await figures.sharesBySexAge(release, { area: 'HRV', language: 'en' })
  expect(figure).toMatchObject({
    title: 'Detected victims by sex, Croatia, 2019',
    subtitle: 'Share of persons, per cent',
  })
})

test('more forms than shares can show are given as numbers', async () => {
  const forms = ['SEX', 'LAB', 'SLAV', 'SERV', 'ORG', 'CRIM', 'BEG', 'FMAR', 'ADOP', 'OTH']
  const lines = forms.map((form, i) => `HRV 2019 ${form} ${10 + i}\nHRV 2020 ${form} ${20 + i}`).join('\n')
  const release = released(tableOf({ stage: 'V_DET', by: ['form'] }, lines))
  const { figure } = await figures.forms(release, { area: 'HRV', language: 'en' })
  expect(figure.subtitle).toBe('Number of persons a year; a range where the number is not exact')
})

test('what a total would give away of a censored part is nowhere in the page', async () => {
  const release = released(
    tableOf({ stage: 'V_DET' }, 'HRV 2019 1003'),
    tableOf({ stage: 'V_DET', by: ['sex'] }, 'HRV 2019 F 600\nHRV 2019 M 400\nHRV 2019 _U <5'),
  )
  const document = await nationalReport(release, { area: 'HRV', language: 'en', sections: [summary, shares, quality] })
  const drawn = figuresOf(document).find(({ id }) => id === 'shares-by-sex-age')
  expect(drawn?.subtitle).toBe('Share of the persons shown; censored parts are left out, per cent')
  expect(drawn?.grid.rows).toEqual([
    ['2019', 'Female', '60', '600'],
    ['2019', 'Male', '40', '400'],
    ['2019', 'Not recorded', '..', '0–4'],
  ])
})

describe.each([
  ['regional', (language: Language) => regionalReport(full, { within: '039', language })],
  ['global', (language: Language) => globalReport(full, { language })],
] as const)('a %s report', (_, make) => {
  test('shows coverage before sums, and sums countries only, not the region that the source prints beside them', async () => {
    const document = await make('en')
    expect(figuresOf(document).map(({ id }) => id)).toEqual([
      'coverage',
      'aggregate',
      'shares-by-sex-age',
      'forms',
      'stages',
      'origins',
    ])
    const sums = figuresOf(document).find(({ id }) => id === 'aggregate')
    expect(
      sums?.grid.rows.every((row) =>
        ['2', '3'].includes(row[sums.grid.header.indexOf('Countries with a number')] ?? ''),
      ),
    ).toBe(true)
    expect(absences(document)).toEqual([])
  })
})

test.each(languages)('a report in %s leaves no code for a reader to guess', async (language) => {
  const sections = [summary, shares, stages, quality, annex]
  const document = await nationalReport(full, { area: 'ALB', language, sections })
  expect(figuresOf(document)).toHaveLength(2)
  const html = renderHtml(document).replace(/data:[^"]*/g, '')
  expect(html).not.toMatch(/V_DET|P_PROS|P_CONV|Y0T17|\{\w+\}|undefined|NaN/)
})

test('hostile words of a source stay words in page and pictures', async () => {
  const hostile = '"><script>alert(1)</script><svg onload=alert(1)>'
  const release = seal(
    unsealed(fullTables, {
      title: hostile,
      notes: [hostile],
      published: { by: hostile, url: 'javascript:alert(1)', date: hostile, licence: hostile },
    }),
  )
  const html = renderHtml(
    await nationalReport(release, { area: 'ALB', language: 'en', sections: [summary, shares, quality, annex] }),
  )
  expect(html).not.toMatch(/<script|<svg onload|href="javascript/)
})

test('a figure can’t be had from what is no release', async () => {
  expect(isReleased(full)).toBe(true)
  await expect(figures.rate(structuredClone(full), { area: 'ITA', language: 'en' })).rejects.toThrow(
    'report.not-released',
  )
})
