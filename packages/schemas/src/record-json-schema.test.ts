import { fieldsOfType, keyOf, type RecordType, recordTypeNames, rules } from '@tipstat/scheme'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleRecords } from './example-records.ts'
import { recordJsonSchema } from './record-json-schema.ts'
import { recordSchema } from './record-schema.ts'
import { rulesOfType } from './rules-of-type.ts'

const validator = (type: RecordType) => new Ajv2020({ strict: true, allErrors: true }).compile(recordJsonSchema(type))
const accepts = Object.fromEntries(recordTypeNames.map((type) => [type, validator(type)]))
const shapes = Object.fromEntries(recordTypeNames.map((type) => [type, recordSchema(type)]))

/** What no field of a kind holds. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  code: ['', 'atlantis', null, 1, ['F']],
  codes: ['SEX', [], [''], ['atlantis'], null],
  age: ['', '17', 'Y07', '0-17', null, 17],
  path: ['FRA', [], ['atlantis'], 'FRA|ITA'],
  year: ['2025', 2025.5, -1, 20250, null],
  integer: ['12', 1.5, -1, 10_000],
  decimal: ['1.5', true],
  date: ['31.03.2026', '2026-13', '2026-3-1', 2026],
  text: [null, 1, ['a']],
  id: ['', 7],
  measure: [
    null,
    12,
    {},
    { low: 1, high: 2 },
    { missing: 'lost' },
    { low: 1, high: 1, precision: 'exact', missing: 'x' },
  ],
}

describe('the JSON Schema of a record', () => {
  test.each(recordTypeNames)('accepts the made-up example of a %s', (type) => {
    expect(accepts[type]?.(exampleRecords[type]), JSON.stringify(accepts[type]?.errors)).toBe(true)
    expect(shapes[type]?.safeParse(exampleRecords[type]).success).toBe(true)
  })

  test.each(recordTypeNames)('of a %s refuses, in every field, what the field can not hold', (type) => {
    const passed = fieldsOfType(type).flatMap(({ name, kind }) =>
      (wrong[kind] ?? [])
        .map((held) => ({ ...exampleRecords[type], [name]: held }))
        .filter((record) => accepts[type]?.(record) || shapes[type]?.safeParse(record).success)
        .map((record) => [name, (record as Readonly<Record<string, unknown>>)[name]]),
    )
    expect(passed).toEqual([])
  })

  test.each(recordTypeNames)('of a %s wants every field, and no other', (type) => {
    for (const { name } of fieldsOfType(type)) {
      const { [name]: _, ...rest } = exampleRecords[type] as Readonly<Record<string, unknown>>
      expect([name, accepts[type]?.(rest), shapes[type]?.safeParse(rest).success]).toEqual([name, false, false])
    }
    const more = { ...exampleRecords[type], nombre: 'x' }
    expect([accepts[type]?.(more), shapes[type]?.safeParse(more).success]).toEqual([false, false])
  })

  test('refuses a code twice in one field, and a band of ages that falls only where it can say so', () => {
    const { person } = exampleRecords
    const twice = { ...person, form: ['LAB', 'LAB'] }
    expect([accepts.person?.(twice), shapes.person?.safeParse(twice).success]).toEqual([false, false])
    const falling = { ...person, age: 'Y17T3' }
    expect([accepts.person?.(falling), shapes.person?.safeParse(falling).success]).toEqual([true, false])
  })

  test('agrees with the shape it is made from on any values in any fields', () => {
    const strange = fc.constantFrom(
      ...Object.values(wrong).flat(),
      'F',
      '_U',
      'Y15T17',
      '2026-02',
      ['FRA', 'FRA'],
      0,
      null,
    )
    const change = fc.constantFrom(...recordTypeNames).chain((type) =>
      fc.record({
        type: fc.constant(type),
        changes: fc.dictionary(fc.constantFrom(...fieldsOfType(type).map(({ name }) => name)), strange, { maxKeys: 3 }),
      }),
    )
    fc.assert(
      fc.property(change, ({ type, changes }) => {
        const record = { ...exampleRecords[type], ...changes }
        expect(accepts[type]?.(record)).toBe(shapes[type]?.safeParse(record).success)
      }),
      { numRuns: 2000 },
    )
  })

  test('names every rule on records that it does not hold, and the key', () => {
    const text = JSON.stringify(recordJsonSchema('count'))
    expect(rulesOfType('count').length).toBeGreaterThan(20)
    expect(rulesOfType('count').filter(({ code }) => !text.includes(code))).toEqual([])
    expect(text).toContain(`agree in ${keyOf('count').join(', ')}.`)
  })

  test('leaves no rule on records unnamed', () => {
    const named = new Set(recordTypeNames.flatMap((type) => rulesOfType(type).map(({ code }) => code)))
    const onRecords = rules.filter(({ on }) => !['file', 'column', 'cell', 'series'].includes(on))
    expect(onRecords.filter(({ code }) => !named.has(code)).map(({ code }) => code)).toEqual([])
  })
})
