import type { PolicyParameters } from './verify-certificate/policy-rules.ts'
import type { TableClaim } from './verify-rows.ts'
import { areBreaks, type Check, canonicalForm, has, parseCanonical, plainRole } from './verify-shape.ts'

/** What a manifest claims, read strictly: only names, types and values that a release can have. */
export interface Claims {
  readonly name: string
  readonly proof: 'rounding' | 'owner-published' | 'certificate' | 'controlled-rounding' | 'cell-key'
  /** The name of its policy. */
  readonly policy: string
  /** What the policy says of withheld numbers, where the proof is `certificate`; else null. */
  readonly suppression: Suppression | null
  /** Breakdowns that the policy does not take, where the data are confidential; else null. */
  readonly refused: Pick<Suppression, 'notAllowed' | 'notCrossed'> | null
  /** Empty where the proof is another. */
  readonly certificates: readonly { readonly sha256: string; readonly tables: readonly string[] }[]
  /** Whether it was proved together with earlier releases, or with numbers that were printed elsewhere. */
  readonly isBesideOthers: boolean
  readonly statement: string
  /** Null where nobody is said to have approved it. */
  readonly approval: ClaimedApproval | null
  readonly madeUp: boolean
  /** All four as they should be, or `incomplete`; null where the manifest names no publication. */
  readonly published: Readonly<Record<'by' | 'url' | 'date' | 'licence', string>> | 'incomplete' | null
  readonly cost: Readonly<Record<string, number>>
  readonly tables: readonly ClaimedTable[]
}

/** Who stands for a release, by role, as the manifest claims it. */
export interface ClaimedApproval {
  readonly drafted: string
  readonly checked: string
  readonly approved: string
  /** A day, YYYY-MM-DD. */
  readonly embargo?: string
}

/** A table as the manifest claims it. */
export interface ClaimedTable extends TableClaim {
  readonly source: string
  readonly stage: string
  readonly unit: string
  readonly counting: string
  readonly reference: string
  readonly name: string
  readonly file: string
  readonly sha256: string
  readonly multiple: readonly string[]
  /** Dimensions of which the categories make up the total. */
  readonly exhaustive: readonly string[]
  readonly hidden?: number
}

/** The parameters of a policy of suppression that hold for the numbers and breakdowns of its tables. */
export interface Suppression extends PolicyParameters {
  readonly zeros: 'withheld' | 'printed'
  /** Dimensions, with commas between them; empty for none. */
  readonly notAllowed: string
  /** Pairs of dimensions, as `citizenship*vulnerability`, with commas between them; empty for none. */
  readonly notCrossed: string
  /** Whether somebody who is alone in a cell counts as a reader, who knows of it. */
  readonly insiders: boolean
}

/** The claims of a manifest, or null where it is none: no JSON, not in its one canonical form, a name too few or too many. */
export const readClaims = (text: string): Claims | null => {
  const manifest = parseCanonical(text)
  if (!isManifest(manifest)) return null
  const { name, policy, proof, certificates, earlier, elsewhere, statement, approval, lineage, cost, tables } =
    manifest as never as Omit<Claims, 'policy'> & {
      readonly lineage: Claims
      readonly earlier?: object
      readonly elsewhere?: object
      readonly policy: { readonly name: string; readonly parameters: Suppression }
    }
  return {
    name,
    proof,
    policy: policy.name,
    suppression: proof === 'certificate' ? policy.parameters : null,
    refused: proof === 'rounding' || proof === 'owner-published' ? null : policy.parameters,
    certificates: certificates ?? [],
    isBesideOthers: earlier !== undefined || elsewhere !== undefined,
    statement,
    approval: approval ?? null,
    madeUp: lineage.madeUp,
    published: isPublication(lineage.published) ? lineage.published : 'incomplete',
    cost,
    tables,
  }
}

const isString: Check = (value) => typeof value === 'string'
const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isWord: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const isSet =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check) && new Set(value).size === value.length

const isDimension: Check = (value) => typeof value === 'string' && /^[a-z]+$/.test(value)

/** A file in `data/`, and nowhere else: the name begins with a letter or digit, and holds no slash of either kind. */
const isDataFile: Check = (value) => typeof value === 'string' && /^data\/[A-Za-z0-9][A-Za-z0-9._-]*\.csv$/.test(value)

const isTable: Check = (value) =>
  has({
    source: isText,
    stage: isWord,
    unit: isWord,
    counting: isWord,
    reference: isWord,
    by: isSet(isDimension),
    multiple: isSet(isDimension),
    exhaustive: isSet(isDimension),
    'computed?': (flag) => flag === true,
    name: isWord,
    file: isDataFile,
    sha256: isHash,
    rows: isCount,
    'hidden?': isCount,
  })(value) && (value as { file: string; name: string }).file === `data/${(value as { name: string }).name}.csv`

const isPublication: Check = (value) =>
  value === null ||
  has({
    by: isText,
    url: (url) => typeof url === 'string' && /^https?:\/\/\S+$/.test(url),
    date: (date) => typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date),
    licence: isText,
  })(value)

const isLineage = has({
  submissions: isSet(isHash),
  schemeVersion: isWord,
  published: (out) => out === null || has({ by: isString, url: isString, date: isString, licence: isString })(out),
  madeUp: isFlag,
  title: isText,
  notes: isList(isString),
  'breaks?': areBreaks,
})

/** What the policies of suppression have in common. */
const suppression = {
  method: 'suppression',
  zeros: 'withheld',
  threshold: 5,
  thresholdSubNational: 10,
  thresholdOrganRemoval: 10,
  thresholdChildrenCrossed: 10,
  groupShare: 0.9,
  groupShareUpTo: 100,
  contributors: 2,
  notAllowed: '',
  notCrossed: 'citizenship*vulnerability, area*vulnerability',
  insiders: true,
}

/** What both ways of the policy for interactive tables have in common. */
const interactive = {
  zeros: 'withheld',
  emptyCategories: 'left-out',
  notAllowed: '',
  notCrossed: 'citizenship*vulnerability, area*vulnerability',
}

/** Which policies a proof goes with, and each with which parameters. */
const policies: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  rounding: {
    'round-5': { base: 5, smallest: 5, wholeGrid: true, emptyCategories: 'left-out', madeUpOnly: true },
  },
  'controlled-rounding': { interactive: { ...interactive, method: 'rounding', base: 5, extraSteps: 1 } },
  'cell-key': { interactive: { ...interactive, method: 'cell-key', D: 5, V: 4, js: 2 } },
  'owner-published': { 'already-public': { publishedOnly: true } },
  certificate: {
    'national-annual': suppression,
    justice: {
      ...suppression,
      zeros: 'printed',
      threshold: 3,
      contributors: 0,
      notAllowed: 'citizenship',
      notCrossed: '',
    },
    regional: { ...suppression, contributors: 3 },
  },
}

/** One of the policies that the proof goes with, as it is, and no name besides. */
const isPolicyOf =
  (proof: string): Check =>
  (policy) =>
    Object.entries(policies[proof] ?? {}).some(
      ([name, parameters]) => canonicalForm(policy) === canonicalForm({ name, parameters }),
    )

const isSorted = (names: readonly string[]): boolean => names.every((name, i) => i === 0 || (names[i - 1] ?? '') < name)

/** Certificates in their one order. Which tables they are about is for the verifier to compare. */
const areCertificates: Check = (value) =>
  isList(has({ sha256: isHash, tables: isSet(isWord) }))(value) &&
  (value as Claims['certificates']).every(({ tables }) => tables.length > 0 && isSorted(tables)) &&
  isSet(isWord)((value as Claims['certificates']).map(({ sha256 }) => sha256)) &&
  (value as Claims['certificates']).every(
    ({ tables }, i, all) => i === 0 || (all[i - 1]?.tables[0] ?? '') <= (tables[0] ?? ''),
  )

/** Ids of earlier releases, sorted; where there are none the name is absent. */
const areEarlier: Check = (value) =>
  isSet(isHash)(value) && isSorted(value as readonly string[]) && (value as readonly string[]).length > 0

/** One line for people, with nothing in it that turns it round. */
const isLine: Check = (value) =>
  typeof value === 'string' &&
  value.length <= 500 &&
  value.trim() !== '' &&
  !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(value)

/** A day that there is. */
const isDay: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** Three roles, of which the one that checked is not the one that approved. */
const isApproval: Check = (value) => {
  if (!has({ drafted: isLine, checked: isLine, approved: isLine, 'embargo?': isDay })(value)) return false
  const { checked, approved } = value as ClaimedApproval
  return plainRole(checked) !== plainRole(approved)
}

const isManifest: Check = (value) => {
  const isWhole = has({
    tipstat: isWord,
    name: isWord,
    policy: (policy) => typeof policy === 'object',
    proof: (proof) => typeof proof === 'string' && Object.hasOwn(policies, proof),
    lineage: isLineage,
    tables: isList(isTable),
    'certificates?': areCertificates,
    'earlier?': areEarlier,
    'elsewhere?': (lines) =>
      isSet(isLine)(lines) && isSorted(lines as readonly string[]) && (lines as readonly string[]).length > 0,
    'revisions?': has({ numbers: (number) => isCount(number) && number !== 0, why: isLine }),
    statement: isHash,
    'approval?': isApproval,
    cost: (cost) => typeof cost === 'object' && cost !== null && Object.values(cost).every(Number.isFinite),
  })(value)
  if (!isWhole) return false
  const { policy, proof, tables, certificates, elsewhere, revisions } = value as Omit<Claims, 'policy'> &
    Readonly<Record<'policy' | 'elsewhere' | 'revisions', unknown>>
  const isCertified = proof === 'certificate'
  // Where every number has noise of its own, none is a sum of others.
  const isWithoutSums = proof !== 'cell-key' || tables.every(({ exhaustive }) => exhaustive.length === 0)
  return (
    isPolicyOf(proof)(policy) &&
    (certificates !== undefined) === isCertified &&
    (isCertified || (elsewhere === undefined && revisions === undefined)) &&
    tables.every(({ hidden }) => (hidden !== undefined) === isCertified) &&
    isWithoutSums &&
    tables.length > 0 &&
    new Set(tables.map(({ source }) => source)).size === 1 &&
    isSorted(tables.map(({ name }) => name))
  )
}
