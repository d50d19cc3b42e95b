import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'tipstat-pack-'))

const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'))

/** Runs a program to its end; what it wrote is shown when it fails. */
const run = (command: string, args: readonly string[], cwd: string, shell = false) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, shell, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}

const node = (args: readonly string[], cwd = home) => run(process.execPath, args, cwd)

const npm = (args: readonly string[]) => {
  const script = process.env.npm_execpath ?? ''
  if (basename(script) === 'npm-cli.js') return node([script, ...args])
  return run('npm', args, home, process.platform === 'win32')
}

/** Folder and name of every package that is meant for the registry. */
const packages: readonly { readonly folder: string; readonly name: string }[] = [
  'seeds',
  ...readdirSync(join(root, 'packages')).map((folder) => `packages/${folder}`),
].map((folder) => ({ folder, name: json(root, folder, 'package.json').name }))

const tarballOf = (name: string, tarballs: readonly string[]) => {
  const start = `${name.replace('@', '').replace('/', '-')}-${json(root, 'package.json').version}`
  const found = tarballs.find((file) => file === `${start}.tgz`)
  if (found === undefined) throw new Error(`No tarball for ${name} among ${tarballs.join(', ')}`)
  return `file:tarballs/${found}`
}

/** Everything that an installed package offers to import: `tipstat`, `@tipstat/cube/seal` ... */
const entries = (name: string): readonly string[] =>
  Object.keys(json(home, 'node_modules', name, 'package.json').exports).map((path) => name + path.slice(1))

const filesOf = (name: string) => readdirSync(join(home, 'node_modules', name), { recursive: true }).map(String)

describe('the packed packages, installed with npm into an empty folder', () => {
  beforeAll(() => {
    node([join(root, '.ci', 'pack.mjs'), join(home, 'tarballs')], root)
    const tarballs = readdirSync(join(home, 'tarballs'))
    const dependencies = Object.fromEntries(packages.map(({ name }) => [name, tarballOf(name, tarballs)]))
    const overrides = Object.fromEntries(packages.map(({ name }) => [name, `$${name}`]))
    const manifest = { name: 'reader', version: '1.0.0', private: true, type: 'module', dependencies, overrides }
    writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
    npm(['install', '--no-audit', '--no-fund'])
  })

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('hold JavaScript and types, and neither sources nor tests', () => {
    const stray = packages.flatMap(({ name }) =>
      filesOf(name)
        .filter((file) => !/(^|[\\/])node_modules([\\/]|$)/.test(file))
        .filter((file) => (/\.ts$/.test(file) && !/\.d\.ts$/.test(file)) || /\.(test|long)\.|tsbuildinfo$/.test(file))
        .map((file) => `${name}/${file}`),
    )
    expect(stray).toEqual([])
  })

  it('carry the licence and the notice of whose data they hold', () => {
    const lacking = packages.filter(
      ({ name }) => !filesOf(name).includes('LICENSE') || !filesOf(name).includes(join('dist', 'NOTICE')),
    )
    expect(lacking).toEqual([])
  })

  it('lean on each other as the same tarballs, not as copies from the registry', () => {
    const locked: Readonly<Record<string, { readonly resolved: string }>> = json(home, 'package-lock.json').packages
    const ours = Object.entries(locked).filter(([path]) =>
      packages.some(({ name }) => path.endsWith(`node_modules/${name}`)),
    )
    expect(ours).toHaveLength(packages.length)
    expect(ours.filter(([, { resolved }]) => !resolved.startsWith('file:tarballs/'))).toEqual([])
  })

  it('import at every entry that their package.json names', () => {
    const names = packages.flatMap(({ name }) => entries(name))
    const script = `for (const name of ${JSON.stringify(names)}) { await import(name); process.stdout.write(name + '\\n') }`
    writeFileSync(join(home, 'entries.mjs'), script)
    expect(node(['entries.mjs']).trim().split('\n')).toEqual(names)
  })

  it('give a script their types', () => {
    const script = [
      "import { isReleased } from '@tipstat/cube'",
      "import { languages } from '@tipstat/language'",
      "import { exact, type Value } from '@tipstat/scheme'",
      'const value: Value = exact(languages.length)',
      '// @ts-expect-error a text is no language',
      "const language: (typeof languages)[number] = 'en-GB'",
      'process.stdout.write(JSON.stringify({ value, language, released: isReleased({}) }))',
    ]
    writeFileSync(join(home, 'script.ts'), script.join('\n'))
    const options = ['--module', 'NodeNext', '--target', 'ES2022', '--strict', '--skipLibCheck']
    const types = ['--typeRoots', join(root, 'node_modules', '@types'), '--types', 'node']
    node([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...options, ...types, 'script.ts'])
    expect(JSON.parse(node(['script.js']))).toEqual({
      value: { low: 6, high: 6, precision: 'exact' },
      language: 'en-GB',
      released: false,
    })
  })

  it('bring the command tipstat, which lists its commands', () => {
    const { bin } = json(home, 'node_modules', 'tipstat', 'package.json')
    expect(readdirSync(join(home, 'node_modules', '.bin'))).toContain('tipstat')
    expect(node([join(home, 'node_modules', 'tipstat', bin.tipstat), '--help'])).toMatch(/^Usage: tipstat /)
  })
})
