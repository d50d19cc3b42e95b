import type { Manifest } from './release.ts'

/**
 * The number that stands for the bounds of a rounded cell under the policy of its release: a multiple that was rounded to, or
 * a count with noise. Null where no printed number has such bounds, as where several were added up: then there is a range alone.
 */
export const shownNumber = (
  { parameters: { base, extraSteps, D } }: Pick<Manifest['policy'], 'parameters'>,
  { low, high }: { readonly low: number; readonly high: number },
): number | null => {
  if (typeof D === 'number') return high > D && low === Math.max(1, high - 2 * D) ? high - D : null
  if (typeof base !== 'number') return null
  if (typeof extraSteps === 'number') {
    for (let steps = 0; steps <= extraSteps; steps++) {
      const reach = base * (steps + 1) - 1
      const shown = high - reach
      if (shown > 0 && shown % base === 0 && low === Math.max(0, shown - reach)) return shown
    }
    return null
  }
  const first = Math.ceil(low / base) * base
  return high - low < base && first <= high ? first : null
}
