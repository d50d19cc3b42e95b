import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setUp } from './setup.mjs'
import { isEntry, node, root, say, tools } from './tool.mjs'

/** ClickHouse in process: half a gigabyte with a lockfile of its own, outside the workspace and the default install. */
const folder = join(root, 'tests', 'clickhouse')

/** npm's own script when npm started us (no shell, no search path); else `npm` as the system finds it. */
const npm = (words) => {
  const own = process.env.npm_execpath ?? ''
  const [command, args, shell] =
    basename(own) === 'npm-cli.js'
      ? [process.execPath, [own, ...words], false]
      : ['npm', words, process.platform === 'win32']
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell })
}

/** The library of this platform that the lockfile holds the hash of; undefined where it holds none. */
const library = () => {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const isOurs = ({ os, cpu, integrity }) => integrity && os?.includes(process.platform) && cpu?.includes(process.arch)
  const [path, entry] = Object.entries(packages).find(([, each]) => isOurs(each)) ?? []
  if (path === undefined) return undefined
  const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
  return entry.libc?.includes('glibc') && isMusl ? undefined : { path: join(folder, path), version: entry.version }
}

const isInstalled = ({ path, version }) => {
  const manifest = join(path, 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
}

/** npm's words for a registry that cannot be reached, or does not hold what is asked of it. */
const notReached =
  /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|CERT|E40[13-4]|E5\d\d|ENOTCACHED/

/** Installs ClickHouse where it is not; gives null, or why there is none here. Throws where the folder itself is wrong. */
const install = () => {
  const wanted = library()
  if (!wanted)
    return `there is no ClickHouse library for ${process.platform} ${process.arch} in tests/clickhouse/package-lock.json`
  if (isInstalled(wanted)) return null
  say('Installing ClickHouse for its tests (once, 550 MB, into tests/clickhouse).')
  const { status, stdout = '', stderr = '', error } = npm(['ci', '--no-audit', '--no-fund', '--fetch-retries=1'])
  if (status === 0 && isInstalled(wanted)) return null
  // An optional package that cannot be fetched is passed over by npm without a word.
  if (status === 0) return 'its library could not be downloaded'
  if (notReached.test(stdout + stderr)) return `it could not be downloaded:\n${stderr.trim()}`
  throw new Error(`npm ci in tests/clickhouse ended with ${status}: ${error?.message ?? stderr}`)
}

/** Runs the tests that hold ClickHouse and DuckDB together (`*.chdb.ts`); gives the exit code, or why they were skipped. */
export const runClickhouseTests = (args) => {
  let reason
  try {
    reason = install()
  } catch (error) {
    say(error.message)
    return { code: 1 }
  }
  if (reason === null) return { code: node([tools.vitest, 'run', ...args], { TIPSTAT_CLICKHOUSE: '1' }) }
  say('\n!! SKIPPED, not passed: the tests of ClickHouse did not run,')
  say(`!! since ${reason.replaceAll('\n', '\n!! ')}`)
  return { skipped: reason }
}

if (isEntry(import.meta.url)) {
  setUp()
  const { code, skipped } = runClickhouseTests(process.argv.slice(2))
  // Who asks for them by name has not got what was asked for.
  process.exitCode = skipped === undefined ? code : 2
}
