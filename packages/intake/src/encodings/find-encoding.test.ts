import { variantLists, variants } from '@tipstat/seeds/vocabulary'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { firstInvalidUtf8 } from '../invalid-utf8.ts'
import { articles } from './articles.test-data.ts'
import { candidates } from './candidates.ts'
import { findEncoding } from './find-encoding.ts'

const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding))

/** What is found, as the text that it gives; null where the answer is a question, or none. */
const readAs = (bytes: Uint8Array, words: readonly string[] = []): string | null => {
  const found = findEncoding(bytes, words)
  return found.kind === 'found' ? iconv.decode(Buffer.from(bytes), found.encoding) : null
}

describe('a table is read as its encoding', () => {
  test.each([
    ['windows-1252', 'Año;País;Sexo;Edad\n2020;España;Mujer;18 años o más'],
    ['macintosh', 'Año;País;Sexo;Edad\n2020;España;Mujer;18 años o más'],
    ['cp850', 'Año;País;Sexo;Edad\n2020;España;Mujer;18 años o más'],
    ['windows-1252', 'Année;Pays;Âge\n2020;Côte d’Ivoire;0 à 17 ans'],
    ['windows-1252', 'Ano;País;Género\n2020;Moçambique;não indicado\n2020;São Tomé e Príncipe;vítimas'],
    ['windows-1250', 'Godina;Država;Žrtve\n2020;Švicarska;dječaci\n2021;Češka;djevojčice'],
    ['iso-8859-2', 'Godina;Država;Žrtve\n2020;Švicarska;dječaci\n2021;Češka;djevojčice'],
    ['windows-1251', 'Год;Страна;Пол\n2020;Российская Федерация;женский'],
    ['koi8-r', 'Год;Страна;Пол\n2020;Российская Федерация;женский'],
    ['iso-8859-5', 'Год;Страна;Пол\n2020;Российская Федерация;женский'],
    ['cp866', 'Год;Страна;Пол\n2020;Российская Федерация;женский'],
    ['windows-1251', 'Рік;Країна;Стать\n2020;Україна;жінки'],
    ['windows-1256', 'السنة,البلد,الجنس\n2020,مصر,أنثى'],
    ['iso-8859-6', 'السنة,البلد,الجنس\n2020,مصر,أنثى'],
    ['gb18030', '年份,国家,性别\n2020,法国,女'],
    ['windows-1254', 'Yıl;Ülke;Cinsiyet;Yaş\n2020;Türkiye;Kadın;çocuk'],
  ])('%s: %j', (encoding, text) => {
    expect(findEncoding(encoded(text, encoding))).toEqual({ kind: 'found', encoding })
  })

  test('and named after the usual one where several give the same letters', () => {
    expect(findEncoding(encoded('Année;Âge\n', 'iso-8859-15'))).toEqual({ kind: 'found', encoding: 'windows-1252' })
  })
})

describe('where two readings are as good, both are named', () => {
  test.each([
    ['windows-1250', 'nő;összeg;erős;jövő', ['windows-1250', 'windows-1252']],
    ['windows-1257', 'žmonių;amžius;žuvusių;šalių', ['windows-1257', 'windows-1252']],
  ])('%s: %j', (encoding, text, expected) => {
    const found = findEncoding(encoded(text, encoding))
    expect(found.kind === 'undecided' ? found.encodings : found.kind).toEqual(expect.arrayContaining(expected))
  })

  test('unless the mapping names words that only one of them reads', () => {
    const bytes = encoded('nő;összeg;erős;jövő', 'windows-1250')
    expect(readAs(bytes, ['nő', 'összeg', 'jövő'])).toBe('nő;összeg;erős;jövő')
  })
})

describe('nothing is made up', () => {
  test.each([
    ['a letter alone', new Uint8Array([0x61, 0x2c, 0xe9, 0x0a])],
    ['bytes of no text', Uint8Array.from({ length: 400 }, (_, i) => (i * 37 + 128) % 256 || 1)],
    ['UTF-8 with a damaged byte', Buffer.concat([Buffer.from('Türkiye,España,Perú\nMéxico,'), Buffer.from([0xe9])])],
  ])('of %s', (_, bytes) => {
    expect(findEncoding(new Uint8Array(bytes)).kind).toBe('unreadable')
  })

  test.each(Object.entries(articles))(
    'prose in %s, in every encoding that can write it, long or short, is never read as another text',
    (_, text) => {
      const words = text.split(/(?<=[ ,;.，。、])/u).map((word) => word.trim())
      const wrong: string[] = []
      for (const { encoding } of candidates()) {
        for (const size of [1, 3, 10, 30, 1000]) {
          for (let from = 0; from < words.length && from < 6 * size; from += size) {
            const sample = words.slice(from, from + size).join('\n')
            const bytes = encoded(sample, encoding)
            if (iconv.decode(Buffer.from(bytes), encoding) !== sample || firstInvalidUtf8(bytes) === -1) continue
            const read = readAs(bytes)
            if (read !== null && read !== sample) wrong.push(`${encoding}: ${sample} was read as ${read}`)
          }
        }
      }
      expect(wrong).toEqual([])
    },
  )

  test('a few labels of our own, in every encoding that can write them, are read as they are or not at all', () => {
    const all = variantLists
      .flatMap(variants)
      .filter(({ text }) => /[^\p{ASCII}]/u.test(text) && !text.includes('\uFFFD'))
    const languages = [...new Set(all.map(({ language }) => language))]
    const labels = fc.constantFrom(...languages).chain((language) => {
      const texts = all.filter((variant) => variant.language === language).map(({ text }) => text)
      return fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 })
    })
    fc.assert(
      fc.property(labels, (texts) => {
        const sample = texts.join('\n')
        for (const { encoding } of candidates()) {
          const bytes = encoded(sample, encoding)
          if (iconv.decode(Buffer.from(bytes), encoding) !== sample || firstInvalidUtf8(bytes) === -1) continue
          expect([null, sample]).toContain(readAs(bytes))
        }
      }),
      { numRuns: 200 },
    )
  })
})
