const plainInteger = /^-?(?:0|[1-9]\d*)$/
const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * A number of a workbook as text: the shortest decimal that is the same double, so 0.1 for the 0.10000000000000001 that
 * Excel writes. Whole numbers stay digit for digit, also beyond what a double can hold. What is no number stays as it is.
 * A workbook keeps numbers without a mark: they are written with that of the mapping, or `1.234` could be a thousand.
 */
export const numberText = (stored: string, decimal = '.'): string => {
  if (plainInteger.test(stored)) return stored === '-0' ? '0' : stored
  const text = stored.trim()
  if (!numeric.test(text)) return stored
  const value = Number(text)
  return Number.isFinite(value) ? String(value === 0 ? 0 : value).replace('.', decimal) : stored
}
