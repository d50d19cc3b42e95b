import type { Language } from '@tipstat/language'
import type { Finding } from '@tipstat/scheme'
import { sayFinding, sayMend } from '../say.ts'

/** Says findings in one language. */
export interface Teller {
  readonly language: Language
  says(finding: Finding): string
  mends(finding: Finding): string
}

/** Sentences that are kept: of many findings most say the same, and each is told in several files. */
const kept = 20_000

/** A teller that keeps what it has said. */
export const tellerIn = (language: Language): Teller => ({
  language,
  says: keeping((finding) => sayFinding(finding, language)),
  mends: keeping((finding) => sayMend(finding, language)),
})

const keeping = (say: (finding: Finding) => string): ((finding: Finding) => string) => {
  const said = new Map<string, string>()
  return (finding) => {
    const key = `${finding.code}\u0001${finding.suggestion ?? ''}\u0001${JSON.stringify(finding.params)}`
    const known = said.get(key)
    if (known !== undefined) return known
    const text = say(finding)
    if (said.size >= kept) said.clear()
    said.set(key, text)
    return text
  }
}
