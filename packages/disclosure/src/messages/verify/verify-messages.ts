import type { Catalogues } from '@tipstat/language'
import type { CertificateProblem } from '../../verify-certificate/problem.ts'
import type { Problem } from '../../verify-files.ts'
import type { PublicUseProblem } from '../../verify-public-use.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of what is amiss with a release or a certificate, by its kind, or of a part of the place where it is so. */
export type VerifyCode =
  | `release.${Problem['kind']}`
  | `certificate.${CertificateProblem['kind']}`
  | `public-use.${Exclude<PublicUseProblem['kind'], Problem['kind']>}`
  | 'place.line'
  | 'place.table'
  | 'place.true-table'
  | 'place.demand'

/** Words for what is amiss with a release or a certificate and what to do, in the six languages. */
export const verifyMessages: Catalogues<VerifyCode> = { en, fr, es, ru, ar, zh }
