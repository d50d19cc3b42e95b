import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import { verifyMessages } from './verify-messages.ts'

test.each(languages)(
  'every problem of a release or certificate has words of its own in %s, with what to do',
  (language) => {
    const codes = Object.keys(verifyMessages.en)
    expect(codes.length).toBeGreaterThan(45)
    const texts = codes.map((code) => say({ code, params: { line: 3, table: 2, demand: 1 } }, language, verifyMessages))
    expect(texts.filter((text) => text.length < 5 || /undefined|NaN|\[object|[{}]/.test(text))).toEqual([])
    expect(new Set(texts).size).toBe(codes.length)
    const problems = codes.flatMap((code, i) => (code.startsWith('place.') ? [] : [texts[i] ?? '']))
    // Two sentences: what is amiss, and what to do.
    expect(problems.filter((text) => (text.match(/[.。](?:\s|$)|[。：]/gu) ?? []).length < 2)).toEqual([])
  },
)
