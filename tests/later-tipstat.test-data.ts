import { execFileSync, spawn } from 'node:child_process'
import { cp, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Versions of the tipstat that is made up here, and of its scheme. */
export const later = { tipstat: '0.9.0', scheme: '9.0.0' } as const

/** What is said of a file's text, and put in its place. */
type Change = readonly [file: string, from: string | RegExp, to: string]

/**
 * What a scheme upgrade brings, in the places where a programmer would bring it: another version, a code more, a label
 * changed, a list in another order, a field more that counts are broken down by, one that persons have several codes in,
 * one that a record type takes up, and a rule more.
 */
const changes: readonly Change[] = [
  ['packages/cube/src/version.ts', /version = '.*'/, `version = '${later.tipstat}'`],
  ['packages/scheme/src/version.ts', /schemeVersion = '.*'/, `schemeVersion = '${later.scheme}'`],
  [
    'seeds/codelists/sector.csv',
    /^(ISIC4_A,.*)\n/m,
    '$1\nSEC_LATER,Later,Later,Later,Later,Later,Later,ISIC4_A,made up,made up,awaits native reviewer\n',
  ],
  ['seeds/codelists/form.csv', /^SEX,Sexual exploitation,/m, 'SEX,Exploitation that is sexual,'],
  ['seeds/codelists/sex.csv', /^(F,.*\n)(M,.*\n)/m, '$2$1'],
  [
    'packages/scheme/src/fields.ts',
    '\n  age: {',
    "\n  housing: { kind: 'code', list: 'scope', sdmx: 'HOUSING' },\n  harm: { kind: 'code', list: 'service', sdmx: 'HARM' },\n  age: {",
  ],
  ['packages/scheme/src/concepts.ts', "\n  'age',", "\n  'housing',\n  'harm',\n  'age',"],
  [
    'packages/scheme/src/record-types.ts',
    '\n    sex: unknown,',
    '\n    sex: unknown,\n    housing: unknown,\n    harm: several,',
  ],
  [
    'packages/scheme/src/record-types.ts',
    '\n    sex: total,',
    '\n    sex: total,\n    housing: total,\n    harm: total,',
  ],
  [
    'packages/scheme/src/record-types.ts',
    '\n    demand: total,',
    '\n    demand: total,\n    realised: total,\n    since: nothing,',
  ],
  [
    'packages/scheme/src/rules/time.ts',
    'define([',
    `define([
  { code: 'TIP-TIME-99', on: 'record', over: 'each', severity: 'error', fields: ['year'], holds: ge(year, 1000), source: 'made up' },`,
  ],
]

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A tipstat in a process of its own. */
export interface Session {
  /** Runs one command after the other. */
  run(argv: readonly string[]): Promise<Ended>
  end(): void
}

/** Copies tipstat into a folder, makes a later one of it there, and starts that. */
export const startLater = async (folder: string): Promise<Session> => {
  const options = { recursive: true, verbatimSymlinks: true }
  const isSample = (path: string) => path.includes(join('seeds', 'samples'))
  await cp(join(root, 'packages'), join(folder, 'packages'), options)
  await cp(join(root, 'seeds'), join(folder, 'seeds'), { ...options, filter: (path) => !isSample(path) })
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, from, to] of changes) {
    const path = join(folder, file)
    const before = await readFile(path, 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${file} has nothing like ${from}`)
    await writeFile(path, after)
  }
  execFileSync(process.execPath, [join(folder, 'seeds', 'generate.mjs')])
  const session = fileURLToPath(new URL('later-tipstat.session.mjs', import.meta.url))
  const cli = pathToFileURL(join(folder, 'packages', 'tipstat', 'src', 'cli.ts')).href
  const child = spawn(process.execPath, [session, cli], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    run: async (argv) => {
      child.stdin.write(`${JSON.stringify(argv)}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Error(`The later tipstat died of ${argv.join(' ')}`)
      return JSON.parse(value) as Ended
    },
    end: () => child.stdin.end(),
  }
}
