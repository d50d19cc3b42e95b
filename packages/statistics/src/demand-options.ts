/** Names of the options that choose a table, but for its unit and its breakdown. */
export const ofTable = { source: true, stage: true, counting: true, reference: true } as const

/**
 * Refuses an option that a function does not have: were a misspelt `breaks` passed over, a change would be stated across a break.
 *
 * @throws RangeError
 */
export const demandOptions = <Options extends object>(
  options: Options,
  names: Readonly<Record<keyof Options, true>>,
): void => {
  const unknown = Object.keys(options).filter((name) => !Object.hasOwn(names, name))
  if (unknown.length > 0)
    throw new RangeError(`There is no option ${unknown.join(', ')}. There are: ${Object.keys(names).join(', ')}`)
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
