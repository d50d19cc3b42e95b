import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decode } from '../decode.ts'
import { buildWorkbook, relations, worksheet } from '../fixtures/build-workbook.ts'
import { markWorkbook } from './mark-workbook.ts'
import type { CellMark, MarkFacts, WorkbookMarks } from './marks.ts'

/** Styles as spreadsheets write them: 0 plain, 1 a date in bold. */
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" fontId="1" applyFont="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>'

const strings =
  '<sst><si><t>Year</t></si><si><t>Name</t></si><si><t>Sex</t></si><si><t>Jane Roe</t></si><si><t>F</t></si></sst>'

const rows =
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>' +
  '<row r="3"><c r="A3" s="1"><v>43525</v></c><c r="B3" s="1" t="s"><v>3</v></c><c r="C3" t="s"><v>4</v></c></row>' +
  '<row r="4" spans="1:3"><c r="A4"><v>2020</v></c><c r="B4"><f>A4&amp;"x"</f><v>1</v></c></row>'

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

const book = (replaced: Readonly<Record<string, string | null>> = {}, before = '') =>
  buildWorkbook(rows, {
    '[Content_Types].xml': contentTypes,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    'xl/worksheets/sheet1.xml': worksheet(rows, before),
    'xl/theme/theme1.xml': '<theme/>',
    ...replaced,
  })

const mark = (severity: CellMark['severity'], note: string | null = 'What is wrong'): CellMark => ({ severity, note })

const wanted = (more: Partial<WorkbookMarks> = {}): WorkbookMarks => ({
  file: 'a.xlsx',
  sheet: 'Data',
  headerRow: 2,
  shown: new Set([0, 1, 2]),
  marks: new Map([
    [3, new Map([[0, mark('error')]])],
    [4, new Map([[2, mark('warning', 'No “sex” & <no> age')]])],
  ]),
  summary: () => ({
    title: 'What was found',
    lines: ['=1+1'],
    header: ['Severity', 'Rule'],
    rows: [{ severity: 'error', cells: ['error', 'TIP-CODE-01'], links: ['A3'] }],
    rightToLeft: false,
  }),
  ...more,
})

const marked = (bytes: Uint8Array, more: Partial<WorkbookMarks> = {}): Uint8Array => {
  const made = markWorkbook(bytes, wanted(more))
  if ('why' in made) throw new Error(made.why)
  return made
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const whyNot = (bytes: Uint8Array, more: Partial<WorkbookMarks> = {}) => {
  const made = markWorkbook(bytes, wanted(more))
  return 'why' in made ? made.why : 'marked'
}

/** Column B is not to be shown. */
const hidden = { shown: new Set([0, 2]) }

describe('a marked workbook', () => {
  test('says the same in every cell as before, and has one sheet more', () => {
    const [before, after] = [decode(book(), { file: 'a.xlsx' }), decode(marked(book()), { file: 'a.xlsx' })]
    expect(after.grids[0]).toEqual(before.grids[0])
    expect(after.grids.map(({ sheet }) => sheet)).toEqual(['Data', 'tipstat'])
  })

  test('leaves every part alone but the sheet, its styles, and the lists of what there is', () => {
    const [before, after] = [partsOf(book()), partsOf(marked(book()))]
    const same = Object.keys(before).filter((name) => before[name] === after[name])
    expect(same).toEqual(['_rels/.rels', 'xl/sharedStrings.xml', 'xl/theme/theme1.xml'])
    expect(Object.keys(after).filter((name) => !(name in before))).toEqual([
      'xl/worksheets/tipstat.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/tipstatComments.xml',
      'xl/drawings/tipstatNotes.vml',
    ])
  })

  test('keeps the format of a cell but for its fill, and gives a blank cell one of its own', () => {
    const after = partsOf(marked(book()))
    const sheet = after['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toContain('<c r="A3" s="2"><v>43525</v></c>')
    expect(sheet).toContain('<c r="C4" s="3"/></row>')
    expect(sheet).toContain('<row r="2"><c r="A2" t="s"><v>0</v></c>')
    expect(after['xl/styles.xml']).toContain(
      '<xf numFmtId="14" fontId="1" applyFont="1" fillId="2" applyFill="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fillId="3" applyFill="1"/>',
    )
    expect(after['xl/styles.xml']).toMatch(/<cellXfs count="\d+"><xf numFmtId="0"\/><xf numFmtId="14"/)
  })

  test('has a comment at each cell, escaped, with the drawing that shows it', () => {
    const after = partsOf(marked(book()))
    expect(after['xl/tipstatComments.xml']).toContain('ref="C4"')
    expect(after['xl/tipstatComments.xml']).toContain('No “sex” &amp; &lt;no&gt; age')
    expect(after['xl/drawings/tipstatNotes.vml']).toContain('<x:Row>3</x:Row><x:Column>2</x:Column>')
    expect(after['xl/worksheets/sheet1.xml']).toMatch(
      /<\/sheetData><legacyDrawing [^>]*r:id="tipstatNotes"\/><\/worksheet>$/,
    )
    expect(after['[Content_Types].xml']).toContain('Extension="vml"')
  })

  test('links the summary to the cells, and its texts are texts', () => {
    const summary = partsOf(marked(book()))['xl/worksheets/tipstat.xml'] ?? ''
    expect(summary).toContain(`location="'Data'!A3"`)
    expect(summary).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
    expect(summary).not.toContain('<f>')
  })

  test('is the same to the byte when it is made again', () => {
    expect(marked(book())).toEqual(marked(book()))
  })

  test('a sheet of the name that is taken gets another', () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="tipstat" sheetId="7" r:id="rId9"/></sheets></workbook>'
    const more = {
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId9', 'worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    }
    expect(partsOf(marked(book(more)))['xl/workbook.xml']).toContain('name="tipstat 2" sheetId="8"')
  })

  test('can be marked again: it is coloured, and has another summary', () => {
    const again = marked(marked(book()))
    expect(decode(again, { file: 'a.xlsx' }).grids.map(({ sheet }) => sheet)).toEqual(['Data', 'tipstat', 'tipstat 2'])
    expect(partsOf(again)['xl/tipstatComments.xml']).toContain('C4')
    expect(partsOf(again)).not.toHaveProperty('xl/tipstatComments2.xml')
  })

  test('a sheet with comments of its own is coloured, and its comments stay', () => {
    const facts: MarkFacts[] = []
    const summary = (found: MarkFacts) => {
      facts.push(found)
      return wanted().summary(found)
    }
    const own = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'comments', '../comments1.xml']),
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A3"><text><t>mine</t></text></comment></commentList></comments>',
    }
    const after = partsOf(marked(book(own), { summary }))
    expect(facts).toEqual([{ hasNotes: false, emptied: [] }])
    expect(after['xl/comments1.xml']).toContain('mine')
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="A3" s="2">')
    expect(after['xl/worksheets/sheet1.xml']).not.toContain('legacyDrawing')
  })
})

describe('a column that is not to be shown', () => {
  test('is empty below the header, and its texts are nowhere in the workbook', () => {
    const facts: MarkFacts[] = []
    const summary = (found: MarkFacts) => {
      facts.push(found)
      return wanted().summary(found)
    }
    const bytes = marked(book(), { ...hidden, summary })
    const after = partsOf(bytes)
    expect(JSON.stringify(after)).not.toContain('Jane Roe')
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="B3" s="1"/>')
    expect(decode(bytes, { file: 'a.xlsx' }).grids[0]?.rows).toEqual([
      ['Year', 'Name', 'Sex'],
      ['2019-03-01', '', 'F'],
      ['2020'],
    ])
    expect(facts[0]?.emptied).toEqual([1])
  })

  test('a text that another cell shows, too, stays', () => {
    const shared = rows.replace('<c r="C3" t="s"><v>4</v></c>', '<c r="C3" t="s"><v>3</v></c>')
    const bytes = marked(book({ 'xl/worksheets/sheet1.xml': worksheet(shared) }), hidden)
    expect(partsOf(bytes)['xl/sharedStrings.xml']).toContain('Jane Roe')
  })

  test('is gone, whole, from among so many texts that they come in pieces', () => {
    const secret = Array.from({ length: 20_000 }, (_, i) => `Jane Roe si> ${(i * 7919) % 104_729} & si>`)
    const items = secret.map((text, i) => {
      const escaped = text.replace('&', '&amp;')
      return i % 3 === 0 ? `<si ><r><t>${escaped}</t></r></si>` : `<si><t xml:space="preserve">${escaped}</t></si>`
    })
    const many = strings.replace('</sst>', `${items.join('\n')}<si/><si><t>stays</t></si></sst>`)
    const added = secret.map((_, i) => `<row r="${i + 5}"><c r="B${i + 5}" t="s"><v>${i + 5}</v></c></row>`).join('')
    const bytes = marked(
      book({ 'xl/sharedStrings.xml': many, 'xl/worksheets/sheet1.xml': worksheet(rows + added) }),
      hidden,
    )
    const left = partsOf(bytes)['xl/sharedStrings.xml'] ?? ''
    expect(left).not.toContain('Jane')
    expect(left.match(/<si[\s/>]/g)).toHaveLength(5 + secret.length + 2)
    expect(left).toMatch(/<si><t>F<\/t><\/si>(?:<si><t\/><\/si>\n?)+<si\/><si><t>stays<\/t><\/si><\/sst>$/)
  })

  test('takes the list of formulas with it, which would name a cell without one', () => {
    const chain = {
      '[Content_Types].xml': contentTypes.replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      ),
      'xl/calcChain.xml': '<calcChain><c r="B4" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId4', 'calcChain', 'calcChain.xml'],
      ),
    }
    const after = partsOf(marked(book(chain), hidden))
    expect(JSON.stringify(after).toLowerCase()).not.toContain('calcchain')
    expect(partsOf(marked(book(chain)))['xl/calcChain.xml']).toContain('B4')
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a pivot table', { 'xl/pivotCache/pivotCacheRecords1.xml': '<x/>' }],
    ['a chart', { 'xl/charts/chart1.xml': '<x/>' }],
    [
      'a filter',
      {
        'xl/worksheets/sheet1.xml': worksheet(rows).replace(
          '</sheetData>',
          '</sheetData><autoFilter ref="A2:C4"><filterColumn colId="1"><filters><filter val="Jane Roe"/></filters></filterColumn></autoFilter>',
        ),
      },
    ],
    [
      'a link',
      {
        'xl/worksheets/sheet1.xml': worksheet(rows).replace(
          '</sheetData>',
          '</sheetData><hyperlinks><hyperlink ref="B3" display="Jane Roe"/></hyperlinks>',
        ),
      },
    ],
    [
      'a link of a range',
      {
        'xl/worksheets/sheet1.xml': worksheet(rows).replace(
          '</sheetData>',
          '</sheetData><hyperlinks><hyperlink ref="A3:C3" display="Jane Roe"/></hyperlinks>',
        ),
      },
    ],
    [
      'a comment',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'comments', '../comments1.xml']),
        'xl/comments1.xml':
          '<comments><commentList><comment ref="B3"><text><t>Jane Roe</t></text></comment></commentList></comments>',
      },
    ],
  ])('that %s may repeat leaves no marked copy', (_, parts) => {
    expect(whyNot(book(parts), hidden)).toBe('copies')
    expect(whyNot(book(parts))).toBe('marked')
  })

  test('that gives values to other columns leaves no marked copy', () => {
    const array = rows.replace('<f>A4&amp;"x"</f>', '<f t="array" ref="B4:C4">A4:B4</f>')
    const parts = { 'xl/worksheets/sheet1.xml': worksheet(array) }
    expect(whyNot(book(parts), hidden)).toBe('formulas')
    expect(whyNot(book(parts))).toBe('marked')
  })
})

test.each<[string, Readonly<Record<string, string | null>>]>([
  ['no styles', { 'xl/styles.xml': '<styleSheet/>' }],
  [
    'macros',
    {
      '[Content_Types].xml': contentTypes.replace(
        '</Types>',
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      ),
    },
  ],
  ['a comment of XML among the rows', { 'xl/worksheets/sheet1.xml': worksheet(`<!-- x -->${rows}`) }],
])('a workbook with %s is not marked', (_, parts) => {
  expect(whyNot(book(parts))).toBe('parts')
})
