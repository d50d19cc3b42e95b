import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as statistics from './index.ts'
import { exampleRelease } from './releases.test-data.ts'

/**
 * Every public function has an example in its doc comment, and it is run: a line `// => value` says what the expression
 * before it gives. Numbers may differ by one part in 10^9. In examples `release` is `exampleRelease`.
 */

const isClass = (value: unknown) => typeof value === 'function' && /^class\b/.test(String(value))
const isModule = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Reflect.get(value, Symbol.toStringTag) === 'Module'

/** Names of the public functions: `rates`, `poisson.cdf`. */
const named = Object.entries(statistics).flatMap(([name, value]) =>
  isModule(value)
    ? Object.entries(value).flatMap(([part, inner]) => (typeof inner === 'function' ? [`${name}.${part}`] : []))
    : typeof value === 'function' && !isClass(value)
      ? [name]
      : [],
)

const parse = (file: URL): ts.SourceFile =>
  ts.createSourceFile(file.pathname, readFileSync(fileURLToPath(file), 'utf8'), ts.ScriptTarget.ES2022, true)

/** The example of each exported variable of a file, by its name; null where it has none. */
const examplesOf = (file: URL): ReadonlyMap<string, string | null> =>
  new Map(
    parse(file).statements.flatMap((statement) =>
      ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map((declaration) => {
            const tag = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === 'example')
            return [declaration.name.getText(), ts.getTextOfJSDocComment(tag?.comment) ?? null] as const
          })
        : [],
    ),
  )

const index = new URL('./index.ts', import.meta.url)

const examples: ReadonlyMap<string, string | null> = new Map(
  parse(index).statements.flatMap((statement): readonly (readonly [string, string | null])[] => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return []
    const from = new URL(statement.moduleSpecifier.getText().slice(1, -1), index)
    const { exportClause } = statement
    if (exportClause === undefined || !ts.isNamespaceExport(exportClause)) return [...examplesOf(from)]
    return [...examplesOf(from)].map(([name, text]) => [`${exportClause.name.text}.${name}`, text] as const)
  }),
)

interface Checked {
  readonly code: string
  readonly found: unknown
  readonly wanted: unknown
}

/** Runs an example and gives every expression with what it gave and what it was to give. */
const run = (example: string): readonly Checked[] => {
  const parts = example.split(/^\/\/ => (.+)$/m)
  const body = parts.slice(0, -1).flatMap((part, i) => (i % 2 === 0 ? [checkOf(part, parts[i + 1] ?? '')] : []))
  const names = Object.keys(statistics)
  const program = ts.transpileModule(`const checked = []\n${body.join('\n')}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  }).outputText
  const execute = new Function(...names, 'release', `'use strict'\n${program}\nreturn checked`)
  return execute(...Object.values(statistics), exampleRelease())
}

/** What comes before the last expression stays as it is. */
const checkOf = (part: string, wanted: string): string => {
  const source = ts.createSourceFile('example.ts', part, ts.ScriptTarget.ES2022, true)
  const last = source.statements.at(-1)
  if (last === undefined || !ts.isExpressionStatement(last)) throw new Error(`No expression before // => ${wanted}`)
  const code = last.expression.getText()
  return `${part.slice(0, last.getFullStart())}\nchecked.push({ code: ${JSON.stringify(code)}, found: ${code}, wanted: ${wanted} })`
}

const agrees = (found: unknown, wanted: unknown): boolean => {
  if (typeof found === 'number' && typeof wanted === 'number')
    return Object.is(found, wanted) || Math.abs(found - wanted) <= 1e-9 * Math.abs(wanted)
  if (typeof found !== 'object' || typeof wanted !== 'object' || found === null || wanted === null)
    return Object.is(found, wanted)
  const keys = Object.keys(wanted)
  return (
    Object.keys(found).join() === keys.join() &&
    keys.every((key) => agrees(Reflect.get(found, key), Reflect.get(wanted, key)))
  )
}

describe('the example in the doc comment', () => {
  test('is there for every public function', () => {
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((name) => !examples.get(name)?.includes('// => '))).toEqual([])
  })

  test.each(named)('of %s gives what it says', (name) => {
    const checked = run(examples.get(name) ?? '')
    expect(checked.length).toBeGreaterThan(0)
    for (const { code, found, wanted } of checked)
      expect(agrees(found, wanted), `${code} gives ${JSON.stringify(found)}`).toBe(true)
  })

  test('is held to its value: a wrong digit, a missing field and a wrong text are told', () => {
    const differs = (example: string) => run(example).some(({ found, wanted }) => !agrees(found, wanted))
    expect(differs('poissonInterval(0).high\n// => 3.6888794541')).toBe(false)
    expect(differs('poissonInterval(0).high\n// => 3.68888')).toBe(true)
    expect(differs('poissonInterval(0)\n// => { low: 0 }')).toBe(true)
    expect(differs("const years = [2020]\nyearList(years)\n// => '2021'")).toBe(true)
  })
})
