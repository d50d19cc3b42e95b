import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './encoding.ts'
import { IntakeRefusal } from './refusal.ts'
import { textStream } from './text-stream.ts'

/** A text and the code of its refusal, read at once and in pieces of some bytes. */
const whole = (bytes: Uint8Array, declared?: string): string => {
  try {
    return decodeText(bytes, 'file.csv', declared).text
  } catch (error) {
    if (error instanceof IntakeRefusal) return 'refused'
    throw error
  }
}
const pieces = (bytes: Uint8Array, size: number, declared?: string): string => {
  try {
    const stream = textStream(bytes.subarray(0, 4), 'file.csv', declared)
    let text = ''
    for (let at = 0; at < bytes.length; at += size) text += stream.write(bytes.subarray(at, at + size))
    return text + stream.end()
  } catch (error) {
    if (error instanceof IntakeRefusal) return 'refused'
    throw error
  }
}

const words = {
  'utf-8': 'Straße, Türkiye, Дело, 人口贩运, ضحية, 😀',
  'utf-16le': 'Straße, Дело, 人口贩运, 😀',
  'utf-16be': 'Straße, Дело, 人口贩运, 😀',
  'windows-1250': 'Česká, źródło',
  'windows-1251': 'Российская Федерация',
  'windows-1252': 'Côte d’Ivoire, Türkiye',
  'windows-1253': 'Ελλάδα',
  'windows-1254': 'Türkiye, ışık',
  'windows-1255': 'ישראל',
  'windows-1256': 'ضحية',
  'windows-1257': 'Lietuva, žmonės',
  'windows-1258': 'Viêt Nam',
  'iso-8859-1': 'Réunion',
  'iso-8859-2': 'Česká',
  'iso-8859-15': 'Œuvre €',
  'koi8-r': 'Российская',
  'koi8-u': 'Україна, її',
  macintosh: 'Réunion',
  cp437: 'Türkiye',
  cp850: 'Réunion',
  cp866: 'Дело',
  gb18030: '人口贩运, 㐀, Straße, 😀',
  gbk: '人口贩运',
  big5: '人口販運',
  shift_jis: '人身取引、カナ',
  'euc-kr': '인신매매',
  'euc-jp': '人身取引',
} as const

test.each(Object.entries(words))('%s gives in pieces of any size what it gives at once', (encoding, text) => {
  const bytes = iconv.encode(text, encoding)
  for (const size of [1, 2, 3, 5, 1000]) {
    expect(pieces(bytes, size, encoding)).toBe(text)
    expect(pieces(bytes, size, encoding)).toBe(whole(bytes, encoding))
  }
})

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFFé,\uFEFFb'), undefined],
  ['UTF-16 LE with a mark', Buffer.from('\uFEFFé,b', 'utf16le'), undefined],
  ['UTF-16 BE with a mark', Buffer.from('\uFEFFé,b', 'utf16le').swap16(), 'utf-16'],
  ['a mark that the mapping contradicts', Buffer.from('\uFEFFé,b'), 'windows-1252'],
  ['UTF-8 that is declared as another encoding', Buffer.from('Türkiye'), 'windows-1252'],
  ['ASCII under any name', Buffer.from('Turkey'), 'windows-1252'],
  ['half a character at the end', Buffer.from('é').subarray(0, 1), undefined],
  ['half a character of two bytes', iconv.encode('人口', 'gb18030').subarray(0, 3), 'gb18030'],
  ['half a surrogate', Buffer.from('a\ud800b', 'utf16le'), 'utf-16le'],
  ['an odd number of bytes', Buffer.from('ab', 'utf16le').subarray(0, 3), 'utf-16le'],
  ['bytes that windows-1252 has not', Buffer.from([0x41, 0x81, 0x8d]), 'windows-1252'],
  ['bytes that windows-1253 has not', Buffer.from([0x41, 0xaa, 0xff]), 'windows-1253'],
  ['a replacement character', Buffer.from('a\ufffdb'), undefined],
  ['an encoding that nobody knows', Buffer.from('a'), 'klingon'],
])('%s is read or refused alike', (_, bytes, declared) => {
  for (const size of [1, 2, 1000]) expect(pieces(bytes, size, declared)).toBe(whole(bytes, declared))
})
