import { distance } from 'fastest-levenshtein'
import { demandKind, isObject, written } from './option-kinds.ts'

/** Names of the options that choose a table, but for its unit and its breakdown. */
export const ofTable = { source: true, stage: true, counting: true, reference: true } as const

/** Options whose parts are the same in every function. */
const parts: Readonly<Record<string, Readonly<Record<string, true>>>> = {
  reliability: { veryUnreliableBelow: true, unreliableBelow: true, widest: true },
  standard: { area: true, year: true },
}

/**
 * Refuses an option that a function does not have, and a value that is not of the kind that the option takes: were a misspelt
 * `breaks` passed over, a change would be stated across a break. `of` is the option of which these are the parts.
 *
 * @throws RangeError
 */
export const demandOptions = <Options extends object>(
  options: Options,
  names: Readonly<Record<keyof Options, true>>,
  of?: string,
): void => {
  if (!isObject(options))
    throw new RangeError(
      `${of ? `Option ${of}` : 'The second argument'} is an object with names: ${written(options)} is not`,
    )
  const all = Object.keys(names)
  const unknown = Object.entries(options).filter(([name]) => !Object.hasOwn(names, name))
  if (unknown.length > 0) {
    const given = unknown.map(([name, value]) => `${name} (${written(value)})`).join(', ')
    const meant = nearest(
      unknown.map(([name]) => name),
      all,
    )
    const there = `${of === undefined ? 'There are' : `${of} has`}: ${[...meant, ...all.filter((name) => !meant.includes(name))].join(', ')}`
    throw new RangeError(
      `There is no option ${given}. ${meant.length > 0 ? `Is ${meant.join(', ')} meant? ` : ''}${there}`,
    )
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    demandKind(name, value)
    const own = Object.hasOwn(parts, name) ? parts[name] : undefined
    if (own) demandOptions(value, own, name)
  }
}

/**
 * Refuses a value that an option does not have; an option that is not given is left to its default.
 *
 * @throws RangeError
 */
export const demandOneOf = <Value extends string>(
  name: string,
  value: Value | undefined,
  all: readonly Value[],
): void => {
  if (value !== undefined && !all.includes(value))
    throw new RangeError(`Option ${name} is one of ${all.join(', ')}: ${String(value)} is not`)
}

/**
 * Refuses what is no number of things to give, from 1.
 *
 * @throws RangeError
 */
export const demandTop = (top: number | undefined): void => {
  if (top !== undefined && !(top >= 1 && (Number.isInteger(top) || top === Number.POSITIVE_INFINITY)))
    throw new RangeError(`Option top is a whole number from 1: ${top} is not`)
}

/**
 * Refuses breaks that are not years.
 *
 * @throws RangeError
 */
export const demandYears = (name: string, years: readonly number[]): void => {
  if (!years.every(Number.isSafeInteger))
    throw new RangeError(`Option ${name} is of years: ${years.join(', ')} are not`)
}

/** Names a letter or two away, the nearest first. */
const nearest = (unknown: readonly string[], names: readonly string[]): readonly string[] => {
  const away = (name: string) => Math.min(...unknown.map((each) => distance(each.toLowerCase(), name.toLowerCase())))
  return names.filter((name) => away(name) <= 2 && away(name) < name.length - 1).sort((a, b) => away(a) - away(b))
}
