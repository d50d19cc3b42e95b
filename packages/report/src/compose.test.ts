import type { Release } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { describe, expect, test } from 'vitest'
import { composeReport, sectionContext } from './compose.ts'
import type { Block, Table } from './document.ts'
import { unsealed } from './fixtures/manifest.ts'
import { tableOf } from './fixtures/table.ts'
import { fullTables } from './fixtures/tables.ts'
import { renderHtml } from './render-html.ts'
import { annex, madeUpNotice } from './sections/annex.ts'
import { approvalNotice } from './sections/approval-notice.ts'
import { quality } from './sections/quality.ts'
import { summary } from './sections/summary.ts'

const full = seal(unsealed(fullTables))
const croatia = { level: 'national', area: 'HRV' } as const

const tableIn = (blocks: readonly Block[], id: string): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table' && block.id === id)

describe('a report', () => {
  test('is made of a release and of nothing that only looks like one', () => {
    expect(() => sectionContext(unsealed(fullTables), croatia, 'en')).toThrow('report.not-released')
    expect(() => sectionContext(structuredClone(full), croatia, 'en')).toThrow('report.not-released')
  })

  test('is refused for a place that the release holds nothing about', () => {
    expect(() => sectionContext(full, { level: 'national', area: 'FRA' }, 'en')).toThrow('report.nothing-about')
  })

  test('knows its place, its years and the stage that it counts victims at', () => {
    expect(sectionContext(full, croatia, 'fr')).toMatchObject({ place: 'Croatie', period: '2015–2021', stage: 'V_DET' })
    expect(sectionContext(full, { level: 'regional', region: '039' }, 'en')).toMatchObject({ place: 'Southern Europe' })
    expect(sectionContext(full, { level: 'global' }, 'es')).toMatchObject({ place: 'Mundo' })
    const oneYear = seal(unsealed([tableOf({ stage: 'V_POT' }, 'GBR 2023 5')]))
    expect(sectionContext(oneYear, { level: 'national', area: 'GBR' }, 'en')).toMatchObject({
      period: '2023',
      stage: 'V_POT',
    })
  })

  test('carries the release in its head, and reads from right to left in Arabic', async () => {
    const document = await composeReport(sectionContext(full, croatia, 'ar'), [summary])
    expect(document).toMatchObject({ language: 'ar', direction: 'rtl', title: 'الاتجار بالأشخاص: كرواتيا' })
    expect(document.meta['tipstat-release']).toBe(full.id)
  })
})

describe('the summary', () => {
  test('gives totals as published: bounds where censored, signs where missing, a mark where disputed', async () => {
    const tables = [
      tableOf({ stage: 'V_DET' }, 'HRV 2015 1234\nHRV 2016 <5\nHRV 2017 ..\nHRV 2018 97*'),
      tableOf({ stage: 'P_CONV' }, 'HRV 2016 3\nITA 2016 70'),
    ]
    const blocks = await summary(sectionContext(seal(unsealed(tables)), croatia, 'en'))
    expect(tableIn(blocks, 'totals')).toMatchObject({
      header: ['Year', 'Detected victims', 'Persons convicted'],
      rows: [
        ['2015', '1,234', '..'],
        ['2016', '0–4', '3'],
        ['2017', '..', '..'],
        ['2018', '97*', '..'],
      ],
    })
  })

  test('says that there are no totals where there are none', async () => {
    const tables = [tableOf({ stage: 'V_DET', by: ['form'] }, 'HRV 2015 SEX 12')]
    const blocks = await summary(sectionContext(seal(unsealed(tables)), croatia, 'en'))
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'No table of totals in this release for Croatia.' })
  })

  test('names a rate as a rate, with the digits that the source gives', async () => {
    const tables = [tableOf({ stage: 'V_IDN', unit: 'per-100000' }, 'HRV 2015 0.83')]
    const blocks = await summary(sectionContext(seal(unsealed(tables)), croatia, 'es'))
    expect(tableIn(blocks, 'totals')).toMatchObject({
      header: ['Año', 'Víctimas identificadas (por 100.000 habitantes)'],
      rows: [['2015', '0,83']],
    })
  })
})

describe('data quality', () => {
  test('counts the cells in scope by status', async () => {
    const tables = [tableOf({ stage: 'V_DET' }, 'HRV 2015 12\nHRV 2016 <5\nHRV 2017 ..\nHRV 2018 97*\nITA 2015 <5')]
    const blocks = await quality(sectionContext(seal(unsealed(tables)), croatia, 'en'))
    expect(tableIn(blocks, 'cells-by-status')?.rows).toEqual([['Detected victims', '4', '2', '1', '1', '1']])
    const cautions = JSON.stringify(blocks)
    expect(cautions).toContain('Censored numbers: 1.')
    expect(cautions).not.toContain('Rounded numbers')
  })

  test('repeats what the source says of its data, as words', async () => {
    const release = seal(unsealed(fullTables, { notes: ['<b>Broken</b> series'] }))
    const html = renderHtml(await composeReport(sectionContext(release, croatia, 'en'), [quality]))
    expect(html).toContain('<li><bdi>&lt;b&gt;Broken&lt;/b&gt; series</bdi></li>')
  })
})

describe('the annex', () => {
  test('names release, proof, submission, publisher, licence and the paragraphs of the Plan', async () => {
    const blocks = await annex(sectionContext(full, croatia, 'en'))
    const text = JSON.stringify(blocks)
    for (const part of [
      full.id,
      'ab12',
      'Office',
      '30 May 2023',
      'https://example.org/data',
      'CC BY 4.0',
      'already-public (threshold: 5)',
      'Published by its owner',
    ]) {
      expect(text).toContain(part)
    }
    expect(tableIn(blocks, 'plan-paragraphs')?.rows.map(([paragraph]) => paragraph)).toEqual(['15', '28', '67'])
  })

  test('tells invented data by a notice, and real data by none', async () => {
    const madeUp = seal(unsealed(fullTables, { madeUp: true, published: null }))
    expect(await madeUpNotice(sectionContext(madeUp, croatia, 'en'))).toMatchObject([
      { kind: 'callout', tone: 'notice' },
    ])
    expect(await madeUpNotice(sectionContext(full, croatia, 'en'))).toEqual([])
  })

  test('tells a draft and an embargo by a notice, and what may be published by none', async () => {
    const of = (about: Partial<Release['manifest']>) => {
      const release = unsealed(fullTables)
      return sectionContext(seal({ ...release, manifest: { ...release.manifest, ...about } }), croatia, 'en')
    }
    const roles = { drafted: 'Unit', checked: 'Officer', approved: 'Head' }
    expect(await approvalNotice(of({ proof: 'certificate' }))).toMatchObject([{ title: 'Draft: not approved' }])
    expect(await approvalNotice(of({ approval: { ...roles, embargo: '2026-12-15' } }))).toMatchObject([
      { title: 'Under embargo: not to be published before 15 December 2026' },
    ])
    expect(await approvalNotice(of({ proof: 'certificate', approval: roles }))).toEqual([])
    expect(await approvalNotice(of({}))).toEqual([])
  })
})
