import { type Preset, presets } from './presets.ts'

/** One parameter, and what it is in each preset, in the order of `presets`. */
export interface PresetRow {
  readonly parameter: string
  readonly values: readonly string[]
}

const parameters: Readonly<Record<string, (preset: Preset) => unknown>> = {
  takes: ({ takes }) => takes,
  method: ({ methods }) => methods.join(' or '),
  zeros: ({ zeros }) => zeros,
  'threshold, national': ({ thresholds }) => thresholds?.national,
  'threshold, sub-national': ({ thresholds }) => thresholds?.subNational,
  'threshold, organ removal': ({ thresholds }) => thresholds?.organRemoval,
  'threshold, children crossed': ({ thresholds }) => thresholds?.childrenCrossed,
  'sensitive dimensions': ({ group }) => group?.dimensions.join(', '),
  'group, share above': ({ group }) => group?.share,
  'group, share tested up to': ({ group }) => group && (group.shareUpTo ?? 'rows of any size'),
  'fewest contributors': ({ contributors }) => contributors || null,
  'dominance (n, k)': ({ magnitudes: m }) => m && `${m.dominance.n}, ${m.dominance.k} %`,
  'p per cent': ({ magnitudes }) => magnitudes?.pPercent,
  'not allowed': ({ notAllowed }) => notAllowed.join(', '),
  'not crossed': ({ notCrossed }) => notCrossed.map((pair) => pair.join(' × ')).join(', '),
  insiders: ({ insiders }) => (insiders ? 'yes' : null),
  'rounding base': ({ base }) => base,
  'noise (D, V, js)': ({ noise }) => noise && `${noise.D}, ${noise.V}, ${noise.js}`,
}

/** The names of the presets, in their order: the columns of `presetTable`. */
export const presetNames: readonly string[] = Object.values(presets).map(({ name }) => name)

/** All parameters of all presets as one table; a dash where a preset has none. */
export const presetTable = (): readonly PresetRow[] =>
  Object.entries(parameters).map(([parameter, of]) => ({
    parameter,
    values: Object.values(presets).map((preset) => String(of(preset) || '–')),
  }))
