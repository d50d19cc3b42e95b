/** What is looked at to tell UTF-16. */
const sampleSize = 1 << 16

/**
 * Whether bytes without a mark are UTF-16, and in which order: every second byte of what is ASCII is a NUL, there are
 * delimiters and line ends among it, and nothing else of it is one.
 */
export const utf16Order = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, sampleSize)
  const nuls = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at % 2] = (nuls[at % 2] as number) + 1
  const [even = 0, odd = 0] = nuls
  const units = sample.length / 2
  if (odd >= units / 10 && even <= odd / 20) return holdsTable(sample, 'utf-16le') ? 'utf-16le' : null
  if (even >= units / 10 && odd <= even / 20) return holdsTable(sample, 'utf-16be') ? 'utf-16be' : null
  return null
}

const holdsTable = (sample: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean => {
  const text = new TextDecoder(order, { ignoreBOM: true }).decode(sample)
  return /[\t,;|]/.test(text) && /[\r\n]/.test(text) && !text.includes('\0')
}
