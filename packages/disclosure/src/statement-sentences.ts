import type { Manifest } from '@tipstat/cube'
import type { Params } from '@tipstat/language'
import { compareText, type SeriesBreak } from '@tipstat/scheme'
import type { StatementCode } from './messages/statement/statement-messages.ts'

/** A sentence of a statement, without the prefix of its code; null is an empty line. */
export type Sentence = { readonly code: Short<StatementCode>; readonly params: Params } | null

type Short<Code> = Code extends `statement.${infer Rest}` ? Rest : never

const s = (code: Short<StatementCode>, params: Params = {}): Sentence => ({ code, params })

/** What the statement of a release says before its cost: what it is, of whom, by which policy, and what proves it. */
export const aboutSentences = (about: Omit<Manifest, 'statement'>): readonly Sentence[] => {
  const { name, policy, proof, lineage, tipstat, tables, approval } = about
  return [
    s('release', { name, tipstat, scheme: lineage.schemeVersion }),
    null,
    ...(lineage.madeUp ? [s('made-up'), null] : []),
    ...(approval
      ? [
          s('drafted', { who: approval.drafted }),
          s('checked', { who: approval.checked }),
          s('approved', { who: approval.approved }),
          null,
        ]
      : []),
    s('source', { title: lineage.title }),
    ...(lineage.published
      ? [
          s('published-by', { by: lineage.published.by, date: lineage.published.date }),
          s('where', { url: lineage.published.url }),
          s('licence', { licence: lineage.published.licence }),
        ]
      : []),
    ...lineage.notes.map((note) => s('note', { note })),
    ...(lineage.breaks ?? []).map(breakSentence),
    null,
    s('policy', { name: policy.name }),
    ...policySentences[proof](policy.parameters),
    ...tables.filter(({ computed }) => computed).map((table) => s('computed', { table: table.name })),
    s('proof', { proof }),
    ...proofSentences[proof].map((code) => s(code)),
    ...besides(about),
    null,
  ]
}

/** A break in series, with the areas and stages that it is of, and its note. */
const breakSentence = ({ year, what, areas = [], stages = [], note }: SeriesBreak): Sentence =>
  s(`break.${what}`, {
    year: String(year),
    more: [...areas, ...stages, ...(note === undefined ? [] : [note])].map((part) => ` · ${part}`).join(''),
  })

/** What a release was proved together with, and its certificates. */
const besides = ({
  earlier = [],
  elsewhere = [],
  revisions,
  certificates = [],
}: Omit<Manifest, 'statement'>): readonly Sentence[] => [
  ...earlier.map((id) => s('earlier', { id })),
  ...elsewhere.map((where) => s('elsewhere', { where })),
  ...(revisions ? [s('revisions', { numbers: revisions.numbers, why: revisions.why })] : []),
  ...certificates.map(({ sha256, tables }) => s('certificate', { sha256, tables: tables.join(', ') })),
]

/** The numbers of `cost` with their names, in order of the names. */
export const costOf = ({ cost }: Pick<Manifest, 'cost'>): readonly (readonly [string, number])[] =>
  Object.entries(cost).sort(([a], [b]) => compareText(a, b))

/** The same whether anything is left out or not: how much it is would tell that somebody is there. */
export const costSentences = ['cost-left-out', 'cost-persons-left-out'] as const

/** How the tables are to be read. */
export const readingSentences = ['columns', 'interval', 'blank', 'manifest'] as const

type Parameters = Manifest['policy']['parameters']

const number = (parameter: Parameters[string] | undefined): number => Number(parameter)

const policySentences: Readonly<Record<Manifest['proof'], (parameters: Parameters) => readonly Sentence[]>> = {
  certificate: ({ zeros, threshold }) => [
    s(zeros === 'printed' ? 'withheld-but-zeros' : 'withheld', { threshold: number(threshold) }),
    s(zeros === 'printed' ? 'zeros-printed' : 'zeros-withheld'),
    s('left-out'),
    s('exact'),
  ],
  'controlled-rounding': ({ base }) => [
    s('together', { base: number(base) }),
    s('away', { base: number(base), total: 2 * number(base) }),
    s('zero-in-sums', { most: number(base) - 1 }),
    s('left-out-as-little'),
  ],
  'cell-key': ({ D, V, js }) => [
    s('noise'),
    s('noise-bounds', { D: number(D), V: number(V), js: number(js) }),
    s('noise-zero', { D: number(D) }),
    s('left-out-as-little'),
    s('noise-totals'),
  ],
  rounding: () => [s('round-5'), s('round-5-left-out'), s('round-5-totals')],
  'owner-published': () => [s('owner-published')],
}

const proofSentences = {
  certificate: ['proof-certificate', 'proof-certificate-where'],
  'controlled-rounding': ['proof-controlled-rounding', 'proof-controlled-rounding-now'],
  'cell-key': ['proof-cell-key'],
  rounding: ['proof-rounding'],
  'owner-published': ['proof-owner-published'],
} as const satisfies Record<Manifest['proof'], readonly Short<StatementCode>[]>
