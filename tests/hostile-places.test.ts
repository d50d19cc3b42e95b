import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const cases = join(world, 'inbox', 'samplia-cases.made-up.csv')
const mapping = join(world, 'mappings', 'zzz-cases.yaml')

let folder = ''
const at = (...names: string[]) => join(folder, ...names)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-places-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const filesIn = async (root: string): Promise<readonly string[]> =>
  existsSync(root) ? (await readdir(root, { recursive: true })).sort() : []

describe('names', () => {
  const small =
    'source: Small\nrecord: count\nfixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }\ncoverage: all\ncolumns: { year: year, value: { value: count } }\n'

  test('of files steer no terminal: control characters in them are shown, not obeyed', async () => {
    const hostile = at('a\u001b]0;title\u0007\u001b[2J\nb.csv')
    await writeFile(hostile, 'year,value\n2020,x\n2021,7\n')
    await writeFile(at('small.yaml'), small)
    const printed = [
      await tipstat('check', hostile, '--mapping', at('small.yaml')),
      await tipstat('check', `${hostile}.not-there`, '--mapping', at('small.yaml')),
      await tipstat('submit', hostile, '--mapping', at('small.yaml'), '--store', at('named')),
      await tipstat('submissions', '--store', at('named')),
    ]
    expect(printed.map(({ code }) => code)).toEqual([1, 2, 1, 0])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    for (const { out, err } of printed) expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
  })

  test.each(['..', '...', '-rf', '.hidden', 'a b', 'a\nb'])('of mappings climb out of no folder: %j', async (name) => {
    const yaml = at(`${name}.yaml`)
    await writeFile(yaml, small)
    await writeFile(at('small.csv'), 'year,value\n2020,7\n')
    const before = await filesIn(folder)
    const { code, err } = await tipstat(
      'submit',
      at('small.csv'),
      '--mapping',
      yaml,
      '--store',
      at('never'),
      '--out',
      at('deep', 'out'),
    )
    expect({ code, told: err.includes('[command.bad-mapping-name]'), lines: err.trim().split('\n').length }).toEqual({
      code: 2,
      told: true,
      lines: 1,
    })
    expect(await filesIn(folder)).toEqual(before)
  })

  test.each([
    ['an area', 'reports: [{ level: national, area: ../../../up, release: all }]', 'inbox: []'],
    ['a mapping', 'reports: []', 'inbox: [{ file: a.csv, mapping: ../../up }]'],
    ['a file', 'reports: []', 'inbox: [{ file: ../../etc/passwd, mapping: up }]'],
    ['a language', 'reports: []\nlanguages: [../up]', 'inbox: []'],
  ])('in a project climb out of no folder: %s', async (_, reports, inbox) => {
    const project = await mkdtemp(at('project-'))
    await writeFile(join(project, 'tipstat.yaml'), `office: x\n${inbox}\nreleases: {}\n${reports}\n`)
    const { code, err } = await tipstat('run', project, '--out', at('never'))
    expect({ code, told: err.includes('[command.bad-project]') }).toEqual({ code: 2, told: true })
    expect(existsSync(at('never'))).toBe(false)
  })
})

describe('a file that says nothing', () => {
  test('is read as no records where it holds a header only', async () => {
    const yaml = at('header.yaml')
    await writeFile(
      yaml,
      'source: Small\nrecord: count\nfixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }\ncoverage: all\ncolumns: { year: year, value: { value: count } }\n',
    )
    await writeFile(at('header.csv'), 'year,value\n')
    const { code, out, err } = await tipstat('check', at('header.csv'), '--mapping', yaml)
    expect([0, 1]).toContain(code)
    expect(`${out}${err}`).toMatch(/header\.csv/)
    expect(`${out}${err}`).not.toMatch(/NaN|undefined|\n\s+at /)
  })
})

describe('a place that can not be written', () => {
  test('is told in one line where a file stands in its way', async () => {
    await writeFile(at('in-the-way'), '')
    const { code, err } = await tipstat(
      'submit',
      cases,
      '--mapping',
      mapping,
      '--store',
      at('in-the-way'),
      '--out',
      at('r'),
    )
    expect([1, 2]).toContain(code)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toMatch(/\[(?:store|command)\.[a-z-]+\]/)
  })

  /** A file system of its own, of some size or read-only, which only the administrator of a machine can make. */
  const mounted = async (options: string, work: (place: string) => Promise<void>): Promise<'done' | 'not allowed'> => {
    const place = await mkdtemp(at('disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place], { stdio: 'ignore' })
    } catch {
      return 'not allowed'
    }
    try {
      await work(place)
    } finally {
      execFileSync('umount', [place], { stdio: 'ignore' })
    }
    return 'done'
  }

  test('is told in one line where it is read-only', async ({ skip }) => {
    const done = await mounted('ro', async (place) => {
      const { code, err } = await tipstat('submit', cases, '--mapping', mapping, '--store', join(place, 'store'))
      expect([1, 2]).toContain(code)
      expect(err.trim().split('\n')).toHaveLength(1)
      const checked = await tipstat('check', cases, '--mapping', mapping, '--out', join(place, 'out'))
      expect({ code: checked.code, told: checked.err.includes('[command.no-permission]') }).toEqual({
        code: 2,
        told: true,
      })
    })
    if (done !== 'done') skip('only an administrator can mount a read-only folder')
  })

  test.for(['16k', '48k', '96k'])(
    'is told in one line where the disk of %s is full, and nothing is left half-written',
    async (size, { skip }) => {
      const done = await mounted(`size=${size}`, async (place) => {
        const { code, err } = await tipstat(
          'submit',
          cases,
          '--mapping',
          mapping,
          '--store',
          join(place, 'store'),
          '--out',
          join(place, 'out'),
        )
        expect(code).toBe(1)
        expect(err.trim().split('\n')).toHaveLength(1)
        expect((await filesIn(place)).filter((name) => name.includes('.part'))).toEqual([])
        // Whatever the store holds now, it is a store, with all of the file or nothing of it.
        if (existsSync(join(place, 'store', 'VERSION'))) {
          execFileSync('mount', ['-o', 'remount,size=64m', place], { stdio: 'ignore' })
          const { out } = await tipstat('submissions', '--store', join(place, 'store'), '--format', 'json')
          expect(JSON.parse(out).filter(({ state }: { state: string }) => state !== 'received')).toEqual([])
        }
      })
      if (done !== 'done') skip('only an administrator can mount a disk of this size')
    },
  )
})

test('a folder is made where a run is to write, and nowhere else', async () => {
  await mkdir(at('project', 'inbox'), { recursive: true })
  await writeFile(at('project', 'tipstat.yaml'), 'office: x\ninbox: []\nreleases: {}\nreports: []\n')
  const before = await filesIn(at('project'))
  expect((await tipstat('run', at('project'), '--out', at('made', 'deep'))).code).toBe(0)
  expect(await filesIn(at('project'))).toEqual(before)
  const made = ['store', ...['VERSION', 'log', 'submissions', 'writer.lock'].map((name) => join('store', name))]
  expect([...(await filesIn(at('made', 'deep')))].sort()).toEqual(made)
})
