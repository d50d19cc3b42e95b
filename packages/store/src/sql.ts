import { breakdowns, missingReasons, precisions } from '@tipstat/scheme'

/** Version of the store's own tables. A store of another version is refused, never guessed at. */
export const storeVersion = 1

const classified = `
  submission VARCHAR NOT NULL,
  row INTEGER NOT NULL,
  part INTEGER NOT NULL,
  area VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  stage VARCHAR NOT NULL,
  sex VARCHAR NOT NULL,
  age VARCHAR NOT NULL,
  citizenship VARCHAR NOT NULL,
  counterpart VARCHAR NOT NULL,
  scope VARCHAR NOT NULL,
  authority VARCHAR NOT NULL,
  counting VARCHAR NOT NULL,
  law VARCHAR NOT NULL,
  reference VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  confidentiality VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  unresolved VARCHAR NOT NULL,
  disputed BOOLEAN NOT NULL`

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')

/**
 * The tables of a store. Nothing in them identifies a person: case numbers stop at intake, and of an age only its band
 * or year of age is kept. A number has both bounds or a reason, never both and never neither.
 */
export const schema: readonly string[] = [
  `CREATE TYPE missing_reason AS ENUM (${quoted(missingReasons)})`,
  `CREATE TYPE "precision" AS ENUM (${quoted(precisions)})`,
  'CREATE TABLE store_version (version INTEGER NOT NULL)',
  `INSERT INTO store_version VALUES (${storeVersion})`,
  `CREATE TABLE submission (
  id VARCHAR PRIMARY KEY,
  source VARCHAR NOT NULL,
  record VARCHAR NOT NULL,
  verdict VARCHAR NOT NULL,
  scheme_version VARCHAR NOT NULL,
  received_at VARCHAR NOT NULL,
  file_name VARCHAR NOT NULL,
  file_sha256 VARCHAR NOT NULL,
  series VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  receipt VARCHAR NOT NULL
)`,
  `CREATE TABLE count_record (${classified},
  form VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  breakdown VARCHAR NOT NULL,
  low DOUBLE,
  high DOUBLE,
  precision "precision",
  missing missing_reason,
  CHECK ((missing IS NULL) = (low IS NOT NULL) AND (missing IS NULL) = (high IS NOT NULL) AND (missing IS NULL) = (precision IS NOT NULL)),
  CHECK (missing IS NOT NULL OR (low <= high AND NOT isnan(low) AND NOT isnan(high)))
)`,
  `CREATE TABLE person_record (${classified},
  forms VARCHAR[] NOT NULL,
  age_low INTEGER,
  age_high INTEGER
)`,
  `CREATE TABLE finding (
  submission VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  code VARCHAR NOT NULL,
  severity VARCHAR NOT NULL,
  finding VARCHAR NOT NULL
)`,
]

/**
 * The submission of a source that counts at a moment: the latest received by then that was not rejected. Of two received
 * at one moment, the one stored later (`rowid`; no submission is ever deleted).
 */
export const currentSubmission = `
SELECT id, record, scheme_version, series FROM submission
WHERE source = $source AND verdict <> 'rejected' AND received_at <= $asOf
ORDER BY received_at DESC, rowid DESC LIMIT 1`

export const allSubmissions = `
SELECT id, source, record, verdict, received_at, receipt,
  verdict <> 'rejected' AND row_number() OVER (PARTITION BY source, verdict = 'rejected' ORDER BY received_at DESC, rowid DESC) > 1 AS superseded
FROM submission ORDER BY received_at, rowid`

export const insertSubmission = `
INSERT INTO submission VALUES ($id, $source, $record, $verdict, $schemeVersion, $receivedAt, $fileName, $fileSha256, $series, $plan, $receipt)`

/** Tables that the count records of a submission make up, in one area or all (`$area` empty). */
export const countTables = `
SELECT stage, unit, counting, reference, breakdown, list(DISTINCT authority ORDER BY authority) AS authorities,
  count(DISTINCT area)::INTEGER AS areas, min(year) AS first, max(year) AS last,
  count(DISTINCT (area, year, ${breakdowns.map((name) => `CASE ${name} WHEN '_Z' THEN '_T' ELSE ${name} END`).join(', ')}))::INTEGER AS cells
FROM count_record WHERE submission = $submission AND ($area = '' OR area = $area)
GROUP BY stage, unit, counting, reference, breakdown ORDER BY stage, unit, counting, reference, length(breakdown), breakdown`

interface Band {
  readonly code: string
  readonly low: number
  readonly high: number
}

/** A person is no total: a dimension that is said to be one is not known of the person. */
const known = (name: string): string => `CASE ${name} WHEN '_T' THEN '_U' ELSE ${name} END`

/** The forms of a person, each once; unknown where there is none. */
const personForms = `CASE WHEN len(forms) = 0 THEN ['_U'] ELSE list_distinct(list_transform(forms, lambda f: ${known('f')})) END`

/** Dimensions of persons that are columns of codes. */
const personCodes = breakdowns.filter((name) => name !== 'age' && name !== 'form')

/**
 * Stages of the person records of a submission, which dimensions say anything at all, and how many codes occur in each
 * (ages in bands): area and years of `$area` where it is not empty, codes always of all areas.
 */
export const personTables = (bands: readonly Band[]): string => `
WITH person AS (
  SELECT *, ${personForms} AS known_forms FROM person_record WHERE submission = $submission
), forms AS (
  SELECT stage, counting, reference, count(DISTINCT form)::INTEGER AS form_codes
  FROM (SELECT stage, counting, reference, unnest(known_forms) AS form FROM person) GROUP BY ALL
), said AS (
  SELECT stage, counting, reference, list(DISTINCT authority ORDER BY authority) AS authorities,
    count(DISTINCT area) FILTER (WHERE $area = '' OR area = $area)::INTEGER AS areas,
    count(DISTINCT (area, year)) FILTER (WHERE $area = '' OR area = $area)::INTEGER AS places,
    min(year) FILTER (WHERE $area = '' OR area = $area) AS first, max(year) FILTER (WHERE $area = '' OR area = $area) AS last,
    ${personCodes.map((name) => `bool_or(${name} NOT IN ('_U', '_Z', '_T')) AS ${name}, count(DISTINCT ${known(name)})::INTEGER AS ${name}_codes`).join(',\n    ')},
    bool_or(age_low IS NOT NULL) AS age, count(DISTINCT ${ageBand(bands)})::INTEGER AS age_codes,
    bool_or(len(list_filter(forms, lambda f: f NOT IN ('_U', '_Z', '_T'))) > 0) AS form
  FROM person GROUP BY ALL
)
SELECT * FROM said JOIN forms USING (stage, counting, reference) WHERE places > 0 ORDER BY stage, counting, reference`

/** Fields of the key: a record is a cell of its own where one of them could not be read. */
const keyFields = `[${quoted([...breakdowns, 'authority', 'counting', 'reference'])}]`

/**
 * Cells of one breakdown of counts. A key that stands more than once becomes its hull; where its values differ it is
 * disputed, and none of them is chosen; a number and a reason for there being none differ, too. Records with an unread dimension share `_U` without being the same: they add up.
 */
export const countCells = (by: readonly string[]): string => {
  const columns = ['area', 'year', ...by].join(', ')
  return `
WITH cell AS (
  SELECT ${columns}, authority, CASE WHEN len(list_intersect(string_split(unresolved, ','), ${keyFields})) > 0 THEN row END AS unread,
    min(low) AS low, max(high) AS high, min(missing) AS missing,
    bool_or(precision = 'censored') AS censored,
    coalesce(bool_or(precision <> 'exact' AND precision <> 'censored'), false) OR min(low) <> max(low) OR min(high) <> max(high) AS uncertain,
    bool_or(disputed) OR coalesce(min(low) <> max(low) OR min(high) <> max(high), false)
      OR count(low) NOT IN (0, count(*)) OR coalesce(min(missing) <> max(missing), false) AS disputed
  FROM count_record
  WHERE submission = $submission AND stage = $stage AND unit = $unit AND counting = $counting AND reference = $reference
    AND breakdown = $breakdown AND ($authority = '' OR authority = $authority)
  GROUP BY ALL
)
SELECT ${columns}, sum(low) AS low,
  CASE WHEN count(low) < count(*) AND count(low) > 0 THEN 'infinity'::DOUBLE ELSE sum(high) END AS high,
  CASE WHEN count(low) = 0 THEN min(missing) WHEN bool_or(censored) THEN 'censored'
       WHEN bool_or(uncertain) OR count(low) < count(*) THEN 'estimated' ELSE 'exact' END AS status,
  bool_or(disputed) AS disputed, list(DISTINCT authority ORDER BY authority) AS authorities
FROM cell GROUP BY ALL ORDER BY ${columns}`
}

/** Persons by a breakdown; `form` counts a person under each of their forms, `age` under the band that holds their age. */
export const personCells = (by: readonly string[], bands: readonly Band[]): string => {
  const columns = by.map((name) =>
    name === 'age'
      ? `${ageBand(bands)} AS age`
      : name === 'form'
        ? 'unnested.form AS form'
        : `${known(name)} AS ${name}`,
  )
  const from = by.includes('form') ? `person_record, unnest(${personForms}) AS unnested(form)` : 'person_record'
  return `
SELECT * FROM (
  SELECT ${['area', 'year', ...columns].join(', ')}, count(*)::INTEGER AS persons, bool_or(disputed) AS disputed
  FROM ${from}
  WHERE submission = $submission AND stage = $stage AND counting = $counting AND reference = $reference
    AND ($authority = '' OR authority = $authority)
  GROUP BY ALL
)${by.includes('age') ? ' WHERE age IS NOT NULL' : ''} ORDER BY ALL`
}

/** The band that holds an age; `_U` where an age is not known, or lies on both sides of a bound; null outside all bands. */
const ageBand = (bands: readonly Band[]): string => {
  const cases = bands.map(({ code, low, high }) => {
    const upper = Number.isFinite(high) ? ` AND age_high <= ${high}` : ''
    return `WHEN age_low >= ${low}${upper} THEN '${code}'`
  })
  const touches = bands.map(
    ({ low, high }) => `(age_high >= ${low}${Number.isFinite(high) ? ` AND age_low <= ${high}` : ''})`,
  )
  const unknown = ['age_low IS NULL', ...touches].join(' OR ')
  return cases.length > 0 ? `CASE ${cases.join(' ')} WHEN ${unknown} THEN '_U' END` : known('age')
}

export const findingsOf = 'SELECT finding FROM finding WHERE submission = $submission ORDER BY position'
