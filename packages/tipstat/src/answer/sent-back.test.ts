import { decode } from '@tipstat/intake'
import { describe, expect, test } from 'vitest'
import { checkedByInterpreter } from '../checked-file.ts'
import { countMapping, joined, received } from './answer.test-data.ts'
import { inertCell } from './inert-cell.ts'
import { markedCopy } from './marked-copy.ts'
import { setAsideEnding, setAsideFile } from './set-aside-file.ts'
import { tellerIn } from './teller.ts'

const counts = 'year,land,memo,women,men\n2020,Albania,secret,1,2\n20x1,Albania,secret,"3",4\n'

const setAside = async (content: string | Uint8Array, mapping = countMapping(), file = 'file.csv') =>
  joined(setAsideFile(checkedByInterpreter(received(content, mapping, file)), tellerIn('en')))

const markedBytes = async (content: string | Uint8Array, mapping = countMapping(), file = 'file.csv') => {
  const copy = await markedCopy(checkedByInterpreter(received(content, mapping, file)), tellerIn('en'))
  if ('why' in copy) throw new Error(copy.why)
  return { ending: copy.ending, bytes: await joined(copy.pieces) }
}

describe('the records set aside', () => {
  test('come back in the encoding, with the delimiter and the line ends of the file', async () => {
    const content = 'year;land;memo;women;men\r\n20x1;Côte d\u0092Ivoire;;1,5;2\r\n'
    const bytes = await setAside(Buffer.from(content, 'latin1'), countMapping('encoding: windows-1252\ndecimal: ","\n'))
    const text = bytes.toString('latin1')
    expect(text.split('\r\n')[0]).toBe('year;land;memo;women;men;tipstat: row;tipstat: reason')
    expect(text).toContain('20x1;Côte d\u0092Ivoire;;"1,5";2;2;"TIP-TIME-12: \u009320x1\u0094 is')
  })

  test('can be sent again under the same mapping, once they are corrected', async () => {
    const bytes = await setAside(counts)
    const again = received(bytes.toString().replace('20x1', '2021').replace('20x1', '2021'), countMapping())
    expect(again.submission.receipt.rows).toEqual({ read: 1, accepted: 1, setAside: 0 })
    expect(
      again.submission.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    ).not.toContain('TIP-KEY-07')
    expect(again.setAside.header).toEqual(['year', 'land', 'memo', 'women', 'men'])
  })

  test('stand under a header where the mapping looks for it', async () => {
    const bytes = await setAside(`A title,,,,\n\n${counts}`, countMapping('header: 3\n'))
    expect(bytes.toString()).toMatch(/^\n\nyear,land,memo,women,men,/)
    expect(received(bytes, countMapping('header: 3\n')).submission.receipt.rows.read).toBe(1)
  })

  test('of which the encoding lacks the script of the reasons come with the codes alone', async () => {
    const file = checkedByInterpreter(received(counts, countMapping('encoding: windows-1252\n')))
    const text = (await joined(setAsideFile(file, tellerIn('ar')))).toString('latin1')
    expect(text).toContain('"TIP-TIME-12"')
    expect(text).not.toContain('?')
  })

  test('of a workbook come as a workbook, on the sheet that the mapping names', async () => {
    const { bytes } = await workbook('header: 2\nsheet: Data\n')
    const checked = checkedByInterpreter(received(bytes, countMapping('header: 2\nsheet: Data\n'), 'a.xlsx'))
    expect(setAsideEnding(checked)).toBe('set-aside.xlsx')
    const back = await joined(setAsideFile(checked, tellerIn('en')))
    expect(decode(back, { file: 'a.xlsx' }).grids[0]).toMatchObject({ sheet: 'Data', row: [2, 3] })
    const again = received(back, countMapping('header: 2\nsheet: Data\n'), 'a.xlsx')
    expect(again.submission.receipt.rows).toEqual({ read: 1, accepted: 0, setAside: 1 })
  })
})

describe('a cell that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['@a', "'@a"],
    ['-x', "'-x"],
    ['-', '-'],
    ['--', '--'],
    ['-5', '-5'],
    ['+4', '+4'],
    ['-1.234,5', '-1.234,5'],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
  ])('%s comes back as %s', (sent, back) => {
    expect(inertCell(sent)).toBe(back)
  })
})

describe('the marked copy of a CSV file', () => {
  test('holds every record with what was found of it, and nothing of a column that is ignored', async () => {
    const { bytes } = await markedBytes(counts)
    expect(bytes.toString().split('\n').slice(0, 3)).toEqual([
      'year,land,memo,women,men,tipstat: row,tipstat: reason',
      '2020,Albania,,1,2,2,""',
      expect.stringMatching(/^20x1,Albania,,3,4,3,"A3 TIP-TIME-12: “20x1”/),
    ])
  })

  test('keeps blank lines and what stands before the header in their places', async () => {
    const { bytes } = await markedBytes(`A title\n\n${counts}`, countMapping('header: 3\n'))
    expect(bytes.toString()).toMatch(/^A title\n\nyear,land,/)
    expect(received(bytes, countMapping('header: 3\n')).submission.findings.map(({ place }) => place.row)).toEqual(
      received(`A title\n\n${counts}`, countMapping('header: 3\n')).submission.findings.map(({ place }) => place.row),
    )
  })

  test('is not made of a file that shows who people are, nor of one without a fault', async () => {
    const why = async (content: string, mapping = countMapping()) => {
      const copy = await markedCopy(checkedByInterpreter(received(content, mapping)), tellerIn('en'))
      return 'why' in copy ? copy.why : 'made'
    }
    expect(await why('year,land,Full name,women,men\n2020,Albania,Jane Roe,1,2\n')).toBe('persons')
    expect(await why('year,land,memo,women\n2020,Albania,x,1\n')).toBe('refused')
    expect(await why(counts)).toBe('made')
  })
})

/** A workbook of counts with a faulty record, made of the records set aside of a CSV file. */
const workbook = async (more: string) => {
  const { tableWorkbook } = await import('@tipstat/intake/engine')
  const rows = [[], ['year', 'land', 'memo', 'women', 'men'], ['20x1', 'Albania', 'secret', '3', '4']]
  const bytes = tableWorkbook(rows, { sheet: 'Data', decimal: '.', rightToLeft: false })
  return { bytes, more }
}
