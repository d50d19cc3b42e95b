const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What neither HTML nor XML can carry: control characters but tab and line feed, lone surrogates, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unspeakable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text for the content or a quoted attribute of HTML. What HTML can't carry is shown as U+FFFD, not dropped. */
export const escapeHtml = (text: string): string =>
  text.replace(unspeakable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** The address if it is one that a reader can follow safely; null for `javascript:` and whatever else a file may hold. */
export const safeUrl = (url: string): string | null => (/^https?:\/\/[^\s"'<>]+$/.test(url) ? url : null)
