/** Characters that a terminal draws two columns wide: Chinese, and its punctuation. */
const wide = /[\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu

/** Marks of direction, which a terminal does not draw. */
const unseen = /[\u200E\u200F\u2066-\u2069]/gu

/**
 * What stays together on a line: a word with the signs that French sets apart from it, or a Chinese character with the
 * punctuation that belongs to it. Chinese has no spaces, and a line may end behind almost every character.
 */
const piece =
  /\s*(?:«\s)?[（“]*(?:\p{Script=Han}|[^\s\p{Script=Han}（“，。；：？）”、]+|\S)[，。；：？）”、]*(?:\s[:;?!»]+(?!\S))*/gu

/** How many columns of a terminal a text takes up. */
export const textWidth = (text: string): number => {
  const seen = text.replace(unseen, '')
  return seen.length + (seen.match(wide)?.length ?? 0)
}

/** Breaks a text of one line into lines of at most so many columns, where words allow it. */
export const wrapText = (text: string, width: number): string => {
  const lines: string[] = []
  let line = ''
  for (const next of text.match(piece) ?? []) {
    if (line !== '' && textWidth(line + next) > width) {
      lines.push(line)
      line = next.trimStart()
    } else line += next
  }
  return [...lines, line].join('\n')
}
