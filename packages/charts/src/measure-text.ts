import { type FontFile, isIgnorable, loadFonts, type Weight } from './fonts.ts'

/** Width of a text in pixels at a size in pixels, from the font files: the same on every machine, with no canvas. */
export const measureText = (text: string, size: number, weight: Weight = 'regular'): number => {
  const fonts = loadFonts()[weight]
  let width = 0
  for (const { run, font } of runs(text, fonts)) width += font ? font.advance(run) * size : [...run].length * size
  return width
}

/**
 * Pieces of a text by the font that draws them. A CJK character is one em wide and is never looked up, so that a figure
 * is laid out the same whether or not the Chinese font is installed; so is a character that no font has.
 */
const runs = (text: string, fonts: readonly FontFile[]) => {
  const found: { run: string; font: FontFile | undefined }[] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isIgnorable(codePoint)) continue
    const last = found.at(-1)
    if (isWide(codePoint)) {
      found.push({ run: character, font: undefined })
      continue
    }
    const neutral = character === ' ' && last?.font
    const font = neutral ? last.font : fonts.find((each) => each.hasGlyph(codePoint))
    if (last && last.font === font) last.run += character
    else found.push({ run: character, font })
  }
  return found
}

const isWide = (codePoint: number): boolean =>
  (codePoint >= 0x2e80 && codePoint <= 0x9fff) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0xff00 && codePoint <= 0xff60)
