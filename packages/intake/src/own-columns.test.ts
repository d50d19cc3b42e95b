import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { buildWorkbook, relations, worksheet } from './fixtures/build-workbook.ts'
import { compileMapping, readMapping, receive } from './index.ts'

const mapping = `source: Test
record: person
processing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }
made-up: true
fixed: { area: ZZZ, stage: V_DET }
limit: 1
columns: { year: year, sex: { sex: codes } }
`
const plan = compileMapping(readMapping(mapping, 'test'), 'test')

const received = (content: string | Uint8Array, file = 'a.csv') =>
  receive(typeof content === 'string' ? strToU8(content) : content, plan, { file, latestYear: 2026 })

test('columns that tipstat has added are nobody’s data, whatever stands in them', () => {
  const { submission, setAside } = received(
    'year,sex,tipstat: row,tipstat: reason\n2020,F,17,write to jane@example.org\n20x0,F,18,x\n',
  )
  expect(submission.findings.map(({ code }) => code)).not.toContain('TIP-PRIV-02')
  expect(submission.findings.map(({ code }) => code)).not.toContain('TIP-KEY-07')
  expect(setAside.header).toEqual(['year', 'sex'])
  expect(setAside.rows.map(({ cells }) => cells)).toEqual([['20x0', 'F']])
})

test('a column that is only called alike is a column like any other', () => {
  const { submission } = received('year,sex,tipstat: notes\n2020,F,jane@example.org\n')
  expect(submission.findings.map(({ code }) => code)).toContain('TIP-PRIV-02')
})

test('a sheet that tipstat has added is not taken for one of two', () => {
  const book = buildWorkbook(
    '<row r="1"><c r="A1" t="str"><v>year</v></c><c r="B1" t="str"><v>sex</v></c></row><row r="2"><c r="A2"><v>2020</v></c><c r="B2" t="str"><v>F</v></c></row>',
    {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="tipstat" sheetId="2" r:id="rId9"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': worksheet('<row r="1"><c r="A1" t="str"><v>What was found</v></c></row>'),
    },
  )
  expect(received(book, 'a.xlsx').submission.receipt.rows.read).toBe(1)
})
