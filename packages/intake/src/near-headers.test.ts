import { describe, expect, test } from 'vitest'
import { compileMapping } from './compile-mapping.ts'
import { readMapping } from './mapping.ts'
import { mappingEntry } from './mapping-entry.ts'
import type { Plan } from './plan.ts'
import { receive } from './receive.ts'

const planOf = (columns: string, more = ''): Plan =>
  compileMapping(
    readMapping(`source: T\nrecord: count\nfixed: { area: MLT, stage: V_DET }\n${more}columns:\n${columns}`, 't'),
    't',
  )

/** What is proposed for each column that is missing. */
const proposed = (plan: Plan, csv: string): Readonly<Record<string, string | null>> => {
  const { findings } = receive(new TextEncoder().encode(csv), plan, { file: 'x.csv', latestYear: 2026 }).submission
  const missing = findings.filter(({ code }) => code === 'TIP-KEY-06')
  return Object.fromEntries(missing.map(({ params, suggestion }) => [params.column, suggestion ?? null]))
}

const base = '  Year: year\n  Value: { value: count }\n'

describe('a column that got another name', () => {
  test.each([
    // The United Kingdom has beside it a column “Unit multiplier”, which is not the one.
    [
      'a plural',
      '  Unit: { unit: { Number: persons } }\n',
      'Year,Unit multiplier,Units,Value',
      'Units: { unit: { Number: persons } }',
    ],
    ['a plural in ies', '  Category: note\n', 'Year,Categories,Value', 'Categories: note'],
    [
      'case and marks',
      '  Broad citizenship: { citizenship: names }\n',
      'Year,broad_citizenship,Value',
      'broad_citizenship: { citizenship: names }',
    ],
    ['accents', '  Spécialité: note\n', 'Year,SPECIALITE,Value', 'SPECIALITE: note'],
    ['a typing error', '  Citizenship: citizenship\n', 'Year,Citizenhip,Value', 'Citizenhip: citizenship'],
    ['three letters, one of them wrong', '  Sex: sex\n', 'Year,Six,Value', null],
    ['other digits', '  0-17 years: note\n', 'Year,0-18 years,Value', null],
    ['another word of as many letters', '  male victims: note\n', 'Year,female victims,Value', null],
    ['two that could be it', '  Unit: unit\n', 'Year,Units,UNIT,Value', 'UNIT: unit'],
    ['two that are as near', '  Region: note\n', 'Year,Regions,Regione,Value', 'Regions: note'],
    ['nothing', '  Unit: unit\n', 'Year,Value', null],
  ])('%s', (_, column, header, entry) => {
    const [, name = ''] = /^ {2}([^:]+):/.exec(column) ?? []
    expect(proposed(planOf(base + column), `${header}\n`)).toEqual({ [name]: entry })
  })

  test('is known by the same texts in its cells', () => {
    const plan = planOf(`${base}  Sex: { sex: { Both sexes: _T, Females: F, Males: M } }\n`)
    const rows = '2024,Females,NGA,4\n2024,Males,ROU,5\n2024,Both sexes,,9\n'
    expect(proposed(plan, `Year,Gender,Citizenship,Value\n${rows}`)).toEqual({
      Sex: 'Gender: { sex: { Both sexes: _T, Females: F, Males: M } }',
    })
    expect(proposed(plan, 'Year,Gender,Value\n2024,Women,4\n2024,Men,5\n')).toEqual({ Sex: null })
  })

  test('is not looked for among columns that the mapping leaves out, or that look like names of persons', () => {
    const plan = planOf(`${base}  Unit: unit\n  Namen: note\n`, 'ignore: [Units]\n')
    expect(proposed(plan, 'Year,Units,Name,Value\n')).toEqual({ Unit: null, Namen: null })
  })

  test('is proposed for one column alone where two are missing', () => {
    const plan = planOf(`${base}  Unit: unit\n  Unitt: note\n`)
    expect(proposed(plan, 'Year,Units,Value\n')).toEqual({ Unit: 'Units: unit', Unitt: null })
  })

  test('is read by nothing that was proposed', () => {
    const plan = planOf(`${base}  Unit: unit\n`)
    const { receipt, records } = receive(new TextEncoder().encode('Year,Units,Value\n2024,persons,4\n'), plan, {
      file: 'x.csv',
      latestYear: 2026,
    }).submission
    expect([receipt.verdict, records]).toEqual(['rejected', []])
  })
})

describe('the entry of a mapping as it should read', () => {
  const columns = `  Year: year
  Code: { citizenship: codes, aggregates: [EUU, "x, y"] }
  Country: { counterpart: names, values: { "Congo: the other": COD, "": _T } }
  Sex: { sex: { Ž: F, "<5": M, "-": _T, "# no": _U } }
  Age: age
  Wo: { value: per-100000, sex: F, age: Y0T17 }
  Total: { value: count }
  Plain: value
`
  const plan = planOf(columns)

  test.each(['Year', 'Code', 'Country', 'Sex', 'Age', 'Wo', 'Total', 'Plain'])(
    'of %s compiles to the same',
    (header) => {
      for (const renamed of ['New name', 'Spol (2): "x"', '[a] #1', '-', '年份']) {
        const again = planOf(`  ${mappingEntry(plan, header, renamed)}\n${header === 'Plain' ? '' : '  v: value\n'}`)
        const of = (one: Plan, name: string) => [
          one.columns.find((column) => column.header === name),
          one.values.find((value) => value.header === name),
        ]
        expect(of(again, renamed)).toEqual(of(plan, header).map((each) => each && { ...each, header: renamed }))
      }
    },
  )

  test('of a column that only cases turn on is their condition', () => {
    const cases = 'cases:\n  - when: { Dimension: [Total, All] }\n    set: { sex: _T }\n'
    expect(mappingEntry(planOf(base, cases), 'Dimension', 'Dimensions')).toBe('when: { Dimensions: [Total, All] }')
  })
})
