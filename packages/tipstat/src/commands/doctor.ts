import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFonts } from '@tipstat/charts'
import { openStore } from '@tipstat/store'
import type { Action } from '../command.ts'
import { words } from '../say.ts'

interface Finding {
  readonly what: string
  readonly good: boolean
  readonly found: string
}

/** `tipstat doctor`. Exit 1 where something is missing. */
export const doctorCommand: Action<object> = async (_, { lang, format }, streams) => {
  const findings = [
    node(),
    await attempt('DuckDB', database),
    await attempt('fonts', async () =>
      loadFonts()
        .regular.map(({ name }) => name)
        .join(', '),
    ),
    await attempt('temporary folder', temporary),
  ]
  if (format === 'json') streams.out(JSON.stringify(findings))
  else
    for (const { what, good, found } of findings)
      streams.out(words(good ? 'doctor.good' : 'doctor.bad', lang, { what, found }))
  return findings.every(({ good }) => good) ? 0 : 1
}

const node = (): Finding => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return { what: 'Node', good: major > 20 || (major === 20 && minor >= 19), found: process.versions.node }
}

const attempt = async (what: string, work: () => Promise<string>): Promise<Finding> => {
  try {
    return { what, good: true, found: await work() }
  } catch (error) {
    return { what, good: false, found: error instanceof Error ? error.message : String(error) }
  }
}

const database = async (): Promise<string> => {
  const store = await openStore(':memory:')
  await store.close()
  return 'opens'
}

const temporary = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-'))
  await rm(folder, { recursive: true })
  return 'can be written'
}
