import { decode } from '@tipstat/intake'
import { tableWorkbook } from '@tipstat/intake/engine'
import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { checkedByInterpreter } from '../checked-file.ts'
import { countMapping, joined, personMapping, received } from './answer.test-data.ts'
import { gatherMarks } from './gather-marks.ts'
import { markedCopy } from './marked-copy.ts'
import { tellerIn } from './teller.ts'

const workbook = (...rows: readonly (readonly string[])[]) =>
  tableWorkbook(rows, { sheet: 'Data', decimal: '.', rightToLeft: false })

const counts = workbook(
  ['year', 'land', 'memo', 'women', 'men'],
  ['2020', 'Atlantis', 'secret', '1', '2'],
  ['20x1', 'Albania', 'secret', '3', '4'],
)

const checkedOf = (bytes: Uint8Array, mapping: string) => checkedByInterpreter(received(bytes, mapping, 'a.xlsx'))

const marked = async (bytes: Uint8Array, mapping: string, language: (typeof languages)[number] = 'en') => {
  const copy = await markedCopy(checkedOf(bytes, mapping), tellerIn(language))
  if ('why' in copy) throw new Error(copy.why)
  return joined(copy.pieces)
}

const textsOf = (bytes: Uint8Array, sheet: string) =>
  decode(bytes, { file: 'a.xlsx', sheet }).grids.flatMap(({ rows }) => rows.flat())

describe('the marked copy of a workbook', () => {
  test('is read again as the workbook was, but for a column that the mapping ignores', async () => {
    const bytes = await marked(counts, countMapping())
    const before = received(counts, countMapping(), 'a.xlsx').submission
    const after = received(bytes, countMapping(), 'a.xlsx').submission
    expect(after.findings).toEqual(before.findings)
    expect(after.records).toEqual(before.records)
    expect(textsOf(bytes, 'Data')).not.toContain('secret')
  })

  test.each(languages)(
    'says in %s on a sheet of its own what was found, and which columns are empty',
    async (language) => {
      const texts = textsOf(await marked(counts, countMapping(), language), 'tipstat')
      expect(texts).toEqual(expect.arrayContaining(['TIP-CODE-01', 'B2', 'TIP-TIME-12', 'A3']))
      expect(texts.some((text) => text.includes('C memo'))).toBe(true)
      expect(texts.join(' ')).not.toMatch(/undefined|NaN|\$\{|secret/)
    },
  )

  test('of persons holds no case number in comments or summary', async () => {
    const persons = workbook(
      ['year', 'n', 'memo', 'sex', 'forms'],
      ['2020', 'K-71', 'secret', 'F', 'LAB'],
      ['2020', 'K-71', 'secret', '?', 'LAB'],
    )
    const { marks } = await gatherMarks(checkedOf(persons, personMapping), [], tellerIn('en'))
    const notes = [...marks.values()].flatMap((here) => [...here.values()].map(({ note }) => note))
    expect(notes.join('\n')).toContain('TIP-KEY-04')
    expect(notes.join('\n')).not.toContain('K-71')
    expect(textsOf(await marked(persons, personMapping), 'tipstat').join(' ')).not.toContain('K-71')
  })

  test('is not made where a column shows who people are', async () => {
    const named = workbook(['year', 'n', 'Full name', 'sex', 'forms'], ['2020', '1', 'Jane Roe', 'F', 'LAB'])
    expect(await markedCopy(checkedOf(named, personMapping), tellerIn('en'))).toEqual({ why: 'persons', params: {} })
  })
})
