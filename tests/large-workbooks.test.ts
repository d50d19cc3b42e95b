import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, type Plan, readMapping, receive } from '@tipstat/intake'
import { readFindings, readSetAside, withReceivedCsv } from '@tipstat/store/bulk'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-workbooks-'))
})
afterAll(() => rm(folder, { recursive: true }))

const planOf = (more = ''): Plan =>
  compileMapping(
    readMapping(
      `source: Test\nrecord: count\nfixed: { area: HRV, stage: V_DET }\nlimit: 1\n${more}columns:\n  year: year\n  land: { citizenship: names }\n  sex: { sex: names }\n  note: note\n  n: { value: count }\n`,
      'test',
    ),
    'test',
  )

type Cells = readonly (string | number)[]
/** Rows by their number in the sheet. */
type Rows = Readonly<Record<number, Cells>>

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const sheetXml = (rows: Rows, { before = '', after = '', hiddenRows = [] }: Around = {}): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${Object.entries(
    rows,
  )
    .map(
      ([r, cells]) =>
        `<row r="${r}"${hiddenRows.includes(r) ? ' hidden="1"' : ''}>${cells
          .map((cell, i) => {
            const place = `${String.fromCharCode(65 + i)}${r}`
            if (cell === '') return ''
            return typeof cell === 'number'
              ? `<c r="${place}"><v>${cell}</v></c>`
              : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData>${after}</worksheet>`

/** What stands around the rows of every sheet; the names of those that are hidden. */
interface Around {
  readonly before?: string
  readonly after?: string
  readonly hidden?: readonly string[]
  readonly hiddenRows?: readonly string[]
}

const workbook = (sheets: Readonly<Record<string, Rows>>, around: Around): Uint8Array => {
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (all: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
  return zipSync({
    '_rels/.rels': strToU8(relations(relation('r1', 'officeDocument', 'xl/workbook.xml'))),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names
        .map(
          (name, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${around.hidden?.includes(name) ? ' state="hidden"' : ''} r:id="s${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations(names.map((_, i) => relation(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')),
    ),
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(sheetXml(sheets[name] ?? {}, around))]),
    ),
  })
}

const header: Cells = ['year', 'land', 'sex', 'note', 'n']
const rows: readonly Cells[] = [
  [2020, 'Turkey', 'Women', 'two\nlines', 7],
  ['20x1', 'Atlantis', 'Men', 'a "quoted", word', 3],
  [2021, 'Congo', 'Women', '=1+1', '<5'],
  [2021, 'Turkey', 'Womenn', '', 'x'],
  [2020, 'Turkey', 'Women', 'again\nand\nagain', 8],
  [2022, 'Serbia', ' Men', '', 0.5],
  [2022, 'Serbia', '', 'last', ''],
]
const from = (first: number, ...all: readonly Cells[]): Rows =>
  Object.fromEntries(all.map((cells, i) => [first + i, cells]))

/** What the interpreter and DuckDB each say of a workbook; null for DuckDB where it is left to the interpreter. */
const both = async (sheets: Readonly<Record<string, Rows>>, plan: Plan, around: Around = {}) => {
  const path = join(folder, 'a.xlsx')
  await writeFile(path, workbook(sheets, around))
  const { submission, setAside } = receive(await readFile(path), plan, { file: 'a.xlsx', latestYear: 2026 })
  const expected = {
    receipt: submission.receipt,
    findings: submission.findings,
    records: submission.records.length,
    setAside: setAside.rows,
  }
  const bulk = await withReceivedCsv(path, plan, { latestYear: 2026 }, async (received) => {
    if (!received) return null
    const gathered = { findings: [] as unknown[], setAside: [] as unknown[] }
    for await (const some of readFindings(received)) gathered.findings.push(...some)
    for await (const some of readSetAside(received)) gathered.setAside.push(...some)
    const [[records = 0] = []] = (
      await received.connection.runAndReadAll('SELECT count(*)::INTEGER FROM records')
    ).getColumnsJS()
    return { receipt: received.receipt, records, ...gathered }
  })
  return { expected, bulk }
}

describe('a large workbook in DuckDB', () => {
  test('says what it says in the interpreter: rows as the sheet counts them, whatever lines its cells hold', async () => {
    const { expected, bulk } = await both({ Data: from(1, header, ...rows) }, planOf())
    expect(bulk).toEqual(expected)
    expect(expected.findings.map(({ place }) => place.row)).toEqual(expect.arrayContaining([3, 4, 5, 7]))
    expect(expected.setAside.map(({ row }) => row)).toEqual([3, 5, 7, 8])
  })

  test('is read from the sheet that the mapping names, among others', async () => {
    const sheets = { Notes: from(1, ['About', 'this']), Data: from(1, header, ...rows) }
    const { expected, bulk } = await both(sheets, planOf('sheet: Data\n'))
    expect(bulk).toEqual(expected)
    expect(expected.findings.find(({ place }) => place.row > 1)?.place.sheet).toBe('Data')
  })

  test('has its numbers written with the decimal mark of the mapping', async () => {
    const { expected, bulk } = await both(
      { Data: from(1, header, [2020, 'Turkey', 'Men', '', 1.25]) },
      planOf('decimal: ","\n'),
    )
    expect(bulk).toEqual(expected)
  })

  test('says what is hidden in it, and which formulas failed', async () => {
    const sheets = { Data: from(1, header, ...rows, [2022, '#REF!', 'Men', '#N/A', '#DIV/0!']), Old: from(1, ['x']) }
    const { expected, bulk } = await both(sheets, planOf(), {
      before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      hidden: ['Old'],
      hiddenRows: ['1', '3', '4'],
    })
    expect(bulk).toEqual(expected)
    expect(expected.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['TIP-FILE-15', 'TIP-FILE-17', 'TIP-FILE-18', 'TIP-FILE-19']),
    )
  })

  test('is left to the interpreter where it has merged cells', async () => {
    const after = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    expect((await both({ Data: from(1, header, ...rows) }, planOf(), { after })).bulk).toBeNull()
  })

  test.each([
    ['names a range', 'range: A1:E9\n', header],
    ['describes one table of two', '', [...header, '', 'court', 'judges']],
  ])('is left to the interpreter where the mapping %s', async (_, more, names) => {
    expect((await both({ Data: from(1, names, ...rows) }, planOf(more))).bulk).toBeNull()
  })

  test.each([
    ['lines above its header', { Data: { ...from(3, header, ...rows), 1: ['Ministry', ''] } }],
    ['a blank row', { Data: { ...from(1, header), ...from(3, ...rows) } }],
    ['a cell beside the table in a row that is blank', { Data: from(1, header, ...rows, ['', '', '', '', '', 'sum']) }],
    ['one column', { Data: from(1, ['year'], [2020]) }],
  ])('is left to the interpreter where it has %s', async (_, sheets) => {
    expect((await both(sheets, planOf())).bulk).toBeNull()
  })
})
