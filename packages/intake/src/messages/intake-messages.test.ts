import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { entryWords } from './entry-words.ts'
import { formatNames } from './format-names.ts'
import { intakeMessages } from './intake-messages.ts'

/** Every parameter that a refusal may carry. */
const params = {
  file: 'a.csv',
  part: 'Data',
  row: 3,
  line: 4,
  column: 'B',
  offset: 12,
  byte: 'E9',
  bytes: 600_000_000,
  limit: 512_000_000,
  format: 'xls',
  sheet: 'X',
  sheets: 'Y, Z',
  first: 'Y',
  header: 'Kolumna',
  columns: 'B, F',
  declared: 'windows-1252',
  found: 'utf-8',
  encoding: 'klingon',
  candidates: 'windows-1250, windows-1252',
  readings: 'windows-1250: Nő | windows-1252: Nõ',
  delimiter: '::',
  reason: 'EACCES',
  entry: 'Kolumna',
  field: 'colour',
  known: 'area, year',
  code: 'XYZ',
  reading: 'guess',
  n: 2,
  entries: 'columns.Kolumna',
}

describe.each(languages)('the refusals in %s', (language) => {
  const catalogue = intakeMessages[language]

  test.each(Object.entries(catalogue))('%s has words with every parameter filled in', (code, say) => {
    for (const text of [say(params), say({ ...params, format: 'pdf' })]) {
      expect(text).not.toMatch(/undefined|NaN|null/)
      expect(text).toMatch(/a\.csv|klingon|::|Kolumna/)
      expect(text).toMatch(/[.。]$/)
    }
    if (language !== 'en') expect(say(params)).not.toBe(intakeMessages.en[code as keyof typeof catalogue](params))
  })

  test('name every format', () => {
    expect(Object.keys(formatNames[language])).toEqual(Object.keys(formatNames.en))
  })
})

test('a refusal says what is wrong, where, and what to do', () => {
  expect(intakeMessages.en['intake.encoding']({ file: 'uk.csv', line: 3, offset: 41, byte: 'E9' })).toBe(
    'uk.csv is not UTF-8: byte E9 on line 3 (offset 41) does not belong. Save it as CSV UTF-8, or declare its encoding in the mapping, for instance "encoding: windows-1252".',
  )
  expect(
    intakeMessages.en['intake.cell-too-large']({ file: 'a.xlsx', part: 'Data', row: 3, column: 'B', limit: 1_000_000 }),
  ).toBe(
    'a.xlsx has a cell of more than 1000000 characters, row 3, column B. Something else than one value was pasted there. Shorten or empty it.',
  )
})

describe.each(languages)('what is wrong with an entry, in %s', (language) => {
  const say = entryWords[language]
  const issues = 'missing unknown empty list entries text number choice date link form'.split(' ')

  test.each(issues)('%s is said of the entry and in words of its own', (issue) => {
    const said = say({ issue, entry: 'reports', reason: 'Invalid input', known: 'a, b' })
    expect(said).toContain('reports')
    expect(said).not.toMatch(/Invalid|undefined/)
    if (language !== 'en') expect(said).not.toBe(entryWords.en({ issue, entry: 'reports', known: 'a, b' }))
    if (issue !== 'unknown') expect(say({ issue, entry: '(top)', known: 'a, b' })).not.toContain('(top)')
  })

  test('a misspelt entry is told the one that is next to it, another one all that there are', () => {
    const unknown = { issue: 'unknown', entry: 'coverag', known: 'source, coverage' }
    expect(say({ ...unknown, meant: 'coverage' })).not.toContain('source')
    expect(say(unknown)).toContain('source, coverage')
  })
})
