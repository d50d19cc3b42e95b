import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Language } from '@tipstat/language'
import * as fontkit from 'fontkit'

/** Weights that figures are set in. */
export type Weight = 'regular' | 'bold'

/** One font file, ready to measure with. */
export interface FontFile {
  /** File name without its folder. */
  readonly name: string
  readonly path: string
  readonly sha256: string
  /** Advance of a piece of text in units of one em, kerned and shaped. */
  readonly advance: (text: string) => number
  readonly hasGlyph: (codePoint: number) => boolean
}

/** The fonts of a figure: in the order in which a glyph is looked for. */
export type FontSet = Readonly<Record<Weight, readonly FontFile[]>>

const names: Readonly<Record<Weight, readonly string[]>> = {
  regular: [
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  ],
  bold: [
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
    '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  ],
}

/** Chinese fonts are 10 MB a weight, so a package of their own that need not be there. */
const chinese: Readonly<Record<Weight, string>> = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
}

const elsewhere = "'PingFang SC', 'Microsoft YaHei', 'Segoe UI', Arial, sans-serif"

/**
 * CSS families of a figure's text: the fonts it is measured with, then what a reader's machine may have. The script of
 * the language comes first: where resvg falls back from one family to another it forgets about bold.
 */
export const fontFamily = (language: Language): string => {
  const families = ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC']
  const first = language === 'ar' ? 'Noto Sans Arabic' : language === 'zh' ? 'Noto Sans SC' : 'Noto Sans'
  return [first, ...families.filter((family) => family !== first), elsewhere].join(', ')
}

/**
 * The font files, read once in a process: they are part of the program and don't change while it runs. TTF only, since
 * resvg draws nothing, and says nothing, with woff.
 */
export const loadFonts = (): FontSet => {
  loaded ??= { regular: loadWeight('regular'), bold: loadWeight('bold') }
  return loaded
}

let loaded: FontSet | undefined

/** The fonts that draw a text, in the order of the set, and the first character that none of them has, or null. */
export const fontsFor = (
  text: string,
  weight: Weight,
): { readonly fonts: readonly FontFile[]; readonly missing: string | null } => {
  const set = loadFonts()[weight]
  const used = new Set<FontFile>()
  let missing: string | null = null
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isIgnorable(codePoint)) continue
    const font = set.find((each) => each.hasGlyph(codePoint))
    if (font) used.add(font)
    else missing ??= character
  }
  return { fonts: set.filter((font) => used.has(font)), missing }
}

/** Marks of direction and joining: no font need have a glyph for them. */
export const isIgnorable = (codePoint: number): boolean =>
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x2069) ||
  codePoint === 0xfeff

const loadWeight = (weight: Weight): readonly FontFile[] => {
  const { resolve } = createRequire(import.meta.url)
  const paths = names[weight].map((name) => resolve(name))
  try {
    paths.push(resolve(chinese[weight]))
  } catch {
    // Not installed: a Chinese figure is then given as SVG and refused as PNG.
  }
  return paths.map(openFont)
}

const openFont = (path: string): FontFile => {
  const bytes = readFileSync(path)
  const font = fontkit.create(bytes) as fontkit.Font
  const known = new Map<string, number>()
  return {
    name: path.split(/[\\/]/).at(-1) ?? path,
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    hasGlyph: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    advance: (text) => {
      let width = known.get(text)
      if (width === undefined) {
        width = font.layout(text).advanceWidth / font.unitsPerEm
        known.set(text, width)
      }
      return width
    },
  }
}
