import type { Params } from '@tipstat/language'
import { DisclosureRefusal } from '../refusal.ts'
import type { Equation } from '../suppress/equation.ts'

/** An equation with its cells by names that a person understands. Confidential: it gives a withheld number away. */
export interface NamedEquation extends Pick<Equation, 'bound' | 'value' | 'rest'> {
  readonly cell: string
  readonly terms: readonly { readonly cell: string; readonly times: number; readonly count: number }[]
  /** The cell of whoever is alone in it and knows it; absent where every reader can do it. */
  readonly insider?: string
}

/** A release that is refused since withheld numbers could be worked out. What it prints names no number; how it is done is asked for apart. */
export class UnsafeRelease extends DisclosureRefusal {
  readonly #equations: readonly NamedEquation[]

  constructor(params: Params, equations: readonly NamedEquation[]) {
    super('disclosure.not-safe', params)
    this.#equations = equations
  }

  /** How a reader would work the numbers out. Confidential: for a note to the one who decides, and nowhere else. */
  equations(): readonly NamedEquation[] {
    return this.#equations
  }

  /** The same refusal, which says where the note stands. */
  withNote(note: string): UnsafeRelease {
    return new UnsafeRelease({ ...this.params, note }, this.#equations)
  }
}
