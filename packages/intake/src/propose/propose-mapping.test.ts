import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { compileMapping } from '../compile-mapping.ts'
import { mergeCells, tableSheet } from '../fixtures/table-sheet.ts'
import { readMapping } from '../mapping.ts'
import { receive } from '../receive.ts'
import { proposeMapping, type Role, writeProposal } from './index.ts'

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
const propose = (...lines: readonly string[]) => proposeMapping(bytes(...lines), { file: 'a.csv' })
const rolesOf = (...lines: readonly string[]): Readonly<Record<string, Role & { readonly how: string }>> =>
  Object.fromEntries(
    propose(...lines).columns.map(({ header, role, confidence }) => [header, { ...role, how: confidence }]),
  )

describe('a column of letters', () => {
  test('M is male beside F, female beside H, and a question alone', () => {
    const sexes = (...texts: readonly string[]) =>
      rolesOf('Year,Sex,Count', ...texts.map((text, i) => `2020,${text},${i + 1}`)).Sex
    expect(sexes('F', 'M')).toMatchObject({ is: 'field', values: { F: 'F', M: 'M' }, how: 'sure' })
    expect(sexes('H', 'M')).toMatchObject({ is: 'field', values: { H: 'M', M: 'F' }, how: 'sure' })
    expect(sexes('M')).toMatchObject({ is: 'field', values: { M: '?' } })
    expect(sexes('1', '2')).toMatchObject({ is: 'field', values: { 1: '?', 2: '?' } })
  })
})

test('Georgia is a country beside other countries, and a question beside anything else', () => {
  const georgia = (...texts: readonly string[]) =>
    rolesOf('Year,Citizenship,Count', ...['Georgia', ...texts].map((text, i) => `2020,${text},${i + 1}`)).Citizenship
  expect(georgia('Armenia', 'Moldova', 'Serbia')).toMatchObject({ values: { Georgia: 'GEO' }, how: 'sure' })
  expect(georgia('Armenia', 'Moldova', 'Serbia', 'Alabama')).toMatchObject({ values: { Georgia: '?' } })
  expect(georgia()).toMatchObject({ values: { Georgia: '?' } })
})

test('a case number beside counts is left out, and a header that is a number says no age', () => {
  const roles = rolesOf('0,Id,Year,Sex,Count', '1,A1,2020,F,4', '2,A2,2021,M,7', '3,A3,2022,F,9')
  expect(roles.Id).toMatchObject({ is: 'ignored' })
  expect(roles['0']).not.toMatchObject({ codes: { age: 'Y0' } })
})

describe('a column with several values a cell', () => {
  const persons = (header: string, ...cells: readonly string[]) => {
    const lines = cells.map((cell, i) => `C${i},2023,${18 + i},"${cell}"`)
    return [`Case ID,Year,Age,${header}`, ...lines, ...lines.map((each) => `D${each}`)]
  }
  const forms = (mark: string) => ['Sexual exploitation', `Sexual exploitation${mark}Forced labour`, 'Forced labour']

  test.each([';', '; ', ',', ' / ', '|', '\n'])('is parted by %j, and each part is read', (mark) => {
    const lines = persons('Forms of exploitation', ...forms(mark))
    expect(rolesOf(...lines)['Forms of exploitation']).toMatchObject({
      is: 'field',
      field: 'form',
      separator: mark.trim() || mark,
      values: { 'Sexual exploitation': 'SEX', 'Forced labour': 'LAB' },
      how: 'likely',
    })
    const yaml = writeProposal(propose(...lines), 'en')
      .replace('source: "?"', 'source: a')
      .replaceAll('controller: "?"', 'controller: a')
      .replaceAll('basis: "?"', 'basis: a')
      .replaceAll('retain-until: "?"', 'retain-until: 2099-12-31')
      .replace('area: "?"', 'area: ZZZ')
      .replace('stage: "?"', 'stage: V_IDN')
    expect(yaml).toContain('several values a cell')
    const plan = compileMapping(readMapping(yaml, 'a'), 'a')
    const { submission } = receive(bytes(...lines), plan, { file: 'a.csv', latestYear: 2026 })
    expect(submission.records.map((each) => (each as { form?: unknown }).form).slice(0, 3)).toEqual([
      ['SEX'],
      ['SEX', 'LAB'],
      ['LAB'],
    ])
  })

  test('whose parts are not all known asks what those stand for', () => {
    const role = rolesOf(...persons('Form of exploitation', ...forms(';'), 'Forced labour;Zzz'))['Form of exploitation']
    expect(role).toMatchObject({ field: 'form', separator: ';', values: { Zzz: '?' }, how: 'doubtful' })
    expect(role).toMatchObject({ values: { 'Forced labour': 'LAB' } })
  })

  test('without a telling name is one where every part is known, else a question; and where nothing stands alone it is left as it was', () => {
    const told = rolesOf(...persons('Xyz', ...forms(';'))).Xyz
    expect(told).toMatchObject({ field: 'form', separator: ';', how: 'likely' })
    const half = persons('Xyz', ...forms(';'), 'Forced labour;Zzz', 'Yyy', 'Qqq;Zzz')
    expect(rolesOf(...half).Xyz).toMatchObject({ field: 'form', separator: ';', how: 'doubtful' })
    expect(writeProposal(propose(...half), 'en')).toContain('  Xyz: "?"')
    expect(rolesOf(...persons('Xyz', 'p; q', 'r; s')).Xyz).not.toHaveProperty('separator')
  })

  test('named after a field whose texts are read by name is parted where the parts stand alone, too', () => {
    const lines = persons('Means', 'aaa; bbb', 'aaa', 'bbb')
    expect(rolesOf(...lines).Means).toMatchObject({ field: 'means', separator: ';' })
    expect(writeProposal(propose(...lines), 'en')).toContain('  Means: { means: names, separator: ";" }')
  })

  test('with a mark that a known name holds is not torn unasked, and a table of counts is not parted', () => {
    const whole = persons(
      'Form of exploitation',
      'Slavery or similar practices',
      'Forced labour',
      'Sexual exploitation',
    )
    expect(rolesOf(...whole)['Form of exploitation']).not.toHaveProperty('separator')
    const counts = ['Year,Form,Count', ...forms(';').map((each, i) => `2020,${each},${i + 40}`)]
    expect(rolesOf(...counts).Form).not.toHaveProperty('separator')
  })
})

describe('a table', () => {
  test('whose columns name categories is unfolded, two dimensions in one header too', () => {
    const roles = rolesOf('Godina,Žene 0-17,Muškarci 18+,Seksualno iskorištavanje', '2020,4,7,9', '2021,5,8,11')
    expect(roles['Žene 0-17']).toMatchObject({ is: 'value', codes: { age: 'Y0T17', sex: 'F' } })
    expect(roles['Muškarci 18+']).toMatchObject({ is: 'value', codes: { age: 'Y_GE18', sex: 'M' } })
    expect(roles['Seksualno iskorištavanje']).toMatchObject({ is: 'value', codes: { form: 'SEX' } })
  })

  test('with everything in one column is read by cases', () => {
    const roles = rolesOf(
      'Año,Desagregación,Valor',
      '2020,Mujeres,4',
      '2020,Hombres,3',
      '2020,0-17,2',
      '2020,Explotación sexual,5',
      '2020,Total,7',
    )
    expect(roles.Desagregación).toMatchObject({
      is: 'breakdown',
      sets: [
        { text: 'Mujeres', codes: { sex: 'F' } },
        { text: 'Hombres', codes: { sex: 'M' } },
        { text: '0-17', codes: { age: 'Y0T17' } },
        { text: 'Explotación sexual', codes: { form: 'SEX' } },
        { text: 'Total', codes: {} },
      ],
    })
  })

  test('of which one column names the dimension and another the category is read by turns', () => {
    const roles = rolesOf(
      'Year,Breakdown,Category,Value',
      '2020,by sex,Female,4',
      '2020,by sex,Male,3',
      '2020,by citizenship,Albania,5',
      '2020,by citizenship,Serbia,2',
      '2020,Total,Total,7',
    )
    expect(roles.Breakdown).toMatchObject({ is: 'naming', category: 'Category' })
    expect(roles.Category).toMatchObject({ is: 'category', naming: 'Breakdown' })
  })

  test('with lines above its header', () => {
    expect(
      propose('Ministry of the Interior', '', 'Victims detected,,', 'Year,Sex,Number', '2020,Women,4', '2021,Men,5'),
    ).toMatchObject({
      header: 4,
      fixed: [
        { entry: 'area', value: '?' },
        { entry: 'stage', value: 'V_DET' },
      ],
    })
  })
})

describe('a blank cell', () => {
  const rows = (women: number, men: number, all: number, year: number) => [
    `${year},Women,${women}`,
    `${year},Men,${men}`,
    `${year},,${all}`,
  ]
  test('is the total where the numbers bear it out', () => {
    const roles = rolesOf('Year,Sex,Number', ...rows(4, 3, 7, 2019), ...rows(5, 5, 10, 2020), ...rows(1, 2, 3, 2021))
    expect(roles.Sex).toMatchObject({ values: { '': '_T' } })
  })
  test('is a question where they do not', () => {
    const roles = rolesOf('Year,Sex,Number', ...rows(4, 3, 1, 2019), ...rows(5, 5, 2, 2020), ...rows(1, 2, 1, 2021))
    expect(roles.Sex).toMatchObject({ values: { '': '?' } })
  })
})

describe('numbers', () => {
  test('called a rate that are whole and large are a question', () => {
    const { columns } = propose(
      'Year,Unit,Value',
      '2019,"per 100,000 population",1017',
      '2020,"per 100,000 population",1152',
    )
    expect(columns[1]).toMatchObject({ confidence: 'doubtful', role: { values: { 'per 100,000 population': '?' } } })
  })
  test.each([
    [['1,234,567', '12'], [['thousands', ',']]],
    [['1,5', '12,25'], [['decimal', ',']]],
    [
      ['1.234,5', '12,25'],
      [
        ['decimal', ','],
        ['thousands', '.'],
      ],
    ],
    [['1 234', '12'], [['thousands', ' ']]],
    [['1,234', '12'], [['thousands', '?']]],
    [['12', '13'], []],
  ])('%j have the marks %j', (texts, marks) => {
    const { marks: found } = propose('Year;Number', ...texts.map((text) => `2020;${text}`))
    expect(found.map(({ entry, value }) => [entry, value])).toEqual(marks)
  })
})

test('dates give the year in the order that only one reading fits', () => {
  expect(rolesOf('Fecha,Cantidad', '08/24/2004,1', '06/09/2005,2').Fecha).toMatchObject({ order: 'month-first' })
  expect(rolesOf('Fecha,Cantidad', '24/08/2004,1', '06/09/2005,2').Fecha).toMatchObject({ order: 'day-first' })
  expect(rolesOf('Fecha,Cantidad', '08/09/2004,1', '06/09/2005,2').Fecha).toMatchObject({ order: '?', how: 'doubtful' })
})

test('a direct identifier is named and never mapped', () => {
  const roles = rolesOf('Passport,Year,Sex', 'x,2020,F', 'y,2020,M')
  expect(roles.Passport).toMatchObject({ is: 'identifier' })
})

describe('the mapping that is written', () => {
  const file = ['Year,Sex,Age,Number', '2019,Women,0-17,4', '2019,Men,18+,3', '2020,Women,18+,5', '2020,Men,0-17,1']

  test.each(languages)('reads the file it was proposed for once its questions are answered (%s)', (language) => {
    const proposal = proposeMapping(bytes(...file), { file: 'a.csv', area: 'HRV', stage: 'V_DET' })
    const yaml = writeProposal(proposal, language, { source: 'Police: annual "table" # 1' })
    const plan = compileMapping(readMapping(yaml, 'a.yaml'), 'a')
    const { submission } = receive(bytes(...file), plan, { file: 'a.csv', latestYear: 2026 })
    expect(submission.receipt).toMatchObject({ verdict: 'accepted-with-warnings', cells: { loaded: 4, setAside: 0 } })
    expect(plan.series.title).toBe('Police: annual "table" # 1')
  })

  test('is not run while a question is open', () => {
    const yaml = writeProposal(propose(...file), 'en')
    expect(() => readMapping(yaml, 'a.yaml')).toThrow(
      expect.objectContaining({
        code: 'mapping.open-questions',
        params: { file: 'a.yaml', n: 3, entries: 'source; fixed.area; fixed.stage' },
      }),
    )
  })

  test('holds hostile headers as texts', () => {
    const hostile = [
      'Year',
      '"a\nsource: evil"',
      '"x: {y}"',
      '- z',
      "'q",
      '"!!js/function"',
      '# c',
      '=1+1',
      '*a',
      '"tab\there"',
    ]
    const yaml = writeProposal(propose(hostile.join(','), '2020,a,b,c,d,e,f,g,h,i'), 'en', { source: 'S' })
    expect(() => readMapping(yaml, 'a.yaml')).toThrow(expect.objectContaining({ code: 'mapping.open-questions' }))
    expect(yaml.split('\n').filter((line) => line.startsWith('source:'))).toEqual(['source: S'])
  })
})

test('a formula that failed is no text to be explained', () => {
  const { blanks, columns } = propose('Year,Sex,Number', '2020,Women,#REF!', '2020,#N/A,5', '2021,Men,6')
  expect(blanks).toEqual([])
  expect(columns[1]?.role).toMatchObject({ is: 'field', values: { Women: 'F', Men: 'M' } })
})

describe('a header of two rows', () => {
  const rows = [
    ['Victims detected', '', '', '', ''],
    ['Citizenship', 'Women', '', 'Men', ''],
    ['', 2019, 2020, 2019, 2020],
    ['Croatia', 4, 5, 1, 2],
    ['Serbia', 6, 7, 3, 0],
  ]
  const csv = rows.map((cells) => cells.join(','))
  const codes = [
    { sex: 'F', year: '2019' },
    { sex: 'F', year: '2020' },
    { sex: 'M', year: '2019' },
    { sex: 'M', year: '2020' },
  ]
  const rolesBelow = ({ columns }: ReturnType<typeof proposeMapping>) =>
    columns.flatMap(({ role }) => (role.is === 'value' ? [role.codes] : []))

  test('is joined where cells of the upper one span cells of the lower one, in a workbook and in a CSV file', () => {
    const book = tableSheet(rows, { after: mergeCells('A1:E1', 'A2:A3', 'B2:C2', 'D2:E2') })
    for (const proposal of [propose(...csv), proposeMapping(book, { file: 'a.xlsx' })]) {
      expect([proposal.headerFrom, proposal.header]).toEqual([2, 3])
      expect(rolesBelow(proposal)).toEqual(codes)
    }
  })

  test('stands in the mapping as it is read', () => {
    const proposal = proposeMapping(bytes(...csv), { file: 'a.csv', area: 'KEN', stage: 'V_DET' })
    const yaml = writeProposal(proposal, 'en', { source: 'Test' })
    expect(yaml).toContain('header: [2, 3]  # ')
    const plan = compileMapping(readMapping(yaml, 'a.yaml'), 'a')
    const { records } = receive(bytes(...csv), plan, { file: 'a.csv', latestYear: 2026 }).submission
    expect(records.map((record) => [record.type === 'count' && record.citizenship, record.year])).toEqual([
      ['HRV', 2019],
      ['HRV', 2020],
      ['HRV', 2019],
      ['HRV', 2020],
      ['SRB', 2019],
      ['SRB', 2020],
      ['SRB', 2019],
      ['SRB', 2020],
    ])
  })

  test.each([
    ['a title over the header', ['Victims detected,,', 'Year,Sex,Number', '2020,Women,4', '2021,Men,5']],
    ['a column without a name', ['Country,Sex,,Number', 'Croatia,F,x,4', 'Serbia,F,y,5']],
    ['records whose last cells are blank', ['Country,Sex,,Note', 'Croatia,F,x,', 'Serbia,F,y,']],
  ])('is not seen in %s', (_, lines) => {
    expect(propose(...lines).headerFrom).toBeUndefined()
  })
})

describe('rows that are no records', () => {
  const rows = ['Año;Sexo;Edad;Total', '2020;Mujer;0-17;4', '2020;Hombre;18+;3', '2021;Mujer;18+;5']

  test('a note below and a header repeated leave no question behind', () => {
    const clean = propose(...rows)
    const noted = propose(...rows, rows[0] ?? '', '2021;Hombre;0-17;1', '', 'Fuente: Ministerio del Interior, 2022;;;')
    expect(noted.columns.map(({ role }) => role)).toEqual(clean.columns.map(({ role }) => role))
    expect(noted.blanks).toEqual([])
  })

  test('another table beside is asked about, and its columns are not proposed', () => {
    const lines = ['Year,Sex,Number,,Region,Total', '2020,Women,4,,North,1', '2020,Men,3,,South,2', ',,,,East,9']
    const proposal = propose(...lines)
    expect(proposal.columns.map(({ header }) => header)).toEqual(['Year', 'Sex', 'Number'])
    expect(proposal.columns[1]?.role).toMatchObject({ values: { Women: 'F', Men: 'M' } })
    const yaml = writeProposal(proposal, 'en', { source: 'S' })
    expect(yaml).toContain('range: "?"  # another table seems to begin in E1')
    expect(yaml).toContain('A1:C3 was looked at')
  })
})

describe('what is doubtful', () => {
  const written = (...lines: readonly string[]) => writeProposal(propose(...lines), 'en', { source: 'S' })
  const asked = (yaml: string) => {
    try {
      readMapping(yaml, 'a.yaml')
      return ''
    } catch (error) {
      return (error as { params: { entries: string } }).params.entries
    }
  }

  test('is a question, and what is proposed becomes the mapping without its marks of a comment', () => {
    const yaml = written('Year,Purpose of the offender,Number', '2020,Forced labour,4', '2021,Sexual exploitation,5')
    expect(asked(yaml)).toContain('columns.Purpose of the offender')
    const accepted = yaml
      .replace(/^ {2}Purpose of the offender: "\?".*\n/m, '')
      .replace(/^( {2})# (?=Purpose| {2,})/gm, '$1')
    expect(accepted).toContain('  Purpose of the offender:\n    form:\n      Forced labour: ')
    expect(asked(accepted)).toBe('fixed.area; fixed.stage')
  })

  test('is asked text by text where only the texts are doubted', () => {
    const yaml = written('Year,Sex,Number', '2020,x1,4', '2020,x2,3')
    expect(asked(yaml)).toContain('columns.Sex.sex.x1; columns.Sex.sex.x2')
  })

  test('shows what to put in the place of a question of one line', () => {
    const yaml = written('Date of the report,Number', '2020-01-02,4', '2021-01-03,5')
    expect(yaml).toMatch(
      /Date of the report: "\?" {2}# .*put in the place of "\?": \{ year: date, format: year-first \}/,
    )
  })

  test('is what rows are broken down by where neither a dimension nor a total is named', () => {
    const yaml = written(
      'Year,Breakdown,Category,Value',
      '2020,by sex,Female,4',
      '2020,by age,0-17,6',
      '2020,by citizenship,Albania,5',
      '2020,by district,North,2',
      '2020,Total,Total,7',
    )
    expect(asked(yaml)).toContain('cases.3.columns.Category')
    expect(asked(yaml)).not.toContain('cases.4')
  })

  test('columns of one name, and columns without a name, are told and do not break the mapping', () => {
    const yaml = written('Year,Sex,Total,Total,', '2020,Women,3,4,x', '2021,Men,3,5,y')
    expect(asked(yaml)).toContain('columns.Total')
    expect(yaml).toContain('# column D: another column is called Total, too')
    expect(yaml).toContain('# column E has no name and is not read')
  })
})

describe('a text that can mean several', () => {
  test('tells each code that it can mean, by its name in the language of the draft', () => {
    const proposal = propose('Year,Citizenship,Number', '2020,Congo,4', '2020,Kenya,3', '2020,Zzz,1')
    expect(writeProposal(proposal, 'en')).toMatch(
      /Congo: "\?" {2}# COG \(Congo\), COD \(Democratic Republic of the Congo\)/,
    )
    expect(writeProposal(proposal, 'fr')).toContain('COD (République démocratique du Congo)')
    expect(writeProposal(proposal, 'en')).toContain('Zzz: "?"\n')
    const sex = propose('Year,Sex,Number', '2020,M,4', '2021,M,3')
    expect(writeProposal(sex, 'es')).toMatch(/ M: "\?" {2}# .*[FM] \(Mujer/i)
  })
})

describe('what else a mapping should state', () => {
  const rows = ['Year,Sex,Age,Number', '2020,Women,0-17,4', '2020,Men,18+,3']
  const warned = (yaml: string, lines: readonly string[]) =>
    receive(bytes(...lines), compileMapping(readMapping(yaml, 'a.yaml'), 'a'), { file: 'a.csv', latestYear: 2026 })
      .submission.findings.map(({ code }) => code)
      .filter((code) => ['TIP-META-01', 'TIP-TIME-06', 'TIP-AGE-06'].includes(code))
  const uncommented = (yaml: string) =>
    yaml.replace(/^( *)# (?= *(?:fixed|authority|counting|reference|law|coverage|age-moment):)/gm, '$1')

  test.each(languages)('stands in the draft as comments that can be taken as they are (%s)', (language) => {
    const proposal = proposeMapping(bytes(...rows), { file: 'a.csv', area: 'HRV', stage: 'V_DET' })
    const yaml = writeProposal(proposal, language, { source: 'S' })
    expect(warned(yaml, rows)).toEqual(['TIP-META-01', 'TIP-AGE-06', 'TIP-TIME-06'].sort())
    expect(warned(uncommented(yaml), rows)).toEqual([])
    expect(yaml).toContain(`docs/reference/codes-series.${language}.md`)
  })

  test('stands below a fixed of its own where nothing else is fixed, and names only what is not said', () => {
    const all = [
      'Year,Country,Stage,Authority,Number',
      '2020,HRV,Detected victims,Police,4',
      '2020,SRB,Detected victims,Police,3',
    ]
    const yaml = writeProposal(propose(...all), 'en', { source: 'S' })
    expect(yaml).toContain('# fixed:\n#   counting: PERSON')
    expect(yaml).not.toContain('# age-moment')
    expect(warned(uncommented(yaml), all)).toEqual([])
  })
})
