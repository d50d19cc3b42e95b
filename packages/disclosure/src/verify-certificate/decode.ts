/** Text of UTF-8 bytes, empty where they are none. A byte order mark stays in, so that it is found. */
export const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return ''
  }
}
