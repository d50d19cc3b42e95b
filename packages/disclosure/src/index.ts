export { type ExactCost, exactCost } from './cost.ts'
export { transmissionEntry } from './ledger/transmission-entry.ts'
export { disclosureMessages } from './messages/disclosure-messages.ts'
export { transmissionMessages } from './messages/transmission/transmission-messages.ts'
export { type Policy, policies, policyTable } from './policy.ts'
export { protect } from './protect.ts'
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
export { verify } from './verify.ts'
export type { Problem, Verification } from './verify-files.ts'
