import { expect, test } from 'vitest'
import { certificateBytes } from '../suppress/write-certificate.ts'
import type { Certificate } from './certificate.ts'
import { fileOf, filesOf, salt } from './published.test-data.ts'
import { verifyCertificate } from './verify-certificate.ts'

/** Of `a` there is one, of `b` 4, of `c` 7, all withheld; their total is shown. */
const problems = (tables: readonly (readonly number[])[], insiders: boolean) => {
  const symbol = (code: string) => ({ codes: [code], count: null })
  const file = fileOf([{ codes: ['_T'], count: 12 }, symbol('a'), symbol('b'), symbol('c')], {
    file: 'data/d.csv',
    dimensions: [['d']],
    threshold: 5,
    zeros: 'withheld',
  })
  const certificate: Certificate = {
    demands: [],
    dimensions: [{ name: 'd', sums: [['_T', ['a', 'b', 'c']]] }],
    format: 'tipstat-certificate-1',
    micro: { codes: [['a', 'b', 'c']], counts: [1, 4, 7], index: [[0, 1, 2]] },
    published: [file.table],
    salt,
    tables: tables.map((counts) => ({ cells: [0, 1, 2], counts })),
    told: [],
  }
  const claims = { tables: [{ file: 'data/d.csv', threshold: 5, zeros: 'withheld' as const }], insiders }
  return verifyCertificate(certificateBytes(certificate), filesOf([file]), claims).problems
}

const withoutA = [
  [5, 0, 7],
  [0, 4, 8],
]

test('who is alone in a withheld cell must not be able to work out another', () => {
  expect(problems(withoutA, false)).toEqual([])
  expect(problems(withoutA, true)).toEqual([{ kind: 'insider', file: 'data/d.csv', line: 4 }])
})

test('a table in which their own cell is as it is, and the other is not, keeps it from them', () => {
  expect(problems([...withoutA, [1, 5, 6]], true)).toEqual([])
})

test('what is theirs but for printed zeros is theirs, too', () => {
  const shown = (codes: readonly string[], count: number) => ({ codes, count })
  const file = fileOf(
    [
      ...[shown(['_T', '_T'], 14), shown(['_T', 'x'], 14), shown(['_T', 'y'], 0)],
      ...[{ codes: ['a', '_T'], count: null }, { codes: ['a', 'x'], count: null }, shown(['a', 'y'], 0)],
      ...[{ codes: ['b', '_T'], count: null }, { codes: ['b', 'x'], count: null }, shown(['b', 'y'], 0)],
    ],
    { file: 'data/d.csv', dimensions: [['d'], ['e']], threshold: 3, zeros: 'printed' },
  )
  const certificate: Certificate = {
    demands: [],
    dimensions: [
      { name: 'd', sums: [['_T', ['a', 'b']]] },
      { name: 'e', sums: [['_T', ['x', 'y']]] },
    ],
    format: 'tipstat-certificate-1',
    micro: {
      codes: [
        ['a', 'b'],
        ['x', 'y'],
      ],
      counts: [1, 13],
      index: [
        [0, 1],
        [0, 0],
      ],
    },
    published: [file.table],
    salt,
    tables: [{ cells: [0, 1], counts: [3, 11] }],
    told: [],
  }
  const claims = { tables: [{ file: 'data/d.csv', threshold: 3, zeros: 'printed' as const }], insiders: true }
  // Who is alone in a and x knows that they are alone in a, since nobody is in a and y.
  expect(verifyCertificate(certificateBytes(certificate), filesOf([file]), claims).problems).toEqual([])
})
