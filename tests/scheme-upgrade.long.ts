import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { schemeVersion } from '@tipstat/scheme'
import { version } from 'tipstat'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Ended, later, type Session, startLater } from './later-tipstat.test-data.ts'
import { tipstat } from './tipstat.test-data.ts'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const files = [
  ['uk.indicator_16-2-2.csv', 'gbr-nrm'],
  ['samplia-cases.made-up.csv', 'zzz-cases'],
] as const
const releases = ['gbr-published', 'samplia-made-up'] as const

let folder = ''
/** A tipstat with a later scheme. */
let session: Session
/** The moment up to which this tipstat was in use. */
let day = ''
const at = (...names: readonly string[]) => join(folder, ...names)
const store = () => at('out', 'store')

type Tipstat = (...argv: readonly string[]) => Promise<Ended>

const upgraded: Tipstat = (...argv) => session.run(argv)

const told = async (tipstat: Tipstat, ...argv: readonly string[]) => {
  const { code, out, err } = await tipstat(...argv, '--format', 'json')
  expect({ code, err: err.replace(/^Confidential.*\n/, '') }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}
const submit = (tipstat: Tipstat, file: string, mapping: string) =>
  told(tipstat, 'submit', file, '--mapping', mapping, '--store', store())
const mappingOf = (name: string) => join(world, 'mappings', `${name}.yaml`)

/** All files of a folder, by their names. */
const bytesIn = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = paths.sort().map(async (path) => [path.slice(root.length), await readFile(path, 'latin1')])
  return Object.fromEntries(await Promise.all(read))
}
const released = () => bytesIn(at('out', 'release'))
const releaseOf = async (project: string, tipstat: Tipstat, ...more: readonly string[]) => {
  for (const name of releases) await told(tipstat, 'release', project, name, '--out', at('out'), ...more)
}
const release = (tipstat: Tipstat, ...more: readonly string[]) => releaseOf(world, tipstat, ...more)

/** The project, in which somebody stands for its small revisions. */
const revisedProject = async () => {
  const config = parse(await readFile(join(world, 'tipstat.yaml'), 'utf8'), { schema: 'failsafe' })
  const own = config.releases['samplia-made-up']
  await mkdir(at('revised'))
  await writeFile(at('revised', 'tipstat.yaml'), stringify(config))
  const { err } = await upgraded('release', at('revised'), 'samplia-made-up', '--out', at('out'))
  const [numbers = ''] = err.match(/(?<=numbers: )[0-9a-f]{64}/) ?? []
  own.revisions = [{ why: 'Rows were taken back', numbers }]
  await writeFile(at('revised', 'tipstat.yaml'), stringify(config))
  return at('revised')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-upgrade-'))
  session = await startLater(at('later'))
  for (const [file, mapping] of files) await submit(tipstat, join(world, 'inbox', file), mappingOf(mapping))
  await release(tipstat)
  await told(tipstat, 'parquet', store(), '--out', at('parquet'))
  day = (await told(tipstat, 'submissions', '--store', store())).at(-1).receivedAt
  await cp(at('out', 'release'), at('before'), { recursive: true })
}, 120_000)
afterAll(async () => {
  session.end()
  await rm(folder, { recursive: true, force: true })
})

test('a later tipstat reads what this one stored: fields that there were not are what they are where a source is silent', async () => {
  for (const [source, stage, by] of [
    ['gbr-nrm', 'V_POT', 'sex'],
    ['zzz-cases', 'V_IDN', 'sex,age'],
  ] as const) {
    const asked = ['table', '--source', source, '--stage', stage, '--by', by, '--store']
    const cellsOf = async (tipstat: Tipstat, from: string) =>
      (await told(tipstat, ...asked, from)).map((row: object) => JSON.stringify(row)).sort()
    expect(await cellsOf(upgraded, store())).toEqual(await cellsOf(tipstat, store()))
    if (source === 'gbr-nrm') expect(await cellsOf(upgraded, at('parquet'))).toEqual(await cellsOf(tipstat, store()))
  }
  const listed = async (tipstat: Tipstat) => await told(tipstat, 'table', '--store', store())
  const keys = (all: readonly object[]) => all.map((entry) => JSON.stringify(entry)).sort()
  expect(keys(await listed(upgraded))).toEqual(keys(await listed(tipstat)))
  const asked = ['table', '--source', 'zzz-cases', '--stage', 'V_IDN', '--by', 'housing', '--store', store()]
  expect((await upgraded(...asked)).err).toContain('[store.no-such-table]')
}, 60_000)

test('a later tipstat makes the same release of the same data to the byte, and names the versions that they were accepted under', async () => {
  const before = await bytesIn(at('before'))
  await release(upgraded)
  expect(await released()).toEqual(before)
  for (const name of releases)
    expect(JSON.parse(await readFile(at('before', name, 'manifest.json'), 'utf8'))).toMatchObject({
      tipstat: version,
      lineage: { schemeVersion },
    })
}, 60_000)

test('a release is made again to the byte as of its day after ten later submissions, two revisions of its own data and a scheme upgrade', async () => {
  const before = await bytesIn(at('before'))
  // The same file under the later scheme is another submission, which takes the place of the earlier one.
  for (const [file, mapping] of files) {
    const { already, replaces, receipt } = await submit(upgraded, join(world, 'inbox', file), mappingOf(mapping))
    expect({ already, replaces, scheme: receipt.schemeVersion }).toEqual({
      already: false,
      replaces: expect.stringMatching(/^[0-9a-f]{64}$/),
      scheme: later.scheme,
    })
    expect(receipt.rules.ran).toContain('TIP-TIME-99')
  }
  for (const [file, mapping] of files)
    for (const revision of [1, 2]) {
      const lines = (await readFile(join(world, 'inbox', file), 'utf8')).trimEnd().split('\n')
      await writeFile(at('revised.csv'), `${lines.slice(0, -revision).join('\n')}\n`)
      expect((await submit(upgraded, at('revised.csv'), mappingOf(mapping))).already).toBe(false)
    }
  for (let i = 0; i < 10; i++) {
    await writeFile(at(`other-${i}.csv`), `year,value\n2020,${i}\n`)
    await writeFile(
      at(`other-${i}.yaml`),
      `source: Other ${i}\nrecord: count\nfixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x, housing: _T }\ncoverage: all\ncolumns: { year: year, value: { value: count } }\n`,
    )
    await submit(upgraded, at(`other-${i}.csv`), at(`other-${i}.yaml`))
  }
  await releaseOf(await revisedProject(), upgraded)
  const now = await released()
  expect(now).not.toEqual(before)
  for (const name of releases)
    expect(JSON.parse(now[`/${name}/manifest.json`] ?? '')).toMatchObject({
      tipstat: later.tipstat,
      lineage: { schemeVersion: later.scheme },
    })
  await release(upgraded, '--as-of', day)
  expect(await released()).toEqual(before)
  // And this tipstat, to which one may have to go back, makes them of what the later one has added to.
  await release(tipstat, '--as-of', day)
  expect(await released()).toEqual(before)
}, 180_000)

test('submissions of two schemes are told apart, held against each other, and led back to', async () => {
  const all: readonly { readonly id: string; readonly source: string }[] = await told(
    upgraded,
    'submissions',
    '--store',
    store(),
  )
  const [old, same] = all.filter(({ source }) => source === 'gbr-nrm')
  const { counts } = await told(upgraded, 'diff', store(), old?.id ?? '', same?.id ?? '')
  expect(counts).toMatchObject({ added: 0, removed: 0, changed: 0, unmatched: 0 })
  const cell = ['--table', 'V_POT/sex', '--cell', 'area=GBR,year=2020,sex=F', '--store', store()]
  const asked = await told(upgraded, 'why', at('before', 'gbr-published'), ...cell)
  expect(asked).toMatchObject({ origins: [{ submission: old?.id, schemeVersion, state: 'superseded' }] })
  expect(asked).toEqual(await told(tipstat, 'why', at('before', 'gbr-published'), ...cell))
}, 60_000)
