import { type Approval, isOfConfidential, type Manifest, type Release } from '@tipstat/cube'
import { canonical, sha256Hex } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'

/** Whether a release may not be published since nobody has approved it: one of confidential data without an approval. */
export const isDraft = ({ proof, approval }: Pick<Manifest, 'proof' | 'approval'>): boolean =>
  isOfConfidential(proof) && approval === undefined

/**
 * The digest of what is approved: sha256 of the policy and of the protected tables. It depends on nothing else, neither on a
 * secret nor on who approves, so that a draft and what is made of it after approval have the same.
 */
export const digestOf = ({ manifest: { policy, tables } }: Pick<Release, 'manifest'>): string =>
  sha256Hex(canonical({ policy, tables: tables.map(({ file, sha256 }) => ({ file, sha256 })) }))

/**
 * Throws `disclosure.other-tables` where the tables of a release are not those of the digest that was approved. `account`:
 * where the account of those that there are stands.
 */
export const refuseOtherTables = (release: Release, approved: string, account = ''): void => {
  const digest = digestOf(release)
  if (digest !== approved)
    throw new DisclosureRefusal('disclosure.other-tables', { release: release.manifest.name, digest, account })
}

/** Throws DisclosureRefusal where a role is no text of one line with a word in it, the embargo no day, or who checked is who approved. */
export const refuseApproval = (approval: Approval): void => {
  for (const entry of ['drafted', 'checked', 'approved'] as const)
    if (!isLine(approval[entry])) throw new DisclosureRefusal('disclosure.bad-approval', { entry })
  if (approval.embargo !== undefined && !isDay(approval.embargo))
    throw new DisclosureRefusal('disclosure.bad-approval', { entry: 'embargo' })
  if (bareRole(approval.checked) === bareRole(approval.approved)) throw new DisclosureRefusal('disclosure.same-role')
}

const isLine = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= 500 && !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(text)

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** Two roles that differ in case, width or spaces only, or in signs that nobody sees, are one. */
const bareRole = (role: string): string =>
  role
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase()
