import { languages } from '@tipstat/language'
import { fieldName, fieldNames } from '@tipstat/scheme'
import { normaliseHeader, variants } from '@tipstat/seeds/vocabulary'

/** What a header says a column is: the short name of a field, `count`, or a thing that the scheme has no field for. */
export interface HeaderRead {
  readonly means: string
  /** `whole`: the header is such a name. `part`: one stands among its words. */
  readonly by: 'whole' | 'part'
}

/** Reads a header by the names of columns in real files and the names of fields in six languages; null where it has none. */
export const readHeader = (header: string): HeaderRead | null => {
  const words = normaliseHeader(header)
  if (words === '') return null
  const whole = names().get(words)
  if (whole !== undefined) return whole === '' ? null : { means: whole, by: 'whole' }
  const parts = words.split(' ')
  const found = new Set<string>()
  for (let from = 0; from < parts.length; from++)
    for (let to = Math.min(parts.length, from + 4); to > from; to--) {
      const means = names().get(parts.slice(from, to).join(' '))
      if (means) found.add(means)
    }
  // What is said of whoever reports is not said of a victim.
  if (found.has('reporter')) return { means: 'reporter', by: 'part' }
  const [only] = found
  return found.size === 1 && only !== undefined ? { means: only, by: 'part' } : null
}

let made: ReadonlyMap<string, string> | undefined
/** Names by their words; an empty meaning where two are known. */
const names = (): ReadonlyMap<string, string> => {
  made ??= collect()
  return made
}

const collect = (): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  const add = (text: string, means: string) => {
    const words = normaliseHeader(text)
    const before = all.get(words)
    all.set(words, before === undefined || before === means ? means : '')
  }
  for (const { text, codes } of variants('header')) add(text, codes[0] ?? '')
  for (const name of fieldNames) {
    const means = name === 'value' ? 'count' : name
    for (const text of [name, ...languages.map((language) => fieldName(name, language))])
      if (!all.has(normaliseHeader(text))) add(text, means)
  }
  return all
}
