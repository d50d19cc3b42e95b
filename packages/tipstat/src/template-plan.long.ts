import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import { languages } from '@tipstat/language'
import { headerOf, type Statements, templateLanguages, templateMapping, templateWorkbook } from '@tipstat/schemas'
import { type RecordType, recordTypeNames, schemeVersion } from '@tipstat/scheme'
import { openStore } from '@tipstat/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvOf, rowsOf } from './filled-templates.test-data.ts'
import { findTemplate } from './find-template.ts'
import type { TemplateUse } from './template-options.ts'
import { readingOf } from './template-plan.ts'
import { withCheckedFile } from './with-checked-file.ts'

const today = '2026-11-30'
const options: TemplateUse = { controller: 'An office', basis: 'An act', retainUntil: '2031-12-31' }
const statements: Statements = { controller: 'An office', basis: 'An act', 'retain-until': '2031-12-31' }
const processing = { controller: 'An office', basis: 'An act', retainUntil: '2031-12-31' }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-template-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let written = 0
const file = async (content: string | Uint8Array, name = 'sent'): Promise<string> => {
  const path = join(folder, `${written++}-${name}`)
  await writeFile(path, content)
  return path
}

const useFor = (type: RecordType): TemplateUse => (type === 'person' ? options : {})
const planOf = async (path: string, use: TemplateUse) => (await readingOf(path, use, { toStore: false })).plan
const receivedBy = async (path: string, plan: Parameters<typeof receive>[1]) =>
  receive(await readFile(path), plan, { file: 'sent', latestYear: 2026 }).submission

/** Records as the store holds them, after one executor or the other has checked the file. */
const storedBy = async (path: string, use: TemplateUse, largeFrom: number) => {
  const store = await openStore(':memory:')
  try {
    const plan = await planOf(path, use)
    const pseudonyms = async () => ({ key: await store.shelf.caseKey(), source: plan.series.source })
    return await withCheckedFile(path, plan, { today, largeFrom, pseudonyms }, async (checked) => {
      const { receipt } = await checked.submit(store, { receivedAt: today })
      const reader = await store.connection.runAndReadAll(
        `SELECT * REPLACE (${plan.series.record === 'person' ? "'' AS id, '' AS \"caseId\"" : 'area AS area'}) FROM ${await store.relation(receipt.submission, 'records')}`,
      )
      return { verdict: receipt.verdict, records: reader.getRowObjectsJson() }
    })
  } finally {
    await store.close()
  }
}

const kinds = recordTypeNames.flatMap((type) => templateLanguages.map((language) => ({ type, language })))
const inLanguages = recordTypeNames.flatMap((type) => languages.map((language) => ({ type, language })))

describe('a filled template is read without a mapping', () => {
  test.each(kinds)('$type in $language, as CSV: the records that its mapping gives', async ({ type, language }) => {
    const path = await file(csvOf(type, language))
    const said = templateMapping(type, language, type === 'person' ? { processing } : {})
    const meant = await receivedBy(path, compileMapping(readMapping(said, 'm'), 'm'))
    const { records, receipt } = await receivedBy(path, await planOf(path, useFor(type)))
    expect(receipt.verdict).not.toBe('rejected')
    expect(records).toEqual(meant.records)
    expect(records).toHaveLength(1)
  })

  test.each(inLanguages)('$type in $language, as a workbook for one country', async ({ type, language }) => {
    const path = await file(
      templateWorkbook(type, language, rowsOf(type, language, 'KEN'), { country: 'KEN', statements }),
    )
    const plan = await planOf(path, {})
    const { records, receipt } = await receivedBy(path, plan)
    expect(receipt.verdict).not.toBe('rejected')
    expect(receipt.source).toBe(`ken-${type}`)
    expect(records.map(({ area }) => area)).toEqual(['KEN'])
    const everywhere = await file(csvOf(type, language))
    const [record] = (await receivedBy(everywhere, await planOf(everywhere, useFor(type)))).records
    expect(records).toEqual([{ ...record, area: 'KEN' }])
  })

  test.each(inLanguages)('$type in $language, the same by either executor', async ({ type, language }) => {
    const path = await file(csvOf(type, language, 'KEN'))
    const [small, large] = [await storedBy(path, useFor(type), 1e9), await storedBy(path, useFor(type), 0)]
    expect(small.records).toHaveLength(1)
    expect(large).toEqual(small)
  })
})

describe('of a template that was changed', () => {
  const withoutColumn = (csv: string, header: string) => {
    const rows = csv
      .replace('\uFEFF', '')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const at = rows[0]?.indexOf(header) ?? -1
    return rows.map((row) => row.filter((_, i) => i !== at).join(',')).join('\n')
  }

  test('a column that may be deleted is one that the source does not have', async () => {
    const path = await file(withoutColumn(csvOf('count', 'en'), headerOf('citizenship', 'en')))
    const [record] = (await receivedBy(path, await planOf(path, {}))).records
    expect(record).toMatchObject({ citizenship: '_T', sex: 'F' })
  })

  test('a column of one’s own is left out and said; beside one that is gone it is a question', async () => {
    const more = csvOf('count', 'en')
      .trim()
      .split('\n')
      .map((row, i) => `${row},${i === 0 ? 'gender' : 'x'}`)
    const path = await file(more.join('\n'))
    const { records, findings } = await receivedBy(path, await planOf(path, {}))
    expect(records).toHaveLength(1)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'TIP-KEY-07', params: { column: 'gender' } }))
    const renamed = await file(csvOf('count', 'en').replace(`,${headerOf('sex', 'en')},`, ',gender,'))
    await expect(planOf(renamed, {})).rejects.toMatchObject({
      code: 'command.template-renamed',
      params: { columns: 'gender', gone: headerOf('sex', 'en') },
    })
  })

  test('a column that is required is asked for by its name', async () => {
    const header = headerOf('stage', 'en')
    const path = await file(withoutColumn(csvOf('count', 'en'), header))
    const { receipt, findings } = await receivedBy(path, await planOf(path, {}))
    expect(receipt.verdict).toBe('rejected')
    expect(findings).toContainEqual(expect.objectContaining({ code: 'TIP-KEY-06', params: { column: header } }))
  })

  test('an earlier scheme is read where it has no other columns, and refused by their names where it has', async () => {
    const earlier = csvOf('count', 'en').replace(schemeVersion, '0.2.0')
    const path = await file(earlier)
    expect((await receivedBy(path, await planOf(path, {}))).records).toHaveLength(1)
    const renamed = await file(earlier.replace(headerOf('sex', 'en'), 'gender'))
    await expect(planOf(renamed, {})).rejects.toMatchObject({
      code: 'command.template-earlier',
      params: { columns: 'gender', made: 'tipstat template count --lang en' },
    })
  })

  test('a later scheme is not read', async () => {
    const path = await file(csvOf('count', 'en').replace(schemeVersion, '9.0.0'))
    await expect(planOf(path, {})).rejects.toMatchObject({ code: 'command.template-later' })
  })
})

describe('what an office states', () => {
  test('stands in the workbook', async () => {
    const said: Statements = { ...statements, source: 'A register', coverage: 'A country', 'age-moment': 'detection' }
    const path = await file(templateWorkbook('person', 'ar', rowsOf('person', 'ar'), { statements: said }))
    expect(await planOf(path, {})).toMatchObject({
      series: { title: 'A register', processing },
      coverage: 'A country',
      ageMoment: 'detection',
    })
  })

  test('or on the command line; both may say the same, and neither overrules the other', async () => {
    const path = await file(templateWorkbook('person', 'en', rowsOf('person', 'en'), { statements }))
    expect(await planOf(path, options)).toMatchObject({ series: { processing } })
    await expect(planOf(path, { ...options, retainUntil: '2099-12-31' })).rejects.toMatchObject({
      code: 'command.statement-differs',
      params: { key: '--retain-until', own: '2031-12-31', other: '2099-12-31' },
    })
  })

  test('is asked for where persons are sent without it', async () => {
    const path = await file(csvOf('person', 'en'))
    await expect(planOf(path, { basis: 'An act' })).rejects.toMatchObject({
      code: 'command.template-no-processing',
      params: { lacks: '--controller, --retain-until' },
    })
  })

  test('can’t say anything else to the mapping', async () => {
    const path = await file(csvOf('person', 'en'))
    const said = { ...options, retainUntil: '2031-12-31 }\nlimit: 1\nx: {' }
    await expect(planOf(path, said)).rejects.toMatchObject({ code: 'mapping.invalid' })
  })
})

describe('the source of a template', () => {
  test.each([
    ['named', 'KEN', 'ken-police', 'ken-police'],
    ['of its country and record', 'KEN', undefined, 'ken-count'],
    ['of its record, where nothing is stored', null, undefined, 'count'],
  ])('is %s', async (_, country, source, id) => {
    const path = await file(csvOf('count', 'en', country), 'kenya-police-final-2.csv')
    const plan = await planOf(path, source === undefined ? {} : { source })
    expect(plan.series.source).toBe(id)
  })

  test('has to be named where it is stored and is of no country', async () => {
    const path = await file(csvOf('count', 'en'))
    await expect(readingOf(path, {}, { toStore: true })).rejects.toMatchObject({ code: 'command.template-no-source' })
    expect((await readingOf(path, { source: 'who' }, { toStore: true })).plan.series.source).toBe('who')
  })

  test('is a name that files can bear', async () => {
    const path = await file(csvOf('count', 'en'))
    await expect(planOf(path, { source: '../x' })).rejects.toMatchObject({ code: 'command.bad-source-name' })
  })
})

describe('any other file', () => {
  test.each(['year,value\n2020,3\n', 'tipstat/count/tlh/0.3.0,year\n', 'area,year,stage,value\nKEN,2020,V_DET,3\n'])(
    'is answered with both ways out: %s',
    async (text) => {
      await expect(planOf(await file(text), {})).rejects.toMatchObject({ code: 'command.no-mark', exitCode: 2 })
    },
  )

  test('that is not there is refused as such', async () => {
    await expect(planOf(join(folder, 'nowhere.csv'), {})).rejects.toMatchObject({ code: 'intake.missing-file' })
    await expect(planOf(folder, {})).rejects.toMatchObject({ code: 'intake.folder' })
  })

  test('with codes is known by its whole header', async () => {
    const path = await file(csvOf('context', 'codes'))
    expect(await findTemplate(path)).toMatchObject({ record: 'context', language: 'codes', mark: null })
  })
})
