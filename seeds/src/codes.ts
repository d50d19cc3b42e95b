import { ageList } from './age.ts'
import { areaList, citizenshipList, countryList } from './areas.ts'
import { type Code, type CodeList, codeList, readCode } from './code-list.ts'
import { formList } from './forms.ts'
import { type AuthorityCode, authorityRows } from './generated/authority.ts'
import { type ConfidentialityCode, confidentialityRows } from './generated/confidentiality.ts'
import { type CountingCode, countingRows } from './generated/counting.ts'
import { type ReferenceCode, referenceRows } from './generated/reference.ts'
import { type ScopeCode, scopeRows } from './generated/scope.ts'
import { type SexCode, sexRows } from './generated/sex.ts'
import { type StageCode, stageRows } from './generated/stage.ts'
import { type StatusCode, statusRows } from './generated/status.ts'
import { type UnitCode, unitRows } from './generated/unit.ts'

export { type AgeBand, ageContains, ageName, parseAge } from './age.ts'
export {
  type AreaCode,
  areaName,
  type CitizenshipCode,
  type Country,
  type CountryCode,
  country,
  type MadeUpCountryCode,
  type RegionCode,
  regionOf,
  type SpecialCitizenshipCode,
  subregionOf,
} from './areas.ts'
export type { Code, CodeList, Language } from './code-list.ts'
export { type FormCode, formRollup, type RollupScheme } from './forms.ts'
export type {
  AuthorityCode,
  ConfidentialityCode,
  CountingCode,
  ReferenceCode,
  ScopeCode,
  SexCode,
  StageCode,
  StatusCode,
  UnitCode,
}

const listOf = <C extends string>(id: string, rows: readonly string[]): CodeList<C> =>
  codeList<C>(id, () => rows.map((line): Code<C> => readCode<C>(line)))

/** The code lists of the scheme, by the short name of the concept. */
export const lists = {
  sex: listOf<SexCode>('sex', sexRows),
  age: ageList,
  stage: listOf<StageCode>('stage', stageRows),
  form: formList,
  citizenship: citizenshipList,
  country: countryList,
  area: areaList,
  scope: listOf<ScopeCode>('scope', scopeRows),
  counting: listOf<CountingCode>('counting', countingRows),
  unit: listOf<UnitCode>('unit', unitRows),
  reference: listOf<ReferenceCode>('reference', referenceRows),
  authority: listOf<AuthorityCode>('authority', authorityRows),
  status: listOf<StatusCode>('status', statusRows),
  confidentiality: listOf<ConfidentialityCode>('confidentiality', confidentialityRows),
} as const
