import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const bin = fileURLToPath(new URL('../packages/tipstat/bin/tipstat.mjs', import.meta.url))

/** The sample project without the workbook of UNODC, which takes most of the time: `run.long.ts` has it. */
export const writeSmallProject = async (project: string): Promise<void> => {
  await cp(world, project, { recursive: true, filter: (path) => !path.endsWith('.xlsx') })
  const config = parse(await readFile(join(project, 'tipstat.yaml'), 'utf8'), { schema: 'failsafe' })
  const small = {
    ...config,
    inbox: config.inbox.filter(({ mapping }: { mapping: string }) => mapping !== 'unodc-glotip'),
    releases: Object.fromEntries(Object.entries(config.releases).filter(([name]) => name !== 'unodc-published')),
    reports: config.reports.filter(({ release }: { release: string }) => release !== 'unodc-published'),
  }
  await writeFile(join(project, 'tipstat.yaml'), stringify(small))
}

/** The sample project with its invented cases under another policy, without an approval. */
export const writeProjectUnder = async (policy: string, project: string): Promise<void> => {
  await writeSmallProject(project)
  const config = parse(await readFile(join(project, 'tipstat.yaml'), 'utf8'), { schema: 'failsafe' })
  const { tables } = config.releases['samplia-made-up']
  const releases = { ...config.releases, 'samplia-made-up': { policy, tables } }
  await writeFile(join(project, 'tipstat.yaml'), stringify({ ...config, releases }))
}

/** The sample project with its invented cases alone, with or without the report on them. */
export const writeCasesProject = async (
  project: string,
  { reports, languages = ['en'] }: { readonly reports: boolean; readonly languages?: readonly string[] },
): Promise<void> => {
  await writeSmallProject(project)
  const config = parse(await readFile(join(project, 'tipstat.yaml'), 'utf8'), { schema: 'failsafe' })
  const isOfCases = ({ mapping, area }: { mapping?: string; area?: string }) =>
    mapping === 'zzz-cases' || area === 'ZZZ'
  const cases = {
    ...config,
    inbox: config.inbox.filter(isOfCases),
    releases: { 'samplia-made-up': config.releases['samplia-made-up'] },
    reports: reports ? config.reports.filter(isOfCases) : [],
    languages,
  }
  await writeFile(join(project, 'tipstat.yaml'), stringify(cases))
}

/**
 * The secret of one output for another, before it is run into: the certificates of a release are salted with it, so that two
 * stores release the same bytes of the same data only where they share it.
 */
export const shareSecret = async (from: string, to: string): Promise<void> => {
  await mkdir(join(to, 'store.keys'), { recursive: true, mode: 0o700 })
  await cp(join(from, 'store.keys', 'case-ids.key'), join(to, 'store.keys', 'case-ids.key'))
}

/** How a process has ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own; `killAfter` ends it the hard way, in milliseconds. */
export const run = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  killAfter?: number,
): Promise<Ended> =>
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
export const hashes = async (root: string, folders: readonly string[]): Promise<Record<string, string>> => {
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

/** The folders of an output that the same input always makes the same. */
export const made = ['receipts', 'release', 'report']
