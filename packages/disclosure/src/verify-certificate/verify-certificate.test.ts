import { readdirSync, readFileSync } from 'node:fs'
import { canonical } from '@tipstat/scheme'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { gridOf } from './count-in.ts'
import type { CertificateProblem } from './problem.ts'
import { readCertificate } from './read-certificate.ts'
import { type Spoilable, smallRelease, verifySpoiled } from './small-release.test-data.ts'
import { verifyCertificate } from './verify-certificate.ts'

const bySex = 'data/by-sex.csv'
const byArea = 'earlier/by-area.csv'

const rewrite = (file: string, from: string, to: string) => (release: Spoilable) => {
  const text = release.files.get(file) ?? ''
  expect(text).toContain(from)
  release.files.set(file, text.replace(from, to))
}

/** What stands at a place of a certificate: `micro.counts.0`. */
const at = (release: Spoilable, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), release.certificate)

const listAt = (release: Spoilable, path: string): unknown[] => {
  const list = at(release, path.split('.'))
  if (!Array.isArray(list)) throw new TypeError(`${path} is no list`)
  return list
}

const put = (path: string, value: unknown) => (release: Spoilable) => {
  const names = path.split('.')
  expect(at(release, names)).toBeDefined()
  Reflect.set(Object(at(release, names.slice(0, -1))), names.at(-1) ?? '', value)
}

const pop = (path: string) => (release: Spoilable) => {
  expect(listAt(release, path).pop()).toBeDefined()
}

const push =
  (path: string, ...values: readonly unknown[]) =>
  (release: Spoilable) => {
    listAt(release, path).push(...values)
  }

type Spoiled = readonly [sentence: string, spoil: (release: Spoilable) => void, problems: readonly CertificateProblem[]]

const everyRow = (file: string, kind: CertificateProblem['kind'], lines: readonly number[], more = {}) =>
  lines.map((line) => ({ kind, file, line, ...more }))

const spoiled: readonly Spoiled[] = [
  ['a hash of another file', put('published.0.sha256', '0'.repeat(64)), [{ kind: 'hash', file: bySex }]],
  [
    'a file that is not there',
    ({ files }) => {
      files.delete(byArea)
    },
    [
      { kind: 'missing-file', file: byArea },
      { kind: 'row', file: byArea, line: 1 },
    ],
  ],
  [
    'a file more',
    ({ files }) => {
      files.set('data/more.csv', '')
    },
    [{ kind: 'extra-file', file: 'data/more.csv' }],
  ],
  ['a lower threshold than the release says', put('published.0.threshold', 2), [{ kind: 'claim', file: bySex }]],
  [
    'another rule for zeros than the release says',
    put('published.1.zeros', 'printed'),
    [{ kind: 'claim', file: byArea }],
  ],
  ['a demand left out', pop('demands'), [{ kind: 'claim' }]],
  [
    'a table of the release left out',
    ({ certificate, files }) => {
      certificate.published.pop()
      files.delete(byArea)
    },
    [{ kind: 'claim', file: byArea }, { kind: 'claim' }],
  ],
  [
    'a table that the release says nothing of',
    ({ claims }) => {
      claims.tables.pop()
    },
    [{ kind: 'claim' }],
  ],
  [
    'a table listed twice',
    ({ certificate, claims }) => {
      certificate.published.push(...certificate.published.slice(1))
      claims.tables.push(...claims.tables.slice(1))
    },
    [
      { kind: 'claim', file: byArea },
      { kind: 'claim', file: byArea },
    ],
  ],
  ['two columns of one dimension', put('published.0.columns.1.1', 'area'), [{ kind: 'certificate', file: bySex }]],
  ['a dimension that is neither column nor fixed', pop('published.1.fixed'), [{ kind: 'certificate', file: byArea }]],
  [
    'a dimension that is column and fixed',
    push('published.1.fixed', ['area', 'a']),
    [{ kind: 'certificate', file: byArea }],
  ],
  ['another number than was told before', put('told.0.count', 12), [{ kind: 'sum', demand: 2 }]],
  ['something told of an unknown code', put('told.0.cells.0.0', 'd'), [{ kind: 'demand', demand: 2 }]],
  [
    'something told of a micro-cell twice',
    put('told.0.cells.0.0', '_T'),
    [
      { kind: 'demand', demand: 2 },
      { kind: 'sum', demand: 2 },
      { kind: 'changed', demand: 2, table: 1 },
      { kind: 'changed', demand: 2, table: 2 },
    ],
  ],
  ['nothing told', put('told.0.cells', []), [{ kind: 'demand', demand: 2 }]],
  ['two dimensions of one name', put('dimensions.1.name', 'area'), [{ kind: 'certificate' }]],
  [
    'two dimensions of one name, counted as one',
    (release) => {
      put('dimensions.1.name', 'area')(release)
      pop('micro.codes')(release)
      pop('micro.index')(release)
    },
    [{ kind: 'certificate' }],
  ],
  [
    'no dimensions',
    (release) => {
      put('dimensions', [])(release)
      put('micro.codes', [])(release)
      put('micro.index', [])(release)
    },
    [{ kind: 'certificate' }],
  ],
  [
    'a byte order mark before a file',
    rewrite(bySex, 'area,sex,year', '\ufeffarea,sex,year'),
    [{ kind: 'row', file: bySex, line: 1 }],
  ],
  ['a dimension without codes', pop('micro.codes'), [{ kind: 'certificate' }]],
  ['a dimension without places', pop('micro.index'), [{ kind: 'certificate' }]],
  ['a micro-cell without a place', pop('micro.index.1'), [{ kind: 'certificate' }]],
  [
    'a micro-cell twice',
    (release) => {
      put('micro.index.0.1', 1)(release)
      put('micro.index.1.1', 0)(release)
    },
    [{ kind: 'micro-cell' }],
  ],
  ['a place that there is not', put('micro.index.0.0', 3), [{ kind: 'micro-cell' }]],
  ['a place below the first', put('micro.index.0.0', -1), [{ kind: 'micro-cell' }]],
  ['a place between two', put('micro.index.0.0', 0.5), [{ kind: 'micro-cell' }]],
  ['a micro-code twice', put('micro.codes.0.2', 'b'), [{ kind: 'hierarchy' }]],
  ['a sum given twice', push('dimensions.1.sums', ['_T', ['F']]), [{ kind: 'hierarchy' }]],
  ['a sum that is a micro-code', push('dimensions.0.sums', ['a', ['b']]), [{ kind: 'hierarchy' }]],
  ['a sum of itself', push('dimensions.0.sums', ['X', ['Y']], ['Y', ['X']]), [{ kind: 'hierarchy' }]],
  ['a sum of one part twice', push('dimensions.0.sums', ['X', ['z', 'z']]), [{ kind: 'hierarchy' }]],
  [
    'a sum of one micro-code twice, by way of another sum',
    push('dimensions.0.sums', ['X', ['a', '_T']]),
    [{ kind: 'hierarchy' }],
  ],
  ['another header', rewrite(bySex, 'area,sex', 'sex,area'), [{ kind: 'row', file: bySex, line: 1 }]],
  [
    'columns in another order',
    put('published.0.columns', [
      ['year', 'year'],
      ['sex', 'sex'],
      ['area', 'area'],
    ]),
    [{ kind: 'row', file: bySex, line: 1 }],
  ],
  [
    'a file cut short',
    rewrite(bySex, '30,30,30,exact,0\n', '30,30,30,exact,0'),
    [{ kind: 'row', file: bySex, line: 1 }],
  ],
  [
    'bytes that are no UTF-8',
    rewrite(bySex, '_T,_T,2020,81', '\ufeff,_T,2020,81'),
    [{ kind: 'unknown-code', file: bySex, line: 2 }],
  ],
  [
    'a column too many',
    rewrite(bySex, '23,23,23,exact,0', '23,23,23,exact,0,2'),
    [{ kind: 'row', file: bySex, line: 3 }],
  ],
  [
    'bounds about a number',
    rewrite(bySex, '23,23,23,exact', '23,22,24,exact'),
    [{ kind: 'row', file: bySex, line: 3 }],
  ],
  [
    'a bound above a number',
    rewrite(bySex, '23,23,23,exact', '23,23,24,exact'),
    [{ kind: 'row', file: bySex, line: 3 }],
  ],
  ['a fraction printed', rewrite(bySex, '23,23,23', '23.5,23.5,23.5'), [{ kind: 'row', file: bySex, line: 3 }]],
  [
    'a number with a zero before it',
    rewrite(bySex, '23,23,23', '023,023,023'),
    [{ kind: 'row', file: bySex, line: 3 }],
  ],
  ['a rounded number', rewrite(bySex, '23,23,23,exact', '23,23,23,rounded'), [{ kind: 'row', file: bySex, line: 3 }]],
  ['a third kind of dispute', rewrite(bySex, '23,exact,0', '23,exact,2'), [{ kind: 'row', file: bySex, line: 3 }]],
  ['a bound beside the symbol', rewrite(bySex, ',0,inf,', ',0,4,'), [{ kind: 'row', file: bySex, line: 6 }]],
  [
    'a symbol that says that it is no zero',
    rewrite(bySex, ',0,inf,', ',1,inf,'),
    [{ kind: 'row', file: bySex, line: 6 }],
  ],
  ['a number under the symbol', rewrite(bySex, ',,0,inf,', ',2,0,inf,'), [{ kind: 'row', file: bySex, line: 6 }]],
  [
    'a symbol marked as disputed',
    rewrite(bySex, 'suppressed,0', 'suppressed,1'),
    [{ kind: 'row', file: bySex, line: 6 }],
  ],
  [
    'a reason with a bound',
    rewrite(bySex, '12,12,12,exact', ',0,,not-available'),
    [{ kind: 'row', file: bySex, line: 12 }],
  ],
  [
    'a reason with a bound above',
    rewrite(bySex, '12,12,12,exact', ',,9,not-available'),
    [{ kind: 'row', file: bySex, line: 12 }],
  ],
  ['a reason that there is not', rewrite(bySex, '12,12,12,exact', ',,,none'), [{ kind: 'row', file: bySex, line: 12 }]],
  [
    'a reason where there can be persons',
    rewrite(bySex, '12,12,12,exact', ',,,not-available'),
    [{ kind: 'no-number', file: bySex, line: 12 }],
  ],
  ['an unknown code', rewrite(bySex, 'c,F,2020', 'd,F,2020'), [{ kind: 'unknown-code', file: bySex, line: 12 }]],
  [
    'a code of another dimension',
    rewrite(bySex, 'c,F,2020', 'F,c,2020'),
    [{ kind: 'unknown-code', file: bySex, line: 12 }],
  ],
  ['a fixed code that is unknown', put('published.1.fixed.0.1', 'X'), everyRow(byArea, 'unknown-code', [2, 3, 4, 5])],
  [
    'a row more',
    rewrite(bySex, 'c,F,2020,12', 'c,F,2020,12,12,12,exact,0\nc,F,2020,12'),
    [{ kind: 'repeated-row', file: bySex, line: 13 }],
  ],
  ['a row less', rewrite(bySex, 'c,F,2020,12,12,12,exact,0\n', ''), [{ kind: 'missing-row', file: bySex }]],
  [
    'another number printed',
    rewrite(bySex, 'c,F,2020,12,12,12', 'c,F,2020,13,13,13'),
    [{ kind: 'sum', file: bySex, line: 12 }],
  ],
  ['another number printed earlier', rewrite(byArea, '42,42,42', '41,41,41'), [{ kind: 'sum', file: byArea, line: 5 }]],
  [
    'the wrong sum fixed',
    put('published.1.fixed.0.1', 'F'),
    [
      ...everyRow(byArea, 'sum', [2, 3, 4, 5]),
      ...everyRow(byArea, 'changed', [3, 4], { table: 1 }),
      ...everyRow(byArea, 'changed', [3, 4], { table: 2 }),
    ],
  ],
  [
    'one count changed',
    put('micro.counts.4', 13),
    [...everyRow(bySex, 'sum', [2, 3, 11, 12]), ...everyRow(byArea, 'sum', [2, 5])],
  ],
  [
    'a withheld count changed, as long as its sums stay',
    put('micro.counts', [3, 19, 8, 9, 12, 30]),
    [
      { kind: 'spread', file: bySex, line: 6 },
      { kind: 'spread', demand: 0 },
      { kind: 'spread', demand: 1 },
    ],
  ],
  ['a negative count', put('micro.counts.0', -2), [{ kind: 'negative', table: 0 }]],
  ['a count and a billionth', put('micro.counts.0', 2 + 1e-9), [{ kind: 'fraction', table: 0 }]],
  ['a count of 2^53', put('micro.counts.0', 2 ** 53), [{ kind: 'too-large', table: 0 }]],
  ['a negative count in another table', put('tables.1.counts.0', -3), [{ kind: 'negative', table: 2 }]],
  ['a billionth in another table', put('tables.1.counts.0', 3 + 1e-9), [{ kind: 'fraction', table: 2 }]],
  ['2^53 in another table', put('tables.1.counts.0', 2 ** 53), [{ kind: 'too-large', table: 2 }]],
  ['a table with a count too few', pop('tables.1.counts'), [{ kind: 'table', table: 2 }]],
  ['a table with a count too many', push('tables.1.counts', 1), [{ kind: 'table', table: 2 }]],
  ['a table with a micro-cell twice', put('tables.1.cells', [0, 0, 1, 2]), [{ kind: 'table', table: 2 }]],
  ['a table with a micro-cell that there is not', put('tables.1.cells.3', 6), [{ kind: 'table', table: 2 }]],
  ['a table with a micro-cell below the first', put('tables.1.cells.0', -1), [{ kind: 'table', table: 2 }]],
  ['a table with half a micro-cell', put('tables.1.cells.0', 0.5), [{ kind: 'table', table: 2 }]],
  [
    'a table that changes a shown cell',
    push('tables', { cells: [4, 5], counts: [13, 29] }),
    [...everyRow(bySex, 'changed', [3, 4, 12, 13], { table: 3 })],
  ],
  [
    'a table that changes what was shown earlier',
    (release) => {
      for (const [from, to] of [
        ['81,81,81,exact', ',0,inf,suppressed'],
        ['42,42,42,exact', ',0,inf,suppressed'],
        ['23,23,23,exact', ',0,inf,suppressed'],
        ['12,12,12,exact', ',0,inf,suppressed'],
      ] as const)
        rewrite(bySex, from, to)(release)
      release.certificate.tables.push({ cells: [4], counts: [11] })
    },
    everyRow(byArea, 'changed', [2, 5], { table: 3 }),
  ],
  [
    'a witness too near',
    put('tables.0.counts', [5, 17, 6, 11]),
    [
      { kind: 'spread', file: bySex, line: 6 },
      { kind: 'spread', demand: 0 },
      { kind: 'spread', demand: 1 },
    ],
  ],
  [
    'a witness for another cell',
    put('tables.0.counts', [2, 20, 9, 8]),
    [
      { kind: 'spread', file: bySex, line: 6 },
      { kind: 'spread', demand: 0 },
      { kind: 'spread', demand: 1 },
    ],
  ],
  [
    'no witness',
    put('tables', []),
    [
      { kind: 'spread', file: bySex, line: 6 },
      { kind: 'spread', demand: 0 },
      { kind: 'spread', demand: 1 },
    ],
  ],
  ['more demanded than is proved', put('demands.1.spread', 9), [{ kind: 'spread', demand: 1 }]],
  ['a demand of a shown cell', put('demands.0.cells', [['c', 'F', '2020']]), [{ kind: 'spread', demand: 0 }]],
  ['a demand of nothing', put('demands.0.cells', []), [{ kind: 'demand', demand: 0 }]],
  ['a demand of an unknown code', put('demands.0.cells', [['b', 'X', '2020']]), [{ kind: 'demand', demand: 0 }]],
  ['a demand with a code too few', put('demands.0.cells', [['b', 'F']]), [{ kind: 'demand', demand: 0 }]],
  [
    'a demand that counts a micro-cell twice',
    put('demands.0.cells', [
      ['b', 'F', '2020'],
      ['b', 'F', '2020'],
    ]),
    [{ kind: 'demand', demand: 0 }],
  ],
  [
    'a cell below the threshold shown',
    rewrite(bySex, 'a,F,2020,,0,inf,suppressed', 'a,F,2020,2,2,2,exact'),
    [
      { kind: 'small-shown', file: bySex, line: 6 },
      { kind: 'changed', file: bySex, line: 6, table: 1 },
      { kind: 'changed', file: bySex, line: 6, table: 2 },
    ],
  ],
  [
    'a withheld cell shown',
    rewrite(bySex, 'b,M,2020,,0,inf,suppressed', 'b,M,2020,8,8,8,exact'),
    [
      { kind: 'changed', file: bySex, line: 10, table: 1 },
      { kind: 'changed', file: bySex, line: 10, table: 2 },
    ],
  ],
]

describe('the certificate of a small release', () => {
  it('is accepted as it is', () => {
    const { problems, demanded, tables } = verifySpoiled(() => {})
    expect([problems, demanded, tables]).toEqual([[], 3, 2])
  })

  it('is accepted with rows without a number, of an area where there can be nobody', () => {
    const { problems } = verifySpoiled((release) => {
      put('dimensions.0.sums.0.1', ['a', 'b', 'c', 'd'])(release)
      rewrite(bySex, 'c,_T,', 'd,F,2020,,,,not-applicable,0\nd,M,2020,,,,not-collected,0\nc,_T,')(release)
    })
    expect(problems).toEqual([])
  })

  it.each(spoiled)('is refused with %s', (_, spoil, problems) => {
    expect(verifySpoiled(spoil).problems).toEqual(problems)
  })
})

describe('zeros', () => {
  /** The women of `a` are none, and the men of `a` so many more. */
  const withZero = (release: Spoilable) => {
    release.certificate.micro.counts = [0, 22, 11, 6, 12, 30]
  }

  it('may stand under the symbol where they are withheld', () => {
    expect(verifySpoiled(withZero).problems).toEqual([])
  })

  it('are not printed in some cells and withheld in others', () => {
    const { problems } = verifySpoiled((release) => {
      withZero(release)
      release.certificate.tables = []
      release.certificate.demands = []
      release.claims.demands = 0
      rewrite(bySex, 'a,F,2020,,0,inf,suppressed', 'a,F,2020,0,0,0,exact')(release)
    })
    expect(problems).toEqual([{ kind: 'zero-shown', file: bySex, line: 6 }])
  })

  const printed = (release: Spoilable) => {
    for (const table of [...release.certificate.published, ...release.claims.tables]) table.zeros = 'printed'
    const text = release.files.get(bySex) ?? ''
    release.files.set(bySex, text.replaceAll(',0,inf,', ',1,inf,'))
  }

  it('that are printed leave one less to be apart', () => {
    const { problems } = verifySpoiled((release) => {
      printed(release)
      release.certificate.tables = [{ cells: [0, 1, 2, 3], counts: [5, 17, 6, 11] }]
      release.certificate.demands = []
      release.claims.demands = 0
    })
    expect(problems).toEqual([])
  })

  it('that are printed may be printed', () => {
    const { problems } = verifySpoiled((release) => {
      withZero(release)
      printed(release)
      release.certificate.tables = []
      release.certificate.demands = []
      release.claims.demands = 0
      rewrite(bySex, 'a,F,2020,,1,inf,suppressed', 'a,F,2020,0,0,0,exact')(release)
    })
    expect(problems).toEqual([])
  })

  it('that are printed are not under the symbol, in the true table or another', () => {
    const { problems } = verifySpoiled((release) => {
      withZero(release)
      printed(release)
      release.certificate.tables[1] = { cells: [0, 1, 2, 3], counts: [11, 11, 0, 17] }
    })
    expect(problems).toEqual([
      { kind: 'below-symbol', file: bySex, line: 6 },
      { kind: 'below-symbol', file: bySex, line: 9, table: 2 },
    ])
  })
})

describe('the spread of a cell below the threshold', () => {
  it.each(['withheld', 'printed'] as const)('leaves no range sharper than the symbol, with zeros %s', (zeros) => {
    for (let threshold = 2; threshold <= 12; threshold++) {
      const least = zeros === 'printed' ? 1 : 0
      const demanded = Math.max(1, threshold - 1 - least)
      for (let low = least; low < threshold; low++)
        for (let high = low + demanded; high <= 3 * threshold; high++)
          expect(high >= threshold || (low === least && high === threshold - 1)).toBe(true)
    }
  })

  it('is at least one, so that no count is known, where zeros are printed and only ones are withheld', () => {
    const { problems } = verifySpoiled((release) => {
      release.certificate.micro.counts = [1, 21, 10, 7, 12, 30]
      for (const table of [...release.certificate.published, ...release.claims.tables]) {
        table.zeros = 'printed'
        table.threshold = 2
      }
      const text = release.files.get(bySex) ?? ''
      release.files.set(bySex, text.replaceAll(',0,inf,', ',1,inf,'))
      release.certificate.tables = []
      release.certificate.demands = []
      release.claims.demands = 0
    })
    expect(problems).toEqual([{ kind: 'spread', file: bySex, line: 6 }])
  })
})

describe('a grid', () => {
  const cell = (code: string) => Array.from({ length: 60 }, () => code)

  it('of more cells than numbers can tell apart is none', () => {
    expect(gridOf(60, [cell('a'), cell('b')])).toBe(null)
    expect(gridOf(60, [cell('a'), cell('a')])?.before).toEqual(Int32Array.of(-1, 0))
  })

  it('finds cells where few of many are used', () => {
    const grid = gridOf(20, [cell('a').slice(40), cell('b').slice(40)])
    expect([0, 1, 2 ** 20 - 1].map((key) => grid?.last(key))).toEqual([0, -1, 1])
  })
})

describe('the text of a certificate', () => {
  const text = canonical(smallRelease().certificate)

  it('is read', () => {
    expect(readCertificate(text)).toEqual(smallRelease().certificate)
  })

  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['white space', `${text} `],
    ['a name too many', text.replace('{"demands"', '{"a":1,"demands"')],
    ['a name too few', text.replace(/"salt":"[0-9a-f]+",/, '')],
    ['a name twice', text.replace('"format":', '"format":"tipstat-certificate-1","format":')],
    ['a prototype', text.replace('{"demands"', '{"__proto__":{"salt":""},"demands"')],
    ['a prototype for a name', text.replace(/"salt":"[0-9a-f]+"/, `"__proto__":{"salt":"${'5a'.repeat(32)}"}`)],
    ['another order of names', text.replace(/^\{("demands":.*),("dimensions":.*)("format":)/, '{$2$1,$3')],
    ['another format', text.replace('certificate-1', 'certificate-2')],
    ['a number as text', text.replace('"counts":[2,20', '"counts":["2",20')],
    ['a number as null, which NaN becomes', text.replace('"counts":[2,20', '"counts":[null,20')],
    ['NaN', text.replace('"counts":[2,20', '"counts":[NaN,20')],
    ['a number in another spelling', text.replace('"counts":[2,20', '"counts":[2.0,20')],
    ['minus zero', text.replace('"counts":[2,20', '"counts":[-0,20')],
    ['a threshold of text', text.replace('"threshold":5', '"threshold":"5"')],
    ['no threshold', text.replace('"threshold":5', '"threshold":0')],
    ['a spread of nothing', text.replace('"spread":4', '"spread":0')],
    ['a spread and a half', text.replace('"spread":4', '"spread":4.5')],
    ['a third rule for zeros', text.replace('"zeros":"withheld"', '"zeros":"rounded"')],
    ['a file without a name', text.replace('"file":"data/by-sex.csv"', '"file":""')],
    ['a file that is a number', text.replace('"file":"data/by-sex.csv"', '"file":5')],
    ['a salt too short', text.replace(/"salt":"5a/, '"salt":"')],
    ['a code with a comma', text.replace('"a"', '"a,b"')],
    ['a column without dimension', text.replace('["area","area"]', '["area"]')],
    ['a column with two dimensions', text.replace('["area","area"]', '["area","area","area"]')],
    ['a dimension that is a number', text.replace('["area","area"]', '["area",5]')],
    ['counts that are no list', text.replace('"counts":[6,16,5,12]', '"counts":{}')],
    ['something told that is less than nothing', text.replace('"count":11', '"count":-1')],
    ['a table that is a list', text.replace('{"cells":[0,1,2,3],"counts":[6,16,5,12]}', '[]')],
  ])('is none with %s', (_, spoiled) => {
    expect(spoiled).not.toBe(text)
    expect(readCertificate(spoiled)).toBe(null)
    const { problems } = verifyCertificate(new TextEncoder().encode(spoiled), new Map(), { tables: [], demands: 0 })
    expect(problems).toEqual([{ kind: 'certificate' }])
  })

  it('is none where its bytes are no UTF-8', () => {
    const bytes = new TextEncoder().encode(text)
    bytes[text.indexOf('data/by-sex')] = 0xff
    const { problems } = verifyCertificate(bytes, new Map(), { tables: [], demands: 0 })
    expect(problems).toEqual([{ kind: 'certificate' }])
  })
})

describe('the verifier of certificates', () => {
  it('shares no code with what protects: it imports its own files, a hash, and lists of codes for contexts alone', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(
      (name) => !/\.(test|long|test-data)\.ts$/.test(name),
    )
    const found = files.flatMap((name) => {
      const text = readFileSync(new URL(name, import.meta.url), 'utf8')
      return ts.preProcessFile(text).importedFiles.map(({ fileName }) => ({ name, to: fileName }))
    })
    expect(files.length).toBeGreaterThan(5)
    const foreign = found.filter(({ to }) => to !== 'node:crypto' && !files.some((name) => to === `./${name}`))
    expect(foreign).toEqual([{ name: 'contexts.ts', to: '@tipstat/seeds/codes' }])
  })

  it('names places and no counts', () => {
    const { problems } = verifySpoiled(put('tables', []))
    for (const problem of problems)
      expect(['kind', 'file', 'line', 'table', 'demand']).toEqual(expect.arrayContaining(Object.keys(problem)))
  })
})
