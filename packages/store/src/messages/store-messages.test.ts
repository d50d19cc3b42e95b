import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import { storeMessages } from './store-messages.ts'

test('every refusal has words of its own in six languages, with nothing left open', () => {
  const codes = Object.keys(storeMessages.en)
  expect(codes.length).toBeGreaterThan(8)
  for (const language of languages) {
    expect(Object.keys(storeMessages[language]).sort()).toEqual([...codes].sort())
    const params = {
      folder: 'FOLDER',
      source: 'SOURCE',
      stage: 'STAGE',
      by: 'BY',
      known: 'KNOWN',
      field: 'FIELD',
      band: 'BAND',
      other: 'OTHER',
      found: 'FOUND',
      instant: 'NOW',
      reason: 'REASON',
      first: 'FIRST',
      asOf: 'AS-OF',
      second: 'SECOND',
      cells: 7,
      limit: 5,
      code: 'CODE',
      file: 'FILE',
      submission: 'SUBMISSION',
      replaces: 'REPLACES',
      current: 'CURRENT',
      had: 31,
      has: 1,
      years: '2020',
      state: 'STATE',
      id: 'ID',
      entries: 3,
    }
    const texts = codes.map((code) => say({ code, params }, language, storeMessages))
    expect(texts.filter((text) => text.length < 10 || /undefined|NaN|\[object/.test(text))).toEqual([])
    expect(new Set(texts).size).toBe(codes.length)
  }
})
