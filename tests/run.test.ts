import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const bin = fileURLToPath(new URL('../packages/tipstat/bin/tipstat.mjs', import.meta.url))

let folder = ''
let project = ''
/** Where two runs wrote, each in a time zone and locale of its own, and how they ended. */
let [one, other] = ['', '']
let ended: readonly Ended[] = []

/** The sample project without the workbook of UNODC, which takes most of the time: `run.long.ts` has it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-run-'))
  project = join(folder, 'project')
  await cp(world, project, { recursive: true, filter: (path) => !path.endsWith('.xlsx') })
  const config = parse(await readFile(join(project, 'tipstat.yaml'), 'utf8'), { schema: 'failsafe' })
  const small = {
    ...config,
    inbox: config.inbox.filter(({ mapping }: { mapping: string }) => mapping !== 'unodc-glotip'),
    releases: Object.fromEntries(Object.entries(config.releases).filter(([name]) => name !== 'unodc-published')),
    reports: config.reports.filter(({ release }: { release: string }) => release !== 'unodc-published'),
  }
  await writeFile(join(project, 'tipstat.yaml'), stringify(small))
  one = join(folder, 'one')
  other = join(folder, 'other')
  ended = await Promise.all([
    run(['run', project, '--out', one], { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
    run(['run', project, '--out', other], { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }),
  ])
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own; `killAfter` ends it the hard way, in milliseconds. */
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}, killAfter?: number): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...env } })
    let [out, err] = ['', '']
    child.stdout.on('data', (data: Buffer) => {
      out += data
    })
    child.stderr.on('data', (data: Buffer) => {
      err += data
    })
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('close', (code) => {
      clearTimeout(timer)
      done({ code, out, err })
    })
  })

/** sha256 of every file below some folders of an output. */
const hashes = async (root: string, folders: readonly string[]): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const name of folders) {
    for (const entry of await readdir(join(root, name), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      found[path.slice(root.length + 1)] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
    }
  }
  return found
}

const made = ['receipts', 'release', 'report']

describe('the main job', () => {
  test('gives the same bytes in every time zone and locale, and again when run again', async () => {
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    const before = await hashes(one, made)
    expect(Object.keys(before).filter((name) => name.endsWith('index.html'))).toHaveLength(3)
    expect(await hashes(other, made)).toEqual(before)
    const again = await run(['run', project, '--out', one])
    expect(again.code).toBe(0)
    expect(again.out.match(/already in the store/g)).toHaveLength(3)
    expect(await hashes(one, made)).toEqual(before)
    expect(await readdir(join(one, 'release'))).toEqual(['gbr-published', 'hrv-published', 'samplia-made-up'])
  }, 240_000)

  test('killed at any moment, and then started twice at once, it lets one writer in, loses nothing and leaves nothing', async () => {
    const killed = join(folder, 'killed')
    // While the store is made, a file is stored, a release written, a report drawn: on a slow machine earlier than on a fast one.
    for (const killAfter of [900, 1700, 2600, 3700, 5200]) await run(['run', project, '--out', killed], {}, killAfter)
    const both = await Promise.all([run(['run', project, '--out', killed]), run(['run', project, '--out', killed])])
    expect(both.map(({ code }) => code)).toContain(0)
    for (const { code, err } of both.filter((each) => each.code !== 0)) {
      expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
      expect(err).toContain('[store.locked]')
    }
    expect(await hashes(killed, made)).toEqual(await hashes(other, made))
    expect(
      (await readdir(join(killed, 'store'), { recursive: true })).filter((name) => name.includes('.part')),
    ).toEqual([])
  }, 240_000)

  test('writes plain text when it is piped, and gives its exit code to the shell', async () => {
    const { code, out } = await run(['submissions', '--store', join(folder, 'other', 'store')])
    expect(code).toBe(0)
    expect(out).not.toContain('\u001b')
    expect(out.trim().split('\n')).toHaveLength(3)
    expect((await run(['frobnicate'])).code).toBe(2)
  }, 60_000)
})
