import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

let project = ''
const at = (...names: readonly string[]) => join(project, ...names)

const write = async (columns: string, by: string, replaces: string, ...lines: readonly string[]) => {
  const fixed = 'area: ZZZ, stage: V_IDN, authority: POLICE, counting: PERSON, reference: DETECTION, law: Act'
  const mapping = `source: Police\nrecord: count\nfixed: { ${fixed} }\ncoverage: all\ncolumns: { year: year, n: { value: count }${columns} }\n`
  await writeFile(at('mappings', 'police.yaml'), `${mapping}exhaustive: [sex]\n`)
  await writeFile(at('inbox', 'police.csv'), `${lines.join('\n')}\n`)
  const approval = '{ drafted: Unit, checked: Officer, approved: Head }'
  const tables = `[{ source: police, stage: V_IDN, by: ${by} }]`
  await writeFile(
    at('tipstat.yaml'),
    `office: O\ninbox: [{ file: police.csv, mapping: police${replaces} }]\nreleases: { annual: { policy: national-annual, approval: ${approval}, tables: ${tables} } }\nreports: []\n`,
  )
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'tipstat-lost-'))
  for (const each of ['inbox', 'mappings']) await mkdir(at(each))
})
afterAll(() => rm(project, { recursive: true, force: true }))

test('data that lack a dimension of an earlier table are refused by naming release, table and dimension', {
  timeout: 240_000,
}, async () => {
  const sexes = ['2023,F,40', '2023,M,30', '2023,_U,20', '2024,F,45', '2024,M,33', '2024,_U,12']
  await write(', sex: { sex: codes }', '[[], [sex]]', '', 'year,sex,n', ...sexes)
  expect(await tipstat('run', project)).toMatchObject({ code: 0, err: '' })
  const [{ id }] = JSON.parse((await tipstat('submissions', '--store', at('store'), '--format', 'json')).out)
  const before = await readFile(at('release', 'annual', 'manifest.sha256'), 'utf8')

  await write('', '[[]]', `, replaces: ${id}`, 'year,n', '2023,90', '2024,90')
  expect(await tipstat('run', project)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('left as it was'),
  })
  const { code, err } = await tipstat('release', project, 'annual')
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('[command.lost-breakdown]') })
  expect(err).toContain(
    `The release annual (${before.slice(0, 16)}) has published the table police.V_IDN.persons.by-sex`,
  )
  expect(err).toContain('say nothing by sex')
  expect(await readFile(at('release', 'annual', 'manifest.sha256'), 'utf8')).toBe(before)
  expect(await readdir(at('store', 'ledger'))).toHaveLength(1)
})
