import { basename } from 'node:path'
import { type Plan, type Received, receive } from '@tipstat/intake'
import { readFile } from '@tipstat/intake/node'

/** Reads a file from disk and receives it under a plan. Published data speak of no year after their publication. */
export const receiveFile = async (path: string, plan: Plan, options: { readonly today: string }): Promise<Received> => {
  const bytes = await readFile(path)
  return receive(bytes, plan, { file: basename(path), latestYear: latestYearOf(plan, options.today) })
}

/** The latest year that a file can speak of: that of its publication, else today's. */
export const latestYearOf = ({ series }: Plan, today: string): number =>
  Number((series.published?.date ?? today).slice(0, 4))
