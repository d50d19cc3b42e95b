import { type Language, languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { main } from '../cli.ts'
import { helpMessages } from '../messages/help/help-messages.ts'
import { calledLanguage } from './called-language.ts'
import { textWidth, wrapText } from './wrap-text.ts'

/** Runs the command line in this process. */
const run = async (...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await main(argv, { out: (text) => out.push(text), err: (text) => err.push(text), live: false })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const others = languages.filter((language) => language !== 'en')
const commands = Object.keys(helpMessages.en)
  .filter((code) => code.startsWith('about.') && code !== 'about.tipstat')
  .map((code) => code.slice('about.'.length))

const unmarked = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '')

/** What help says of each option or command, by how it is written: lines that go on stand further to the right. */
const entries = (help: string): ReadonlyMap<string, string> => {
  const found = help.matchAll(/^ {2}(\S.*?) {2,}(.*(?:\n {6,}.*)*)/gmu)
  return new Map([...found].map(([, term = '', text = '']) => [term, unmarked(text).replace(/\s+/gu, ' ')]))
}

const englishHeadings = /^(?:Usage|Arguments|Options|Commands|Example): ?|\((?:choices|default):/mu

test('the commands with words are the commands there are', async () => {
  const { out } = await run('--help')
  expect([...entries(out).keys()].map((term) => term.split(' ')[0])).toEqual(['-V,', '-h,', ...commands, 'help'])
})

describe.each(languages)('help in %s', (language) => {
  test.each(commands)('of %s shows an example', async (command) => {
    const { code, out } = await run(command, '--help', '--lang', language)
    expect(code).toBe(0)
    expect(out).toContain(`${helpMessages[language]['help.example']({}).replace(/\s/gu, ' ')}\n  $ tipstat ${command}`)
  })
})

describe.each(others)('help in %s', (language) => {
  test.each([[], ...commands.map((command) => [command])])(
    'has nothing left of the English: %s',
    async (...command) => {
      const english = entries((await run(...command, '--help')).out)
      const { code, out } = await run(...command, '--help', `--lang=${language}`)
      const said = entries(out)
      expect(code).toBe(0)
      expect(out).not.toMatch(englishHeadings)
      expect(out).not.toMatch(/undefined|\[object/u)
      expect([...said.keys()]).toEqual([...english.keys()])
      expect([...said].filter(([term, text]) => text === english.get(term) || !/\p{L}/u.test(text))).toEqual([])
    },
  )

  test('says the same before the command and behind it', async () => {
    const behind = await run('check', '--help', '--lang', language)
    expect(await run('--lang', language, 'check', '--help')).toEqual(behind)
    expect(await run('--lang', language, 'help', 'check')).toEqual(behind)
    expect((await run('--lang', language)).err).toBe((await run('--lang', language, '--help')).out)
  })

  test('keeps within the width of a terminal', async () => {
    for (const command of [[], ...commands.map((each) => [each])]) {
      const [help = ''] = (await run(...command, '--help', '--lang', language)).out.split('\n  $ ')
      expect(help.split('\n').filter((line) => textWidth(line) > 80)).toEqual([])
    }
  })
})

const wrong: readonly (readonly [string, readonly string[], Readonly<Record<'en' | 'es' | 'zh', string>>])[] = [
  [
    'an unknown command',
    ['nowhere'],
    {
      en: "error: unknown command 'nowhere'",
      es: 'error: orden desconocida «nowhere»',
      zh: '错误：未知命令“nowhere”',
    },
  ],
  [
    'a command that is almost one',
    ['chekc'],
    {
      en: "error: unknown command 'chekc'\n(Did you mean check?)",
      es: 'error: orden desconocida «chekc»\n(¿Quiso decir check?)',
      zh: '错误：未知命令“chekc”\n（您是否想输入 check？）',
    },
  ],
  [
    'an unknown option',
    ['doctor', '--frobnicate'],
    {
      en: "error: unknown option '--frobnicate'",
      es: 'error: opción desconocida «--frobnicate»',
      zh: '错误：未知选项“--frobnicate”',
    },
  ],
  [
    'a missing argument',
    ['run'],
    {
      en: "error: missing required argument 'project'",
      es: 'error: falta el argumento obligatorio «project»',
      zh: '错误：缺少必需的参数“project”',
    },
  ],
  [
    'a missing option',
    ['submit', 'a.csv'],
    {
      en: "error: required option '--store <folder>' not specified",
      es: 'error: no se indicó la opción obligatoria «--store <folder>»',
      zh: '错误：未指定必需的选项“--store <folder>”',
    },
  ],
  [
    'an option without its value',
    ['check', 'a.csv', '--mapping'],
    {
      en: "error: option '--mapping <file>' argument missing",
      es: 'error: falta el valor de la opción «--mapping <file>»',
      zh: '错误：选项“--mapping <file>”缺少值',
    },
  ],
  [
    'a value that there is not',
    ['doctor', '--format', "x' is invalid"],
    {
      en: "error: option '--format <format>' argument 'x' is invalid' is invalid. Allowed choices are text, json.",
      es: "error: el valor «x' is invalid» de la opción «--format <format>» no es válido. Valores admitidos: text, json.",
      zh: "错误：选项“--format <format>”的值“x' is invalid”无效。可用的值：text, json。",
    },
  ],
  [
    'options that exclude each other',
    ['check', 'a.csv', '--mapping', 'm.yaml', '--title', 'x'],
    {
      en: "error: option '--title <text>' cannot be used with option '--mapping <file>'",
      es: 'error: la opción «--title <text>» no puede usarse con la opción «--mapping <file>»',
      zh: '错误：选项“--title <text>”不能与选项“--mapping <file>”同用',
    },
  ],
  [
    'too many arguments',
    ['check', 'a.csv', 'b.csv'],
    {
      en: "error: too many arguments for 'check'. Expected 1 argument but got 2.",
      es: 'error: demasiados argumentos para «check». Esperados: 1; recibidos: 2.',
      zh: '错误：“check”的参数过多。应为 1 个，实际为 2 个。',
    },
  ],
]

describe.each(wrong)('called with %s', (_, argv, said) => {
  test.each(['en', 'es', 'zh'] as const)('it ends with 2, and says so in %s', async (language) => {
    const { code, out, err } = await run('--lang', language, ...argv)
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `${said[language]}\n${helpMessages[language]['call.hint']({})}`,
    })
  })

  test.each(others)('nothing of the English is left in %s', async (language) => {
    const { err } = await run('--lang', language, ...argv)
    expect(err).not.toMatch(/unknown|missing|required|cannot|Allowed|too many|Did you|lists/u)
  })
})

test('an unknown language is refused in English, as it was', async () => {
  const { code, err } = await run('doctor', '--lang', 'tlh')
  expect(code).toBe(2)
  expect(err).toMatch(/^error: option '--lang <language>' argument 'tlh' is invalid\. Allowed choices are en, fr, /u)
})

test('what was typed is shown, not obeyed', async () => {
  const { err } = await run('doctor', '--\u001B[31m\u202Ebad', '--lang', 'ar')
  expect(err).toContain('«\u2068--·[31mbad\u2069»')
})

test('a language before the command is that of what the command says, too', async () => {
  expect((await run('--lang', 'es', 'run', 'nowhere')).err).toBe((await run('run', 'nowhere', '--lang', 'es')).err)
})

describe('the language of a call', () => {
  test.each<[readonly string[], Language, readonly string[]]>([
    [['check', 'a'], 'en', ['check', 'a']],
    [['check', '--help', '--lang', 'es'], 'es', ['check', '--help', '--lang', 'es']],
    [['check', '--lang=zh'], 'zh', ['check', '--lang=zh']],
    [['--lang', 'fr', '--help'], 'fr', ['--help']],
    [['--lang=fr', 'check'], 'fr', ['check']],
    [['--lang', 'fr', 'check', '--lang', 'ru'], 'ru', ['check', '--lang', 'ru']],
    [['--lang', 'tlh', 'check'], 'en', ['--lang', 'tlh', 'check']],
    [['check', '--lang'], 'en', ['check', '--lang']],
    [['check', '--', '--lang', 'es'], 'en', ['check', '--', '--lang', 'es']],
    [[], 'en', []],
  ])('of %j is %s', (argv, language, args) => {
    expect(calledLanguage(argv)).toEqual({ language, args })
  })
})

describe('lines', () => {
  test('end between words, and never before a sign that belongs to the word before', () => {
    expect(wrapText('aaaa bbbb cccc', 9)).toBe('aaaa bbbb\ncccc')
    expect(wrapText('« aaaa » : bbbb', 7)).toBe('« aaaa » :\nbbbb')
  })

  test('end between Chinese characters, which are two columns wide', () => {
    expect(textWidth('映射a')).toBe(5)
    expect(wrapText('映射文件，映射', 8)).toBe('映射文\n件，映射')
    expect(wrapText('映射（文件）', 6)).toBe('映射\n（文\n件）')
  })

  test('lose nothing of a text', () => {
    for (const words of Object.values(helpMessages).flatMap((each) => Object.values(each)))
      expect(wrapText(words({}), 20).replace(/\s/gu, '')).toBe(words({}).replace(/\s/gu, ''))
  })
})
