import { canonical } from '@tipstat/scheme'
import { type Preset, presets } from './primary/presets.ts'
import { DisclosureRefusal } from './refusal.ts'

/** A way to protect tables: plain data, so that it can be printed, compared and recorded. */
export interface Policy {
  readonly name: 'round-5' | 'already-public' | 'national-annual' | 'justice' | 'regional' | 'interactive'
  readonly parameters: Readonly<Record<string, string | number | boolean>>
}

/** What a manifest says of a preset that suppresses: everything that a reader must know to judge a symbol. */
const bySuppression = <Name extends string>({
  name,
  zeros,
  thresholds,
  group,
  contributors,
  notAllowed,
  notCrossed,
  insiders,
}: Preset & { readonly name: Name }) => ({
  name,
  parameters: {
    method: 'suppression',
    zeros,
    threshold: thresholds?.national ?? 0,
    thresholdSubNational: thresholds?.subNational ?? 0,
    thresholdOrganRemoval: thresholds?.organRemoval ?? 0,
    thresholdChildrenCrossed: thresholds?.childrenCrossed ?? 0,
    groupShare: group?.share ?? 0,
    groupShareUpTo: group?.shareUpTo ?? 0,
    contributors,
    notAllowed: notAllowed.join(', '),
    notCrossed: notCrossed.map((pair) => pair.join('*')).join(', '),
    insiders,
  },
})

const { base, noise, zeros, notAllowed, notCrossed } = presets.interactive

/** What both ways of the preset for interactive tables have in common: no breakdown that it does not take. */
const interactive = {
  zeros,
  emptyCategories: 'left-out',
  notAllowed: notAllowed.join(', '),
  notCrossed: notCrossed.map((pair) => pair.join('*')).join(', '),
} as const

/** The named policies. The first two are for `protect`, the next three for `protectWithCertificate`, the last two for `protectInteractive`. */
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
  /** A country's victims of one or more years. */
  nationalAnnual: bySuppression(presets.nationalAnnual),
  /** Offences, persons prosecuted and convicted: zeros are shown. */
  justice: bySuppression(presets.justice),
  /** Groups of countries. */
  regional: bySuppression(presets.regional),
  /** Tables that readers put together: all numbers rounded in one run, so that they add up. `extraSteps` of aggregates, where there is no rounding without. */
  interactive: { name: 'interactive', parameters: { method: 'rounding', base, extraSteps: 1, ...interactive } },
  /** The same by noise that hangs on the records alone: for many overlapping tables, whose totals then are no sums. */
  interactiveNoise: { name: 'interactive', parameters: { method: 'cell-key', ...noise, ...interactive } },
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
export const namedPolicy = (policy: Policy): Policy => named(policy, [policies.round5, policies.alreadyPublic])

/** The preset of a policy that suppresses. Refuses any other. */
export const presetOf = (policy: Policy): Preset => {
  const { nationalAnnual, justice, regional } = policies
  const { name } = named(policy, [nationalAnnual, justice, regional])
  const preset = [presets.nationalAnnual, presets.justice, presets.regional].find((each) => each.name === name)
  if (!preset) throw new Error(`No preset is called ${name}`)
  return preset
}

/** Whether a policy rounds interactive tables or puts noise on them. Refuses any other. */
export const interactiveMethod = (policy: Policy): 'rounding' | 'cell-key' =>
  named(policy, [policies.interactive, policies.interactiveNoise]).parameters.method === 'rounding'
    ? 'rounding'
    : 'cell-key'

const named = (policy: Policy, all: readonly Policy[]): Policy => {
  const found = all.find((each) => canonical(each) === canonical(policy))
  if (found) return found
  const known = [...new Set(all.map(({ name }) => name))].join(', ')
  throw new DisclosureRefusal('disclosure.unknown-policy', { policy: String(policy.name), known })
}
