import type { Manifest } from '@tipstat/cube'
import { formatNumber, type Language } from '@tipstat/language'
import type { Block, Definitions, Inline, Table } from '../document.ts'
import { reportMessages } from '../messages/index.ts'
import type { Section } from '../section.ts'
import { dayOrText } from '../source-line.ts'
import { withholds } from '../withheld.ts'

/** How the numbers were made and where they came from; enough to check the release and to find the source. */
export const annex: Section = async ({ release, language }) => {
  const words = reportMessages[language]
  return [
    { kind: 'heading', level: 2, id: 'annex', text: words['heading.annex']({}) },
    {
      kind: 'list',
      ordered: false,
      items: [
        words[withholds(release) ? 'annex.method-shares-withheld' : 'annex.method-shares']({}),
        words['annex.method-rate']({}),
        words['annex.method-sums']({}),
      ],
    },
    { kind: 'heading', level: 3, id: 'source', text: words['annex.source']({}) },
    sourceFacts(release.manifest, language),
    { kind: 'heading', level: 3, id: 'release', text: words['annex.release']({}) },
    releaseFacts(release.id, release.manifest, language),
    planTable(language),
    { kind: 'heading', level: 3, id: 'designations', text: words['annex.designations-title']({}) },
    { kind: 'paragraph', text: words['annex.designations']({}) },
  ]
}

const foreign = (text: string): readonly Inline[] => [{ kind: 'foreign', text }]

const sourceFacts = ({ lineage }: Manifest, language: Language): Definitions => {
  const words = reportMessages[language]
  const { published, title } = lineage
  return {
    kind: 'definitions',
    items: [
      { term: words['annex.source']({}), text: foreign(title) },
      ...(published
        ? [
            { term: words['annex.publisher']({}), text: foreign(published.by) },
            { term: words['annex.published']({}), text: foreign(dayOrText(published.date, language)) },
            {
              term: words['annex.address']({}),
              text: [{ kind: 'link', text: published.url, url: published.url }] as const,
            },
            { term: words['annex.licence']({}), text: foreign(published.licence) },
          ]
        : []),
    ],
  }
}

const releaseFacts = (id: string, manifest: Manifest, language: Language): Definitions => {
  const words = reportMessages[language]
  const pairs = (record: Readonly<Record<string, string | number | boolean>>) =>
    Object.keys(record)
      .sort()
      .map((name) => `${name}: ${amount(record[name], language)}`)
      .join('; ')
  const parameters = pairs(manifest.policy.parameters)
  const cost = pairs(manifest.cost)
  return {
    kind: 'definitions',
    items: [
      { term: words['annex.release']({}), text: foreign(manifest.name) },
      { term: words['annex.id']({}), text: foreign(id) },
      { term: words['annex.policy']({}), text: foreign(manifest.policy.name + (parameters && ` (${parameters})`)) },
      { term: words['annex.proof']({}), text: words[`annex.proof-${manifest.proof}`]({}) },
      ...(cost ? [{ term: words['annex.cost']({}), text: foreign(cost) }] : []),
      { term: words['annex.submissions']({}), text: foreign(manifest.lineage.submissions.join(' ')) },
      { term: words['annex.scheme']({}), text: foreign(manifest.lineage.schemeVersion) },
      { term: words['annex.software']({}), text: foreign(`tipstat ${manifest.tipstat}`) },
    ],
  }
}

const amount = (value: string | number | boolean | undefined, language: Language): string =>
  typeof value === 'number' ? formatNumber(value, language) : String(value)

const planTable = (language: Language): Table => {
  const words = reportMessages[language]
  return {
    kind: 'table',
    id: 'plan-paragraphs',
    caption: words['annex.plan']({}),
    header: [words['annex.plan-paragraph']({}), words['annex.plan-asks']({}), words['annex.plan-given']({})],
    rows: (['15', '28', '67'] as const).map((n) => [
      n,
      words[`annex.plan-${n}-asks`]({}),
      words[`annex.plan-${n}-given`]({}),
    ]),
    rowHeaders: 1,
    notes: [],
  }
}

/** A box that can't be overlooked, at the head of a report on invented data; nothing for real data. */
export const madeUpNotice: Section = async ({ release, language }) => {
  const words = reportMessages[language]
  const notice: Block = {
    kind: 'callout',
    tone: 'notice',
    title: words['made-up.title']({}),
    blocks: [{ kind: 'paragraph', text: words['made-up.text']({}) }],
  }
  return release.manifest.lineage.madeUp ? [notice] : []
}
