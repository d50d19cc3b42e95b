/** A number as decimal text: sign, digits before and digits after the point, with no exponent. */
export interface DecimalText {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

/** The shortest decimal text that reads back as `n`, spelled out: 1e21 has 22 digits. */
export const decimalText = (n: number): DecimalText => {
  const [mantissa = '0', exponent = '0'] = Math.abs(n).toString().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent)
  const digits = whole + fraction
  const point = whole.length + shift
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  return { negative: n < 0, whole: padded.slice(0, at), fraction: padded.slice(at) }
}

/**
 * Rounds half away from zero, on the decimal text and not on the binary number: 1.005 to two digits is 1.01, as a
 * person with a pencil would have it.
 */
export const roundText = (text: DecimalText, digits: number): DecimalText => {
  if (text.fraction.length <= digits) return { ...text, fraction: text.fraction.padEnd(digits, '0') }
  const kept = text.whole + text.fraction.slice(0, digits)
  const up = (text.fraction[digits] ?? '0') >= '5' ? 1n : 0n
  const rounded = (BigInt(kept) + up).toString().padStart(digits + 1, '0')
  const at = rounded.length - digits
  return { negative: text.negative, whole: rounded.slice(0, at), fraction: rounded.slice(at) }
}
