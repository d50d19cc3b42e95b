import { isReleased, type Release } from '@tipstat/cube'
import { direction, type Language } from '@tipstat/language'
import type { Document } from './document.ts'
import { reportMessages } from './messages/index.ts'
import { isInScope, placeName } from './place.ts'
import { ReportRefusal } from './refusal.ts'
import { type Scope, type Section, type SectionContext, tablesInScope } from './section.ts'
import { victimStage } from './victim-stage.ts'

/** What all three levels take. */
export interface ReportOptions {
  /** Language of the report. */
  readonly language: Language
  /** Sections in the order in which they stand. Default: all that the level has. An office drops, adds and reorders here. */
  readonly sections?: readonly Section[]
}

/**
 * What the sections of a report are given. Throws ReportRefusal for anything that is not a release, and for a place
 * that the release holds nothing about.
 */
export const sectionContext = (release: Release, scope: Scope, language: Language): SectionContext => {
  if (!isReleased(release)) throw new ReportRefusal('report.not-released')
  const covers = isInScope(scope)
  const place = placeName(scope, language)
  const tables = tablesInScope({ release, covers })
  if (tables.length === 0) throw new ReportRefusal('report.nothing-about', { place })
  const years = tables.flatMap((table) => table.year.filter((_, i) => covers(table.area[i] ?? '')))
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return {
    release,
    scope,
    language,
    place,
    period: from === to ? `${from}` : `${from}–${to}`,
    stage: victimStage(tables),
    covers,
  }
}

/** Composes a document from sections, one after the other. */
export const composeReport = async (context: SectionContext, sections: readonly Section[]): Promise<Document> => {
  const { language, scope, place, period, release } = context
  const words = reportMessages[language]
  const blocks = []
  for (const section of sections) blocks.push(...(await section(context)))
  return {
    title: words[`title.${scope.level}`]({ place }),
    subtitle: words[`subtitle.${scope.level}`]({ period }),
    language,
    direction: direction(language),
    meta: {
      generator: `tipstat ${release.manifest.tipstat}`,
      'tipstat-release': release.id,
      'tipstat-proof': release.manifest.proof,
    },
    blocks,
  }
}
