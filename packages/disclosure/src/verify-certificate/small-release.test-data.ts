import { certificateBytes } from '../suppress/write-certificate.ts'
import type { Certificate } from './certificate.ts'
import { claimsOf, fileOf, filesOf, salt, sha256 } from './published.test-data.ts'
import { type CertificateClaims, type CertificateVerification, verifyCertificate } from './verify-certificate.ts'

/** A type of which everything may be written. */
export type Open<T> = { -readonly [K in keyof T]: Open<T[K]> }

/** A release that a test may spoil: its certificate, the text of its files, and what it says of itself. */
export interface Spoilable {
  certificate: Open<Certificate>
  files: Map<string, string>
  claims: Open<CertificateClaims>
}

const row = (area: string, sex: string, count: number | null) => ({ codes: [area, sex, '2020'], count })

/**
 * Invented persons by area and sex, of 2020; threshold 5. Of `a` there are 2 women, withheld; three more cells with them.
 * Last year's file of areas stands beside it. Further demands: women in `b`, and men in `a` with women in `b`.
 * That there are 11 women in `a` and `b` was told before.
 */
export const smallRelease = (): Spoilable => {
  const bySex = fileOf(
    [
      ...[row('_T', '_T', 81), row('_T', 'F', 23), row('_T', 'M', 58)],
      ...[row('a', '_T', 22), row('a', 'F', null), row('a', 'M', null)],
      ...[row('b', '_T', 17), row('b', 'F', null), row('b', 'M', null)],
      ...[row('c', '_T', 42), row('c', 'F', 12), row('c', 'M', 30)],
    ],
    { file: 'data/by-sex.csv', dimensions: [['area'], ['sex'], ['year']], threshold: 5, zeros: 'withheld' },
  )
  const byArea = fileOf([row('_T', '_T', 81), row('a', '_T', 22), row('b', '_T', 17), row('c', '_T', 42)], {
    file: 'earlier/by-area.csv',
    dimensions: [['area'], ['sex', '_T'], ['year', '2020']],
    threshold: 3,
    zeros: 'withheld',
  })
  const certificate: Certificate = {
    demands: [
      { cells: [['b', 'F', '2020']], spread: 4 },
      {
        cells: [
          ['a', 'M', '2020'],
          ['b', 'F', '2020'],
        ],
        spread: 8,
      },
    ],
    dimensions: [
      { name: 'area', sums: [['_T', ['a', 'b', 'c']]] },
      { name: 'sex', sums: [['_T', ['F', 'M']]] },
      { name: 'year', sums: [] },
    ],
    format: 'tipstat-certificate-1',
    micro: {
      codes: [['a', 'b', 'c'], ['F', 'M'], ['2020']],
      counts: [2, 20, 9, 8, 12, 30],
      index: [
        [0, 0, 1, 1, 2, 2],
        [0, 1, 0, 1, 0, 1],
        [0, 0, 0, 0, 0, 0],
      ],
    },
    published: [bySex.table, byArea.table],
    salt,
    tables: [
      { cells: [0, 1, 2, 3], counts: [6, 16, 5, 12] },
      { cells: [0, 1, 2, 3], counts: [3, 19, 8, 9] },
    ],
    told: [
      {
        cells: [
          ['a', 'F', '2020'],
          ['b', 'F', '2020'],
        ],
        count: 11,
      },
    ],
  }
  const texts = [...filesOf([bySex, byArea])].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const)
  return {
    certificate: structuredClone(certificate) as Open<Certificate>,
    files: new Map(texts),
    claims: claimsOf([bySex, byArea], 2) as Open<CertificateClaims>,
  }
}

/** Verifies a release after a change. Files that the change rewrites get their new hash. */
export const verifySpoiled = (spoil: (release: Spoilable) => void): CertificateVerification => {
  const release = smallRelease()
  const before = new Map(release.files)
  spoil(release)
  const files = new Map([...release.files].map(([name, text]) => [name, new TextEncoder().encode(text)]))
  for (const table of release.certificate.published) {
    const bytes = files.get(table.file)
    if (bytes && before.get(table.file) !== release.files.get(table.file)) table.sha256 = sha256(bytes)
  }
  return verifyCertificate(certificateBytes(release.certificate), files, release.claims)
}
