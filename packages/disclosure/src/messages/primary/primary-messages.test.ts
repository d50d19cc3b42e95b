import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import { primaryReasons } from '../../primary/find-primaries.ts'
import { primaryMessages } from './primary-messages.ts'

test('every reason and every advice has words of its own in six languages, with nothing left open', () => {
  const codes = Object.keys(primaryMessages.en)
  expect(codes).toEqual(expect.arrayContaining(primaryReasons.map((reason) => `primary.${reason}`)))
  const params = { dimension: 'citizenship', other: 'vulnerability', before: 31, after: 7 }
  for (const language of languages) {
    expect(Object.keys(primaryMessages[language]).sort()).toEqual([...codes].sort())
    const texts = codes.map((code) => say({ code, params }, language, primaryMessages))
    expect(texts.filter((text) => text.length < 8 || /undefined|NaN|\[object/.test(text))).toEqual([])
    expect(new Set(texts).size).toBe(codes.length)
  }
})

test('advice names the dimension as the reader does, and tells cells, never persons', () => {
  const advice = { code: 'coarsen.regions', params: { dimension: 'citizenship', before: 31, after: 7 } }
  expect(say(advice, 'en', primaryMessages)).toBe(
    'It costs least to show “citizenship” by region of M49. Cells to be withheld for their own sake: 7 instead of 31.',
  )
  expect(say(advice, 'fr', primaryMessages)).toContain('« nationalité »')
})
