/** Why suppression releases nothing. */
export type SuppressionRefusalCode =
  | 'disclosure.suppression-exact-only'
  | 'disclosure.suppression-counts-only'
  | 'disclosure.not-additive'
  | 'disclosure.not-allowed'
  | 'disclosure.not-crossed'
  | 'disclosure.too-fine'
  | 'disclosure.not-safe'
  | 'disclosure.nothing-shown'
  | 'disclosure.other-method'
  | 'disclosure.unfinished'
  | 'disclosure.no-contributors'
  | 'disclosure.overlapping-areas'
