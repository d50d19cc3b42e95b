import type { Weight } from './fonts.ts'
import { measureText } from './measure-text.ts'

/**
 * Lines of a text that are no wider than `width` pixels. Breaks at spaces, after hyphens and dashes, and between CJK characters; a
 * word that is wider than a line is broken where it must be. Nothing is cut off.
 */
export const wrapText = (text: string, width: number, size: number, weight: Weight = 'regular'): readonly string[] => {
  const found: string[] = []
  let line = ''
  for (const piece of pieces(text).flatMap((each) => fitting(each, width, size, weight))) {
    if (line !== '' && measureText((line + piece).trimEnd(), size, weight) > width) {
      found.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  if (line.trim() !== '' || found.length === 0) found.push(line.trimEnd())
  return found
}

/** Whether every word fits into `width` unbroken. */
export const fitsUnbroken = (text: string, width: number, size: number): boolean =>
  pieces(text).every((piece) => measureText(piece.trim(), size) <= width)

const cjk = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFF60'
const piecePattern = new RegExp(
  `[${cjk}][，。、；：）」]?\\s*|[^\\s${cjk}–-]*[–-]+\\s*|[^\\s${cjk}–-]+[ \\t]*|\\s+`,
  'gu',
)

/** A break is never made at a no-break space, which `\\s` would take for a space. */
const pieces = (text: string): readonly string[] =>
  (
    text.replace(/[\u00A0\u202F]/g, (space) => (space === '\u00A0' ? '\uE000' : '\uE001')).match(piecePattern) ?? []
  ).map((piece) => piece.replaceAll('\uE000', '\u00A0').replaceAll('\uE001', '\u202F'))

const fitting = (piece: string, width: number, size: number, weight: Weight): readonly string[] => {
  if (measureText(piece.trimEnd(), size, weight) <= width) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && measureText(part + character, size, weight) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
