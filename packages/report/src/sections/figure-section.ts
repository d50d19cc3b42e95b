import { chartsMessages } from '@tipstat/charts'
import { type Language, type Message, Refusal, say } from '@tipstat/language'
import { statisticsMessages } from '@tipstat/statistics'
import type { Block, Callout, Paragraph } from '../document.ts'
import type { Draw } from '../drawings.ts'
import { finishFigure } from '../drawn-figure.ts'
import { figureBlock } from '../figure-block.ts'
import type { ReportCode } from '../messages/en.ts'
import { reportMessages } from '../messages/index.ts'
import type { Section, SectionContext } from '../section.ts'

/** What a section of figures consists of. */
export interface FigureSection {
  readonly id: string
  readonly heading: ReportCode
  /** The figures, in their order. */
  readonly draws: (context: SectionContext) => readonly Draw[]
  /** Why there is no figure, in the terms of a reader: the release has no such table. */
  readonly absent: ReportCode
  /** Caution that stands before the figures. */
  readonly caution?: ReportCode
}

/**
 * A section with a heading, a caution, and figures with the sentences that their numbers bear. Where statistics or
 * charts refuse, the reader is told that there is no figure and why. What is not a refusal is a bug and is thrown.
 */
export const figureSection =
  ({ id, heading, draws, absent, caution }: FigureSection): Section =>
  async (context) => {
    const words = reportMessages[context.language]
    const blocks: Block[] = [{ kind: 'heading', level: 2, id: `section-${id}`, text: words[heading]({}) }]
    const before: readonly Block[] = caution ? [paragraph(words[caution]({}))] : []
    for (const [i, draw] of draws(context).entries()) {
      const drawn = tryDraw(draw, context)
      if (drawn instanceof Refusal) {
        blocks.push(explain(drawn, absent, context))
        continue
      }
      const { figure, bundle } = await finishFigure(drawn.figure)
      blocks.push(...(i === 0 ? before : []), ...tell(drawn.sentences, context.language), figureBlock(figure, bundle))
    }
    return blocks
  }

const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })

const tell = (sentences: readonly Message[], language: Language): readonly Paragraph[] =>
  sentences.length
    ? [
        paragraph(
          sentences.map((sentence) => say(sentence, language, statisticsMessages)).join(language === 'zh' ? '' : ' '),
        ),
      ]
    : []

const tryDraw = (draw: Draw, context: SectionContext) => {
  try {
    return draw(context)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** The plain sentence for a table that is not there; the refusal's own words for anything else. */
const explain = (refusal: Refusal, absent: ReportCode, { language, place }: SectionContext): Callout => {
  const words = reportMessages[language]
  const isAbsent = ['statistics.no-table', 'statistics.no-area'].includes(refusal.code)
  return {
    kind: 'callout',
    tone: 'absent',
    title: words['absent.title']({}),
    blocks: [
      paragraph(isAbsent ? words[absent]({ place }) : say(refusal, language, statisticsMessages, chartsMessages)),
    ],
  }
}
