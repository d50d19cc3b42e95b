import { codeListOf, type FieldName, fieldsOfType } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import type { Cells, Input } from './fixtures/rule-cases/case.ts'
import { countCases, counts } from './fixtures/rule-cases/counts.ts'
import { personCases, persons } from './fixtures/rule-cases/persons.ts'
import { context, policy, practices, registerCases } from './fixtures/rule-cases/registers.ts'
import { compileMapping, readMapping, receive } from './index.ts'

const ours: readonly string[] = Object.keys({ ...personCases, ...countCases, ...registerCases })

/** What the rules of paragraph 15 say of a file: `row rule`. */
const toldOf = ({ mapping, text }: Input): readonly string[] => {
  const plan = compileMapping(readMapping(mapping, 'test.yaml'), 'test')
  const { submission } = receive(new TextEncoder().encode(text), plan, { file: 'test.csv', latestYear: 2026 })
  return submission.findings.filter(({ code }) => ours.includes(code)).map(({ place, code }) => `${place.row} ${code}`)
}

const severalFields: readonly FieldName[] = fieldsOfType('person').flatMap(({ name, kind }) =>
  kind === 'codes' ? [name] : [],
)
const ofOffenders: readonly FieldName[] = ['participation', 'sentence']

describe('what is not known contradicts nothing', () => {
  test.each([
    ['a victim of whom little is known', persons.rows({})],
    ['an offender of whom little is known', persons.rows({ stage: 'P_CONV' })],
    ['a person of unknown age', persons.rows({ age: '_U', means: 'MNS_NA', service: 'S_CHILD', form: 'LAB_CHILD' })],
    ['a band on both sides of 18', persons.rows({ age: 'Y15T24', means: 'MNS_NA', vulnerability: 'V_CARE' })],
    [
      'a person of an unknown kind',
      persons.rows({ stage: 'P_CONV', kind: '_U', sentence: 'IMP', participation: 'OFF' }),
    ],
    ['a sentence that is not known, with months', persons.rows({ stage: 'P_CONV', sentence: '_U', months: 30 })],
    ['a sentence that does not apply', persons.rows({ stage: 'P_PROS', sentence: '_Z' })],
    ['a sector of a form that is not known', persons.rows({ form: '_U', sector: 'ISIC4_F' })],
    ['a total of victims', counts.rows({})],
    ['figures of the usual kind', context.rows({})],
    ['a duty fulfilled', policy.rows({})],
    ['a practice', practices.rows({})],
  ])('%s', (_, input) => {
    expect(toldOf(input)).toEqual([])
  })
})

describe('a code alone is never said twice', () => {
  test.each(severalFields)('%s', (name) => {
    const stage = ofOffenders.includes(name) ? 'P_CONV' : 'V_IDN'
    const rows: readonly Cells[] = codeListOf(name).codes.map((code) => ({ stage, [name]: code }))
    expect(toldOf(persons.rows(...rows)).filter((told) => told.includes('MULT'))).toEqual([])
  })
})

describe('every code beside another of a several-valued field', () => {
  test.each(severalFields)('%s: unknown and total with any other are told, at their row', (name) => {
    const stage = ofOffenders.includes(name) ? 'P_CONV' : 'V_IDN'
    const others = codeListOf(name).codes.filter((code) => !code.startsWith('_'))
    const rows: readonly Cells[] = others.flatMap((code) =>
      ['_U', '_T', '_Z'].map((silent) => ({ stage, [name]: `${code};${silent}` })),
    )
    const rule = name === 'form' ? 'TIP-FORM-13' : /TIP-MULT-(?:0\d|10)/
    const { mapping, text } = persons.rows(...rows)
    const plan = compileMapping(readMapping(mapping, 'test.yaml'), 'test')
    const { submission } = receive(new TextEncoder().encode(text), plan, { file: 'test.csv', latestYear: 2026 })
    const told = submission.findings.filter(({ code }) => code.match(rule)).map(({ place }) => place.row)
    expect(told).toEqual(rows.map((_, i) => i + 2))
  })
})

describe('sums by dimension', () => {
  const convicted = (...rows: readonly Cells[]) => counts.rows(...rows.map((row) => ({ stage: 'P_CONV', ...row })))

  test('a sentence and its lengths are not added to each other', () => {
    const rows = [
      {},
      { sentence: 'IMP', value: 70 },
      { sentence: 'IMP_1T5', value: 60 },
      { sentence: 'FINE', value: 30 },
    ]
    expect(toldOf(convicted(...rows))).toEqual([])
  })

  test('a censored part is no more than it may be', () => {
    expect(toldOf(counts.rows({}, { sector: 'ISIC4_A', value: 98 }, { sector: 'ISIC4_F', value: '<5' }))).toEqual([])
    expect(toldOf(counts.rows({}, { sector: 'ISIC4_A', value: 101 }, { sector: 'ISIC4_F', value: '<5' }))).toEqual([
      '2 TIP-SUM-15',
    ])
  })

  test('services, means and factors of vulnerability may add to more than the persons', () => {
    expect(toldOf(counts.rows({}, { service: 'S_LEG', value: 90 }, { service: 'S_SHEL', value: 80 }))).toEqual([])
    expect(
      toldOf(counts.rows({}, { vulnerability: 'V_POV', value: 90 }, { vulnerability: 'V_MIG', value: 80 })),
    ).toEqual([])
  })

  test('what the mapping calls multiple is not added up', () => {
    const { mapping, text } = convicted({}, { sentence: 'IMP', value: 70 }, { sentence: 'FINE', value: 40 })
    expect(toldOf({ mapping, text })).toEqual(['2 TIP-SUM-18'])
    expect(toldOf({ mapping: `${mapping}multiple: [sentence]\n`, text })).toEqual([])
  })

  test('stages are compared in one unit only', () => {
    const rows = [
      { stage: 'A_SEIZ', unit: 'cases', value: 10 },
      { stage: 'A_CONF', unit: 'XDC', value: 90_000 },
    ]
    expect(toldOf(counts.rows(...rows))).toEqual([])
  })
})

test('companies are not persons whose age is missing', () => {
  const companies = Array.from({ length: 30 }, () => ({ stage: 'P_CONV', kind: 'LEGAL', sex: '_U', age: '_U' }))
  const people = Array.from({ length: 20 }, (_, i) => ({ stage: 'P_CONV', age: i < 4 ? '_U' : 'Y_GE18' }))
  const { mapping, text } = persons.rows(...companies, ...people)
  const plan = compileMapping(readMapping(mapping, 'test.yaml'), 'test')
  const { submission } = receive(new TextEncoder().encode(text), plan, { file: 'test.csv', latestYear: 2026 })
  expect(submission.findings.map(({ code }) => code)).not.toContain('TIP-AGE-07')
})
