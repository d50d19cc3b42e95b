import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, readMapping } from '@tipstat/intake'
import { recordTypeNames } from '@tipstat/scheme'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothVerdicts } from './differential.test-data.ts'
import { filesOf, mappingOf, sameOfBoth, severalParts } from './differential-files.test-data.ts'
import { isOutOfMemory, receiveCsv } from './receive-csv.ts'

describe('the interpreter and DuckDB say the same of every record, finding by finding', () => {
  test.each(recordTypeNames)('%s', { timeout: 120_000 }, async (record) => {
    const same = fc.asyncProperty(filesOf(record, 200), async (csv) => {
      await sameOfBoth(mappingOf(record), csv)
    })
    await fc.assert(same, { numRuns: 1, seed: 20261124, endOnFailure: true })
  })

  test('unfolded columns, cases and fixed codes', { timeout: 120_000 }, async () => {
    const same = fc.asyncProperty(severalParts.files, async (csv) => {
      await sameOfBoth(severalParts.mapping, csv)
    })
    await fc.assert(same, { numRuns: 1, seed: 20261124, endOnFailure: true })
  })
})

describe('the interpreter and DuckDB agree', () => {
  const about =
    'source: Test\nrecord: person\nprocessing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }\nmade-up: true\nfixed: { area: HRV }\nblank: { "-": not-collected }\nlimit: 0.9\n'

  test('on what is proposed for a text that no list knows', async () => {
    const mapping = `${about}columns:\n  year: year\n  stage: { stage: { victims: V_DET } }\n  form: { form: codes, separator: ";" }\n  from: { citizenship: names }\n`
    const cells = ['victms,SEX;Beging,Nigerria', 'victims,lab,Nigera', 'Victims,SEX,nga', 'victims,no idea,FRN']
    const csv = ['year,stage,form,from', ...cells.map((each) => `2020,${each}`)].join('\n')
    const { interpreter, engine } = await bothVerdicts(mapping, csv)
    expect(engine).toEqual(interpreter)
    const proposed = interpreter.findings
      .map((finding) => JSON.parse(finding))
      .filter(({ code }) => code === 'TIP-CODE-01')
    expect(proposed.map(({ place, suggestion }) => `${place.row}${place.column.letter} ${suggestion ?? ''}`)).toEqual([
      '2B V_DET',
      '2C BEG',
      '2D NGA',
      '3C LAB',
      '3D ',
      '4D NGA',
      '5C ',
      '5D ',
    ])
  })

  test('on breaks in series that hit nothing, and why', async () => {
    const breaks = [
      '{ year: 2061, what: law }',
      '{ year: 2020, what: source }',
      '{ year: 2021, what: law, areas: [HRV] }',
      '{ year: 2021, what: definition, areas: [UGA] }',
      '{ year: 2021, what: source, stages: [V_DET] }',
      '{ year: 2021, what: definition, areas: [SVN], stages: [V_IDN] }',
      '{ year: 2061, what: law }',
    ]
    const head = `source: Test\nrecord: count\nlimit: 0.9\nbreaks: [${breaks.join(', ')}]\n`
    const cells = ['HRV,2021,7', 'HRV,2022,8', 'SVN,2020,9', 'SVN,2021,6', 'SVN,20x2,1']
    const csv = ['area,year,n', ...cells].join('\n')
    const rest = 'fixed: { stage: V_IDN }\ncolumns: { area: area, year: year, n: { value: count } }\n'
    const { interpreter, engine } = await bothVerdicts(`${head}${rest}`, csv)
    expect(engine).toEqual(interpreter)
    const told = interpreter.findings
      .map((finding) => JSON.parse(finding))
      .filter(({ code }) => /META-0[678]/.test(code))
    expect(told.map(({ code, params }) => [code, params])).toEqual([
      ['TIP-META-06', { breaks: '2061 (law); 2020 (source); 2021 (law); 2061 (law)', from: 2020, to: 2022 }],
      ['TIP-META-07', { breaks: '2021 (definition): UGA; 2021 (source): V_DET' }],
      ['TIP-META-08', { breaks: '2061 (law)' }],
    ])
    const fixed = `${head}fixed: { area: HRV, stage: V_IDN, year: 2022 }\ncolumns: { n: { value: count } }\nignore: [x]\n`
    expect(await sameOfBoth(fixed, 'n,x\n7,a\n8,b\n')).toEqual(expect.arrayContaining(['TIP-META-06', 'TIP-META-07']))
  })

  test('on a route of which nothing is said, and on where a route ends', async () => {
    const mapping = `${about}columns:\n  year: year\n  stage: stage\n  route: { route: codes, separator: ";" }\n`
    const cells = ['V_DET,', 'V_DET,-', 'V_DET,NGA;HRV', 'V_DET,NGA;ITA', 'V_REP,NGA;ITA', 'V_DET,_U', 'V_DET,?']
    const csv = ['year,stage,route', ...cells.map((each) => `2020,${each}`)].join('\n')
    const told = await sameOfBoth(mapping, csv)
    expect(told.filter((code) => /CODE|FLOW/.test(code))).toEqual(['TIP-FLOW-11', 'TIP-CODE-01'])
  })

  test('on dates, of which a month or a year alone may be any of its days', async () => {
    const mapping =
      'source: Test\nrecord: policy\nfixed: { area: HRV, publisher: Office, evidence: MONITORED }\nlimit: 0.9\ncolumns:\n  year: year\n  duty: duty\n  state: { state: codes }\n  since: since\n  review: review\n'
    const cells = [
      'REFERRAL,IN_FORCE,2020-12-31,2021',
      'STAY,IN_FORCE,2021,',
      'RETURN,ADOPTED,2021-05,2021-04-30',
      'CHILDREN,PARTLY,2016-07,2016',
      'PRIVACY,PARTLY,2016-07,2016-06',
      'SAFETY,IN_FORCE,,2016',
    ]
    const csv = ['year,duty,state,since,review', ...cells.map((each) => `2020,${each}`)].join('\n')
    const told = await sameOfBoth(mapping, csv)
    expect(told.filter((code) => /POL/.test(code))).toEqual(['TIP-POL-09', 'TIP-POL-10', 'TIP-POL-10', 'TIP-POL-07'])
  })

  test.each([
    ['whole numbers', ['10', '4', '7']],
    ['a censored number', ['10', '<5', '3']],
    ['numbers whose sum is rounded', ['900000000000001', '900000000000000', '1']],
    ['estimates with decimals', ['0.3', '0.1', '0.2']],
  ])('on sums of %s', async (_, [all, women, men]) => {
    const mapping =
      'source: Test\nrecord: count\nlimit: 0.9\nfixed: { area: HRV, stage: V_DET, status: E }\ncolumns:\n  year: year\n  sex: { sex: codes }\n  n: { value: count }\n'
    await sameOfBoth(mapping, `year,sex,n\n2020,_T,${all}\n2020,F,${women}\n2020,M,${men}\n`)
    await sameOfBoth(mapping.replace(', status: E', ''), `year,sex,n\n2020,_T,${all}\n2020,F,${women}\n2020,M,${men}\n`)
  })

  test.each([
    ['whole numbers', ['3', '4', '7'], [{ of: 'parts', year: 2020, records: 3, low: 14, high: 14 }]],
    ['bounds and a number that is missing', ['<5', '-', '7'], [{ of: 'parts', records: 2, low: 7, high: 12 }]],
    ['decimals', ['0.1', '0.2', '0.3'], [{ of: 'parts', records: 3, low: 0.1 + 0.2 + 0.3 }]],
  ])('on the sum of parts of which the file has no total: %s', async (_, numbers, expected) => {
    const mapping =
      'source: Test\nrecord: count\nlimit: 0.9\nblank: { "-": not-available }\nfixed: { area: HRV, stage: V_DET, status: E }\ncolumns:\n  year: year\n  land: { citizenship: names }\n  unit: { unit: codes }\n  n: { value: count }\n'
    const parts = ['Nigeria', 'Croatia', 'Italy'].map((land, i) => `2020,${land},persons,${numbers[i]}`)
    const rates = ['2020,Nigeria,per-cent,60', '2020,Croatia,per-cent,40']
    const csv = ['year,land,unit,n', ...parts, ...rates, '2021,_T,persons,9', '2021,Italy,persons,8'].join('\n')
    const { interpreter, engine } = await bothVerdicts(mapping, csv)
    expect(engine).toEqual(interpreter)
    expect(interpreter.receipt).toMatchObject({ totals: [...expected, { year: 2021, records: 1, low: 9, high: 9 }] })
  })

  test.each([
    ['a column of offenders', 'P_CONV', false],
    ['a column of victims', 'V_DET', true],
  ])('on whether detection is spoken of: %s', async (_, stage, isTold) => {
    const mapping =
      'source: Test\nrecord: count\nfixed: { area: HRV }\ncolumns:\n  year: year\n  stage: stage\n  n: { value: count }\n'
    const told = await sameOfBoth(mapping, `year,stage,n\n2020,${stage},7\n2021,${stage},8\n`)
    expect(told.includes('TIP-META-05')).toBe(isTold)
  })
})

describe('a file that DuckDB would misread is left to the reader of intake', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tipstat-misread-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const mapping =
    'source: Test\nrecord: count\nfixed: { area: HRV, stage: V_DET }\ncolumns:\n  year: year\n  n: { value: count }\n'
  test.each([
    ['a blank line', 'year,n\n2020,1\n\n2021,2\n'],
    ['a record too short', 'year,n\n2020,1\n2021\n2022,3\n'],
    ['a record too long', 'year,n\n2020,1\n2021,2,3\n'],
    ['an unclosed quote', 'year,n\n2020,1\n"2021,2\n2022,3\n'],
    ['a stray quote', 'year,n\n2020,1\n2021,2"0\n'],
    ['space before a quoted cell', 'year,n\n2020,1\n2021, "2"\n'],
    ['two kinds of line ends', 'year,n\n2020,1\r\n2021,2\n'],
    ['a line before the header', 'Table 1,\nyear,n\n2020,1\n'],
    ['a header that is repeated below', 'year,n\n2020,1\nyear,n\n2021,2\n'],
    ['a note below the records', 'year,n,x\n2020,1,\nSource: the Ministry,,\n'],
    ['a note below the records, quoted', 'year,n,x\n2020,1,\n"Source: the Ministry, 2021", ,""\n\n'],
    ['apostrophes for quotation marks', "year,n,x\n2020,1,'a, b'\n2021,2,'a, b'\n2022,3,'a, b'\n"],
    ['an encoding that nobody declares', Buffer.from('year,n,país\n2020,1,España\n2021,2,México\n', 'latin1')],
    ['records swallowed by a quote', 'year,n\n"2020,1\n2021,2\n2022,3"\n'],
    ['a cell that is too long', `year,n\n2020,1\n2021,${'9'.repeat(1_000_001)}\n`],
    ['a cell of two lines that is too long', `year,n,x\n2020,1,"${'x'.repeat(600_000)}\n${'x'.repeat(600_000)}"\n`],
    ['a cell of many lines that is too long', `year,n,x\n2020,1,"${'x'.repeat(999).concat('\n').repeat(1100)}"\n`],
  ])('%s', async (_, csv) => {
    const path = join(folder, 'file.csv')
    await writeFile(path, csv)
    const plan = compileMapping(readMapping(mapping, 'test'), 'test')
    const pseudonyms = { key: '5'.repeat(64), source: 'test' }
    expect(await receiveCsv(path, plan, { latestYear: 2026, pseudonyms, temporary: folder })).toBeNull()
  })

  const many = `year,n\n${'2020,1\n'.repeat(400_000)}`
  test.each([
    ['blank-lines', `${many}\n2021,2\n`],
    ['blank-lines', `${many}${'\n'.repeat(3_000_000)}2021,2\n`],
    ['nul', `${many}2021,\0\n`],
    ['ragged', `${many}2021\n`],
    ['quotes', `${many}"2021,2\n`],
    ['encoding', Buffer.concat([Buffer.from(many), Buffer.from([0x32, 0xe9, 0x2c, 0x31, 0x0a])])],
  ])('also where only its end shows it, when it is being loaded already: %s', async (what, csv) => {
    const path = join(folder, 'long.csv')
    await writeFile(path, csv)
    const plan = compileMapping(readMapping(mapping, 'test'), 'test')
    const pseudonyms = { key: '5'.repeat(64), source: 'test' }
    const told: string[] = []
    const onIrregular = (each: string) => told.push(each)
    expect(await receiveCsv(path, plan, { latestYear: 2026, pseudonyms, temporary: folder, onIrregular })).toBeNull()
    expect(told).toEqual([what])
  })

  test('and a file of so many columns that statements would be too long', async () => {
    const path = join(folder, 'wide.csv')
    const more = Array.from({ length: 1200 }, (_, i) => `x${i}`).join(',')
    await writeFile(path, `year,n,${more}\n2020,1${','.repeat(1200)}\n`)
    const plan = compileMapping(readMapping(mapping, 'test'), 'test')
    const pseudonyms = { key: '5'.repeat(64), source: 'test' }
    const told: string[] = []
    const onIrregular = (each: string) => told.push(each)
    expect(await receiveCsv(path, plan, { latestYear: 2026, pseudonyms, temporary: folder, onIrregular })).toBeNull()
    expect(told).toEqual(['wide'])
  })

  test('and a step that does not fit into its share of memory is known by what DuckDB says', async () => {
    const path = join(folder, 'long.csv')
    await writeFile(path, many)
    const plan = compileMapping(readMapping(mapping, 'test'), 'test')
    const pseudonyms = { key: '5'.repeat(64), source: 'test' }
    const error = await receiveCsv(path, plan, { latestYear: 2026, pseudonyms, memory: '4MB' }).catch((each) => each)
    expect(isOutOfMemory(error)).toBe(true)
  })

  test('and where a step did not fit it is tried again, and the file is told of once', async () => {
    const path = join(folder, 'short.csv')
    await writeFile(path, 'year,n\n2020,1\n2021,2\n')
    const plan = compileMapping(readMapping(mapping, 'test'), 'test')
    const pseudonyms = { key: '5'.repeat(64), source: 'test' }
    const told: string[] = []
    const received = await receiveCsv(path, plan, {
      latestYear: 2026,
      pseudonyms,
      temporary: folder,
      onSeen: async ({ name }) => void told.push(name),
      onStage: (stage) => {
        told.push(stage)
        if (told.filter((each) => each === 'load').length === 1 && stage === 'load')
          throw new Error('Out of Memory Error: made up')
      },
    })
    expect(received?.receipt.rows.read).toBe(2)
    received?.close()
    expect(told.filter((each) => each === 'short.csv')).toHaveLength(1)
    expect(told.filter((each) => each === 'load')).toHaveLength(2)
  })

  test('and what is loaded is let go of where its hash is wanted by somebody who fails', async () => {
    const path = join(folder, 'long.csv')
    await writeFile(path, many)
    const plan = compileMapping(readMapping(mapping, 'test'), 'test')
    const pseudonyms = { key: '5'.repeat(64), source: 'test' }
    const onSeen = () => Promise.reject(new Error('the log is full'))
    await expect(receiveCsv(path, plan, { latestYear: 2026, pseudonyms, temporary: folder, onSeen })).rejects.toThrow(
      'the log is full',
    )
  })

  test.each([
    ['CRLF', 'year,n\r\n2020,1\r\n2021,"2"\r\n'],
    ['a last line without an end', 'year,n\n2020,1\n2021,2'],
    ['a record of blanks', 'year,n\n2020,1\n,\n2021,2\n'],
    ['a blank line at its end', 'year,n\n2020,1\n20x1,2\n\n'],
    ['blank lines at its end', 'year,n\r\n2020,1\r\n20x1,2\r\n\r\n\r\n'],
    ['blank lines of an old kind at its end', 'year,n\r2020,1\r20x1,2\r\r\r'],
    ['hundreds of blank lines at its end', `year,n\n2020,1\n20x1,2${'\n'.repeat(700)}`],
    ['line ends in its last cell and blank lines', 'year,n,x\n2020,1,\n20x1,2,"a\n"\n\n'],
    ['a byte order mark', '\uFEFFyear,n\n2020,1\n'],
    ['line ends of an old kind', 'year,n\r2020,1\r2021,"<5"\r20x1,3\r'],
    ['semicolons', 'year;n\n2020;1\n2021;<5\n'],
  ])('but not one with %s', async (_, csv) => {
    await sameOfBoth(mapping, csv)
  })
})
