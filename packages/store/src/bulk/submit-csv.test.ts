import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../open-store.ts'
import { storedFindings } from '../submissions.ts'
import { submit } from '../submit.ts'
import { tabulate } from '../tabulate.ts'
import { submitCsv } from './submit-csv.ts'

const plan = compileMapping(
  readMapping(
    `source: Test
record: person
processing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }
made-up: true
fixed: { area: ZZZ, stage: V_DET, year: 2020 }
limit: 1
columns:
  n: id
  sex: { sex: codes }
  forms: { form: codes, separator: ";" }
`,
    'test',
  ),
  'test',
)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-submit-csv-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a file submitted through DuckDB', () => {
  test('leaves the same submission as through the interpreter', async () => {
    const path = join(folder, 'cases.csv')
    await writeFile(path, 'n,sex,forms\nA1,F,SEX;LAB\nA2,M,LAB\nA2,X,LAB\nA4,F,SEX\n')
    const [one, other] = await Promise.all(['one', 'other'].map((name) => openStore(join(folder, name))))
    if (!one || !other) throw new Error('No stores')
    try {
      const options = { receivedAt: '2026-11-24T00:00:00Z' }
      const bulk = await submitCsv(one, path, plan, { ...options, latestYear: 2026 })
      const { submission } = receive(await readFile(path), plan, { file: 'cases.csv', latestYear: 2026 })
      const small = await submit(other, submission, options)
      expect(bulk).toEqual(small)
      expect(await storedFindings(one, submission.id)).toEqual(await storedFindings(other, submission.id))
      const by = { source: 'test', stage: 'V_DET', by: ['sex', 'form'] } as const
      expect(await tabulate(one, by)).toEqual(await tabulate(other, by))
      expect((await submitCsv(one, path, plan, { ...options, latestYear: 2026 }))?.already).toBe(true)
    } finally {
      await Promise.all([one.close(), other.close()])
    }
  })

  test('is not taken where DuckDB would not read every line of it', async () => {
    const path = join(folder, 'cases.csv')
    await writeFile(path, 'n,sex,forms\nA1,F\n')
    const store = await openStore(join(folder, 'store'))
    try {
      const submitted = await submitCsv(store, path, plan, { receivedAt: '2026-11-24T00:00:00Z', latestYear: 2026 })
      expect(submitted).toBeNull()
    } finally {
      await store.close()
    }
  })
})
