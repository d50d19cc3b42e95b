import { type CubeTable, isReleased, type Release } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { type Language, languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { cellText } from './cell-text.ts'
import type { Document, Figure, Table } from './document.ts'
import { unsealed } from './fixtures/manifest.ts'
import { tableOf } from './fixtures/table.ts'
import { fullTables } from './fixtures/tables.ts'
import { certified, withheldTables } from './fixtures/withheld.ts'
import { globalReport } from './global-report.ts'
import { nationalReport } from './national-report.ts'
import { regionalReport } from './regional-report.ts'
import { renderHtml } from './render-html.ts'
import { annex } from './sections/annex.ts'
import { quality } from './sections/quality.ts'
import { shares } from './sections/shares.ts'
import { stages } from './sections/stages.ts'
import { summary } from './sections/summary.ts'

const release = seal(unsealed(withheldTables, {}, certified))
const protectedBy = (...tables: readonly CubeTable[]) => seal(unsealed(tables, {}, certified))

/** A page without the files in it, whose letters are numbers written otherwise. */
const textOf = (document: Document) => renderHtml(document).replace(/(?:href|src)="data:[^"]*"/g, '')
const tablesOf = ({ blocks }: Document) => blocks.filter((block): block is Table => block.kind === 'table')
const figuresOf = ({ blocks }: Document) => blocks.filter((block): block is Figure => block.kind === 'figure')

const words: Readonly<Record<Language, { readonly zero: string; readonly leftOut: string }>> = {
  en: { zero: 'it may also be zero', leftOut: 'are left out of a table; their numbers are withheld too' },
  fr: { zero: 'il peut donc s’agir de zéro', leftOut: 'leurs nombres sont masqués eux aussi' },
  es: { zero: 'también puede ser cero', leftOut: 'sus números también están retenidos' },
  ru: { zero: 'это может быть и ноль', leftOut: 'их числа тоже скрыты' },
  ar: { zero: 'فقد يكون صفرا أيضا', leftOut: 'وأعدادها محجوبة هي أيضا' },
  zh: { zero: '它也可能是零', leftOut: '其数字同样未公布' },
}

const nothing = /NaN|Infinity|undefined|∞|0–(?!\d)|≥\s?0\b/

test.each(languages)(
  'a report in %s says what is withheld, that it may be zero, and what is left out',
  async (language) => {
    const document = await nationalReport(release, {
      area: 'HRV',
      language,
      sections: [summary, shares, stages, quality, annex],
    })
    const page = textOf(document)
    expect(page.match(nothing)?.[0]).toBe(undefined)
    expect(page).toContain(words[language].zero)
    expect(page).toContain(words[language].leftOut)
    expect(figuresOf(document).length).toBe(2)
  },
)

describe('a whole national report', async () => {
  const document = await nationalReport(release, { area: 'HRV', language: 'en' })

  test('has every figure, and no infinity in any text of it or in any file beside it', () => {
    expect(isReleased(release)).toBe(true)
    expect(textOf(document).match(nothing)?.[0]).toBe(undefined)
    expect(figuresOf(document).map(({ id }) => id)).toEqual([
      'shares-by-sex-age',
      'forms',
      'rate',
      'rate-by-sex-age',
      'stages',
      'origins',
      'coverage',
    ])
    for (const { bundle, id } of figuresOf(document)) {
      const files = [bundle?.csv, bundle?.alt, bundle?.long, bundle?.notes, bundle?.spec, bundle?.svg].join('\n')
      expect(files.match(nothing)?.[0], id).toBe(undefined)
      expect(document.blocks.some(({ kind }) => kind === 'callout')).toBe(true)
    }
  })

  test('has the sign in its tables, where a reader of numbers alone finds it', () => {
    const [totals] = tablesOf(document)
    expect(totals?.rows.find(([year]) => year === '2018')).toEqual(['2018', '×', '41', '18'])
    expect(totals?.rows.at(-1)).toEqual(['2021', '217', '47', '×'])
    const grid = (id: string) => figuresOf(document).find((figure) => figure.id === id)?.grid.rows
    expect(grid('shares-by-sex-age')?.slice(6, 12)).toEqual([
      ['2015', 'Girls', '×', '×'],
      ['2015', 'Women', '41.1 (41–41.1)', '62'],
      ['2015', 'Not recorded', '×', '×'],
      ['2015', 'Boys', '×', '×'],
      ['2015', 'Men', '18.5 (18.5–18.6)', '28'],
      ['2015', 'Withheld or left out', '40.4 (40.3–40.4)', '61'],
    ])
    expect(
      grid('origins')
        ?.slice(2, 5)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Albania', '≥\u00A098'],
      ['Nigeria', '≥\u00A011'],
      ['Not recorded', '×'],
    ])
  })

  test('says nothing that holds of censored or rounded numbers only', () => {
    expect(textOf(document)).not.toMatch(/censored|a range where|A range gives/)
    expect(textOf(document)).toContain('Numbers are exact where they are shown.')
    expect(textOf(document)).toContain('no protected number can be worked out')
  })
})

describe.each([
  ['regional', (given: Release) => regionalReport(given, { within: '039', language: 'en' })],
  ['global', (given: Release) => globalReport(given, { language: 'en' })],
] as const)('a %s report', (_, compose) => {
  // The tables of other tests, with their small numbers withheld instead of censored.
  const withhold = (table: CubeTable): CubeTable => ({
    ...table,
    status: table.status.map((status) => (status === 'censored' ? 'suppressed' : status)),
    high: table.high.map((high, i) => (table.status[i] === 'censored' ? Number.POSITIVE_INFINITY : high)),
  })

  test('adds up what countries show, and says that what they withhold is left out', async () => {
    const document = await compose(protectedBy(...fullTables.map(withhold)))
    expect(textOf(document).match(nothing)?.[0]).toBe(undefined)
    expect(textOf(document)).toContain('Withheld numbers are left out of the sums')
    for (const { bundle, id } of figuresOf(document))
      expect([bundle?.csv, bundle?.long, bundle?.spec].join('\n').match(nothing)?.[0], id).toBe(undefined)
  })
})

describe('a withheld number in a table', () => {
  const bounded: CubeTable = { ...tableOf({ stage: 'V_DET' }, 'HRV 2020 x'), low: [0], high: [4] }
  const open = tableOf({ stage: 'V_DET' }, 'HRV 2020 x')

  test('is a range where it has bounds, and a sign where it has none, whether zeros are withheld or shown', () => {
    expect(languages.map((language) => cellText(release, bounded, 0, language))).toEqual(languages.map(() => '0–4'))
    for (const table of [open, { ...open, low: [1] }])
      expect(languages.map((language) => cellText(release, table, 0, language))).toEqual(languages.map(() => '×'))
  })

  test('is worded by what it is: between bounds, or behind a sign that does or does not stand for zero', async () => {
    const said = async (...tables: readonly CubeTable[]) => {
      const options = { area: 'HRV', language: 'en', sections: [quality] } as const
      const { blocks } = await nationalReport(protectedBy(...tables), options)
      return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    }
    expect((await said(bounded))[0]).toBe(
      'Withheld numbers: 1. Each lies within the range that stands in its place: 0–4.',
    )
    expect((await said(open)).slice(0, 2)).toEqual([
      'Withheld numbers: 1.',
      '× withheld to protect persons. One sign stands for small numbers, for numbers from which a small one could be worked out, and for zero: it may also be zero.',
    ])
    expect((await said({ ...open, low: [1] }))[1]).toMatch(/worked out\. Zeros are shown\.$/)
  })

  test('is neither explained nor mentioned in a report that withholds none', async () => {
    const plain = seal(unsealed([tableOf({ stage: 'V_DET' }, 'HRV 2020 12')]))
    const document = await nationalReport(plain, { area: 'HRV', language: 'en', sections: [summary, quality, annex] })
    expect(renderHtml(document)).not.toMatch(/withheld|×/i)
  })
})
