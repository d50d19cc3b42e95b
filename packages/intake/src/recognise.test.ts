import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { refusalOf } from './fixtures/refusal-of.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string) => latin1([...text].map((character) => `${character}\0`).join(''))
const archive = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const openDocument = (type: string) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('x'),
  })
const ole = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'

describe('a file that calls itself data.xlsx', () => {
  test.each([
    ['other-workbook', 'xls', latin1(`${ole}\0\0\0`)],
    ['other-workbook', 'xlsb', archive('xl/workbook.bin')],
    ['other-workbook', 'ods', openDocument('spreadsheet')],
    ['other-workbook', 'numbers', archive('Index/Document.iwa')],
    ['other-workbook', 'html', latin1('\xEF\xBB\xBF\n<HTML><table>')],
    ['other-workbook', 'xml', latin1('<?xml version="1.0"?><Workbook/>')],
    ['not-a-table', 'pdf', latin1('%PDF-1.7\n')],
    ['not-a-table', 'word', archive('word/document.xml')],
    ['not-a-table', 'word', openDocument('text')],
    ['not-a-table', 'presentation', archive('ppt/presentation.xml')],
    ['not-a-table', 'archive', archive('a.csv', 'b.csv')],
    ['not-a-table', 'archive', latin1('\x1F\x8B\x08\0')],
    ['not-a-table', 'image', latin1('\x89PNG\r\n')],
    ['not-a-table', 'database', latin1('SQLite format 3\0')],
  ])('is refused as %s when it is %s', (code, format, bytes) => {
    expect(refusalOf(() => decode(bytes, { file: 'data.xlsx' }))).toEqual({
      code: `intake.${code}`,
      file: 'data.xlsx',
      format,
    })
  })

  test('is refused as protected when Excel has encrypted it with a password', () => {
    const bytes = new Uint8Array([...latin1(ole), ...utf16('Root Entry'), ...utf16('EncryptedPackage')])
    expect(refusalOf(() => decode(bytes, { file: 'data.xlsx' })).code).toBe('intake.encrypted')
  })

  test('is read as CSV when it is text', () => {
    expect(decode(latin1('a,b\n'), { file: 'data.xlsx' }).format).toBe('csv')
  })
})
