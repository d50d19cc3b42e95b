import type { CubeTable, Release } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import type { Block } from './document.ts'

/** What a report is about: one country, one region by its M49 code, or all that the release holds. */
export type Scope =
  | { readonly level: 'national'; readonly area: string }
  | { readonly level: 'regional'; readonly region: string }
  | { readonly level: 'global' }

/** What every section is given. */
export interface SectionContext {
  readonly release: Release
  readonly scope: Scope
  readonly language: Language
  /** The place in the words of the language, as it stands in titles. */
  readonly place: string
  /** Years of the tables in scope: `2008–2021`; empty where there are none. */
  readonly period: string
  /** The stage that the report counts victims at: `V_DET`, or what the release has instead; null without victims. */
  readonly stage: string | null
  /** Whether a row of a table is part of the scope. */
  readonly covers: (area: string) => boolean
}

/** A part of a report: blocks in their order. Says in a block why there is no figure; never throws for a missing table. */
export type Section = (context: SectionContext) => Promise<readonly Block[]>

/** The tables that hold at least one row in scope. */
export const tablesInScope = ({ release, covers }: Pick<SectionContext, 'release' | 'covers'>): readonly CubeTable[] =>
  release.tables.filter((table) => table.area.some(covers))
