import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashes } from './run.test-data.ts'
import { tipstat } from './tipstat.test-data.ts'

let project = ''
const at = (...names: readonly string[]) => join(project, ...names)

const mapping = `source: Police (made up)
record: count
fixed: { area: ZZZ, stage: V_IDN, authority: POLICE, counting: PERSON, reference: DETECTION, law: Act }
coverage: all
exhaustive: [sex]
columns: { year: year, sex: sex, n: { value: count } }
`
const head = 'year,sex,n'
const rows2025 = ['2024,F,45', '2024,M,33', '2024,_U,12', '2025,F,52', '2025,M,41', '2025,_U,14']
/** Two men of 2025 were registered late: whoever has both years' releases would see them. */
const rows2026 = [
  ...rows2025.map((row) => row.replace('2025,M,41', '2025,M,43')),
  '2026,F,61',
  '2026,M,44',
  '2026,_U,18',
]

const write = (rows: readonly string[]) => writeFile(at('inbox', 'police.csv'), `${[head, ...rows].join('\n')}\n`)
const roles = 'drafted: Unit, checked: Officer, approved: Head'
const tables = '[{ source: police, stage: V_IDN, by: [[], [sex]] }]'

/** tipstat.yaml with releases by name: what stands in their entries besides policy and tables. */
const configure = (releases: Readonly<Record<string, string>>, reports: readonly string[] = Object.keys(releases)) =>
  writeFile(
    at('tipstat.yaml'),
    `office: O
inbox: [{ file: police.csv, mapping: police }]
releases:
${Object.entries(releases)
  .map(([name, more]) => `  ${name}: { policy: national-annual, ${more}tables: ${tables} }\n`)
  .join('')}reports: [${reports.map((release) => `{ level: national, area: ZZZ, release: ${release} }`).join(', ')}]
`,
  )

const of2025 = () => hashes(project, ['release/annual-2025', 'confidential/annual-2025'])
const ledger = () => readdir(at('store', 'ledger'))
const digestAsked = async (name: string): Promise<string> =>
  JSON.parse(await readFile(at('confidential', name, 'account.json'), 'utf8')).digest

const left = 'annual-2025: left as it was released, of earlier data'
let [approved, before]: [string, Readonly<Record<string, string>>] = ['', {}]

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'tipstat-next-year-'))
  for (const each of ['inbox', 'mappings']) await mkdir(at(each))
  await writeFile(at('mappings', 'police.yaml'), mapping)
  await write(rows2025)
  await configure({ 'annual-2025': '' })
  expect(await tipstat('run', project)).toMatchObject({ code: 0, err: '' })
  approved = `approval: { ${roles}, tables: '${await digestAsked('annual-2025')}' }, `
  await configure({ 'annual-2025': approved })
  expect(await tipstat('run', project)).toMatchObject({ code: 0, err: '' })
  before = await of2025()
}, 120_000)
afterAll(() => rm(project, { recursive: true, force: true }))

describe('the next year, with data that have been revised', () => {
  test('a release of the same data is made again to the byte', async () => {
    const { code, out } = await tipstat('run', project)
    expect(code).toBe(0)
    expect(out).toContain('annual-2025: 2 tables')
    expect(await of2025()).toEqual(before)
  }, 60_000)

  test('what has left the house is left, and a refused release is named and holds up no other', async () => {
    const entries = await ledger()
    await write(rows2026)
    await configure({ 'annual-2026': '', 'annual-2025': approved }, ['annual-2025'])
    const refused = await tipstat('run', project)
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/^annual-2026 was not released. .* {2}\[disclosure\.small-revisions\]\n$/)
    expect(refused.out).toContain(left)
    expect(refused.out).toContain(at('report', 'national-ZZZ', 'index.html'))
    const { failed, done } = JSON.parse((await tipstat('run', project, '--format', 'json')).out)
    expect(failed).toEqual([expect.objectContaining({ name: 'annual-2026', code: 'disclosure.small-revisions' })])
    expect(done.releases).toEqual([expect.objectContaining({ name: 'annual-2025', left: true, draft: false })])
    expect(await of2025()).toEqual(before)

    const [numbers] = refused.err.match(/(?<=numbers: )[0-9a-f]{64}/) ?? []
    const why = `revisions: [{ why: Registered late, numbers: ${numbers} }], `
    await configure({ 'annual-2025': approved, 'annual-2026': why }, ['annual-2026'])
    const ran = await tipstat('run', project)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain(left)
    expect(ran.out).toContain('annual-2026: 2 tables')
    expect(await of2025()).toEqual(before)
    expect(await ledger()).toEqual(entries)
    // Whoever signs sees what has been revised, since which release, and why that may be seen.
    const { since } = JSON.parse(await readFile(at('confidential', 'annual-2026', 'account.json'), 'utf8'))
    expect(since.releases).toEqual([expect.objectContaining({ name: 'annual-2025' })])
    expect(since.smallRevisions).toEqual({ numbers: 2, why: 'Registered late' })
    const revised = since.tables.flatMap((table: { revised: readonly object[] }) => table.revised)
    expect(revised).toEqual([
      expect.objectContaining({ before: 41, now: 43, release: since.releases[0].id }),
      expect.objectContaining({ before: 107, now: 109, release: since.releases[0].id }),
    ])
  }, 120_000)

  test('asked for by name it is refused: that would be made of the data of today', async () => {
    await configure({ 'annual-2025': approved.replace(/, tables: '\w+'/, '') })
    expect(await tipstat('release', project, 'annual-2025')).toMatchObject({
      code: 1,
      err: expect.stringContaining('[disclosure.small-revisions]'),
    })
    await rm(at('confidential', 'annual-2025', 'refused.txt'))
    expect(await of2025()).toEqual(before)
  }, 60_000)

  test('a folder that is gone, or does not verify, is made again as of the data that it was made of', async () => {
    const entries = await ledger()
    await configure({ 'annual-2025': approved })
    await rm(at('release'), { recursive: true })
    const ran = await tipstat('run', project)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(await of2025()).toEqual(before)
    await writeFile(at('release', 'annual-2025', 'statement.txt'), 'Another text\n')
    expect(await tipstat('run', project)).toMatchObject({ code: 0, err: '' })
    expect(await of2025()).toEqual(before)
    expect(await ledger()).toEqual(entries)
  }, 60_000)

  test('a folder that is gone is refused as one of today where its tables are others now', async () => {
    await writeFile(
      at('tipstat.yaml'),
      (await readFile(at('tipstat.yaml'), 'utf8')).replace('by: [[], [sex]]', 'by: [[]]'),
    )
    await rm(at('release'), { recursive: true })
    expect(await tipstat('run', project)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^annual-2025 was not released. /),
    })
  }, 60_000)
})
