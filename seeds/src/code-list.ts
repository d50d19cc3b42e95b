/** The six official languages of the United Nations: every name here exists in each of them. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh'

/** One code of a list. */
export interface Code<C extends string = string> {
  readonly code: C
  readonly parent: string | null
  readonly names: Readonly<Record<Language, string>>
  /** In English; empty where the name says it all. */
  readonly definition: string
}

/** A code list in the order in which it is shown. */
export interface CodeList<C extends string = string> {
  readonly id: string
  readonly codes: readonly C[]
  has(code: string): code is C
  /** Throws RangeError for a code that is not in the list: ask `has` first about text from outside. */
  get(code: C): Code<C>
  name(code: C, language: Language): string
  /** Whether `ancestor` is the code itself or stands above it. */
  descends(code: string, ancestor: string): boolean
  /** Position in the list, for sorting; Infinity for a code that is not in it. */
  rank(code: string): number
}

/** Reads one line of a generated module: code, parent, six names, definition. */
export const readCode = <C extends string>(line: string): Code<C> => {
  const [code = '', parent = '', en = '', fr = '', es = '', ru = '', ar = '', zh = '', definition = ''] =
    line.split('\t')
  return { code: code as C, parent: parent || null, names: { en, fr, es, ru, ar, zh }, definition }
}

/** A code list over codes that are made when it is first asked, so that a page pays only for the lists it reads. */
export const codeList = <C extends string>(id: string, make: () => readonly Code<C>[]): CodeList<C> => {
  let made: ReadonlyMap<string, { readonly code: Code<C>; readonly rank: number }> | undefined
  const entries = () => {
    made ??= new Map(make().map((code, rank) => [code.code, { code, rank }]))
    return made
  }
  let order: readonly C[] | undefined
  const get = (code: C): Code<C> => {
    const entry = entries().get(code)
    if (!entry) throw new RangeError(`${JSON.stringify(code)} is not in the code list ${id}`)
    return entry.code
  }
  return {
    id,
    get codes() {
      order ??= [...entries().values()].map(({ code }) => code.code)
      return order
    },
    has: (code): code is C => entries().has(code),
    get,
    name: (code, language) => get(code).names[language],
    descends: (code, ancestor) => {
      for (let at = entries().get(code); at; at = entries().get(at.code.parent ?? '')) {
        if (at.code.code === ancestor) return true
      }
      return false
    },
    rank: (code) => entries().get(code)?.rank ?? Number.POSITIVE_INFINITY,
  }
}
