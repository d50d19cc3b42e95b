import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, expect, test } from 'vitest'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const silent = { out: () => {}, err: () => {}, live: false }
const folders: string[] = []

/** The invented cases of the sample project under policy interactive, with a report of them. */
const project = async (method: 'rounding' | 'cell-key'): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-interactive-'))
  folders.push(folder)
  await cp(join(world, 'mappings'), join(folder, 'mappings'), { recursive: true })
  await cp(join(world, 'inbox', 'samplia-cases.made-up.csv'), join(folder, 'inbox', 'samplia-cases.made-up.csv'))
  await writeFile(
    join(folder, 'tipstat.yaml'),
    `office: Sample
inbox: [{ file: samplia-cases.made-up.csv, mapping: zzz-cases }]
releases:
  samplia:
    policy: interactive
    method: ${method}
    approval: { drafted: Unit, checked: Officer, approved: Head }
    tables:
      - { source: zzz-cases, stage: V_IDN, by: [[], [sex], [age], [sex, age], [form], [citizenship], [scope], [sex, form]] }
      - { source: zzz-cases, stage: P_PROS, by: [[], [sex]] }
      - { source: zzz-cases, stage: P_CONV, by: [[], [sex]] }
reports: [{ level: national, area: ZZZ, release: samplia }]
languages: [en, ar]
`,
  )
  return folder
}

/** All files below a folder, as text. */
const textsIn = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  const texts = await Promise.all(paths.map((path) => readFile(path, 'latin1')))
  return new Map(paths.map((path, i) => [path.slice(folder.length + 1), texts[i] ?? '']))
}

let rounded = ''
beforeAll(async () => {
  rounded = await project('rounding')
  expect(await main(['run', rounded], silent)).toBe(0)
}, 300_000)
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

test('the sample project goes out rounded, is verified, and is drawn in a report', async () => {
  expect(await main(['verify', join(rounded, 'release', 'samplia')], silent)).toBe(0)
  const figures = await textsIn(join(rounded, 'report', 'national-ZZZ', 'figures'))
  const notes = [...figures].filter(([file]) => file.endsWith('notes.txt')).map(([, text]) => text)
  expect(notes.some((text) => text.includes('Numbers are rounded'))).toBe(true)
  const page = await readFile(join(rounded, 'report', 'national-ZZZ', 'index.html'), 'utf8')
  expect(page.includes('Controlled rounding: all numbers were rounded together')).toBe(true)
  expect(page.includes('Draft: not approved')).toBe(false)
}, 60_000)

test('made again it is the same to the byte', async () => {
  const before = await textsIn(join(rounded, 'release'))
  await rm(join(rounded, 'release'), { recursive: true })
  expect(await main(['release', rounded, 'samplia'], silent)).toBe(0)
  expect(await textsIn(join(rounded, 'release'))).toEqual(before)
}, 120_000)

test('with noise it goes out, is verified, and is drawn in a report that says so', async () => {
  const noisy = await project('cell-key')
  expect(await main(['run', noisy], silent)).toBe(0)
  expect(await main(['verify', join(noisy, 'release', 'samplia')], silent)).toBe(0)
  const figures = await textsIn(join(noisy, 'report', 'national-ZZZ', 'figures'))
  const notes = [...figures].filter(([file]) => file.endsWith('notes.txt')).map(([, text]) => text)
  expect(notes.some((text) => text.includes('Numbers carry random noise'))).toBe(true)
  expect(notes.filter((text) => text.includes('Numbers are rounded'))).toEqual([])
}, 300_000)
