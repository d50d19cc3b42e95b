/** The typed parameters that a sentence may carry. */
export type Params = Readonly<Record<string, string | number>>

/** A sentence before it has words: a stable code and its parameters (architecture.md, section 5). */
export interface Message<Code extends string = string> {
  readonly code: Code
  readonly params: Params
}

/** One language's words for a set of codes. A missing code does not compile. */
export type Catalogue<Codes extends string> = Readonly<Record<Codes, (params: Params) => string>>
