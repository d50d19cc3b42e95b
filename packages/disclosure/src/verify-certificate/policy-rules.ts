/** What a policy of suppression asks of counts, beyond one threshold for all. */
export interface PolicyRules {
  /** The least count that may be shown, by what it is about; where several apply, the greatest. */
  readonly thresholds: {
    readonly national: number
    readonly subNational: number
    readonly organRemoval: number
    readonly childrenCrossed: number
  }
  /** Dimensions of which the category harms who is known to be in it. */
  readonly sensitive: readonly string[]
  /** A category tells of its row where it holds a greater share, in rows of so many persons at most. */
  readonly groupShare: number
  readonly groupShareUpTo: number
}

/** The parameters of a policy, as its release states them. */
export interface PolicyParameters {
  readonly threshold: number
  readonly thresholdSubNational: number
  readonly thresholdOrganRemoval: number
  readonly thresholdChildrenCrossed: number
  readonly groupShare: number
  readonly groupShareUpTo: number
}

const ofVictims = [
  'act',
  'control',
  'form',
  'means',
  'participation',
  'recruiter',
  'recruitment',
  'sector',
  'sentence',
  'service',
  'stage',
  'vulnerability',
]

const ofAccused = ['form', 'participation', 'sentence']

/** The rules of a named policy with its parameters. A policy that is not known has the most sensitive dimensions. */
export const rulesOf = (
  name: string,
  {
    threshold,
    thresholdSubNational,
    thresholdOrganRemoval,
    thresholdChildrenCrossed,
    groupShare,
    groupShareUpTo,
  }: PolicyParameters,
): PolicyRules => ({
  thresholds: {
    national: threshold,
    subNational: thresholdSubNational,
    organRemoval: thresholdOrganRemoval,
    childrenCrossed: thresholdChildrenCrossed,
  },
  sensitive: name === 'justice' ? ofAccused : ofVictims,
  groupShare,
  groupShareUpTo,
})

/**
 * How many of a row of so many persons must be outside of one category, so that it is not known of them that all or all but
 * one are in it, nor more than the share.
 */
export const leastOutside = (persons: number, { groupShare, groupShareUpTo }: PolicyRules): number => {
  // A share of 0.9 of ten persons is nine of them, whatever the last binary digit says.
  const within = Math.floor(groupShare * persons + 1e-9)
  return persons > groupShareUpTo ? 2 : Math.max(2, persons - within)
}

/** Not known, not recorded: a category that harms nobody. */
export const isHarmless = (code: string): boolean => code === '_U'
