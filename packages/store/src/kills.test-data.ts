import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { isLeftover } from './durable-files.ts'
import { openStore } from './open-store.ts'
import { storedFindings, submissions } from './submissions.ts'

const script = fileURLToPath(new URL('submit-once.test-data.ts', import.meta.url))

/** Starts a process that submits a file, and waits until it is about to. */
export const startSubmit = async (folder: string, kind: string, name: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, kind, name], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

/** Waits for the end of a process; gives its exit code, null where it was killed. */
export const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

/** Records that a store holds, by the source of their submission; every file of it is read and verified. */
export const recordsIn = async (folder: string): Promise<Readonly<Record<string, number>>> => {
  const store = await openStore(folder, { mode: 'read-only' })
  try {
    const held: Record<string, number> = {}
    for (const { id, source } of await submissions(store)) {
      expect(held).not.toHaveProperty(source)
      await storedFindings(store, id)
      const reader = await store.connection.runAndReadAll(
        `SELECT count(*)::INTEGER AS n FROM ${await store.relation(id, 'records')}`,
      )
      held[source] = Number(reader.getRowObjectsJS()[0]?.n)
    }
    return held
  } finally {
    await store.close()
  }
}

/** What writers that were killed left; nothing is, once the store was opened for writing. */
export const leftoversIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).filter(isLeftover)

/**
 * Kills a process at a random moment while it submits a file, again and again: after each kill the store opens, and holds
 * all of a file or nothing; a rerun completes it. Moments are spread over the time that a whole submission takes.
 */
export const killAgainAndAgain = async (home: string, kills: number, random: () => number): Promise<number> => {
  const folder = join(home, 'store')
  const trial = await startSubmit(join(home, 'trial'), 'count', 'trial.csv')
  const begun = performance.now()
  expect(await ended(trial)).toBe(0)
  const longest = (performance.now() - begun) * 1.5
  let interrupted = 0
  for (let i = 0; i < kills; i++) {
    const kind = i % 2 === 0 ? 'count' : 'person'
    const name = `${kind}-${i}.csv`
    const child = await startSubmit(folder, kind, name)
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * longest)
    const code = await ended(child)
    clearTimeout(timer)
    const isStore = (await readdir(folder).catch((): string[] => [])).includes('VERSION')
    const held = isStore ? await recordsIn(folder) : {}
    expect([undefined, 2000]).toContain(held[name])
    if (code === 0) expect(held[name]).toBe(2000)
    else interrupted++
    // Every fourth is completed by a rerun; the others wait for the next writer to find what they left.
    if (i % 4 === 3) {
      expect(await ended(await startSubmit(folder, kind, name))).toBe(0)
      expect((await recordsIn(folder))[name]).toBe(2000)
      expect(await leftoversIn(folder)).toEqual([])
    }
  }
  return interrupted
}
