import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const all = ['scheme', 'schemas', 'intake', 'cube', 'store', 'disclosure', 'statistics', 'charts', 'report']

/** What each room may import of ours besides `seeds` and `language`: the table of CONTRIBUTING.md, from the ground up. */
const table: Readonly<Record<string, readonly string[]>> = {
  seeds: [],
  'packages/language': [],
  'packages/scheme': [],
  'packages/schemas': ['scheme'],
  'packages/intake': ['scheme'],
  'packages/cube': ['scheme'],
  'packages/store': ['scheme', 'intake', 'cube'],
  'packages/disclosure': ['scheme', 'cube'],
  'packages/statistics': ['cube'],
  'packages/charts': ['cube'],
  'packages/report': ['cube', 'statistics', 'charts'],
  'packages/tipstat': all,
  pipelines: ['tipstat'],
  notebooks: ['tipstat'],
  'data-schemas': ['tipstat', 'schemas'],
  tests: [...all, 'tipstat', 'pipelines'],
}

/** Rooms that a browser page loads: nothing of Node in them. */
const browserRooms = ['seeds', 'packages/language', 'packages/scheme']

interface Import {
  readonly room: string
  /** Path from the root, with forward slashes. */
  readonly file: string
  readonly to: string
}

const ground = (room: string) =>
  room === 'seeds' || room === 'packages/language' ? [] : ['@tipstat/seeds', '@tipstat/language']

const named = (short: string) => (short === 'tipstat' ? short : `@tipstat/${short}`)

const allowed = (room: string): readonly string[] => [...ground(room), ...(table[room] ?? []).map(named)]

const isOurs = (name: string) => name === 'tipstat' || name.startsWith('@tipstat/')

/** Tests, and the data that only they read: never packed. */
const isTest = (file: string) => /\.(test|long|chdb|test-data)\.ts$|\/fixtures\//.test(file)

/** `@tipstat/cube/seal` is of package `@tipstat/cube`, `node:fs` of none. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const manifest = (room: string): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8'))

const dependencies = (room: string) => Object.keys(manifest(room).dependencies ?? {})

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name === 'samples') return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|mts|mjs)$/.test(entry.name) ? [path] : []
  })

const slashed = (path: string) => path.split(sep).join('/')

const importsOf = (room: string): readonly Import[] =>
  sources(join(root, room)).flatMap((path) =>
    ts
      .preProcessFile(readFileSync(path, 'utf8'))
      .importedFiles.map((found) => ({ room, file: slashed(relative(root, path)), to: found.fileName })),
  )

const rooms = Object.keys(table)
const imports = rooms.flatMap(importsOf)
const lines = (wrong: readonly Import[]) => wrong.map(({ file, to }) => `${file} imports ${to}`)

describe('the table of rooms', () => {
  it('lists every workspace package there is', () => {
    const found = [
      ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
      ...['seeds', 'data-schemas', 'pipelines', 'notebooks', 'tests'],
    ].filter((room) => existsSync(join(root, room, 'package.json')))
    expect(found.sort()).toEqual([...rooms].sort())
  })

  it('holds for the dependencies in every package.json', () => {
    const wrong = rooms.flatMap((room) =>
      dependencies(room)
        .filter((name) => isOurs(name) && !allowed(room).includes(name))
        .map((name) => `${room}/package.json depends on ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('holds for every import outside the tests', () => {
    const reach = ({ room, file, to }: Import) =>
      isOurs(packageOf(to)) && !isTest(file) && !allowed(room).includes(packageOf(to))
    expect(lines(imports.filter(reach))).toEqual([])
  })

  it('keeps every relative import inside its own room', () => {
    const leaves = ({ room, file, to }: Import) => {
      if (!to.startsWith('.')) return false
      const target = slashed(relative(root, resolve(root, dirname(file), to)))
      // Tests that hold two rooms together may share the data that one of them keeps for its own.
      const shared = isTest(file) && target.includes('/fixtures/')
      return !target.startsWith(`${room}/`) && !shared
    }
    expect(lines(imports.filter(leaves))).toEqual([])
  })

  it('lets nothing but tests read what is there for tests', () => {
    const reads = ({ file, to }: Import) =>
      to.startsWith('.') && !isTest(file) && isTest(slashed(join('/', dirname(file), to)))
    expect(lines(imports.filter(reads))).toEqual([])
  })

  it('leaves the root with tools only', () => {
    const { dependencies: run = {}, devDependencies: tools = {} } = manifest('.')
    expect([...Object.keys(run), ...Object.keys(tools).filter(isOurs)]).toEqual([])
  })
})

describe('imports', () => {
  it('name no package that is missing from the own package.json', () => {
    const tools = Object.keys(manifest('.').devDependencies ?? {})
    const listed = (room: string, file: string) => [
      ...dependencies(room),
      ...(isTest(file) || room === 'tests' || file.includes('/bin/')
        ? [...tools, ...Object.keys(manifest(room).devDependencies ?? {})]
        : []),
    ]
    const isUnlisted = ({ room, file, to }: Import) =>
      !to.startsWith('.') && !isBuiltin(to) && !listed(room, file).includes(packageOf(to))
    // Generators are run in the checkout, never packed: they may use the tools.
    const generator = ({ file }: Import) => /(^|\/)generate[^/]*\.m?[jt]s$/.test(file) || file.includes('/generate/')
    expect(lines(imports.filter((found) => isUnlisted(found) && !generator(found)))).toEqual([])
  })

  it('take the seal of a release in package disclosure and in tests alone', () => {
    const takes = ({ room, file, to }: Import) =>
      to === '@tipstat/cube/seal' && room !== 'packages/disclosure' && !isTest(file)
    expect(lines(imports.filter(takes))).toEqual([])
  })

  it('of Node do not occur where a browser page reads', () => {
    const ofNode = ({ room, file, to }: Import) =>
      browserRooms.includes(room) && file.startsWith(`${room}/src/`) && !isTest(file) && isBuiltin(to)
    expect(lines(imports.filter(ofNode))).toEqual([])
  })

  it('are read from the sources as they are written', () => {
    expect(imports).toContainEqual({ room: 'packages/cube', file: 'packages/cube/src/seal.ts', to: './release.ts' })
    expect(imports).toContainEqual({
      room: 'packages/scheme',
      file: 'packages/scheme/src/finding.ts',
      to: '@tipstat/language',
    })
    expect(imports).toContainEqual({
      room: 'packages/tipstat',
      file: 'packages/tipstat/bin/tipstat.mjs',
      to: 'tsx/esm/api',
    })
  })
})

/** What a test does to its whole process, where the tests of other files would meet it. */
const alters =
  /\bvi\.(mock|doMock|spyOn|stubGlobal|stubEnv|useFakeTimers|setSystemTime)\(|\bprocess\.(chdir|umask)\(|\bprocess\.env(\.\w+|\[.+?\]) ??=[^=]|\bdelete process\.env|\bconfigureGlobal\(/

describe('short tests, which share their process,', () => {
  it.each([
    [`vi.${'mock'}('node:fs')`, true],
    [`process.${'env'}.TZ = 'UTC'`, true],
    [`delete ${'process'}.env.TZ`, true],
    [`process.${'env'}.TZ === 'UTC'`, false],
  ])('are known by %s', (text, isAltering) => {
    expect(alters.test(text)).toBe(isAltering)
  })

  it('alter it in files of the name *.alone.test.ts only, which have one of their own', () => {
    const isShort = (path: string) => path.endsWith('.test.ts') && !path.endsWith('.alone.test.ts')
    const altering = rooms
      .flatMap((room) => sources(join(root, room)))
      .filter((path) => isShort(path) && alters.test(readFileSync(path, 'utf8')))
    expect(altering.map((path) => slashed(relative(root, path)))).toEqual([])
  })
})

/** Too large for everybody: each with a manifest and a lockfile of its own, installed by a script of its own. */
const outside = ['tests/clickhouse']

describe('what stands outside the workspace', () => {
  it.each(outside)('%s is no member of it, and nothing of it is installed by default', (folder) => {
    const members = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').split('overrides:')[0]
    expect(members).not.toContain('tests/')
    const installed = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
    const named = Object.keys(manifest(folder).dependencies ?? {})
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => installed.includes(name))).toEqual([])
    const declared = ['.', ...rooms].flatMap((room) =>
      ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) =>
        Object.keys(manifest(room)[kind] ?? {}),
      ),
    )
    expect(named.filter((name) => declared.includes(name))).toEqual([])
    expect(lines(imports.filter(({ to }) => named.includes(packageOf(to))))).toEqual([])
  })

  it.each(outside)('%s is pinned, and names no registry', (folder) => {
    const lock = readFileSync(join(root, folder, 'package-lock.json'), 'utf8')
    expect(lock).not.toMatch(/"resolved"|https?:/)
    const exact = Object.values(manifest(folder).dependencies ?? {}).filter(
      (version) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(exact).toEqual([])
  })
})

describe('what a package is built from', () => {
  it('is every package of ours that it depends on', () => {
    const packed = rooms.filter((room) => existsSync(join(root, room, 'tsconfig.build.json')))
    const wrong = packed.flatMap((room) => {
      const { references } = JSON.parse(readFileSync(join(root, room, 'tsconfig.build.json'), 'utf8'))
      const built: readonly string[] = references.map(({ path }: { path: string }) => {
        const folder = resolve(root, room, dirname(path))
        return manifest(slashed(relative(root, folder))).name
      })
      const needed = dependencies(room).filter(isOurs)
      return [
        ...needed.filter((name) => !built.includes(name)).map((name) => `${room}/tsconfig.build.json lacks ${name}`),
        ...built
          .filter((name) => !needed.includes(name))
          .map((name) => `${room}/tsconfig.build.json refers to ${name} in vain`),
      ]
    })
    expect(packed.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })
})
