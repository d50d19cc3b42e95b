import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@tipstat/language'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))

let folder = ''
const at = (...names: readonly string[]) => join(folder, ...names)
const store = () => at('out', 'store')

const parsed = async (...argv: string[]) => JSON.parse((await tipstat(...argv, '--format', 'json')).out)

const uk = ['uk.indicator_16-2-2.csv', 'gbr-nrm'] as const
const samplia = ['samplia-cases.made-up.csv', 'zzz-cases'] as const
const mappingOf = (name: string) => join(world, 'mappings', `${name}.yaml`)

const submitted = (file: string, mapping: string, ...more: string[]) =>
  parsed('submit', file, '--mapping', mapping, '--store', store(), ...more)

/** A source of its own: one number. */
const small = async (name: string, value: number): Promise<readonly [string, string]> => {
  const [file, mapping] = [at(`${name}-${value}.csv`), at(`${name}.yaml`)]
  await writeFile(file, `year,value\n2020,${value}\n`)
  await writeFile(
    mapping,
    `source: ${name}\nrecord: count\nfixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }\ncoverage: all\ncolumns: { year: year, value: { value: count } }\n`,
  )
  return [file, mapping]
}

const bytesIn = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(root.length), await readFile(file, 'latin1')])),
  )
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-commands-'))
  for (const [name, id] of [uk, samplia])
    expect(await submitted(join(world, 'inbox', name), mappingOf(id))).toMatchObject({ already: false, replaces: null })
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a release', () => {
  test('is made again to the byte as of its day, after ten later submissions and two revisions of its own data', async () => {
    expect((await tipstat('release', world, 'gbr-published', '--out', at('out'))).code).toBe(0)
    const before = await bytesIn(at('out', 'release', 'gbr-published'))
    const listed = await parsed('submissions', '--store', store())
    const day = listed.at(-1).receivedAt
    const original = await readFile(join(world, 'inbox', uk[0]), 'utf8')
    for (const [i, from] of ['2019', '2020'].entries()) {
      const revised = at(`revised-${i}.csv`)
      const lines = original.split('\n')
      const row = lines.findIndex((line) => line.includes(from))
      await writeFile(revised, lines.filter((_, line) => line !== row).join('\n'))
      const given = await submitted(revised, mappingOf(uk[1]))
      expect(given).toMatchObject({ already: false, replaces: expect.stringMatching(/^[0-9a-f]{64}$/) })
    }
    for (let i = 0; i < 10; i++) await submitted(...(await small(`later-${i}`, i)))
    expect((await tipstat('release', world, 'gbr-published', '--out', at('out'))).code).toBe(0)
    expect(await bytesIn(at('out', 'release', 'gbr-published'))).not.toEqual(before)
    expect((await tipstat('release', world, 'gbr-published', '--out', at('out'), '--as-of', day)).code).toBe(0)
    expect(await bytesIn(at('out', 'release', 'gbr-published'))).toEqual(before)
  }, 120_000)

  test('is led back from a cell to file, lines, mapping and versions, also where the file was replaced since', async () => {
    const release = at('out', 'release', 'gbr-published')
    const { tables } = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8'))
    const [header = '', first = ''] = (await readFile(join(release, tables[0].file), 'utf8')).split('\n')
    const codes = header.split(',').slice(0, 2 + tables[0].by.length)
    const cell = codes.map((name, i) => `${name}=${first.split(',')[i]}`).join(',')
    const asked = ['why', release, '--table', '1', '--cell', cell, '--store', store()]
    const { origins } = await parsed(...asked)
    expect(origins).toMatchObject([
      {
        state: 'superseded',
        file: { name: uk[0], sha256: expect.any(String) },
        mapping: expect.any(String),
        schemeVersion: expect.any(String),
      },
    ])
    expect(origins[0].lines.length).toBeGreaterThan(0)
    const lines = (await readFile(join(world, 'inbox', uk[0]), 'utf8')).split('\n')
    for (const [from, to] of origins[0].lines)
      for (let line = from; line <= to; line++) expect(lines[line - 1]).toContain(cell.match(/year=(\d+)/)?.[1])
    for (const lang of languages) {
      const { code, out, err } = await tipstat(...asked, '--lang', lang)
      expect({ code, told: out.includes(uk[0]), lines: err.trim().split('\n').length }).toEqual({
        code: 0,
        told: true,
        lines: 1,
      })
      expect(out).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test.each([
    ['a table that is not there', ['--table', '99', '--cell', 'area=GBR'], 'command.no-table'],
    ['what names no cell', ['--table', '1', '--cell', 'nonsense'], 'command.bad-cell'],
    ['a cell that is not there', ['--table', '1', '--cell', 'area=HRV'], 'command.no-cell'],
    ['half a cell', ['--table', '1', '--cell', 'area=GBR'], 'command.cell-incomplete'],
  ])('is not led back from %s', async (_, argv, code) => {
    const { code: exit, err } = await tipstat('why', at('out', 'release', 'gbr-published'), ...argv, '--store', store())
    expect({ exit, told: err.includes(`[${code}]`) }).toEqual({ exit: 2, told: true })
  })
})

test('synthetic records say where the tables that they are drawn from do not agree, as published ones may not', async () => {
  const draw = (...more: string[]) =>
    tipstat('synthetic', world, 'gbr-published', '--from', at('out'), '--seed', '1', '--out', at('drawn.csv'), ...more)
  // By age and sex there are 30 persons fewer in 2019 than in the total of the same publication.
  expect((await draw()).out).toContain('do not agree with each other')
  expect((await draw('--table', 'V_POT/sex,age')).out).not.toContain('do not agree')
})

test('what a revision changes is told, in six languages', async () => {
  const [a, b] = (await parsed('submissions', '--store', store())).filter(
    (each: { source: string }) => each.source === uk[1],
  )
  expect(await parsed('diff', store(), a.id.slice(0, 12), b.id)).toMatchObject({
    counts: { removed: 1, added: 0, changed: 0 },
  })
  for (const lang of languages) {
    const { code, out } = await tipstat('diff', store(), a.id, b.id, '--lang', lang)
    expect(code).toBe(0)
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  }
  expect(await tipstat('diff', store(), 'zz', b.id)).toMatchObject({
    code: 2,
    err: expect.stringContaining('[store.no-submission]'),
  })
})

test('a submission is withdrawn with a reason, and taken into force again', async () => {
  const [file, mapping] = await small('mistaken', 5)
  const { receipt } = await submitted(file, mapping)
  const id = receipt.submission
  expect((await tipstat('withdraw', store(), id.slice(0, 10))).code).toBe(2)
  expect((await tipstat('withdraw', store(), id.slice(0, 10), '--reason', 'sent by mistake')).code).toBe(0)
  expect((await tipstat('submissions', '--store', store())).out).toContain('withdrawn (sent by mistake)')
  const again = await tipstat('submit', file, '--mapping', mapping, '--store', store())
  expect({ code: again.code, hint: again.out.includes('--reinstate') }).toEqual({ code: 0, hint: true })
  expect(await submitted(file, mapping, '--reinstate')).toMatchObject({ already: true, state: 'accepted' })
  const [, other] = await small('mistaken', 6)
  expect(
    await tipstat('submit', at('mistaken-6.csv'), '--mapping', other, '--store', store(), '--replaces', 'ab'),
  ).toMatchObject({
    code: 2,
    err: expect.stringContaining('[store.replaces-other]'),
  })
})

test('a store is backed up and restored, and what is purged is in neither', async () => {
  expect(await tipstat('backup', store(), '--to', at('backup'))).toMatchObject({ code: 0 })
  const all = await parsed('submissions', '--store', store())
  const persons = all.find((each: { record: string }) => each.record === 'person')
  expect((await tipstat('purge', store())).code).toBe(2)
  expect((await tipstat('purge', store(), persons.id)).code).toBe(2)
  expect(await parsed('purge', store(), '--due')).toEqual({ due: [], purged: [], certificates: 0 })
  const wrong = await tipstat('purge', store(), persons.id, '--reason', 'asked for by a court', '--keys', at('no.keys'))
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('[store.purge-no-key]') })
  expect(wrong.err).toContain('Name the folder of the keys with --keys.')
  const now = (await parsed('submissions', '--store', store())).find((each: { id: string }) => each.id === persons.id)
  expect(now).toEqual(persons)
  expect(await readdir(at('out', 'store.keys'))).toContain(`${persons.id}.key`)
  expect(await parsed('purge', store(), persons.id, '--reason', 'asked for by a court')).toMatchObject({
    purged: [persons.id],
  })
  const files = (await readdir(at('out'), { recursive: true })).filter((name) => name.includes(persons.id))
  expect(files.map((name) => name.split(/[\\/]/).at(-1)).sort()).toEqual([persons.id, 'submission.json'])
  // The backup still has the files, and nobody can read them.
  expect(await tipstat('restore', at('backup'), '--to', at('again'))).toMatchObject({ code: 0 })
  const table = ['table', '--source', samplia[1], '--stage', 'V_IDN', '--store']
  expect(await tipstat(...table, at('again'), '--keys', at('out', 'store.keys'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('[store.no-key]'),
  })
  expect(await tipstat(...table, store())).toMatchObject({ code: 2, err: expect.stringContaining('[store.no-source]') })
  expect(await tipstat('restore', at('backup'), '--to', store())).toMatchObject({
    code: 1,
    err: expect.stringContaining('[store.backup-lacks]'),
  })
  expect((await tipstat('backup', store(), '--to', at('backup'))).code).toBe(0)
  const left = (await readdir(at('backup'), { recursive: true })).filter((name) => name.includes(persons.id))
  expect(left.map((name) => name.split(/[\\/]/).at(-1)).sort()).toEqual([persons.id, 'submission.json'])
})

test('who purges counts is told that copies of them elsewhere stay readable, and who purges persons is not', async () => {
  const [file, mapping] = await small('counted', 7)
  const { receipt } = await submitted(file, mapping)
  const reason = ['--reason', 'sent by mistake']
  const { out } = await tipstat('purge', store(), receipt.submission, ...reason)
  expect(out).toContain('stay readable')
  expect(await parsed('purge', store(), receipt.submission, ...reason)).toMatchObject({ copiesReadable: true })
  const persons = (await parsed('submissions', '--store', store())).find(
    (each: { record: string }) => each.record === 'person',
  )
  expect(await parsed('purge', store(), persons.id, ...reason)).not.toHaveProperty('copiesReadable')
})

test('what is in force is written as Parquet, and read as a store is', async () => {
  expect((await tipstat('parquet', store(), '--out', at('parquet'))).code).toBe(0)
  const table = ['table', '--source', uk[1], '--stage', 'V_POT', '--by', 'sex']
  expect((await tipstat(...table, '--store', at('parquet'))).out).toBe(
    (await tipstat(...table, '--store', store())).out,
  )
  expect((await tipstat('parquet', store(), '--out', at('parquet'))).code).toBe(2)
})

test('who opened what, when and for what is told', async () => {
  await tipstat('table', '--source', uk[1], '--stage', 'V_POT', '--store', store(), '--purpose', 'answer to a court')
  const last = (await parsed('access', store())).at(-1)
  expect(last).toMatchObject({
    purpose: 'answer to a court',
    what: `table ${uk[1]} V_POT`,
    submissions: [expect.any(String)],
  })
  expect((await tipstat('access', store())).out).toContain('answer to a court')
})

test('a file that can not be read is said to have come in, and nothing more', async () => {
  await writeFile(at('broken.csv'), 'year,value\n2020,"unclosed\n')
  const [, mapping] = await small('broken', 1)
  expect((await tipstat('submit', at('broken.csv'), '--mapping', mapping, '--store', store())).code).toBe(1)
  const { out } = await tipstat('submissions', '--store', store())
  expect(out).toMatch(/received, not checked .*broken\.csv/)
})
