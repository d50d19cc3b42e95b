import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import { canonical } from '@tipstat/scheme'
import { readFindings, receiveCsv } from '@tipstat/store/bulk'
import { describe, expect, test } from 'vitest'
import { mappingText, type NationalFile, ownFiles, shared, sharedFiles } from './totals/national-files.ts'

/** Files that DuckDB leaves to the interpreter: a column that is not read could hold coordinates of a place. */
const leftToInterpreter = ['can-alberta']

// Whether receipts and findings are the same, and not what they are: some rows are about real people.
const judge = async ({ mapping, path, latestYear }: NationalFile): Promise<string> => {
  const plan = compileMapping(readMapping(mappingText(mapping), mapping), mapping)
  const { submission } = receive(new Uint8Array(readFileSync(path)), plan, { file: basename(path), latestYear })
  const received = await receiveCsv(path, plan, { latestYear, pseudonyms: { key: '5'.repeat(64), source: mapping } })
  if (!received) return 'left to the interpreter'
  const findings: string[] = []
  for await (const some of readFindings(received)) findings.push(...some.map(canonical))
  received.close()
  const isSame =
    canonical(received.receipt) === canonical(submission.receipt) &&
    findings.join('\n') === submission.findings.map(canonical).join('\n')
  return isSame ? 'the same' : 'not the same'
}

const expected = ({ mapping }: NationalFile): string =>
  leftToInterpreter.includes(mapping) ? 'left to the interpreter' : 'the same'

describe('DuckDB makes of a national file what the interpreter makes of it', () => {
  test.each(ownFiles)('$mapping', async (file) => {
    expect(await judge(file)).toBe(expected(file))
  })

  test.skipIf(shared === '').each(sharedFiles)('$mapping, outside this repository', async (file) => {
    expect(await judge(file)).toBe(expected(file))
  })
})
