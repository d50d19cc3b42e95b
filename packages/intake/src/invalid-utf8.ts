/** Offset of the first byte that can't stand where it stands in UTF-8 (RFC 3629); -1 where all can. */
export const firstInvalidUtf8 = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0 || !continues(bytes, at, lead, length)) return at
    at += length
  }
  return -1
}

const continues = (bytes: Uint8Array, at: number, lead: number, length: number): boolean => {
  if (length === 1) return true
  const second = bytes[at + 1] ?? 0
  // No overlong forms, no surrogates, nothing above U+10FFFF.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return false
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false
  return true
}
