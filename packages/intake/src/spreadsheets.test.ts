import { type FieldName, fieldNames, fieldOf } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { buildWorkbook, parts } from './fixtures/build-workbook.ts'
import { mergeCells, type SheetParts, tableSheet } from './fixtures/table-sheet.ts'
import { compileMapping, readMapping, receive } from './index.ts'
import { columnReader, eachReader, valueReader } from './read-cell.ts'

const mapping = (columns: string, more = '') => `
source: Test
record: count
fixed: { stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Article 106 }
coverage: Whole country
limit: 1
${more}columns:
${columns}
`
const planOf = (yaml: string) => compileMapping(readMapping(yaml, 'test'), 'test')
const long = mapping('  area: { area: names }\n  year: year\n  sex: { sex: names }\n  n: { value: count }')
const filled = long.replace('columns:', 'merged: fill-down\ncolumns:')
const wide = (header: string, names: readonly [string, string]) =>
  mapping(
    `  Country: { area: names }\n  "${names[0]}": { value: count, sex: F, year: 2019 }\n  "${names[1]}": { value: count, sex: F, year: 2020 }`,
    `header: ${header}\n`,
  )

const take = (bytes: Uint8Array, yaml: string) => {
  const { submission } = receive(bytes, planOf(yaml), { file: 'a', latestYear: 2026 })
  const files = submission.findings.filter(({ code }) => code.startsWith('TIP-FILE') || code.startsWith('TIP-KEY-0'))
  return {
    rows: submission.receipt.rows,
    records: submission.records,
    told: files.map(({ code, params }) => [code, params]),
  }
}
const ofText = (text: string, yaml: string) => take(new TextEncoder().encode(text), yaml)
const ofSheet = (rows: readonly (readonly (string | number)[])[], yaml: string, sheet: SheetParts = {}) =>
  take(tableSheet(rows, sheet), yaml)

describe('a formula that failed', () => {
  const errors =
    '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #GETTING_DATA #BEZUG! #NV #WERT! #ZAHL! #N/D? #VALEUR! #NOM? #NOMBRE! #¡REF! #¡DIV/0! #¿NOMBRE? #N/D #ССЫЛКА! #ДЕЛ/0! #ЗНАЧ! #ИМЯ? #Н/Д #NÚM! #YOK Err:502'.split(
      ' ',
    )
  const plan = planOf(long)
  const isRead = (name: FieldName) => fieldOf(name).kind !== 'measure'
  const readers = fieldNames.filter(isRead).map((field) => {
    const reading = fieldOf(field).kind === 'text' ? ('number' as const) : ('names' as const)
    return columnReader({ header: 'h', field, reading, table: {}, when: [] }, plan)
  })

  test.each(errors)('%s is named as one, and nothing else is said of it, in whatever column', (text) => {
    for (const read of [...readers, valueReader(plan, true), valueReader(plan, false), eachReader()]) {
      const cell = read(text)
      expect(cell.failures.map(({ runner }) => runner.rule.code)).toEqual(['TIP-FILE-15'])
      expect([cell.codes, cell.failed]).toEqual([[], true])
    }
  })

  test.each(['#', '#1', '# 12', '#A', '#ref', 'N/A', 'REF!', '#Total!', 'Err', '№ 5'])('%s is none', (text) => {
    expect(valueReader(plan, true)(text).failures.map(({ runner }) => runner.rule.code)).not.toContain('TIP-FILE-15')
  })

  test('is a missing number where the mapping says so', () => {
    const yaml = long.replace('columns:', 'blank: { "#N/A": not-available }\ncolumns:')
    expect(ofText('area,year,sex,n\nHRV,2020,F,#N/A', yaml)).toMatchObject({
      records: [{ value: { missing: 'not-available' } }],
      told: [],
    })
  })
})

describe('merged cells among the records', () => {
  const rows = [
    ['area', 'year', 'sex', 'n'],
    ['Croatia', 2020, 'Women', 4],
    ['', '', 'Men', 5],
    ['Serbia', 2020, 'Women', 6],
  ]
  const merged = { after: mergeCells('B2:B3', 'A2:A3', 'C5:C6') }

  test('are told by their place, and read in the first row alone', () => {
    expect(ofSheet(rows, long, merged)).toMatchObject({
      rows: { read: 3, accepted: 2, setAside: 1 },
      told: [['TIP-FILE-20', { n: 2, ranges: 'A2:A3, B2:B3' }]],
    })
  })

  test('are filled down where the mapping says so, and only those', () => {
    const { records, told } = ofSheet([...rows, ['', 2021, 'Men', 7]], filled, merged)
    expect(records.map((record) => [record.area, record.year])).toEqual([
      ['HRV', 2020],
      ['HRV', 2020],
      ['SRB', 2020],
    ])
    expect(told).toEqual([])
  })

  test('over several columns are told whatever the mapping says: a value goes down, and not aside', () => {
    expect(ofSheet(rows, filled, { after: mergeCells('A2:B3') }).told).toEqual([
      ['TIP-FILE-20', { n: 1, ranges: 'A2:B3' }],
    ])
  })

  test('of a CSV file are blank cells, which nothing fills', () => {
    const text = rows.map((cells) => cells.join(',')).join('\n')
    expect(ofText(text, filled).rows).toEqual(ofText(text, long).rows)
  })
})

describe('a header of several rows', () => {
  const rows = [
    ['Ministry', '', ''],
    ['Country', 'Women', ''],
    ['', 2019, 2020],
    ['Croatia', 4, 5],
  ]
  const csv = rows.map((cells) => cells.join(',')).join('\n')
  const composed = wide('[2, 3]', ['Women / 2019', 'Women / 2020'])
  const expected = { rows: { read: 1, accepted: 1, setAside: 0 }, records: [{ year: 2019 }, { year: 2020 }], told: [] }

  test('is joined to one, in a workbook by its merged cells and in a CSV file by its blank ones', () => {
    expect(ofSheet(rows, composed, { after: mergeCells('B2:C2', 'A2:A3') })).toMatchObject(expected)
    expect(ofSheet(rows, composed)).toMatchObject(expected)
    expect(ofText(csv, composed)).toMatchObject(expected)
  })

  test('spans what is merged, and no more', () => {
    const more = rows.map((cells, i) => [...cells, ['', '', 'Note', 'x'][i] ?? ''])
    expect(ofSheet(more, composed, { after: mergeCells('B2:C2') }).told).toMatchObject([
      ['TIP-KEY-07', { column: 'Note' }],
    ])
  })

  test('that the mapping does not declare leaves columns without a name, which is told', () => {
    const yaml = wide('2', ['Women', 'Women 2']).replace(/ {2}"Women 2".*\n/, '')
    expect(ofSheet(rows, yaml, { after: mergeCells('B2:C2') }).told).toContainEqual([
      'TIP-FILE-21',
      { ranges: 'B2:C2' },
    ])
  })

  test('of three rows is read from the top down', () => {
    const deep = ['Country,Women,,Men,', ',Minors,Adults,Minors,Adults', ',2019,2019,2019,2019', 'Croatia,1,2,3,4']
    const columns = ['Women / Minors', 'Women / Adults', 'Men / Minors', 'Men / Adults'].map(
      (name, i) =>
        `  "${name} / 2019": { value: count, year: 2019, sex: ${i < 2 ? 'F' : 'M'}, age: ${i % 2 ? 'Y_GE18' : 'Y0T17'} }`,
    )
    const yaml = mapping(`  Country: { area: names }\n${columns.join('\n')}`, 'header: [1, 3]\n')
    expect(ofText(deep.join('\n'), yaml).records).toMatchObject([
      { sex: 'F', age: 'Y0T17' },
      { sex: 'F', age: 'Y_GE18' },
      { sex: 'M', age: 'Y0T17' },
      { sex: 'M', age: 'Y_GE18' },
    ])
  })

  test.each(['[3, 2]', '[2, 2]', '[1, 9]', '[0, 2]', '[1, 2, 3]', 'two'])('%s is refused', (header) => {
    expect(() => planOf(wide(header, ['a', 'b']))).toThrow(expect.objectContaining({ code: 'mapping.invalid' }))
  })
})

describe('what does not show', () => {
  const rows = [
    ['area', 'year', 'sex', 'n', 'note'],
    ['Croatia', 2020, 'Women', 4, ''],
    ['Croatia', 2020, 'Men', 5, ''],
    ['Source: the Ministry of Justice'],
  ]

  test('is read as a record, and counted among those that are hidden; a hidden note is none', () => {
    const { rows: read, told } = ofSheet(rows, long, { hidden: [3, 4] })
    expect(read.accepted).toBe(2)
    expect(told).toContainEqual(['TIP-FILE-18', { n: 1, row: 3 }])
  })

  test('is named where it is a column or a sheet', () => {
    const { told } = ofSheet(rows, long, {
      before: '<cols><col min="2" max="3" hidden="true"/></cols>',
      behind: '<c><v>1</v></c>',
    })
    expect(told).toContainEqual(['TIP-FILE-17', { names: 'Old' }])
    expect(told).toContainEqual(['TIP-FILE-19', { columns: 'B, C' }])
  })

  test('is named where the mapping names the sheet that is read', () => {
    const yaml = long.replace('columns:', 'sheet: Data\ncolumns:')
    expect(ofSheet(rows, yaml, { behind: '<c><v>1</v></c>' }).told).toContainEqual(['TIP-FILE-17', { names: 'Old' }])
  })
})

describe('dates', () => {
  const dated = long.replace('year: year', 'year: { year: date }')
  const texts = (row: number, ...cells: readonly (readonly [string, string])[]) =>
    cells.map(([column, text]) => `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')
  const book = (system: string, ...dates: readonly string[]) =>
    buildWorkbook(
      `<row r="1">${texts(1, ['A', 'area'], ['B', 'year'], ['C', 'sex'], ['D', 'n'])}</row>${dates
        .map(
          (cell, i) =>
            `<row r="${i + 2}">${texts(i + 2, ['A', 'HRV'])}${cell}<c r="C${i + 2}" t="inlineStr"><is><t>Women</t></is></c><c r="D${i + 2}"><v>${i + 1}</v></c></row>`,
        )
        .join('')}`,
      { 'xl/workbook.xml': (parts('')['xl/workbook.xml'] ?? '').replace('<workbookPr/>', `<workbookPr ${system}/>`) },
    )

  test.each([
    ['', [1999, 2019]],
    ['date1904="1"', [2004, 2023]],
    ['date1904="true"', [2004, 2023]],
    ['date1904="0"', [1999, 2019]],
  ])('are counted from the day of the workbook: %j', (system, years) => {
    const { records, told } = take(
      book(system, '<c r="B2" s="1"><v>36525</v></c>', '<c r="B3" s="2"><v>43524.75</v></c>'),
      dated,
    )
    expect(records.map(({ year }) => year)).toEqual(years)
    expect(told).toEqual([])
  })

  test('beside texts that look like dates, or beside numbers of days, are told once a column', () => {
    const date = '<c r="B2" s="1"><v>43525</v></c>'
    const text = '<c r="B3" t="inlineStr"><is><t>24/08/2019</t></is></c>'
    const { rows, told } = take(book('', date, text, '<c r="B4"><v>43701</v></c>'), dated)
    expect(rows).toEqual({ read: 3, accepted: 1, setAside: 2 })
    expect(told).toEqual([['TIP-FILE-22', { column: 'year', forms: '2000-12-31, 31/12/2000, 36891' }]])
  })
})

describe('another table on the sheet', () => {
  const rows = [
    ['area', 'year', 'sex', 'n', '', 'Court', 'Sentences'],
    ['Croatia', 2020, 'Women', 4, '', 'Zagreb', 3],
    ['Croatia', 2020, 'Men', 5, '', 'Split', 2],
    ['', '', '', '', '', 'Rijeka', 1],
  ]
  const below = [
    ...rows.slice(0, 3).map((cells) => cells.slice(0, 4)),
    [],
    ['Court', 'Judges', 'Clerks', 'Rooms'],
    ['Split', 9, 3, 2],
  ]
  const all = { read: 2, accepted: 2, setAside: 0 }

  test('beside it is told by its cell, and rows of it alone are counted and not read', () => {
    const { rows: read, told } = ofSheet(rows, long)
    expect(read).toEqual(all)
    expect(told).toContainEqual(['TIP-FILE-23', { cells: 'F1', n: 1 }])
  })

  test('is not read where the mapping names the cells of the one that is', () => {
    expect(ofSheet(rows, long.replace('columns:', 'range: A1:D4\ncolumns:'))).toMatchObject({ rows: all, told: [] })
    expect(ofSheet(below, long.replace('columns:', 'range: A1:D3\ncolumns:'))).toMatchObject({ rows: all, told: [] })
    const text = below.map((cells) => cells.join(',')).join('\n')
    expect(ofText(text, long.replace('columns:', 'range: A1:D3\ncolumns:'))).toMatchObject({ rows: all, told: [] })
  })

  test('may be the one that is read: columns keep their letters and rows their numbers', () => {
    const right = [
      ['Court', 'Cases', '', 'area', 'year', 'sex', 'n'],
      ['Split', 1, '', 'Croatia', 'x', 'Men', 5],
    ]
    const plan = planOf(long.replace('columns:', 'range: D1:G2\ncolumns:'))
    const { findings } = receive(tableSheet(right), plan, { file: 'a', latestYear: 2026 }).submission
    const places = findings.flatMap(({ place: { row, column } }) => (column ? [`${column.letter}${row}`] : []))
    expect(places).toEqual(['E2'])
  })

  test('below it is told by its cell, and what may be a record is read as one', () => {
    const { rows: read, told } = ofSheet(below, long)
    expect(read.read).toBe(4)
    expect(told).toEqual([['TIP-FILE-23', { cells: 'A5', n: 0 }]])
  })

  test.each([
    ['a gap between groups of records', [...rows.slice(0, 2), [], ['Serbia', 2021, 'Men', 5]]],
    [
      'a number that is missing, in words',
      [...rows.slice(0, 2), [], ['Serbia', 2021, 'Men', 'not collected'], ['Serbia', 2020, 'Men', 5]],
    ],
    ['one column behind a gap', rows.map((cells) => cells.slice(0, 6))],
  ])('is not seen in %s', (_, cells) => {
    expect(
      ofSheet(
        cells.map((row) => row.slice(0, 6)),
        long,
      ).told.map(([code]) => code),
    ).not.toContain('TIP-FILE-23')
  })

  test.each(['A1', 'A0:B3', '3:20', 'A1:B2:C3', 'all'])('%s is no range', (range) => {
    expect(() => planOf(long.replace('columns:', `range: "${range}"\ncolumns:`))).toThrow(
      expect.objectContaining({ code: 'mapping.invalid' }),
    )
  })
})
