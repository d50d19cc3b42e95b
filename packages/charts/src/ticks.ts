/** Ticks of an axis that starts at zero: round steps of 1, 2, 2.5 or 5, the last one at or above `top`. */
export const ticksTo = (top: number, count: number, whole: boolean): readonly number[] => {
  const rough = Math.max(top, whole ? 1 : 1e-6) / count
  const power = Math.floor(Math.log10(rough))
  const mantissa = steps(power, whole).find((each) => each * 10 ** power >= rough * (1 - 1e-9)) ?? 10
  const [unit, exponent] = mantissa === 10 ? [1, power + 1] : [mantissa, power]
  const step = whole && exponent < 0 ? 1 : Number(`${unit}e${exponent}`)
  const intervals = Math.max(1, Math.ceil(top / step - 1e-9))
  return Array.from({ length: intervals + 1 }, (_, i) => Number((i * step).toPrecision(12)))
}

const steps = (power: number, whole: boolean): readonly number[] =>
  whole && power < 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]

/** Digits after the point that the ticks need. */
export const tickDigits = (ticks: readonly number[]): number =>
  Math.max(...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length))

/** Every year from the first to the last: a year without numbers keeps its place. */
export const yearsBetween = (years: readonly number[]): readonly number[] => {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The years that are written under an axis: all, or every n-th counted back from the last, so that none touch. */
export const writtenYears = (years: readonly number[], step: number, widest: number): readonly number[] => {
  const every = Math.max(1, Math.ceil((widest + 6) / step))
  return years.filter((_, i) => (years.length - 1 - i) % every === 0)
}
