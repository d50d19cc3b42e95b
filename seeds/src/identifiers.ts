import { identifierRows } from './generated/identifiers.ts'

/** A kind of direct identifier, and the column headers that give it away. */
export interface IdentifierKind {
  readonly kind: string
  /** Words and phrases, as `normaliseHeader` leaves them: found as whole words anywhere in a header. */
  readonly hints: readonly string[]
  /** Words that also mean something harmless (`nombre` is a number in French): they count only as the whole header. */
  readonly wholeHeaderOnly: readonly string[]
  /** `fatal`: the file is refused. `drop`: the column is not read. `pseudonymise`: only its pseudonym is kept. */
  readonly severity: 'fatal' | 'drop' | 'pseudonymise'
}

/**
 * A header as words: camel case split, marks and case taken away, everything that is neither letter nor digit a space.
 * `prs_FirstName` is `prs first name`, `Prénom(s)` is `prenom s`, `ТЕЛЕФОН №` is `телефон no`.
 */
export const normaliseHeader = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/['’ʼ]/g, ' ')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const phrases = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(';')
      .map(normaliseHeader)
      .filter((phrase) => phrase !== ''),
  ),
]

/** Direct identifiers that no file may bring in, in several languages. Chinese hints have no word boundaries: look for them anywhere. */
export const identifierKinds: readonly IdentifierKind[] = identifierRows.map((line) => {
  const [kind = '', hints = '', whole = '', severity = ''] = line.split('\t')
  return {
    kind,
    hints: phrases(hints),
    wholeHeaderOnly: phrases(whole),
    severity: severity as IdentifierKind['severity'],
  }
})

/** The same headers as they are spelt, marks and all. */
export const identifierPhrases: readonly string[] = identifierRows.flatMap((line) =>
  line
    .split('\t')
    .slice(1, 3)
    .flatMap((cell) => cell.split(';'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ''),
)
