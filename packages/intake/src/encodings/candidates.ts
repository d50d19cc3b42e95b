import iconv from 'iconv-lite'

/** An encoding that a file may be in. */
export interface Candidate {
  readonly encoding: string
  /** The character of each of the 256 bytes; null where characters have several bytes. */
  readonly table: string | null
  /** Characters that are usual in a language of thousands of characters; null for others. */
  readonly characters: ReadonlySet<string> | null
  readonly isRare: boolean
}

/** One byte a character. Of encodings that read a file alike, the first is named. */
const oneByte = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-9',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'maccenteuro',
  'maccroatian',
  'maccyrillic',
  'macgreek',
  'macturkish',
  'cp850',
  'cp437',
  'cp852',
  'cp857',
  'cp866',
] as const

/** Encodings that were never in wide use: it takes a little less to tell that a file is in another, and more that it is in them. */
const rare: ReadonlySet<string> = new Set([
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-10',
  'iso-8859-14',
  'iso-8859-16',
  'maccenteuro',
  'maccroatian',
  'macgreek',
  'macturkish',
  'cp857',
])

/** Two bytes and more a character, and the first bytes of its usual ones, which each standard put first. */
const severalBytes = [
  ['gb18030', 0xb0, 0xd7, 0xa1],
  ['big5', 0xa4, 0xc6, 0x40],
  ['euc-jp', 0xa4, 0xcf, 0xa1],
  ['shift_jis', 0x82, 0x97, 0x40],
  ['euc-kr', 0xb0, 0xc8, 0xa1],
] as const

/** Every encoding that is looked at, the likelier before the others. */
export const candidates = (): readonly Candidate[] => {
  made ??= [
    ...oneByte.map((encoding) => ({
      encoding,
      table: tableOf(encoding),
      characters: null,
      isRare: rare.has(encoding),
    })),
    ...severalBytes.map(([encoding, from, to, second]) => ({
      encoding,
      table: null,
      characters: charactersOf(encoding, from, to, second),
      isRare: false,
    })),
  ]
  return made
}

let made: readonly Candidate[] | undefined

const tableOf = (encoding: string): string =>
  iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, i) => i)), encoding)

/** Each two bytes are decoded on a line of their own: what is one letter there is a character of the encoding. */
const charactersOf = (encoding: string, from: number, to: number, second: number): ReadonlySet<string> => {
  const pairs: number[] = []
  for (let lead = from; lead <= to; lead++) for (let trail = second; trail <= 0xfe; trail++) pairs.push(lead, trail, 10)
  const lines = iconv.decode(Buffer.from(pairs), encoding).split('\n')
  return new Set(lines.filter((line) => line.length === 1 && /\p{L}/u.test(line)))
}
