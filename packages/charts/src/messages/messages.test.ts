import { languages } from '@tipstat/language'
import { describe, expect, it } from 'vitest'
import { fontsFor } from '../fonts.ts'
import { type ChartsCode, en } from './en.ts'
import { chartsMessages } from './index.ts'

const codes = Object.keys(en) as ChartsCode[]

/** The parameters that a sentence asks for. */
const wanted = (language: (typeof languages)[number], code: ChartsCode): readonly string[] => {
  const asked = new Set<string>()
  chartsMessages[language][code](
    new Proxy(
      {},
      {
        getOwnPropertyDescriptor: (_, name) => {
          asked.add(String(name))
          return { value: '?', configurable: true, enumerable: true }
        },
        get: () => '?',
      },
    ),
  )
  return [...asked].sort()
}

describe('the words of charts', () => {
  it('ask for the same parameters in all languages', () => {
    for (const code of codes) {
      for (const language of languages)
        expect(wanted(language, code), `${language} ${code}`).toEqual(wanted('en', code))
    }
  })

  it('are translated: no sentence stands in English where another language is meant', () => {
    const sentences = codes.filter((code) => /^(?:charts|note)\./.test(code) && code !== 'note.key')
    for (const language of languages.filter((each) => each !== 'en')) {
      for (const code of sentences) {
        const params = new Proxy(
          {},
          { getOwnPropertyDescriptor: () => ({ value: '?', configurable: true, enumerable: true }), get: () => '?' },
        )
        expect(chartsMessages[language][code](params), code).not.toBe(chartsMessages.en[code](params))
      }
    }
  })

  it('have a glyph for every character but the Chinese ones, whose font is optional', () => {
    const params = new Proxy(
      {},
      { getOwnPropertyDescriptor: () => ({ value: '1', configurable: true, enumerable: true }), get: () => '1' },
    )
    for (const language of languages.filter((each) => each !== 'zh')) {
      for (const code of codes)
        expect(fontsFor(chartsMessages[language][code](params), 'regular').missing, code).toBe(null)
    }
  })
})
