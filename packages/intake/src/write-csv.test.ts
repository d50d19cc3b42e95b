import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { cutRows } from './row-cutter.ts'
import { csvWriter, type Dialect } from './write-csv.ts'

const dialect = (more: Partial<Dialect> = {}): Dialect => ({
  encoding: 'utf-8',
  bom: false,
  knownBy: 'utf-8',
  quoting: 'usual',
  delimiter: ',',
  newline: '\n',
  ...more,
})

const written = (form: Dialect, rows: readonly (readonly (string | number)[])[]): Buffer => {
  const writer = csvWriter(form)
  return Buffer.concat([writer.start, writer.write(rows)])
}

describe('a CSV file is written as its sender writes', () => {
  test('with semicolons, CRLF and a byte order mark', () => {
    const form = dialect({ delimiter: ';', newline: '\r\n', bom: true })
    expect(
      written(form, [
        ['Jahr', 'Wert'],
        [2020, '1,5'],
      ]).toString(),
    ).toBe('\uFEFFJahr;Wert\r\n2020;"1,5"\r\n')
  })

  test.each([
    ['windows-1252', 'Žrtve – ’', 'windows-1252'],
    ['windows-1256', 'السنة', 'windows-1256'],
    ['gb18030', '年份', 'gb18030'],
    ['utf-16le', 'Год', 'utf-16le'],
  ])('in %s', (encoding, text, declared) => {
    const bytes = written(dialect({ encoding, bom: encoding === 'utf-16le' }), [
      [text, 'b'],
      ['1', '2'],
    ])
    const { grids, dialect: found } = decode(bytes, { file: 'a.csv', encoding: declared })
    expect(grids[0]?.rows).toEqual([
      [text, 'b'],
      ['1', '2'],
    ])
    expect(found?.encoding).toBe(encoding)
  })

  test('and a text that the encoding does not hold is known before', () => {
    const { holds } = csvWriter(dialect({ encoding: 'windows-1252' }))
    expect([holds('“é” – …'), holds('السنة')]).toEqual([true, false])
  })

  test('any usual delimiter within a text is quoted, so that no spreadsheet cuts there', () => {
    expect(written(dialect(), [['x;=1+1', 'a|b', 'c\td']]).toString()).toBe('"x;=1+1","a|b","c\td"\n')
  })
})

test('what is written is read as it was, whatever the cells hold', () => {
  const cell = fc.constantFrom('a', '', ' b', '"', 'x,y', 'x;y', 'two\nlines', 'é', "it's", '1,5', '\t', '<5')
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 })
  const form = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
    encoding: fc.constantFrom('utf-8', 'windows-1252'),
  })
  fc.assert(
    fc.property(rows, form, (some, more) => {
      const all = [['head', 'of', 'é'], ...some]
      const bytes = written(dialect(more), all)
      const told = { file: 'a.csv', delimiter: more.delimiter, encoding: more.encoding }
      const { grids, dialect: found } = decode(bytes, told)
      const filled = all.filter((cells) => cells.some((each) => each !== ''))
      expect(grids[0]?.rows).toEqual(filled)
      const cut = [...cutRows(bytes, found ?? dialect())]
      expect(cut.flatMap((each) => each.rows)).toEqual(filled)
      expect(cut.flatMap((each) => each.row)).toEqual(grids[0]?.row)
    }),
    { seed: 20261128 },
  )
})

test('the records of a file with mixed line ends and blank lines are cut as they are decoded', () => {
  const bytes = new TextEncoder().encode('sep=;\r\na;b\n\n"1\r\n2";3\r\n\r\n4;5')
  const { grids, dialect: found } = decode(bytes, { file: 'a.csv' })
  const cut = [...cutRows(bytes, found ?? dialect())]
  expect(cut.flatMap((each) => each.rows)).toEqual(grids[0]?.rows)
  expect(cut.flatMap((each) => each.row)).toEqual(grids[0]?.row)
})
