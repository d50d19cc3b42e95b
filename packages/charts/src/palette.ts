/** Text, lines of the frame, and quiet lines behind the data. Text is read at 4.5:1 or better on white. */
export const ink = { text: '#1a1a1a', quiet: '#555555', axis: '#8a8a8a', grid: '#e2e2e2', paper: '#ffffff' } as const

/**
 * Fills of parts that touch, in stacking order. Lightness L* steps by 8 or more between any two, so that they can be
 * told apart in greyscale; hues are far apart for readers with a colour vision deficiency. Colour is never the only
 * sign: parts are named beside the bars and stand in a fixed order.
 */
export const fills = ['#521b56', '#e0833c', '#1a5e95', '#4ec3b6', '#c4668c', '#e2c664', '#204f2f', '#b84d3f'] as const

/** The fill of `not recorded`: always the lightest grey. */
export const unknownFill = '#dfdfdf'

/** The fill of what is withheld or left out: paper, within an outline. */
export const withheldFill = '#ffffff'

/** Lines and points on white: 3:1 or better, neighbours 8 or more apart in L*. Shapes and dashes repeat what they say. */
export const lines = ['#521b56', '#cd7127', '#1a5f97', '#1f7f79', '#1a4e2c', '#d1659a', '#7d3328', '#7a7a7a'] as const

/** The line of `not recorded`. */
export const unknownLine = '#7a7a7a'

/** Shapes and dashes that go with `lines`. */
export const shapes = [
  'circle',
  'square',
  'triangle-up',
  'diamond',
  'triangle-down',
  'cross',
  'triangle-right',
  'triangle-left',
] as const
export const dashes: readonly (readonly number[])[] = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
  [10, 4],
  [4, 2],
  [1, 3],
  [12, 3, 3, 3],
]

/** Classes of a heat map from none to most. Numbers stand in the tiles. */
export const heat = ['#f2f7fc', '#c3daec', '#84b7d9', '#398bbc', '#1b6096', '#0b3f69'] as const

/** Tiles of coverage: reported, reported with withheld numbers, all withheld, nothing. */
export const coverageFills = {
  reported: '#1b6096',
  'reported-censored': '#84b7d9',
  withheld: '#b5d6ea',
  none: '#f0f0f0',
} as const

/** Bars of one number: up to the least it can be, and from there to the most. */
export const barFills = { least: '#1a5f97', most: '#c3daec' } as const
