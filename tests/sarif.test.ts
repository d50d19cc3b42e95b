import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '@tipstat/language'
import AjvDraft04 from 'ajv-draft-04'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder = ''
let problems: (log: unknown) => unknown = () => null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-sarif-'))
  const schema = await readFile(new URL('fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8')
  // Of the formats it names, all are of URIs and times: ajv knows them only with a further package, and is told to pass them by.
  const validate = new AjvDraft04.default({ strict: false, allErrors: true, validateFormats: false }).compile(
    JSON.parse(schema),
  )
  problems = (log) => (validate(log) ? [] : validate.errors)
  const mapping = `source: Test
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON }
limit: 1
columns: { year: year, land: { citizenship: names }, women: { value: count, sex: F } }
`
  await writeFile(join(folder, 'test.yaml'), mapping)
  await writeFile(join(folder, 'bad.yaml'), mapping.replace('record: count', 'record: cuont'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const check = async (content: string | Uint8Array | null, ...more: string[]) => {
  const path = join(folder, 'file %1.csv')
  if (content === null) await rm(path, { force: true })
  else await writeFile(path, content)
  let out = ''
  let err = ''
  const code = await main(['check', path, '--mapping', join(folder, 'test.yaml'), '--format', 'sarif', ...more], {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    live: false,
  })
  const log = JSON.parse(out)
  expect(problems(log)).toEqual([])
  return { code, err, log, run: log.runs[0] }
}

describe('SARIF of a file holds to the schema that OASIS published', () => {
  test('where there is nothing to mend', async () => {
    const { code, run } = await check('year,land,women\n2020,Albania,1\n')
    expect(code).toBe(0)
    expect(run).not.toHaveProperty('invocations')
  })

  test('where there are findings in the file, in columns and in cells', async () => {
    const { run } = await check('year,land,women,more\n2020,Atlantis,1,\n20x1,Albania,x,\n')
    expect(run.results.length).toBeGreaterThan(2)
  })

  test('where a column is missing', async () => {
    const { code, run } = await check('year,land\n2020,Albania\n')
    expect(code).toBe(1)
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('TIP-KEY-06')
  })

  test('where it would not, the schema says so', () => {
    expect(problems({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([])
    expect(problems({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', more: 1 } } }] })).not.toEqual([])
  })
})

describe('SARIF of a file that can’t be read', () => {
  test.each([
    ['an empty file', '', 'intake.empty'],
    ['a NUL', 'year,land,women\n2020,Alba\0nia,1\n', 'intake.nul'],
    [
      'an old workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'intake.other-workbook',
    ],
  ])('says so in one result: %s', async (_, content, refused) => {
    const { code, err, run } = await check(content)
    expect(code).toBe(1)
    expect(err).toContain(`[${refused}]`)
    expect(run.invocations).toEqual([{ executionSuccessful: false, exitCode: 1 }])
    expect(run.results).toMatchObject([{ ruleId: refused, ruleIndex: 0, level: 'error' }])
    expect(run.tool.driver.rules).toEqual([{ id: refused }])
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file%20%251.csv', index: 0 })
  })

  test('stands at the line where it has one', async () => {
    const { run } = await check('year,land,women\n2020,Alba\0nia,1\n')
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 2 })
  })

  test.each(languages)('in %s', async (language) => {
    const { run } = await check('', '--lang', language)
    expect(run.language).toBe(language)
    expect(run.results[0].message.text).toMatch(/\p{L}/u)
  })
})

describe('SARIF of a call that can’t be carried out', () => {
  test.each([
    ['a file that is not there', null, 'test.yaml', 'intake.missing-file'],
    ['a mapping that is wrong', 'year\n', 'bad.yaml', 'mapping.invalid'],
    ['a mapping that is not there', 'year\n', 'none.yaml', 'command.no-mapping'],
  ])('has no result, and notes it: %s', async (_, content, mapping, refused) => {
    const { code, run } = await check(content, '--mapping', join(folder, mapping))
    expect(code).toBe(2)
    expect(run.results).toEqual([])
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, exitCode: 2, toolConfigurationNotifications: [{ descriptor: { id: refused } }] },
    ])
  })
})
