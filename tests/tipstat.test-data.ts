import { main } from 'tipstat/cli'

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process: as a pipe gets it, or, `live`, as a terminal shows it. */
export const runTipstat = async (argv: readonly string[], live: boolean): Promise<Ended> => {
  const printed = { out: '', err: '' }
  const code = await main(argv, {
    out: (text) => {
      printed.out += `${text}\n`
    },
    err: (text) => {
      printed.err += `${text}\n`
    },
    live,
  })
  return { code, ...printed }
}

/** Runs the command line in this process, as a pipe gets it. */
export const tipstat = (...argv: readonly string[]): Promise<Ended> => runTipstat(argv, false)
