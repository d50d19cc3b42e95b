import type { Thresholds } from './contexts.ts'
import type { GroupLimits } from './group.ts'

/** How a universe is protected. One method a universe, never mixed. */
export type Method = 'suppression' | 'rounding' | 'cell-key' | 'none'

/** A named way to protect tables, as plain data: every parameter is a default that an office signs for. */
export interface Preset {
  readonly name: 'national-annual' | 'justice' | 'regional' | 'interactive' | 'round-5' | 'already-public'
  /** What it takes: confidential data, invented data alone, or data that their owner has published. */
  readonly takes: 'confidential' | 'made-up' | 'published'
  /** The first is the default. */
  readonly methods: readonly Method[]
  /** Whether a zero is printed, or stands under the symbol of small counts. */
  readonly zeros: 'withheld' | 'printed'
  /** Counts below are primary. null: nothing is. */
  readonly thresholds: Thresholds | null
  /** null: group disclosure is not looked for. */
  readonly group: GroupLimits | null
  /** Fewest agencies or countries that a shown cell comes from; 0: any. Counts of cases are the threshold's business. */
  readonly contributors: number
  /** For sums of money, days, and persons an agency: the (n,k) rule and the p per cent rule. */
  readonly magnitudes: {
    readonly dominance: { readonly n: number; readonly k: number }
    readonly pPercent: number
  } | null
  /** Dimensions that may not be in a table at all. */
  readonly notAllowed: readonly string[]
  /** Pairs of dimensions that may not be in one cell together. An area counts where it is smaller than a country. */
  readonly notCrossed: readonly (readonly [string, string])[]
  /** Whether a person who is the only one in a cell counts as a reader, who knows of it. */
  readonly insiders: boolean
  /** Rounding base; null where nothing is rounded. */
  readonly base: number | null
  /** Noise of cell key: greatest change, variance, and no result of 1 to `js`. null where there is none. */
  readonly noise: { readonly D: number; readonly V: number; readonly js: number } | null
}

/** Dimensions of which the category harms who is known to be in it. */
const sensitive = [
  'stage',
  'form',
  'act',
  'means',
  'control',
  'sector',
  'recruiter',
  'recruitment',
  'vulnerability',
  'service',
  'participation',
  'sentence',
] as const

/** 5, and 10 where the group is small and those who would look for somebody in it are near. */
const thresholds: Thresholds = { national: 5, subNational: 10, organRemoval: 10, childrenCrossed: 10 }

/** What would narrow down who is vulnerable in which way. */
const notCrossed = [
  ['citizenship', 'vulnerability'],
  ['area', 'vulnerability'],
] as const

const group: GroupLimits = { dimensions: sensitive, share: 0.9, shareUpTo: 100 }

const magnitudes = { dominance: { n: 2, k: 85 }, pPercent: 10 }

const nothing = {
  thresholds: null,
  group: null,
  contributors: 0,
  magnitudes: null,
  notAllowed: [],
  notCrossed: [],
  insiders: false,
  base: null,
  noise: null,
} as const

/** The named presets. Reasons and sources of the defaults: docs/methods/disclosure-presets.md. */
export const presets = {
  /** A country's victims of one or more years. */
  nationalAnnual: {
    ...nothing,
    name: 'national-annual',
    takes: 'confidential',
    methods: ['suppression'],
    zeros: 'withheld',
    thresholds,
    group,
    contributors: 2,
    magnitudes,
    notCrossed,
    insiders: true,
  },
  /** Offences, persons prosecuted and convicted. "No conviction" is what reviewers ask for: zeros are shown. */
  justice: {
    ...nothing,
    name: 'justice',
    takes: 'confidential',
    methods: ['suppression'],
    zeros: 'printed',
    thresholds: { national: 3, subNational: 10, organRemoval: 10, childrenCrossed: 10 },
    group: { ...group, dimensions: ['form', 'participation', 'sentence'] },
    contributors: 0,
    magnitudes,
    notAllowed: ['citizenship'],
    insiders: true,
  },
  /** Groups of countries. What one country reported must not follow from the group's number. */
  regional: {
    ...nothing,
    name: 'regional',
    takes: 'confidential',
    methods: ['suppression'],
    zeros: 'withheld',
    thresholds,
    group,
    contributors: 3,
    magnitudes,
    notCrossed,
    insiders: true,
  },
  /** Tables that readers put together themselves: many, overlapping, not known beforehand. */
  interactive: {
    ...nothing,
    name: 'interactive',
    takes: 'confidential',
    methods: ['rounding', 'cell-key'],
    zeros: 'withheld',
    thresholds,
    group,
    contributors: 2,
    magnitudes,
    notCrossed,
    insiders: true,
    base: 5,
    noise: { D: 5, V: 4, js: 2 },
  },
  /** As `policies.round5`. */
  round5: { ...nothing, name: 'round-5', takes: 'made-up', methods: ['rounding'], zeros: 'withheld', base: 5 },
  /** As `policies.alreadyPublic`: zeros as their owner printed them. */
  alreadyPublic: { ...nothing, name: 'already-public', takes: 'published', methods: ['none'], zeros: 'printed' },
} as const satisfies Record<string, Preset>
