import { formatNumber, type Language } from '@tipstat/language'
import { word } from './category.ts'
import type { FigureOptions } from './figure.ts'
import type { ChartsCode } from './messages/en.ts'

/** What a series of a figure says, in words: built from the rows of the figure and from nothing else. */
export interface Told {
  readonly label: string
  readonly points: readonly {
    /** Year or category. */
    readonly at: string
    /** The number as text; null where there is none. */
    readonly text: string | null
    /** What the point is ranked by: a number that is shown. Null for a range or a missing number. */
    readonly rank: number | null
    /** True where there is no number because it is withheld. */
    readonly withheld: boolean
  }[]
}

/**
 * Short and long text in place of a figure. Up to four series over years are told by their first and last numbers, then
 * the largest of all; tables and ranked bars by the largest alone. How many numbers are withheld is said, and then the
 * largest is that of the numbers shown.
 */
export const tell = (
  kind: Extract<ChartsCode, `kind.${string}`>,
  options: FigureOptions,
  told: readonly Told[],
): { readonly alt: string; readonly long: string } => {
  const { language } = options
  const head = word('alt.head', language, {
    kind: word(kind, language),
    title: withoutStop(options.title),
    subtitle: withoutStop(options.subtitle),
  })
  const isOverYears = kind !== 'kind.matrix' && kind !== 'kind.tiles' && kind !== 'kind.ranked'
  const facts = isOverYears && told.length <= 4 ? told.map((series) => change(series, language)) : []
  const n = told.reduce((sum, { points }) => sum + points.filter(({ withheld }) => withheld).length, 0)
  const hidden = n > 0 ? word('alt.withheld', language, { n: formatNumber(n, language) }) : null
  const all = [head, ...facts, largest(told, n > 0, language), hidden, word('alt.table', language)]
  return {
    alt: join(all, language),
    long: join([head, ...told.map((series) => wholeSeries(series, language))], language),
  }
}

/** Sentences in a row: Chinese has no space between them. */
export const join = (sentences: readonly (string | null)[], language: Language): string =>
  sentences.filter((each) => each !== null && each !== '').join(language === 'zh' ? '' : ' ')

const withoutStop = (text: string): string => text.replace(/[.。]$/, '')

const change = ({ label, points }: Told, language: Language): string | null => {
  const given = points.filter(({ text }) => text !== null)
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last) return null
  if (first === last) return word('alt.one', language, { label, value: first.text ?? '', at: first.at })
  return word('alt.change', language, {
    label,
    first: first.text ?? '',
    from: first.at,
    last: last.text ?? '',
    to: last.at,
  })
}

const largest = (told: readonly Told[], isOfShown: boolean, language: Language): string | null => {
  let found: { label: string; text: string; at: string; rank: number } | null = null
  for (const { label, points } of told) {
    for (const { at, text, rank } of points) {
      if (rank !== null && text !== null && (!found || rank > found.rank)) found = { label, text, at, rank }
    }
  }
  const code = isOfShown ? 'alt.largest-shown' : 'alt.largest'
  return found && word(code, language, { value: found.text, label: found.label, at: found.at })
}

const wholeSeries = ({ label, points }: Told, language: Language): string =>
  word('long.series', language, {
    label,
    points: points
      .map(({ at, text, withheld }) => {
        const value = text ?? word(withheld ? 'word.withheld' : 'word.missing', language)
        return word('long.point', language, { at, value })
      })
      .join(word('long.between', language)),
  })
