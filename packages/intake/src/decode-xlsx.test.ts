import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compileMapping } from './compile-mapping.ts'
import { decode } from './decode.ts'
import { buildWorkbook, parts, relations, worksheet, zip } from './fixtures/build-workbook.ts'
import { refusalOf } from './fixtures/refusal-of.ts'
import { readMapping } from './mapping.ts'
import { receive } from './receive.ts'

const decodeBook = (bytes: Uint8Array, options = {}) => decode(bytes, { file: 'a.xlsx', ...options })
const rowsOf = (rows: string, replaced = {}) => decodeBook(buildWorkbook(rows, replaced)).grids[0]?.rows
const cell = (content: string) => rowsOf(`<row r="1">${content}</row>`)?.[0]?.[0]
const refused = (bytes: Uint8Array, options = {}) => refusalOf(() => decodeBook(bytes, options))
const row = '<row r="1"><c r="A1"><v>1</v></c></row>'

describe('a cell', () => {
  test.each([
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', 'Female'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>Male</t></is></c>', 'Male'],
    [
      'rich text, without its phonetic reading',
      '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>',
      'a b',
    ],
    ['space that is kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['indentation', '<c r="A1" t="inlineStr"><is><t>\n  a\n</t></is></c>', 'a'],
    ['an entity and CDATA', '<c r="A1" t="inlineStr"><is><t>a &lt; <![CDATA[<b>]]></t></is></c>', 'a < <b>'],
    ['an escaped carriage return', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x</t></is></c>', 'a\rb_x'],
    ['the text of a formula', '<c r="A1" t="str"><f>A2&amp;A3</f><v>ab</v></c>', 'ab'],
    ['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['a whole number', '<c r="A1"><v>2010</v></c>', '2010'],
    ['a decimal', '<c r="A1"><v>0.10000000000000001</v></c>', '0.1'],
    ['a large whole number', '<c r="A1"><v>1E15</v></c>', '1000000000000000'],
    ['a date by its style', '<c r="A1" s="1"><v>43525</v></c>', '2019-03-01'],
    ['a date and time', '<c r="A1" s="2"><v>43525.5</v></c>', '2019-03-01T12:00:00'],
    ['a time', '<c r="A1" s="3"><v>0.5</v></c>', '12:00:00'],
    ['a duration, as the number that it is', '<c r="A1" s="4"><v>1.5</v></c>', '1.5'],
    ['a number whose format has a d in quotes', '<c r="A1" s="5"><v>7</v></c>', '7'],
    ['an ISO date', '<c r="A1" t="d"><v>2019-03-01T00:00:00</v></c>', '2019-03-01'],
    ['a formula that would do harm, as text', '<c r="A1" t="inlineStr"><is><t>=cmd|x</t></is></c>', '=cmd|x'],
  ])('holds %s', (_, content, text) => {
    expect(cell(content)).toBe(text)
  })

  test('that is a number has the decimal mark that is declared; a text keeps its own', () => {
    const content =
      '<row><c><v>1.234</v></c><c t="inlineStr"><is><t>1.234</t></is></c><c t="str"><v>1.5</v></c><c><v>12</v></c></row>'
    const { grids } = decodeBook(buildWorkbook(content), { decimal: ',' })
    expect(grids[0]?.rows).toEqual([['1,234', '1.234', '1.5', '12']])
  })

  test('of the 1904 system is a date four years later', () => {
    const workbook = parts('')['xl/workbook.xml']?.replace('<workbookPr/>', '<workbookPr date1904="1"/>') ?? ''
    expect(rowsOf('<row><c s="1"><v>42063</v></c></row>', { 'xl/workbook.xml': workbook })).toEqual([['2019-03-01']])
  })

  test('stands where its reference says, and without one after the cell before', () => {
    expect(rowsOf('<row r="1"><c r="C1"><v>3</v></c><c><v>4</v></c></row>')).toEqual([['', '', '3', '4']])
  })

  test('holds the value of merged cells when it is the first of them', () => {
    const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c></row>').replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
    )
    expect(rowsOf('', { 'xl/worksheets/sheet1.xml': sheet })).toEqual([['1', '', '3']])
  })

  test('with a formula that was never computed is blank, and reported', () => {
    const decoded = decodeBook(
      buildWorkbook('<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f>A4*2</f></c><c r="C4"><f>A4</f><v/></c></row>'),
    )
    expect(decoded.grids[0]?.rows).toEqual([['1']])
    expect(decoded.grids[0]?.layout?.uncomputed).toEqual([4])
  })
})

describe('rows', () => {
  test('keep the number of the sheet; blank ones are left out', () => {
    const decoded = decodeBook(
      buildWorkbook(
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" s="1"/></row><row><c><v>2</v></c></row><row r="9"><c><v>3</v></c></row>',
      ),
    )
    expect(decoded.grids[0]).toEqual({
      file: 'a.xlsx',
      sheet: 'Data',
      hidden: false,
      rows: [['1'], ['2'], ['3']],
      row: [2, 4, 9],
      line: [2, 4, 9],
      layout: { hiddenRows: [], hiddenColumns: [], merged: [], uncomputed: [] },
    })
  })

  test('are read whatever the dimension says', () => {
    const sheet = worksheet('<row r="1"><c r="D1"><v>4</v></c></row>', '<dimension ref="A1"/>')
    expect(rowsOf('', { 'xl/worksheets/sheet1.xml': sheet })).toEqual([['', '', '', '4']])
  })

  test('are read where every element has a namespace prefix', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(rowsOf('', { 'xl/worksheets/sheet1.xml': sheet })).toEqual([['5']])
  })
})

describe('sheets', () => {
  const book = zip({
    ...parts(''),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Second" sheetId="2" r:id="rId2"/><sheet name="First" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Chart" sheetId="3" r:id="rId3"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', '/xl/worksheets/a.xml'],
      ['rId2', 'worksheet', 'worksheets/../Worksheets/b.xml'],
      ['rId3', 'chartsheet', 'chartsheets/missing.xml'],
      ['rId4', 'calcChain', 'calcChain.xml'],
    ),
    'xl/worksheets/a.xml': worksheet('<row><c><v>1</v></c></row>'),
    'xl\\worksheets\\b.xml': worksheet('<row><c><v>2</v></c></row>', '<drawing r:id="gone"/>'),
  })

  test('come in the order of their tabs, hidden ones marked, whatever their parts are called', () => {
    expect(decodeBook(book).grids.map(({ sheet, hidden, rows }) => [sheet, hidden, rows])).toEqual([
      ['Second', false, [['2']]],
      ['First', true, [['1']]],
    ])
  })

  test('are read one by one where the mapping names one', () => {
    expect(decodeBook(book, { sheet: 'First' }).grids.map(({ rows }) => rows)).toEqual([[['1']]])
  })

  test('of which several hold something are never chosen from: the mapping names the one that is meant', () => {
    const second = '<row r="1"><c><v>7</v></c></row>'
    const two = (state: string) =>
      zip({
        ...parts('<row r="1"><c><v>7</v></c></row>'),
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="2023" sheetId="1" r:id="rId1"/><sheet name="2024" ${state} sheetId="2" r:id="rId2"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ),
        'xl/worksheets/sheet2.xml': worksheet(second),
      })
    const plan = (sheet: string) =>
      compileMapping(
        readMapping(
          `source: Test\nrecord: count\n${sheet}\nfixed: { area: HRV }\ncolumns: { "7": { value: count } }`,
          'a',
        ),
        'a',
      )
    const receiveBook = (bytes: Uint8Array, sheet = '') =>
      receive(bytes, plan(sheet), { file: 'a.xlsx', latestYear: 2026 })
    expect(() => receiveBook(two(''))).toThrow(
      expect.objectContaining({
        code: 'intake.several-sheets',
        params: { file: 'a.xlsx', sheets: '2023, 2024', first: '2023' },
      }),
    )
    expect(() => receiveBook(two(''), 'sheet: "2024"')).not.toThrow()
    expect(() => receiveBook(two('state="hidden"'))).not.toThrow()
  })

  test('that are missing refuse the file and name those there are', () => {
    expect(refused(book, { sheet: 'Third' })).toEqual({
      code: 'intake.sheet-missing',
      file: 'a.xlsx',
      sheet: 'Third',
      sheets: 'Second, First',
    })
  })
})

describe('a hostile or broken workbook', () => {
  test.each([
    ['a shared string that is not there', '<row r="7"><c r="B7" t="s"><v>2</v></c></row>', { row: 7, column: 'B' }],
    ['rows out of order', '<row r="2"/><row r="1"/>', { row: 2 }],
    ['a column past the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>', { row: 1 }],
    ['two values in one cell', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', { row: 1 }],
    ['elements nested without end', `<row r="1"><c r="A1">${'<x>'.repeat(300)}`, { row: 1 }],
    ['XML that is not well formed', '<row r="1"><c></row>', { row: 1 }],
  ])('with %s is refused at its place', (_, rows, place) => {
    expect(refused(buildWorkbook(rows))).toMatchObject({ code: 'intake.damaged-workbook', part: 'Data', ...place })
  })

  test('with a part that cells need and that is missing is refused by the name of the part', () => {
    expect(refused(buildWorkbook(row, { 'xl/sharedStrings.xml': null }))).toMatchObject({
      code: 'intake.damaged-workbook',
      part: 'xl/sharedstrings.xml',
    })
  })

  test('with a DOCTYPE is refused before any entity grows', () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${worksheet(row).replace(/^<\?xml[^>]*>/, '')}`
    expect(refused(buildWorkbook('', { 'xl/worksheets/sheet1.xml': bomb })).code).toBe('intake.doctype')
  })

  test('without any value is refused as empty', () => {
    expect(refused(buildWorkbook('<row r="1"><c r="A1" s="1"/></row>')).code).toBe('intake.empty')
  })

  test('that is cut off is refused wherever the cut is', () => {
    const whole = buildWorkbook(row)
    for (const length of [10, 200, Math.floor(whole.length / 2), whole.length - 1]) {
      expect(refused(whole.subarray(0, length)).code).toBe('intake.truncated')
    }
  })

  test('with one byte changed is refused, never read otherwise', () => {
    const whole = buildWorkbook('<row r="1"><c r="A1"><v>100</v></c></row>')
    const stored = zipSync(
      {
        ...Object.fromEntries(Object.entries(parts('')).map(([name, text]) => [name, strToU8(text)])),
        'xl/worksheets/sheet1.xml': strToU8(worksheet('<row r="1"><c r="A1"><v>100</v></c></row>')),
      },
      { level: 0 },
    )
    const at = new TextDecoder('latin1').decode(stored).indexOf('<v>100') + 3
    stored[at] = '9'.charCodeAt(0)
    expect(decodeBook(whole).grids[0]?.rows).toEqual([['100']])
    expect(refused(stored)).toMatchObject({ code: 'intake.damaged-workbook', part: 'xl/worksheets/sheet1.xml' })
  })

  test('with two parts of one name is refused, since readers differ on which counts', () => {
    expect(refused(buildWorkbook(row, { 'XL/Worksheets/Sheet1.xml': worksheet('') }))).toMatchObject({
      code: 'intake.damaged-workbook',
      part: 'xl/worksheets/sheet1.xml',
    })
  })

  test('with an encrypted entry is refused as protected', () => {
    const bytes = buildWorkbook(row)
    const directory = lastDirectory(bytes)
    bytes[directory + 8] = (bytes[directory + 8] as number) | 1
    expect(refused(bytes).code).toBe('intake.encrypted')
  })

  test('with a cell of 10 MB is refused by place, and nothing of the cell is repeated', () => {
    const long = `<row r="3"><c r="B3" t="inlineStr"><is><t>${pseudoRandom(10_000_000)}</t></is></c></row>`
    expect(refused(buildWorkbook(long))).toEqual({
      code: 'intake.cell-too-large',
      file: 'a.xlsx',
      part: 'Data',
      row: 3,
      column: 'B',
      limit: 1_000_000,
    })
  })

  test('with a NUL in a cell is refused at its row', () => {
    const rows = '<row r="3"><c r="B3" t="inlineStr"><is><t>a_x0000_b</t></is></c></row>'
    expect(refused(buildWorkbook(rows))).toMatchObject({ code: 'intake.nul', row: 3, column: 'B' })
  })

  test('whose last column is filled row after row is refused, since its blanks would fill the memory', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)
    expect(refused(buildWorkbook(rows.join('')), { limits: { cells: 100_000 } })).toMatchObject({
      code: 'intake.too-many-cells',
      row: 7,
      column: 'XFD',
    })
  })
})

describe('a zip bomb', () => {
  // 30 kB that unpack to 30 MB: the ratio of the bomb of 1.5 MB that makes 1.5 GB.
  const bomb = () => buildWorkbook(`${row}${' '.repeat(30_000_000)}`)

  test('is refused by the sizes that it declares', () => {
    expect(refused(bomb())).toEqual({ code: 'intake.zip-bomb', file: 'a.xlsx', part: 'xl/worksheets/sheet1.xml' })
  })

  test('that lies about its sizes is refused while it unpacks', () => {
    const bytes = bomb()
    const view = new DataView(bytes.buffer)
    const directory = lastDirectory(bytes)
    expect(view.getUint32(directory + 24, true)).toBeGreaterThan(30_000_000)
    view.setUint32(directory + 24, 1_000_000, true)
    expect(refused(bytes).code).toBe('intake.zip-bomb')
  })

  test('of many parts is refused by their sum', () => {
    expect(refused(buildWorkbook(row), { limits: { inflatedBytes: 1000 } }).code).toBe('intake.zip-bomb')
  })
})

/** Offset of the directory entry of the last file, which is the sheet. */
const lastDirectory = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 4; at >= 0; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) return at
  }
  throw new Error('no directory')
}

/** Letters that hardly pack, so that the size of the cell is judged and not the ratio. */
const pseudoRandom = (length: number): string => {
  const letters = new Uint8Array(length)
  let state = 1
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    letters[i] = 97 + ((state >>> 16) % 26)
  }
  return new TextDecoder().decode(letters)
}
