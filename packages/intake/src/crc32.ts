/** Table of the CRC-32 of every byte (polynomial 0xEDB88320). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 as in ZIP (APPNOTE 4.4.7), continued from the CRC of what came before; 0 at the start. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let crc = ~before
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[i] as number)) & 255] as number)
  return ~crc >>> 0
}
