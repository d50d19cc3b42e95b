import type { Claims } from './verify-claims.ts'

/** In which words each language says that data are invented, and begins what may not be published, or not yet. */
const words = [
  { heading: 'English', madeUp: 'MADE UP', draft: 'DRAFT', embargo: 'EMBARGO' },
  { heading: 'Français', madeUp: 'DONNÉES INVENTÉES', draft: 'PROJET', embargo: 'EMBARGO' },
  { heading: 'Español', madeUp: 'DATOS INVENTADOS', draft: 'BORRADOR', embargo: 'EMBARGO' },
  { heading: 'Русский', madeUp: 'ВЫМЫШЛЕННЫЕ ДАННЫЕ', draft: 'ЧЕРНОВИК', embargo: 'ЭМБАРГО' },
  { heading: 'العربية', madeUp: 'بيانات مختلقة', draft: 'مسودة', embargo: 'حظر نشر' },
  { heading: '中文', madeUp: '虚构数据', draft: '草稿', embargo: '禁发' },
] as const

type Words = (typeof words)[number]

/**
 * Whether the words beside the data name who published them, the certificates, and who stands for them; say that invented
 * data are invented; and begin with it where they may not be published, or not yet: all of that in English alone, as
 * releases of earlier schemes do, or in each of the six languages.
 */
export const isStatement = (text: string, claims: Claims): boolean => {
  const [head = '', ...parts] = text.split(/^== (.+) ==$/m)
  if (parts.length === 0) return beginsAsItMust(head, claims, words.slice(0, 1)) && names(head, claims, words[0])
  return (
    beginsAsItMust(head, claims, words) &&
    parts.length === 2 * words.length &&
    words.every((each, i) => parts[2 * i] === each.heading && names(`${head}${parts[2 * i + 1] ?? ''}`, claims, each))
  )
}

const beginsAsItMust = (text: string, { proof, approval }: Claims, languages: readonly Words[]): boolean => {
  const isOfConfidential = proof !== 'rounding' && proof !== 'owner-published'
  const which = approval?.embargo ? 'embargo' : isOfConfidential && !approval ? 'draft' : null
  const lines = text.split('\n')
  return which === null || languages.every((each, i) => lines[i]?.startsWith(each[which]))
}

const names = (text: string, claims: Claims, { madeUp }: Words): boolean => {
  const { name, certificates, approval, published } = claims
  const said = plain(text)
  const needed = [
    name,
    ...(claims.madeUp ? [madeUp] : []),
    ...certificates.map((each) => each.sha256),
    ...Object.values(approval ?? {}),
    ...Object.values(published === 'incomplete' ? {} : (published ?? {})),
  ]
  return needed.every((each) => said.includes(plain(each)))
}

const plain = (text: string): string => text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
