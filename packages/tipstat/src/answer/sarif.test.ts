import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { checkedByInterpreter } from '../checked-file.ts'
import { countMapping, personMapping, received } from './answer.test-data.ts'
import { sarif } from './sarif.ts'

const sarifOf = async (content: string, mapping: string, language: (typeof languages)[number] = 'en') => {
  const pieces: string[] = []
  for await (const piece of sarif(checkedByInterpreter(received(content, mapping)), language)) pieces.push(piece)
  return JSON.parse(pieces.join(''))
}

const counts = 'year,land,memo,women,men\n2020,Atlantis,"two\nlines",1,2\n20x1,Albania,secret,3,4\n'

describe('findings as SARIF 2.1.0', () => {
  test('have all that the standard requires', async () => {
    const { version, runs } = await sarifOf(counts, countMapping())
    expect(version).toBe('2.1.0')
    const [{ tool, results, artifacts }] = runs
    expect(tool.driver.name).toBe('tipstat')
    expect(artifacts[0].hashes['sha-256']).toMatch(/^[0-9a-f]{64}$/)
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const result of results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      expect(result.message.text).not.toBe('')
    }
  })

  test('stand at the physical line of the record, with the address of the cell', async () => {
    const { runs } = await sarifOf(counts, countMapping())
    const found = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'TIP-TIME-12')
    expect(found.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'file.csv', index: 0 }, region: { startLine: 4 } },
        logicalLocations: [{ fullyQualifiedName: 'A3', name: 'year' }],
      },
    ])
  })

  test('hold no case number', async () => {
    const text = JSON.stringify(await sarifOf('year,n,sex,forms\n2020,K-71,F,LAB\n2020,K-71,M,LAB\n', personMapping))
    expect(text).toContain('TIP-KEY-04')
    expect(text).not.toContain('K-71')
  })

  test.each(languages)('say in %s how each rule is mended', async (language) => {
    const { runs } = await sarifOf(counts, countMapping(), language)
    expect(runs[0].language).toBe(language)
    for (const { help } of runs[0].tool.driver.rules) expect(help.text).toMatch(/\p{L}/u)
  })
})
