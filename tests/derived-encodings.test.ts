import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileMapping, decode, readMapping, receive } from '@tipstat/intake'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('./corpora/derived-encodings/', import.meta.url))
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`))

/** The language of a file is the second part of its name. */
const planOf = (name: string) => {
  const language = name.split('.')[1] ?? ''
  return compileMapping(readMapping(readFileSync(`${folder}mappings/${language}.yaml`, 'utf8'), 'test.yaml'), 'test')
}

/** Year, area, sex, age and value of each record. */
const recordsOf = (name: string) =>
  receive(bytesOf(name), planOf(name), { file: name, latestYear: 2026 }).submission.records.map((record) => {
    const { year, area, sex, age, value } = record as unknown as Readonly<Record<string, unknown>>
    return { year, area, sex, age, value }
  })

describe('one table in eleven encodings, none of them declared', () => {
  const files = [
    ['victims.en.utf-8.csv', 'utf-8', 'utf-8', ','],
    ['victims.cn.utf-8-sig.csv', 'utf-8', 'mark', ','],
    ['victims.ar.utf-16.csv', 'utf-16le', 'mark', '\t'],
    ['victims.fr.utf-16-le.csv', 'utf-16le', 'read', '\t'],
    ['victims.ar.cp1256.csv', 'windows-1256', 'read', ','],
    ['victims.cn.gb18030.csv', 'gb18030', 'read', ','],
    ['victims.es.cp1252.csv', 'windows-1252', 'read', ';'],
    ['victims.es.mac_roman.csv', 'macintosh', 'read', ','],
    // What the file holds is the same letters in both.
    ['victims.fr.iso8859-15.csv', 'windows-1252', 'read', ';'],
    ['victims.ru.cp1251.csv', 'windows-1251', 'read', ';'],
    ['victims.ru.koi8-r.csv', 'koi8-r', 'read', ';'],
  ] as const

  test.each(files)('%s is read as %s, by its %s, and cut at %j', (name, encoding, knownBy, delimiter) => {
    expect(decode(bytesOf(name), { file: name }).dialect).toMatchObject({ encoding, knownBy, delimiter })
  })

  test.each(files)('%s gives the values of the English file', (name) => {
    const records = recordsOf(name)
    expect(records).toHaveLength(124)
    expect(records).toEqual(recordsOf('victims.en.utf-8.csv'))
  })
})
