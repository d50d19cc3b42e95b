import * as normal from '../distributions/normal.ts'
import { outsideOf } from '../intervals/limits.ts'

/** How long something lasted, in any unit: until it ended, or so far, where it has not. */
export interface Duration {
  readonly time: number
  readonly hasEnded: boolean
}

/** What is left after a time at which something ended. */
export interface Survival {
  readonly time: number
  /** How many had lasted until then. */
  readonly atRisk: number
  readonly ended: number
  /** Share that lasts longer, with its limits; these are null where none is left. */
  readonly share: number
  readonly low: number | null
  readonly high: number | null
}

/**
 * Share that lasts longer than each time at which something ended, where some have not ended yet (product-limit estimate of
 * Kaplan and Meier 1958): the product of 1 - ended / at risk over the times so far. What goes on is at risk until the time that it has
 * lasted, that time included. Limits by the variance of Greenwood (1926) on the scale of log(-log), which keeps them between 0
 * and 1 (Kalbfleisch and Prentice 2002, 1.4). Supposed: what goes on ends like what had lasted as long.
 *
 * @throws RangeError for times below 0 or that are no numbers, and for what is no level.
 * @example
 * kaplanMeier([{ time: 6, hasEnded: true }, { time: 8, hasEnded: false }, { time: 10, hasEnded: true }]).map(({ share }) => share)
 * // => [0.6666666666666667, 0]
 */
export const kaplanMeier = (durations: readonly Duration[], level = 0.95): readonly Survival[] => {
  const z = normal.quantile(1 - outsideOf(level))
  for (const { time } of durations)
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) throw new RangeError(`A duration is 0 or more: ${time} is not`)
  const times = [...new Set(durations.flatMap(({ time, hasEnded }) => (hasEnded ? [time] : [])))].sort((a, b) => a - b)
  let [share, greenwood] = [1, 0]
  return times.map((time) => {
    const atRisk = durations.filter((each) => each.time >= time).length
    const ended = durations.filter((each) => each.hasEnded && each.time === time).length
    share *= 1 - ended / atRisk
    greenwood += ended / (atRisk * (atRisk - ended))
    const by = Math.exp((z * Math.sqrt(greenwood)) / Math.abs(Math.log(share)))
    const isLeft = share > 0
    return { time, atRisk, ended, share, low: isLeft ? share ** by : null, high: isLeft ? share ** (1 / by) : null }
  })
}
