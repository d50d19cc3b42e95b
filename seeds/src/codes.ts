import { ageList } from './age.ts'
import { areaList, citizenshipList, countryList } from './areas.ts'
import { type Code, type CodeList, codeList, readCode } from './code-list.ts'
import { formList } from './forms.ts'
import { type ActCode, actRows } from './generated/act.ts'
import { type AuthorityCode, authorityRows } from './generated/authority.ts'
import { type ConfidentialityCode, confidentialityRows } from './generated/confidentiality.ts'
import { type ControlCode, controlRows } from './generated/control.ts'
import { type CountingCode, countingRows } from './generated/counting.ts'
import { type DemandMeasureCode, demandMeasureRows } from './generated/demand-measure.ts'
import { type DutyCode, dutyRows } from './generated/duty.ts'
import { type EvidenceCode, evidenceRows } from './generated/evidence.ts'
import { type IndicatorCode, indicatorRows } from './generated/indicator.ts'
import { type MeansCode, meansRows } from './generated/means.ts'
import { type ParticipationCode, participationRows } from './generated/participation.ts'
import { type PersonKindCode, personKindRows } from './generated/person-kind.ts'
import { type PolicyStatusCode, policyStatusRows } from './generated/policy-status.ts'
import { type RealisedCode, realisedRows } from './generated/realised.ts'
import { type RecruiterCode, recruiterRows } from './generated/recruiter.ts'
import { type RecruitmentCode, recruitmentRows } from './generated/recruitment.ts'
import { type ReferenceCode, referenceRows } from './generated/reference.ts'
import { type ScopeCode, scopeRows } from './generated/scope.ts'
import { type SectorCode, sectorRows } from './generated/sector.ts'
import { type SentenceCode, sentenceRows } from './generated/sentence.ts'
import { type ServiceCode, serviceRows } from './generated/service.ts'
import { type SexCode, sexRows } from './generated/sex.ts'
import { type StageCode, stageRows } from './generated/stage.ts'
import { type StatusCode, statusRows } from './generated/status.ts'
import { type SubregionCode, subregionRows } from './generated/subregion.ts'
import { type TopicCode, topicRows } from './generated/topic.ts'
import { type UnitCode, unitRows } from './generated/unit.ts'
import { type VulnerabilityCode, vulnerabilityRows } from './generated/vulnerability.ts'

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
export { isMemberState, memberStates } from './member-states.ts'
export { type Duty, duty, type Indicator, indicator } from './registers.ts'
export type {
  ActCode,
  AuthorityCode,
  ConfidentialityCode,
  ControlCode,
  CountingCode,
  DemandMeasureCode,
  DutyCode,
  EvidenceCode,
  IndicatorCode,
  MeansCode,
  ParticipationCode,
  PersonKindCode,
  PolicyStatusCode,
  RealisedCode,
  RecruiterCode,
  RecruitmentCode,
  ReferenceCode,
  ScopeCode,
  SectorCode,
  SentenceCode,
  ServiceCode,
  SexCode,
  StageCode,
  StatusCode,
  SubregionCode,
  TopicCode,
  UnitCode,
  VulnerabilityCode,
}

const listOf = <C extends string>(id: string, rows: readonly string[]): CodeList<C> =>
  codeList<C>(id, () => rows.map((line): Code<C> => readCode<C>(line)))

/** The code lists of the scheme, by the short name of the concept; `subregion` holds the regions of UNODC's Global Report. */
export const lists = {
  sex: listOf<SexCode>('sex', sexRows),
  age: ageList,
  stage: listOf<StageCode>('stage', stageRows),
  form: formList,
  citizenship: citizenshipList,
  country: countryList,
  area: areaList,
  scope: listOf<ScopeCode>('scope', scopeRows),
  act: listOf<ActCode>('act', actRows),
  means: listOf<MeansCode>('means', meansRows),
  control: listOf<ControlCode>('control', controlRows),
  sector: listOf<SectorCode>('sector', sectorRows),
  recruiter: listOf<RecruiterCode>('recruiter', recruiterRows),
  recruitment: listOf<RecruitmentCode>('recruitment', recruitmentRows),
  vulnerability: listOf<VulnerabilityCode>('vulnerability', vulnerabilityRows),
  realised: listOf<RealisedCode>('realised', realisedRows),
  service: listOf<ServiceCode>('service', serviceRows),
  participation: listOf<ParticipationCode>('participation', participationRows),
  person_kind: listOf<PersonKindCode>('person_kind', personKindRows),
  sentence: listOf<SentenceCode>('sentence', sentenceRows),
  demand_measure: listOf<DemandMeasureCode>('demand_measure', demandMeasureRows),
  indicator: listOf<IndicatorCode>('indicator', indicatorRows),
  duty: listOf<DutyCode>('duty', dutyRows),
  policy_status: listOf<PolicyStatusCode>('policy_status', policyStatusRows),
  topic: listOf<TopicCode>('topic', topicRows),
  evidence: listOf<EvidenceCode>('evidence', evidenceRows),
  counting: listOf<CountingCode>('counting', countingRows),
  unit: listOf<UnitCode>('unit', unitRows),
  reference: listOf<ReferenceCode>('reference', referenceRows),
  authority: listOf<AuthorityCode>('authority', authorityRows),
  status: listOf<StatusCode>('status', statusRows),
  confidentiality: listOf<ConfidentialityCode>('confidentiality', confidentialityRows),
  subregion: listOf<SubregionCode>('subregion', subregionRows),
} as const
