import { type Language, languages } from '@tipstat/language'

/** In which language the command line was called, and what is left of its arguments for the commands. */
export interface Called {
  readonly language: Language
  readonly args: readonly string[]
}

/**
 * The language of help and of wrong calls: `--lang`, wherever it stands among the arguments. Before a command it is taken
 * away here, since commands know it as an option of theirs. A language that there is not is left for them to refuse.
 */
export const calledLanguage = (argv: readonly string[]): Called => {
  const end = argv.indexOf('--')
  const before = end < 0 ? argv : argv.slice(0, end)
  const language = before.flatMap(langAt).at(-1)
  const known = languages.find((each) => each === language)
  const first = langAt(argv[0] ?? '', 0, argv)
  const leads = languages.some((each) => each === first[0])
  return { language: known ?? 'en', args: leads ? argv.slice(argv[0] === flag ? 2 : 1) : argv }
}

const flag = '--lang'

/** The value of `--lang` where it stands at this place: `--lang es`, `--lang=es`. */
const langAt = (arg: string, at: number, args: readonly string[]): readonly string[] => {
  if (arg.startsWith(`${flag}=`)) return [arg.slice(flag.length + 1)]
  const next = args[at + 1]
  return arg === flag && next !== undefined ? [next] : []
}
