import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const peak = new URL('./peak.mjs', import.meta.url).href

/** What one process took, its start included. */
export interface Measured {
  readonly seconds: number
  /** The most memory it held at once, in units of 2^20 bytes. */
  readonly peakMB: number
}

/** Runs a script in a Node of its own from the root of the repository; throws with its output when it fails. */
export const measuredRun = (args: readonly string[]): Measured => {
  const folder = mkdtempSync(join(tmpdir(), 'tipstat-bench-'))
  const note = join(folder, 'peak')
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', peak, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TIPSTAT_PEAK: note },
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  const peakMB = Number(readFileSync(note, 'utf8')) / 1024
  rmSync(folder, { recursive: true })
  return { seconds, peakMB }
}
