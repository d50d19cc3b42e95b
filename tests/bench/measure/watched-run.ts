import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const peak = new URL('./peak.mjs', import.meta.url).href

/** What one process took, its start included, and how it ended. */
export interface Watched {
  readonly seconds: number
  /** The most memory it held at once, in units of 2^20 bytes. */
  readonly peakMB: number
  /** Exit code; null where it was ended, or died. */
  readonly code: number | null
  /** Whether it was ended since it took too long. */
  readonly isLate: boolean
  readonly out: string
  /** The end of what it said to people. */
  readonly err: string
}

/** Runs a script in a Node of its own from the root of the repository, and ends it after some minutes. */
export const watchedRun = async (args: readonly string[], minutes: number): Promise<Watched> => {
  const folder = mkdtempSync(join(tmpdir(), 'tipstat-bench-'))
  const note = join(folder, 'peak')
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', peak, ...args], {
    cwd: root,
    env: { ...process.env, TIPSTAT_PEAK: note },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err, held, isLate] = ['', '', 0, false]
  child.stdout.on('data', (data: Buffer) => {
    if (out.length < 1 << 16) out += data
  })
  child.stderr.on('data', (data: Buffer) => {
    err = (err + data).slice(-4000)
  })
  // Whoever is killed leaves no note; what Linux says of it until then does.
  const look = setInterval(() => {
    held = Math.max(held, heldBy(child.pid))
  }, 500)
  const limit = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, minutes * 60_000)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(look)
  clearTimeout(limit)
  const seconds = (performance.now() - started) / 1000
  const noted = readOrEmpty(note)
  rmSync(folder, { recursive: true })
  return { seconds, peakMB: Math.max(held, Number(noted) / 1024), code, isLate, out, err }
}

const heldBy = (pid: number | undefined): number =>
  Number(/VmHWM:\s*(\d+)/.exec(readOrEmpty(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

const readOrEmpty = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
