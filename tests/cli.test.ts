import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@tipstat/language'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const commands = [
  'run',
  'template',
  'check',
  'map',
  'accept',
  'submit',
  'submissions',
  'table',
  'diff',
  'why',
  'withdraw',
  'purge',
  'backup',
  'restore',
  'migrate',
  'parquet',
  'access',
  'release',
  'report',
  'synthetic',
  'verify',
  'doctor',
]

let folder = ''
let store = ''

const file = (name: string) => join(world, 'inbox', name)
const mapping = (name: string) => join(world, 'mappings', `${name}.yaml`)
const uk = ['uk.indicator_16-2-2.csv', 'gbr-nrm'] as const
const samplia = ['samplia-cases.made-up.csv', 'zzz-cases'] as const

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-cli-'))
  store = join(folder, 'store')
  for (const [name, id] of [uk, samplia]) {
    const { code } = await tipstat('submit', file(name), '--mapping', mapping(id), '--store', store)
    expect(code).toBe(0)
  }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('help', () => {
  test('lists every command', async () => {
    const { code, out } = await tipstat('--help')
    expect(code).toBe(0)
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'))
  })

  test.each(commands)('of %s shows an example', async (command) => {
    const { code, out } = await tipstat(command, '--help')
    expect(code).toBe(0)
    expect(out).toContain(`Example:\n  $ tipstat ${command}`)
  })
})

describe('called wrongly', () => {
  test.each([
    ['an unknown command', ['frobnicate']],
    ['a missing argument', ['run']],
    ['an unknown option', ['doctor', '--frobnicate']],
    ['a missing option', ['submit', file(uk[0]), '--mapping', mapping(uk[1])]],
    ['an unknown language', ['doctor', '--lang', 'tlh']],
    ['an unknown format', ['doctor', '--format', 'xml']],
    ['a project that is not there', ['run', 'nowhere']],
    ['a file that needs a mapping, and none named', ['check', file(uk[0])]],
    ['a kind of record that there is not', ['template', 'persons']],
    ['a country by its name', ['template', 'count', '--country', 'Kenya']],
    ['a mapping and a source', ['check', file(uk[0]), '--mapping', mapping(uk[1]), '--source', 'x']],
    ['a mapping that is not there', ['check', file(uk[0]), '--mapping', 'nowhere.yaml']],
    ['a store that is not there', ['submissions', '--store', 'nowhere']],
    ['a release that is not there', ['report', world, 'national-GBR', '--out', 'nowhere']],
    ['a report that is not there', ['report', world, 'national-XXX', '--out', 'nowhere']],
  ])('with %s it exits with 2, and says how it is called', async (_, argv) => {
    const { code, err } = await tipstat(...argv)
    expect(code).toBe(2)
    expect(err.trim()).not.toBe('')
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('check', () => {
  test('exits with 0 where there is no error, and stores nothing', async () => {
    const { code, out } = await tipstat('check', file(uk[0]), '--mapping', mapping(uk[1]))
    expect(code).toBe(0)
    expect(out).toContain('429')
  })

  test('exits with 1 where there is any error, and says where', async () => {
    const { code, out } = await tipstat('check', file(samplia[0]), '--mapping', mapping(samplia[1]))
    expect(code).toBe(1)
    expect(out).toContain('TIP-CODE-02')
  })

  test('writes receipt, findings and what is set aside, when it is told where to', async () => {
    const out = join(folder, 'checked')
    await tipstat('check', file(samplia[0]), '--mapping', mapping(samplia[1]), '--out', out)
    const [header = '', ...rows] = (await readFile(join(out, 'zzz-cases.set-aside.csv'), 'utf8')).trim().split('\n')
    expect(header.startsWith('cas_ID,cas_Year,')).toBe(true)
    expect(rows).toHaveLength(2)
    expect(rows.every((row) => row.includes('TIP-'))).toBe(true)
  })

  test('writes a page and a marked copy, and says where', async () => {
    const out = join(folder, 'answered')
    const said = await tipstat(
      'check',
      file(samplia[0]),
      '--mapping',
      mapping(samplia[1]),
      '--out',
      out,
      '--lang',
      'ar',
    )
    expect(said.out).toContain(join(out, 'zzz-cases.receipt.html'))
    expect(said.out).toContain(join(out, 'zzz-cases.marked.csv'))
    const page = await readFile(join(out, 'zzz-cases.receipt.html'), 'utf8')
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect((await readdir(out)).sort()).toEqual(
      ['findings.csv', 'marked.csv', 'receipt.html', 'receipt.json', 'receipt.txt', 'set-aside.csv'].map(
        (name) => `zzz-cases.${name}`,
      ),
    )
  })

  test('gives SARIF where it is asked for, and findings as Parquet', async () => {
    const out = join(folder, 'machines')
    const given = ['check', file(samplia[0]), '--mapping', mapping(samplia[1]), '--out', out, '--parquet']
    const said = await tipstat(...given, '--format', 'sarif')
    const { runs } = JSON.parse(said.out)
    const lines = (await readFile(join(out, 'zzz-cases.findings.csv'), 'utf8')).trim().split('\n')
    expect(runs[0].results).toHaveLength(lines.length - 1)
    expect((await readFile(join(out, 'zzz-cases.findings.parquet'))).subarray(0, 4).toString()).toBe('PAR1')
  })
})

describe('submit', () => {
  test('says that the same file is in the store already', async () => {
    const { code, out } = await tipstat('submit', file(uk[0]), '--mapping', mapping(uk[1]), '--store', store)
    expect(code).toBe(0)
    expect(out).toContain('Already in the store')
  })

  test('exits with 1 where the file is rejected, and leaves no record of it', async () => {
    const rejected = join(folder, 'rejected.csv')
    await writeFile(rejected, 'year,value\n2020,x\n2021,y\n2022,3\n')
    const yaml = join(folder, 'small.yaml')
    await writeFile(
      yaml,
      'source: Small\nrecord: count\nfixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }\ncoverage: all\ncolumns: { year: year, value: { value: count } }\n',
    )
    const small = join(folder, 'small')
    const { code, out } = await tipstat('submit', rejected, '--mapping', yaml, '--store', small)
    expect(code).toBe(1)
    expect(out).toContain('Not stored')
    expect((await tipstat('table', '--store', small)).out.trim()).toBe('')
    expect((await tipstat('submissions', '--store', small)).out).toContain('rejected')
  })
})

describe('--format json', () => {
  const parsed = async (...argv: string[]): Promise<unknown> =>
    JSON.parse((await tipstat(...argv, '--format', 'json')).out)

  test('gives one JSON text for every command', async () => {
    const args = { uk: [file(uk[0]), '--mapping', mapping(uk[1])], out: ['--out', join(folder, 'made')] }
    expect(await parsed('check', ...args.uk)).toMatchObject({ receipt: { rows: { read: 429 } } })
    expect(await parsed('submit', ...args.uk, '--store', store)).toMatchObject({ already: true })
    expect(await parsed('submissions', '--store', store)).toMatchObject([
      { source: 'gbr-nrm' },
      { source: 'zzz-cases' },
    ])
    expect(await parsed('table', '--store', store)).toContainEqual(
      expect.objectContaining({ source: 'gbr-nrm', by: ['sex'] }),
    )
    expect(await parsed('table', '--store', store, '--source', 'gbr-nrm', '--stage', 'V_POT')).toContainEqual({
      area: 'GBR',
      year: 2009,
      value: 303,
      status: 'exact',
    })
    expect(await parsed('submit', ...args.uk, '--store', join(folder, 'made', 'store'))).toMatchObject({
      already: false,
    })
    expect(await parsed('release', world, 'gbr-published', ...args.out)).toMatchObject({
      manifest: { proof: 'owner-published' },
    })
    expect(await parsed('report', world, 'national-GBR', ...args.out)).toMatchObject({
      reports: [expect.stringMatching(/index\.html$/)],
    })
    const inTwo = join(folder, 'in-two')
    await mkdir(inTwo, { recursive: true })
    const config = await readFile(join(world, 'tipstat.yaml'), 'utf8')
    await writeFile(join(inTwo, 'tipstat.yaml'), config.replace('languages: [en]', 'languages: [es, en]'))
    const { reports } = (await parsed('report', inTwo, 'national-GBR', ...args.out)) as {
      readonly reports: readonly string[]
    }
    const [es = '', en = ''] = reports
    expect(await readFile(es, 'utf8')).toContain('lang="es"')
    expect(await readFile(en, 'utf8')).toContain('lang="en"')
    expect(await parsed('report', inTwo, 'national-GBR', ...args.out, '--lang', 'fr')).toEqual({
      reports: [expect.stringContaining('national-GBR.fr')],
    })
    expect(await parsed('doctor')).toContainEqual(expect.objectContaining({ what: 'DuckDB', good: true }))
  }, 60_000)

  test('tells a refusal as JSON, too, with its code', async () => {
    const { code, out } = await tipstat('submissions', '--store', join(folder, 'nowhere'), '--format', 'json')
    expect({ code, told: JSON.parse(out) }).toMatchObject({ code: 2, told: { refused: { code: 'store.missing' } } })
  })
})

test('what a pipe gets holds no escape codes, and confidential tables say that they are', async () => {
  const printed = [
    await tipstat('submissions', '--store', store),
    await tipstat('table', '--store', store, '--source', 'gbr-nrm', '--stage', 'V_POT', '--by', 'sex,age'),
    await tipstat('check', file(uk[0]), '--mapping', mapping(uk[1])),
    await tipstat('doctor'),
  ]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  for (const { out, err } of printed) expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
  expect(printed[1]?.err).toContain('Confidential')
  expect(printed[1]?.out).not.toContain('Confidential')
})

test.each(languages)('refusals and checks speak %s', async (lang) => {
  const refused = await tipstat('table', '--store', store, '--source', 'nobody', '--stage', 'V_POT', '--lang', lang)
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('[store.no-source]')
  const { out } = await tipstat('check', file(uk[0]), '--mapping', mapping(uk[1]), '--lang', lang)
  const scripts = {
    en: /[a-z]/,
    fr: /é/,
    es: /[áéíóú]/,
    ru: /\p{Script=Cyrillic}/u,
    ar: /\p{Script=Arabic}/u,
    zh: /\p{Script=Han}/u,
  }
  expect(refused.err + out).toMatch(scripts[lang])
  expect(refused.err + out).not.toMatch(/undefined|\[object|NaN/)
})

test('two files of the inbox under one mapping keep each its own receipt', async () => {
  const project = join(folder, 'two-files')
  for (const name of ['inbox', 'mappings']) await mkdir(join(project, name), { recursive: true })
  await writeFile(
    join(project, 'tipstat.yaml'),
    'office: Test\ninbox:\n  - { file: 2023.csv, mapping: police }\n  - { file: 2024.csv, mapping: police }\n  - { file: other.csv, mapping: other }\nreleases: {}\nreports: []\n',
  )
  for (const name of ['police', 'other'])
    await writeFile(
      join(project, 'mappings', `${name}.yaml`),
      `source: ${name}\nrecord: count\nfixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }\ncoverage: all\ncolumns: { year: year, value: { value: count } }\n`,
    )
  // A submission is the whole of its source: the second file holds the year of the first, too.
  const rows = { 2023: '2023,1', 2024: '2023,1\n2024,1', other: '2020,1' }
  for (const [name, text] of Object.entries(rows))
    await writeFile(join(project, 'inbox', `${name}.csv`), `year,value\n${text}\n`)
  expect((await tipstat('run', project)).code).toBe(0)
  const fileOf = async (name: string) =>
    JSON.parse(await readFile(join(project, 'receipts', `${name}.receipt.json`), 'utf8')).file.name
  expect(await Promise.all(['police.2023.csv', 'police.2024.csv', 'other'].map(fileOf))).toEqual([
    '2023.csv',
    '2024.csv',
    'other.csv',
  ])
})

test('a checkout in which nothing is installed yet says what to run, in a sentence', async () => {
  for (const name of ['bin', 'src']) await mkdir(join(folder, 'not-set-up', name), { recursive: true })
  const program = join(folder, 'not-set-up', 'bin', 'tipstat.mjs')
  await copyFile(fileURLToPath(new URL('../packages/tipstat/bin/tipstat.mjs', import.meta.url)), program)
  await writeFile(join(folder, 'not-set-up', 'src', 'cli.ts'), '')
  expect(spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'tipstat is not set up yet: run `npm start` or `npm run setup` in this folder once.\n',
  })
})
