import type { Release } from '@tipstat/cube'
import { expect, test } from 'vitest'
import { roundedNote } from './rounded-note.ts'

test('noise is not called rounding', () => {
  const of = (proof: Release['manifest']['proof']) =>
    (['points', 'cells', 'shares'] as const).map((as) => roundedNote({ manifest: { proof } } as Release, as))
  expect(of('controlled-rounding')).toEqual(['note.rounded', 'note.rounded-cells', 'note.rounded-shares'])
  expect(of('cell-key')).toEqual(['note.noise', 'note.noise-cells', 'note.noise-shares'])
})
