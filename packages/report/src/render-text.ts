import type { Inline, Text } from './document.ts'
import { escapeHtml, safeUrl } from './escape.ts'

/** A run of text as HTML. Foreign words are set apart from the direction around them; an unsafe address stays words. */
export const renderText = (text: Text): string =>
  typeof text === 'string' ? escapeHtml(text) : text.map(renderInline).join('')

const renderInline = (inline: Inline): string => {
  if (typeof inline === 'string') return escapeHtml(inline)
  const words = escapeHtml(inline.text)
  if (inline.kind === 'foreign') return `<bdi>${words}</bdi>`
  if (inline.kind === 'strong') return `<strong>${words}</strong>`
  const url = safeUrl(inline.url)
  return url === null ? `<bdi>${words}</bdi>` : `<a href="${escapeHtml(url)}" rel="noreferrer"><bdi>${words}</bdi></a>`
}
