import fc from 'fast-check'
import { expect, test } from 'vitest'
import { earlierPublicUses, publicUseEntry } from '../ledger/public-use-entry.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { verifyPublicUse } from '../verify-public-use.ts'
import { earlierPersons } from './earlier-persons.ts'
import { type MadePublicUse, makePublicUse } from './make-public-use.ts'
import { options, personsOf } from './public-use.test-data.ts'

const row = fc.tuple(
  fc.constantFrom('2019', '2020', '2021', '2024'),
  fc.constantFrom('F', 'F', 'M', '_U'),
  fc.constantFrom('SEX', 'LAB', 'LAB_DOM', 'BEG', 'LAB|SEX', 'BEG|_U', 'MIX_SEXLAB', '_U'),
  fc.constantFrom('Y12', 'Y17', 'Y18', 'Y33', '_U'),
)

const files = fc.record({
  rows: fc.array(row, { minLength: 3, maxLength: 60, size: 'max' }),
  k: fc.integer({ min: 3, max: 5 }),
  l: fc.constantFrom(1, 2, 3),
  largestShare: fc.constantFrom(0.9, 0.75, 1),
  suppressAtMost: fc.constantFrom(0, 0.1, 0.3),
})

test('whatever is made passes the verifier, and is known again person by person from the ledger and its records', () => {
  let made = 0
  fc.assert(
    fc.property(files, ({ rows, ...demands }) => {
      const names = ['year', 'sex', 'form', 'age']
      const columns = Object.fromEntries(names.map((name, i) => [name, rows.map((each) => each[i] ?? '')]))
      const given = personsOf({ length: rows.length, columns })
      let found: MadePublicUse
      try {
        found = makePublicUse(given, { ...options, keys: ['year', 'sex', 'age'], demands })
      } catch (error) {
        if (error instanceof DisclosureRefusal) return
        throw error
      }
      made++
      const bytes = [...found.file.texts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const)
      expect(verifyPublicUse(new Map(bytes))).toMatchObject({ problems: [], k: found.report.anonymity.k })
      const [entry] = earlierPublicUses([publicUseEntry(found.file)])
      if (!entry) throw new Error('No entry')
      expect(earlierPersons(entry, given).file?.person).toHaveLength(found.file.manifest.records)
    }),
    { numRuns: 120, seed: 20261129 },
  )
  // Were most of them refused, the test would say little.
  expect(made).toBeGreaterThan(60)
})
