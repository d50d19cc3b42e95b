import type { Weight } from './fonts.ts'
import { measureText } from './measure-text.ts'

/**
 * Lines of a text that are no wider than `width` pixels. Breaks at spaces, after hyphens, where U+200B allows
 * it, and between Chinese characters; a word that is wider than a line is broken where it must be. Nothing is cut off.
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
  return found.map((each) => each.replaceAll('\u200B', ''))
}

/** Whether every word fits into `width` unbroken. */
export const fitsUnbroken = (text: string, width: number, size: number): boolean =>
  pieces(text).every((piece) => measureText(piece.trim(), size) <= width)

const wide = '\\u2E80-\\u2FFF\\u3003-\\u9FFF\\uF900-\\uFAFF'
const closing = '，。、；：）」》！？'
const opening = '（「《'

/** After spaces (no-break spaces are none), after a hyphen inside a word, after U+200B, and around Chinese characters. */
const opportunity = new RegExp(
  [
    '(?<=[ \\t\\n])(?=[^ \\t\\n])',
    '(?<=-)(?=\\p{L})',
    '(?<=\\u200B)',
    `(?<=[${wide}${closing}])(?![${closing}])(?=[^ ])`,
    `(?<=[^\\s\\d${opening}])(?=[${wide}${opening}])`,
  ].join('|'),
  'u',
)

const pieces = (text: string): readonly string[] => text.split(opportunity)

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
