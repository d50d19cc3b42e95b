import type { Submission } from '@tipstat/intake'
import { describe, expect, test } from 'vitest'
import { type NationalFile, ownFiles, receiveNational, shared, sharedFiles } from './totals/national-files.ts'

// What is known to be wrong in real files, and the finding that says so. Nothing here is told by a name of a file or a source.

const fileOf = (mapping: string): NationalFile => {
  const file = [...ownFiles, ...sharedFiles].find((each) => each.mapping === mapping)
  if (!file) throw new Error(`No file of ${mapping}`)
  return file
}

/** The submission of a file, or what it would be under a mapping in which some texts are others. */
const submissionOf = (mapping: string, ...edits: readonly (readonly [string, string])[]): Submission =>
  receiveNational(fileOf(mapping), (yaml) =>
    edits.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`No ${from}`)
      return text.replaceAll(from, to)
    }, yaml),
  ).submission

const paramsOf = ({ findings }: Submission, code: string) =>
  findings.filter((finding) => finding.code === code).map(({ params }) => params)
const countOf = (submission: Submission, code: string): number => paramsOf(submission, code).length
const codesOf = ({ receipt }: Submission): readonly string[] =>
  receipt.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code)

describe('files in this repository', () => {
  test('the offences of agencies: the one negative number is set aside, and no record is taken for a repetition', () => {
    const submission = submissionOf('usa-fbi-ucr')
    expect(codesOf(submission)).toEqual(['TIP-NUM-11'])
    expect(submission.receipt.rows).toEqual({ read: 4417, accepted: 4416, setAside: 1 })
    const asOne = submissionOf('usa-fbi-ucr', ['adds-up: rows', ''])
    expect(countOf(asOne, 'TIP-KEY-01')).toBe(16)
  })

  test('Alberta: eleven series that are no number of this table are left out, each with its reason', () => {
    const submission = submissionOf('can-alberta')
    expect(new Set(paramsOf(submission, 'TIP-CODE-14').map(({ value }) => value)).size).toBe(11)
    expect(submission.receipt.rows).toEqual({ read: 80, accepted: 25, setAside: 55 })
    expect(submission.receipt.rates.setAside).toBe(0)
  })

  test('Alberta: a rate that is offered as a number of offences is an error that says so', () => {
    const asCount = submissionOf('can-alberta', ['stage: O, unit: per-100000', 'stage: O, unit: offences'])
    expect(paramsOf(asCount, 'TIP-NUM-01').map(({ unit }) => unit)).toEqual(Array(5).fill('not-a-count'))
  })
})

describe.skipIf(shared === '')('files outside (skipped unless TIPSTAT_SHARED names their folder)', () => {
  test('Nigeria: numbers of persons that are called rates', () => {
    const asLabelled = submissionOf('nga-nbs', ['population": persons', 'population": per-100000'])
    expect(paramsOf(asLabelled, 'TIP-NUM-14')).toEqual([{ n: 36, high: 1890 }])
    expect(countOf(submissionOf('nga-nbs'), 'TIP-NUM-14')).toBe(0)
  })

  test('Nigeria: ages that add to more than the total, and to less', () => {
    const submission = submissionOf('nga-nbs')
    expect(paramsOf(submission, 'TIP-SUM-21')).toEqual([{ parts: 1088, total: 1087 }])
    expect(paramsOf(submission, 'TIP-SUM-22')).toEqual([
      { parts: 1013, total: 1017 },
      { parts: 1490, total: 1890 },
    ])
  })

  test.each(['deu-destatis-de', 'deu-destatis-en'])(
    'Germany (%s): flags of observations are their status',
    (mapping) => {
      const { records, receipt } = submissionOf(mapping)
      const having = (status: string) =>
        records.filter((record) => 'status' in record && record.status === status).length
      expect(['A', 'O', 'B'].map(having)).toEqual([435, 47, 28])
      expect(receipt.cells).toMatchObject({ loaded: 510, missing: 47, setAside: 0 })
    },
  )

  test('Germany: flags that are not mapped, blanks that are not explained, and rates among numbers', () => {
    const without = submissionOf('deu-destatis-en', [
      '  COMMENT_OBS_0: { status: { "": A, ".": O, "|": B, r: A } }\n',
      '',
    ])
    expect(paramsOf(without, 'TIP-KEY-07')).toEqual([{ column: 'COMMENT_OBS_0' }])
    expect(countOf(submissionOf('deu-destatis-en', ['blank: { "": not-available }\n', '']), 'TIP-NUM-02')).toBe(47)
    const mixed = submissionOf('deu-destatis-en', ['inhabitants": per-100000', 'inhabitants": persons'])
    expect(paramsOf(mixed, 'TIP-NUM-01').every(({ unit }) => unit === 'not-a-count')).toBe(true)
    expect(countOf(mixed, 'TIP-NUM-01')).toBeGreaterThan(150)
  })

  test.each(['mlt-nso', 'mlt-nso-2025-03'])(
    'Malta (%s): forms above the total are a note where the mapping declares them',
    (mapping) => {
      const declared = submissionOf(mapping)
      const silent = submissionOf(mapping, ['multiple: [form]', ''])
      expect([countOf(declared, 'TIP-SUM-05'), countOf(silent, 'TIP-SUM-23')]).toEqual([0, 0])
      expect(paramsOf(declared, 'TIP-SUM-23')).toEqual(paramsOf(silent, 'TIP-SUM-05'))
      expect(paramsOf(declared, 'TIP-SUM-23')).toContainEqual({ parts: 16, total: 12 })
      expect(declared.findings.find(({ code }) => code === 'TIP-SUM-23')).toMatchObject({
        severity: 'info',
        effect: 'none',
      })
    },
  )

  test('Colombia: the smuggling of migrants is left out, and is an error where it is mapped as trafficking', () => {
    const leftOut = submissionOf('col-policia')
    expect(leftOut.receipt.rows).toEqual({ read: 49, accepted: 33, setAside: 16 })
    expect(countOf(leftOut, 'TIP-CODE-14')).toBe(16)
    expect(leftOut.receipt.rates.setAside).toBe(0)
    const asTrafficking = submissionOf('col-policia', [
      '    leave-out: The smuggling of migrants is not trafficking in persons\n',
      '',
    ])
    expect(countOf(asTrafficking, 'TIP-CODE-15')).toBe(16)
    expect([asTrafficking.receipt.verdict, asTrafficking.records]).toEqual(['rejected', []])
  })

  test('Argentina: an age of 0 that stands where none is known', () => {
    expect(countOf(submissionOf('arg-referidos'), 'TIP-AGE-09')).toBe(0)
    const asRead = submissionOf('arg-referidos', ['values: { "0": "" }', 'values: {}'])
    expect(countOf(asRead, 'TIP-AGE-09')).toBeGreaterThan(0)
  })

  test('Argentina: no case number is told to anybody', () => {
    const { findings, records } = submissionOf('arg-referidos')
    // A number, and not the findings: what stands in them is of real people.
    expect(findings.filter(({ place }) => place.column?.name === 'nro_registro_interno').length).toBe(0)
    expect(records.length).toBeGreaterThan(2000)
  })

  test('CTDC: records without a country can’t be placed, and are told one by one', () => {
    const { receipt } = submissionOf('ctdc-k-anonymous')
    expect(receipt.rows).toEqual({ read: 20, accepted: 5, setAside: 15 })
  })

  test('Jamaica: a level that no case knows is never taken for the total', () => {
    const submission = submissionOf('jam-statin', ['17 Years and Under', '16 Years and Under'])
    expect(countOf(submission, 'TIP-CODE-13')).toBe(5)
  })

  test('the table that is not authentic: a state that stands twice, one number in every cell, a profile that is none', () => {
    const { findings, receipt } = submissionOf('ind-unverified')
    const rowsOf = (code: string) => [
      ...new Set(findings.filter((each) => each.code === code).map(({ place }) => place.row)),
    ]
    expect(rowsOf('TIP-KEY-01')).toEqual([17])
    expect(rowsOf('TIP-KEY-02')).toEqual([17, 18])
    expect(rowsOf('TIP-NUM-15')).toEqual([34])
    expect(rowsOf('TIP-NUM-16')).toHaveLength(1)
    expect(receipt.verdict).toBe('accepted-with-warnings')
  })

  test.each(['bih-sdg', 'usa-hotline', 'arg-denuncias', 'col-policia', 'jam-statin'])(
    '%s brings no error',
    (mapping) => {
      const { receipt } = submissionOf(mapping)
      expect(receipt.findings.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
    },
  )
})
