import type { TransmissionTerms } from '@tipstat/cube'
import { type Language, say } from '@tipstat/language'
import { type TransmissionCode, transmissionMessages } from '../messages/transmission/transmission-messages.ts'
import type { PublishedIn } from './container.ts'

type Words = (code: TransmissionCode, params?: Readonly<Record<string, string | number>>) => string

const wordsIn =
  (language: Language): Words =>
  (code, params = {}) =>
    say({ code, params }, language, transmissionMessages)

/** What stands beside the encrypted file: how it is opened. It tells what the terms tell, and nothing of the data. */
export const readmeBeside = (terms: TransmissionTerms, language: Language): string => {
  const t = wordsIn(language)
  const file = `${terms.name}.tar`
  return lines([
    ...titleOf(terms, t),
    t('transmission.sealed', { file: `${file}.age`, to: terms.to }),
    '',
    t('transmission.open'),
    '',
    `    age -d -i key.txt -o ${file} ${file}.age`,
    `    tar -xf ${file}`,
    '',
    t('transmission.careful', { file }),
    '',
    ...termsOf(terms, t),
  ])
}

/** What a README inside of a container has to tell of it. */
export interface InsideFacts {
  readonly threshold: number
  readonly madeUp: boolean
  readonly published: PublishedIn
}

/** What stands inside the container: what the files are, what their codes mean, and what may be done with them. */
export const readmeInside = (terms: TransmissionTerms, facts: InsideFacts, language: Language): string => {
  const t = wordsIn(language)
  return lines([
    ...titleOf(terms, t),
    ...(facts.madeUp ? [t('transmission.made-up'), ''] : []),
    ...(facts.published === 'all' ? [] : [t('transmission.exact', { to: terms.to }), '']),
    ...termsOf(terms, t),
    '',
    t('transmission.tables'),
    t('transmission.values'),
    '',
    ...(facts.published === 'all'
      ? []
      : [t('transmission.conf-a', { threshold: facts.threshold }), t('transmission.conf-n')]),
    ...(facts.published === 'none' ? [] : [t('transmission.conf-f')]),
    '',
    t('transmission.destroy', { expires: terms.expires }),
  ])
}

const titleOf = ({ name, to }: TransmissionTerms, t: Words): readonly string[] => [
  t('transmission.title', { name, to }),
  '',
]

const termsOf = ({ basis, purpose, expires }: TransmissionTerms, t: Words): readonly string[] => [
  t('transmission.basis', { basis }),
  t('transmission.purpose', { purpose }),
  t('transmission.expires', { expires }),
]

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`
