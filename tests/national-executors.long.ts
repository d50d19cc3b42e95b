import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bothVerdicts } from '../packages/store/src/bulk/differential.test-data.ts'
import { mappingText, ownFiles, shared, sharedFiles } from './totals/national-files.test-data.ts'

/** Files that DuckDB leaves to the interpreter: a column that is not read could hold coordinates of a place. */
const leftToInterpreter = ['can-alberta']

// Whether they are the same, and not what they are: some rows are about real people.
const judge = async (mapping: string, path: string): Promise<string> => {
  const { interpreter, engine } = await bothVerdicts(mappingText(mapping), new Uint8Array(readFileSync(path)))
  if (engine === null) return 'left to the interpreter'
  return JSON.stringify(engine) === JSON.stringify(interpreter) ? 'the same' : 'not the same'
}

const expected = (mapping: string): string =>
  leftToInterpreter.includes(mapping) ? 'left to the interpreter' : 'the same'

describe('DuckDB makes of a national file what the interpreter makes of it', () => {
  test.each(ownFiles)('$mapping', async ({ mapping, path }) => {
    expect(await judge(mapping, path)).toBe(expected(mapping))
  })

  test.skipIf(shared === '').each(sharedFiles)('$mapping, outside this repository', async ({ mapping, path }) => {
    expect(await judge(mapping, path)).toBe(expected(mapping))
  })
})
