import type { CubeTable } from '@tipstat/cube'
import type { PersonRecord, SchemeRecord } from '@tipstat/scheme'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { TableQuery } from './query.ts'
import { type About, counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'
import { tables } from './tables.ts'
import { tabulate } from './tabulate.ts'
import { withStore } from './with-store.test-data.ts'

/** The table that a store which holds these records alone gives to a query. */
export const table = (
  records: readonly SchemeRecord[],
  query: Partial<TableQuery> & Pick<TableQuery, 'by'>,
  about: About = {},
): Promise<CubeTable> =>
  withStore(async (store) => {
    await submit(store, submissionOf(records, about), { receivedAt: '2026-01-01T00:00:00Z' })
    return (await tabulate(store, { source: 'test', stage: 'V_DET', ...query })).table
  })

const bandsOfCuts = (at: readonly number[]) =>
  [0, ...[...at].sort((a, b) => a - b)].map((low, i, all) => {
    const next = all[i + 1]
    return next === undefined ? `Y_GE${low}` : next - 1 === low ? `Y${low}` : `Y${low}T${next - 1}`
  })

/** Expects that counts by some age bands, given by others, are no more than there are, in so many cases. */
export const bandsMakeNobodyUp = (numRuns: number): Promise<void> => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 })
  return fc.assert(
    fc.asyncProperty(cuts, cuts, async (sent, wanted) => {
      const records = counts(...bandsOfCuts(sent).map((age, i) => [{ age }, i + 1] as const))
      const all = records.reduce((sum, _, i) => sum + i + 1, 0)
      const given = await table(records, { by: ['age'], ageBands: bandsOfCuts(wanted) })
      const sum = given.low.reduce((total, low) => total + low, 0)
      expect(sum).toBeLessThanOrEqual(all)
      if (wanted.every((cut) => sent.includes(cut))) expect(sum).toBe(all)
    }),
    { numRuns, seed: 5 },
  )
}

const plainCodes: Readonly<Record<string, string>> = {
  sex: 'sex',
  age: "CASE WHEN age IN ('Y3', 'Y17') THEN 'Y0T17' WHEN age IN ('Y18', 'Y_GE60') THEN 'Y_GE18' ELSE '_U' END",
  form: 'f.form',
  citizenship: 'citizenship',
}

/** Expects every table of persons to have the numbers that plain SQL counts, in so many stores. */
export const personsAgreeWithPlainSql = (numRuns: number): Promise<void> => {
  const person = fc.record({
    area: fc.constantFrom('HRV', 'GBR'),
    year: fc.integer({ min: 2019, max: 2021 }),
    sex: fc.constantFrom('F', 'M', '_U'),
    age: fc.constantFrom('Y3', 'Y17', 'Y18', 'Y15T20', 'Y_GE60', '_U'),
    citizenship: fc.constantFrom('ROU', 'NGA', '_U'),
    form: fc.uniqueArray(fc.constantFrom('SEX', 'LAB', 'CRIM'), { minLength: 1 }),
  })
  return fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 40 }), (people) =>
      withStore(async (store) => {
        const submission = submissionOf(persons(...(people as Partial<PersonRecord>[])))
        await submit(store, submission, { receivedAt: '2026-01-01T00:00:00Z' })
        const from = await store.relation(submission.id, 'records')
        for (const entry of await tables(store)) {
          const { source, stage, by } = entry
          const { table } = await tabulate(store, { source, stage, by })
          expect(table.length).toBe(entry.cells)
          const name = ['area', 'year', ...by.map((dimension) => plainCodes[dimension])].join(" || ' ' || ")
          const plain = await store.connection.runAndReadAll(
            `SELECT ${name}, count(DISTINCT row)::INTEGER FROM ${from}, unnest(form) AS f(form) GROUP BY 1`,
          )
          const known = new Map(plain.getRows().map(([cell, persons]) => [String(cell), Number(persons)]))
          const expected = table.area.map(
            (area, i) =>
              known.get([area, table.year[i], ...by.map((dimension) => table.codes[dimension]?.[i])].join(' ')) ?? 0,
          )
          expect(table.low).toEqual(expected)
          expect(table.high).toEqual(expected)
          expect(expected.filter((persons) => persons !== 0)).toHaveLength(known.size)
        }
      }),
    ),
    { numRuns, seed: 11 },
  )
}
