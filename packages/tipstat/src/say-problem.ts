import {
  type CertificateProblem,
  type Problem,
  type PublicUseProblem,
  type VerifyCode,
  verifyMessages,
} from '@tipstat/disclosure'
import { isolate, type Language, type Params, say } from '@tipstat/language'
import { colonIn } from './colon.ts'
import { plain } from './say.ts'

/** What is amiss with a release: where, what, and what to do. */
export const sayReleaseProblem = ({ kind, ...place }: Problem, language: Language): string =>
  sayAt(place, `release.${kind}`, language)

/** What is amiss with a certificate: where, what, and what to do. */
export const sayCertificateProblem = ({ kind, ...place }: CertificateProblem, language: Language): string =>
  sayAt(place, `certificate.${kind}`, language)

/** What is amiss with a public-use file: where, what, and what to do. What can befall any release is said in the same words. */
export const sayPublicUseProblem = ({ kind, ...place }: PublicUseProblem, language: Language): string => {
  switch (kind) {
    case 'missing-folder':
    case 'manifest':
    case 'missing-file':
    case 'extra-file':
    case 'not-a-file':
    case 'hash':
      return sayAt(place, `release.${kind}`, language)
    default:
      return sayAt(place, `public-use.${kind}`, language)
  }
}

const sayAt = (place: Omit<CertificateProblem, 'kind'>, code: VerifyCode, language: Language): string => {
  const places = placesOf(place, language)
  const said = verifyWords(code, language)
  return places.length === 0 ? said : `${places.join(commaIn(language))}${colonIn(language)}${said}`
}

/** File, line, table and demand, as far as a problem has them. Demands are counted from 1, as people do. */
const placesOf = ({ file, line, table, demand }: Omit<CertificateProblem, 'kind'>, language: Language): string[] => {
  const places: string[] = []
  if (file !== undefined) places.push(language === 'ar' ? isolate(plain(file)) : plain(file))
  if (line !== undefined) places.push(verifyWords('place.line', language, { line }))
  if (table === 0) places.push(verifyWords('place.true-table', language))
  else if (table !== undefined) places.push(verifyWords('place.table', language, { table }))
  if (demand !== undefined) places.push(verifyWords('place.demand', language, { demand: demand + 1 }))
  return places
}

const verifyWords = (code: VerifyCode, language: Language, params: Params = {}): string =>
  say({ code, params }, language, verifyMessages)

const commaIn = (language: Language): string => (language === 'ar' ? '، ' : language === 'zh' ? '，' : ', ')
