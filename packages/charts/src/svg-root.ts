import type { Figure } from './figure.ts'
import { fontFamily } from './fonts.ts'

/** Text of XML: no character that XML 1.0 has no place for. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter((character) => !isControl(character.codePointAt(0) ?? 0))
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/**
 * Gives the root of an SVG what Vega leaves out: a role, a name and a description for readers who don't see it, its
 * release, and a direction of its own, so that a right-to-left page does not turn its text round.
 */
export const nameRoot = (svg: string, figure: Figure): string => {
  const { id, title, alt, basis, language } = figure
  const root = /^<svg ([^>]*)>/.exec(svg)
  if (!root) throw new Error('Vega gave no SVG root')
  const attributes = (root[1] ?? '').replace(/\s*class="[^"]*"/, '').trim()
  const head = `<svg ${attributes} role="img" lang="${language}" direction="ltr" font-family="${fontFamily(language)}" aria-labelledby="${id}-title ${id}-desc">`
  const texts = `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(alt)}</desc>`
  const metadata = `<metadata>release sha256 ${basis.id}</metadata>`
  return `${head}${texts}${metadata}${lighten(svg.slice(root[0].length))}\n`
}

/**
 * The body of Vega's SVG without what says nothing in a picture that has one name: roles and classes of its groups, a
 * font family on each of its texts (the root has it), texts without a letter. Only tags are touched, never text.
 */
const lighten = (body: string): string =>
  body
    .replace(/<(?:g|path|text|line|rect)\b[^>]*>/g, (tag) =>
      tag.replace(/ (?:role|class|aria-roledescription|aria-hidden|pointer-events|font-family)="[^"]*"/g, ''),
    )
    .replace(/<text[^>]*\/>/g, '')

const isControl = (codePoint: number): boolean =>
  (codePoint < 0x20 && codePoint !== 9 && codePoint !== 10 && codePoint !== 13) ||
  codePoint === 0xfffe ||
  codePoint === 0xffff
