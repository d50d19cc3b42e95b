/** A file of a container. Its name has at most 100 bytes. */
export interface TarFile {
  readonly name: string
  readonly content: string
}

const blockBytes = 512
/** GNU tar and others write in records of twenty blocks. */
const recordBytes = 20 * blockBytes

/**
 * Files as one tar archive (POSIX.1-1988 ustar), the same bytes for the same files: no owner, no date but 1970-01-01. What
 * stands behind the last file is zeros, and as many as `paddedBytes` says: length tells less.
 */
export const tarOf = (files: readonly TarFile[]): Uint8Array => {
  const parts = files.map(({ name, content }) => ({ name, bytes: new TextEncoder().encode(content) }))
  const size = parts.reduce((sum, { bytes }) => sum + blockBytes + wholeBlocks(bytes.length), 0)
  const archive = new Uint8Array(paddedBytes(size + 2 * blockBytes))
  let at = 0
  for (const { name, bytes } of parts) {
    archive.set(headerOf(name, bytes.length), at)
    archive.set(bytes, at + blockBytes)
    at += blockBytes + wholeBlocks(bytes.length)
  }
  return archive
}

/**
 * To how many bytes an archive is filled up: a length of which only about log log of the bits are told (Padmé: Nikitin et
 * al., Reducing Metadata Leakage from Encrypted Files, PETS 2019, section 4), in whole records. Costs at most an eighth, and
 * a record. Otherwise a number of one digit more would show in the length of what is encrypted.
 */
export const paddedBytes = (bytes: number): number => {
  const exponent = Math.floor(Math.log2(Math.max(bytes, 2)))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const step = 2 ** Math.max(0, exponent - kept)
  return Math.ceil((Math.ceil(bytes / step) * step) / recordBytes) * recordBytes
}

const wholeBlocks = (bytes: number): number => Math.ceil(bytes / blockBytes) * blockBytes

const headerOf = (name: string, size: number): Uint8Array => {
  const header = new Uint8Array(blockBytes)
  const put = (text: string, at: number) => header.set(new TextEncoder().encode(text), at)
  const octal = (n: number, digits: number) => `${n.toString(8).padStart(digits, '0')}\0`
  if (new TextEncoder().encode(name).length > 100) throw new Error('A name in a tar archive has at most 100 bytes')
  put(name, 0)
  put(octal(0o600, 7), 100)
  put(octal(0, 7), 108)
  put(octal(0, 7), 116)
  put(octal(size, 11), 124)
  put(octal(0, 11), 136)
  put(' '.repeat(8), 148)
  put('0', 156)
  put('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** Name of a table's file in the container: its number, so that no two are one, and as much of its name as tar has room for. */
export const tarName = (number: number, table: string): string =>
  `tables/${String(number).padStart(3, '0')}.${table.slice(0, 80)}.csv`
