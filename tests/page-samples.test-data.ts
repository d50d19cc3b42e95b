import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A fenced block of a page; `sh` blocks are run only when their fence says so (```sh run). */
interface Sample {
  readonly language: string
  readonly run: boolean
  /** Page and line of the fence, so that a failure can be found. */
  readonly page: string
  readonly line: number
  readonly text: string
}

const fence = /^```(\w+)?( run)?\n([\s\S]*?)^```$/gm

const samplesOf = (page: string): readonly Sample[] => {
  const written = readFileSync(join(root, page), 'utf8')
  return [...written.matchAll(fence)].map((found) => ({
    language: found[1] ?? '',
    run: found[2] !== undefined,
    page,
    line: written.slice(0, found.index).split('\n').length,
    text: found[3] ?? '',
  }))
}

/** What stands behind a command of these pages, started without a shell so that it is the same on every system. */
const programs: Readonly<Record<string, string>> = {
  'npx tipstat': join(root, 'packages', 'tipstat', 'bin', 'tipstat.mjs'),
  'npx tsx': join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
}

const argumentsOf = (command: string): readonly string[] => {
  const words = command.trim().split(/\s+/)
  const program = programs[words.slice(0, 2).join(' ')]
  if (program === undefined || /[|;&<>$"'`*]/.test(command))
    throw new Error(`These pages may only run plain "npx tipstat" and "npx tsx" lines, not: ${command}`)
  return [program, ...words.slice(2)]
}

const commandsOf = ({ text }: Sample) => text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** Tests that run the samples of a page as a reader would. */
export const runSamplesOf = (page: string): void => {
  const samples = samplesOf(page)
  const scripts = samples.filter(({ language }) => language === 'ts')
  const commands = samples.filter(({ language, run }) => language === 'sh' && run)
  describe(`the samples of ${page}`, () => runThem(scripts, commands))
}

const runThem = (scripts: readonly Sample[], commands: readonly Sample[]): void => {
  const home = mkdtempSync(join(tmpdir(), 'tipstat-readme-'))

  /** The exit code, with everything that was written when it is not 0. */
  const outcome = (args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' })
    return status === 0 ? 'ended well' : `ended with ${status}\n${stdout}\n${stderr}`
  }

  beforeAll(() => {
    mkdirSync(join(home, 'node_modules'))
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
    symlinkSync(join(root, 'packages', 'tipstat'), join(home, 'node_modules', 'tipstat'), 'junction')
    symlinkSync(join(root, 'seeds'), join(home, 'seeds'), 'junction')
  })

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('are a script and a command at least', () => {
    expect({ scripts: scripts.length > 0, commands: commands.length > 0 }).toEqual({ scripts: true, commands: true })
  })

  it.each(commands)(
    'of commands in $page, line $line, end well',
    (sample) => {
      for (const command of commandsOf(sample)) expect(outcome(argumentsOf(command)), command).toBe('ended well')
    },
    120_000,
  )

  it.each(scripts)('of a script in $page, line $line, ends well', (sample) => {
    const file = `line-${sample.line}.ts`
    writeFileSync(join(home, file), sample.text)
    expect(outcome([join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), file])).toBe('ended well')
  })
}
