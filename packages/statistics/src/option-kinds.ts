interface Kind {
  readonly takes: string
  readonly isOfKind: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'

/** Whether a value has named parts. */
export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isListOf =
  (isOfKind: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isOfKind)

const text: Kind = { takes: 'a text', isOfKind: isText }
const texts: Kind = { takes: "a list of texts, such as ['sex']", isOfKind: isListOf(isText) }
const years: Kind = { takes: 'a list of whole numbers, such as [2019, 2020]', isOfKind: isListOf(Number.isSafeInteger) }
const list: Kind = { takes: 'a list, such as [2015]', isOfKind: isListOf(() => true) }
const year: Kind = { takes: 'a year, such as 2019', isOfKind: Number.isSafeInteger }
const parts: Kind = { takes: 'an object with named parts', isOfKind: isObject }
const lookup: Kind = { takes: 'a function', isOfKind: (value) => typeof value === 'function' }
const truth: Kind = { takes: 'true or false', isOfKind: (value) => typeof value === 'boolean' }

/** What each option takes, the same in every function. An option that is not here is looked at where it is used. */
const kinds: Readonly<Record<string, Kind>> = {
  source: text,
  stage: text,
  unit: text,
  counting: text,
  reference: text,
  area: text,
  within: text,
  by: texts,
  stages: texts,
  methods: texts,
  years,
  lags: years,
  breaks: list,
  year,
  indicatorYear: year,
  from: year,
  to: year,
  panel: truth,
  population: lookup,
  speakOf: parts,
  reliability: parts,
  indicator: parts,
  standard: parts,
}

/**
 * Refuses a value that is not of the kind that an option takes.
 *
 * @throws RangeError
 */
export const demandKind = (name: string, value: unknown): void => {
  if (!Object.hasOwn(kinds, name)) return
  const kind = kinds[name]
  if (kind && !kind.isOfKind(value))
    throw new RangeError(`Option ${name} takes ${kind.takes}: ${written(value)} is not`)
}

/** A value as a caller may have written it. */
export const written = (value: unknown): string =>
  typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
