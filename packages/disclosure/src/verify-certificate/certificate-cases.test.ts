import { describe, expect, it } from 'vitest'
import { casesOf } from '../rounding/cases.test-data.ts'
import { certificateBytes } from '../suppress/write-certificate.ts'
import type { Certificate } from './certificate.ts'
import { claimsOf, type File, filesOf, salt, sha256 } from './published.test-data.ts'
import { verifyCertificate } from './verify-certificate.ts'

interface Case {
  readonly id: string
  readonly from_case: string
  readonly suppressed: readonly string[]
  readonly required_spread: number
  readonly protected: readonly string[]
  readonly tables: readonly Readonly<Record<string, number>>[]
  readonly verdict: string
}

interface Source {
  readonly id: string
  readonly inner: Readonly<Record<string, number>>
  readonly published: Readonly<Record<string, { readonly value: number; readonly inner: readonly string[] }>>
}

/**
 * A case as a release of one file: a dimension whose codes are its cells. A zero that is shown is one that can't be
 * anything else: the cases show zeros and yet let what is withheld be zero.
 */
const releaseOf = (
  each: Case,
  { inner, published }: Source,
): { readonly certificate: Certificate; readonly file: File } => {
  const isHidden = new Set(each.suppressed)
  const names = [...new Set([...Object.keys(inner), ...Object.keys(published)])]
  const code = (name: string) => `c${names.indexOf(name)}`
  const isFixed = (name: string) => inner[name] === 0 && name in published && !isHidden.has(name)
  const micro = Object.keys(inner).filter((name) => !isFixed(name))
  const lines = Object.entries(published).map(([name, { value }]) => {
    if (isHidden.has(name)) return `${code(name)},,0,inf,suppressed,0`
    return value === 0 ? `${code(name)},,,,not-applicable,0` : `${code(name)},${value},${value},${value},exact,0`
  })
  const bytes = new TextEncoder().encode(['cell,value,low,high,status,disputed', ...lines, ''].join('\n'))
  const table = {
    columns: [['cell', 'cell']],
    file: 'data/case.csv',
    fixed: [],
    sha256: sha256(bytes),
    threshold: 1,
    zeros: 'withheld',
  } as const
  const sums = Object.entries(published).filter(([name]) => !(name in inner))
  const certificate: Certificate = {
    demands: each.protected.map((name) => ({ cells: [[code(name)]], spread: each.required_spread })),
    dimensions: [{ name: 'cell', sums: sums.map(([name, { inner }]) => [code(name), inner.map(code)]) }],
    format: 'tipstat-certificate-1',
    micro: {
      codes: [micro.map(code)],
      counts: micro.map((name) => inner[name] ?? 0),
      index: [micro.map((_, i) => i)],
    },
    published: [table],
    salt,
    tables: each.tables.map((counts) => {
      for (const name of Object.keys(inner)) if (isFixed(name)) expect(counts[name]).toBe(0)
      const cells = [...micro.keys()].filter((m) => counts[micro[m] ?? ''] !== inner[micro[m] ?? ''])
      return { cells, counts: cells.map((m) => counts[micro[m] ?? ''] ?? 0) }
    }),
    told: [],
  }
  return { certificate, file: { table, bytes } }
}

/** What the verifier must say, by what the case says. */
const expected: Readonly<Record<string, string>> = {
  'reject: a published cell changes or a sum breaks': 'changed',
  'reject: negative count': 'negative',
  'reject: not an integer': 'fraction',
  'reject: spread 0 < required': 'spread',
}

describe('the reference cases of certificates', () => {
  const cases = casesOf<readonly Case[]>('certificate_cases.json')
  const sources = casesOf<readonly Source[]>('suppression_cases.json')

  it('are thirty, of five verdicts', () => {
    expect(cases.length).toBe(30)
    expect(new Set(cases.map(({ verdict }) => verdict)).size).toBe(5)
  })

  it.each(cases.map((each) => [each.id, each] as const))('%s is accepted or refused as it says', (_, each) => {
    const source = sources.find(({ id }) => id === each.from_case)
    if (!source) throw new Error(`no case ${each.from_case}`)
    const { certificate, file } = releaseOf(each, source)
    const claims = claimsOf([file], each.protected.length)
    const { problems } = verifyCertificate(certificateBytes(certificate), filesOf([file]), claims)
    const kinds = new Set(problems.map(({ kind }) => kind))
    if (each.verdict === 'accept') expect(problems).toEqual([])
    else expect(kinds).toContain(expected[each.verdict])
  })
})
