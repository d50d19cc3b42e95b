export {
  accountOf,
  type FamilyAccount,
  type PatternCell,
  type RoundingAccount,
  roundingAccountOf,
  type SuppressionAccount,
  type TableAccount,
} from './account/account.ts'
export { digestOf, isDraft, refuseOtherTables } from './account/approval.ts'
export { type CellKind, cellKinds } from './account/kinds.ts'
export { type LeftOutCode, type LeftOutWhy, leftOutWhys } from './account/left-out.ts'
export type { ChangedCode, RevisedCell, SinceEarlier, TableChange } from './account/since-earlier.ts'
export type { Spread } from './account/spread.ts'
export type { Tallies, Tally } from './account/tally.ts'
export { type ExactCost, exactCost } from './cost.ts'
export { type Family, familiesOf } from './facets/family.ts'
export type { NumberElsewhere } from './facets/number-elsewhere.ts'
export type { ProtectedFamily } from './facets/protect-family.ts'
export type { ProtectionStep } from './facets/prove-family.ts'
export { type SeenRevisions, type SmallRevision, SmallRevisions } from './facets/small-revisions.ts'
export { type NamedEquation, UnsafeRelease } from './facets/unsafe-release.ts'
export { refuseUnrounded } from './interactive/refuse-unrounded.ts'
export { isRelated, refuseOtherMethods } from './ledger/earlier-tables.ts'
export { type EarlierPublicUse, earlierPublicUses, publicUseEntry } from './ledger/public-use-entry.ts'
export { refuseBesideRecords, refuseBesideTables } from './ledger/records-or-tables.ts'
export { type EarlierRelease, earlierReleases, releaseEntry } from './ledger/release-entry.ts'
export { transmissionEntry } from './ledger/transmission-entry.ts'
export { maskedSubmission } from './masked-submission.ts'
export { disclosureMessages } from './messages/disclosure-messages.ts'
export { primaryMessages } from './messages/primary/primary-messages.ts'
export { transmissionMessages } from './messages/transmission/transmission-messages.ts'
export { type VerifyCode, verifyMessages } from './messages/verify/verify-messages.ts'
export { type Anonymity, anonymity } from './microdata/anonymity.ts'
export { type CaseRecords, refuseIdentifier } from './microdata/case-records.ts'
export { type Diversity, diversity } from './microdata/diversity.ts'
export {
  type GeneralisationReport,
  type Generalised,
  type GeneraliseOptions,
  generalise,
} from './microdata/generalise.ts'
export { levelsOf } from './microdata/hierarchies.ts'
export type { KeyVariable, Level } from './microdata/key-variable.ts'
export type { LeftOutReason, LeftOutTable } from './microdata/margins.ts'
export { type OwnersDecision, publicUseFile, recordsCsv } from './microdata/public-use-file.ts'
export { type PersonsOfFile, successiveFiles, type Together } from './microdata/successive-files.ts'
export { type Synthetic, synthesise } from './microdata/synthesise.ts'
export { type NarrowedBySource, narrowedBySource } from './owner-note/narrowed-by-source.ts'
export { type Policy, policies, policyTable } from './policy.ts'
export type { AdviceCode } from './primary/coarsenings.ts'
export { protect } from './protect.ts'
export { type InteractiveOptions, protectInteractive } from './protect-interactive.ts'
export { type CertificateOptions, type CertifiedRelease, protectWithCertificate } from './protect-with-certificate.ts'
export { earlierPersons } from './public-use/earlier-persons.ts'
export type { EarlierPersons, JudgedTogether } from './public-use/judge-together.ts'
export {
  digestOfPublicUse,
  type MadePublicUse,
  makePublicUse,
  type PersonsAtHand,
  type PublicUseOptions,
} from './public-use/make-public-use.ts'
export type { PublicUse, PublicUseColumn, PublicUseDemands, PublicUseManifest } from './public-use/manifest.ts'
export type { RecordsOfPersons } from './public-use/one-per-person.ts'
export { isPublicUseDraft, refuseOtherPublicFolder, writePublicUse } from './public-use/write-public-use.ts'
export { DisclosureRefusal, type DisclosureRefusalCode } from './refusal.ts'
export { openRelease, writeRelease } from './release-folder.ts'
export { defaultThreshold } from './transmission/cell-status.ts'
export { looksLikeKey, recipientKeys, refuseSecrets } from './transmission/recipient-keys.ts'
export { checkedTerms } from './transmission/terms.ts'
export {
  refuseOtherFolder,
  type WriteTransmissionOptions,
  writeTransmission,
} from './transmission/transmission-folder.ts'
export { type TransmitOptions, transmit } from './transmission/transmit.ts'
export { type FolderFiles, readFolder, verify } from './verify.ts'
export type { CertificateProblem } from './verify-certificate/problem.ts'
export type { Problem, Verification } from './verify-files.ts'
export {
  type PublicUseProblem,
  type PublicUseVerification,
  readPublicUseFolder,
  verifyPublicUse,
} from './verify-public-use.ts'
export { type CertificateOutcome, type ReleaseVerification, verifyRelease } from './verify-release.ts'
