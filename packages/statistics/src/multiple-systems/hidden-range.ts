import { StatisticsRefusal } from '../refusal.ts'

declare const hidden: unique symbol

/**
 * A range of a hidden population, rounded to two digits. Its bounds are texts, and it has no value: it can be printed, and
 * neither divided, nor divided by, nor added up over countries. Arithmetic with it does not compile, and throws
 * StatisticsRefusal `hidden.no-arithmetic` where nothing compiles.
 */
export interface HiddenRange {
  readonly [hidden]: true
  readonly low: string
  readonly high: string
}

/** Which way a number is rounded. */
type Direction = 'nearest' | 'down' | 'up'

/** A number of persons to two significant digits, as text; below ten to the whole. */
export const twoDigits = (value: number, direction: Direction = 'nearest'): string => {
  const power = 10 ** Math.max(0, String(Math.floor(value)).length - 2)
  const round = { nearest: Math.round, down: Math.floor, up: Math.ceil }[direction]
  return String(round(value / power) * power)
}

/** A range from rounded bounds. */
export const hiddenRange = (low: string, high: string): HiddenRange => {
  const range = { low, high } as HiddenRange
  Object.defineProperty(range, Symbol.toPrimitive, { value: refuseArithmetic, enumerable: false })
  return Object.freeze(range)
}

const refuseArithmetic = (): never => {
  throw new StatisticsRefusal('hidden.no-arithmetic')
}
