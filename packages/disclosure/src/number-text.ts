/** A number that is not negative as the shortest decimal text that reads back as it, spelled out: no exponent, so that nothing but digits and a point stands in a file. */
export const numberText = (n: number): string => {
  const [mantissa = '', exponent] = String(n).split('e')
  if (exponent === undefined) return mantissa
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = whole + fraction
  const shift = Number(exponent)
  return shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, '0')
}
