/** Lower and upper limit of an interval. */
export interface Limits {
  readonly low: number
  readonly high: number
}

/** What a limit leaves outside on its side, of an interval at a level such as 0.95. */
export const outsideOf = (level: number): number => {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1: ${level} does not`)
  return (1 - level) / 2
}
