import { compileMapping, decode, readMapping, receive } from '@tipstat/intake'
import { type Language, languages } from '@tipstat/language'
import {
  fieldsOfType,
  hasMeasure,
  isCodedKind,
  missingReasons,
  type RecordType,
  recordTypeNames,
  type Value,
} from '@tipstat/scheme'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { codeLabels } from './code-labels.ts'
import { exampleRecords } from './example-records.ts'
import type { RecordContent } from './record-schema.ts'
import {
  readTemplateMark,
  severalSeparator,
  type TemplateLanguage,
  templateColumns,
  templateLanguages,
} from './template-columns.ts'
import { templateCsv } from './template-csv.ts'
import { templateMapping } from './template-mapping.ts'
import { templateRows } from './template-row.ts'
import { templateWorkbook } from './template-workbook.ts'

type AnyRecord = Readonly<Record<string, unknown>>

const statement = {
  madeUp: true,
  coverage: 'A made-up country',
  ageMoment: 'detection',
  processing: { controller: 'A made-up office', basis: 'A made-up act', retainUntil: '2030-12-31' },
}

const planOf = (type: RecordType, language: TemplateLanguage) => {
  const plan = compileMapping(readMapping(templateMapping(type, language, statement), 'template.yaml'), 'template')
  // Whatever the rules think of the samples, every record is to be seen.
  return { ...plan, limit: 1 }
}

const receiveBytes = (bytes: Uint8Array, type: RecordType, language: TemplateLanguage, file: string) =>
  receive(bytes, planOf(type, language), { file, latestYear: 2026 }).submission

const rowsOf = (type: RecordType, language: TemplateLanguage, records: readonly AnyRecord[]) =>
  templateRows(records as never, type, language)

const csvOf = (type: RecordType, language: TemplateLanguage, records: readonly AnyRecord[]) =>
  new TextEncoder().encode(templateCsv(type, language, rowsOf(type, language, records)))

/** Fields of a record as received, in the order of the declaration. */
const contentOf = (record: AnyRecord, type: RecordType): AnyRecord =>
  Object.fromEntries([['type', record.type], ...fieldsOfType(type).map(({ name }) => [name, record[name]])])

/** The example, and below it the same with one field after the other blank, where it may be. */
const everyField = <Type extends RecordType>(type: Type): readonly AnyRecord[] => {
  const example = exampleRecords[type] as RecordContent<Type> & AnyRecord
  return [
    example,
    ...fieldsOfType(type).flatMap(({ name, kind, use }) => {
      if (use.required) return []
      if (kind === 'path') return [{ ...example, [name]: ['_U'] }]
      const absent = kind === 'codes' && use.absent !== null ? [use.absent] : use.absent
      return name === 'age' ? [] : [{ ...example, [name]: absent }]
    }),
  ]
}

/** Findings that say that a cell, a column or the file was not understood. */
const misread = /^TIP-(?:FILE|CODE|PRIV|KEY-0[67]|TIME-(?:03|07|12)|NUM-0[123])/

const kinds = recordTypeNames.flatMap((type) => templateLanguages.map((language) => ({ type, language })))

describe('a filled template', () => {
  test.each(kinds)('of a $type in $language, as CSV, gives the records that were meant', ({ type, language }) => {
    const meant = everyField(type)
    const { records, findings } = receiveBytes(csvOf(type, language, meant), type, language, 'filled.csv')
    expect(findings.filter(({ code }) => misread.test(code))).toEqual([])
    expect(records.map((record) => contentOf(record as unknown as AnyRecord, type))).toEqual(
      meant.map((record) => contentOf(record, type)),
    )
  })

  test.each(kinds.filter(({ language }) => language !== 'codes'))(
    'of a $type in $language, as a workbook, gives the records that were meant',
    ({ type, language }) => {
      if (language === 'codes') return
      const meant = everyField(type)
      const bytes = templateWorkbook(type, language, rowsOf(type, language, meant))
      const { records, findings } = receiveBytes(bytes, type, language, 'filled.xlsx')
      expect(findings.filter(({ code }) => misread.test(code))).toEqual([])
      expect(records.map((record) => contentOf(record as unknown as AnyRecord, type))).toEqual(
        meant.map((record) => contentOf(record, type)),
      )
    },
  )

  test.each(kinds)('of a $type in $language is understood in every label of every list', ({ type, language }) => {
    const one: Value = { low: 17, high: 17, precision: 'exact' }
    const example: AnyRecord = { ...exampleRecords[type], ...(hasMeasure(type) ? { value: one } : {}) }
    const coded = fieldsOfType(type).filter(({ kind }) => isCodedKind(kind))
    const meant = coded.flatMap(({ name, kind }) =>
      codeLabels(name, language).map(({ code }) => ({
        field: name,
        // Years of age decide the band where none is given.
        record: {
          ...example,
          ...(name === 'age' && type === 'person' ? { ageYears: null } : {}),
          [name]: kind === 'codes' || kind === 'path' ? [code] : code,
        },
      })),
    )
    const bytes = csvOf(
      type,
      language,
      meant.map(({ record }) => record),
    )
    const { records, findings } = receiveBytes(bytes, type, language, 'filled.csv')
    expect(findings.filter(({ code }) => misread.test(code)).map(({ code, value }) => [code, value])).toEqual([])
    const wrong = records.flatMap((received) => {
      const { field, record } = meant[received.row - 2] ?? {}
      if (!field || !record || received.unresolved.includes(field)) return []
      const [is, should] = [(received as unknown as AnyRecord)[field], (record as AnyRecord)[field]]
      return JSON.stringify(is) === JSON.stringify(should) ? [] : [{ field, is, should }]
    })
    expect(wrong).toEqual([])
    expect(records.length).toBeGreaterThan(meant.length / 2)
  })

  test.each(
    recordTypeNames.filter(hasMeasure).flatMap((type) => templateLanguages.map((language) => ({ type, language }))),
  )('of a $type in $language holds zeros, withheld numbers and reasons for none', ({ type, language }) => {
    const values: readonly Value[] = [
      { low: 0, high: 0, precision: 'exact' },
      { low: 1, high: 4, precision: 'censored' },
      ...missingReasons.map((missing) => ({ missing })),
    ]
    const example: AnyRecord = {
      ...exampleRecords[type],
      ...(type === 'context' ? { indicator: 'IDP', unit: 'persons' } : {}),
    }
    const meant = values.map((value, i) => ({ ...example, year: 2000 + i, value }))
    const { records } = receiveBytes(csvOf(type, language, meant), type, language, 'filled.csv')
    expect(records.map((record) => ('value' in record ? record.value : null))).toEqual(values)
  })

  test.each([
    ['fr', 'policy'],
    ['es', 'policy'],
    ['ru', 'policy'],
    ['fr', 'context'],
  ] as const)('in %s of a %s takes the decimal comma, and no point that may part thousands', (language, type) => {
    const field = type === 'policy' ? 'target' : 'value'
    const base: AnyRecord = exampleRecords[type]
    const read = (text: string, format: 'csv' | 'xlsx') => {
      const at = templateColumns(type, language).findIndex((column) => column.field?.name === field)
      const rows = rowsOf(type, language, [base]).map((row) => row.map((cell, i) => (i === at ? text : cell)))
      const bytes =
        format === 'csv'
          ? new TextEncoder().encode(templateCsv(type, language, rows))
          : templateWorkbook(type, language as Language, rows)
      const { records } = receiveBytes(bytes, type, language, `filled.${format}`)
      const [record] = records as unknown as readonly AnyRecord[]
      const held = record?.[field]
      return typeof held === 'object' && held !== null && 'low' in held ? held.low : (held ?? null)
    }
    for (const format of ['csv', 'xlsx'] as const) {
      expect(['0,5', '1,234', '0.5', '1.234'].map((text) => read(text, format))).toEqual([0.5, 1.234, 0.5, null])
    }
  })

  test('needs no decimal mark where the point is usual, or where no number is asked for', () => {
    for (const language of ['en', 'ar', 'zh', 'codes'] as const) {
      expect(templateMapping('policy', language)).not.toContain('decimal:')
    }
    expect(templateMapping('person', 'fr')).not.toContain('decimal:')
  })

  test('of persons is refused until somebody answers for them', () => {
    expect(() => compileMapping(readMapping(templateMapping('person', 'en'), 'person.en.yaml'), 'person')).toThrowError(
      expect.objectContaining({ code: 'mapping.no-processing' }),
    )
  })

  test('is known by its mark, whatever it is called', () => {
    for (const type of recordTypeNames) {
      for (const language of languages) {
        const decoded = decode(new TextEncoder().encode(templateCsv(type, language)), { file: 'x' })
        const [first = ''] = decoded.grids[0]?.rows[0] ?? []
        expect(readTemplateMark(first)).toMatchObject({ record: type, language })
      }
    }
    expect(readTemplateMark('area')).toBeNull()
    expect(readTemplateMark('tipstat/persons/en/0.1.0')).toBeNull()
    const ofKenya = { record: 'count', language: 'fr', version: '0.3.0', country: 'KEN' }
    expect(readTemplateMark(' tipstat/count/fr/0.3.0/KEN ')).toEqual(ofKenya)
    expect(readTemplateMark('tipstat/count/fr/0.3.0')).toEqual({ ...ofKenya, country: null })
    expect(readTemplateMark('tipstat/count/fr/0.3.0/XXQ')).toBeNull()
  })
})

describe('a template', () => {
  test.each(kinds)(
    'of a $type in $language has headers that differ, and no cell that a spreadsheet takes for a formula',
    ({ type, language }) => {
      const headers = templateColumns(type, language).map(({ header }) => header)
      expect(new Set(headers).size).toBe(headers.length)
      const labels = fieldsOfType(type).flatMap(({ name, list, kind }) =>
        list && isCodedKind(kind) ? codeLabels(name, language).map(({ label }) => label) : [],
      )
      const texts = [...headers, ...labels]
      expect(
        texts.filter((text) => /^[=+\-@\t\r]/.test(text) || text.includes(severalSeparator) || text === ''),
      ).toEqual([])
    },
  )

  test.each(kinds)('of a $type in $language has labels that differ within a list', ({ type, language }) => {
    const doubles = fieldsOfType(type).flatMap(({ name, kind }) => {
      if (!isCodedKind(kind)) return []
      const labels = codeLabels(name, language).map(({ label }) => label.toLowerCase())
      return labels.filter((label, i) => labels.indexOf(label) < i).map((label) => `${name}: ${label}`)
    })
    expect(doubles).toEqual([])
  })

  test('is the same bytes whenever and wherever it is made', () => {
    expect(templateWorkbook('policy', 'ar')).toEqual(templateWorkbook('policy', 'ar'))
  })

  test('in Arabic is read from the right, and offers the labels of its lists', () => {
    const parts = unzipSync(templateWorkbook('count', 'ar'))
    const text = (name: string) => new TextDecoder().decode(parts[name])
    for (const sheet of [1, 2, 3, 4]) expect(text(`xl/worksheets/sheet${sheet}.xml`)).toContain('rightToLeft="1"')
    // A code that ends a sentence would begin it, if the cell were read from the left.
    const formats = text('xl/styles.xml').split('<cellXfs')[1] ?? ''
    expect(formats.match(/readingOrder="2"/g)).toHaveLength(5)
    const names = [...text('xl/workbook.xml').matchAll(/definedName name="(\w+)"/g)].map(([, name]) => name)
    const offered = [...text('xl/worksheets/sheet2.xml').matchAll(/<formula1>(list_\w+)<\/formula1>/g)].map(
      ([, name]) => name,
    )
    expect(offered.length).toBe(fieldsOfType('count').filter(({ kind }) => isCodedKind(kind)).length)
    expect(offered.filter((name) => !names.includes(name))).toEqual([])
  })

  test.each(languages)('in %s names its sheets as spreadsheets allow', (language) => {
    const { grids } = decode(templateWorkbook('practice', language), { file: 'x.xlsx' })
    expect(grids).toHaveLength(4)
    for (const { sheet = '' } of grids) {
      expect(sheet.length).toBeLessThan(32)
      expect(sheet).not.toMatch(/[[\]:*?/\\']/)
    }
  })
})
