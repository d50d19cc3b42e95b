import { readFileSync, writeFileSync, appendFileSync } from 'node:fs'
import { test } from 'vitest'
import { bothVerdicts } from './differential.test-data.ts'
import { personCases } from '../../../intake/src/fixtures/rule-cases/persons.ts'
import { countCases } from '../../../intake/src/fixtures/rule-cases/counts.ts'
import { registerCases } from '../../../intake/src/fixtures/rule-cases/registers.ts'
test('x', async () => {
  writeFileSync('/tmp/h/diff.txt', '')
  const S = '/work/main/seeds/samples/paragraph-15/'
  const all: [string, string, string][] = []
  for (const n of ['victims','offenders','justice','demand','services','context','policy','practice']) all.push([n, readFileSync(`${S}mappings/zzz-${n}.yaml`,'utf8'), readFileSync(`${S}inbox/${n}.made-up.csv`,'utf8')])
  for (const [c, k] of Object.entries({ ...personCases, ...countCases, ...registerCases })) { all.push([c+' fires', k.fires.mapping, k.fires.text]); all.push([c+' quiet', k.quiet.mapping, k.quiet.text]) }
  let same = 0
  const t0 = Date.now()
  for (const [n, m, t] of all) {
    if (Date.now() - t0 > 420_000) { appendFileSync('/tmp/h/diff.txt', `stopped at ${n}\n`); break }
    try {
      const [a, b] = Object.values(await bothVerdicts(m, t) as object)
      if (JSON.stringify(a) === JSON.stringify(b)) same++
      else appendFileSync('/tmp/h/diff.txt', `DIFF ${n}\n${JSON.stringify(a).slice(0,1500)}\n${JSON.stringify(b).slice(0,1500)}\n`)
    } catch (e) { appendFileSync('/tmp/h/diff.txt', `ERR ${n} ${String(e).slice(0,300)}\n`) }
  }
  appendFileSync('/tmp/h/diff.txt', `same ${same} of ${all.length}\n`)
}, 500_000)
