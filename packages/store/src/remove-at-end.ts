import { rmSync } from 'node:fs'

/** What is to be removed: a path, or whatever is found at the end. */
export type Leftovers = string | (() => readonly string[])

/** A process has one end, so there is one list of what must not outlive it. */
const left = new Set<{ readonly what: Leftovers }>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const removeAll = (): void => {
  for (const { what } of left) {
    for (const path of typeof what === 'string' ? [what] : what()) {
      try {
        // DuckDB may be writing into a folder just then: what it adds meanwhile is removed in another go.
        rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
      } catch {
        // Whatever else there is still has to go.
      }
    }
  }
}

/** What would have ended the process still ends it, unless somebody else has taken that over. */
const endBySignal = (signal: NodeJS.Signals): void => {
  removeAll()
  listen('off')
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}

const listen = (how: 'on' | 'off'): void => {
  process[how]('exit', removeAll)
  for (const signal of signals) process[how](signal, endBySignal)
}

/**
 * Sees to it that a file or folder is gone when the process ends, also by Ctrl-C, until what is given back is called.
 * Node hears of Ctrl-C between two turns only: so this is for work that waits for others (a disk, DuckDB), and not for
 * long work of its own. A process that is killed removes nothing.
 */
export const removeAtEnd = (what: Leftovers): (() => void) => {
  const entry = { what }
  if (left.size === 0) listen('on')
  left.add(entry)
  return () => {
    if (left.delete(entry) && left.size === 0) listen('off')
  }
}
