import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { refusalOf } from './fixtures/refusal-of.ts'
import { scanRecords } from './record-scan.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const decodeText = (text: string, options = {}) => decode(utf8(text), { file: 'a.csv', ...options })
const gridOf = (text: string, options = {}) => {
  const [grid] = decodeText(text, options).grids
  return { rows: grid?.rows ?? [], row: grid?.row, line: grid?.line }
}
const refused = (text: string, options = {}) => refusalOf(() => decodeText(text, options))

describe('cells', () => {
  test('stay as they are: nothing is trimmed, cast or taken for a formula', () => {
    expect(gridOf('a,b,c,d\n 1 ,007,1e2,=cmd|x\n').rows).toEqual([
      ['a', 'b', 'c', 'd'],
      [' 1 ', '007', '1e2', '=cmd|x'],
    ])
  })

  test('keep quotes, delimiters and newlines inside quotes', () => {
    expect(gridOf('a,b\n"x, ""y""","one\r\ntwo"\n').rows[1]).toEqual(['x, "y"', 'one\r\ntwo'])
  })

  test('may be followed by spaces after their closing quote, also at the very end', () => {
    expect(gridOf('a,b\n"x" ,"y" ').rows[1]).toEqual(['x', 'y'])
  })
})

describe('records', () => {
  test('know their number and their first physical line where cells hold newlines and lines are blank', () => {
    expect(gridOf('h,i\n"1\n\n1",x\n\n,\n2,y\n')).toEqual({
      rows: [
        ['h', 'i'],
        ['1\n\n1', 'x'],
        ['2', 'y'],
      ],
      row: [1, 2, 5],
      line: [1, 2, 7],
    })
  })

  test.each([
    ['\n', 'a,b\n1,2\n3,4\n'],
    ['\r\n', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['\r', 'a,b\r1,2\r3,4\r'],
    ['mixed', 'a,b\r\n1,2\n3,4\r'],
    ['mixed', '"a","b"\r\n"1","2"\n"3","4"'],
  ] as const)('are the same with newlines %j', (newline, text) => {
    const decoded = decodeText(text)
    expect(decoded.dialect?.newline).toBe(newline)
    expect(decoded.grids[0]).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
      line: [1, 2, 3],
    })
  })

  test('keep a newline of another kind inside quotes where the newlines are mixed', () => {
    expect(gridOf('a,b\r\n"1\r\n1",2\n3,4\n').rows[1]).toEqual(['1\r\n1', '2'])
  })

  test('of another length than usual are listed, with their exact total', () => {
    const decoded = decodeText('Title\na,b,c\n1,2,3\n1,2\n1,2,3,4\n')
    expect(decoded.damageTotals).toEqual({ ragged: 3, 'stray-quote': 0 })
    expect(decoded.damage).toEqual([
      { kind: 'ragged', row: 1, line: 1, count: 1 },
      { kind: 'ragged', row: 4, line: 4, count: 2 },
      { kind: 'ragged', row: 5, line: 5, count: 4 },
    ])
  })

  test('with damage beyond a thousand are counted, not listed', () => {
    const decoded = decodeText(`a,b\n${'1,2\n'.repeat(3000)}${'1,2,3\n'.repeat(1200)}`)
    expect(decoded.damageTotals?.ragged).toBe(1200)
    expect(decoded.damage).toHaveLength(1000)
  })

  test('begin where papaparse begins them, whatever the text', () => {
    const piece = fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '\r', ' ', '"x"')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = `h,i\n${pieces.join('')}`
        const scan = scanRecords(text, ',')
        if (scan.unclosed) {
          expect(refused(text, { delimiter: ',' }).code).toBe('intake.unclosed-quote')
          return
        }
        const { grids } = decodeText(text, { delimiter: ',' })
        for (const [i, row] of (grids[0]?.row ?? []).entries()) {
          expect(grids[0]?.line[i]).toBe(text.slice(0, scan.starts[row - 1]).split(/\r\n|\r|\n/).length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a quotation mark', () => {
  test('that is never closed refuses the file, at the record and line where it opens', () => {
    expect(refused('a,b\n"x\ny",1\n2,"open\n3,z\n')).toEqual({
      code: 'intake.unclosed-quote',
      file: 'a.csv',
      row: 3,
      line: 4,
    })
  })

  test('that runs into the quotes of later records is found where it opens, not where it shows', () => {
    expect(refused('a,b\n1,"open\n2,x\n3,"fine"\n')).toMatchObject({ row: 2, line: 2 })
  })

  test('that is closed by another stray one refuses the file where whole records were swallowed', () => {
    expect(refused('a,b,c\n1,2,3\n4,"5,6\n7,8,9\n1,2",3\n4,5,6\n')).toMatchObject({ row: 3, line: 3 })
  })

  test('around a note of several lines refuses nothing', () => {
    expect(gridOf('a,b,c\n1,"first, second\nthird\nfourth",3\n4,5,6\n').rows).toHaveLength(3)
  })

  describe('where the shape of the file leaves no doubt', () => {
    const around = 'a,b,c,d\n1,2,3,4\n'.repeat(8)
    const withLine = (line: string) => `${around}${line}\n${around}`

    test.each([
      ['that is not closed', '5,"6,7,8', ['5', '"6', '7', '8']],
      ['that is closed by that of another cell', '5,"6,"x, y",8', ['5', '"6', 'x, y', '8']],
      ['before a quoted cell', '5,""x, y",7,8', ['5', '"x, y', '7', '8']],
      ['within a quoted cell', '5,"5" pipe, x",7,8', ['5', '5" pipe, x', '7', '8']],
      ['at the end of a quoted cell', '5,"x, 48"","7",8', ['5', 'x, 48"', '7', '8']],
    ])('one %s stands for itself, and is reported', (_, line, cells) => {
      expect(gridOf(withLine(line)).rows[16]).toEqual(cells)
      expect(decodeText(withLine(line)).damage).toEqual([{ kind: 'stray-quote', row: 17, line: 17, count: 1 }])
    })

    test.each([
      ['a cell runs over lines', '5,"6\n7" x,8,9'],
      ['the record has another number of cells', '5,"6,7'],
      ['it can be read in two ways', '1,"x,"y",z",w,v"w'],
    ])('but not where %s', (_, line) => {
      expect(refused(withLine(line)).code).toBe('intake.unclosed-quote')
    })
  })

  test('inside a cell without quotes is kept and reported', () => {
    const decoded = decodeText('a,b\n5" pipe,x\n')
    expect(decoded.grids[0]?.rows[1]).toEqual(['5" pipe', 'x'])
    expect(decoded.damage).toEqual([{ kind: 'stray-quote', row: 2, line: 2, count: 1 }])
  })
})

describe('the delimiter', () => {
  test.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1;2;3\n'],
    ['\t', 'a\tb\n1\t2\n'],
    ['|', 'a|b\n1|2\n'],
    [';', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n'],
    [';', 'Table 1, persons\na;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n'],
    [',', 'id,forms\n1,x;y\n2,x;y\n3,x;y\n'],
    [',', 'id,"a;b;c"\n1,2\n'],
    [',', 'only\none\ncolumn\n'],
  ])('%j is found in %j', (delimiter, text) => {
    expect(decodeText(text).dialect?.delimiter).toBe(delimiter)
  })

  test('of a mapping goes before what would be found', () => {
    expect(gridOf('a b,c d\n', { delimiter: ' ' }).rows).toEqual([['a', 'b,c', 'd']])
  })

  test('of a first line sep=; is obeyed; that line is no record, as in a spreadsheet', () => {
    expect(gridOf('sep=;\na,x;b\n1;2\n')).toEqual({
      rows: [
        ['a,x', 'b'],
        ['1', '2'],
      ],
      row: [1, 2],
      line: [2, 3],
    })
  })

  test.each(['', '"', '\n', '::'])('%j is refused', (delimiter) => {
    expect(refused('a,b\n', { delimiter })).toEqual({ code: 'intake.delimiter', delimiter })
  })
})

describe('another way of quoting', () => {
  test('with a space after every delimiter is read as if there were none', () => {
    const text = 'a, b, c\n1, "x, y", 3\n2, "x, ""z""", \n3, "p, q", r\n'
    expect(decodeText(text).dialect).toMatchObject({ delimiter: ',', quoting: 'spaced' })
    expect(gridOf(text).rows).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x, y', '3'],
      ['2', 'x, "z"', ''],
      ['3', 'p, q', 'r'],
    ])
  })

  test('with apostrophes is read as with quotation marks; one within a word is a letter', () => {
    const text = "a;b\n1;'x; y'\n2;'men's; boots'\n3;'p; q'\n4;women's\n"
    expect(decodeText(text).dialect).toMatchObject({ delimiter: ';', quoting: 'apostrophes' })
    expect(gridOf(text).rows.map((cells) => cells[1])).toEqual(['b', 'x; y', "men's; boots", 'p; q', "women's"])
  })

  test.each([
    ['a space after some delimiters', 'a, b\n1,2\n3, 4\n', [' b', '2', ' 4']],
    ['apostrophes around some cells', "a,b\n1,'x'\n2,'y'\n", ['b', "'x'", "'y'"]],
    ['quotation marks beside apostrophes', 'a,b\n1,"\'x, y\'"\n', ['b', "'x, y'"]],
  ])('is not seen in %s', (_, text, second) => {
    expect(decodeText(text).dialect?.quoting).toBe('usual')
    expect(gridOf(text).rows.map((cells) => cells[1])).toEqual(second)
  })
})

describe('the encoding', () => {
  const mark = (bytes: number[], rest: Uint8Array) => new Uint8Array([...bytes, ...rest])
  const expected = [['Türkiye', '人口']]

  test.each([
    ['utf-8', false, utf8('Türkiye,人口\n')],
    ['utf-8', true, mark([0xef, 0xbb, 0xbf], utf8('Türkiye,人口\n'))],
    ['utf-16le', true, mark([0xff, 0xfe], iconv.encode('Türkiye,人口\n', 'utf-16le'))],
    ['utf-16be', true, mark([0xfe, 0xff], iconv.encode('Türkiye,人口\n', 'utf-16be'))],
  ] as const)('%s is read, byte order mark %s', (encoding, bom, bytes) => {
    const decoded = decode(bytes, { file: 'a.csv' })
    expect(decoded.dialect).toMatchObject({ encoding, bom })
    expect(decoded.grids[0]?.rows).toEqual(expected)
  })

  test.each([
    ['windows-1252', 'Côte d’Ivoire,œuvre'],
    ['windows-1251', 'Женщины,Мужчины'],
    ['windows-1256', 'إناث,ذكور'],
    ['gb18030', '女性,男性'],
    ['utf-16le', 'Frauen,Männer'],
  ])('%s is read where the mapping declares it', (encoding, text) => {
    const decoded = decode(iconv.encode(`${text}\n`, encoding), { file: 'a.csv', encoding })
    expect(decoded.dialect?.encoding).toBe(encoding)
    expect(decoded.grids[0]?.rows).toEqual([text.split(',')])
  })

  test('that is damaged UTF-8 refuses the file, at the first byte that does not fit', () => {
    const bytes = Buffer.concat([
      utf8('land,n\r\n'),
      new Uint8Array([0xd6]),
      utf8('sterreich,1\r\nTürkiye,2\r\nMéxico,3\r\n'),
    ])
    expect(refusalOf(() => decode(bytes, { file: 'a.csv' }))).toEqual({
      code: 'intake.encoding',
      file: 'a.csv',
      line: 2,
      offset: 8,
      byte: 'D6',
    })
  })

  test('that is neither UTF-8 nor declared is the one in which the file reads', () => {
    const bytes = iconv.encode('land,n\r\nÖsterreich,1\r\nRumänien,2\r\n', 'windows-1252')
    const { dialect, grids } = decode(bytes, { file: 'a.csv' })
    expect(dialect).toMatchObject({ encoding: 'windows-1252', bom: false, knownBy: 'read' })
    expect(grids[0]?.rows[1]).toEqual(['Österreich', '1'])
  })

  test('that several readings leave open is asked for; the header is shown in each', () => {
    const bytes = iconv.encode('nő,összeg\n1,2\n', 'windows-1250')
    expect(refusalOf(() => decode(bytes, { file: 'a.csv' }))).toMatchObject({ code: 'intake.encoding-undecided' })
  })

  test.each([
    ['a byte that begins nothing', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character that is cut off', [0xe2, 0x82]],
    ['a number past the last character', [0xf4, 0x90, 0x80, 0x80]],
  ])('is strict: %s is refused', (_, bytes) => {
    expect(refusalOf(() => decode(new Uint8Array([97, 44, ...bytes]), { file: 'a.csv' }))).toMatchObject({
      code: 'intake.encoding',
      offset: 2,
    })
  })

  test('declared with one byte a character refuses bytes that are UTF-8, which would be garbled', () => {
    expect(refused('Türkiye,1\n', { encoding: 'windows-1252' })).toEqual({
      code: 'intake.encoding-differs',
      file: 'a.csv',
      declared: 'windows-1252',
      found: 'utf-8',
    })
  })

  test('declared, with bytes that mean nothing in it, refuses the file', () => {
    const bytes = new Uint8Array([97, 10, 98, 0x81])
    expect(refusalOf(() => decode(bytes, { file: 'a.csv', encoding: 'windows-1252' }))).toMatchObject({
      code: 'intake.encoding-declared',
      line: 2,
    })
  })

  test('that nobody knows is refused, and so is a codec that is none', () => {
    expect(refused('a\n', { encoding: 'klingon' }).code).toBe('intake.encoding-unknown')
    expect(refused('a\n', { encoding: 'base64' }).code).toBe('intake.encoding-unknown')
  })

  test('leaves a U+FFFD that the sender saved where it is', () => {
    expect(gridOf('C\uFFFDte,1\n').rows).toEqual([['C\uFFFDte', '1']])
  })
})

describe('a hostile or broken file', () => {
  test('with a NUL is refused at its line', () => {
    expect(refused('a,b\n1,\0\n')).toEqual({ code: 'intake.nul', file: 'a.csv', line: 2 })
  })

  test.each(['', '\n\n\r\n', '\uFEFF', ',,,\n,,,\n'])('without data (%j) is refused', (text) => {
    expect(refused(text)).toEqual({ code: 'intake.empty', file: 'a.csv' })
  })

  test('with a cell of 10 MB is refused by place, and nothing of the cell is repeated', () => {
    expect(refused(`a,b\n1,${'x'.repeat(10_000_000)}\n`)).toEqual({
      code: 'intake.cell-too-large',
      file: 'a.csv',
      row: 2,
      line: 2,
      column: 'B',
      limit: 1_000_000,
    })
  })

  test('of nothing but two byte order marks is a file of one strange cell, and no crash', () => {
    expect(gridOf('\uFEFF\uFEFF').rows).toEqual([['\uFEFF']])
  })

  test('past the limit of bytes or of cells is refused', () => {
    expect(refused('a,b\n', { limits: { bytes: 3 } })).toMatchObject({ code: 'intake.too-large', bytes: 4, limit: 3 })
    expect(refused(',\n'.repeat(100), { limits: { cells: 50 } }).code).toBe('intake.too-many-cells')
  })
})
