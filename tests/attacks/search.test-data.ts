import { tableOf } from '../../packages/disclosure/src/fixtures/invented-release.ts'
import { tablesIn } from './attack.test-data.ts'
import { house, type Public, tables } from './house.test-data.ts'

/** Numbers of the house that are withheld, and that nothing else is: not what is shown, and no small number. */
export const markers = (of: Public): readonly number[] => {
  const printed = tablesIn(of).flatMap(({ rows }) => rows.map(({ value }) => Number(value)))
  const shown = new Set(printed)
  const exact = tables.flatMap((by) => tableOf(house, by).low)
  const withheld = new Set(exact.filter((number) => number > 100 && !shown.has(number)))
  // A total less one shown part is what anybody works out.
  for (const a of printed) for (const b of printed) withheld.delete(a - b)
  return [...withheld].sort((a, b) => a - b)
}

/** What a reader may see or hear of an output, as one text: no coordinates, and what is embedded decoded. */
export const wordsOf = (name: string, content: string | Uint8Array): string => {
  if (name.endsWith('.png')) return ''
  const text = String(content).replace(/\b[0-9a-f]{64}\b/g, '')
  if (name.endsWith('.json')) return jsonWords(JSON.parse(text))
  if (name.endsWith('.csv')) return csvWords(text)
  if (!/<svg|<html/.test(text)) return text
  const embedded = [...text.matchAll(/data:text\/[^"]*?base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) =>
    csvWords(Buffer.from(data, 'base64').toString('utf8')),
  )
  const drawn = text
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/="data:[^"]*"/g, '')
    .replace(
      /\s(?:d|transform|x|y|x1|x2|y1|y2|width|height|viewBox|points|cx|cy|r|font-size|stroke[a-z-]*|opacity|fill|style)="[^"]*"/g,
      '',
    )
  return [drawn, ...embedded].join('\n')
}

/** A comma between two numbers must not look like one of thousands. */
const csvWords = (text: string): string => text.replaceAll(',', ' , ')

const jsonWords = (value: unknown): string =>
  JSON.stringify(value, (key, leaf) => (isPixels(key) && typeof leaf === 'number' ? null : leaf), 1)

const isPixels = (name: string): boolean =>
  /^(?:x|x2|y|y2|width|height|padding|top|bottom|left|right|dx|dy|offset|paddingInner|paddingOuter)$/.test(name)

/** Whether a text holds a number: in digits of any script and grouped in any way. */
export const holds = (text: string, number: number): boolean => pattern(number).test(latinDigits(text))

/** Whether a text holds a share, as a fraction or in per cent, with so many digits after the point or more. */
export const holdsShare = (text: string, share: number, digits: number): boolean => {
  const plain = latinDigits(text)
  return [share, 100 * share].some((number) => {
    const [whole = '', part = ''] = Math.abs(number).toFixed(9).split('.')
    return new RegExp(`(?<![\\d.,])${whole}[.,\u066B]${part.slice(0, digits)}`).test(plain)
  })
}

const latinDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

const pattern = (number: number): RegExp => {
  const digits = String(number)
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, "(?:[ .,'’\u00A0\u202F\u2009\u066C]|&nbsp;|&#160;)?")
  return new RegExp(`(?<![\\d.,])${grouped}(?![\\d]|[.,]\\d)`)
}

/** Every output with its name and words. */
export const outputs = ({ files, figures, pages }: Public): readonly (readonly [name: string, words: string])[] =>
  [...files, ...figures, ...[...pages].map(([name, html]) => [`${name}.html`, html] as const)].map(
    ([name, content]) => [name, wordsOf(name, content)],
  )

/** Where numbers stand that must not, as `number in output`. */
export const foundIn = (of: Public, numbers: readonly number[]): readonly string[] =>
  outputs(of).flatMap(([name, words]) => numbers.filter((n) => holds(words, n)).map((n) => `${n} in ${name}`))
