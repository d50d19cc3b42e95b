import type { Rule } from '../rule.ts'

/** Keeps the codes of a group of rules as literals, so that every message catalogue must name each of them. */
export const define = <const Code extends `TIP-${string}`>(rules: readonly Rule<Code>[]): readonly Rule<Code>[] => rules
