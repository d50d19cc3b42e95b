import { formatNumber, formatPercent, formatRange, type Language, type Params } from '@tipstat/language'
import { lists } from '@tipstat/seeds/codes'
import { categoryName, commaOf, listName, placeName, stageName } from './names.ts'
import { residentsSource } from './residents.ts'

/**
 * A share in whole per cent, with as many digits after the point as it takes to be told from none, three at most: what rose by 0.4
 * per cent did not rise by 0.
 */
export const writePercent = (share: number, language: Language): string => {
  const digits = [0, 1, 2, 3].find((each) => Math.abs(share) * 100 >= 0.5 / 10 ** each)
  return formatPercent(share, language, { digits: digits ?? 0 })
}

/**
 * How a parameter is written: `{n}` as it is, `{category|of}` after a place and left out where it is the total, `{share|percent}`,
 * `{low-high}` as a range, `{low-high|percent}` of shares.
 */
const writers: Readonly<Record<string, (value: string | number, language: Language) => string>> = {
  percent: (value, language) => writePercent(Number(value), language),
  number: (value, language) => formatNumber(Number(value), language),
  decimal: (value, language) => formatNumber(Number(value), language, { digits: 2 }),
  rate: (value, language) => formatNumber(Number(value), language, { digits: Number(value) < 10 ? 2 : 1 }),
  of: (value, language) => (value === '_T' ? '' : `${commaOf(language)}${categoryName(String(value), language)}`),
  category: (value, language) => categoryName(String(value), language),
  categories: (value, language) => listed(value, (code) => categoryName(code, language), language),
  stages: (value, language) => listed(value, (code) => stageName(code, language), language),
  stage: (value, language) => stageName(String(value), language),
  counting: (value, language) => listName(String(value), lists.counting, language),
  reference: (value, language) => listName(String(value), lists.reference, language),
  place: (value, language) => placeName(String(value), language),
  places: (value, language) => listed(value, (code) => placeName(code, language), language),
  residents: (value, language) => residentsSource(String(value), language),
  plain: (value, language) => (typeof value === 'number' ? formatNumber(value, language) : value),
}

/** A range of shares; one where both are written alike. */
const percentRange = (low: number, high: number, language: Language): string => {
  const [from, to] = [writePercent(low, language), writePercent(high, language)]
  return from === to ? from : `${from}–${to}`
}

const separators: Readonly<Record<Language, string>> = { en: '; ', fr: ' ; ', es: '; ', ru: '; ', ar: '؛ ', zh: '；' }

const listed = (value: string | number, name: (code: string) => string, language: Language): string =>
  String(value).split(' ').map(name).join(separators[language])

/**
 * Words with places for parameters. `{low-high}` is the range of both, one number where they agree; numbers are written
 * as the language writes them; codes after `|` get their names. Throws when a parameter is not given: that is a bug.
 */
export const sentence =
  (language: Language) =>
  (template: string) =>
  (params: Params): string =>
    template.replace(
      /\{(low-high)(\|percent)?\}|\{(\w+)(?:\|(\w+))?\}/g,
      (place, range, ofShares, name: string, writer = 'plain') => {
        const read = (key: string) => {
          const value = Object.hasOwn(params, key) ? params[key] : undefined
          if (value === undefined) throw new Error(`No parameter for ${place} in ${JSON.stringify(template)}`)
          return value
        }
        if (range) return (ofShares ? percentRange : formatRange)(Number(read('low')), Number(read('high')), language)
        const write = writers[writer]
        if (!write) throw new Error(`No way to write ${place}`)
        return write(read(name), language)
      },
    )
