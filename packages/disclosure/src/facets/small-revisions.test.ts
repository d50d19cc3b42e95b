import { expect, test } from 'vitest'
import { digestOfRevisions, type SmallRevision } from './small-revisions.ts'

const revision = (now: number): SmallRevision => ({
  kind: 'number',
  cell: 'zzz.V_IDN.persons.total (ZZZ 2024)',
  parts: [],
  tables: ['zzz.V_IDN.persons.total'],
  now,
  before: [{ release: 'a'.repeat(64), count: 95 }],
})

test('whoever tries all counts does not find the one that a digest is of, without the secret of the house', () => {
  const told = digestOfRevisions([revision(97)], 'only the house knows')
  expect(told).toBe(digestOfRevisions([revision(97)], 'only the house knows'))
  const tried = Array.from({ length: 200 }, (_, now) => digestOfRevisions([revision(now)], 'a guess'))
  expect(tried).not.toContain(told)
  expect(new Set(tried).size).toBe(200)
})
