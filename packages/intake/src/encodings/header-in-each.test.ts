import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { firstDifference, headerInEach } from './header-in-each.ts'

const both = ['windows-1250', 'windows-1252'] as const
const shown = (text: string) => headerInEach(new Uint8Array(iconv.encode(text, 'windows-1250')), both)

test('a header is shown as each encoding reads it', () => {
  expect(shown('nő;összeg\n1;2\n')).toBe('windows-1250: nő;összeg | windows-1252: nõ;összeg')
})

test.each([
  ['a header that they read alike', 'name;age\nErdős;40\n'],
  ['a first line that may be a record', 'Erdős;1990-01-01\nKovács;1991-01-01\n'],
  ['a first line above one that looks the same', 'Erdős;Pál\nKovács;Béla\n'],
  ['a line of one cell', 'Készítette: Erdős\nx;1\n'],
])('%s is not: nothing that may be of a person is', (_, text) => {
  expect(shown(text)).toBeNull()
})

test('the first line that they read otherwise is counted', () => {
  expect(firstDifference(new Uint8Array(iconv.encode('a\r\né\r\nő\r\n', 'windows-1250')), both)).toBe(3)
})
