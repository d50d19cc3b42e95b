import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { disclosureMessages } from '@tipstat/disclosure'
import { languages } from '@tipstat/language'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeProjectUnder } from './run.test-data.ts'
import { tipstat } from './tipstat.test-data.ts'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))

let folder = ''
const at = (...names: readonly string[]) => join(folder, ...names)
const read = (name: string) => readFile(at(name), 'utf8')

/** Submits the invented cases of the sample project to a store. */
const submitCases = async (store: string) => {
  const [file, mapping] = [join(world, 'inbox', 'samplia-cases.made-up.csv'), join(world, 'mappings', 'zzz-cases.yaml')]
  expect((await tipstat('submit', file, '--mapping', mapping, '--store', store)).code).toBe(0)
}

/** Draws from the made-up release of the sample project into a file of the test's folder. */
const draw = (file: string, ...more: string[]) =>
  tipstat('synthetic', world, 'samplia-made-up', '--from', at('out'), '--out', at(file), ...more)

/** Codes of the persons identified by one dimension, as they stand in the release. */
const released = async (by: string): Promise<readonly string[]> => {
  const [, ...lines] = (await read(`out/release/samplia-made-up/data/zzz-cases.V_IDN.persons.by-${by}.csv`))
    .trimEnd()
    .split('\n')
  return [...new Set(lines.map((line) => line.split(',')[2] ?? ''))].sort()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-synthetic-'))
  await submitCases(at('out', 'store'))
  expect((await tipstat('release', world, 'samplia-made-up', '--out', at('out'))).code).toBe(0)
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('synthetic records of the sample project', () => {
  test('are marked in every row, as many as are printed, and of no other codes than are released', async () => {
    const said = await draw('first.csv', '--stage', 'V_IDN', '--seed', '7', '--format', 'json')
    const { file, note, records, drawnFrom, leftOut, largestGap } = JSON.parse(said.out)
    expect({ code: said.code, file, note }).toEqual({ code: 0, file: at('first.csv'), note: at('first.csv.txt') })
    const [header, ...rows] = (await read('first.csv')).trimEnd().split('\n')
    expect(header).toBe('synthetic,area,year,sex,age,citizenship,scope')
    expect(rows).toHaveLength(records)
    expect(rows.filter((row) => !row.startsWith('1,ZZZ,20'))).toEqual([])
    for (const [i, by] of [
      [3, 'sex'],
      [4, 'age'],
      [5, 'citizenship'],
      [6, 'scope'],
    ] as const)
      expect([...new Set(rows.map((row) => row.split(',')[i]))].sort()).toEqual(await released(by))
    expect(drawnFrom).toHaveLength(6)
    expect(leftOut).toEqual([{ name: 'zzz-cases.V_IDN.persons.by-form', reason: 'several-answers' }])
    expect(largestGap).toBeLessThan(0.01)
    // 232 persons are released for 2019; a record is whole, so that many combinations are rounded.
    const inYear = rows.filter((row) => row.startsWith('1,ZZZ,2019,'))
    expect(Math.abs(inYear.length - 232)).toBeLessThan(12)
    // Other and unknown sex are withheld there: 11 are neither of the 141 women nor of the 80 men.
    const withheld = inYear.filter((row) => /^1,ZZZ,2019,_[OU],/.test(row)).length
    expect(Math.abs(withheld - 11)).toBeLessThan(8)
  })

  test('are drawn within the bounds of a rounded release, too', async () => {
    const project = at('rounded')
    await writeProjectUnder('round-5', project)
    await submitCases(join(project, 'store'))
    expect((await tipstat('release', project, 'samplia-made-up')).code).toBe(0)
    const to = ['--stage', 'V_IDN', '--seed', '7', '--out', at('rounded.csv'), '--format', 'json']
    const { largestGap, undrawn } = JSON.parse((await tipstat('synthetic', project, 'samplia-made-up', ...to)).out)
    expect(largestGap).toBeLessThan(0.01)
    expect(undrawn).toBe(0)
    // 230 persons are released for 2019, as 228 to 232.
    const rows = (await read('rounded.csv')).split('\n').filter((row) => row.startsWith('1,ZZZ,2019,'))
    expect(Math.abs(rows.length - 230)).toBeLessThan(12)
  }, 60_000)

  test('are the same bytes for the same seed, in any language, and others for another', async () => {
    const asked = ['--stage', 'V_IDN', '--size', '300']
    expect((await draw('a.csv', ...asked, '--seed', '7')).code).toBe(0)
    expect((await draw('b.csv', ...asked, '--seed', '7', '--lang', 'ar')).code).toBe(0)
    expect((await draw('c.csv', ...asked, '--seed', '8')).code).toBe(0)
    expect(await read('b.csv')).toBe(await read('a.csv'))
    expect(await read('b.csv.txt')).toBe(await read('a.csv.txt'))
    expect(await read('c.csv')).not.toBe(await read('a.csv'))
    expect((await read('c.csv')).trimEnd().split('\n')).toHaveLength(301)
  })

  test('have a note beside them that says in six languages what they are', async () => {
    expect((await draw('noted.csv', '--stage', 'P_CONV', '--seed', '-3')).code).toBe(0)
    const note = await read('noted.csv.txt')
    for (const language of languages)
      expect(note).toContain(disclosureMessages[language]['disclosure.synthetic-note']({ release: 'samplia-made-up' }))
    expect(note).toMatch(/^release: samplia-made-up\nid: [0-9a-f]{64}\nseed: -3\nrecords: \d+\ndrawn-from: /m)
  })

  test.each(languages)('are told of in %s: how many, from which tables, what is left out and why', async (lang) => {
    const { code, out, err } = await draw(
      'told.csv',
      '--seed',
      '1',
      '--table',
      'V_IDN/sex',
      'V_IDN/form',
      '--lang',
      lang,
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [written = '', , used, , left, gap = '', undrawn = '', ...more] = out.trimEnd().split('\n')
    expect(written).toContain(at('told.csv.txt'))
    expect(used).toBe('  zzz-cases.V_IDN.persons.by-sex')
    expect(left).toMatch(/^ {2}zzz-cases\.V_IDN\.persons\.by-form: ./)
    expect(gap).toMatch(/0[.,]00/)
    // Other and unknown sex are withheld in five years, and no total was named of which they are the rest.
    expect(undrawn).toContain('10')
    expect(more).toEqual([])
    const whole = await draw('told.csv', '--seed', '1', '--table', 'V_IDN/sex', 'V_IDN/-', '--lang', lang)
    expect(whole.out).not.toContain(undrawn)
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  })

  test('replace those that were drawn before, and leave nothing half written', async () => {
    expect((await draw('again.csv', '--stage', 'V_IDN', '--seed', '1', '--size', '20')).code).toBe(0)
    expect((await draw('again.csv', '--stage', 'V_IDN', '--seed', '2', '--size', '10')).code).toBe(0)
    expect((await read('again.csv')).trimEnd().split('\n')).toHaveLength(11)
    expect(await read('again.csv.txt')).toContain('\nseed: 2\nrecords: 10\n')
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('nothing is drawn, and nothing written,', () => {
  test.each<[string, readonly string[], string]>([
    ['without a stage where there are several', ['--seed', '1'], '[disclosure.several-stages]'],
    ['without a seed', ['--stage', 'V_IDN'], "'--seed <number>'"],
    ['with a seed that is no whole number', ['--stage', 'V_IDN', '--seed', '1e3'], '[disclosure.bad-parameter]'],
    ['with an empty seed', ['--stage', 'V_IDN', '--seed', ''], '[disclosure.bad-parameter]'],
    ['with a seed too large', ['--stage', 'V_IDN', '--seed', '9007199254740993'], '[disclosure.bad-parameter]'],
    ['of no size', ['--stage', 'V_IDN', '--seed', '1', '--size', '0'], '[disclosure.bad-parameter]'],
    ['of a size with a sign', ['--stage', 'V_IDN', '--seed', '1', '--size', '-5'], '[disclosure.bad-parameter]'],
    ['of a size too large', ['--stage', 'V_IDN', '--seed', '1', '--size', '5000001'], '[disclosure.bad-parameter]'],
    ['of a size in words', ['--stage', 'V_IDN', '--seed', '1', '--size', 'many'], '[disclosure.bad-parameter]'],
    ['from a stage that is not released', ['--seed', '1', '--stage', 'V_DET'], '[command.no-stage]'],
    ['from a table that is not released', ['--seed', '1', '--table', 'V_IDN/organ'], '[command.no-table]'],
    [
      'from a table of another stage',
      ['--seed', '1', '--stage', 'V_IDN', '--table', 'P_CONV/sex'],
      '[command.no-table]',
    ],
  ])('%s', async (_, argv, told) => {
    const { code, out, err } = await draw('refused.csv', ...argv)
    expect({ code, out, told: err.includes(told) }).toEqual({ code: 2, out: '', told: true })
    expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual([])
  })

  test('from a release that is not there, that no project names, or that was changed since', async () => {
    const draws = (from: string, name: string) =>
      tipstat('synthetic', world, name, '--from', at(from), '--seed', '1', '--out', at('refused.csv'))
    expect(await draws('nowhere', 'samplia-made-up')).toMatchObject({
      code: 2,
      err: expect.stringContaining('[disclosure.no-release]'),
    })
    expect(await draws('out', '../store')).toMatchObject({
      code: 2,
      err: expect.stringContaining('[command.no-release]'),
    })
    await cp(at('out', 'release'), at('changed', 'release'), { recursive: true })
    const data = at('changed', 'release', 'samplia-made-up', 'data', 'zzz-cases.V_IDN.persons.total.csv')
    await writeFile(data, (await readFile(data, 'utf8')).replace('232', '237'))
    expect(await draws('changed', 'samplia-made-up')).toMatchObject({
      code: 1,
      err: expect.stringContaining('[disclosure.tampered]'),
    })
    expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual([])
  })

  test.each([
    ['another table', 'theirs.csv', 'area,year,sex\nHRV,2020,F\n'],
    ['a table that begins alike', 'alike.csv', 'synthetic,area,years gone\n1,HRV,2020\n'],
    ['such a file that another program has saved', 'saved.csv', 'synthetic,area,year,sex\r\n1,HRV,2020,F\r\n'],
    ['an empty file', 'empty.csv', ''],
    ['somebody’s words in the place of the note', 'words.csv.txt', 'Ask Ana before using this.\n'],
  ])('over %s', async (_, name, text) => {
    await writeFile(at(name), text)
    const { code, err } = await draw(name.replace('.txt', ''), '--stage', 'V_IDN', '--seed', '1')
    expect({ code, told: err.includes('[command.not-synthetic]') }).toEqual({ code: 2, told: true })
    expect(err).toContain(at(name))
    expect(await read(name)).toBe(text)
    const stem = name.split('.')[0] ?? ''
    expect((await readdir(folder)).filter((each) => each.startsWith(stem))).toEqual([name])
  })

  test('over a folder or a link, or among the releases', async () => {
    const asked = ['--stage', 'V_IDN', '--seed', '1']
    await mkdir(at('folder.csv'))
    await symlink(at('first.csv'), at('link.csv'))
    for (const name of ['folder.csv', 'link.csv'])
      expect(await draw(name, ...asked)).toMatchObject({
        code: 2,
        err: expect.stringContaining('[command.not-synthetic]'),
      })
    expect(await draw(join('out', 'release', 'samplia-made-up', 'x.csv'), ...asked)).toMatchObject({
      code: 2,
      err: expect.stringContaining('[command.among-releases]'),
    })
  })
})
