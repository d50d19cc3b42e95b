import type { Certificate } from './certificate.ts'

/** The certificate that a text is, or null where it is none: not in its one canonical form, a name too few or too many, a wrong type. */
export const readCertificate = (text: string): Certificate | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isCertificate(value) && JSON.stringify(value) === text ? (value as Certificate) : null
  } catch {
    return null
  }
}

type Check = (value: unknown) => boolean

const isSize: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 1
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isCode: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(value)
const isFile: Check = (value) => typeof value === 'string' && value !== ''
const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isOne =
  (...words: readonly (string | false)[]): Check =>
  (value) =>
    words.some((word) => word === value)
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
/** A loop, since it goes through most of a certificate. */
const isNumbers: Check = (value) => {
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'number') return false
  return true
}
const isPair =
  (first: Check, second: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1])

/** Exactly these names, in this order: that of canonical JSON. */
const has = (checks: Readonly<Record<string, Check>>): Check => {
  const names = Object.keys(checks)
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).join() === names.join() &&
    Object.entries(value).every(([name, inner]) => checks[name]?.(inner) === true)
}

const isDemand: Check = (value) =>
  has({ cells: isList(isList(isCode)), spread: isSize })(value) ||
  has({ cells: isList(isList(isCode)), insiders: isOne(false), spread: isSize })(value)

const isCertificate = has({
  demands: isList(isDemand),
  dimensions: isList(has({ name: isCode, sums: isList(isPair(isCode, isList(isCode))) })),
  format: isOne('tipstat-certificate-1'),
  micro: has({ codes: isList(isList(isCode)), counts: isNumbers, index: isList(isNumbers) }),
  published: isList(
    has({
      columns: isList(isPair(isCode, isCode)),
      file: isFile,
      fixed: isList(isPair(isCode, isCode)),
      sha256: isHash,
      threshold: isSize,
      zeros: isOne('printed', 'some', 'withheld'),
    }),
  ),
  salt: isHash,
  tables: isList(has({ cells: isNumbers, counts: isNumbers })),
  told: isList(has({ cells: isList(isList(isCode)), count: isCount })),
})
