import { describe, expect, test } from 'vitest'
import { countCases } from '../../../intake/src/fixtures/rule-cases/counts.ts'
import { personCases } from '../../../intake/src/fixtures/rule-cases/persons.ts'
import { plausibleCases } from '../../../intake/src/fixtures/rule-cases/plausible.ts'
import { registerCases } from '../../../intake/src/fixtures/rule-cases/registers.ts'
import { bothVerdicts } from './differential.test-data.ts'

/** Every rule on records and groups, with a file that fires it and one that keeps it quiet. */
const cases = Object.entries({ ...personCases, ...countCases, ...registerCases, ...plausibleCases })

describe('a rule fires in DuckDB where it fires in the interpreter, and nowhere else', () => {
  test.each(cases)('%s', async (code, { fires, quiet }) => {
    const codesOf = async ({ mapping, text }: typeof fires): Promise<readonly string[]> => {
      const { interpreter, engine } = await bothVerdicts(mapping, text)
      expect(engine).toEqual(interpreter)
      return interpreter.findings.map((finding) => String(JSON.parse(finding).code))
    }
    expect(await codesOf(fires)).toContain(code)
    expect(await codesOf(quiet)).not.toContain(code)
  })
})
