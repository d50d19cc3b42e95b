import type { Attributes } from './xml-part.ts'

/** Gathers the text of a shared or inline string: plain or in runs, without its phonetic reading. */
export interface RichText {
  open(name: string, attributes: Attributes): void
  text(piece: string): void
  close(name: string): void
  /** The text gathered since the last call. */
  take(): string
}

/**
 * As Excel reads them, white space at the ends of a `t` counts only where it says `xml:space="preserve"`: else it is the
 * indentation of a pretty-printing writer.
 */
export const gatherRichText = (): RichText => {
  let [text, piece, inText, phonetic, preserve] = ['', '', false, 0, false]
  return {
    open: (name, attributes) => {
      if (name === 'rPh') phonetic++
      if (name !== 't') return
      inText = phonetic === 0
      preserve = attributes['xml:space'] === 'preserve'
      piece = ''
    },
    text: (more) => {
      if (inText) piece += more
    },
    close: (name) => {
      if (name === 'rPh') phonetic--
      if (name !== 't' || !inText) return
      text += preserve ? piece : piece.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
      inText = false
    },
    take: () => {
      const taken = text
      text = ''
      return taken
    },
  }
}
