import { languages } from '@tipstat/language'
import { expect, test } from 'vitest'
import { refusedText } from './write-refused.ts'

const equation = {
  cell: 'by-sex (ZZZ 2024 _U)',
  bound: 'at-most' as const,
  value: 3,
  rest: 0,
  terms: [
    { cell: 'total (ZZZ 2024)', times: 1, count: 81 },
    { cell: 'by-sex (ZZZ 2024 F)', times: -2, count: 39 },
  ],
}

test('the note says how a number is worked out, one line each', () => {
  const insider = { ...equation, bound: 'at-least' as const, rest: -1, insider: 'by-sex (ZZZ 2024 _O)' }
  expect(refusedText('annual', [equation, insider], 'en').split('\n')).toEqual([
    'Why the release annual was refused',
    expect.stringMatching(/^CONFIDENTIAL\./),
    '',
    'by-sex (ZZZ 2024 _U) <= 3 = total (ZZZ 2024) [81] - 2 * by-sex (ZZZ 2024 F) [39]',
    'by-sex (ZZZ 2024 _U) >= 3 = total (ZZZ 2024) [81] - 2 * by-sex (ZZZ 2024 F) [39] - 1 (for whoever is alone in by-sex (ZZZ 2024 _O))',
    '',
  ])
})

test('where no sum gives it away the note says so, in each language', () => {
  const notes = languages.map((language) => refusedText('annual', [], language))
  expect(new Set(notes).size).toBe(languages.length)
  expect(notes.filter((note) => /undefined|\[object/.test(note))).toEqual([])
})
