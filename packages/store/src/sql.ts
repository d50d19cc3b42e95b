import { type Breakdown, breakdowns, fieldsOfType, missingReasons } from '@tipstat/scheme'
import { quoteName, quoteText } from './sql-text.ts'

const quoted = (words: readonly string[]): string => words.map(quoteText).join(', ')

/** Tables that the count records of a relation make up, in one area or all (`$area` empty). */
export const countTables = (from: string): string => `
SELECT stage, unit, counting, reference, breakdown, list(DISTINCT authority ORDER BY authority) AS authorities,
  count(DISTINCT area)::INTEGER AS areas, min(year) AS first, max(year) AS last,
  count(DISTINCT (area, year, ${breakdowns.map((name) => `CASE ${quoteName(name)} WHEN '_Z' THEN '_T' ELSE ${quoteName(name)} END`).join(', ')}))::INTEGER AS cells
FROM ${from} WHERE $area = '' OR area = $area
GROUP BY stage, unit, counting, reference, breakdown ORDER BY stage, unit, counting, reference, length(breakdown), breakdown`

interface Band {
  readonly code: string
  readonly low: number
  readonly high: number
}

/** A person is no total: a dimension that is said to be one is not known of the person. */
export const knownCode = (sql: string): string => `CASE ${sql} WHEN '_T' THEN '_U' ELSE ${sql} END`

/** The codes of a person in a dimension that may have several, each once; unknown where there is none. */
export const knownCodes = (name: string): string =>
  `CASE WHEN len(${quoteName(name)}) = 0 THEN ['_U'] ELSE list_distinct(list_transform(${quoteName(name)}, lambda c: ${knownCode('c')})) END`

const personFields = new Map(fieldsOfType('person').map(({ name, kind }) => [name as string, kind]))

/** Dimensions that persons have, in the order of the scheme. */
export const personBreakdowns: readonly Breakdown[] = breakdowns.filter((name) => personFields.has(name))

/** Whether a person may have several codes in a dimension, and is then counted under each. */
export const isSeveral = (name: Breakdown): boolean => personFields.get(name) === 'codes'

const singles = personBreakdowns.filter((name) => name !== 'age' && !isSeveral(name))
const severals = personBreakdowns.filter(isSeveral)

/** Codes that say nothing of a person. */
const silent = "('_U', '_Z', '_T')"

/**
 * Stages of the person records of a relation, which dimensions say anything at all, and how many codes occur in each
 * (ages in bands): area and years of `$area` where it is not empty, codes always of all areas.
 */
export const personTables = (from: string, bands: readonly Band[]): string => `
WITH ${severals
  .map(
    // Lists that are alike are looked at once.
    (name) => `of_${name} AS (
  SELECT stage, counting, reference, count(DISTINCT code)::INTEGER AS ${name}_codes, bool_or(code NOT IN ${silent}) AS ${name}_said
  FROM (SELECT stage, counting, reference, unnest(${knownCodes(name)}) AS code FROM (SELECT DISTINCT stage, counting, reference, ${quoteName(name)} FROM ${from})) GROUP BY ALL
)`,
  )
  .join(', ')}, said AS (
  SELECT stage, counting, reference, list(DISTINCT authority ORDER BY authority) AS authorities,
    count(DISTINCT area) FILTER (WHERE $area = '' OR area = $area)::INTEGER AS areas,
    count(DISTINCT (area, year)) FILTER (WHERE $area = '' OR area = $area)::INTEGER AS places,
    min(year) FILTER (WHERE $area = '' OR area = $area) AS first, max(year) FILTER (WHERE $area = '' OR area = $area) AS last,
    ${singles.map((name) => `bool_or(${quoteName(name)} NOT IN ${silent}) AS ${name}_said, count(DISTINCT ${knownCode(quoteName(name))})::INTEGER AS ${name}_codes`).join(',\n    ')},
    bool_or(age_low IS NOT NULL) AS age_said, count(DISTINCT ${ageBand(bands)})::INTEGER AS age_codes
  FROM ${from} GROUP BY ALL
)
SELECT * FROM said ${severals.map((name) => `JOIN of_${name} USING (stage, counting, reference)`).join(' ')} WHERE places > 0 ORDER BY stage, counting, reference`

/** Of several reasons for there being no number, the first in the order of the scheme. */
const firstReason = `arg_min(missing, list_position([${quoted(missingReasons)}], missing))`

/** Fields of the key: a record is a cell of its own where one of them could not be read. */
const keyFields = `[${quoted([...breakdowns, 'authority', 'counting', 'reference'])}]`

/**
 * Cells of one breakdown of counts. A key that stands more than once becomes its hull; where its values differ it is
 * disputed, and none of them is chosen; a number and a reason for there being none differ, too. Records with an unread dimension share `_U` without being the same: they add up. So do all, where each is a part of its cell (`addsUp`).
 */
export const countCells = (from: string, by: readonly string[], addsUp = false): string => {
  const columns = ['area', 'year', ...by].map(quoteName).join(', ')
  return `
WITH cell AS (
  SELECT ${columns}, authority, CASE WHEN ${addsUp} OR len(list_intersect(string_split(unresolved, ','), ${keyFields})) > 0 THEN row END AS unread,
    min(low) AS low, max(high) AS high, ${firstReason} AS missing,
    bool_or(precision = 'censored') AS censored,
    coalesce(bool_or(precision <> 'exact' AND precision <> 'censored'), false) OR min(low) <> max(low) OR min(high) <> max(high) AS uncertain,
    bool_or(disputed) OR coalesce(min(low) <> max(low) OR min(high) <> max(high), false)
      OR count(low) NOT IN (0, count(*)) OR coalesce(min(missing) <> max(missing), false) AS disputed
  FROM ${from}
  WHERE stage = $stage AND unit = $unit AND counting = $counting AND reference = $reference
    AND breakdown = $breakdown AND ($authority = '' OR authority = $authority)
  GROUP BY ALL
)
SELECT ${columns}, sum(low) AS low,
  CASE WHEN count(low) < count(*) AND count(low) > 0 THEN 'infinity'::DOUBLE ELSE sum(high) END AS high,
  CASE WHEN count(low) = 0 THEN ${firstReason} WHEN bool_or(censored) THEN 'censored'
       WHEN bool_or(uncertain) OR count(low) < count(*) THEN 'estimated' ELSE 'exact' END AS status,
  bool_or(disputed) AS disputed, list(DISTINCT authority ORDER BY authority) AS authorities
FROM cell GROUP BY ALL ORDER BY ${columns}`
}

/** How many persons are alike in a breakdown: in the lists as sent where a dimension has several codes, by `age` in their band. */
const alikePersons = (from: string, by: readonly Breakdown[], bands: readonly Band[], more = ''): string => {
  const column = (name: Breakdown): string => {
    if (name === 'age') return `${ageBand(bands)} AS age`
    return isSeveral(name) ? quoteName(name) : `${knownCode(quoteName(name))} AS ${quoteName(name)}`
  }
  return `
SELECT ${['area', 'year', ...by.map(column)].join(', ')}, count(*) AS persons, bool_or(disputed) AS disputed, list(DISTINCT authority) AS agencies${more}
FROM ${from}
WHERE stage = $stage AND counting = $counting AND reference = $reference AND ($authority = '' OR authority = $authority)
GROUP BY ALL`
}

/**
 * Persons by a breakdown; under each of their codes where a dimension has several, by `age` under the band that holds
 * their age.
 */
export const personCells = (from: string, by: readonly Breakdown[], bands: readonly Band[]): string => {
  // Lists are taken apart one after the other, so that a person stands under each combination of codes.
  const apart = by
    .filter(isSeveral)
    .reduce(
      (rows, name) => `SELECT * REPLACE (unnest(${knownCodes(name)}) AS ${quoteName(name)}) FROM (${rows})`,
      alikePersons(from, by, bands),
    )
  const names = ['area', 'year', ...by].map(quoteName).join(', ')
  return `
SELECT ${names}, sum(persons)::INTEGER AS persons, bool_or(disputed) AS disputed FROM (${apart})
${by.includes('age') ? 'WHERE age IS NOT NULL ' : ''}GROUP BY ALL ORDER BY ALL`
}

/**
 * Persons by a breakdown, each in one row: by the set of their codes in every dimension, sorted by text. By `age` the set
 * is empty where no band holds a known age.
 */
export const personSets = (from: string, by: readonly Breakdown[], bands: readonly Band[]): string =>
  setsOf(by, alikePersons(from, by, bands))

/**
 * The same with the sum of the record keys of the persons of each row, modulo 2^32, and how many have none. The key of a
 * record: the first 32 bits of SHA-256 over `$secret` and the pseudonym of the person, or of the case where persons have none.
 */
export const keyedSets = (from: string, by: readonly Breakdown[], bands: readonly Band[]): string => {
  const key = `('0x' || left(sha256($secret || coalesce(id, caseId)), 8))::UBIGINT`
  const more = `, sum(${key}) AS keys, count(*) FILTER (WHERE coalesce(id, caseId) IS NULL) AS without`
  return setsOf(
    by,
    alikePersons(from, by, bands, more),
    ', (sum(keys) % 4294967296)::DOUBLE AS key, sum(without)::DOUBLE AS without',
  )
}

const setsOf = (by: readonly Breakdown[], alike: string, more = ''): string => {
  const set = (name: Breakdown): string =>
    isSeveral(name)
      ? `list_sort(${knownCodes(name)}, 'ASC', 'NULLS LAST')`
      : `list_filter([${quoteName(name)}], lambda code: code IS NOT NULL)`
  const columns = ['area', 'year', ...by.map((name) => `${set(name)} AS ${quoteName(name)}`)].join(', ')
  return `
SELECT ${columns}, sum(persons)::INTEGER AS persons, list_sort(list_distinct(flatten(list(agencies)))) AS agencies${more}
FROM (${alike}) GROUP BY ALL ORDER BY ALL`
}

/** The band that holds an age; `_U` where an age is not known, or lies on both sides of a bound; null outside all bands. */
export const ageBand = (bands: readonly Band[]): string => {
  const cases = bands.map(({ code, low, high }) => {
    const upper = Number.isFinite(high) ? ` AND age_high <= ${high}` : ''
    return `WHEN age_low >= ${low}${upper} THEN '${code}'`
  })
  const touches = bands.map(
    ({ low, high }) => `(age_high >= ${low}${Number.isFinite(high) ? ` AND age_low <= ${high}` : ''})`,
  )
  const unknown = ['age_low IS NULL', ...touches].join(' OR ')
  return cases.length > 0 ? `CASE ${cases.join(' ')} WHEN ${unknown} THEN '_U' END` : knownCode('age')
}
