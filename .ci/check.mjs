import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from './generate.mjs'
import { setUp } from './setup.mjs'
import { runTests } from './test.mjs'
import { isEntry, node, root, say, tools } from './tool.mjs'

/** Arguments that make vitest also write its counts where `.ci/all.mjs` reads them. */
export const countsTo = (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]

/** Where the counts of the ordinary tests are written. */
export const testCounts = 'out/ci/test.json'

const steps = [
  {
    name: 'format and lint',
    run: () => node([tools.biome, 'check', '.']),
    remedy: 'npx biome check --write .   mends most of it; the rest is explained above',
  },
  {
    name: 'types',
    run: () => node([tools.tsc, '-p', 'tsconfig.json', '--noEmit']),
    remedy: 'correct the lines listed above',
  },
  {
    name: 'generated files',
    run: () => generate(['--check']),
    remedy: 'npm run generate   writes them afresh; commit the result',
  },
  {
    name: 'tests (with the table of rooms and the samples of the README)',
    run: () => runTests(countsTo(testCounts)),
    remedy: 'npm test -- FILE   runs one file alone; npm test -- -t "WORDS OF THE TITLE" one test',
  },
]

/** Runs every step, also after one has failed; gives the names of those that failed. */
export const check = () => {
  mkdirSync(join(root, 'out', 'ci'), { recursive: true })
  const failed = []
  for (const step of steps) {
    say(`\n== ${step.name}`)
    if (step.run() === 0) continue
    failed.push(step)
    say(`\nFailed: ${step.name}. What to do: ${step.remedy}`)
  }
  say()
  if (failed.length === 0) say('All checks passed.')
  for (const { name, remedy } of failed) say(`Failed: ${name}. What to do: ${remedy}`)
  return failed.map(({ name }) => name)
}

if (isEntry(import.meta.url)) {
  setUp()
  process.exitCode = check().length === 0 ? 0 : 1
}
