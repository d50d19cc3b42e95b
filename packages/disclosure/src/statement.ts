import type { Manifest } from '@tipstat/cube'
import { formatNumber, formatPercent, type Language, languages, type Params, say } from '@tipstat/language'
import { isDraft } from './account/approval.ts'
import { statementMessages } from './messages/statement/statement-messages.ts'
import { aboutSentences, costOf, costSentences, readingSentences } from './statement-sentences.ts'

type About = Omit<Manifest, 'statement'>

/**
 * What a release says of itself in plain words, beside its data: whole in each of the six languages, and above them, in
 * each, that it may not be published, or not yet. Of data accepted under a scheme before 0.3.0 it is in English alone, as
 * it was then: a release is made again to the byte.
 */
export const statementText = (about: About): string => {
  const lines = isOfEnglishAlone(about)
    ? [...standing(about, ['en']), ...statementIn(about, 'en', ([name, n]) => `${name}: ${n}`)]
    : [
        ...standing(about, languages),
        languages.map((language) => word('language', language)).join(' · '),
        ...languages.flatMap((language) => [
          '',
          `== ${word('language', language)} ==`,
          ...statementIn(about, language, (cost) => costLine(cost, language)),
        ]),
      ]
  return `${lines.map(oneLine).join('\n')}\n`
}

const isOfEnglishAlone = ({ lineage }: About): boolean => ['0.1.0', '0.2.0'].includes(lineage.schemeVersion)

const word = (code: string, language: Language, params: Params = {}): string =>
  say({ code: `statement.${code}`, params }, language, statementMessages)

/** What stands above everything else: that it may not be published, or not yet. */
const standing = ({ proof, approval }: About, all: readonly Language[]): readonly string[] => {
  const day = approval?.embargo
  if (day) return [...all.map((language) => word('embargo', language, { day })), '']
  const isUnapproved = isDraft({ proof, ...(approval ? { approval } : {}) })
  return isUnapproved ? [...all.map((language) => word('draft', language)), ''] : []
}

type Cost = readonly [name: string, n: number]

/** With its name in the manifest, by which other lines and programs speak of it. */
const costLine = ([name, n]: Cost, language: Language): string => {
  const text = name.startsWith('share') ? formatPercent(n, language, { digits: 1 }) : formatNumber(n, language)
  return `${word(`cost.${name}`, language, { n: text })} [${name}]`
}

/** The whole statement in one language, but for what stands above. */
const statementIn = (about: About, language: Language, lineOf: (cost: Cost) => string): readonly string[] => {
  const isCertified = about.proof === 'certificate'
  return [
    ...aboutSentences(about).map((sentence) => (sentence ? word(sentence.code, language, sentence.params) : '')),
    word(isCertified ? 'cost' : 'cost-at-most', language),
    ...costOf(about).map((cost) => `  ${lineOf(cost)}`),
    ...(isCertified
      ? [
          word('cost-by-table', language),
          ...about.tables.map(
            ({ name, rows, hidden = 0 }) => `  ${word('cost-of-table', language, { name, hidden, rows })}`,
          ),
          ...costSentences.map((code) => word(code, language)),
        ]
      : []),
    '',
    ...readingSentences.map((code) => word(code, language)),
  ]
}

/** Text of a mapping must not begin a line of its own, where it could say what the release does not. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
