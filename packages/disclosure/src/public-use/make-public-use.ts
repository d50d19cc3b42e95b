import type { Approval, Lineage } from '@tipstat/cube'
import { canonical, compareText, sha256Hex } from '@tipstat/scheme'
import { refuseApproval } from '../account/approval.ts'
import { maskedSubmission } from '../masked-submission.ts'
import { type CaseRecords, refuseIdentifier } from '../microdata/case-records.ts'
import { type GeneralisationReport, type Generalised, generalise } from '../microdata/generalise.ts'
import { levelsOf } from '../microdata/hierarchies.ts'
import type { Level } from '../microdata/key-variable.ts'
import { publicUseFile, recordsCsv } from '../microdata/public-use-file.ts'
import { setSeparator, toldBy } from '../microdata/told.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { type EarlierPersons, type JudgedTogether, judgeTogether, yearsIn } from './judge-together.ts'
import type { PublicUse, PublicUseColumn, PublicUseDemands, PublicUseManifest, PublicUseUniverse } from './manifest.ts'
import { onePerPerson, pickRows, type RecordsOfPersons } from './one-per-person.ts'
import { sealTexts } from './public-use-texts.ts'

/** Records of the persons of one universe, as the store has them, and where they come from. */
export interface PersonsAtHand extends RecordsOfPersons {
  readonly universe: PublicUseUniverse
  readonly lineage: Lineage
  readonly tipstat: string
}

/** What becomes of them. */
export interface PublicUseOptions {
  readonly name: string
  readonly keys: readonly string[]
  /** Coarsest level of a key that is of use, by the key; where none is named it may be lost as a whole. */
  readonly coarsest?: Readonly<Record<string, string>>
  readonly sensitive: readonly string[]
  readonly demands: PublicUseDemands
  readonly years?: readonly [number, number]
  /** Of the house: submissions are named so that nobody else knows them again. */
  readonly secret: string
  /** Absent: a draft. */
  readonly approval?: Approval
  readonly decision?: { readonly owner: string; readonly date: string }
  /** Files of the same persons that are out already. */
  readonly earlier: readonly EarlierPersons[]
}

/** A public-use file, and what the one who signs has to know of it. */
export interface MadePublicUse {
  readonly file: PublicUse
  readonly report: GeneralisationReport
  /** Persons who were read, each once. */
  readonly persons: number
  /** Those of them who were left out since their records differ. */
  readonly unclear: number
  /** Groups of each key before and after. */
  readonly groups: readonly { readonly name: string; readonly before: number; readonly after: number }[]
  readonly together: JudgedTogether
}

/**
 * Makes a public-use file of records of persons: coarsened until each is one of k with l values of what is sensitive, alone
 * and together with every earlier file of the same persons. Throws DisclosureRefusal where that is not reached, where a
 * column is an identifier or holds anything but codes, and, for what is no draft, where data that are not made up lack the
 * decision of their owner.
 */
export const makePublicUse = (given: PersonsAtHand, options: PublicUseOptions): MadePublicUse => {
  const { name, keys, coarsest = {}, sensitive, demands, years, secret, approval, decision, earlier } = options
  for (const column of [...keys, ...sensitive]) refuseIdentifier(column)
  if (approval) refuseApproval(approval)
  if (decision) refuseDecision(decision)
  refuseOtherTexts(given.records)
  const { unclear, ...persons } = onePerPerson(given)
  const all = persons.records.length + unclear
  const made = generalise(persons.records, {
    keys: keys.map((key) => ({ name: key, levels: levelsUpTo(key, coarsest[key]) })),
    sensitive,
    ...demandsOf(demands, sensitive),
    suppressAtMost: stillAllowed(demands, all, unclear),
  })
  const { person } = pickRows(persons, made.rows)
  const manifest: Omit<PublicUseManifest, 'files' | 'data' | 'format'> = {
    tipstat: given.tipstat,
    name,
    universe: given.universe,
    ...(years ? { years } : {}),
    lineage: {
      ...given.lineage,
      submissions: given.lineage.submissions.map((id) => maskedSubmission(secret, id)).sort(),
    },
    columns: columnsOf(made, sensitive),
    demands,
    records: made.records.length,
    ...(approval ? { approval } : {}),
    ...(approval && decision ? { decision } : {}),
  }
  const file = sealTexts(manifest, made.records, csvOf(made, given.lineage, approval, decision))
  const last = { records: made.records, person, keys, sensitive }
  const others = earlier.filter(({ id }) => id !== file.id)
  return {
    file,
    report: made.report,
    persons: all,
    unclear,
    groups: keys.map((key) => ({
      name: key,
      before: new Set(persons.records.columns[key]).size,
      after: new Set(made.records.columns[key]).size,
    })),
    together: judgeTogether(
      { ...last, demands, years: years ?? yearsIn(last) },
      others,
      others.length < earlier.length,
    ),
  }
}

/**
 * The digest of what is approved: sha256 of columns, demands and records. A draft and what is made of it after approval have
 * the same.
 */
export const digestOfPublicUse = ({
  manifest: { columns, demands, data, files },
}: Pick<PublicUse, 'manifest'>): string => sha256Hex(canonical({ columns, demands, records: files[data] }))

/** A draft is looked at in the house; what is none goes out by a decision. */
const csvOf = (
  made: Generalised,
  lineage: Lineage,
  approval: Approval | undefined,
  decision: PublicUseOptions['decision'],
): string => {
  if (!approval) return recordsCsv(made.records)
  if (!decision) return publicUseFile(made, lineage)
  const { checked, approved } = approval
  return publicUseFile(made, lineage, { ...decision, checkedBy: checked, approvedBy: approved })
}

const levelsUpTo = (key: string, coarsest: string | undefined): readonly Level[] => {
  const levels = levelsOf(key)
  const last = levels.findIndex(({ name }) => name === coarsest)
  if (coarsest !== undefined && last === -1)
    throw new DisclosureRefusal('disclosure.no-level', {
      key,
      level: coarsest,
      known: levels.map(({ name }) => name).join(', '),
    })
  return coarsest === undefined ? levels : levels.slice(0, last + 1)
}

/** Without a sensitive column there is nothing that could differ. */
const demandsOf = ({ k, l, largestShare }: PublicUseDemands, sensitive: readonly string[]) =>
  sensitive.length === 0 ? { k } : { k, l, largestShare }

/** Those left out since their records differ count as dropped. */
const stillAllowed = ({ suppressAtMost }: PublicUseDemands, all: number, unclear: number): number => {
  const allowed = Math.floor(suppressAtMost * all + 1e-9) - unclear
  if (allowed < 0) throw new DisclosureRefusal('disclosure.person-twice')
  return allowed === 0 ? 0 : allowed / (all - unclear)
}

/** Throws for a text in a column that is no code: it could be a formula, or what somebody wrote of a person. */
const refuseOtherTexts = ({ columns }: CaseRecords): void => {
  for (const [column, texts] of Object.entries(columns))
    if (![...new Set(texts)].every((text) => text.split(setSeparator).every(isCode)))
      throw new DisclosureRefusal('disclosure.not-a-code', { column })
}

const isCode = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(text)

const refuseDecision = ({ owner, date }: { readonly owner: string; readonly date: string }): void => {
  if (!/\p{L}/u.test(owner) || /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(owner))
    throw new DisclosureRefusal('disclosure.bad-approval', { entry: 'decision: owner' })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new DisclosureRefusal('disclosure.bad-approval', { entry: 'decision: date' })
}

const columnsOf = ({ records, report }: Generalised, sensitive: readonly string[]): readonly PublicUseColumn[] => [
  ...report.keys.map(({ name, level }) => ({ name, role: 'key', level }) as const),
  ...sensitive.map((name) => ({ name, role: 'sensitive', level: 'recorded', tells: tellsOf(records, name) }) as const),
]

const tellsOf = (records: CaseRecords, name: string): Readonly<Record<string, readonly string[]>> => {
  const codes = new Set((records.columns[name] ?? []).flatMap((text) => text.split(setSeparator)))
  const told = [...codes]
    .sort(compareText)
    .map((code) => [code, toldBy(name, code).filter((each) => each !== code)] as const)
  return Object.fromEntries(
    told.filter(([, others]) => others.length > 0).map(([code, others]) => [code, [...others].sort(compareText)]),
  )
}
