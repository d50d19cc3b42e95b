import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, watch, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { canonical } from '@tipstat/scheme'
import {
  checkText,
  compileMapping,
  largeFile,
  type Received,
  readMapping,
  receiveFile,
  receiveInbox,
  withProject,
  writeReceipt,
} from 'tipstat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { runTipstat } from './tipstat.test-data.ts'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const bin = fileURLToPath(new URL('../packages/tipstat/bin/tipstat.mjs', import.meta.url))
const mapping = `source: Large
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }
coverage: all
limit: 1
ignore: [memo]
columns: { year: year, land: { citizenship: names }, value: { value: count } }
`

/** A file of more than 8 MB in few records: a column that is not read is long. */
const text = [
  'year,land,memo,value',
  ...Array.from({ length: 40 }, (_, i) =>
    [i % 7 ? '2020' : '20x0', ['Turkey', 'Atlantis', '=1+1'][i % 3], `${'m'.repeat(250_000)}`, i].join(','),
  ),
  '',
].join('\n')

let folder = ''
let yaml = ''
/** What the interpreter says of the file. */
let small: Received
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-large-'))
  yaml = path('large.yaml')
  await writeFile(yaml, mapping)
  await writeFile(path('large.csv'), text)
  await writeFile(path('utf-16.csv'), Buffer.from(`\uFEFF${text}`, 'utf16le'))
  await writeFile(path('irregular.csv'), text.replace('\n', '\n\n'))
  small = await receiveFile(path('large.csv'), compileMapping(readMapping(mapping, 'large.yaml'), 'large'), {
    today: new Date().toISOString(),
  })
  expect(text.length).toBeGreaterThan(largeFile)
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (live: boolean, ...argv: string[]) => runTipstat(argv, live)

const filesOf = async (out: string): Promise<readonly (readonly [string, string])[]> => {
  const names = (await readdir(out)).sort()
  return Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const))
}

describe('a large file is checked by DuckDB, and nobody sees a difference', () => {
  test('in words, in JSON, and in the files that are written', { timeout: 120_000 }, async () => {
    const [out, expected] = [path('checked'), path('expected')]
    await writeReceipt(small, expected, 'en')
    const words = await run(false, 'check', path('large.csv'), '--mapping', yaml, '--out', out)
    const { receipt, findings } = small.submission
    expect(words).toMatchObject({ code: 1, err: '' })
    expect(words.out.startsWith(`${checkText(small, 'en')}\n`)).toBe(true)
    expect(words.out).toContain('large.set-aside.csv')
    expect(await filesOf(out)).toEqual(await filesOf(expected))
    const json = await run(false, 'check', path('large.csv'), '--mapping', yaml, '--format', 'json')
    expect(json.out).toBe(`{"receipt":${canonical(receipt)},"findings":[${findings.map(canonical).join(',')}]}\n`)
  })

  test('but for the progress, where somebody watches', { timeout: 60_000 }, async () => {
    const { err } = await run(true, 'check', path('utf-16.csv'), '--mapping', yaml)
    expect(err.trim().split('\n')).toEqual([
      'utf-16.csv: looking through the file',
      'utf-16.csv: reading the records',
      'utf-16.csv: checking each record',
      'utf-16.csv: comparing records with each other',
      'utf-16.csv: listing the findings',
      'utf-16.csv: checked',
    ])
  })

  test('and but for one that is not regular: why it needs more memory is said', { timeout: 60_000 }, async () => {
    const { code, err } = await run(false, 'check', path('irregular.csv'), '--mapping', yaml)
    expect(code).toBe(1)
    expect(err).toMatch(/^irregular\.csv is large and not regular: it holds blank lines\..*memory\.\n$/)
  })

  test('when it is stored, too', { timeout: 120_000 }, async () => {
    const [store, out] = [path('store'), path('submitted')]
    const submitted = await run(false, 'submit', path('large.csv'), '--mapping', yaml, '--store', store, '--out', out)
    expect(submitted.code).toBe(0)
    expect(submitted.out).toContain(`Stored as submission ${small.submission.id}`)
    // What is stored is also held against the last submission of its source, of which there is none.
    const nothing = 'No earlier submission of this source is in force: nothing to compare with.'
    const written = await filesOf(out)
    expect(written.filter(([, text]) => text?.includes(nothing)).map(([name]) => name)).toEqual([
      'large.receipt.html',
      'large.receipt.txt',
    ])
    const asSaid = [`${nothing}\n\n`, `<h2>What changed</h2>\n<p>${nothing}</p>\n`]
    const alone = written.map(([name, text]) => [name, asSaid.reduce((rest, said) => rest?.replace(said, ''), text)])
    expect(alone).toEqual(await filesOf(path('expected')))
    const again = await run(false, 'submit', path('large.csv'), '--mapping', yaml, '--store', store)
    expect(again.out).toContain('Already in the store')
  })

  test('and in a project, whose inbox leaves the same receipts', { timeout: 120_000 }, async () => {
    const project = path('project')
    await mkdir(project)
    await cp(world, project, { recursive: true, filter: (each) => !each.endsWith('.xlsx') })
    const config = parse(await readFile(join(project, 'tipstat.yaml'), 'utf8'), { schema: 'failsafe' })
    const inbox = config.inbox.filter(({ file }: { readonly file: string }) => file.endsWith('.csv'))
    await writeFile(join(project, 'tipstat.yaml'), stringify({ ...config, inbox, releases: {}, reports: [] }))
    const left = async (largeFrom: number) => {
      const out = path(`run-${largeFrom}`)
      await withProject(project, { out }, (opened, store) =>
        receiveInbox(opened, store, { now: '2026-11-24T12:00:00Z', largeFrom }),
      )
      return filesOf(join(out, 'receipts'))
    }
    expect(await left(0)).toEqual(await left(Number.POSITIVE_INFINITY))
  })
})

/** Checks a file in a process of its own, whose temporary folder is `temporary`. */
const begin = (temporary: string, ...args: string[]) => {
  const child = spawn(process.execPath, [bin, 'check', ...args], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    stdio: 'ignore',
  })
  const ended = new Promise<{ readonly code: number | null; readonly signal: string | null }>((done) =>
    child.on('close', (code, signal) => done({ code, signal })),
  )
  return { child, ended }
}

/** Waits until a private folder stands in a folder. */
const privateFolderIn = async (temporary: string): Promise<void> => {
  for await (const { filename } of watch(temporary)) if (filename?.startsWith('tipstat-private-')) return
}

describe('who interrupts a check', () => {
  const temporaryOf = async (name: string): Promise<string> => {
    const temporary = path(name)
    await mkdir(temporary)
    return temporary
  }
  const leftIn = async (temporary: string) =>
    (await readdir(temporary)).filter((each) => each.startsWith('tipstat-private-'))

  test('with Ctrl-C finds nothing left of it, and can run it again', { timeout: 300_000 }, async () => {
    const temporary = await temporaryOf('interrupted')
    const out = path('interrupted-out')
    const args = [path('utf-16.csv'), '--mapping', yaml, '--out', out]
    let interrupted = 0
    // From the very moment when there is something to leave, to the writing of the files.
    for (const wait of [0, 0, 0, 1, 5, 20, 50, 100, 200, 400, 800]) {
      const folderMade = privateFolderIn(temporary)
      const { child, ended } = begin(temporary, ...args)
      await folderMade
      if (wait > 0) await setTimeout(wait)
      child.kill('SIGINT')
      // Code 1: it had told all that there is to tell of the file before it heard.
      const { code, signal } = await ended
      expect(code ?? signal).toBeOneOf(['SIGINT', 1])
      if (signal !== null) interrupted++
      expect(await leftIn(temporary)).toEqual([])
      expect((await readdir(out).catch(() => [])).filter((name) => name.includes('.part'))).toEqual([])
    }
    expect(interrupted).toBeGreaterThan(3)
    expect(await begin(temporary, ...args).ended).toEqual({ code: 1, signal: null })
    expect(await leftIn(temporary)).toEqual([])
  })

  test('by killing it finds it tidied up by the next', { timeout: 120_000 }, async () => {
    const temporary = await temporaryOf('killed')
    const folderMade = privateFolderIn(temporary)
    const { child, ended } = begin(temporary, path('utf-16.csv'), '--mapping', yaml)
    await folderMade
    child.kill('SIGKILL')
    expect(await ended).toEqual({ code: null, signal: 'SIGKILL' })
    expect(await leftIn(temporary)).toHaveLength(1)
    await begin(temporary, path('large.csv'), '--mapping', yaml).ended
    expect(await leftIn(temporary)).toEqual([])
  })

  test('two at once do not disturb each other', { timeout: 120_000 }, async () => {
    const temporary = await temporaryOf('two')
    const outs = [path('two-one'), path('two-other')]
    const all = outs.map((out) => begin(temporary, path('utf-16.csv'), '--mapping', yaml, '--out', out).ended)
    expect(await Promise.all(all)).toEqual(outs.map(() => ({ code: 1, signal: null })))
    const [one = [], other] = await Promise.all(outs.map(filesOf))
    expect(one).toEqual(other)
    expect(one).toHaveLength(6)
    expect(await leftIn(temporary)).toEqual([])
  })
})
