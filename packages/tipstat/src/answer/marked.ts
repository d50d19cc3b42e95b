/** Why there is no marked copy of a file. */
export type Unmarked = 'persons' | 'refused' | 'nothing' | 'large' | 'copies' | 'formulas' | 'parts'

/** A marked copy of a sender's file, or why there is none. */
export type Marked =
  | { readonly ending: 'csv' | 'xlsx'; readonly pieces: AsyncIterable<Uint8Array> | Uint8Array }
  | { readonly why: Unmarked; readonly params: Readonly<Record<string, string | number>> }
