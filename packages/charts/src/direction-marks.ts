import { direction, type Language } from '@tipstat/language'

/**
 * A line of text that keeps its direction wherever it is drawn: resvg does not read the `direction` of an SVG, so
 * right-to-left text is set in an isolate (U+2067 ... U+2069). Bare digits need none.
 */
export const directed = (text: string, language: Language): string =>
  direction(language) === 'rtl' && /[^\d.]/.test(text) ? `\u2067${text}\u2069` : text
