import { readFile } from 'node:fs/promises'
import { acceptValue, compileMapping, readMapping } from '@tipstat/intake'
import type { Action } from '../command.ts'
import { CommandRefusal } from '../refusal.ts'
import { words } from '../say.ts'
import { sourceId } from '../template-plan.ts'
import { writeBeside } from '../write-beside.ts'

export interface AcceptOptions {
  readonly column: string
  readonly text: string
  readonly code: string
  readonly by: string
}

/** `tipstat accept MAPPING`: what a text stands for is written into the mapping of its source, with who said so and when. */
export const acceptCommand: Action<AcceptOptions> = async (
  [path = ''],
  { column, text, code, by, lang, format },
  streams,
) => {
  const yaml = await readFile(path, 'utf8').catch(() => {
    throw new CommandRefusal('command.no-mapping', { file: path })
  })
  const on = new Date().toISOString().slice(0, 10)
  const accepted = acceptValue(yaml, { column, text, code, by, on }, path)
  // What could not be run before is not made worse; what could is still run.
  if (!accepted.hasQuestions) compileMapping(readMapping(accepted.yaml, path), sourceId(path))
  await writeBeside(path, accepted.yaml)
  streams.out(
    format === 'json'
      ? JSON.stringify({ column, text, code, by, on })
      : words('accept.written', lang, { file: path, column, text, code }),
  )
  return 0
}
