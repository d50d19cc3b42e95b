import { compareText } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'

/** Secret keys of age, also of plugins and of the post-quantum kind. */
const secret = /AGE-(?:SECRET-KEY|PLUGIN)-/i

/** Throws `disclosure.secret-key` where a text holds a secret key. The text itself is repeated nowhere. */
export const refuseSecrets = (text: string, place: string): void => {
  if (secret.test(text)) throw new DisclosureRefusal('disclosure.secret-key', { place })
}

/**
 * Whether a text is meant as a key rather than as the path of a file of keys. So is any long run of letters and digits: a
 * key, perhaps a secret one, that lost its beginning must not be repeated as the name of a file.
 */
export const looksLikeKey = (text: string): boolean => /^\s*(?:age1|ssh-)|[a-z0-9]{40}/i.test(text) || secret.test(text)

/**
 * Public keys of a recipient: one a line, as in a recipients file of age (`-R`): empty lines and comments (`#`) are passed
 * over. Sorted, each once. `place` says where they stand. Throws DisclosureRefusal: a secret key, a line that is no public
 * key of age (X25519, or the post-quantum kind), none at all. What stands there is not repeated.
 */
export const recipientKeys = async (text: string, place: string): Promise<readonly string[]> => {
  refuseSecrets(text, place)
  const lines = text.split(/\r?\n/).map((line, i) => ({ key: line.trim(), line: i + 1 }))
  const keys = lines.filter(({ key }) => key !== '' && !key.startsWith('#'))
  for (const { key, line } of keys)
    if (!(await isPublicKey(key)))
      throw new DisclosureRefusal('disclosure.bad-key', lines.length > 1 ? { place, line } : { place })
  if (keys.length === 0) throw new DisclosureRefusal('disclosure.no-key', { place })
  return [...new Set(keys.map(({ key }) => key))].sort(compareText)
}

const isPublicKey = async (key: string): Promise<boolean> => {
  if (!key.startsWith('age1')) return false
  const { Encrypter } = await age()
  try {
    new Encrypter().addRecipient(key)
    return true
  } catch {
    // Its words would repeat the key.
    return false
  }
}

/** Loaded when it is needed: otherwise every command would wait for it. */
const age = () => import('age-encryption')

/** Encrypts bytes to public keys (age-encryption.org/v1), in memory. Every time other bytes, by nature. */
export const encryptTo = async (bytes: Uint8Array, keys: readonly string[]): Promise<Uint8Array> => {
  const { Encrypter } = await age()
  const encrypter = new Encrypter()
  for (const key of keys) encrypter.addRecipient(key)
  return encrypter.encrypt(bytes)
}
