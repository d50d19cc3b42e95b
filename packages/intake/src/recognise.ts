import { IntakeRefusal } from './refusal.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** What a file is, judged by its first bytes and never by its name. */
export type Recognised = { readonly format: 'xlsx'; readonly entries: readonly ZipEntry[] } | { readonly format: 'csv' }

/** Names of formats that are refused; the catalogues put them in words. */
export type OtherFormat =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'word'
  | 'presentation'
  | 'archive'
  | 'image'
  | 'database'

/**
 * Tells a workbook from a text by content. Throws an `IntakeRefusal` for everything that is neither: an old or foreign
 * workbook that can be saved anew, a password, or a file that is no table at all.
 */
export const recognise = (bytes: Uint8Array, file: string): Recognised => {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return recogniseZip(bytes, file)
  if (startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) {
    if (includesUtf16(bytes, 'EncryptedPackage')) throw new IntakeRefusal('intake.encrypted', { file })
    throw new IntakeRefusal('intake.other-workbook', { file, format: 'xls' })
  }
  for (const [magic, format] of magics) {
    if (startsWith(bytes, magic)) throw new IntakeRefusal('intake.not-a-table', { file, format })
  }
  const start = latin1(bytes.subarray(0, 512))
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart()
    .toLowerCase()
  if (/^(?:<!doctype html|<html|<head|<table|<meta)/.test(start)) {
    throw new IntakeRefusal('intake.other-workbook', { file, format: 'html' })
  }
  if (start.startsWith('<?xml')) throw new IntakeRefusal('intake.other-workbook', { file, format: 'xml' })
  return { format: 'csv' }
}

const magics: readonly (readonly [string, OtherFormat])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'word'],
  ['\x1F\x8B', 'archive'],
  ['7z\xBC\xAF\x27\x1C', 'archive'],
  ['Rar!\x1A\x07', 'archive'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF8', 'image'],
  ['SQLite format 3\x00', 'database'],
  ['PAR1', 'database'],
]

const recogniseZip = (bytes: Uint8Array, file: string): Recognised => {
  const entries = readZipDirectory(bytes, file)
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('xl/workbook.xml')) return { format: 'xlsx', entries }
  const workbook = (
    [
      ['xl/workbook.bin', 'xlsb'],
      ['index/document.iwa', 'numbers'],
    ] as const
  ).find(([name]) => names.has(name))
  if (workbook) throw new IntakeRefusal('intake.other-workbook', { file, format: workbook[1] })
  if (names.has('content.xml') && names.has('mimetype')) throw openDocument(bytes, file)
  // A strict or unusual writer may name the workbook part otherwise: the package's relations will say.
  if (names.has('_rels/.rels') && [...names].some((name) => name.startsWith('xl/'))) return { format: 'xlsx', entries }
  const format: OtherFormat = names.has('word/document.xml')
    ? 'word'
    : names.has('ppt/presentation.xml')
      ? 'presentation'
      : 'archive'
  throw new IntakeRefusal('intake.not-a-table', { file, format })
}

const openDocument = (bytes: Uint8Array, file: string): IntakeRefusal => {
  const start = latin1(bytes.subarray(0, 200))
  if (start.includes('opendocument.spreadsheet'))
    return new IntakeRefusal('intake.other-workbook', { file, format: 'ods' })
  const format: OtherFormat = start.includes('opendocument.presentation') ? 'presentation' : 'word'
  return new IntakeRefusal('intake.not-a-table', { file, format })
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  bytes.length >= magic.length && latin1(bytes.subarray(0, magic.length)) === magic

/** Whether an ASCII word stands in the bytes as UTF-16LE, as the folder of an OLE file spells its streams. */
const includesUtf16 = (bytes: Uint8Array, word: string): boolean => {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0
    while (
      length < word.length &&
      bytes[at + 2 * length] === word.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    )
      length++
    if (length === word.length) return true
  }
  return false
}
