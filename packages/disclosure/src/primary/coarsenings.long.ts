import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { benchmarkUniverse } from './benchmark-universe.test-data.ts'
import { coarseningAdvice, coarsenings } from './coarsenings.ts'
import { presets } from './presets.ts'

test('the benchmark cube is too fine: by groups of citizenship it tells more, as docs/methods/disclosure-presets.md says', () => {
  const all = coarsenings(benchmarkUniverse(), presets.nationalAnnual)
  expect(coarseningAdvice(all)).toEqual({
    code: 'coarsen.lowest-level',
    params: { dimension: 'citizenship', before: 4835, after: 217 },
  })
  const [before, after] = all[0]?.told ?? []
  const page = readFileSync(new URL('../../../../docs/methods/disclosure-presets.md', import.meta.url), 'utf8')
  expect(page.replaceAll('\n', ' ')).toContain(
    `the benchmark ${before?.toFixed(2)} bits a person by citizenship, ${after?.toFixed(2)} by its groups, with 217 instead of 4,835 cells`,
  )
})
