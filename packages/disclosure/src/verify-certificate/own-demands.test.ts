import { describe, expect, test } from 'vitest'
import { withheldPolicies } from '../fixtures/withheld-release.ts'
import { certificateBytes } from '../suppress/write-certificate.ts'
import type { Certificate, Zeros } from './certificate.ts'
import { rulesOf } from './policy-rules.ts'
import { fileOf, filesOf, salt } from './published.test-data.ts'
import { verifyCertificate } from './verify-certificate.ts'

interface Proved {
  readonly dimension: string
  /** The rows of the table: what is printed, null for the symbol. */
  readonly rows: Readonly<Record<string, number | null>>
  /** The true count of each finest code, and in other tables. */
  readonly counts: Readonly<Record<string, number>>
  readonly tables?: readonly Readonly<Record<string, number>>[]
  readonly area?: string
  readonly zeros?: Zeros
  readonly several?: readonly (readonly [string, readonly string[]])[]
  readonly told?: Certificate['told']
  readonly change?: (certificate: Certificate) => Certificate
}

/** What is amiss with a table by one dimension beside its total, and their certificate without a demand, as `kind file line`. */
const problems = (proved: Proved, policy: 'national-annual' | 'justice' = 'national-annual'): readonly string[] => {
  const { dimension, rows, counts, tables = [], area = 'HRV', zeros = 'withheld', several = [], told = [] } = proved
  const { change = (certificate) => certificate } = proved
  const { parameters } = withheldPolicies[policy]
  const codes = Object.keys(counts)
  const about = { threshold: parameters.threshold, zeros }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const total = fileOf([{ codes: [area, '2024', '_T'], count: all }], {
    ...about,
    file: 'total.csv',
    dimensions: [['area'], ['year'], [dimension, '_T']],
  })
  const parts = fileOf(
    Object.entries(rows).map(([code, count]) => ({ codes: [area, '2024', code], count })),
    { ...about, file: 'parts.csv', dimensions: [['area'], ['year'], [dimension]] },
  )
  const certificate: Certificate = {
    demands: [],
    dimensions: [
      { name: 'area', sums: [] },
      { name: 'year', sums: [] },
      { name: dimension, sums: [['_T', codes], ...several] },
    ],
    format: 'tipstat-certificate-1',
    micro: {
      codes: [[area], ['2024'], codes],
      counts: Object.values(counts),
      index: [codes.map(() => 0), codes.map(() => 0), codes.map((_, i) => i)],
    },
    published: [total.table, parts.table],
    salt,
    tables: tables.map((table) => ({
      cells: Object.keys(table).map((code) => codes.indexOf(code)),
      counts: Object.values(table),
    })),
    told,
  }
  const claims = {
    tables: [total, parts].map(({ table: { file } }) => ({ file, ...about })),
    rules: rulesOf(policy, parameters),
  }
  const found = verifyCertificate(certificateBytes(change(certificate)), filesOf([total, parts]), claims)
  return found.problems.map(({ kind, file, line }) => `${kind} ${file ?? ''} ${line ?? ''}`.trim())
}

describe('without a demand in the certificate', () => {
  const sevenWomen: Proved = {
    dimension: 'sex',
    area: 'HR-21',
    rows: { F: null, M: null, _U: 18 },
    counts: { F: 7, M: 20, _U: 18 },
    tables: [{ F: 11, M: 16 }],
  }

  test('a count that is small for its context has to be uncertain', () => {
    expect(problems(sevenWomen)).toEqual(['small-spread parts.csv 2'])
    expect(problems({ ...sevenWomen, tables: [{ F: 16, M: 11 }] })).toEqual([])
    expect(problems({ ...sevenWomen, area: 'HRV' })).toEqual([])
  })

  test('so has one of which the table leaves out the row', () => {
    expect(problems({ ...sevenWomen, rows: { _U: 18 } })).toEqual(['small-spread parts.csv'])
    expect(problems({ ...sevenWomen, rows: { _U: 18 }, tables: [{ F: 16, M: 11 }] })).toEqual([])
  })

  test('nothing is asked of what earlier releases told', () => {
    const told = [{ cells: [['HR-21', '2024', 'F']], count: 7 }]
    expect(problems({ ...sevenWomen, tables: [], told })).toEqual([])
  })

  test('a category that holds all, and all others together, have to be uncertain', () => {
    const allForced: Proved = {
      dimension: 'means',
      rows: { COERC: null, DECEP: null, FORCE: null },
      counts: { COERC: 150, DECEP: 0, FORCE: 0 },
    }
    expect(problems(allForced)).toEqual(['group-spread parts.csv 2', 'group-spread parts.csv 2'])
    expect(problems({ ...allForced, tables: [{ COERC: 149, DECEP: 1 }] })).toHaveLength(2)
    expect(problems({ ...allForced, tables: [{ COERC: 148, DECEP: 1, FORCE: 1 }] })).toEqual([])
    expect(problems({ ...allForced, dimension: 'sex' })).toEqual([])
  })

  test('zeros may not say where all of a row are', () => {
    const allFined: Proved = {
      dimension: 'sentence',
      zeros: 'some',
      rows: { FINE: null, PRISON: 0, PROB: null },
      counts: { FINE: 150, PRISON: 0, PROB: 0 },
      tables: [{ FINE: 148, PROB: 2 }],
    }
    expect(problems(allFined, 'justice')).toEqual(['zero-tells parts.csv 3'])
    expect(problems({ ...allFined, rows: { ...allFined.rows, PRISON: null } }, 'justice')).toEqual([])
    const most = { ...allFined, counts: { FINE: 150, PRISON: 0, PROB: 20 }, rows: { FINE: 150, PRISON: 0, PROB: 20 } }
    expect(problems({ ...most, tables: [] }, 'justice')).toEqual([])
  })

  test('few persons of no category may not follow from the total and all categories', () => {
    const three: Proved = {
      dimension: 'age',
      rows: { Y0T17: 50, Y_GE18: 47 },
      counts: { Y0T17: 50, Y_GE18: 47, __: 3 },
    }
    expect(problems(three)).toEqual(['difference-spread parts.csv 2'])
    expect(problems({ ...three, counts: { ...three.counts, __: 5 } })).toEqual([])
  })

  test('few persons of two categories may not follow for who knows that all are in one', () => {
    const two: Proved = {
      dimension: 'form',
      rows: { LAB: 42, SEX: 59 },
      counts: { __LAB: 40, '__LAB..SEX': 2, __SEX: 57 },
      several: [
        ['LAB', ['__LAB', '__LAB..SEX']],
        ['SEX', ['__LAB..SEX', '__SEX']],
      ],
    }
    expect(problems(two)).toEqual(['difference-spread parts.csv'])
    const many = { ...two, rows: { LAB: 52, SEX: 69 }, counts: { ...two.counts, '__LAB..SEX': 12 } }
    expect(problems(many)).toEqual([])
  })

  test('a certificate that is not of area and year with totals proves nothing', () => {
    const change = (certificate: Certificate): Certificate => ({
      ...certificate,
      published: certificate.published.map((table) => ({
        ...table,
        fixed: table.fixed.map(([name]) => [name, 'M'] as const),
      })),
    })
    expect(problems({ ...sevenWomen, change })).toEqual(['certificate'])
  })
})
