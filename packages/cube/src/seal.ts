export { seal } from './release.ts'
export { encryptedOf, sealTransmission } from './transmission.ts'
