/** Whether a value read from a manifest is as it must be. */
export type Check = (value: unknown) => boolean

/** Exactly these names, but those that end in `?` may be absent. */
export const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const known = new Map(Object.entries(checks).map(([name, check]) => [name.replace('?', ''), check]))
    const needed = Object.keys(checks).filter((name) => !name.endsWith('?'))
    return (
      needed.every((name) => Object.hasOwn(value, name)) &&
      Object.entries(value).every(([name, inner]) => known.get(name)?.(inner) === true)
    )
  }

/** Breaks in series: the year, why, and for whom. */
export const areBreaks: Check = (value) => {
  const areCodes: Check = (codes) =>
    Array.isArray(codes) && codes.length > 0 && codes.every((code) => /^[A-Za-z0-9_]+$/.test(String(code)))
  const isBreak = has({
    year: (year) => Number.isSafeInteger(year),
    what: (what) => ['law', 'definition', 'source', 'counting-unit'].includes(String(what)),
    'areas?': areCodes,
    'stages?': areCodes,
    'note?': (note) => typeof note === 'string',
  })
  return Array.isArray(value) && value.length > 0 && value.every(isBreak)
}

/** A role without what the eye does not tell apart: case, width, spaces, signs that take no place. */
export const plainRole = (role: string): string =>
  role
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase()

/** The value, or undefined where the text is no JSON or not the one text that JSON canonicalization (RFC 8785) gives. */
export const parseCanonical = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return canonicalForm(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

/** JSON with names in alphabetical order, as RFC 8785 has it for what a manifest holds. */
export const canonicalForm = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
