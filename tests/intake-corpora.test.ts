import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode, IntakeRefusal } from '@tipstat/intake'
import { sha256Hex } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'

const spectrum = fileURLToPath(new URL('./corpora/csv-spectrum/', import.meta.url))

const rowsOf = (path: string): readonly (readonly string[])[] =>
  decode(new Uint8Array(readFileSync(path)), { file: 'corpus' }).grids[0]?.rows ?? []
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const named = (path: string, ending: string) =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
    : []

/** Records as objects keyed by the header, which is how the corpora state them. */
const objects = ([header = [], ...rows]: readonly (readonly string[])[]) =>
  rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])))

describe('csv-spectrum', () => {
  test('has its twelve files', () => {
    expect(named(spectrum, '.csv')).toHaveLength(12)
  })

  test.each(named(spectrum, '.csv'))('%s is read as its answer says', (name) => {
    // One answer is a single record outside an array.
    const expected = [json(join(spectrum, `${name}.json`))].flat()
    expect(objects(rowsOf(join(spectrum, `${name}.csv`)))).toEqual(expected)
  })
})

/** Corpora whose licence doesn't let them lie in this repository; TIPSTAT_SHARED names a folder that holds them. */
const shared = process.env.TIPSTAT_SHARED ?? ''
const messy = join(shared, 'data', 'messy_csv')
const isThere = shared !== '' && existsSync(messy)

describe.skipIf(!isThere)('corpora outside the repository (skipped unless TIPSTAT_SHARED names their folder)', () => {
  const testData = join(messy, 'csv-test-data')

  test.each(named(join(testData, 'json'), '.json').filter((name) => !['all-empty', 'empty-one-column'].includes(name)))(
    'csv-test-data: %s is read as its answer says',
    (name) => {
      const rows = rowsOf(join(testData, 'csv', `${name}.csv`))
      const expected = json(join(testData, 'json', `${name}.json`))
      expect(name.startsWith('header-') ? objects(rows) : rows).toEqual(expected)
    },
  )

  test('csv-test-data: blank records are left out, where its answers keep them', () => {
    expect(rowsOf(join(testData, 'csv', 'empty-one-column.csv'))).toEqual([['foo']])
    expect(() => rowsOf(join(testData, 'csv', 'all-empty.csv'))).toThrow(IntakeRefusal)
  })

  test.each([
    ['bad-missing-quote', 'intake.unclosed-quote'],
    ['bad-quotes-with-unescaped-quote', 'intake.unclosed-quote'],
    ['bad-header-no-header', 'intake.empty'],
  ])('csv-test-data: %s is refused', (name, code) => {
    expect(() => rowsOf(join(testData, 'csv', `${name}.csv`))).toThrow(expect.objectContaining({ code }))
  })

  test.each([
    ['bad-header-less-fields', 'ragged'],
    ['bad-header-more-fields', 'ragged'],
    ['bad-unescaped-quote', 'stray-quote'],
  ])('csv-test-data: %s is read, and its damage named', (name, kind) => {
    const bytes = new Uint8Array(readFileSync(join(testData, 'csv', `${name}.csv`)))
    expect(decode(bytes, { file: 'corpus' }).damage).toMatchObject([{ kind }])
  })

  test.each(named(join(messy, 'pollock', 'csv'), '.csv').filter((name) => name.startsWith('row_extra_quote')))(
    'pollock: %s keeps the quote in its cell, and names the record that holds it',
    (name) => {
      const record = Number(/quote(\d+)/.exec(name)?.[1])
      const bytes = new Uint8Array(readFileSync(join(messy, 'pollock', 'csv', `${name}.csv`)))
      const { grids, damage } = decode(bytes, { file: 'corpus' })
      expect(damage).toEqual([{ kind: 'stray-quote', row: record + 1, line: record + 1, count: 1 }])
      expect(grids[0]?.rows).toEqual(rowsOf(join(messy, 'pollock', 'clean', `${name}.csv`)))
    },
  )

  const sheets = (name: string) =>
    decode(new Uint8Array(readFileSync(join(messy, 'xlsx-sheetjs', name))), { file: 'corpus' }).grids

  test('xlsx-sheetjs: the same serials are dates four years and a day apart in the two date systems', () => {
    const column = (name: string) => sheets(name)[0]?.rows.map((cells) => cells[1])
    expect(column('1900.xlsx')).toEqual(['1900-01-01', '1900-01-11', '1900-04-20', '1903-01-15', '1930-06-02'])
    expect(column('1904.xlsx')).toEqual(['1904-01-02', '1904-01-12', '1904-04-21', '1907-01-16', '1934-06-03'])
  })

  test('xlsx-sheetjs: a merged cell holds its value once', () => {
    expect(sheets('merge_cells.xlsx')[0]).toMatchObject({
      rows: [['A1:B2', '', 'C1:C2', 'Separate blocks'], ['A3:B3', '', 'C3'], ['… are merged separately']],
      row: [1, 3, 4],
    })
  })

  test('xlsx-sheetjs: errors, kanji without their reading, rich text and right-to-left text are read as shown', () => {
    expect(sheets('ErrorTypes.xlsx')[0]?.rows[4]?.[0]).toBe('#REF!')
    expect(sheets('phonetic_text.xlsx')[0]?.rows).toEqual([['漢字'], ['漢字withColor']])
    expect(sheets('rich_text_stress.xlsx')[0]?.rows[1]).toEqual(['bold', 'this text is bold, sure enough'])
    expect(sheets('text_and_numbers.xlsx')[0]?.rows).toEqual([
      ['English', 'Hello', 'World'],
      ['Hebrew', 'שלום', 'עולם'],
      ['1337', '13.37', '1337'],
    ])
  })

  test('the workbook of UNODC is read cell for cell as another reader reads it', () => {
    const path = join(shared, 'data', 'unodc_glotip', 'data_glotip.2023-05-30.xlsx')
    const [grid] = decode(new Uint8Array(readFileSync(path)), { file: 'data_glotip.2023-05-30.xlsx' }).grids
    const rows = grid?.rows ?? []
    expect([rows.length, rows[2]?.length, grid?.row.at(-1)]).toEqual([46_559, 13, 46_559])
    expect(rows.flat().filter((cell) => cell !== '')).toHaveLength(602_272)
    // SHA-256 over all cells (unit separator between, record separator after each row), read by Python's ElementTree.
    const cells = rows.map((row) => `${row.join('\u001f')}\u001e`).join('')
    expect(sha256Hex(cells)).toBe('e6ffd09c01672200d054a85c9349030854c2ab65f9de364feb473cd43cdfa38a')
  })
})
