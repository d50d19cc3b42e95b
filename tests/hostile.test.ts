import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const mapping = `
source: "<script>alert('source')</script>"
record: count
published: { by: "<b>Office</b>", url: "https://example.org", date: 2024-01-01, licence: "=cmd|' /C calc'!A0" }
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Law }
coverage: All
age-moment: detection
columns:
  year: year
  citizenship: { citizenship: names }
  value: { value: count }
ignore: [remark]
notes: ["<img src=x onerror=alert(1)>"]
`

let folder = ''
let store = ''
const at = (...names: string[]) => join(folder, ...names)

/** Every byte that a command left in a folder. */
const bytesIn = async (root: string): Promise<string> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n')
}

/** All that the store holds of submissions; that a file came in is logged, whatever becomes of it. */
const storeHash = async () =>
  createHash('sha256')
    .update(await bytesIn(join(store, 'submissions')))
    .digest('hex')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-hostile-'))
  store = at('store')
  await writeFile(at('good.yaml'), mapping)
  await writeFile(at('good.csv'), 'year,citizenship,value\n2020,Romania,7\n')
  expect((await tipstat('submit', at('good.csv'), '--mapping', at('good.yaml'), '--store', store)).code).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const zeros = new Uint8Array(30_000_000)
const bomb = () =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': zeros,
  })

describe('a file that can’t be read is refused in one line, and the store stays as it was', () => {
  const refusals: readonly (readonly [string, string, string | Uint8Array, number])[] = [
    ['a cell of 10 MB', 'intake.cell-too-large', `year,citizenship,value\n2020,${'x'.repeat(10_000_000)},7\n`, 1],
    ['a NUL byte', 'intake.nul', 'year,citizenship,value\n2020,Rom\0ania,7\n', 1],
    ['an unclosed quote', 'intake.unclosed-quote', 'year,citizenship,value\n2020,"Romania,7\n2021,Romania,8\n', 1],
    ['a workbook that inflates a thousandfold', 'intake.zip-bomb', bomb(), 1],
    ['a workbook that is cut off', 'intake.truncated', bomb().slice(0, 4000), 1],
    ['a PDF', 'intake.not-a-table', '%PDF-1.7\n', 1],
    ['an empty file', 'intake.empty', '', 1],
    ['bytes that are no UTF-8', 'intake.encoding', Uint8Array.of(0x79, 0x0a, 0xe9, 0x0a), 1],
  ]

  test.each(refusals)('%s: %s', async (name, refusal, content, exitCode) => {
    const file = at(`${name.replaceAll(' ', '-')}.csv`)
    await writeFile(file, content)
    const before = await storeHash()
    const { code, err } = await tipstat(
      'submit',
      file,
      '--mapping',
      at('good.yaml'),
      '--store',
      store,
      '--out',
      at('receipts'),
    )
    expect(code).toBe(exitCode)
    expect(err).toContain(`[${refusal}]`)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err.length).toBeLessThan(1000)
    expect(await storeHash()).toBe(before)
  })

  test.each([
    ['a folder', '.', 'intake.folder'],
    ['a file that is not there', 'nowhere.csv', 'intake.missing-file'],
  ])('%s', async (_, name, refusal) => {
    const { code, err } = await tipstat('submit', at(name), '--mapping', at('good.yaml'), '--store', store)
    expect({ code, told: err.includes(`[${refusal}]`) }).toEqual({ code: 2, told: true })
  })
})

describe('what a sender writes is text, and never obeyed', () => {
  const cells = [
    "=cmd|' /C calc'!A0",
    '+1+1',
    '@SUM(A1)',
    "<script>alert('cell')</script>",
    "'; DROP TABLE submission; --",
    '\u001b[31mred\u001b[0m',
    '{{7*7}}',
    'process.exit(3)',
  ]

  test('formulas, markup, SQL and terminal codes come back inert', async () => {
    const rows = cells.map((cell, i) => `${2000 + i},"${cell.replaceAll('"', '""')}",7`)
    await writeFile(at('cells.csv'), ['year,citizenship,value', '20l9,"=cmd|\' /C calc\'!A0",7', ...rows].join('\n'))
    await writeFile(at('cells.yaml'), mapping.replace('ignore:', 'limit: 1\nignore:'))
    const { code, out, err } = await tipstat(
      'submit',
      at('cells.csv'),
      '--mapping',
      at('cells.yaml'),
      '--store',
      at('store2'),
      '--out',
      at('inert'),
    )
    expect(code).toBe(0)
    expect(out + err).not.toContain('\u001b')
    const [findings, setAside] = [
      await readFile(at('inert', 'cells.findings.csv'), 'utf8'),
      await readFile(at('inert', 'cells.set-aside.csv'), 'utf8'),
    ]
    for (const text of [findings, setAside]) {
      for (const start of ['=', '+', '@'])
        expect(text.split(/[\n,]/).filter((cell) => cell.replace(/^"/, '').startsWith(start))).toEqual([])
    }
    const { out: listed } = await tipstat('submissions', '--store', at('store2'))
    expect(listed).toContain('cells.csv')
  })

  test('a column named after a statement is a column that is not mapped', async () => {
    await writeFile(at('drop.csv'), `year,citizenship,value,"'; drop table submission; --"\n2020,Romania,7,x\n`)
    const { code, out } = await tipstat('check', at('drop.csv'), '--mapping', at('good.yaml'))
    expect({ code, told: out.includes('TIP-KEY-07') }).toEqual({ code: 0, told: true })
  })

  test('titles, publishers and notes with markup are escaped in the report', async () => {
    const project = at('project')
    await mkdir(join(project, 'inbox'), { recursive: true })
    await mkdir(join(project, 'mappings'))
    await copyFile(at('good.csv'), join(project, 'inbox', 'good.csv'))
    await copyFile(at('good.yaml'), join(project, 'mappings', 'good.yaml'))
    await writeFile(
      join(project, 'tipstat.yaml'),
      'office: x\ninbox: [{ file: good.csv, mapping: good }]\nreleases: { all: { policy: already-public, tables: [{ source: good, all: true }] } }\nreports: [{ level: national, area: HRV, release: all }]\n',
    )
    expect((await tipstat('run', project, '--out', at('made'))).code).toBe(0)
    const page = await readFile(at('made', 'report', 'national-HRV', 'index.html'), 'utf8')
    for (const markup of ['<script', '<img src=x', '<b>Office']) expect(page).not.toContain(markup)
    expect(page).toContain('&lt;script&gt;')
  })

  test.each([
    ['a file outside the inbox', 'inbox: [{ file: ../../secret, mapping: good }]\nreleases: {}\nreports: []'],
    ['a release that is a path', 'inbox: []\nreleases: { ../up: { policy: round-5, tables: [] } }\nreports: []'],
    [
      'a bomb of aliases',
      `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]`,
    ],
  ])('a project that names %s is refused', async (_, yaml) => {
    const project = await mkdtemp(join(folder, 'bad-'))
    await writeFile(join(project, 'tipstat.yaml'), `office: x\n${yaml}\n`)
    const { code, err } = await tipstat('run', project, '--out', at('never'))
    expect({ code, told: err.includes('[command.bad-project]') }).toEqual({ code: 2, told: true })
  })
})

describe('a column that looks like a direct identifier refuses the file, and none of its values is left anywhere', () => {
  test.each([
    ['Ime i prezime', 'Hiddenname Secretson'],
    ['Passport No.', 'ZX9081726'],
    ['e-mail', 'hidden.person@example.org'],
    ['Date of birth', '1999-12-30'],
    ['Teléfono', '+385 91 555 0188'],
  ])('%s', async (header, secret) => {
    const out = await mkdtemp(join(folder, 'identifier-'))
    await writeFile(
      at('identifier.csv'),
      `year,citizenship,${header},value\n2020,Romania,${secret},7\n20l9,Congo,${secret},8\n`,
    )
    const {
      code,
      out: printed,
      err,
    } = await tipstat(
      'submit',
      at('identifier.csv'),
      '--mapping',
      at('good.yaml'),
      '--store',
      join(out, 'store'),
      '--out',
      join(out, 'receipts'),
    )
    expect(code).toBe(1)
    expect(printed).toContain('TIP-PRIV-0')
    expect(printed + err + (await bytesIn(out))).not.toContain(secret)
  })
})

test('the sample of invented cases goes through the same door', async () => {
  const { code } = await tipstat(
    'check',
    join(world, 'inbox', 'samplia-cases.made-up.csv'),
    '--mapping',
    join(world, 'mappings', 'zzz-cases.yaml'),
  )
  expect(code).toBe(1)
})
