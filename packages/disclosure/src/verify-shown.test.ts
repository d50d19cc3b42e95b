import { describe, expect, test } from 'vitest'
import { withheldFiles, withheldPolicies, withheldTables } from './fixtures/withheld-release.ts'
import { type PolicyParameters, rulesOf } from './verify-certificate/policy-rules.ts'
import { verifyFiles } from './verify-files.ts'
import { verifyShown } from './verify-shown.ts'

interface Shown {
  readonly by: readonly string[]
  /** `F 12`: the codes of a row and its number, or a dot for the symbol. */
  readonly rows: readonly string[]
  readonly area?: string
  readonly multiple?: readonly string[]
  /** Default: all that are not multiple. */
  readonly exhaustive?: readonly string[]
  readonly stage?: string
}

const fileOf = ({ by }: Shown) => `data/${by.join('-') || 'total'}.csv`

/** What the numbers of some tables tell together, as `kind file line`. */
const told = (tables: readonly Shown[], name: keyof typeof withheldPolicies = 'national-annual'): readonly string[] => {
  const shown = tables.map((table) => {
    const { by, rows, area = 'HRV', multiple = [], exhaustive, stage = 'V_DET' } = table
    const lines = rows.map((row) => {
      const codes = row.split(' ')
      const value = codes.pop() ?? ''
      const number = value === '.' ? ',0,inf,suppressed,0' : `${value},${value},${value},exact,0`
      return [area, '2024', ...codes, number].join()
    })
    return {
      table: {
        source: 'test',
        stage,
        unit: 'persons',
        counting: 'PERSON',
        reference: 'DETECTION',
        by,
        multiple,
        exhaustive: exhaustive ?? by.filter((each) => !multiple.includes(each)),
        name: fileOf(table),
        file: fileOf(table),
        sha256: '',
        rows: rows.length,
      },
      text: ['header', ...lines, ''].join('\n'),
    }
  })
  const { parameters } = withheldPolicies[name]
  return verifyShown(shown, rulesOf(name, parameters as PolicyParameters), [
    ['citizenship', 'vulnerability'],
    ['area', 'vulnerability'],
  ]).map(({ kind, file, line }) => `${kind} ${file} ${line ?? ''}`.trim())
}

describe('a number below the threshold of its context', () => {
  test.each<[string, Shown]>([
    ['of organs', { by: ['form'], rows: ['LAB 40', 'ORG 7', 'SEX 50'], multiple: ['form'] }],
    ['below organs in the list', { by: ['form'], rows: ['LAB 40', 'ORG_TISS 9'], multiple: ['form'] }],
    ['of a form that no list knows', { by: ['form'], rows: ['LAB 40', 'XYZ 9'], multiple: ['form'] }],
    ['of children by citizenship', { by: ['age', 'citizenship'], rows: ['Y_GE18 ALB 40', 'Y0T17 ALB 9'] }],
    [
      'of an age that reaches into childhood',
      { by: ['age', 'form'], rows: ['Y_GE25 SEX 40', 'Y15T24 SEX 9'], multiple: ['form'] },
    ],
    [
      'of an age that no list knows',
      { by: ['age', 'form'], rows: ['Y_GE25 SEX 40', 'young SEX 9'], multiple: ['form'] },
    ],
    ['of a part of a country', { by: ['sex'], area: 'AT-1', rows: ['F 40', 'M 9'] }],
    ['of children in a part of a country', { by: ['age'], area: 'AT-1', rows: ['Y_GE18 40', 'Y0T17 9'] }],
    ['of an area that no list knows', { by: ['sex'], area: 'YUG', rows: ['F 40', 'M 9'] }],
  ])('is found: %s', (_, table) => {
    const line = table.rows.findIndex((row) => /[79]$/.test(row)) + 2
    expect(told([table])).toContain(`small-shown ${fileOf(table)} ${line}`)
    expect(told([{ ...table, rows: table.rows.map((row) => row.replace(/[79]$/, '10')) }])).toEqual([])
  })

  test.each<[string, Shown]>([
    ['children by sex', { by: ['age', 'sex'], rows: ['Y_GE18 F 40', 'Y0T17 F 7'] }],
    ['grown-up persons by citizenship', { by: ['age', 'citizenship'], rows: ['Y_GE18 ALB 7', 'Y0T17 ALB 40'] }],
    ['ages not known', { by: ['age', 'citizenship'], rows: ['_U ALB 7', 'Y_GE18 ALB 40'] }],
    ['another form', { by: ['form'], rows: ['LAB 7', 'SEX 50'], multiple: ['form'] }],
    ['a region of the world', { by: ['sex'], area: '150', rows: ['F 40', 'M 7'] }],
    ['a region of UNODC', { by: ['sex'], area: 'ECA', rows: ['F 40', 'M 7'] }],
  ])('is another of %s', (_, table) => {
    expect(told([table])).toEqual([])
  })
})

describe('a category that tells of its row', () => {
  const total = (number: number): Shown => ({ by: [], rows: [String(number)] })
  const byForm = (...rows: readonly string[]): Shown => ({ by: ['form'], rows, multiple: ['form'] })

  test.each<[string, readonly Shown[]]>([
    ['holds all', [total(150), byForm('SEX 150')]],
    ['holds all but one', [total(150), byForm('LAB 30', 'SEX 149')]],
    ['holds more than the share of a hundred', [total(99), byForm('LAB 30', 'SEX 93')]],
  ])('is found where it %s', (_, tables) => {
    expect(told(tables)[0]).toMatch(/^group-shown data\/form\.csv [23]$/)
  })

  test('is none where two are in others, in rows beyond a hundred; nor where it is the share at most', () => {
    expect(told([total(150), byForm('LAB 30', 'SEX 145')])).toEqual([])
    expect(told([total(100), byForm('LAB 30', 'SEX 90')])).toEqual([])
  })

  test('is none where it is not known, and of sex or age', () => {
    expect(told([total(150), byForm('_U 150')])).toEqual([])
    expect(told([total(150), { by: ['sex'], rows: ['F 150'] }])).toEqual([])
  })

  test('is found by the rows alone where they are all of a total', () => {
    const rows = ['ALB COERC 60', 'ALB DECEP 0', 'ROU COERC 30', 'ROU DECEP 40']
    const table: Shown = { by: ['citizenship', 'means'], rows }
    expect(told([table])).toEqual([
      'group-shown data/citizenship-means.csv 2',
      // The sixty follow from the two rows of the others, too.
      'difference-shown data/citizenship-means.csv 4',
    ])
    expect(told([{ ...table, exhaustive: ['citizenship'] }])).toEqual([])
  })

  test('is found by what is left for the one category that is withheld', () => {
    const means: Shown = { by: ['means'], rows: ['COERC .', 'DECEP 5'] }
    expect(told([total(94), means])).toEqual(['difference-shown data/means.csv 2'])
    expect(told([total(94), { ...means, rows: ['COERC .', 'DECEP 15'] }])).toEqual([])
    expect(told([total(94), { ...means, rows: ['COERC .', 'DECEP 5', 'FORCE .'] }])).toEqual([])
  })

  test('is of dimensions that the policy names: not of means under policy justice', () => {
    const tables: readonly Shown[] = [total(150), { by: ['means'], rows: ['COERC 150'] }]
    expect(told(tables)).toEqual(['group-shown data/means.csv 2'])
    expect(told(tables, 'justice')).toEqual([])
  })
})

describe('a difference of shown numbers', () => {
  const total = (number: number): Shown => ({ by: [], rows: [String(number)] })

  test('is found where it is small: a total in one table less a cell in another', () => {
    expect(told([total(44), { by: ['sex'], rows: ['F 40', 'M .'] }])).toEqual(['difference-shown data/sex.csv 2'])
    expect(told([total(45), { by: ['sex'], rows: ['F 40', 'M .'] }])).toEqual([])
  })

  test('is found of a total less all its parts that are shown', () => {
    const ages: Shown = { by: ['age'], rows: ['Y0T17 50', 'Y_GE18 47'], exhaustive: [] }
    expect(told([total(100), ages])).toEqual(['difference-shown data/age.csv 2'])
    expect(told([total(107), ages])).toEqual([])
  })

  test('has the threshold of what is left', () => {
    const ages = (rest: string): Shown => ({ by: ['age', 'citizenship'], rows: ['Y_GE18 ALB 40', `Y0T17 ALB ${rest}`] })
    const all: Shown = { by: ['citizenship'], rows: ['ALB 47'] }
    expect(told([all, ages('.')])).toEqual(['difference-shown data/age-citizenship.csv 2'])
    expect(told([{ by: ['citizenship'], rows: ['ALB 50'] }, ages('.')])).toEqual([])
    const organs: Shown = { by: ['form'], rows: ['LAB 40', 'ORG .'] }
    expect(told([total(47), organs])).toEqual(['difference-shown data/form.csv 3', 'difference-shown data/form.csv 2'])
  })

  test('is found where one category tells of it', () => {
    const tables = (labour: number): readonly Shown[] => [
      total(130),
      { by: ['age'], rows: ['Y0T17 100'], exhaustive: [] },
      { by: ['form'], rows: [`LAB ${labour}`, 'SEX 50'], multiple: ['form'] },
      { by: ['age', 'form'], rows: ['Y0T17 LAB 50', 'Y0T17 SEX 50'], multiple: ['form'], exhaustive: [] },
    ]
    expect(told(tables(80))).toEqual(['difference-shown data/age-form.csv 2'])
    expect(told(tables(70))).toEqual([])
  })

  test('is none between tables of other persons', () => {
    expect(told([total(44), { by: ['sex'], rows: ['F 40', 'M .'], stage: 'V_IDN' }])).toEqual([])
  })
})

test('a breakdown that is not allowed with areas smaller than a country is found by its first such row', () => {
  const table: Shown = { by: ['vulnerability'], rows: ['MIGR 40', 'POV 50'] }
  expect(told([{ ...table, area: 'AT-1' }])).toEqual(['not-allowed data/vulnerability.csv 2'])
  expect(told([table])).toEqual([])
})

test('tables of more cells than can be looked at are refused', () => {
  const names = ['citizenship', 'sector', 'recruiter', 'service']
  const codes = (name: string) => Array.from({ length: 60 }, (_, i) => `${name}${i}`)
  const tables = names.map((name): Shown => ({ by: [name], rows: codes(name).map((code) => `${code} 50`) }))
  const crossed: Shown = { by: names, rows: [`${names.map((name) => `${name}0`).join(' ')} 50`] }
  expect(told([...tables, crossed])).toEqual(['too-fine data/citizenship.csv'])
})

describe('a release, forged with every hash made right again, is refused', () => {
  const [bySex, all] = withheldTables
  const kinds = (area: string, rows: readonly (readonly [string, string])[], total: string) =>
    verifyFiles(
      withheldFiles(({ tables }) => {
        for (const [from, to] of rows) tables.set(bySex, (tables.get(bySex) ?? '').replace(from, to))
        tables.set(all, (tables.get(all) ?? '').replaceAll('50', total))
        for (const [name, text] of tables) tables.set(name, text.replaceAll('HRV', area))
      }).files,
    ).problems

  test('where its area is smaller than a country', () => {
    const problems = kinds('HR-21', [], '50')
    expect(problems).toContainEqual({ kind: 'small-shown', file: `data/${bySex}.csv`, line: 4 })
    expect(problems.every(({ kind }) => kind === 'small-shown' || kind === 'difference-shown')).toBe(true)
  })

  test('where a total tells how few are withheld', () => {
    const problems = kinds('HRV', [['HRV,2021,_U,8,8,8,exact,0', 'HRV,2021,_U,,0,inf,suppressed,0']], '45')
    expect(problems).toEqual([{ kind: 'difference-shown', file: `data/${bySex}.csv`, line: 5 }])
  })
})
