import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { proposeMapping } from '@tipstat/intake'
import { describe, expect, test } from 'vitest'
import { filesWithRoles, judge } from './map/judged-roles.ts'

const files = [...filesWithRoles()]

describe('a mapping proposed without help, against what a person says of each column', () => {
  // A file whose licence keeps it outside is read below the folder that TIPSTAT_SHARED names, and skipped without it.
  for (const [file, path] of files)
    test.skipIf(path === null)(
      `${file}: nine columns of ten are right, and none is wrong without being a question`,
      () => {
        const { columns, right, wrong } = judge(file, path ?? '')
        expect(wrong).toEqual([])
        expect(right / columns).toBeGreaterThanOrEqual(0.9)
      },
    )
})

test('several forms in a cell of the sample cases are proposed to be parted, and what their parts stand for is asked', () => {
  const file = 'samplia-cases.made-up.csv'
  const path = fileURLToPath(new URL(`../seeds/samples/world/inbox/${file}`, import.meta.url))
  const { columns } = proposeMapping(new Uint8Array(readFileSync(path)), { file })
  const forms = columns.find(({ header }) => header === 'vic_TypeOfExploitation')
  expect(forms?.role).toMatchObject({ is: 'field', field: 'form', separator: ';' })
  expect(forms?.role).toMatchObject({ values: { Servitude: 'SERV', SexualExploitation: '?', ForcedLabour: '?' } })
  const others = columns.filter(({ role }) => role.is === 'field' && role.separator !== undefined)
  expect(others.map(({ header }) => header)).toEqual(['vic_TypeOfExploitation'])
})
