import { canonical } from '@tipstat/scheme'
import { DisclosureRefusal } from './refusal.ts'

/** A way to protect tables: plain data, so that it can be printed, compared and recorded. */
export interface Policy {
  readonly name: 'round-5' | 'already-public'
  readonly parameters: Readonly<Record<string, string | number | boolean>>
}

/** The named policies. Suppression with proof comes with a later issue; until then confidential data are not released. */
export const policies = {
  /**
   * Every count and total to a multiple of 5, each from its exact value; 0 to 4 as one symbol; a category, area or year
   * with no number to show is left out. It does not protect groups or revisions, and so takes invented data only.
   */
  round5: {
    name: 'round-5',
    parameters: { base: 5, smallest: 5, wholeGrid: true, emptyCategories: 'left-out', madeUpOnly: true },
  },
  /** Cells as their owner published them, for data whose mapping names the publication; censored cells stay censored. */
  alreadyPublic: { name: 'already-public', parameters: { publishedOnly: true } },
} as const satisfies Record<string, Policy>

/** The parameters of all policies as one table. */
export const policyTable = (): readonly {
  readonly policy: string
  readonly parameter: string
  readonly value: string
}[] =>
  Object.values(policies).flatMap(({ name, parameters }) =>
    Object.entries(parameters).map(([parameter, value]) => ({ policy: name, parameter, value: String(value) })),
  )

/** The named policy that a policy is. Refuses any other: what a manifest says of its parameters must be what was done. */
export const namedPolicy = (policy: Policy): Policy => {
  const found = Object.values(policies).find((each) => canonical(each) === canonical(policy))
  if (found) return found
  const known = Object.values(policies).map(({ name }) => name)
  throw new DisclosureRefusal('disclosure.unknown-policy', { policy: String(policy.name), known: known.join(', ') })
}
