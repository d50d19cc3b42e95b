import { canonical } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { type WithheldRelease, withheldFiles, withheldPolicies, withheldTables } from './fixtures/withheld-release.ts'
import { verifyFiles } from './verify-files.ts'
import { verifyRelease } from './verify-release.ts'

const [bySex, total] = withheldTables
const file = `data/${bySex}.csv`

type Manifest = Record<string, unknown> & { tables: Record<string, unknown>[]; certificates: Record<string, unknown>[] }

/** The problems of a release after its forger has changed its files and made every hash right again. */
const forged = (
  change?: (release: WithheldRelease) => void,
  last?: (manifest: Manifest) => void,
): readonly { readonly kind: string; readonly file: string; readonly line?: number }[] =>
  verifyFiles(withheldFiles(change, last as Parameters<typeof withheldFiles>[1]).files).problems

const rewrite = (from: string | RegExp, to: string, name: string = bySex) => ({
  change: ({ tables }: WithheldRelease) => {
    const text = tables.get(name) ?? ''
    expect(text).toMatch(from)
    tables.set(name, text.replace(from, to))
  },
})

/** Under policy justice, of which zeros are printed: the symbol is 1 or more, and a man of 2021 is a zero. */
const printed =
  (from: string, to: string) =>
  (release: WithheldRelease): void => {
    release.manifest.policy = withheldPolicies.justice
    for (const table of release.manifest.tables as object[]) Object.assign(table, { stage: 'P_CONV' })
    const text = (release.tables.get(bySex) ?? '')
      .replaceAll(',,0,inf', ',,1,inf')
      .replace('M,30,30,30,exact,0', 'M,0,0,0,exact,0')
      .replace('HRV,2020,_U', 'HRV,2020,M,4,4,4,exact,0\nHRV,2020,_U')
      .replace('HRV,2020,M,,1,inf,suppressed,0\n', '')
    expect(text).toContain(from)
    release.tables.set(bySex, text.replace(from, to))
    release.tables.set(total, (release.tables.get(total) ?? '').replaceAll('50', '20'))
    release.manifest.cost = { cells: 8, hidden: 1, shareHidden: 0.125, sharePersonsHidden: 0.38 }
  }

describe('a release that withholds', () => {
  test('is verified from its files alone', () => {
    const { files } = withheldFiles()
    expect(verifyFiles(files)).toMatchObject({ proof: 'certificate', problems: [] })
  })

  test.each(Object.values(withheldPolicies))('is one under policy $name with its own parameters', (policy) => {
    const change = policy.name === 'justice' ? printed('', '') : () => undefined
    const under = (release: WithheldRelease) => {
      change(release)
      release.manifest.policy = policy
    }
    expect(forged(under)).toEqual([])
  })

  test('may say that there is no number, and why', () => {
    const { change } = rewrite('HRV,2021,F,12,12,12,exact,0', 'HRV,2021,F,,,,not-collected,0')
    const also = (release: WithheldRelease) => {
      change(release)
      rewrite('HRV,2020,F,,0,inf,suppressed,0', 'HRV,2020,F,14,14,14,exact,0').change(release)
      rewrite('HRV,2020,30,30,30', 'HRV,2020,44,44,44', total).change(release)
      release.manifest.cost = { cells: 8, hidden: 1, shareHidden: 0.125, sharePersonsHidden: 0.37234 }
    }
    expect(forged(also)).toEqual([])
  })
})

describe('a release that withholds, forged with every hash made right again, is refused', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['a small number', 'F,12,12,12,', 'F,4,4,4,', 'small-shown'],
    ['a zero, where zeros are withheld', 'F,12,12,12,', 'F,0,0,0,', 'zero-shown'],
    ['an upper bound to the symbol', '2020,F,,0,inf', '2020,F,,0,4', 'neither-number-nor-symbol'],
    ['a lower bound to the symbol', '2020,F,,0,inf', '2020,F,,1,inf', 'neither-number-nor-symbol'],
    ['no bounds at the symbol', '2020,F,,0,inf', '2020,F,,,', 'neither-number-nor-symbol'],
    ['a value at the symbol', '2020,F,,0,inf', '2020,F,3,0,inf', 'neither-number-nor-symbol'],
    ['a disputed symbol', 'inf,suppressed,0', 'inf,suppressed,1', 'neither-number-nor-symbol'],
    ['a fraction', 'F,12,12,12,', 'F,12.5,12.5,12.5,', 'neither-number-nor-symbol'],
    ['a number with bounds', 'F,12,12,12,', 'F,12,11,13,', 'neither-number-nor-symbol'],
    ['an interval', 'F,12,12,12,exact', 'F,,5,9,censored', 'neither-number-nor-symbol'],
    ['a rounded number', 'F,12,12,12,exact', 'F,10,8,12,rounded', 'neither-number-nor-symbol'],
    ['a number written otherwise', 'F,12,12,12,', 'F,012,012,012,', 'neither-number-nor-symbol'],
    ['a reason with a bound', 'F,12,12,12,exact', 'F,,0,,not-collected', 'neither-number-nor-symbol'],
    ['a reason that is disputed', 'F,12,12,12,exact,0', 'F,,,,not-collected,1', 'neither-number-nor-symbol'],
    ['a reason that there is not', 'F,12,12,12,exact', 'F,,,,secret', 'neither-number-nor-symbol'],
  ])('with %s', (_, from, to, kind) => {
    const [problem, ...more] = forged(rewrite(from, to).change)
    expect(problem).toEqual({ kind, file, line: expect.any(Number) })
    expect(more).toEqual([])
  })

  test.each<[string, string, string, string]>([
    ['2 as a bound of the symbol', ',,1,inf', ',,2,inf', 'neither-number-nor-symbol'],
    ['a number below 3', 'M,0,0,0', 'M,2,2,2', 'small-shown'],
  ])('under policy justice with %s', (_, from, to, kind) => {
    expect(forged(printed(from, to))).toEqual([{ kind, file, line: expect.any(Number) }])
  })

  test.each<[string, string | RegExp, string, string]>([
    ['a hole in its grid', /HRV,2021,_U.*\n/, '', 'tells-a-category'],
    ['a category of symbols only', '2021,F,12,12,12,exact', '2021,F,,0,inf,suppressed', 'tells-a-category'],
    ['a year of symbols only', '2020,_U,7,7,7,exact', '2020,_U,,0,inf,suppressed', 'tells-a-category'],
    ['a cell that stands twice', /(HRV,2021,_U.*\n)/, '$1$1', 'repeated-cell'],
  ])('with %s', (_, from, to, kind) => {
    expect(forged(rewrite(from, to).change)).toEqual([{ kind, file }])
  })

  test('under policy justice with a category that has zeros only', () => {
    const change = (release: WithheldRelease) => {
      printed('2020,M,4,4,4', '2020,M,0,0,0')(release)
    }
    expect(forged(change)).toEqual([{ kind: 'tells-a-category', file }])
  })

  test.each<[string, (manifest: Manifest) => void, readonly object[]]>([
    [
      'a lower threshold',
      ({ policy }) => Object.assign((policy as { parameters: object }).parameters, { threshold: 3 }),
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'a parameter left out',
      (manifest) => {
        const { insiders: _, ...parameters } = withheldPolicies.regional.parameters
        manifest.policy = { name: 'regional', parameters }
      },
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'the parameters of another policy',
      (manifest) => Object.assign(manifest, { policy: { ...withheldPolicies.justice, name: 'national-annual' } }),
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'no certificates at all',
      (manifest) => Reflect.deleteProperty(manifest, 'certificates'),
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'another proof beside its certificates',
      (manifest) =>
        Object.assign(manifest, {
          proof: 'owner-published',
          policy: { name: 'already-public', parameters: { publishedOnly: true } },
        }),
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'no count of withheld rows',
      ({ tables }) => Reflect.deleteProperty(tables[0] ?? {}, 'hidden'),
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'a certificate in more words',
      ({ certificates }) => Object.assign(certificates[0] ?? {}, { salt: '5a' }),
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'tables of a certificate in another order',
      ({ certificates }) => Object.assign(certificates[0] ?? {}, { tables: [total, bySex] }),
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'certificates in another order',
      (manifest) => {
        const { sha256 } = manifest.certificates[0] ?? {}
        manifest.certificates = [
          { sha256, tables: [total] },
          { sha256: 'b'.repeat(64), tables: [bySex] },
        ]
      },
      [{ kind: 'manifest', file: 'manifest.json' }],
    ],
    [
      'a table in no certificate',
      ({ certificates }) => Object.assign(certificates[0] ?? {}, { tables: [bySex] }),
      [{ kind: 'certificates', file: 'manifest.json' }],
    ],
    [
      'a table in two certificates',
      (manifest) => {
        const { sha256 } = manifest.certificates[0] ?? {}
        manifest.certificates = [
          { sha256, tables: [bySex, total] },
          { sha256: 'b'.repeat(64), tables: [total] },
        ]
      },
      [
        { kind: 'statement', file: 'statement.txt' },
        { kind: 'certificates', file: 'manifest.json' },
      ],
    ],
    [
      'a certificate of a table that there is not',
      ({ certificates }) => Object.assign(certificates[0] ?? {}, { tables: [bySex, total, 'zzz'] }),
      [{ kind: 'certificates', file: 'manifest.json' }],
    ],
    [
      'a certificate that the statement does not name',
      ({ certificates }) => Object.assign(certificates[0] ?? {}, { sha256: 'b'.repeat(64) }),
      [{ kind: 'statement', file: 'statement.txt' }],
    ],
    [
      'a table of rates',
      ({ tables }) => Object.assign(tables[0] ?? {}, { unit: 'per-100000' }),
      [{ kind: 'not-counts', file }],
    ],
    [
      'a cost that tells more persons',
      (manifest) => Object.assign(manifest.cost as object, { sharePersonsHidden: 0.0375 }),
      [{ kind: 'cost', file: 'manifest.json' }],
    ],
    [
      'a number more in its cost',
      (manifest) => Object.assign(manifest.cost as object, { persons: 3 }),
      [{ kind: 'cost', file: 'manifest.json' }],
    ],
    [
      'another count of withheld rows',
      ({ tables }) => Object.assign(tables[0] ?? {}, { hidden: 1 }),
      [{ kind: 'cost', file: 'manifest.json' }],
    ],
  ])('with %s', (_, last, problems) => {
    expect(forged(undefined, last)).toEqual(problems)
  })

  test.each(['V_IDN', 'V_DET', 'V'])('with tables of victims (%s) under policy justice', (stage) => {
    const problems = forged((release) => {
      printed('', '')(release)
      for (const table of release.manifest.tables as object[]) Object.assign(table, { stage })
    })
    expect(problems).toEqual([
      { kind: 'not-allowed', file },
      { kind: 'not-allowed', file: `data/${total}.csv` },
    ])
  })

  test.each([
    ['citizenship under policy justice', 'justice', ['citizenship']],
    ['citizenship by vulnerability', 'national-annual', ['vulnerability', 'citizenship']],
  ] as const)('with a table of %s', (_, policy, by) => {
    const problems = forged((release) => {
      if (policy === 'justice') printed('', '')(release)
      Object.assign((release.manifest.tables as object[])[0] ?? {}, { by })
    })
    expect(problems).toContainEqual({ kind: 'not-allowed', file })
  })
})

test('the cost goes by the totals of the same persons alone, and by breakdowns that do not overlap', () => {
  const none = { cells: 8, hidden: 2, shareHidden: 0.25, sharePersonsHidden: 0 }
  const cost = (last: (manifest: Manifest) => void) =>
    forged(undefined, (manifest) => {
      last(manifest)
      manifest.cost = none
    })
  expect(cost(() => undefined)).toEqual([{ kind: 'cost', file: 'manifest.json' }])
  expect(cost(({ tables }) => Object.assign(tables[0] ?? {}, { multiple: ['sex'] }))).toEqual([])
  for (const other of [{ stage: 'V_POT' }, { unit: 'offences' }, { counting: 'CASE' }, { reference: 'REPORT' }])
    expect(cost(({ tables }) => Object.assign(tables[1] ?? {}, other))).toEqual([])
})

describe('with certificates', () => {
  const { files, certificate } = withheldFiles()

  test('each that is given is verified against its files', () => {
    const verified = verifyRelease(files, new Map([['mine', certificate]]))
    expect(verified).toMatchObject({
      proof: 'certificate',
      problems: [],
      certificates: [{ tables: withheldTables, found: { demanded: 1, tables: 1, problems: [] } }],
    })
  })

  test('one that is named and not given is unchecked, which is no problem', () => {
    expect(verifyRelease(files)).toMatchObject({
      problems: [],
      certificates: [{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), tables: withheldTables, found: 'unchecked' }],
    })
  })

  test('one that the release does not name is a problem, and proves nothing', () => {
    const other = withheldFiles((release) => {
      release.certificate.salt = '5b'.repeat(32)
    })
    expect(verifyRelease(files, new Map([['theirs.json', other.certificate]]))).toMatchObject({
      problems: [{ kind: 'other-certificate', file: 'theirs.json' }],
      certificates: [{ found: 'unchecked' }],
    })
  })

  test('a release of another proof has none', () => {
    const other = new Map([['manifest.json', new Uint8Array()]])
    expect(verifyRelease(other, new Map([['mine', certificate]]))).toMatchObject({
      problems: [{ kind: 'manifest' }],
      certificates: [],
    })
  })

  test.each<[string, (release: WithheldRelease) => void, string]>([
    [
      'a lower threshold than the policy has',
      ({ certificate }) => Object.assign((certificate.published as object[])[0] ?? {}, { threshold: 3 }),
      'claim',
    ],
    [
      'another rule for zeros',
      ({ certificate }) => Object.assign((certificate.published as object[])[1] ?? {}, { zeros: 'printed' }),
      'claim',
    ],
    [
      'other tables too near to the true one',
      ({ certificate }) => Object.assign(certificate, { tables: [{ cells: [0, 1], counts: [4, 19] }] }),
      'spread',
    ],
    [
      'a table that does not agree with what is shown',
      ({ certificate }) => Object.assign(certificate, { tables: [{ cells: [0], counts: [7] }] }),
      'changed',
    ],
    [
      'fewer files than tables',
      ({ certificate }) => Object.assign(certificate, { published: (certificate.published as object[]).slice(0, 1) }),
      'claim',
    ],
    [
      'a number told before, where the release names nothing that told it',
      ({ certificate }) => Object.assign(certificate, { told: [{ cells: [['HRV', '_U', '2020']], count: 7 }] }),
      'claim',
    ],
  ])('one is refused with %s', (_, change, kind) => {
    const spoiled = withheldFiles(change)
    const { problems, certificates } = verifyRelease(spoiled.files, new Map([['mine', spoiled.certificate]]))
    expect(problems).toEqual([])
    expect(certificates[0]?.found).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ kind })]),
    })
  })

  test('a certificate may have what was told before, where the release names what told it', () => {
    const told = withheldFiles(({ certificate, manifest }) => {
      certificate.told = [{ cells: [['HRV', '_U', '2020']], count: 7 }]
      manifest.elsewhere = ['A speech']
    })
    expect(verifyRelease(told.files, new Map([['mine', told.certificate]]))).toMatchObject({
      problems: [],
      certificates: [{ found: { problems: [] } }],
    })
  })

  test('a certificate may have demands, of which a release says nothing', () => {
    const more = withheldFiles(({ certificate }) => {
      certificate.demands = [{ cells: [['HRV', 'M', '2020']], spread: 4 }]
    })
    expect(verifyRelease(more.files, new Map([['mine', more.certificate]])).certificates).toMatchObject([
      { found: { demanded: 2, problems: [] } },
    ])
  })

  test('no problem that is named holds a value', () => {
    const problems = forged(rewrite('F,12,12,12,', 'F,4,4,4,').change)
    expect(canonical(problems)).not.toMatch(/"value"|[^0-9]4[^0-9]/)
  })
})
